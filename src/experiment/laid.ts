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
 * @param fit of the two, where the caller has it
 */
export function lay(before: Float64Array, now: Float64Array, most = Number.POSITIVE_INFINITY, fit = fitLine(before, now)): Laid {
  const n = now.length
  if (n > before.length) throw new RangeError(`lay: ${n} new futures on ${before.length} old ones`)
  if (n === before.length) return { values: now.slice(), simulated: n, slope: 1, line: now, residuals: new Float64Array(n), isUneven: false }
  const line = new Float64Array(before.length)
  for (let index = 0; index < line.length; index++) line[index] = fit.level + fit.slope * before[index]!
  const residuals = new Float64Array(n)
  for (let index = 0; index < n; index++) residuals[index] = now[index]! - line[index]!
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
export function laidError(before: Float64Array, now: Float64Array, { n, explained, variance, isUneven } = fitLine(before, now)): number {
  if (n < LEAST_FOR_SLOPE || isUneven) return Number.NaN
  return Math.sqrt(variance * laidVariance(explained, n, countPresent(before)))
}

export interface Fit {
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
export function fitLine(before: Float64Array, now: Float64Array): Fit {
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
  const places = new Uint32Array(order.length)
  let [givers, taken] = [0, order.length]
  // Givers from the front, takers from the back: the last of the order comes first there.
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place]!
    if (index >= residuals.length && !Number.isNaN(before[index]!)) places[--taken] = index
  }
  for (const index of order) if (index < residuals.length && !Number.isNaN(residuals[index]!)) places[givers++] = index
  const takers = order.length - taken
  const stretches = Math.max(1, Math.round(Math.sqrt(givers) / 2))
  const edge = (of: number, stretch: number): number => Math.floor((stretch * of) / stretches)
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = edge(givers, stretch)
    const to = edge(givers, stretch + 1)
    const end = edge(takers, stretch + 1)
    let giver = from
    for (let taker = edge(takers, stretch); taker < end; taker++) {
      const index = places[taken + taker]!
      values[index] = values[index]! + residuals[places[giver]!]!
      if (++giver === to) giver = from
    }
  }
}

/** Places from low to high, NaN last; the same column is asked for at every picture of a run. */
const orders = new WeakMap<Float64Array, Uint32Array>()

function orderOf(column: Float64Array): Uint32Array {
  const known = orders.get(column)
  if (known !== undefined) return known
  const order = orderedPlaces(column)
  orders.set(column, order)
  return order
}

/** By bins of equal width first: to sort a thousand places by comparing takes as long as all the rest of a line. */
function orderedPlaces(column: Float64Array): Uint32Array {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of column) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const last = column.length - 1
  const perUnit = last / (highest - lowest)
  const binOf = (value: number): number => (Number.isNaN(value) ? last : Math.min(last - 1, (value - lowest) * perUnit) | 0)
  const ends = new Uint32Array(column.length)
  for (const value of column) ends[binOf(value)]!++
  let start = 0
  for (let bin = 0; bin <= last; bin++) {
    const count = ends[bin]!
    ends[bin] = start
    start += count
  }
  const order = new Uint32Array(column.length)
  for (let index = 0; index <= last; index++) order[ends[binOf(column[index]!)]!++] = index
  // The places of a bin came in their own order, so of equal numbers the earlier future stays first.
  for (let at = 1; at <= last; at++) {
    const index = order[at]!
    const value = column[index]!
    let place = at
    for (; place > 0 && column[order[place - 1]!]! > value; place--) order[place] = order[place - 1]!
    order[place] = index
  }
  return order
}

function countPresent(column: Float64Array): number {
  let count = 0
  for (const value of column) if (!Number.isNaN(value)) count++
  return count
}

function isNowhereBelow(column: Float64Array): boolean {
  for (let index = 0; index < column.length; index++) if (column[index]! < 0) return false
  return true
}
