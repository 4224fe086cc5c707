import { bookSize } from '../model/books.ts'
import { outcomeIds } from '../model/outcomes.ts'
import type { Plan } from '../model/plan.ts'
import { seriesIds } from '../model/series.ts'
import type { BatchResult } from './executor.ts'
import { seriesMonths } from './results.ts'

/** Room for all replications of a run, filled at each replication's own place. */
export interface Matrix {
  readonly scenarios: number
  /** In a series; 0 in a run of outcomes only. */
  readonly months: number
  /** [replication][scenario][outcome] */
  readonly outcomes: Float64Array
  /** [replication][scenario][series][month] */
  readonly series: Float32Array
  /** Numbers in the book of one scenario; 0 in a run of outcomes only. */
  readonly bookWidth: number
  /** [replication][scenario][year][line][gemeente] */
  readonly books: Float32Array
}

export function createMatrix(plan: Plan, replications: number, onlyOutcomes = false): Matrix {
  const scenarios = plan.scenarios.length
  const months = onlyOutcomes ? 0 : seriesMonths(plan)
  const bookWidth = onlyOutcomes ? 0 : bookSize(plan)
  return {
    scenarios,
    months,
    outcomes: new Float64Array(replications * scenarios * outcomeIds.length),
    series: new Float32Array(replications * scenarios * seriesIds.length * months),
    bookWidth,
    books: new Float32Array(replications * scenarios * bookWidth),
  }
}

/** For how many replications there is room. */
export function replicationsOf({ outcomes, scenarios }: Matrix): number {
  return outcomes.length / (scenarios * outcomeIds.length)
}

export function matrixBytes(matrix: Matrix): number {
  return matrix.outcomes.byteLength + matrix.series.byteLength + matrix.books.byteLength
}

/** Where numbers come from: one scenario of so many. */
interface Source {
  readonly scenarios: number
  readonly scenario: number
  readonly outcomes: Float64Array
  readonly series: Float32Array
  readonly books: Float32Array
}

/**
 * Outcomes of `count` replications of one scenario.
 * @param at place of the first replication in the target
 * @param from place of the first replication in the source
 */
export function copyOutcomes(target: Matrix, scenario: number, at: number, source: Source, from: number, count: number): void {
  const width = outcomeIds.length
  for (let index = 0; index < count; index++) {
    const of = ((from + index) * source.scenarios + source.scenario) * width
    target.outcomes.set(source.outcomes.subarray(of, of + width), ((at + index) * target.scenarios + scenario) * width)
  }
}

/** Series and books of `count` replications of one scenario; places as in `copyOutcomes`. */
export function copyOverTime(target: Matrix, scenario: number, at: number, source: Source, from: number, count: number): void {
  const seriesWidth = seriesIds.length * target.months
  for (let index = 0; index < count; index++) {
    const to = (at + index) * target.scenarios + scenario
    const of = (from + index) * source.scenarios + source.scenario
    target.series.set(source.series.subarray(of * seriesWidth, (of + 1) * seriesWidth), to * seriesWidth)
    target.books.set(source.books.subarray(of * target.bookWidth, (of + 1) * target.bookWidth), to * target.bookWidth)
  }
}

/**
 * Writes a batch in which all scenarios were simulated, or some of them.
 * @param scenarios for each scenario of the batch, its place in the matrix; ascending
 * @param at place of the first replication of the batch in the matrix
 */
export function writeBatch(target: Matrix, result: BatchResult, scenarios: readonly number[], at: number): void {
  if (result.outcomes.length !== result.batch.count * scenarios.length * outcomeIds.length) {
    throw new Error(`batch ${result.batch.first}: ${result.outcomes.length} outcomes for ${result.batch.count} replications of ${scenarios.length} scenarios`)
  }
  if (result.books.length !== result.batch.count * scenarios.length * target.bookWidth) {
    throw new Error(`batch ${result.batch.first}: ${result.books.length} numbers in the books of ${result.batch.count} replications of ${scenarios.length} scenarios`)
  }
  if (scenarios.length === target.scenarios) {
    target.outcomes.set(result.outcomes, at * scenarios.length * outcomeIds.length)
    target.series.set(result.series, at * scenarios.length * seriesIds.length * target.months)
    target.books.set(result.books, at * scenarios.length * target.bookWidth)
    return
  }
  for (const [index, scenario] of scenarios.entries()) {
    const source: Source = { scenarios: scenarios.length, scenario: index, outcomes: result.outcomes, series: result.series, books: result.books }
    copyOutcomes(target, scenario, at, source, 0, result.batch.count)
    copyOverTime(target, scenario, at, source, 0, result.batch.count)
  }
}
