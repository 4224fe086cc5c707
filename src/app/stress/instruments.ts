import { changedValues } from '../../analysis/stress/changed-values.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Plan, Settings } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'
import { alteredParameters, changedPlan } from '../../experiment/stress/change.ts'
import type { SettingsChange } from '../../experiment/stress/change.ts'
import { setLever } from '../levers/change-lever.ts'
import type { Draft } from '../draft/draft.ts'
import type { Scope } from '../levers/levers.ts'
import { effectiveSetting } from '../levers/levers.ts'

export { changedValues } from '../../analysis/stress/changed-values.ts'
export type { ChangedValue } from '../../analysis/stress/changed-values.ts'
export { instruments } from '../../experiment/stress/instruments.ts'
export type { Instrument } from '../../experiment/stress/instruments.ts'
export { changedPlan } from '../../experiment/stress/change.ts'
export type { SettingsChange } from '../../experiment/stress/change.ts'

/** Names of the scenarios in which the change alters anything. */
export function alteredScenarios(plan: Plan, region: Region, change: SettingsChange): readonly string[] {
  return plan.scenarios.filter(({ settings }) => alteredParameters(change, settings, region).length > 0).map(({ name }) => name)
}

/** Why a change would do nothing, by parameter: a condition that no scenario of the scope meets once it is made. Dutch sentences. */
export function idleReasons(plan: Plan, region: Region, change: SettingsChange, scope: Scope = null): readonly string[] {
  const after = changedPlan(plan, region, change, scope).scenarios.filter(({ id }) => scope === null || id === scope)
  return [...new Set(changedValues(plan, region, change, scope).flatMap(({ id }) => {
    const { onlyWhen } = parameters[id]
    const isMet = onlyWhen === undefined || after.some(({ settings }) => onlyWhen.values.includes(centralValue(settings[onlyWhen.parameter as ParameterId])))
    return isMet ? [] : [onlyWhen.reason]
  }))]
}

/**
 * The draft with the instrument applied. Scenario by scenario, also for all: an assumption that is set for all would say something of
 * yesterday as well, and an instrument is about tomorrow.
 */
export function applyInstrument(draft: Draft, instrument: SettingsChange, scope: Scope): Draft {
  return draft.scenarios.filter(({ id }) => scope === null || id === scope).reduce((next, scenario) => {
    const settings = Object.fromEntries(Object.keys(parameters).map((id) => [id, effectiveSetting(draft, scenario, id as ParameterId)])) as unknown as Settings
    const changed = instrument.change(settings, draft.region)
    return alteredParameters(instrument, settings, draft.region).reduce((last, id) => setLever(last, id, scenario.id, plainSetting(changed[id]!)), next)
  }, draft)
}

function plainSetting(distribution: Distribution): Distribution | number {
  return distribution.kind === 'fixed' ? distribution.value : distribution
}

