import { parameterIds } from '../model/parameters/registry.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import { worldParameters } from '../model/parameters/world-parameters.ts'
import type { Plan, PlanScenario, Settings } from '../model/plan.ts'
import { canonicalJson } from './plan.ts'

/** What each differing parameter does, between two scenarios that may come from two plans: a moment and now, say. */

export interface PlanSide {
  readonly plan: Plan
  readonly scenarioId: string
}

/** Where the numbers of one mixed scenario are found: in which of the plans, and at which place. */
export interface Place {
  readonly plan: number
  readonly scenario: number
}

export interface PairDecomposition {
  /** To be run each with the same number of futures. */
  readonly plans: readonly Plan[]
  readonly from: Place
  readonly to: Place
  readonly parts: readonly { readonly id: ParameterId; /** `from` with only this as in `to`. */ readonly on: Place; /** `to` with only this as in `from`. */ readonly off: Place }[]
}

/** Whether two plans have the same futures, apart from what parameters do: then their numbers can be subtracted future by future. */
export function hasSameFutures(one: Plan, other: Plan): boolean {
  const frame = ({ today: _today, scenarios: _scenarios, ...rest }: Plan): string => canonicalJson(rest)
  return frame(one) === frame(other)
}

/** One organisation with the past that goes with it. */
interface Mix {
  readonly today: Settings
  readonly settings: Settings
}

/**
 * Every differing parameter alone switched on in `from`, and alone switched off in `to`.
 * @throws RangeError where the plans have other futures, or a scenario is not there
 */
export function pairDecomposition(from: PlanSide, to: PlanSide): PairDecomposition {
  if (!hasSameFutures(from.plan, to.plan)) throw new RangeError('pairDecomposition: the plans have other futures')
  const [first, last] = [mixOf(from), mixOf(to)]
  const differing = parameterIds.filter((id) => differs(first.settings, last.settings, id) || differs(first.today, last.today, id))
  const shelf = createShelf(from.plan)
  return {
    from: shelf.place(first),
    to: shelf.place(last),
    parts: differing.map((id) => ({ id, on: shelf.place(withOne(first, last, id)), off: shelf.place(withOne(last, first, id)) })),
    plans: shelf.plans(),
  }
}

/** A plan has one world for all its scenarios, so mixes with another past or another world stand in a plan of their own. */
function createShelf(frame: Plan): { readonly place: (mix: Mix) => Place; readonly plans: () => readonly Plan[] } {
  const worlds = new Map<string, { readonly number: number; readonly today: Settings; readonly scenarios: PlanScenario[] }>()
  return {
    place({ today, settings }) {
      const key = canonicalJson([today, parameterIds.filter((id) => worldParameters.has(id)).map((id) => settings[id])])
      const world = worlds.get(key) ?? { number: worlds.size, today, scenarios: [] }
      worlds.set(key, world)
      const id = String(world.scenarios.length)
      return { plan: world.number, scenario: world.scenarios.push({ id, name: id, settings }) - 1 }
    },
    plans: () => [...worlds.values()].map(({ today, scenarios }) => ({ ...frame, today, scenarios })),
  }
}

function withOne(base: Mix, other: Mix, id: ParameterId): Mix {
  return { today: { ...base.today, [id]: other.today[id] }, settings: { ...base.settings, [id]: other.settings[id] } }
}

function differs(one: Settings, other: Settings, id: ParameterId): boolean {
  return one[id] !== other[id] && canonicalJson(one[id]) !== canonicalJson(other[id])
}

function mixOf({ plan, scenarioId }: PlanSide): Mix {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
  if (!scenario) throw new RangeError(`pairDecomposition: no scenario ${scenarioId} in the plan`)
  return { today: plan.today, settings: scenario.settings }
}
