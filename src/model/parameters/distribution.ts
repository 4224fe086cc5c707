import type { Distribution } from './parameter.ts'

/**
 * The value of a distribution at a uniform number: one uniform in, one value out, never more. Rejection samplers use a varying
 * number of uniforms and would break the pairing of scenarios.
 * @param uniform in [0, 1)
 */
export function quantileOf(distribution: Distribution, uniform: number): number {
  switch (distribution.kind) {
    case 'fixed': return distribution.value
    case 'uniform': return distribution.low + (distribution.high - distribution.low) * uniform
    case 'triangular': return triangularQuantile(distribution.low, distribution.mode, distribution.high, uniform)
  }
}

/** Inverse of the triangular distribution function. A triangle without width is its mode. */
export function triangularQuantile(low: number, mode: number, high: number, uniform: number): number {
  const width = high - low
  if (width <= 0) return mode
  const left = (mode - low) / width
  return uniform < left
    ? low + Math.sqrt(uniform * width * (mode - low))
    : high - Math.sqrt((1 - uniform) * width * (high - mode))
}

/** Quantile of the exponential distribution with the given mean. */
export function exponentialQuantile(mean: number, uniform: number): number {
  return -mean * Math.log(1 - uniform)
}

/**
 * Quantile of the standard normal distribution (Acklam's rational approximation, relative error below 1.2e-9). Only `log` and
 * `sqrt` are used, so page and command line differ by rounding at most.
 */
export function normalQuantile(uniform: number): number {
  const p = Math.min(Math.max(uniform, 1e-12), 1 - 1e-12)
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q)
    / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1)
}

function tail(q: number): number {
  return (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783)
    / ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
}
