import type { SettingsChange } from '../../experiment/stress/change.ts'
import { alteredParameters } from '../../experiment/stress/change.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'

/** One parameter before and after, over the scenarios that it changes for. */
export interface ChangedValue {
  readonly id: ParameterId
  readonly from: readonly Distribution[]
  readonly to: readonly Distribution[]
}

/**
 * What a change alters in a plan; empty where it is all there already.
 * @param scope id of a scenario, or null for all
 */
export function changedValues(plan: Plan, region: Region, change: SettingsChange, scope: string | null = null): readonly ChangedValue[] {
  const chosen = plan.scenarios.filter(({ id }) => scope === null || id === scope).map(({ settings }) => settings)
  const altered = [...new Set(chosen.flatMap((settings) => alteredParameters(change, settings, region)))]
  return altered.map((id) => {
    const own = chosen.filter((settings) => alteredParameters(change, settings, region).includes(id))
    return { id, from: own.map((settings) => settings[id]), to: own.map((settings) => change.change(settings, region)[id]!) }
  })
}
