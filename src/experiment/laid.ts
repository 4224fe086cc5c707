/**
 * Numbers of a plan laid on those of the plan before it, future by future. Plans that share their futures meet the same newcomers, so
 * the few futures that are done tell how the new number follows from the old one, and the many old futures tell how futures differ.
 *
 * With x the number before and y the number now, n futures with both and N >= n with x (the n among them), the regression estimator
 * of the mean of y is  y_n + b (x_N - x_n),  b the slope of y on x over the n. Its variance, N being a sample as well, is
 *
 *     s_y^2 [ (1 - r^2) / n * (1 + (1 - n/N) / (n - 3)) + r^2 / N ]
 *
 * which is var(residual)/n + b^2 var(x)/N, with the factor for a slope that is estimated itself; at n = N it is s_y^2 / N, the error
 * of the whole run. The same numbers are known as control variates with a mean that is estimated from a larger sample.
 * Sources: Cochran, Sampling Techniques (3rd ed. 1977), section 7.3 and chapter 12 (double sampling, regression); Glasserman, Monte
 * Carlo Methods in Financial Engineering (2004), section 4.1.
 */

/** Futures with both numbers from which on a slope and an error can be told; before that the slope is one. */
export const LEAST_FOR_SLOPE = 30

export interface Laid {
  /** One number for each future of the plan before: the first `simulated` are simulated, the others laid on. NaN where nobody counts. */
  readonly values: Float64Array
  readonly simulated: number
  /** Slope of the numbers now on those before. */
  readonly slope: number
  /** What the line gives for each future of the plan before, without what varies around it. */
  readonly line: Float64Array
  /** Of the simulated futures, what is left after the line, in their order; NaN where one of the plans counts nobody. */
  readonly residuals: Float64Array
  /** In some simulated futures only one of the two plans counts anybody: then the error cannot be told. */
  readonly isUneven: boolean
}

/**
 * @param before one number for each future of the earlier plan
 * @param now those of the first futures of this plan, at most as many
 * @param most no number goes above it: 1 for a share
 */
export function lay(before: Float64Array, now: Float64Array, most = Number.POSITIVE_INFINITY): Laid {
  const n = now.length
  if (n > before.length) throw new RangeError(`lay: ${n} new futures on ${before.length} old ones`)
  if (n === before.length) return { values: now.slice(), simulated: n, slope: 1, line: now, residuals: new Float64Array(n), isUneven: false }
  const fit = fitLine(before, now)
  const line = before.map((value) => fit.level + fit.slope * value)
  const residuals = now.map((value, index) => value - line[index]!)
  const values = line.slice()
  values.set(now)
  if (fit.n >= LEAST_FOR_SLOPE) addResiduals(values, before, residuals)
  // What is never below nought stays so; a balance goes below it.
  const least = isNowhereBelow(before) && isNowhereBelow(now) ? 0 : Number.NEGATIVE_INFINITY
  for (let index = n; index < values.length; index++) values[index] = Math.max(least, Math.min(most, values[index]!))
  return { values, simulated: n, slope: fit.slope, line, residuals, isUneven: fit.isUneven }
}

/**
 * Part of the variance that is left to the simulated futures and part that all futures share.
 * @param explained r^2, 0 to 1
 * @returns variance of the estimate divided by the variance of the quantity itself: 1/N once all are simulated
 */
export function laidVariance(explained: number, simulated: number, all: number): number {
  if (simulated >= all) return 1 / all
  if (simulated <= 3) return Number.POSITIVE_INFINITY
  const ofLine = 1 + (1 - simulated / all) / (simulated - 3)
  const withLine = ((1 - explained) * ofLine) / simulated + explained / all
  return Math.min(withLine, 1 / simulated)
}

/** The error of the mean of a laid column by simulation, in its unit; NaN where it cannot be told. */
export function laidError(before: Float64Array, now: Float64Array): number {
  const { n, explained, variance, isUneven } = fitLine(before, now)
  if (n < LEAST_FOR_SLOPE || isUneven) return Number.NaN
  return Math.sqrt(variance * laidVariance(explained, n, countPresent(before)))
}

interface Fit {
  readonly n: number
  readonly slope: number
  readonly level: number
  /** r^2 */
  readonly explained: number
  /** Sample variance of the numbers now. */
  readonly variance: number
  readonly isUneven: boolean
}

/** Least squares over the futures in which both plans count somebody. */
function fitLine(before: Float64Array, now: Float64Array): Fit {
  let [n, sumX, sumY, isUneven] = [0, 0, 0, false]
  for (let index = 0; index < now.length; index++) {
    const [x, y] = [before[index]!, now[index]!]
    if (Number.isNaN(x) !== Number.isNaN(y)) isUneven = true
    if (Number.isNaN(x + y)) continue
    n++
    sumX += x
    sumY += y
  }
  if (n === 0) return { n, slope: 1, level: 0, explained: 0, variance: Number.NaN, isUneven }
  const [meanX, meanY] = [sumX / n, sumY / n]
  let [xx, xy, yy] = [0, 0, 0]
  for (let index = 0; index < now.length; index++) {
    const [x, y] = [before[index]! - meanX, now[index]! - meanY]
    if (Number.isNaN(x + y)) continue
    xx += x * x
    xy += x * y
    yy += y * y
  }
  // What hardly varies has no slope but that of rounding.
  const isFlat = xx <= n * (ROUNDING * meanX) ** 2
  const slope = n < LEAST_FOR_SLOPE ? 1 : isFlat ? 0 : xy / xx
  return { n, slope, level: meanY - slope * meanX, explained: isFlat || yy === 0 ? 0 : Math.min(1, (xy * xy) / (xx * yy)), variance: n > 1 ? yy / (n - 1) : 0, isUneven }
}

/** Relative to its size: two sums of the same euros in another order differ by less. */
const ROUNDING = 1e-9

/**
 * What varies around the line comes from simulated futures that were about as high before: without it the band would be too narrow.
 * Futures are divided by their number before into a few stretches of equal count, and in each stretch every residual is used as
 * often. More stretches follow a line that is not straight, fewer have less noise: about half the root of the number of futures
 * did best for the headline figures of Westfriesland after four moves of a slider.
 */
function addResiduals(values: Float64Array, before: Float64Array, residuals: Float64Array): void {
  const order = orderOf(before)
  const givers = order.filter((index) => index < residuals.length && !Number.isNaN(residuals[index]!))
  const takers = order.filter((index) => index >= residuals.length && !Number.isNaN(before[index]!))
  const stretches = Math.max(1, Math.round(Math.sqrt(givers.length) / 2))
  const edge = (of: number, stretch: number): number => Math.floor((stretch * of) / stretches)
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = edge(givers.length, stretch)
    const count = edge(givers.length, stretch + 1) - from
    const first = edge(takers.length, stretch)
    for (let taker = first; taker < edge(takers.length, stretch + 1); taker++) {
      const index = takers[taker]!
      values[index] = values[index]! + residuals[givers[from + ((taker - first) % count)]!]!
    }
  }
}

/** Places from low to high; the same column is asked for at every picture of a run. NaN comes anywhere. */
const orders = new WeakMap<Float64Array, Uint32Array>()

function orderOf(column: Float64Array): Uint32Array {
  const known = orders.get(column)
  if (known !== undefined) return known
  const order = Uint32Array.from(column.keys()).sort((a, b) => column[a]! - column[b]! || a - b)
  orders.set(column, order)
  return order
}

function countPresent(column: Float64Array): number {
  let count = 0
  for (const value of column) if (!Number.isNaN(value)) count++
  return count
}

const isNowhereBelow = (column: Float64Array): boolean => !column.some((value) => value < 0)
