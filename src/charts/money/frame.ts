import { scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import { axisTicks, textWidth } from '../axis.ts'
import type { Mark } from '../scene.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export const FONT = 13

/** Room, axis and rules of a drawing of euros over years. */
export interface MoneyFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Middle of the year at this place. */
  readonly x: (year: number) => number
  readonly step: number
  readonly y: ScaleLinear<number, number>
  readonly axis: readonly Mark[]
  /** `€ mln` */
  readonly unit: string
}

/** @param values all that has to fit, in euro; nought is always on the axis */
export function moneyFrame(size: Size, columns: readonly string[], values: readonly number[], rightRoom = 8): MoneyFrame {
  const scale = rowScale([0, ...values.filter(Number.isFinite)], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const ticks = axisTicks('euro', scale, Math.max(3, Math.min(6, Math.floor(size.height / 44))))
  const left = Math.max(...ticks.labels.map((label) => textWidth(label, FONT))) + 10
  const right = size.width - rightRoom
  const top = 12
  const bottom = size.height - 26
  const step = (right - left) / columns.length
  const y = scaleLinear([scale.min, scale.max], [bottom, top])
  const x = (place: number): number => left + step * (place + 0.5)
  const every = Math.max(1, Math.ceil((Math.max(...columns.map((column) => textWidth(column, FONT))) + 8) / step))
  const rows = ticks.values.flatMap((value, index): readonly Mark[] => [
    { kind: 'line', x1: left, y1: y(value), x2: right, y2: y(value), stroke: { colour: 'line', width: 1 }, role: 'grid' },
    { kind: 'text', x: left - 6, y: y(value) + 4.5, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
  ])
  const names = columns.flatMap((column, place): readonly Mark[] => (place % every === 0
    ? [{ kind: 'text', x: x(place), y: bottom + 19, text: column, size: FONT, colour: 'ink3', anchor: 'middle', role: 'column' }] : []))
  const nought: Mark = { kind: 'line', x1: left, y1: y(0), x2: right, y2: y(0), stroke: { colour: 'ink', width: 1.5 }, role: 'nought' }
  return { left, right, top, bottom, x, step, y, unit: ticks.unit, axis: [...rows, nought, ...names] }
}
