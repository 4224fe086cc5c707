import type { Evidence, Strength } from '../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, LeverId, ParameterId } from '../model/parameters/registry.ts'
import { parameters } from '../model/parameters/registry.ts'
import type { Adjustments, Region, Scenario } from '../model/scenario.ts'

/** On what the numbers rest. */

/** Strongest first, as everywhere on the screen. */
export const strengths: readonly Strength[] = ['sterk', 'redelijk', 'zwak', 'aanname']

export interface EvidenceCount {
  readonly total: number
  readonly byStrength: Readonly<Record<Strength, number>>
  /** Part of the total that has no document, 0 to 1; NaN for nothing. */
  readonly assumedShare: number
}

/** The first piece of evidence carries the value; the others support it. */
export function leadingStrength(evidence: readonly [Evidence, ...Evidence[]]): Strength {
  return evidence[0].strength
}

/** Why a scenario has its own value; undefined where it has none. */
export function evidenceOfScenario({ evidence, assumptions }: Scenario, id: ParameterId): readonly [Evidence, ...Evidence[]] | undefined {
  return evidence[id as LeverId] ?? assumptions[id as AssumptionId]?.evidence
}

/** What decides on which document a value rests: a draft, or what a report was made from. */
export interface Settled {
  readonly region: Pick<Region, 'assumptions' | 'context'>
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
}

/**
 * On what a value rests in some scenarios, by the one that knows least: its own reason, else that of its region, else that of the list.
 * A value that the user typed has no document.
 */
export function strengthIn({ region, scenarios, adjustments }: Settled, ids: readonly string[], id: ParameterId): Strength {
  return weakest(ids.map((scenarioId) => {
    if (adjustments.byScenario[scenarioId]?.[id] !== undefined || adjustments.all[id] !== undefined) return 'aanname'
    const scenario = scenarios.find((one) => one.id === scenarioId)
    const own = scenario && evidenceOfScenario(scenario, id)
    return leadingStrength(own ?? region.assumptions[id as AssumptionId]?.evidence ?? region.context[id as ContextId]?.evidence ?? parameters[id].evidence)
  }))
}

/** Of none: an aanname, because then nobody says on what it rests. */
export function weakest(found: readonly Strength[]): Strength {
  return found.length === 0 ? 'aanname' : found.reduce((worst, next) => (strengths.indexOf(next) > strengths.indexOf(worst) ? next : worst))
}

/** The number of a region that all else hangs on rests on an aanname or on a single source. */
export function isWeaklyGrounded(region: Pick<Region, 'context'>): boolean {
  const { evidence } = region.context['instroom.taakstelling'] ?? parameters['instroom.taakstelling']
  return evidence[0].strength === 'aanname' || evidence[0].strength === 'zwak'
}

/** What several scenarios all say in the same words: a fact of their region, not of one of them. Undefined where there is none. */
export function sharedEvidence(scenarios: readonly Scenario[], id: ParameterId): readonly [Evidence, ...Evidence[]] | undefined {
  const first = scenarios.length > 1 ? evidenceOfScenario(scenarios[0]!, id) : undefined
  return first && scenarios.every((scenario) => JSON.stringify(evidenceOfScenario(scenario, id)) === JSON.stringify(first)) ? first : undefined
}

/** Counts a set of parameters by the strength of what their value rests on. */
export function countEvidence(specs: Iterable<{ readonly evidence: readonly [Evidence, ...Evidence[]] }>): EvidenceCount {
  return weighEvidence(Array.from(specs, (spec) => ({ strength: leadingStrength(spec.evidence), weight: 1 })))
}

/**
 * The same with weights, such as the euros of a difference that each lever group explains. Weights count by size: a part that
 * works the other way still rests on something.
 */
export function weighEvidence(parts: readonly { readonly strength: Strength; readonly weight: number }[]): EvidenceCount {
  const byStrength = { sterk: 0, redelijk: 0, zwak: 0, aanname: 0 }
  let total = 0
  for (const { strength, weight } of parts) {
    byStrength[strength] += Math.abs(weight)
    total += Math.abs(weight)
  }
  return { total, byStrength, assumedShare: byStrength.aanname / total }
}
