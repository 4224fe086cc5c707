import type { BookLineId } from '../model/books.ts'
import { bookLineIds, bookLineIndex } from '../model/books.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { SeriesId } from '../model/series.ts'
import { SERIES_MONTHS_BEFORE, seriesIds, seriesIndex } from '../model/series.ts'
import type { Plan } from '../model/plan.ts'
import { laidColumn, simulatedColumn } from './glimpse.ts'
import type { Glimpse } from './glimpse.ts'

/** Months in a series: `SERIES_MONTHS_BEFORE` before the decision date and the whole horizon. */
export function seriesMonths(plan: Pick<Plan, 'horizonYears'>): number {
  return SERIES_MONTHS_BEFORE + plan.horizonYears * 12
}

/**
 * The matrix is the truth; every statistic is computed from it, so none depends on which thread was first. Replications 0 to
 * `completed` − 1 are there for ALL scenarios.
 */
export interface Results {
  readonly planKey: string
  readonly scenarioIds: readonly string[]
  /** In a series; 0 in a run of outcomes only. */
  readonly months: number
  readonly completed: number
  /** [replication][scenario][outcome] */
  readonly outcomes: Float64Array
  /** [replication][scenario][series][month] */
  readonly series: Float32Array
  /** Years and gemeenten in a book; both 0 in a run of outcomes only. */
  readonly bookYears: number
  readonly gemeenten: number
  /** [replication][scenario][year][line][gemeente]; see `model/books.ts` */
  readonly books: Float32Array
  /** Of each scenario so many futures are there from the first, at least `completed`: one that did not change may be there already. Absent where all have as many. */
  readonly known?: readonly number[]
  /** Only in a glimpse: so many futures of this plan are simulated in every scenario, the others are estimated. */
  readonly projectedFrom?: number
  /** Only in a glimpse (see glimpse.ts): read outcomes with `outcomeColumn`, since `outcomes` holds only what is simulated. */
  readonly glimpse?: Glimpse
}

/** Futures that were simulated for this very plan: what a statement may rest on. */
export function simulatedFutures(results: Results): number {
  return results.projectedFrom ?? results.completed
}

/** One outcome of one scenario over the finished replications, of a glimpse over all: a copy, in replication order. */
export function outcomeColumn(results: Results, scenario: number, outcome: OutcomeId): Float64Array {
  if (results.glimpse !== undefined) return laidColumn(results.glimpse, scenario, outcome).values.slice()
  return simulatedColumn(results, scenario, outcome, results.completed)
}

/** One series at one month of one scenario over the finished replications: a copy, in replication order. May hold NaN. */
export function seriesColumn(results: Results, scenario: number, id: SeriesId, month: number): Float64Array {
  const column = new Float64Array(results.completed)
  const width = seriesIds.length * results.months
  const stride = results.scenarioIds.length * width
  let at = scenario * width + seriesIndex[id] * results.months + month
  for (let replication = 0; replication < results.completed; replication++, at += stride) column[replication] = results.series[at]!
  return column
}

/**
 * One line of the books in one year and gemeente of one scenario, over the finished replications: a copy, in replication order.
 * @param year from 0, the first year of the run-in
 * @throws where the run has no books, or no such year or gemeente
 */
export function bookColumn(results: Results, scenario: number, year: number, line: BookLineId, gemeente: number): Float64Array {
  if (!(year >= 0 && year < results.bookYears && gemeente >= 0 && gemeente < results.gemeenten)) throw new RangeError(`bookColumn: no year ${year} of gemeente ${gemeente} in the books`)
  const column = new Float64Array(results.completed)
  const width = bookWidth(results)
  const stride = results.scenarioIds.length * width
  let at = scenario * width + (year * bookLineIds.length + bookLineIndex[line]) * results.gemeenten + gemeente
  for (let replication = 0; replication < results.completed; replication++, at += stride) column[replication] = results.books[at]!
  return column
}

/** Numbers in the book of one scenario in one replication. */
export function bookWidth({ bookYears, gemeenten }: Pick<Results, 'bookYears' | 'gemeenten'>): number {
  return bookYears * bookLineIds.length * gemeenten
}
