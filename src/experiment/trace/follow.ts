import { outcomeIds } from '../../model/outcomes.ts'
import type { Plan } from '../../model/plan.ts'
import type { Run } from '../../model/run.ts'
import { seriesIds } from '../../model/series.ts'
import { createSimulator } from '../../model/simulate.ts'
import { seriesMonths } from '../results.ts'

/** Sees one scenario of one replication go by. It reads; a follower that writes would change the numbers that it tells about. */
export interface Follower<T> {
  /** After each week, those of the run-in too. Nothing of the run may be kept: it is used again for the next replication. */
  see(run: Readonly<Run>): void
  /** What was seen, once the last week is over. */
  end(): T
}

/** One replication of one scenario, followed. */
export interface Traced<T> {
  readonly replication: number
  /** [outcome], as in the results of a run: the same future, to the last bit. */
  readonly outcomes: Float64Array
  /** [series][month], as in the results of a run. */
  readonly series: Float32Array
  readonly value: T
}

/** Follows replications of one scenario; keeps its simulator, because building one costs more than a replication. */
export type Trail = <T>(replication: number, begin: () => Follower<T>) => Traced<T>

/**
 * Simulates only the scenario that is followed: scenarios share who comes, and nothing else.
 * @throws Error when the plan has no scenario with this id
 */
export function createTrail(plan: Plan, scenario: string): Trail {
  const chosen = plan.scenarios.find(({ id }) => id === scenario)
  if (!chosen) throw new Error(`createTrail: no scenario ${scenario} in the plan`)
  let current: Follower<unknown> | null = null
  const simulator = createSimulator({ ...plan, scenarios: [chosen] }, (run) => current?.see(run))
  const width = seriesIds.length * seriesMonths(plan)
  return (replication, begin) => {
    const follower = begin()
    const outcomes = new Float64Array(outcomeIds.length)
    const series = new Float32Array(width)
    current = follower
    simulator.run(replication, outcomes, series)
    current = null
    return { replication, outcomes, series, value: follower.end() }
  }
}
