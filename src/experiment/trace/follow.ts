import { outcomeIds } from '../../model/outcomes.ts'
import { parameterIds } from '../../model/parameters/registry.ts'
import type { Plan, PlanScenario } from '../../model/plan.ts'
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
 * Simulates the scenario that is followed, and before it the first of the plan where that one says who comes: people are drawn from
 * the settings of the first scenario, for all of them.
 * @throws Error when the plan has no scenario with this id
 */
export function createTrail(plan: Plan, scenario: string): Trail {
  const chosen = plan.scenarios.find(({ id }) => id === scenario)
  if (!chosen) throw new Error(`createTrail: no scenario ${scenario} in the plan`)
  const first = plan.scenarios[0]!
  const scenarios = drawsSamePeople(first, chosen) ? [chosen] : [first, chosen]
  let current: Follower<unknown> | null = null
  let passes = 0
  const simulator = createSimulator({ ...plan, scenarios }, (run) => {
    if (run.week === run.decisionWeek) passes++
    if (run.week < run.decisionWeek || passes === scenarios.length) current?.see(run)
  })
  const outcomes = new Float64Array(scenarios.length * outcomeIds.length)
  const series = new Float32Array(scenarios.length * seriesIds.length * seriesMonths(plan))
  return (replication, begin) => {
    const follower = begin()
    current = follower
    passes = 0
    simulator.run(replication, outcomes, series)
    current = null
    return { replication, outcomes: outcomes.slice(-outcomeIds.length), series: series.slice(-seriesIds.length * seriesMonths(plan)), value: follower.end() }
  }
}

/** Everything that the newcomers and their traits are drawn from. */
const peopleIds = parameterIds.filter((id) => /^(instroom|persoon|leerroute)\./.test(id) || id === 'groepen.gezinsmigrant-in-pool' || id === 'lessen.start-a0')

function drawsSamePeople(first: PlanScenario, other: PlanScenario): boolean {
  return first === other || peopleIds.every((id) => JSON.stringify(first.settings[id]) === JSON.stringify(other.settings[id]))
}
