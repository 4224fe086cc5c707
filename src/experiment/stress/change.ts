import type { Distribution, Evidence } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import type { Plan, Settings } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'
import { canonicalJson } from '../plan.ts'

/** Other values for some parameters, with a name and what they rest on: a stress card or an instrument. */
export interface SettingsChange {
  readonly id: string
  /** Dutch, at most 40 characters. */
  readonly label: string
  /** Dutch: what happens, and how the model counts it. */
  readonly explanation: string
  /** Dutch: what the model leaves out; empty where nothing of weight is. */
  readonly leftOut: string
  /** Only what changes. Parameters of the world get the same value in every scenario. */
  readonly change: (settings: Settings, region: Region) => Partial<Settings>
  /** First what the value rests on, then who reported it. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

export const fixed = (value: number): Distribution => ({ kind: 'fixed', value })

/** Where a control of this region can stand. */
export function rangeOf(id: ParameterId, region: Region): readonly [min: number, max: number] {
  return region.context[id as ContextId]?.range ?? parameters[id].range
}

/** The same distribution times a factor, no further than the control of the region goes. */
export function moved(id: ParameterId, settings: Settings, region: Region, factor: number): Distribution {
  return movedFrom(settings[id], rangeOf(id, region), factor, 0)
}

/** What the region or else the model assumes, times a factor plus a shift: an instrument that is applied twice does no more than once. */
export function fromBaseline(id: ParameterId, region: Region, factor: number, shift = 0): Distribution {
  return movedFrom(toDistribution(region.assumptions[id as AssumptionId]?.setting ?? parameters[id].baseline), rangeOf(id, region), factor, shift)
}

function movedFrom(setting: Distribution, [min, max]: readonly [min: number, max: number], factor: number, shift: number): Distribution {
  const move = (value: number): number => Number(Math.min(max, Math.max(min, value * factor + shift)).toPrecision(12))
  switch (setting.kind) {
    case 'fixed': return fixed(move(setting.value))
    case 'uniform': return { kind: 'uniform', low: move(setting.low), high: move(setting.high) }
    case 'triangular': return { kind: 'triangular', low: move(setting.low), mode: move(setting.mode), high: move(setting.high) }
  }
}

/** Parameters that the change really alters, in the order of the registry: a change that is there already alters none. */
export function alteredParameters({ change }: SettingsChange, settings: Settings, region: Region): readonly ParameterId[] {
  const changed = change(settings, region)
  return parameterIds.filter((id) => changed[id] !== undefined && canonicalJson(changed[id]) !== canonicalJson(settings[id]))
}

/**
 * The plan with the change in all scenarios, or in one. Seed and past stay, so its futures can be laid beside those of the plan.
 * @param scope id of a scenario, or null for all
 */
export function changedPlan(plan: Plan, region: Region, { change }: SettingsChange, scope: string | null = null): Plan {
  const scenarios = plan.scenarios.map((scenario) => (scope === null || scope === scenario.id ? { ...scenario, settings: { ...scenario.settings, ...change(scenario.settings, region) } } : scenario))
  return { ...plan, scenarios }
}
