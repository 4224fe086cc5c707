import { quantilesOf } from '../quantiles.ts'

export interface Band {
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

const bandShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const

export function bandOf(column: Float64Array): Band {
  const [p10, p25, p50, p75, p90] = quantilesOf(column, bandShares)
  return { p10: p10!, p25: p25!, p50: p50!, p75: p75!, p90: p90! }
}
