import { countEvidence, sharedEvidence } from '../analysis/evidence.ts'
import type { EvidenceCount } from '../analysis/evidence.ts'
import type { Evidence } from '../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, ParameterId } from '../model/parameters/registry.ts'
import { parameterIds, parameters } from '../model/parameters/registry.ts'
import type { Facts } from './facts.ts'

/** What all scenarios say alike and the region's own source go before the model's; those of single scenarios stand in their files. */
export function evidenceOf({ input: { region, scenarios, adjustments } }: Facts, id: ParameterId): readonly [Evidence, ...Evidence[]] {
  const isChanged = adjustments.all[id] !== undefined || Object.values(adjustments.byScenario).some((own) => own[id] !== undefined)
  const changed = isChanged ? [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'In deze sessie gewijzigd.' } as const] : []
  const found = sharedEvidence(scenarios, id) ?? region.assumptions[id as AssumptionId]?.evidence ?? region.context[id as ContextId]?.evidence ?? parameters[id].evidence
  const [first, ...rest] = [...changed, ...found]
  return [first!, ...rest]
}

/** How many numbers rest on which strength in this region: a number that was counted here is stronger than the same number elsewhere. */
export function evidenceHere(facts: Facts, ids: readonly ParameterId[] = parameterIds): EvidenceCount {
  return countEvidence(ids.map((id) => ({ evidence: evidenceOf(facts, id) })))
}
