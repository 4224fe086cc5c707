import { quantileOf } from './parameters/distribution.ts'
import type { ParameterId } from './parameters/registry.ts'
import { parameterIds } from './parameters/registry.ts'
import type { Settings } from './plan.ts'
import type { ReplicationKey } from './random/draw.ts'
import { Decision, draw, subjectOf } from './random/draw.ts'

/** All numbers that one replication of one organisation reads: what was a doubt has been drawn. */
export type Inputs = Readonly<Record<ParameterId, number>>

const subjects = parameterIds.map(subjectOf)

/**
 * Draws what is not known, once for the replication. The uniform belongs to the parameter and not to the scenario, so doubts that
 * scenarios share are drawn together: a future with much alignment work has much of it everywhere.
 */
export function drawInputs(settings: Settings, key: ReplicationKey): Inputs {
  const inputs = {} as Record<ParameterId, number>
  for (let index = 0; index < parameterIds.length; index++) {
    const id = parameterIds[index]!
    const distribution = settings[id]
    inputs[id] = distribution.kind === 'fixed' ? distribution.value : quantileOf(distribution, draw(key, subjects[index]!, Decision.Parameter, 0))
  }
  return inputs
}
