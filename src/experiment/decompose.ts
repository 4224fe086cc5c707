import { parameterIds } from '../model/parameters/registry.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import type { Plan, PlanScenario, Settings } from '../model/plan.ts'
import { canonicalJson } from './plan.ts'

export interface LeverGroup {
  /** Dutch, as in a table of effects. */
  readonly label: string
  /** Parameters by their full id, or by their first part with the dot. The first group that claims a parameter has it. */
  readonly members: readonly string[]
}

/** What a difference between two scenarios is divided over. Together the groups hold every parameter exactly once. */
export const leverGroups = {
  overdrachten: { label: 'Overdrachten', members: ['teams.overdrachten', 'overdracht.'] },
  functies: { label: 'Functies samen', members: ['teams.functies-samen', 'functies.', 'modules.samen'] },
  teams: { label: 'Teams en formatie', members: ['teams.'] },
  pools: { label: 'Pools en aanbieders', members: ['groepen.pool-b1', 'groepen.pool-z', 'groepen.aanbieders'] },
  afstemming: { label: 'Afstemming', members: ['afstemming.'] },
  begeleiding: { label: 'Begeleiding en participatie', members: ['begeleiding.', 'z.'] },
  overgang: { label: 'Overgang', members: ['overgang.'] },
  overig: { label: 'Overige keuzes', members: [''] },
} as const satisfies Record<string, LeverGroup>

export type LeverGroupId = keyof typeof leverGroups
export const leverGroupIds = Object.keys(leverGroups) as readonly LeverGroupId[]

export function leverGroupOf(id: ParameterId): LeverGroupId {
  const claims = (member: string) => (member === '' || member.endsWith('.') ? id.startsWith(member) : id === member)
  const found = leverGroupIds.find((group) => leverGroups[group].members.some(claims))
  if (!found) throw new Error(`no lever group holds ${id}`)
  return found
}

/** Parameters that two organisations set differently, by group; groups without a difference are left out. */
export function differingGroups(from: Settings, to: Settings): ReadonlyMap<LeverGroupId, readonly ParameterId[]> {
  const differing = parameterIds.filter((id) => canonicalJson(from[id]) !== canonicalJson(to[id]))
  return new Map(leverGroupIds.flatMap((group) => {
    const ids = differing.filter((id) => leverGroupOf(id) === group)
    return ids.length > 0 ? [[group, ids] as const] : []
  }))
}

/** One group of a decomposition, with the places of its two mixed scenarios in the plan. */
export interface DecomposedGroup {
  readonly id: LeverGroupId
  readonly parameters: readonly ParameterId[]
  /** `from` with only this group as in `to`. */
  readonly on: number
  /** `to` with only this group as in `from`. */
  readonly off: number
}

export interface Decomposition {
  readonly plan: Plan
  readonly fromId: string
  readonly toId: string
  /** Places of the two scenarios themselves in the plan. */
  readonly from: number
  readonly to: number
  readonly groups: readonly DecomposedGroup[]
}

/**
 * The plan that tells where the difference between two scenarios comes from: every group alone switched on in `from`, and
 * every group alone switched off in `to`. Same seed, so all of it in the same futures.
 * @throws Error when the plan has no scenario with one of the ids
 */
export function decompositionPlan(plan: Plan, fromId: string, toId: string): Decomposition {
  const from = scenarioOf(plan, fromId)
  const to = scenarioOf(plan, toId)
  const scenarios: PlanScenario[] = [from, to]
  const groups = [...differingGroups(from.settings, to.settings)].map(([id, ids]): DecomposedGroup => {
    const on = scenarios.push(mixed(from, to, ids, `${fromId}+${id}`)) - 1
    const off = scenarios.push(mixed(to, from, ids, `${toId}-${id}`)) - 1
    return { id, parameters: ids, on, off }
  })
  return { plan: { ...plan, scenarios }, fromId, toId, from: 0, to: 1, groups }
}

/** What stays a scenario's own when all else is made equal. */
export const keptWhenEqual: readonly LeverGroupId[] = ['pools', 'teams']

/**
 * The switch `alles gelijk behalve …`: every scenario keeps its own choices in these groups and takes the baseline scenario's
 * in all others.
 * @throws Error when the plan has no scenario with this id
 */
export function equaliseExcept(plan: Plan, groups: readonly LeverGroupId[], baselineId: string): Plan {
  const baseline = scenarioOf(plan, baselineId)
  const kept = parameterIds.filter((id) => groups.includes(leverGroupOf(id)))
  return { ...plan, scenarios: plan.scenarios.map((scenario) => mixed({ ...baseline, name: scenario.name }, scenario, kept, scenario.id)) }
}

/** A scenario with some parameters as in another. */
function mixed(base: PlanScenario, other: PlanScenario, ids: readonly ParameterId[], id: string): PlanScenario {
  const taken = Object.fromEntries(ids.map((parameter) => [parameter, other.settings[parameter]]))
  return { id, name: base.name, settings: { ...base.settings, ...taken } }
}

function scenarioOf(plan: Plan, id: string): PlanScenario {
  const scenario = plan.scenarios.find((s) => s.id === id)
  if (!scenario) throw new Error(`no scenario ${id} in the plan`)
  return scenario
}
