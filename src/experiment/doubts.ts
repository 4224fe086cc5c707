import { quantileOf } from '../model/parameters/distribution.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import { parameterIds } from '../model/parameters/registry.ts'
import type { Plan } from '../model/plan.ts'
import { Decision, draw, replicationKey, subjectOf } from '../model/random/draw.ts'

/**
 * What every future drew for a parameter that nobody knows exactly. The uniform belongs to the parameter and not to the scenario, so
 * one number a future says where in its range the parameter lay, in all scenarios at once.
 */
export interface Doubt {
  readonly parameter: ParameterId
  /** [replication], in [0, 1): 0.1 is a low value in every scenario, 0.9 a high one. */
  readonly uniforms: Float64Array
}

/** The parameters of a plan with a range in at least one scenario or in today's organisation, with the draws of the first futures. */
export function doubtsOf(plan: Plan, replications: number): readonly Doubt[] {
  const keys = Array.from({ length: replications }, (_, replication) => replicationKey(plan.seed, replication))
  return parameterIds
    .filter((id) => plan.today[id].kind !== 'fixed' || plan.scenarios.some(({ settings }) => settings[id].kind !== 'fixed'))
    .map((id) => {
      const subject = subjectOf(id)
      return { parameter: id, uniforms: Float64Array.from(keys, (key) => draw(key, subject, Decision.Parameter, 0)) }
    })
}

/** The value of a parameter at a place in its range, in one scenario of the plan, in the parameter's own unit. */
export function valueAt(plan: Plan, scenario: number, parameter: ParameterId, uniform: number): number {
  return quantileOf(plan.scenarios[scenario]!.settings[parameter], uniform)
}
