import { scaleLinear } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import { quantileSorted } from '../../analysis/summary.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { Pair } from '../../texts/compare/compare.ts'
import { formatChance } from '../../texts/format.ts'
import { measureOf } from '../../texts/measures.ts'
import { presentTexts } from '../../texts/present.ts'
import { axisTicks, textWidth } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Colour, Mark, Scene, SceneRoom } from '../scene.ts'

/** Of a slide on a beamer. */
const BEAMER: SceneRoom = { width: 588, height: 200 }
const BOTTOM = 30
const MARGIN = 16
const FONT = 14
const DOTS = 100
/** Two lines of words beside the line of no difference. */
const WORDS = 40
/** The largest dot that is tried, and the smallest that is still seen; below it dots overlap. */
const PITCH = { most: 20, least: 5 } as const

/**
 * A hundred futures as dots on the axis of the difference: every dot is a hundredth of the futures, from the lowest to the highest.
 * Drawn small, to be shown large: one unit of the scene is two or more pixels on a beamer.
 * @param difference first − second in each future
 */
export function differenceDots(difference: Float64Array, outcome: OutcomeId, names: Pair, positions: readonly [first: number, second: number], title: string, room: SceneRoom = BEAMER): Scene {
  const { width, height } = room
  const floor = height - BOTTOM
  const { unit } = outcomes[outcome]
  const measure = measureOf(outcome)
  const sorted = difference.filter((value) => !Number.isNaN(value)).sort()
  const values = Array.from({ length: DOTS }, (_, dot) => quantileSorted(sorted, (dot + 0.5) / DOTS))
  const scale = rowScale([0, values[0]!, values.at(-1)!], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const x = scaleLinear([scale.min, scale.max], [MARGIN, width - MARGIN])
  const ticks = axisTicks(unit, scale, Math.min(5, Math.floor(width / 100)))
  const sides = sidesOf(sorted, outcome, names, positions)
  const first = values.filter(sides.isFirstBetter).length
  const second = `${names.second}${sides.hasEqual ? ` ${presentTexts.orEqual}` : ''}`
  return {
    width, height, title,
    subtitle: (sides.hasEqual ? presentTexts.dotsEqual : presentTexts.dots)(names.first, names.second),
    description: `Honderd toekomsten op volgorde van het verschil. ${names.first} beter: ${first}; ${names.second} beter of gelijk: ${DOTS - first}.`,
    marks: [
      { kind: 'line', x1: MARGIN, y1: floor, x2: width - MARGIN, y2: floor, stroke: { colour: 'edge', width: 1 }, role: 'axis' },
      ...ticks.values.flatMap((value, index): Mark[] => [
        { kind: 'line', x1: x(value), y1: floor, x2: x(value), y2: floor + 4, stroke: { colour: 'edge', width: 1 }, role: 'tick' },
        tickLabel(x(value), unit === 'euro' ? `€\u00A0${ticks.labels[index]!}` : ticks.labels[index]!, room),
      ]),
      ...stacks(values, sides.isBelow, x, room).map(({ value, ...place }) => dot(place, sides.isFirstBetter(value), positions)),
      { kind: 'line', x1: x(0), y1: 0, x2: x(0), y2: floor, stroke: { colour: 'ink', width: 1.5 }, role: 'zero' },
      ...sideWords(x(0) - 6, x(0) - 6, 'end', sides.below), ...sideWords(x(0) + 6, width - x(0) - 6, 'start', sides.above),
    ],
    table: { caption: `${measure.label}${ticks.unit === '' ? '' : `, ${ticks.unit}`}: van de 100 toekomsten`, columns: ['Beste', 'Aantal'], rows: [[names.first, String(first)], [second, String(DOTS - first)]] },
  }
}

/** Whole, also at the ends of the axis. */
function tickLabel(at: number, text: string, { width, height }: SceneRoom): Mark {
  const half = textWidth(text, FONT) / 2
  return { kind: 'text', x: Math.min(width - half, Math.max(half, at)), y: height - 10, text, size: FONT, colour: 'ink', anchor: 'middle', role: 'tick' }
}

interface Side {
  /** `Integratie goedkoper` */
  readonly words: string
  /** `83 van de 100` */
  readonly chance: string
  readonly colour: Colour
}

interface Sides {
  readonly isFirstBetter: (value: number) => boolean
  /** Left of no difference, or equal where that is told of there. */
  readonly isBelow: (value: number) => boolean
  /** Some future makes no difference: that is none in which the first is better. */
  readonly hasEqual: boolean
  /** Left and right of no difference. */
  readonly below: Side
  readonly above: Side
}

/** Who is better on which side of no difference, and in how many futures; the same counting as in the sentence above. */
function sidesOf(sorted: Float64Array, outcome: OutcomeId, names: Pair, positions: readonly [number, number]): Sides {
  const measure = measureOf(outcome)
  const isHigherBetter = outcomes[outcome].better === 'higher'
  const isFirstBetter = (value: number): boolean => (isHigherBetter ? value > 0 : value < 0)
  const shareOf = (holds: (value: number) => boolean): number => sorted.filter(holds).length / sorted.length
  const [word = ''] = (isHigherBetter ? measure.higher : measure.lower).split(' ')
  const equal = shareOf((value) => value === 0)
  const side = (name: string, share: number, position: number, more = ''): Side => ({ words: `${name} ${word}${more}`, chance: formatChance(share, sorted.length), colour: scenarioStyle(position).text })
  const first = side(names.first, shareOf(isFirstBetter), positions[0])
  const second = side(names.second, 1 - shareOf(isFirstBetter), positions[1], equal > 0 ? ` ${presentTexts.orEqual}` : '')
  return { isFirstBetter, isBelow: (value) => isFirstBetter(value) !== isHigherBetter, hasEqual: equal > 0, below: isHigherBetter ? second : first, above: isHigherBetter ? first : second }
}

interface Placed {
  readonly value: number
  readonly x: number
  readonly y: number
  readonly pitch: number
}

/** The values in columns on either side of the line of no difference, in the largest dots of which the highest stack stays below the words. */
function stacks(values: readonly number[], isLeft: (value: number) => boolean, x: (value: number) => number, { width, height }: SceneRoom): readonly Placed[] {
  const room = height - BOTTOM - WORDS
  const zero = x(0)
  const columnsAt = (pitch: number): readonly number[] => {
    const [first, last] = [Math.ceil((MARGIN - zero) / pitch), Math.floor((width - MARGIN - zero) / pitch) - 1]
    return values.map((value) => Math.max(first, Math.min(last, isLeft(value) ? -1 : Number.POSITIVE_INFINITY, Math.floor((x(value) - zero) / pitch))))
  }
  const highest = (columns: readonly number[]): number => Math.max(...[...countsOf(columns).values()])
  let pitch: number = PITCH.most
  while (pitch > PITCH.least && highest(columnsAt(pitch)) * pitch > room) pitch--
  const columns = columnsAt(pitch)
  const step = Math.min(pitch, room / highest(columns))
  const heights = new Map<number, number>()
  return values.map((value, at) => {
    const column = columns[at]!
    const below = heights.get(column) ?? 0
    heights.set(column, below + 1)
    return { value, pitch, x: zero + (column + 0.5) * pitch, y: height - BOTTOM - (below + 0.5) * step - 1 }
  })
}

function countsOf(columns: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1)
  return counts
}

/** Beside the line of no difference, where the words fit in the picture. */
function sideWords(at: number, room: number, anchor: 'start' | 'end', { words, chance, colour }: Side): readonly Mark[] {
  return ([{ text: words, y: 14, weight: 600 }, { text: chance, y: 31, weight: 400 }] as const).flatMap(({ text, y, weight }): Mark[] => (
    textWidth(text, FONT) > room ? [] : [{ kind: 'text', x: at, y, text, size: FONT, weight, colour, anchor, halo: true, role: 'direction' }]
  ))
}

function dot({ x, y, pitch }: Pick<Placed, 'x' | 'y' | 'pitch'>, isFirst: boolean, positions: readonly [number, number]): Mark {
  const style = scenarioStyle(positions[isFirst ? 0 : 1])
  const size = pitch * 0.72
  return isFirst
    ? { kind: 'symbol', shape: style.shape, x, y, size, fill: { colour: style.colour }, role: 'first' }
    : { kind: 'symbol', shape: style.shape, x, y, size: size - 1, fill: { colour: 'surface' }, stroke: { colour: style.colour, width: 1.5 }, role: 'second' }
}
