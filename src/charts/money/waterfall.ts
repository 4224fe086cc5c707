import { scaleLinear } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import type { Waterfall } from '../../analysis/money/waterfall.ts'
import { bookLines } from '../../model/books.ts'
import { axisIn, budgetTexts, shortLine } from '../../texts/budget.ts'
import { formatOutcome } from '../../texts/format.ts'
import { axisTicks, fitText, textWidth } from '../axis.ts'
import { FONT } from './frame.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

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
  // The totals begin at the edge that is nearest to nought, for the axis need not hold it.
  const nought = Math.min(Math.max(0, scale.min), scale.max)
  const bars = rows.flatMap((row, index): readonly Mark[] => {
    const end = index === 0 ? words.from : index === rows.length - 1 ? words.to : null
    return barOf(row, end === null ? null : scenarioStyle(end.place).colour, { y: index * ROW + 6, names, width, from: x(end === null ? row.before : nought), to: x(row.after) })
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

interface BarRoom {
  readonly y: number
  readonly names: number
  readonly width: number
  /** Where the bar begins and ends, from left to right or back. */
  readonly from: number
  readonly to: number
}

/** @param total colour of a scenario's own saldo; null for a step */
function barOf({ label, amount }: { readonly label: string; readonly amount: number }, total: string | null, { y, names, width, from, to }: BarRoom): readonly Mark[] {
  const isLess = total === null && amount < 0
  const colour = total ?? (isLess ? 'ink2' : 'acc')
  const weight = total === null ? 400 : 600
  const opacity = total !== null ? 0.5 : isLess ? 0.15 : 0.6
  return [
    { kind: 'text', x: names - 8, y: y + 13, text: fitText(label, FONT, names - 8), size: FONT, weight, colour: 'ink', anchor: 'end', role: 'label' },
    { kind: 'rect', x: Math.min(from, to), y, width: Math.max(1, Math.abs(to - from)), height: 16, fill: { colour, opacity }, stroke: { colour, width: 1, ...(isLess ? { dash: [3, 2] } : {}) }, role: total === null ? 'step' : 'total' },
    { kind: 'text', x: width, y: y + 13, text: `${total === null && amount > 0 ? '+' : ''}${formatOutcome('euro', amount)}`, size: FONT, weight, colour: 'ink2', anchor: 'end', role: 'figure' },
  ]
}

/** The largest steps, which come first, and the others together. */
function gathered(steps: readonly { readonly label: string; readonly amount: number }[]): readonly { readonly label: string; readonly amount: number }[] {
  if (steps.length <= MOST_STEPS) return steps
  const rest = steps.slice(MOST_STEPS - 1)
  return [...steps.slice(0, MOST_STEPS - 1), { label: budgetTexts.otherLines(rest.length), amount: rest.reduce((sum, { amount }) => sum + amount, 0) }]
}
