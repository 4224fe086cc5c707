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

/** Advance widths of Fira Sans at weight 500, in em, of the signs that differ from the rest; digits as they stand in a column. */
const ADVANCES: readonly (readonly [signs: string, em: number])[] = [
  [" \u00A0!',.:;ij|\u2019", 0.28], ['IJl()[]f', 0.33], ['tr-', 0.4], ['csxyzvkLF*?\u201C\u201D', 0.49],
  ['hnouAPCVXYS', 0.59], ['bdpqBKR', 0.6], ['DGUHN', 0.67], ['OQw&', 0.73], ['MmW%', 0.83],
]
/** What most other signs are: figures, `a`, `e`, `g`, the euro sign. */
const ADVANCE = 0.56
const advances: ReadonlyMap<string, number> = new Map(ADVANCES.flatMap(([signs, em]) => [...signs].map((sign): [string, number] => [sign, em])))
/** A word in 600 is this much wider, and a font that stands in for Fira Sans may be. */
const SLACK = 1.04

/** Width of a text in Fira Sans, for margins: there is no font to measure in the core. A little too wide, never too narrow. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const sign of text) em += advances.get(sign) ?? ADVANCE
  return em * size * SLACK
}

/** Cuts a name that does not fit. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = text
  do kept = kept.slice(0, -1)
  while (kept.length > 1 && textWidth(`${kept.trimEnd()}…`, size) > width)
  return `${kept.trimEnd()}…`
}
