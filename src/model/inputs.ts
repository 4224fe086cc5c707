import { quantileOf } from './parameters/distribution.ts'
import type { ParameterId } from './parameters/registry.ts'
import { parameterIds } from './parameters/registry.ts'
import type { Settings } from './plan.ts'
import type { ReplicationKey } from './random/draw.ts'
import { Decision, draw, subjectOf } from './random/draw.ts'

type Before<Id extends string> = Id extends `${infer Group}.${string}` ? Group : never
type After<Id extends string, Group extends string> = Id extends `${Group}.${infer Name}` ? Name : never

/**
 * All numbers that one replication of one organisation reads: what was a doubt has been drawn. The parameter `groepen.minimum`
 * is `inputs.groepen.minimum`. Grouped, because engines find a property of a small object by place and of a large one by hash,
 * which made a replication several times slower.
 */
export type Inputs = { readonly [Group in Before<ParameterId>]: { readonly [Name in After<ParameterId, Group>]: number } }

const addresses = parameterIds.map((id) => {
  const dot = id.indexOf('.')
  return { id, group: id.slice(0, dot), name: id.slice(dot + 1), subject: subjectOf(id) }
})

/**
 * Room for the numbers of one organisation, to be filled for each replication. Every field begins as a fraction, so that engines
 * keep all of them as doubles and the shape never changes; and the whole is made from entries, because an object that grows by
 * computed names becomes a hash table.
 */
export function createInputs(): Inputs {
  const groups = new Map<string, [name: string, value: number][]>()
  for (const { group, name } of addresses) groups.set(group, [...(groups.get(group) ?? []), [name, 0.5]])
  return Object.fromEntries([...groups].map(([group, fields]) => [group, Object.fromEntries(fields)])) as Inputs
}

/**
 * Draws what is not known, once for the replication. The uniform belongs to the parameter and not to the scenario, so doubts that
 * scenarios share are drawn together: a future with much alignment work has much of it everywhere.
 */
export function drawInputs(settings: Settings, key: ReplicationKey, into: Inputs): Inputs {
  const inputs = into as Record<string, Record<string, number>>
  for (const { id, group, name, subject } of addresses) {
    const distribution = settings[id]
    inputs[group]![name] = distribution.kind === 'fixed' ? distribution.value : quantileOf(distribution, draw(key, subject, Decision.Parameter, 0))
  }
  return into
}
