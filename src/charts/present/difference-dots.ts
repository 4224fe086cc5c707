import { scaleLinear } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import { quantileSorted } from '../../analysis/summary.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { Pair } from '../../texts/compare.ts'
import { measureOf } from '../../texts/measures.ts'
import { presentTexts } from '../../texts/present.ts'
import { axisTicks, textWidth } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

const WIDTH = 588
const HEIGHT = 200
const BOTTOM = 30
const MARGIN = 16
const FONT = 14
const DOTS = 100
/** Largest dot; smaller when a stack would pass the top. */
const PITCH = 13

/**
 * A hundred futures as dots on the axis of the difference: every dot is a hundredth of the futures, from the lowest to the highest.
 * Drawn small, to be shown large: one unit of the scene is two or more pixels on a beamer.
 * @param difference first − second in each future
 */
export function differenceDots(difference: Float64Array, outcome: OutcomeId, names: Pair, positions: readonly [first: number, second: number], title: string): Scene {
  const { unit, better } = outcomes[outcome]
  const measure = measureOf(outcome)
  const sorted = difference.filter((value) => !Number.isNaN(value)).sort()
  const values = Array.from({ length: DOTS }, (_, dot) => quantileSorted(sorted, (dot + 0.5) / DOTS))
  const scale = rowScale([0, values[0]!, values.at(-1)!], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const x = scaleLinear([scale.min, scale.max], [MARGIN, WIDTH - MARGIN])
  const columns = Math.floor((WIDTH - 2 * MARGIN) / PITCH)
  const columnOf = (value: number): number => Math.min(columns - 1, Math.floor((x(value) - MARGIN) / PITCH))
  const heights = new Map<number, number>()
  for (const value of values) heights.set(columnOf(value), (heights.get(columnOf(value)) ?? 0) + 1)
  const pitch = Math.min(PITCH, (HEIGHT - BOTTOM - 8) / Math.max(...heights.values()))
  const stacked = new Map<number, number>()
  const isFirstBetter = (value: number): boolean => (better === 'higher' ? value > 0 : value < 0)
  const dots = values.map((value): Mark => {
    const column = columnOf(value)
    const height = stacked.get(column) ?? 0
    stacked.set(column, height + 1)
    return dot(MARGIN + (column + 0.5) * PITCH, HEIGHT - BOTTOM - (height + 0.5) * pitch - 1, pitch, isFirstBetter(value), positions)
  })
  const ticks = axisTicks(unit, scale, 5)
  const first = values.filter(isFirstBetter).length
  return {
    width: WIDTH, height: HEIGHT, title,
    subtitle: presentTexts.dots(names.first, names.second),
    description: `Honderd toekomsten op volgorde van het verschil. ${names.first} beter: ${first}; ${names.second} beter of gelijk: ${DOTS - first}.`,
    marks: [
      { kind: 'line', x1: MARGIN, y1: HEIGHT - BOTTOM, x2: WIDTH - MARGIN, y2: HEIGHT - BOTTOM, stroke: { colour: 'edge', width: 1 }, role: 'axis' },
      ...ticks.values.flatMap((value, index): Mark[] => [
        { kind: 'line', x1: x(value), y1: HEIGHT - BOTTOM, x2: x(value), y2: HEIGHT - BOTTOM + 4, stroke: { colour: 'edge', width: 1 }, role: 'tick' },
        { kind: 'text', x: Math.min(WIDTH - 20, Math.max(20, x(value))), y: HEIGHT - 10, text: unit === 'euro' ? `€ ${ticks.labels[index]!}` : ticks.labels[index]!, size: FONT, colour: 'ink', anchor: 'middle', role: 'tick' },
      ]),
      ...dots,
      { kind: 'line', x1: x(0), y1: 0, x2: x(0), y2: HEIGHT - BOTTOM, stroke: { colour: 'ink', width: 1.5 }, role: 'zero' },
      ...directions(x(0), `${names.first} ${measure.lower.split(' ')[0]}`, `${names.first} ${measure.higher.split(' ')[0]}`),
    ],
    table: { caption: `${measure.label}${ticks.unit === '' ? '' : `, ${ticks.unit}`}: van de 100 toekomsten`, columns: ['Beste', 'Aantal'], rows: [[names.first, String(first)], [`${names.second} of gelijk`, String(DOTS - first)]] },
  }
}

/** Beside the line of no difference, where the words fit in the picture. */
function directions(zero: number, below: string, above: string): readonly Mark[] {
  const text = (at: number, words: string, anchor: 'start' | 'end'): Mark => ({ kind: 'text', x: at, y: 14, text: words, size: FONT, weight: 600, colour: 'ink', anchor, halo: true, role: 'direction' })
  const fits = (room: number, words: string): boolean => textWidth(words, FONT) * 1.1 < room
  return [...(fits(zero - 10, below) ? [text(zero - 6, below, 'end')] : []), ...(fits(WIDTH - zero - 10, above) ? [text(zero + 6, above, 'start')] : [])]
}

function dot(x: number, y: number, pitch: number, isFirst: boolean, positions: readonly [number, number]): Mark {
  const style = scenarioStyle(positions[isFirst ? 0 : 1])
  const size = pitch * 0.72
  return isFirst
    ? { kind: 'symbol', shape: style.shape, x, y, size, fill: { colour: style.colour }, role: 'first' }
    : { kind: 'symbol', shape: style.shape, x, y, size: size - 1, fill: { colour: 'surface' }, stroke: { colour: style.colour, width: 1.5 }, role: 'second' }
}
