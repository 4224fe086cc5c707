import type { WaitingView } from '../../analysis/groups/counted.ts'
import { rowScale } from '../../analysis/row-scale.ts'
import { bandFiguresOn, figureOn, formatNumber, scaleFor, scalesOfRow } from '../../texts/format.ts'
import type { Scale } from '../../texts/format.ts'
import { causeTexts, waitingSubtitle, waitingTitle } from '../../texts/groups.ts'
import { fitText } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 34
const FONT = 14

interface Counted {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** How many people wait at once, by cause. */
export function waitingScene(view: WaitingView, width: number, horizonYears: number): Scene {
  const shown = view.causes.filter(({ people }) => people.mean >= 0.05)
  const narrow = width < 540
  const label = narrow ? 0 : 258
  const figure = 116
  const scale = rowScale([0, ...shown.map(({ people }) => people.p90)], { min: 0, max: Number.POSITIVE_INFINITY })
  const x = (people: number): number => label + (people / scale.max) * (width - label - figure)
  const row = narrow ? ROW + 18 : ROW
  const scaleOf = (counts: readonly Counted[]): Scale => scalesOfRow('aantal', counts.map(({ p10, p50, p90 }) => [p10, p50, p90]))[0] ?? scaleFor('aantal', [])
  const figures = scaleOf(shown.map(({ people }) => people))
  // All together may have no room for the decimal that a small cause needs.
  const together = scaleOf([view.all])
  const written = ({ p10, p50, p90 }: Counted, on = figures): string => `${figureOn(on, p50)} (${bandFiguresOn(on, p10, p90)})`
  const cell = (counted: Counted, on = figures): string => (counted.p90 < 0.05 ? '0' : written(counted, on))
  const marks = shown.flatMap(({ cause, people }, index): Mark[] => {
    const top = index * row
    const y = top + row - ROW / 2
    const name = causeTexts[cause].label
    return [
      { kind: 'text', x: 0, y: narrow ? top + 16 : y + 5, text: fitText(name, FONT, narrow ? width : label - 8), size: FONT, colour: 'ink', role: 'cause' },
      { kind: 'rect', x: label, y: y - 9, width: Math.max(1, x(people.p50) - label), height: 18, fill: { colour: 'h4' }, role: 'bar' },
      { kind: 'line', x1: x(people.p10), y1: y, x2: x(people.p90), y2: y, stroke: { colour: 'ink', width: 1.5 }, role: 'band' },
      { kind: 'text', x: width, y: y + 5, text: written(people), size: FONT, colour: 'ink2', anchor: 'end', role: 'figure' },
    ]
  })
  const ordered = [...view.causes].sort((a, b) => b.share.mean - a.share.mean)
  const title = waitingTitle(formatNumber(view.all.p50), ordered.map(({ cause, share }) => ({ because: causeTexts[cause].because, outOfTen: Math.round(share.mean * 10) })))
  return {
    width, height: Math.max(ROW, shown.length * row), title, subtitle: waitingSubtitle(view.futures, horizonYears), marks,
    description: `${title}. ${shown.map(({ cause, people }) => `${causeTexts[cause].label}: ${figureOn(figures, people.p50)}`).join('; ')}.`,
    table: {
      caption: title,
      columns: ['Voor wie', ...shown.map(({ cause }) => causeTexts[cause].label), 'Samen'],
      rows: [
        ['Alle groepen', ...shown.map(({ people }) => cell(people)), cell(view.all, together)],
        ...view.rows.map(({ pool, people, all }) => [`${pool.soort}, ${pool.wie}`, ...shown.map(({ cause }) => cell(people[view.causes.findIndex((c) => c.cause === cause)]!)), cell(all, together)]),
      ],
    },
  }
}
