import { scaleLinear } from 'd3'
import { rowScale } from '../analysis/row-scale.ts'
import type { Waterfall } from '../analysis/money/waterfall.ts'
import { bookLines } from '../model/books.ts'
import { axisIn, budgetTexts, shortLine } from '../texts/budget.ts'
import { formatOutcome } from '../texts/format.ts'
import { axisTicks, fitText, textWidth } from './axis.ts'
import { FONT } from './money-frame.ts'
import { scenarioStyle } from './scenario-style.ts'
import type { Mark, Scene } from './scene.ts'

export interface WaterfallText {
  readonly title: string
  readonly subtitle: string
  readonly from: { readonly name: string; readonly place: number }
  readonly to: { readonly name: string; readonly place: number }
}

const ROW = 26
/** Drawn one by one; the rest is one step. The table has all. */
const MOST_STEPS = 7

/** From the saldo of one scenario to that of the other, step by step; its height follows the number of steps. */
export function moneyWaterfall(fall: Waterfall, words: WaterfallText, width: number): Scene {
  const all = fall.steps.map(({ id, amount }) => ({ label: id === 'baten' ? budgetTexts.baten : shortLine(id), full: id === 'baten' ? budgetTexts.baten : bookLines[id].label, amount }))
  let at = fall.from
  const steps = gathered(all).map(({ label, amount }) => {
    const before = at
    at += amount
    return { label, amount, before, after: at }
  })
  const rows = [{ label: words.from.name, amount: fall.from, before: 0, after: fall.from }, ...steps, { label: words.to.name, amount: fall.to, before: 0, after: fall.to }]
  const scale = rowScale([...(steps.length === 0 ? [0] : []), ...steps.flatMap(({ before, after }) => [before, after]), fall.from, fall.to], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const names = Math.min(Math.max(...rows.map(({ label }) => textWidth(label, FONT))) + 10, width * 0.36)
  const figures = 86
  const x = scaleLinear([scale.min, scale.max], [names, width - figures]).clamp(true)
  const height = rows.length * ROW + 30
  const ticks = axisTicks('euro', scale, Math.max(2, Math.floor((width - names - figures) / 80)))
  const bars = rows.flatMap((row, index): readonly Mark[] => {
    const isEnd = index === 0 || index === rows.length - 1
    const y = index * ROW + 6
    // The totals begin at the edge that is nearest to nought, for the axis need not hold it.
    const origin = x(isEnd ? Math.min(Math.max(0, scale.min), scale.max) : row.before)
    const end = x(row.after)
    const { colour } = isEnd ? scenarioStyle(index === 0 ? words.from.place : words.to.place) : { colour: row.amount < 0 ? 'ink2' : 'acc' }
    return [
      { kind: 'text', x: names - 8, y: y + 13, text: fitText(row.label, FONT, names - 8), size: FONT, weight: isEnd ? 600 : 400, colour: 'ink', anchor: 'end', role: 'label' },
      { kind: 'rect', x: Math.min(origin, end), y, width: Math.max(1, Math.abs(end - origin)), height: 16, fill: { colour, opacity: isEnd ? 0.5 : row.amount < 0 ? 0.15 : 0.6 }, stroke: { colour, width: 1, ...(row.amount < 0 && !isEnd ? { dash: [3, 2] } : {}) }, role: isEnd ? 'total' : 'step' },
      { kind: 'text', x: width, y: y + 13, text: `${!isEnd && row.amount > 0 ? '+' : ''}${formatOutcome('euro', row.amount)}`, size: FONT, weight: isEnd ? 600 : 400, colour: 'ink2', anchor: 'end', role: 'figure' },
    ]
  })
  return {
    width, height, title: words.title, subtitle: `${words.subtitle}${scale.min > 0 || scale.max < 0 ? ' De as begint niet bij nul.' : ''}${axisIn(ticks.unit)}`,
    description: all.length === 0 ? 'Er is geen verschil.' : `Grootste stap: ${all[0]!.full}, ${formatOutcome('euro', all[0]!.amount)}.`,
    marks: [
      ...ticks.values.flatMap((value, index): readonly Mark[] => [
        { kind: 'line', x1: x(value), y1: 0, x2: x(value), y2: height - 24, stroke: { colour: value === 0 ? 'ink' : 'line', width: 1 }, role: 'grid' },
        { kind: 'text', x: x(value), y: height - 8, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'middle', role: 'tick' },
      ]),
      ...bars,
    ],
    table: {
      caption: words.subtitle, columns: ['Stap', 'Bedrag'],
      rows: [[words.from.name, formatOutcome('euro', fall.from)], ...all.map(({ full, amount }) => [full, formatOutcome('euro', amount)]), [words.to.name, formatOutcome('euro', fall.to)]],
    },
  }
}

/** The largest steps, which come first, and the others together. */
function gathered(steps: readonly { readonly label: string; readonly amount: number }[]): readonly { readonly label: string; readonly amount: number }[] {
  if (steps.length <= MOST_STEPS) return steps
  const rest = steps.slice(MOST_STEPS - 1)
  return [...steps.slice(0, MOST_STEPS - 1), { label: budgetTexts.otherLines(rest.length), amount: rest.reduce((sum, { amount }) => sum + amount, 0) }]
}
