import { moments, quantileSorted } from './summary.ts'

/** What one number is over the futures: its middle, 8 of 10 futures, and the mean with its simulation error. */
export interface ValueBand {
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly mean: number
  /** Standard error of the mean. */
  readonly monteCarloError: number
  /** Futures with a value. */
  readonly n: number
}

/** @param values one a future, in any order; NaN where a future has none */
export function bandOf(values: readonly number[] | Float64Array): ValueBand {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value))
  const { mean, sd } = moments(present)
  present.sort()
  return {
    p10: quantileSorted(present, 0.1), p50: quantileSorted(present, 0.5), p90: quantileSorted(present, 0.9),
    mean, monteCarloError: sd / Math.sqrt(present.length), n: present.length,
  }
}
