import { outcomeIds } from '../../model/outcomes.ts'
import type { Plan } from '../../model/plan.ts'
import { seriesIds } from '../../model/series.ts'
import { createSimulator } from '../../model/simulate.ts'
import { seriesMonths } from '../results.ts'
import type { Quantity } from './quantity.ts'
import { createWatch } from './watch.ts'

/**
 * Simulates the past and counts.
 * @param plan with one organisation: with more the last one would be counted
 * @param firstYear calendar year in which the run-in begins
 * @returns one column a quantity, in replication order
 */
export function runBacktest(plan: Plan, quantities: readonly Quantity[], firstYear: number, replications: number): readonly Float64Array[] {
  if (plan.scenarios.length !== 1) throw new Error(`runBacktest: one organisation, not ${plan.scenarios.length}`)
  const watch = createWatch(quantities, firstYear, (plan.history.length + plan.horizonYears) * 52)
  const simulator = createSimulator(plan, watch.observe)
  const outcomes = new Float64Array(outcomeIds.length)
  const series = new Float32Array(seriesIds.length * seriesMonths(plan))
  const columns = quantities.map(() => new Float64Array(replications))
  for (let replication = 0; replication < replications; replication++) {
    watch.clear()
    simulator.run(replication, outcomes, series)
    watch.values().forEach((value, index) => { columns[index]![replication] = value })
  }
  return columns
}
