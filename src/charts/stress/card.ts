import { scaleLinear } from 'd3'
import type { ChangeView, ChangedScenario } from '../../analysis/stress/view.ts'
import { halfWidth } from '../../analysis/stress/view.ts'
import type { RowScale } from '../../analysis/row-scale.ts'
import { outcomes } from '../../model/outcomes.ts'
import { changeSizeWords, shortValue, spreadWords, stressTexts } from '../../texts/uncertainty/stress.ts'
import { measureOf } from '../../texts/measures.ts'
import { axisTicks, fitText, textWidth } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 24
const BAND = 9
const MARK = 10
const FONT = 13
const TOP = 8
const BOTTOM = 22
const LEFT = 8

/** What all cards share, so that they can be laid beside each other. */
export interface CardFrame {
  readonly names: readonly string[]
  readonly scale: RowScale
  /** A value that somebody agreed on, as a dashed line. */
  readonly norm: number | null
  /** What all of it is called, for the title. */
  readonly label: string
  /** Room for the figures at the right, in pixels: the same on every card, or their axes would not match. */
  readonly figures: number
}

/** Room that the figures of all cards together need. */
export function figureRoom(views: readonly ChangeView[], names: readonly string[]): number {
  const letters = initials(names)
  return 14 + Math.max(0, ...views.flatMap(({ outcome, rows, futures }) => rows.map(({ scenario, after }) => textWidth(figureOf(outcome, letters[scenario]!, after.middle, futures), FONT))))
}

function figureOf(outcome: ChangeView['outcome'], letters: string, value: number, futures: number): string {
  return `${letters} ${shortValue(outcome, value, futures)}`
}

/** Every scenario with the card, on the axis of all cards; without it as a thin line below; the figure at the right. */
export function stressCardScene(view: ChangeView, { names, scale, norm, label, figures }: CardFrame, width: number): Scene {
  const { unit } = outcomes[view.outcome]
  const letters = initials(names)
  const right = width - figures
  const x = scaleLinear([scale.min, scale.max], [LEFT, right - LEFT]).clamp(true)
  const bottom = TOP + view.rows.length * ROW
  const ticks = axisTicks(unit, scale, Math.max(2, Math.floor(right / 70)))
  const { label: measure, per } = measureOf(view.outcome)
  return {
    width, height: bottom + BOTTOM,
    title: `${label}: ${measure.toLowerCase()}${per}`,
    subtitle: unit === 'kans' ? stressTexts.chanceWords : stressTexts.bandWords,
    description: `${view.rows.map((row) => `${names[row.scenario]}: ${spreadWords(view.outcome, view.futures, row.after.low, row.after.middle, row.after.high)}, ${stressTexts.without} ${shortValue(view.outcome, row.before.middle, view.futures)}`).join('; ')}.`,
    marks: [
      ...view.rows.flatMap((row, place) => rowMarks(row, TOP + place * ROW, x, right, figureOf(view.outcome, letters[row.scenario]!, row.after.middle, view.futures))),
      ...(norm === null ? [] : [{ kind: 'line', x1: x(norm), y1: TOP - 4, x2: x(norm), y2: bottom, stroke: { colour: 'ink', width: 1.5, dash: [3, 2] }, role: 'norm' } as const]),
      ...ticks.values.map((value, tick): Mark => ({ kind: 'text', x: x(value), y: bottom + 15, text: ticks.labels[tick]!, size: 12, colour: 'ink3', anchor: tick === 0 && x(value) < 14 ? 'start' : 'middle', role: 'tick' })),
    ],
    table: tableOf(view, names, label),
  }
}

type Place = (value: number) => number

function rowMarks({ scenario, before, after }: ChangedScenario, top: number, x: Place, right: number, figure: string): readonly Mark[] {
  const { colour, text, shape } = scenarioStyle(scenario)
  const y = top + ROW / 2 - 2
  const below = y + BAND / 2 + 4
  const track: Mark = { kind: 'line', x1: LEFT, y1: y, x2: right - LEFT, y2: y, stroke: { colour: 'line', width: 1 }, role: 'track' }
  const words: Mark = { kind: 'text', x: right + 6, y: y + 5, text: figure, size: FONT, weight: 600, colour: text, role: 'figure' }
  if (!Number.isFinite(after.middle)) return [track, words]
  const bands: Mark[] = [
    { kind: 'rect', x: x(after.low), y: y - BAND / 2, width: Math.max(1, x(after.high) - x(after.low)), height: BAND, fill: { colour, opacity: 0.4 }, role: 'band-80' },
    { kind: 'symbol', shape, x: x(after.middle), y, size: MARK, fill: { colour }, stroke: { colour: 'surface', width: 1 }, role: 'median' },
  ]
  const without: Mark[] = Number.isFinite(before.middle) ? [
    { kind: 'line', x1: x(before.low), y1: below, x2: Math.max(x(before.low) + 1, x(before.high)), y2: below, stroke: { colour: 'ink3', width: 1.5 }, role: 'before-band' },
    { kind: 'line', x1: x(before.middle), y1: below - 3, x2: x(before.middle), y2: below + 3, stroke: { colour: 'ink3', width: 2 }, role: 'before-median' },
  ] : []
  return [track, ...without, ...bands, words]
}

/** The fewest first letters that tell names apart: `O`, `I`, or `Op` and `Oo`; at most six. */
export function initials(names: readonly string[]): readonly string[] {
  for (let length = 1; length < 6; length++) {
    const short = names.map((name) => name.slice(0, length))
    if (new Set(short).size === names.length) return short
  }
  return names.map((name) => fitText(name, FONT, 44))
}

function tableOf(view: ChangeView, names: readonly string[], label: string): Scene['table'] {
  const { columns } = stressTexts
  return { caption: `${label}: ${measureOf(view.outcome).label}`, columns: [columns.scenario, columns.before, columns.after, columns.difference], rows: tableRows(view, names) }
}

/** All cards in one table: a row for each card and scenario. */
export function stressTable(cards: readonly { readonly label: string; readonly view: ChangeView }[], names: readonly string[]): Scene['table'] {
  const { columns } = stressTexts
  const [first] = cards
  return {
    caption: first === undefined ? '' : stressTexts.tableCaption(measureOf(first.view.outcome).label),
    columns: [columns.card, columns.scenario, columns.before, columns.after, columns.difference],
    rows: cards.flatMap(({ label, view }) => tableRows(view, names).map((row) => [label, ...row])),
  }
}

function tableRows(view: ChangeView, names: readonly string[]): readonly (readonly string[])[] {
  const spread = ({ low, middle, high }: ChangedScenario['before']): string => spreadWords(view.outcome, view.futures, low, middle, high)
  return view.rows.map((row) => [names[row.scenario]!, spread(row.before), spread(row.after), changeSizeWords(view.outcome, { kind: row.kind, mean: row.difference.mean, halfWidth: halfWidth(row) })])
}
