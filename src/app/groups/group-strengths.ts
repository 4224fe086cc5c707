import { leadingStrength, strengths as strongestFirst } from '../../analysis/evidence.ts'
import type { Decomposition, LeverGroupId } from '../../experiment/decompose.ts'
import type { Evidence, Strength } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { AssumptionId, LeverId, ParameterId } from '../../model/parameters/registry.ts'
import type { Draft } from '../draft/draft.ts'

export type GroupStrengths = Readonly<Partial<Record<LeverGroupId, Strength>>>

/**
 * On what the settings of each group rest: its weakest parameter, in the weaker of the two scenarios. A value that the user typed
 * has no document, so it is an aanname.
 */
export function groupStrengths({ groups, fromId, toId }: Decomposition, draft: Draft): GroupStrengths {
  return Object.fromEntries(groups.map((group) => [group.id, weakest(group.parameters.flatMap((id) => [fromId, toId].map((scenario) => strengthOf(id, scenario, draft))))]))
}

function strengthOf(id: ParameterId, scenarioId: string, { scenarios, adjustments, region }: Draft): Strength {
  if (adjustments.byScenario[scenarioId]?.[id] !== undefined || adjustments.all[id] !== undefined) return 'aanname'
  const scenario = scenarios.find((s) => s.id === scenarioId)
  const evidence: readonly [Evidence, ...Evidence[]] | undefined = scenario?.evidence[id as LeverId]
    ?? scenario?.assumptions[id as AssumptionId]?.evidence
    ?? region.assumptions[id as AssumptionId]?.evidence
  return leadingStrength(evidence ?? parameters[id].evidence)
}

/** Of none: an aanname, because then nobody says on what it rests. */
export function weakest(found: readonly Strength[]): Strength {
  return found.length === 0 ? 'aanname' : found.reduce((worst, next) => (strongestFirst.indexOf(next) > strongestFirst.indexOf(worst) ? next : worst))
}
