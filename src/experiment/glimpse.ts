import { outcomeIds, outcomeIndex, outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Plan } from '../model/plan.ts'
import { seriesIds, seriesIndex } from '../model/series.ts'
import type { SeriesId } from '../model/series.ts'
import { kept } from './kept.ts'
import { lay } from './laid.ts'
import type { Laid } from './laid.ts'
import type { Results } from './results.ts'

/**
 * A plan of which only the first futures are done, with the others laid on those of an earlier plan (see laid.ts). A final number never
 * depends on it: the whole run takes its place.
 */
export interface Glimpse {
  /** An earlier plan's results that cover at least the futures of `fresh`. */
  readonly base: Results
  readonly fresh: Results
  /** Futures of the whole run: against its error an estimate is measured. */
  readonly wanted: number
}

/** @returns results with as many futures as `base`; each column is laid when it is asked for (`outcomeColumn`). The series are those of `fresh`. */
export function estimate(base: Results, fresh: Results, wanted: number = base.completed): Results {
  if (fresh.completed > base.completed) throw new RangeError(`glimpse: ${fresh.completed} new futures on ${base.completed} old ones`)
  return { ...fresh, completed: base.completed, projectedFrom: fresh.completed, glimpse: { base, fresh, wanted } }
}

/** How much a series moves, month by month, in the unit of the series: the mean over the futures that both have. */
export function seriesShift(base: Results, fresh: Results, scenario: number, id: SeriesId): Float64Array {
  const width = seriesIds.length * base.months
  const stride = base.scenarioIds.length * width
  const start = scenario * width + seriesIndex[id] * base.months
  const sums = new Float64Array(base.months)
  const counts = new Int32Array(base.months)
  // Future by future, as they lie in memory: a month of all futures has a stride of kilobytes.
  for (let index = 0, at = start; index < fresh.completed; index++, at += stride) {
    for (let month = 0; month < base.months; month++) {
      const difference = fresh.series[at + month]! - base.series[at + month]!
      if (Number.isNaN(difference)) continue
      sums[month] = sums[month]! + difference
      counts[month] = counts[month]! + 1
    }
  }
  // 0 where no future has both.
  for (let month = 0; month < base.months; month++) if (counts[month]! > 0) sums[month] = sums[month]! / counts[month]!
  return sums
}

/** Do two plans tell of the same people in the same futures, so that their results can be laid on each other? */
export function sharesFutures(before: Plan, now: Plan): boolean {
  return before.region.id === now.region.id && before.seed === now.seed && before.horizonYears === now.horizonYears
    && before.history.length === now.history.length && before.gemeenten.length === now.gemeenten.length
    && before.scenarios.length === now.scenarios.length && before.scenarios.every(({ id }, place) => now.scenarios[place]!.id === id)
}

/** One outcome of one scenario as it is laid; a column is laid once for each glimpse. */
export function laidColumn(glimpse: Glimpse, scenario: number, id: OutcomeId): Laid {
  return kept(laid, glimpse, `${scenario} ${id}`, () => layColumn(glimpse, scenario, id))
}

const laid = new WeakMap<Glimpse, Map<string, Laid>>()

function layColumn(glimpse: Glimpse, scenario: number, id: OutcomeId): Laid {
  const { unit } = outcomes[id]
  const own = lay(columnBefore(glimpse, scenario, id), columnNow(glimpse, scenario, id), unit === 'aandeel' || unit === 'kans' ? 1 : undefined)
  if (id !== 'budget.binnen' || !balanceDecides(glimpse.base, scenario)) return own
  // The balance moves a little in every future, the yes or no only in a few: laid on the balance it is far sharper.
  const balance = laidColumn(glimpse, scenario, 'saldo.aandeel')
  const values = balance.values.map((value) => (value >= 0 ? 1 : 0))
  values.set(columnNow(glimpse, scenario, id))
  return { ...own, values }
}

/** With an opening reserve a region may stay within budget below a balance of nought. */
export function balanceDecides(base: Results, scenario: number): boolean {
  const known = decided.get(base) ?? base.scenarioIds.map((_, place) => {
    const [balance, isWithin] = [simulatedColumn(base, place, 'saldo.aandeel', base.completed), simulatedColumn(base, place, 'budget.binnen', base.completed)]
    return balance.every((value, index) => (value >= 0 ? 1 : 0) === isWithin[index])
  })
  decided.set(base, known)
  return known[scenario]!
}

const decided = new WeakMap<Results, readonly boolean[]>()

/** The same array at every picture, so that it is read and put in order once. */
export function columnBefore({ base }: Glimpse, scenario: number, id: OutcomeId): Float64Array {
  return kept(before, base, `${scenario} ${id}`, () => simulatedColumn(base, scenario, id, base.completed))
}

const before = new WeakMap<Results, Map<string, Float64Array>>()

/** What is simulated of this plan: of a scenario that did not change often all. The same array for every pair that asks for it. */
export function columnNow(glimpse: Glimpse, scenario: number, id: OutcomeId): Float64Array {
  const { base, fresh } = glimpse
  return kept(now, glimpse, `${scenario} ${id}`, () => simulatedColumn(fresh, scenario, id, Math.min(base.completed, fresh.known?.[scenario] ?? fresh.completed)))
}

const now = new WeakMap<Glimpse, Map<string, Float64Array>>()

/** One outcome of one scenario over the first so many futures: a copy. */
export function simulatedColumn(results: Results, scenario: number, id: OutcomeId, futures: number): Float64Array {
  const column = new Float64Array(futures)
  const stride = results.scenarioIds.length * outcomeIds.length
  for (let index = 0, at = scenario * outcomeIds.length + outcomeIndex[id]; index < futures; index++, at += stride) column[index] = results.outcomes[at]!
  return column
}
