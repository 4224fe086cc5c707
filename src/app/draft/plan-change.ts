import type { Distribution } from '../../model/parameters/parameter.ts'
import { parameterIds } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'

/** One parameter that has another setting in the wanted plan than in the shown one. */
export interface ParameterChange {
  readonly parameter: ParameterId
  readonly from: Distribution
  readonly to: Distribution
  /** Names of the scenarios where it changed, or null where it changed in all of them. */
  readonly scenarios: readonly string[] | null
}

/** Why the shown results are no longer the wanted ones. */
export type PlanChange =
  | { readonly kind: 'region' }
  | { readonly kind: 'scenarios' }
  | { readonly kind: 'seed'; readonly seed: string }
  | { readonly kind: 'horizon'; readonly years: number }
  | { readonly kind: 'parameters'; readonly changes: readonly ParameterChange[] }
  /** Something a person does not set, such as the version of the model. */
  | { readonly kind: 'other' }

/** The one reason that says most: another region makes it needless to name its parameters. */
export function planChange(shown: Plan, wanted: Plan): PlanChange {
  if (shown.region.id !== wanted.region.id || shown.gemeenten.length !== wanted.gemeenten.length) return { kind: 'region' }
  if (shown.scenarios.map((s) => s.id).join() !== wanted.scenarios.map((s) => s.id).join()) return { kind: 'scenarios' }
  if (shown.seed !== wanted.seed) return { kind: 'seed', seed: wanted.seed }
  if (shown.horizonYears !== wanted.horizonYears) return { kind: 'horizon', years: wanted.horizonYears }
  const changes = parameterIds.flatMap((parameter) => parameterChange(shown, wanted, parameter) ?? [])
  return changes.length > 0 ? { kind: 'parameters', changes } : { kind: 'other' }
}

function parameterChange(shown: Plan, wanted: Plan, parameter: ParameterId): ParameterChange | null {
  const changed = wanted.scenarios.flatMap((next, index) => {
    const before = shown.scenarios[index]!
    return same(before.settings[parameter], next.settings[parameter]) ? [] : [{ name: next.name, from: before.settings[parameter], to: next.settings[parameter] }]
  })
  const first = changed[0]
  if (first === undefined) return null
  const all = changed.length === wanted.scenarios.length
  return { parameter, from: first.from, to: first.to, scenarios: all ? null : changed.map((c) => c.name) }
}

function same(a: Distribution, b: Distribution): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
