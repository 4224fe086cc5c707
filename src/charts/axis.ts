import { ticks as d3Ticks } from 'd3'
import { formatNumber, scaleFor } from '../texts/format.ts'
import type { DisplayUnit } from '../texts/format.ts'
import type { RowScale } from '../analysis/row-scale.ts'

/** Round values on an axis and how they are written; the unit stands once, in the sub-line of the chart. */
export interface AxisTicks {
  readonly values: readonly number[]
  readonly labels: readonly string[]
  /** `mln`, `weken`, `%`: what the figures are in. */
  readonly unit: string
}

export function axisTicks(unit: DisplayUnit, scale: RowScale, count: number): AxisTicks {
  const written = scaleFor(unit, [scale.min, scale.max])
  const values = d3Ticks(scale.min / written.divisor, scale.max / written.divisor, count)
  const step = values.length > 1 ? values[1]! - values[0]! : 1
  const decimals = Math.min(3, Math.max(0, decimalsOf(step))) as 0 | 1 | 2 | 3
  return {
    values: values.map((value) => value * written.divisor),
    labels: values.map((value) => formatNumber(value, decimals)),
    unit: `${written.prefix.trim()}${written.prefix !== '' && written.unit !== '' ? '\u00A0' : ''}${written.unit}`,
  }
}

/** Decimals that a step of 0.5 or 0.25 needs. */
function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 3; decimals++) {
    const scaled = step * 10 ** decimals
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals
  }
  return 3
}

/** Rough width of a text in Fira Sans, for margins: there is no font to measure in the core. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56
}

/** Cuts a name that does not fit. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const room = Math.max(1, Math.floor(width / (size * 0.56)) - 1)
  return `${text.slice(0, room).trimEnd()}…`
}
