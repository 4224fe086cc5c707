import { quantileOf } from './parameters/distribution.ts'
import type { Distribution } from './parameters/parameter.ts'
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

/** The numbers of one organisation for as long as a plan lasts: what is known stands in them, and what is a doubt is drawn anew for each replication. */
export interface DrawnInputs {
  readonly inputs: Inputs
  readonly doubts: readonly Doubt[]
}

interface Doubt {
  readonly group: Record<string, number>
  readonly name: string
  readonly subject: number
  readonly distribution: Distribution
}

export function prepareInputs(settings: Settings): DrawnInputs {
  const inputs = createInputs()
  const doubts: Doubt[] = []
  for (const { id, group: groupName, name, subject } of addresses) {
    const group = (inputs as Record<string, Record<string, number>>)[groupName]!
    const distribution = settings[id]
    if (distribution.kind === 'fixed') group[name] = distribution.value
    else doubts.push({ group, name, subject, distribution })
  }
  return { inputs, doubts }
}

/**
 * Draws what is not known, once for the replication. The uniform belongs to the parameter and not to the scenario, so doubts that
 * scenarios share are drawn together: a future with much alignment work has much of it everywhere.
 */
export function drawInputs({ inputs, doubts }: DrawnInputs, key: ReplicationKey): Inputs {
  for (const { group, name, subject, distribution } of doubts) group[name] = quantileOf(distribution, draw(key, subject, Decision.Parameter, 0))
  return inputs
}
