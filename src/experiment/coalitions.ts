import type { ParameterId } from '../model/parameters/registry.ts'
import type { Distribution } from '../model/parameters/parameter.ts'
import { outcomeIds, outcomeIndex } from '../model/outcomes.ts'
import type { Plan, Settings } from '../model/plan.ts'
import type { CancelSignal, Executor } from './executor.ts'

/** Every group of gemeenten as a region of its own, in the same futures. A coalition is a bit set: bit g is gemeente g. */

/** More gemeenten have more coalitions than can be simulated while somebody waits. */
export const MOST_MEMBERS = 7

/** Totals of the region that a part of it has a part of. One-off costs of a transition are divided too (aanname). */
const proportional: readonly ParameterId[] = ['instroom.taakstelling', 'budget.eigen-bijdrage', 'budget.openingsreserve', 'overgang.kosten']

/**
 * The plan of a coalition: its own gemeenten with their own newcomers, for one scenario. A person, household or gemeente keeps its
 * address, so futures are paired with those of every other coalition.
 */
export function coalitionPlan(plan: Plan, scenario: number, members: number): Plan {
  const own = plan.gemeenten.filter((_, g) => (members & (1 << g)) !== 0)
  if (own.length === 0) throw new RangeError('coalitionPlan: no members')
  const share = own.reduce((sum, { taakstellingShare }) => sum + taakstellingShare, 0)
  const gezin = own.reduce((sum, { gezinsmigrantShare }) => sum + gezinsmigrantShare, 0)
  const deelregios = [...new Set(own.map(({ deelregio }) => deelregio))].sort((a, b) => a - b)
  const scaled = (settings: Settings): Settings => ({
    ...settings,
    ...Object.fromEntries(proportional.map((id) => [id, times(settings[id], share)])),
    'instroom.gezinsmigranten': times(settings['instroom.gezinsmigranten'], gezin),
  })
  const chosen = plan.scenarios[scenario]!
  return {
    ...plan,
    gemeenten: own.map((gemeente) => ({ ...gemeente, taakstellingShare: gemeente.taakstellingShare / share, gezinsmigrantShare: gezin > 0 ? gemeente.gezinsmigrantShare / gezin : 1 / own.length, deelregio: deelregios.indexOf(gemeente.deelregio) })),
    todayTaakstelling: plan.todayTaakstelling * share,
    today: scaled(plan.today),
    scenarios: [{ ...chosen, settings: scaled(chosen.settings) }],
  }
}

function times(distribution: Distribution, factor: number): Distribution {
  switch (distribution.kind) {
    case 'fixed': return { kind: 'fixed', value: distribution.value * factor }
    case 'uniform': return { kind: 'uniform', low: distribution.low * factor, high: distribution.high * factor }
    case 'triangular': return { kind: 'triangular', low: distribution.low * factor, mode: distribution.mode * factor, high: distribution.high * factor }
  }
}

export interface CoalitionOptions {
  readonly replications: number
  readonly signal?: CancelSignal
  readonly onProgress?: (done: number, all: number) => void
}

/**
 * Lasten a year of every coalition in every future, at index of its bit set: [coalition][replication]; the empty one costs nothing.
 * Largest first, so that no slot is left with a large one at the end.
 * @returns null when cancelled
 */
export async function runCoalitions(plan: Plan, scenario: number, executor: Executor, options: CoalitionOptions): Promise<readonly Float64Array[] | null> {
  if (plan.gemeenten.length > MOST_MEMBERS) throw new RangeError(`runCoalitions: ${plan.gemeenten.length} gemeenten`)
  const all = (1 << plan.gemeenten.length) - 1
  const costs: Float64Array[] = [new Float64Array(options.replications)]
  const order = Array.from({ length: all }, (_, index) => index + 1).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
  let done = 0
  const serve = async (): Promise<void> => {
    for (let members = order.shift(); members !== undefined && options.signal?.aborted !== true; members = order.shift()) {
      const result = await executor.runBatch(coalitionPlan(plan, scenario, members), { first: 0, count: options.replications, withoutBooks: true })
      costs[members] = Float64Array.from({ length: options.replications }, (_, r) => result.outcomes[r * outcomeIds.length + outcomeIndex['lasten.jaar']]!)
      done++
      options.onProgress?.(done, all)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, executor.slots) }, serve))
  return options.signal?.aborted === true ? null : costs
}

/** Members of a coalition. */
export function sizeOf(members: number): number {
  let count = 0
  for (let rest = members; rest > 0; rest >>= 1) count += rest & 1
  return count
}
