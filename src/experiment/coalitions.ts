import type { ParameterId } from '../model/parameters/registry.ts'
import type { Distribution } from '../model/parameters/parameter.ts'
import { outcomeIds, outcomeIndex } from '../model/outcomes.ts'
import type { Plan, Settings } from '../model/plan.ts'
import type { Batch, CancelSignal, Executor } from './executor.ts'

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

/** Every value that can be drawn times a factor. */
export function times(distribution: Distribution, factor: number): Distribution {
  switch (distribution.kind) {
    case 'fixed': return { kind: 'fixed', value: distribution.value * factor }
    case 'uniform': return { kind: 'uniform', low: distribution.low * factor, high: distribution.high * factor }
    case 'triangular': return { kind: 'triangular', low: distribution.low * factor, mode: distribution.mode * factor, high: distribution.high * factor }
  }
}

/** Euro a year of every coalition in every future, at the index of its bit set; the empty one has nothing. */
export interface CoalitionAmounts {
  readonly replications: number
  /** [coalition][replication] */
  readonly lasten: readonly Float64Array[]
  readonly baten: readonly Float64Array[]
}

export interface CoalitionOptions {
  /**
   * Futures of the next round, given how many there are; 0 ends it. Every round runs all coalitions in the same new futures, so that
   * each answer is a fair one.
   */
  readonly nextRound: (done: number) => number
  /** True once there is no time for more: a round after the first is then given up, and what was complete stays. */
  readonly isLate?: () => boolean
  readonly signal?: CancelSignal
  /** Coalitions of this round that are done. */
  readonly onProgress?: (done: number, all: number) => void
  readonly onRound?: (amounts: CoalitionAmounts) => void
}

/**
 * Runs every coalition, in rounds. Largest first, so that no slot is left with a large one at the end.
 * @returns null when cancelled
 */
export async function runCoalitions(plan: Plan, scenario: number, executor: Executor, options: CoalitionOptions): Promise<CoalitionAmounts | null> {
  if (plan.gemeenten.length > MOST_MEMBERS) throw new RangeError(`runCoalitions: ${plan.gemeenten.length} gemeenten`)
  const all = (1 << plan.gemeenten.length) - 1
  const plans = Array.from({ length: all }, (_, index) => coalitionPlan(plan, scenario, index + 1))
  let amounts: CoalitionAmounts = { replications: 0, lasten: [], baten: [] }
  for (let count = options.nextRound(0); count > 0; count = options.nextRound(amounts.replications)) {
    const first = amounts.replications
    const isOver = (): boolean => options.signal?.aborted === true || (first > 0 && options.isLate?.() === true)
    const more = await runRound(plans, executor, { first, count }, isOver, options.onProgress)
    if (options.signal?.aborted === true) return null
    if (more === null) break
    amounts = joined(amounts, more)
    options.onRound?.(amounts)
  }
  return amounts
}

/** @returns null when it was over before all were done */
async function runRound(plans: readonly Plan[], executor: Executor, { first, count }: Pick<Batch, 'first' | 'count'>, isOver: () => boolean, onProgress?: (done: number, all: number) => void): Promise<CoalitionAmounts | null> {
  const lasten: Float64Array[] = [new Float64Array(count)]
  const baten: Float64Array[] = [new Float64Array(count)]
  const order = plans.map((_, index) => index + 1).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
  let done = 0
  onProgress?.(done, plans.length)
  const serve = async (): Promise<void> => {
    for (let members = order.shift(); members !== undefined && !isOver(); members = order.shift()) {
      const result = await executor.runBatch(plans[members - 1]!, { first, count, onlyOutcomes: true })
      const column = (id: 'lasten.jaar' | 'baten.jaar'): Float64Array => Float64Array.from({ length: count }, (_, r) => result.outcomes[r * outcomeIds.length + outcomeIndex[id]]!)
      lasten[members] = column('lasten.jaar')
      baten[members] = column('baten.jaar')
      done++
      onProgress?.(done, plans.length)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, executor.slots) }, serve))
  return done < plans.length ? null : { replications: count, lasten, baten }
}

function joined(before: CoalitionAmounts, more: CoalitionAmounts): CoalitionAmounts {
  const append = (own: readonly Float64Array[], next: readonly Float64Array[]): readonly Float64Array[] => next.map((column, set) => Float64Array.from([...(own[set] ?? []), ...column]))
  return { replications: before.replications + more.replications, lasten: append(before.lasten, more.lasten), baten: append(before.baten, more.baten) }
}

/** Members of a coalition. */
export function sizeOf(members: number): number {
  let count = 0
  for (let rest = members; rest > 0; rest >>= 1) count += rest & 1
  return count
}
