import { NO_FIGURE, figureOn, rangeOn, scaleFor } from '../texts/format.ts'
import type { DisplayUnit, Scale } from '../texts/format.ts'

/** Figures of a table with bands: the unit once, in its caption, and every figure with as many decimals as the next one. */
export interface BandScale {
  /** `Lasten (€ mln)`; the name alone for a bare count. */
  readonly caption: (name: string) => string
  /** `4,6 (3,8–5,5)`: the middle future, and the band of 8 of the 10 futures. */
  readonly text: (p50: number, p10: number, p90: number) => string
}

/** @param middles the middle futures of the whole table; bands follow them, so that a wide one takes no decimal away */
export function bandScale(unit: DisplayUnit, middles: readonly number[]): BandScale {
  const scale = scaleFor(unit, middles)
  const name = unitName(scale)
  return {
    caption: (label) => (name === '' ? label : `${label} (${name})`),
    text: (p50, p10, p90) => (Number.isFinite(p50) ? `${figureOn(scale, p50)} (${rangeOn(scale, p10, p90)})` : NO_FIGURE),
  }
}

function unitName({ prefix, unit }: Scale): string {
  return `${prefix.trim()} ${unit}`.trim()
}
