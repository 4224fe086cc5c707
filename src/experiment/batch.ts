import { createSimulator } from '../model/simulate.ts'
import type { Simulator } from '../model/simulate.ts'
import { outcomeIds } from '../model/outcomes.ts'
import { bookSize } from '../model/books.ts'
import { seriesIds } from '../model/series.ts'
import type { Batch, BatchResult } from './executor.ts'
import type { Plan } from '../model/plan.ts'
import { seriesMonths } from './results.ts'

export type SimulatorFactory = (plan: Plan) => Simulator

/** Runs the replications of a batch, all scenarios of each. What a thread does. */
export function runBatch(simulator: Simulator, plan: Plan, batch: Batch): BatchResult {
  const outcomeWidth = plan.scenarios.length * outcomeIds.length
  const ofSeries = plan.scenarios.length * seriesIds.length * seriesMonths(plan)
  const seriesWidth = batch.onlyOutcomes ? 0 : ofSeries
  const outcomes = new Float64Array(batch.count * outcomeWidth)
  const series = new Float32Array(batch.count * seriesWidth)
  const bookWidth = batch.onlyOutcomes ? 0 : plan.scenarios.length * bookSize(plan)
  const books = new Float32Array(batch.count * bookWidth)
  // The simulator writes the months as it goes; where nobody asks for them every future writes over those before.
  const unread = batch.onlyOutcomes ? new Float32Array(ofSeries) : null
  for (let index = 0; index < batch.count; index++) {
    simulator.run(
      batch.first + index,
      outcomes.subarray(index * outcomeWidth, (index + 1) * outcomeWidth),
      unread ?? series.subarray(index * seriesWidth, (index + 1) * seriesWidth),
      batch.onlyOutcomes ? undefined : books.subarray(index * bookWidth, (index + 1) * bookWidth),
    )
  }
  return { batch, outcomes, series, books }
}

/**
 * Keeps the simulator of the newest plan, with its room for what a plan asks for. Plans are told apart by identity: a plan is
 * immutable data, so another object is another plan.
 */
export function createBatchRunner(create: SimulatorFactory = createSimulator): (plan: Plan, batch: Batch) => BatchResult {
  let current: { readonly plan: Plan; readonly simulator: Simulator } | null = null
  return (plan, batch) => {
    if (current?.plan !== plan) current = { plan, simulator: create(plan) }
    return runBatch(current.simulator, plan, batch)
  }
}
