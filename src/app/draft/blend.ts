import type { AssumptionId, LeverId, ParameterId } from '../../model/parameters/registry.ts'
import type { Scenario } from '../../model/scenario.ts'
import { scenarioTexts } from '../../texts/scenarios-edit.ts'
import type { Draft } from './draft.ts'
import type { OwnChanges } from './edit-scenarios.ts'
import { addScenario, scenarioOf } from './edit-scenarios.ts'

/**
 * A synthese of two scenarios: the first, with some levers as in the second. What a lever has goes along whole: its value, what somebody
 * changed of it, and on what it rests.
 * @param taken parameters as in the second
 * @throws RangeError for an id that is not there, or without room for another scenario
 */
export function blend(draft: Draft, firstId: string, secondId: string, taken: ReadonlySet<ParameterId>, name: string): Draft {
  const [first, second] = [scenarioOf(draft, firstId), scenarioOf(draft, secondId)]
  const { byScenario } = draft.adjustments
  const own: OwnChanges = mixed(byScenario[firstId] ?? {}, byScenario[secondId] ?? {}, taken)
  return addScenario(draft, blended(first, second, taken, name), own)
}

function blended(first: Scenario, second: Scenario, taken: ReadonlySet<ParameterId>, name: string): Scenario {
  return {
    id: first.id,
    name,
    kern: scenarioTexts.blendKern(first.name, second.name),
    toelichting: scenarioTexts.blendWhy(first.name, second.name, taken.size),
    levers: mixed<LeverId, NonNullable<Scenario['levers'][LeverId]>>(first.levers, second.levers, taken),
    assumptions: mixed<AssumptionId, NonNullable<Scenario['assumptions'][AssumptionId]>>(first.assumptions, second.assumptions, taken),
    evidence: mixed<LeverId, NonNullable<Scenario['evidence'][LeverId]>>(first.evidence, second.evidence, taken),
  }
}

/** Members of the first, and of the second where taken; what the second does not have is not there either. */
function mixed<Id extends ParameterId, T>(first: Readonly<Partial<Record<Id, T>>>, second: Readonly<Partial<Record<Id, T>>>, taken: ReadonlySet<ParameterId>): Readonly<Partial<Record<Id, T>>> {
  const kept = Object.entries(first).filter(([id]) => !taken.has(id as Id))
  const added = Object.entries(second).filter(([id]) => taken.has(id as Id))
  return Object.fromEntries([...kept, ...added]) as Partial<Record<Id, T>>
}
