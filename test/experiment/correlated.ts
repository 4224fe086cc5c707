import { noise } from '../analysis/synthetic-results.ts'

/** A number of a normal distribution with mean 0 and standard deviation 1, the same for the same keys (Box and Muller). */
export function normal(...keys: readonly number[]): number {
  return Math.sqrt(-2 * Math.log(1 - noise(1, ...keys))) * Math.cos(2 * Math.PI * noise(2, ...keys))
}

/** Two columns of normals around 100: what a plan gave before, and what a later one gives in the same futures. */
export function correlated(trial: number, futures: number, correlation: number): { readonly before: Float64Array; readonly now: Float64Array } {
  const before = Float64Array.from({ length: futures }, (_, index) => 100 + normal(trial, index, 1))
  const now = before.map((value, index) => 103 + correlation * (value - 100) + Math.sqrt(1 - correlation ** 2) * normal(trial, index, 2))
  return { before, now }
}

export const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length

export function sdOf(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
}
