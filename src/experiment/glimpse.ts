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
 */
export interface GlimpseMaker {
  /**
   * @param base an earlier plan's results that cover at least the futures of `fresh`
   * @param shown series to estimate; the others are still those of `base`
   * @returns results of all futures of `base`; valid until the next call, which writes in the same room
   */
  estimate(base: Results, fresh: Results, shown: readonly SeriesId[]): Results
}

/** Do two plans tell of the same people in the same futures, so that their results can be laid on each other? */
export function sharesFutures(before: Plan, now: Plan): boolean {
  return before.region.id === now.region.id && before.seed === now.seed && before.horizonYears === now.horizonYears
    && before.history.length === now.history.length && before.gemeenten.length === now.gemeenten.length
    && before.scenarios.length === now.scenarios.length && before.scenarios.every(({ id }, place) => now.scenarios[place]!.id === id)
}

/** Keeps the room of the estimate between calls: tens of megabytes are not asked for at each turn of a slider. */
export function createGlimpseMaker(): GlimpseMaker {
  let outcomeRoom = new Float64Array(0)
  let seriesRoom = new Float32Array(0)
  return {
    estimate(base, fresh, shown) {
      if (fresh.completed > base.completed) throw new RangeError(`glimpse: ${fresh.completed} new futures on ${base.completed} old ones`)
      const outcomeCount = base.completed * base.scenarioIds.length * outcomeIds.length
      const seriesCount = base.completed * base.scenarioIds.length * seriesIds.length * base.months
      if (outcomeRoom.length !== outcomeCount) outcomeRoom = new Float64Array(outcomeCount)
      if (seriesRoom.length !== seriesCount) seriesRoom = new Float32Array(seriesCount)
      outcomeRoom.set(base.outcomes.subarray(0, outcomeCount))
      moveOutcomes(base, fresh, outcomeRoom)
      for (const id of shown) moveSeries(base, fresh, id, seriesRoom)
      return { ...base, planKey: fresh.planKey, completed: base.completed, outcomes: outcomeRoom, series: seriesRoom, projectedFrom: fresh.completed }
    },
  }
}

function moveOutcomes(base: Results, fresh: Results, target: Float64Array): void {
  const width = outcomeIds.length
  const stride = base.scenarioIds.length * width
  for (let scenario = 0; scenario < base.scenarioIds.length; scenario++) {
    for (const [index, id] of outcomeIds.entries()) {
      const most = isShare(outcomes[id].unit) ? 1 : Number.POSITIVE_INFINITY
      moveColumn(base.outcomes, fresh.outcomes, target, scenario * width + index, stride, base.completed, fresh.completed, most)
    }
  }
}

function moveSeries(base: Results, fresh: Results, id: SeriesId, target: Float32Array): void {
  const width = seriesIds.length * base.months
  const stride = base.scenarioIds.length * width
  for (let scenario = 0; scenario < base.scenarioIds.length; scenario++) {
    const start = scenario * width + seriesIndex[id] * base.months
    for (let month = 0; month < base.months; month++) {
      moveColumn(base.series, fresh.series, target, start + month, stride, base.completed, fresh.completed, Number.POSITIVE_INFINITY)
    }
  }
}

const isShare = (unit: string): boolean => unit === 'aandeel' || unit === 'kans'

type Numbers = Float64Array | Float32Array

/** The futures that are there, and after those the old ones moved. What never was below nought stays so, and no share passes one. */
function moveColumn(base: Numbers, fresh: Numbers, target: Numbers, start: number, stride: number, all: number, done: number, most: number): void {
  let sum = 0
  let count = 0
  for (let index = 0, at = start; index < done; index++, at += stride) {
    const difference = fresh[at]! - base[at]!
    if (Number.isNaN(difference)) continue
    sum += difference
    count++
  }
  const shift = count === 0 ? 0 : sum / count
  for (let index = 0, at = start; index < all; index++, at += stride) {
    const old = base[at]!
    if (index < done) target[at] = fresh[at]!
    else target[at] = shift === 0 ? old : bounded(old + shift, old, most)
  }
}

function bounded(moved: number, old: number, most: number): number {
  if (moved < 0 && old >= 0) return 0
  return moved > most && old <= most ? most : moved
}
