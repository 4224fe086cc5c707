import { quantilesOf } from './quantiles.ts'

/** Statistics of one column of the outcome matrix. NaN means that nobody was counted in that future: skipped, and counted. */

export interface Summary {
  /** Futures with a value. */
  readonly n: number
  /** Futures without one. */
  readonly missing: number
  readonly mean: number
  /** Sample standard deviation (n − 1); nought for one value. */
  readonly sd: number
  /** Standard error of the mean by simulating a finite number of futures. */
  readonly monteCarloError: number
  readonly p05: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p95: number
}

/** All fields but the counts are NaN where no future has a value. */
export function summarise(column: Float64Array): Summary {
  const values = present(column)
  const { mean, sd } = moments(values)
  const [p05, p10, p25, p50, p75, p90, p95] = quantilesOf(values, summaryShares) as Seven
  return { n: values.length, missing: column.length - values.length, mean, sd, monteCarloError: sd / Math.sqrt(values.length), p05, p10, p25, p50, p75, p90, p95 }
}

const summaryShares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const
type Seven = [number, number, number, number, number, number, number]

/** A copy without NaN, in the order of the column. */
export function present(column: Float64Array): Float64Array {
  const values = new Float64Array(column.length)
  let count = 0
  for (let index = 0; index < column.length; index++) {
    const value = column[index]!
    if (!Number.isNaN(value)) values[count++] = value
  }
  return count === values.length ? values : values.slice(0, count)
}

/** Mean and sample standard deviation in two passes: euros of the size of millions lose nothing. NaN for an empty column. */
export function moments(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const n = values.length
  if (n === 0) return { mean: Number.NaN, sd: Number.NaN }
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / n
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return { mean, sd: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) }
}

/**
 * Type 7 quantile (linear between order statistics, as in R and NumPy by default).
 * @param sorted ascending, without NaN
 * @param share 0 to 1
 */
export function quantileSorted(sorted: Float64Array | Float32Array, share: number): number {
  const n = sorted.length
  if (n === 0) return Number.NaN
  const at = (n - 1) * share
  const below = Math.floor(at)
  const low = sorted[below]!
  const weight = at - below
  return weight === 0 ? low : low + weight * (sorted[below + 1]! - low)
}

/** Quantile of a column in any order, skipping NaN; for a figure the summary does not have, such as p80. */
export function quantile(column: Float64Array, share: number): number {
  return quantilesOf(present(column), [share])[0]!
}
