import { countEvidence, evidenceOfScenario, leadingStrength, strengths } from '../analysis/evidence.ts'
import type { EvidenceCount } from '../analysis/evidence.ts'
import type { Evidence } from '../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, ParameterId } from '../model/parameters/registry.ts'
import { parameterIds, parameters } from '../model/parameters/registry.ts'
import { originText } from '../texts/evidence-origin.ts'
import type { Facts } from './facts.ts'
import type { ReportInput } from './input.ts'

type Found = readonly [Evidence, ...Evidence[]]

/** What a number rests on, for all scenarios or for those that give the same reason. */
export interface Grounds {
  /** Names of the scenarios; empty = all. */
  readonly of: readonly string[]
  readonly evidence: Found
  /** From a file of this region, and not from the list of the model. */
  readonly own: boolean
}

/** Where a scenario chose its own value, its own reason stands there; otherwise the region's source, and else the model's. */
export function groundsOf(input: ReportInput, id: ParameterId): readonly [Grounds, ...Grounds[]] {
  const { scenarios } = input
  const found = scenarios.map((scenario) => ({ name: scenario.name, ...groundsOfOne(input, scenario, id) }))
  const keys = found.map(({ evidence }) => JSON.stringify(evidence))
  const firsts = found.filter((_, place) => keys.indexOf(keys[place]!) === place)
  if (firsts.length < 2) return [{ ...(found[0] ?? widerOf(input, id)), of: [] }]
  const [first, ...rest] = firsts.map(({ evidence, own }): Grounds => ({ evidence, own, of: found.flatMap(({ name }, place) => (keys[place] === JSON.stringify(evidence) ? [name] : [])) }))
  return [first!, ...rest]
}

function groundsOfOne(input: ReportInput, scenario: ReportInput['scenarios'][number], id: ParameterId): Pick<Grounds, 'evidence' | 'own'> {
  const chosen = evidenceOfScenario(scenario, id)
  const found = chosen === undefined ? widerOf(input, id) : { evidence: chosen, own: true }
  const { all, byScenario } = input.adjustments
  if (all[id] === undefined && byScenario[scenario.id]?.[id] === undefined) return found
  return { ...found, evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'In deze sessie gewijzigd.' }, ...found.evidence] }
}

function widerOf({ region }: ReportInput, id: ParameterId): Pick<Grounds, 'evidence' | 'own'> {
  const regional = region.assumptions[id as AssumptionId]?.evidence ?? region.context[id as ContextId]?.evidence
  return regional === undefined ? { evidence: parameters[id].evidence, own: false } : { evidence: regional, own: true }
}

/** A document about another region; a fact of one region is not a fact of another. */
export function isElsewhere({ region }: ReportInput, evidence: Evidence, own: boolean): boolean {
  return originText(evidence, own, region) !== null
}

/** The grounds that carry the least: a number is not stronger than the scenario that knows least about it. */
export function weakestOf(grounds: readonly [Grounds, ...Grounds[]]): Grounds {
  const place = ({ evidence }: Grounds): number => strengths.indexOf(leadingStrength(evidence))
  return grounds.reduce((weakest, next) => (place(next) > place(weakest) ? next : weakest))
}

/** How many numbers rest on which strength in this region: a number that was counted here is stronger than the same number elsewhere. */
export function evidenceHere({ input }: Facts, ids: readonly ParameterId[] = parameterIds): EvidenceCount {
  return countEvidence(ids.map((id) => weakestOf(groundsOf(input, id))))
}
