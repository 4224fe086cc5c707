import { area, line } from 'd3'
import { rowScale } from '../../analysis/row-scale.ts'
import type { RowScale } from '../../analysis/row-scale.ts'
import { SERIES_MONTHS_BEFORE } from '../../model/series.ts'
import { axisTicks } from '../axis.ts'
import type { Mark } from '../scene.ts'

/** Months across and a quantity up, for all drawings of teams. */
export interface MonthFrame {
  readonly x: (month: number) => number
  readonly y: (value: number) => number
  readonly right: number
  readonly axis: readonly Mark[]
}

const FONT = 13
const LEFT = 38
const BOTTOM = 26

/** @param signed the axis counts from a norm: `+5` over it, `−5` under it */
export function monthFrame(size: { readonly width: number; readonly height: number }, months: number, decisionYear: number, scale: RowScale, rightRoom: number, signed = false): MonthFrame {
  const right = size.width - rightRoom
  const x = (month: number): number => LEFT + ((month + 0.5) / months) * (right - LEFT)
  const y = (value: number): number => 8 + (1 - (value - scale.min) / (scale.max - scale.min)) * (size.height - BOTTOM - 8)
  const ticks = axisTicks('aantal', scale, 4)
  const perYear = ((right - LEFT) / months) * 12
  const every = Math.max(1, Math.ceil(38 / perYear))
  const years = Array.from({ length: Math.floor(months / 12) }, (_, year) => year)
  return {
    x, y, right,
    axis: [
      ...ticks.values.flatMap((value, index): Mark[] => [
        { kind: 'line', x1: LEFT, y1: y(value), x2: right, y2: y(value), stroke: { colour: value === 0 && !signed ? 'ink' : 'line', width: 1 }, role: 'grid' },
        { kind: 'text', x: LEFT - 6, y: y(value) + 4.5, text: signed && value > 0 ? `+${ticks.labels[index]!}` : ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
      ]),
      ...years.filter((year) => year % every === 0).map((year): Mark => ({
        kind: 'text', x: x(year * 12 - 0.5), y: size.height - 6, text: String(decisionYear + year - SERIES_MONTHS_BEFORE / 12), size: FONT, colour: 'ink3', anchor: 'middle', role: 'year',
      })),
      { kind: 'line', x1: x(SERIES_MONTHS_BEFORE - 0.5), y1: 8, x2: x(SERIES_MONTHS_BEFORE - 0.5), y2: size.height - BOTTOM, stroke: { colour: 'edge', width: 1, dash: [2, 3] }, role: 'decision' },
    ],
  }
}

export function fromNought(values: readonly number[]): RowScale {
  return rowScale([0, ...values], { min: 0, max: Number.POSITIVE_INFINITY })
}

/** A line over the months that are there; a gap where they are not. */
export function monthLine(frame: MonthFrame, values: readonly (number | null)[]): string {
  return line<number | null>((_, month) => round(frame.x(month)), (value) => round(frame.y(value ?? 0))).defined((value) => value !== null && Number.isFinite(value))(values) ?? ''
}

export function monthArea(frame: MonthFrame, low: readonly (number | null)[], high: readonly (number | null)[]): string {
  const pairs = low.map((value, month) => [value, high[month] ?? null] as const)
  return area<readonly [number | null, number | null]>((_, month) => round(frame.x(month)), ([value]) => round(frame.y(value ?? 0)), ([, value]) => round(frame.y(value ?? 0)))
    .defined(([a, b]) => a !== null && b !== null && Number.isFinite(a) && Number.isFinite(b))(pairs) ?? ''
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
