import { scaleLinear } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import { quantileSorted } from '../../analysis/summary.ts'
import { axisIn, budgetTexts } from '../../texts/budget.ts'
import { formatOutcome } from '../../texts/format.ts'
import { axisTicks, textWidth } from '../axis.ts'
import type { Size } from './frame.ts'
import { FONT } from './frame.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

export interface MoneyDots {
  readonly title: string
  readonly subtitle: string
  /** Saldo of each future, euro. */
  readonly totals: Float64Array
  readonly place: number
  /** Extra reserve for 90 of 100 futures, euro. */
  readonly reserve90: number
}

/** Room for the words under the axis: what hollow and full mean. */
const LEGEND = 22

/** A hundred dots, each one in a hundred futures, in columns by their saldo: hollow is a shortage. */
export function moneyDots({ title, subtitle, totals, place, reserve90 }: MoneyDots, size: Size): Scene {
  const sorted = totals.slice().sort()
  const hundred = Array.from({ length: 100 }, (_, index) => quantileSorted(sorted, (index + 0.5) / 100))
  const scale = rowScale([0, ...hundred], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const bottom = size.height - 26 - LEGEND
  const x = scaleLinear([scale.min, scale.max], [12, size.width - 12])
  const placed = inColumns(hundred, (scale.max - scale.min) / Math.max(8, Math.floor((size.width - 24) / 13)))
  const pitch = Math.min(12, (bottom - 34) / (Math.max(...placed.map(({ row }) => row)) + 1))
  const ticks = axisTicks('euro', scale, 5)
  const { colour } = scenarioStyle(place)
  const dots = placed.map(({ saldo, middle, row }): Mark => ({
    kind: 'symbol', shape: 'circle', x: x(middle), y: bottom - 6 - row * pitch, size: Math.min(9, pitch * 0.8), role: saldo < 0 ? 'tekort' : 'over',
    ...lookOf(saldo < 0, colour),
  }))
  const short = hundred.filter((saldo) => saldo < 0).length
  const onAxis = -reserve90 >= scale.min && reserve90 > 0
  return {
    ...size, title, subtitle: subtitle + axisIn(ticks.unit),
    description: `${short} van de 100 stippen liggen onder nul.`,
    marks: [
      { kind: 'line', x1: x(scale.min), y1: bottom, x2: x(scale.max), y2: bottom, stroke: { colour: 'edge', width: 1 }, role: 'axis' },
      { kind: 'line', x1: x(0), y1: 18, x2: x(0), y2: bottom + 4, stroke: { colour: 'ink', width: 1.5 }, role: 'nought' },
      ...ticks.values.map((value, index): Mark => ({ kind: 'text', x: x(value), y: bottom + 19, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'middle', role: 'tick' })),
      ...(onAxis ? [
        { kind: 'line', x1: x(-reserve90), y1: 18, x2: x(-reserve90), y2: bottom, stroke: { colour: 'ink2', width: 1.5, dash: [3, 3] }, role: 'reserve' },
        { kind: 'text', x: x(-reserve90), y: 13, text: `reserve voor 90: ${formatOutcome('euro', reserve90)}`, size: FONT, weight: 600, colour: 'ink', anchor: x(-reserve90) > size.width / 2 ? 'end' : 'start', halo: true, role: 'reserve' },
      ] satisfies readonly Mark[] : []),
      ...dots,
      ...legend(short, colour, size.height - 6),
    ],
    table: {
      caption: 'Saldo over alle jaren samen, van laag naar hoog',
      columns: ['Van de 100 toekomsten', 'Saldo hoogstens'],
      rows: [5, 10, 25, 50, 75, 90, 95].map((share) => [String(share), formatOutcome('euro', quantileSorted(sorted, share / 100))]),
    },
  }
}

/** Each saldo on top of those before it in its column; the columns begin at nought, so none holds both sides of it. */
function inColumns(saldos: readonly number[], width: number): readonly { readonly saldo: number; readonly middle: number; readonly row: number }[] {
  const counts = new Map<number, number>()
  return saldos.map((saldo) => {
    const column = Math.floor(saldo / width)
    const row = counts.get(column) ?? 0
    counts.set(column, row + 1)
    return { saldo, middle: (column + 0.5) * width, row }
  })
}

/** Short is hollow and over is full: colour is not the only difference. */
function lookOf(isShort: boolean, colour: string) {
  return isShort ? { fill: { colour: 'surface' }, stroke: { colour: 'err', width: 1.75 } } : { fill: { colour }, stroke: { colour, width: 1 } }
}

function legend(short: number, colour: string, y: number): readonly Mark[] {
  const entry = (x: number, isShort: boolean, text: string): readonly Mark[] => [
    { kind: 'symbol', shape: 'circle', x: x + 5, y: y - 4.5, size: 9, role: 'legend', ...lookOf(isShort, colour) },
    { kind: 'text', x: x + 16, y, text, size: FONT, colour: 'ink2', role: 'legend' },
  ]
  const first = budgetTexts.dotsShort(short)
  return [...entry(12, true, first), ...entry(12 + 16 + textWidth(first, FONT) + 20, false, budgetTexts.dotsOver(100 - short))]
}
