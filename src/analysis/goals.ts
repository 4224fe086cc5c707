import { outcomeColumn, seriesColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import type { GoalMeasure, RegionGoal } from '../model/goals.ts'
import { SERIES_MONTHS_BEFORE } from '../model/series.ts'
import { chanceHalfWidth } from './precision.ts'
import { present, summarise } from './summary.ts'

/** Goals of a region beside the futures: how far they are, and in how many futures they are reached. */

export interface GoalCell {
  /** Share in the middle future, and the band of eight of the ten; NaN where nobody was counted. */
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** Share of the futures in which the goal is reached; NaN without futures. */
  readonly reached: number
  /** Half of its 95% simulation interval, 0 to 1. */
  readonly reachedError: number
  /** Futures in which somebody was counted. */
  readonly futures: number
}

export interface GoalRow {
  readonly goal: RegionGoal
  /** One for each scenario of the run, in its order. */
  readonly cells: readonly GoalCell[]
}

/** From then on every scenario works, as in the outcomes of the model. */
const MONTHS_AFTER_DECISION = 24

export function goalRows(results: Results, goals: readonly RegionGoal[]): readonly GoalRow[] {
  return goals.map((goal) => ({ goal, cells: results.scenarioIds.map((_, scenario) => goalCell(goalColumn(results, scenario, goal.measure), goal.value)) }))
}

/** The share of every future; NaN where nobody was counted. */
export function goalColumn(results: Results, scenario: number, measure: GoalMeasure): Float64Array {
  return measure === 'op-leerroute' ? withPipColumn(results, scenario) : outcomeColumn(results, scenario, measure)
}

function goalCell(column: Float64Array, goal: number): GoalCell {
  const { p10, p50, p90 } = summarise(column)
  const values = present(column)
  const reached = values.length === 0 ? Number.NaN : values.filter((value) => value >= goal).length / values.length
  return { p10, p50, p90, reached, reachedError: chanceHalfWidth(reached, values.length), futures: values.length }
}

/** Mean over the months of who has a PIP, and with it a leerroute, among who is in guidance. */
function withPipColumn(results: Results, scenario: number): Float64Array {
  const sums = new Float64Array(results.completed)
  const counts = new Float64Array(results.completed)
  for (let month = SERIES_MONTHS_BEFORE + MONTHS_AFTER_DECISION; month < results.months; month++) {
    const waiting = seriesColumn(results, scenario, 'wachtend-pip', month)
    const guided = seriesColumn(results, scenario, 'caseload', month)
    for (let future = 0; future < results.completed; future++) {
      const share = 1 - waiting[future]! / guided[future]!
      if (!Number.isFinite(share)) continue
      sums[future]! += share
      counts[future]! += 1
    }
  }
  return sums.map((sum, future) => sum / counts[future]!)
}
