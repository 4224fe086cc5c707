import { evidenceOfScenario, sharedEvidence } from '../../analysis/evidence.ts'
import type { Distribution, Evidence, ParameterSpec, Setting, Zone } from '../../model/parameters/parameter.ts'
import { centralValue, toDistribution } from '../../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, LeverId, ParameterId } from '../../model/parameters/registry.ts'
import { isParameterId, parameters } from '../../model/parameters/registry.ts'
import { worldParameters } from '../../model/parameters/world-parameters.ts'
import type { Organisation, Region, Scenario } from '../../model/scenario.ts'
import type { Draft } from '../draft/draft.ts'

/** What a change applies to: the id of a scenario, or `null` for all of them. */
export type Scope = string | null

export interface ScenarioSetting {
  readonly id: string
  readonly name: string
  readonly setting: Distribution
}

/** Evidence with whom it speaks for: the name of a region or scenario, or `null` for the model itself. */
export interface LeverSource {
  readonly of: string | null
  readonly evidence: readonly Evidence[]
}

/** All that a control shows of one parameter, for one scope. Values are in the parameter's own unit (shares 0 to 1). */
export interface LeverView {
  readonly id: ParameterId
  readonly spec: ParameterSpec
  readonly range: readonly [min: number, max: number]
  readonly zones: readonly Zone[]
  /** What counts now; of the first scenario where they differ. */
  readonly setting: Distribution
  /** Today's organisation: where the tick stands. */
  readonly today: number
  /** Without the user's changes. */
  readonly standard: Distribution
  /** The user changed it for this scope. */
  readonly changed: boolean
  readonly perScenario: readonly ScenarioSetting[]
  /** The scope is all scenarios and they have different values. */
  readonly differs: boolean
  /** Why it does nothing now, in Dutch; absent where it works. */
  readonly disabledReason?: string
  /** Most specific first. */
  readonly sources: readonly [LeverSource, ...LeverSource[]]
  /** Whom the evidence is shown to. */
  readonly region: Region
}

export function leverView(draft: Draft, id: ParameterId, asked: Scope): LeverView {
  const spec = parameters[id]
  const scope = scopeOf(id, asked)
  const context = draft.region.context[id as ContextId]
  const chosen = scenariosIn(draft, scope)
  const perScenario = draft.scenarios.map((scenario) => ({ id: scenario.id, name: scenario.name, setting: effectiveSetting(draft, scenario, id) }))
  const inScope = perScenario.filter((entry) => scope === null || entry.id === scope)
  const first = inScope[0]!
  const disabledReason = reasonWhyIdle(draft, chosen, spec)
  return {
    id, spec,
    range: context?.range ?? spec.range,
    zones: context?.zones ?? spec.zones ?? [],
    setting: first.setting,
    today: centralValue(organisationSetting(draft.region, draft.region.huidig, id)),
    standard: organisationSetting(draft.region, chosen[0]!, id),
    changed: isChanged(draft, id, scope),
    perScenario,
    differs: inScope.some((entry) => !sameSetting(entry.setting, first.setting)),
    ...(disabledReason === undefined ? {} : { disabledReason }),
    sources: sourcesOf(draft, chosen, id),
    region: draft.region,
  }
}

/** What the region is given holds for every scenario: they share their futures. */
export function scopeOf(id: ParameterId, scope: Scope): Scope {
  return worldParameters.has(id) || parameters[id].role === 'context' ? null : scope
}

/** What counts for one scenario: the user's change for it, else the change for all, else its file, the region's, the registry's. */
export function effectiveSetting(draft: Draft, scenario: Scenario, id: ParameterId): Distribution {
  const own = draft.adjustments.byScenario[scenario.id]?.[id] ?? draft.adjustments.all[id]
  return own === undefined ? organisationSetting(draft.region, scenario, id) : toDistribution(own)
}

function organisationSetting(region: Region, organisation: Organisation, id: ParameterId): Distribution {
  const setting = organisation.levers[id as LeverId]
    ?? organisation.assumptions[id as AssumptionId]?.setting
    ?? region.assumptions[id as AssumptionId]?.setting
    ?? region.context[id as ContextId]?.value
    ?? parameters[id].baseline
  return toDistribution(setting)
}

function scenariosIn(draft: Draft, scope: Scope): readonly Scenario[] {
  const chosen = scope === null ? draft.scenarios : draft.scenarios.filter((scenario) => scenario.id === scope)
  if (chosen.length === 0) throw new RangeError(`levers: no scenario ${scope}`)
  return chosen
}

/** A condition counts as met if one scenario of the scope can meet it: a range meets a value that lies within it. */
function reasonWhyIdle(draft: Draft, scenarios: readonly Scenario[], spec: ParameterSpec): string | undefined {
  const condition = spec.onlyWhen
  if (condition === undefined || !isParameterId(condition.parameter)) return undefined
  const on = condition.parameter
  const met = scenarios.some((scenario) => canBe(effectiveSetting(draft, scenario, on), condition.values))
  return met ? undefined : condition.reason
}

function canBe(setting: Distribution, values: readonly number[]): boolean {
  const [low, high] = bounds(setting)
  return values.some((value) => value >= low && value <= high)
}

/** Lowest and highest value that can be drawn. */
export function bounds(setting: Distribution): readonly [low: number, high: number] {
  return setting.kind === 'fixed' ? [setting.value, setting.value] : [setting.low, setting.high]
}

function isChanged(draft: Draft, id: ParameterId, scope: Scope): boolean {
  const { all, byScenario } = draft.adjustments
  if (scope !== null) return byScenario[scope]?.[id] !== undefined || all[id] !== undefined
  return all[id] !== undefined || Object.values(byScenario).some((own) => own[id] !== undefined)
}

/** Parameters that the user changed, for all scenarios or for one. */
export function changedParameters(draft: Draft): readonly ParameterId[] {
  const { all, byScenario } = draft.adjustments
  return [...new Set([...Object.keys(all), ...Object.values(byScenario).flatMap(Object.keys)])].filter(isParameterId)
}

function sourcesOf(draft: Draft, scenarios: readonly Scenario[], id: ParameterId): readonly [LeverSource, ...LeverSource[]] {
  const { region } = draft
  const regional = region.assumptions[id as AssumptionId]?.evidence ?? region.context[id as ContextId]?.evidence
  const model: LeverSource = { of: null, evidence: parameters[id].evidence }
  const wider: readonly [LeverSource, ...LeverSource[]] = regional ? [{ of: region.name, evidence: regional }, model] : [model]
  const shared = sharedEvidence(scenarios, id)
  if (shared) return [{ of: region.name, evidence: shared }, ...wider]
  const own = scenarios.flatMap((scenario): LeverSource[] => {
    const evidence = evidenceOfScenario(scenario, id)
    return evidence ? [{ of: scenario.name, evidence }] : []
  })
  const [first, ...rest] = own
  // One scenario's reason is the first thing to know of that scenario; of all together, it is the last.
  return first && scenarios.length === 1 ? [first, ...rest, ...wider] : [...wider, ...own]
}

export function sameSetting(a: Setting, b: Setting): boolean {
  const [left, right] = [toDistribution(a), toDistribution(b)]
  const [lowLeft, highLeft] = bounds(left)
  const [lowRight, highRight] = bounds(right)
  return left.kind === right.kind && lowLeft === lowRight && highLeft === highRight && centralValue(left) === centralValue(right)
}

/** The settings without the user's changes, in the order of the scenarios of the scope. */
export function standardSettings(draft: Draft, id: ParameterId, scope: Scope): readonly Distribution[] {
  return scenariosIn(draft, scopeOf(id, scope)).map((scenario) => organisationSetting(draft.region, scenario, id))
}
