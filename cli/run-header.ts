import { planKey } from '../src/experiment/plan.ts'
import type { Plan } from '../src/model/plan.ts'
import type { Adjustments } from '../src/model/scenario.ts'

/** What every file of a run begins with: which plan it belongs to. */
export interface RunHeader {
  readonly model: Plan['model']
  readonly planKey: string
  readonly seed: string
  readonly region: Plan['region']
  readonly scenarios: readonly { readonly id: string; readonly name: string }[]
  readonly horizonYears: number
  /** What was changed on top of region and scenarios. */
  readonly adjustments: Adjustments
}

export function runHeader(plan: Plan, adjustments: Adjustments): RunHeader {
  return {
    model: plan.model,
    planKey: planKey(plan),
    seed: plan.seed,
    region: plan.region,
    scenarios: plan.scenarios.map(({ id, name }) => ({ id, name })),
    horizonYears: plan.horizonYears,
    adjustments,
  }
}
