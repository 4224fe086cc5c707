import type { ParameterSpec } from '../src/model/parameters/parameter.ts'
import type { ParameterId } from '../src/model/parameters/registry.ts'
import { isParameterId, parameterIds, parameters } from '../src/model/parameters/registry.ts'
import type { Adjustments, Region, Scenario } from '../src/model/scenario.ts'
import { suggest } from '../src/scenario-file/suggest.ts'
import type { Answer, Loaded } from './load.ts'

/**
 * Adds `--set id=value` (for all scenarios) and `--set scenario:id=value` to the adjustments.
 * @returns every problem at once
 */
export function withChanges({ region, scenarios, adjustments }: Pick<Loaded, 'region' | 'scenarios' | 'adjustments'>, changes: readonly string[]): Answer<Adjustments> {
  const problems: string[] = []
  let changed = adjustments
  for (const change of changes) {
    const read = readChange(change, region, scenarios)
    if (typeof read === 'string') problems.push(read)
    else changed = apply(changed, read)
  }
  return problems.length > 0 ? { problems } : changed
}

interface Change {
  /** Absent: all scenarios. */
  readonly scenario: string | undefined
  readonly id: ParameterId
  readonly value: number
}

function apply(adjustments: Adjustments, { scenario, id, value }: Change): Adjustments {
  if (scenario === undefined) return { ...adjustments, all: { ...adjustments.all, [id]: value } }
  const own = { ...adjustments.byScenario[scenario], [id]: value }
  return { ...adjustments, byScenario: { ...adjustments.byScenario, [scenario]: own } }
}

/** @returns the change, or a Dutch sentence */
function readChange(change: string, region: Region, scenarios: readonly Scenario[]): Change | string {
  const match = /^(?:([^:=]+):)?([^:=]+)=(.+)$/.exec(change)
  if (!match) return `\`--set ${change}\` kan niet; toegestaan is \`parameter=waarde\` of \`scenario:parameter=waarde\`.`
  const [, scenario, id = '', text = ''] = match
  const ids = scenarios.map((s) => s.id)
  if (scenario !== undefined && !ids.includes(scenario)) return `\`--set ${change}\`: het scenario \`${scenario}\` is onbekend; bekend zijn ${ids.join(', ')}.`
  if (!isParameterId(id)) {
    const meant = suggest(id, parameterIds)
    return `\`--set ${change}\`: de parameter \`${id}\` is onbekend${meant === undefined ? '; docs/parameters.md noemt ze alle' : `; is \`${meant}\` bedoeld`}${meant === undefined ? '.' : '?'}`
  }
  const spec: ParameterSpec = parameters[id]
  const [min, max] = (region.context as Readonly<Partial<Record<string, { readonly range?: readonly [number, number] }>>>)[id]?.range ?? spec.range
  // A comma is how the documents and the page write it.
  const value = /^[-+]?\d+([.,]\d+)?(e[-+]?\d{1,2})?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  const choice = spec.options !== undefined
  if (value >= min && value <= max && (!choice || Number.isInteger(value))) return { scenario, id, value }
  return `\`--set ${change}\`: toegestaan is ${choice ? 'een heel getal' : 'een getal'} van ${min} tot en met ${max}${choice ? ` (${options(spec)})` : `, in ${spec.unit}`}.`
}

function options(spec: ParameterSpec): string {
  return (spec.options ?? []).map((label, value) => `${value} = ${label}`).join(', ')
}
