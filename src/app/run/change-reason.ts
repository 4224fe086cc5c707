import { parameters } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'
import { changeSentence, otherChanges } from '../../texts/compare/compare-screen.ts'
import { planChange } from '../draft/plan-change.ts'

/** Why the screen is being recomputed, as one Dutch sentence. */
export function changeReason(shown: Plan, wanted: Plan): string {
  const change = planChange(shown, wanted)
  switch (change.kind) {
    case 'region': return otherChanges.region
    case 'scenarios': return otherChanges.scenarios
    case 'seed': return otherChanges.seed(change.seed)
    case 'horizon': return otherChanges.horizon(change.years)
    case 'other': return otherChanges.other
    case 'parameters':
      return changeSentence(change.changes.map((c) => ({ spec: parameters[c.parameter], from: c.from, to: c.to, scenarios: c.scenarios })))
  }
}
