import { outcomeIds, outcomes } from '../model/outcomes.ts'
import type { Plan } from '../model/plan.ts'
import { seriesIds, seriesIndex } from '../model/series.ts'
import type { SeriesId } from '../model/series.ts'
import type { Results } from './results.ts'

/**
 * A glimpse of a plan of which only a few futures are done: the futures of an earlier plan, each moved by the mean difference that
 * the two plans make in the SAME few futures. Scenarios share their futures, so that difference is known early, while the first
 * few futures by themselves would mostly show which futures came first (a control variate with coefficient one). It is an estimate
 * without an error that can be told: nothing may be ranked on it.
 * @param base an earlier plan's results that cover at least the futures of `fresh`
 * @returns the outcomes of all futures of `base`, moved; its series are still those of `base` (see `seriesShift`)
 */
export function estimate(base: Results, fresh: Results): Results {
  if (fresh.completed > base.completed) throw new RangeError(`glimpse: ${fresh.completed} new futures on ${base.completed} old ones`)
  const moved = base.outcomes.slice(0, base.completed * base.scenarioIds.length * outcomeIds.length)
  const width = outcomeIds.length
  const stride = base.scenarioIds.length * width
  for (let scenario = 0; scenario < base.scenarioIds.length; scenario++) {
    for (const [index, id] of outcomeIds.entries()) {
      const most = isShare(outcomes[id].unit) ? 1 : Number.POSITIVE_INFINITY
      moveColumn(base, fresh, moved, scenario * width + index, stride, most)
    }
  }
  return { ...base, planKey: fresh.planKey, outcomes: moved, projectedFrom: fresh.completed }
}

/** How much a series moves, month by month, in the unit of the series: the mean over the futures that both have. */
export function seriesShift(base: Results, fresh: Results, scenario: number, id: SeriesId): Float64Array {
  const width = seriesIds.length * base.months
  const stride = base.scenarioIds.length * width
  const start = scenario * width + seriesIndex[id] * base.months
  return Float64Array.from({ length: base.months }, (_, month) => meanDifference(base.series, fresh.series, start + month, stride, fresh.completed))
}

/** Do two plans tell of the same people in the same futures, so that their results can be laid on each other? */
export function sharesFutures(before: Plan, now: Plan): boolean {
  return before.region.id === now.region.id && before.seed === now.seed && before.horizonYears === now.horizonYears
    && before.history.length === now.history.length && before.gemeenten.length === now.gemeenten.length
    && before.scenarios.length === now.scenarios.length && before.scenarios.every(({ id }, place) => now.scenarios[place]!.id === id)
}

const isShare = (unit: string): boolean => unit === 'aandeel' || unit === 'kans'

type Numbers = Float64Array | Float32Array

/** The futures that are there, and after those the old ones moved. */
function moveColumn(base: Results, fresh: Results, target: Float64Array, start: number, stride: number, most: number): void {
  const shift = meanDifference(base.outcomes, fresh.outcomes, start, stride, fresh.completed)
  for (let index = 0, at = start; index < fresh.completed; index++, at += stride) target[at] = fresh.outcomes[at]!
  if (shift === 0) return
  for (let index = fresh.completed, at = start + fresh.completed * stride; index < base.completed; index++, at += stride) target[at] = bounded(target[at]! + shift, target[at]!, most)
}

/** 0 where no future has both. */
function meanDifference(before: Numbers, now: Numbers, start: number, stride: number, futures: number): number {
  let sum = 0
  let count = 0
  for (let index = 0, at = start; index < futures; index++, at += stride) {
    const difference = now[at]! - before[at]!
    if (Number.isNaN(difference)) continue
    sum += difference
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** What never was below nought stays so, and no share passes one. */
function bounded(moved: number, old: number, most: number): number {
  if (moved < 0 && old >= 0) return 0
  return moved > most && old <= most ? most : moved
}
