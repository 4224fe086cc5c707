import { simulatedFutures } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import { seriesIds, seriesIndex } from '../model/series.ts'
import type { SeriesId } from '../model/series.ts'
import { LEAST_REPLICATIONS } from './precision.ts'
import { quantilesOf } from './quantiles.ts'

/** Quantiles of a series month by month over the futures. All arrays have one entry a month; NaN where too few futures count. */
export interface Fan {
  readonly p10: Float64Array
  readonly p25: Float64Array
  readonly p50: Float64Array
  readonly p75: Float64Array
  readonly p90: Float64Array
  /** Futures with a value. */
  readonly n: Int32Array
}

/** A month with fewer futures than this has no band worth drawing. */
export const LEAST_FOR_FAN = LEAST_REPLICATIONS
const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const

/** @param scenario position in `results.scenarioIds` */
export function fanOf(results: Results, scenario: number, id: SeriesId): Fan {
  const { months, completed } = results
  const fan: Fan = {
    p10: new Float64Array(months), p25: new Float64Array(months), p50: new Float64Array(months),
    p75: new Float64Array(months), p90: new Float64Array(months), n: new Int32Array(months),
  }
  const values = byMonth(results, scenario, id)
  const present = new Float64Array(completed)
  for (let month = 0; month < months; month++) {
    const n = takePresent(values, month * completed, completed, present)
    const quantiles = quantilesOf(present.subarray(0, n < LEAST_FOR_FAN ? 0 : n), SHARES)
    fan.n[month] = n
    fan.p10[month] = quantiles[0]!
    fan.p25[month] = quantiles[1]!
    fan.p50[month] = quantiles[2]!
    fan.p75[month] = quantiles[3]!
    fan.p90[month] = quantiles[4]!
  }
  return fan
}

/** The same fan elsewhere: every quantile of a month moves by as much. Nothing that is counted goes below nought. */
export function movedFan(fan: Fan, shift: Float64Array): Fan {
  const move = (quantiles: Float64Array): Float64Array => quantiles.map((value, month) => (value >= 0 ? Math.max(0, value + shift[month]!) : value + shift[month]!))
  return { p10: move(fan.p10), p25: move(fan.p25), p50: move(fan.p50), p75: move(fan.p75), p90: move(fan.p90), n: fan.n }
}

/** [month][replication]: read once in the order of memory, since a column has a stride of kilobytes. */
function byMonth(results: Results, scenario: number, id: SeriesId): Float32Array {
  const { months, completed, series } = results
  const width = seriesIds.length * months
  const stride = results.scenarioIds.length * width
  const values = new Float32Array(months * completed)
  let start = scenario * width + seriesIndex[id] * months
  for (let replication = 0; replication < completed; replication++, start += stride) {
    for (let month = 0; month < months; month++) values[month * completed + replication] = series[start + month]!
  }
  return values
}

/** @returns how many values there are; NaN is none */
function takePresent(values: Float32Array, from: number, count: number, into: Float64Array): number {
  let n = 0
  for (let index = from; index < from + count; index++) {
    const value = values[index]!
    if (!Number.isNaN(value)) into[n++] = value
  }
  return n
}

/** How two scenarios compare at one month, in the same futures. */
export interface Crossing {
  readonly month: number
  readonly n: number
  /** Share of futures in which the first is lower; the rest is higher or equal. */
  readonly chanceLower: number
  readonly chanceHigher: number
}

/** Paired comparison at the given months. Single-precision series: what differs by less than a millionth is equal. */
export function crossings(results: Results, first: number, second: number, id: SeriesId, months: readonly number[]): readonly Crossing[] {
  const width = seriesIds.length * results.months
  const stride = results.scenarioIds.length * width
  const offset = (scenario: number): number => scenario * width + seriesIndex[id] * results.months
  const futures = simulatedFutures(results)
  const [n, lower, higher] = [new Int32Array(months.length), new Int32Array(months.length), new Int32Array(months.length)]
  // Future by future, as they lie in memory.
  for (let replication = 0; replication < futures; replication++) {
    const [ofFirst, ofSecond] = [replication * stride + offset(first), replication * stride + offset(second)]
    for (let at = 0; at < months.length; at++) {
      const a = results.series[ofFirst + months[at]!]!
      const b = results.series[ofSecond + months[at]!]!
      const difference = a - b
      if (Number.isNaN(difference)) continue
      n[at]!++
      if (Math.abs(difference) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))) continue
      if (difference < 0) lower[at]!++
      else higher[at]!++
    }
  }
  const share = (count: number, of: number): number => (of === 0 ? Number.NaN : count / of)
  return months.map((month, at) => ({ month, n: n[at]!, chanceLower: share(lower[at]!, n[at]!), chanceHigher: share(higher[at]!, n[at]!) }))
}
