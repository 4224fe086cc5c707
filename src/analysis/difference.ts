import { quantilesOf } from './quantiles.ts'
import { moments, present } from './summary.ts'

/** The difference of two scenarios in the same simulated futures. */
export interface PairedDifference {
  /** Futures in which both have a value. */
  readonly n: number
  /** Futures in which one of them has none. */
  readonly missing: number
  /** Mean of a − b, in the unit of the outcome. */
  readonly mean: number
  /** Standard error of that mean. */
  readonly monteCarloError: number
  readonly p05: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
  /** Share of futures in which a is lower than b. */
  readonly chanceLower: number
  /** Share of futures in which they are equal, but for rounding. */
  readonly chanceEqual: number
}

/** Two sums of the same euros in another order differ by less than this, relative to their size. */
const ROUNDING = 1e-9

/** @param a, b columns in replication order, of the same length */
export function pairedDifference(a: Float64Array, b: Float64Array): PairedDifference {
  return describeDifferences(differencesOf(a, b))
}

/** a − b future by future: 0 where they differ by rounding alone, NaN where one has no value. */
export function differencesOf(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length !== b.length) throw new Error(`pairedDifference: ${a.length} and ${b.length} futures`)
  const differences = new Float64Array(a.length)
  for (let index = 0; index < a.length; index++) {
    const difference = a[index]! - b[index]!
    differences[index] = Math.abs(difference) <= ROUNDING * Math.max(Math.abs(a[index]!), Math.abs(b[index]!)) ? 0 : difference
  }
  return differences
}

/** @param differences one for each future, as `differencesOf` gives them */
export function describeDifferences(differences: Float64Array): PairedDifference {
  const values = present(differences)
  const n = values.length
  let lower = 0
  let equal = 0
  for (const value of values) {
    if (value < 0) lower++
    else if (value === 0) equal++
  }
  const { mean, sd } = moments(values)
  const [p05, p10, p50, p90, p95] = quantilesOf(values, SHARES) as Five
  return { n, missing: differences.length - n, mean, monteCarloError: sd / Math.sqrt(n), p05, p10, p50, p90, p95, chanceLower: lower / n, chanceEqual: equal / n }
}

const SHARES = [0.05, 0.1, 0.5, 0.9, 0.95] as const
type Five = [number, number, number, number, number]

/** Share of futures in which a is higher than b. */
export function chanceHigher(difference: PairedDifference): number {
  return Math.max(0, 1 - difference.chanceLower - difference.chanceEqual)
}
