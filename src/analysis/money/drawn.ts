import type { MoneyChoices, MoneyNumberId, MoneyPolicyId } from '../../model/money.ts'
import { moneyNumbers, moneyPolicyIds } from '../../model/money.ts'
import { quantileOf } from '../../model/parameters/distribution.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Settings } from '../../model/plan.ts'
import type { ReplicationKey } from '../../model/random/draw.ts'
import { Decision, draw, replicationKey, subjectOf } from '../../model/random/draw.ts'

/**
 * The doubts about money in every future, as columns. The same address gives the same draw as in the simulation, so a grant is what
 * the model itself counted with, in every future.
 */
export interface MoneyDraws {
  readonly budget: Readonly<Record<BudgetName, Float64Array>>
  readonly chosen: Readonly<Record<MoneyNumberId, Float64Array>>
  readonly on: Readonly<Record<MoneyPolicyId, boolean>>
}

const budgetNames = ['spuk-jaar1', 'spuk-jaar2', 'spuk-jaar3', 'spuk-gezinsmigrant', 'onderwijsroute', 'begeleiding', 'voorschot-aandeel', 'gemeentefonds', 'eigen-bijdrage', 'openingsreserve'] as const
export type BudgetName = (typeof budgetNames)[number]

export function moneyDraws(seed: string, count: number, settings: Settings, choices: MoneyChoices): MoneyDraws {
  const column = (name: string, distribution: Distribution): Float64Array => drawnColumn(seed, count, name, distribution)
  return {
    budget: recordOf(budgetNames, (name) => column(`budget.${name}`, settings[`budget.${name}` as ParameterId])),
    chosen: recordOf(Object.keys(moneyNumbers) as MoneyNumberId[], (id) => column(`money.${id}`, toDistribution(choices.numbers[id] ?? moneyNumbers[id].baseline))),
    on: recordOf(moneyPolicyIds, (id) => choices.on.includes(id)),
  }
}

function recordOf<K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>
}

/** What was drawn for the newest seed and number of futures. A number that is dragged leaves columns behind, so there is a limit. */
let memory: { readonly seed: string; readonly count: number; readonly keys: ReplicationKey[]; readonly columns: Map<string, Float64Array> } = { seed: '', count: 0, keys: [], columns: new Map() }
const MOST_COLUMNS = 200

function drawnColumn(seed: string, count: number, name: string, distribution: Distribution): Float64Array {
  if (memory.seed !== seed || memory.count !== count || memory.columns.size > MOST_COLUMNS) memory = { seed, count, keys: memory.seed === seed ? memory.keys : [], columns: new Map() }
  const address = `${name} ${JSON.stringify(distribution)}`
  const known = memory.columns.get(address)
  if (known !== undefined) return known
  const { keys } = memory
  // Making the key of a future costs as much as all its sums.
  for (let replication = keys.length; replication < count; replication++) keys.push(replicationKey(seed, replication))
  const subject = subjectOf(name)
  const column = Float64Array.from({ length: count }, (_, r) => (distribution.kind === 'fixed' ? distribution.value : quantileOf(distribution, draw(keys[r]!, subject, Decision.Parameter, 0))))
  memory.columns.set(address, column)
  return column
}

/** Columns of powers by the column of rates: every scenario asks for the same ones, and a power costs as much as a hundred sums. */
const powers = new WeakMap<Float64Array, Map<number, Float64Array>>()

/** What an amount becomes after so many years, by future. Not to be changed by who asks. */
export function compounded(rate: Float64Array, years: number): Float64Array {
  const own = powers.get(rate) ?? new Map<number, Float64Array>()
  powers.set(rate, own)
  const column = own.get(years) ?? rate.map((index) => (1 + index) ** years)
  own.set(years, column)
  return column
}
