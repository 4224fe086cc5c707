import type { MoneyChoices, MoneyNumberId, MoneyPolicyId } from '../../model/money.ts'
import { moneyNumbers } from '../../model/money.ts'
import { quantileOf } from '../../model/parameters/distribution.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Settings } from '../../model/plan.ts'
import type { ReplicationKey } from '../../model/random/draw.ts'
import { Decision, draw, subjectOf } from '../../model/random/draw.ts'

/**
 * The doubts about money in one future. The same address gives the same draw as in the simulation, so a grant is what the model
 * itself counted with, in every future.
 */

type Address = { readonly distribution: Distribution; readonly subject: number }

export type BudgetName = 'spuk-jaar1' | 'spuk-jaar2' | 'spuk-jaar3' | 'spuk-gezinsmigrant' | 'onderwijsroute' | 'begeleiding' | 'voorschot-aandeel' | 'gemeentefonds' | 'eigen-bijdrage' | 'openingsreserve'
const budgetNames: readonly BudgetName[] = ['spuk-jaar1', 'spuk-jaar2', 'spuk-jaar3', 'spuk-gezinsmigrant', 'onderwijsroute', 'begeleiding', 'voorschot-aandeel', 'gemeentefonds', 'eigen-bijdrage', 'openingsreserve']

export interface MoneyDraws {
  readonly budget: Record<BudgetName, number>
  readonly chosen: Record<MoneyNumberId, number>
}

export interface MoneyDoubts {
  /** Draws everything for a future, into the same object each time. */
  drawInto(key: ReplicationKey, into: MoneyDraws): void
  readonly isOn: (policy: MoneyPolicyId) => boolean
}

export function createDraws(): MoneyDraws {
  return { budget: Object.fromEntries(budgetNames.map((name) => [name, 0.5])) as Record<BudgetName, number>, chosen: Object.fromEntries(Object.keys(moneyNumbers).map((id) => [id, 0.5])) as Record<MoneyNumberId, number> }
}

export function moneyDoubts(settings: Settings, choices: MoneyChoices): MoneyDoubts {
  const budget = budgetNames.map((name) => [name, addressOf(settings[`budget.${name}` as ParameterId], `budget.${name}`)] as const)
  const chosen = (Object.keys(moneyNumbers) as MoneyNumberId[]).map((id) => [id, addressOf(toDistribution(choices.numbers[id] ?? moneyNumbers[id].baseline), `money.${id}`)] as const)
  return {
    isOn: (policy) => choices.on.includes(policy),
    drawInto(key, into) {
      for (const [name, address] of budget) into.budget[name] = drawnValue(address, key)
      for (const [id, address] of chosen) into.chosen[id] = drawnValue(address, key)
    },
  }
}

function addressOf(distribution: Distribution, name: string): Address {
  return { distribution, subject: subjectOf(name) }
}

function drawnValue({ distribution, subject }: Address, key: ReplicationKey): number {
  return distribution.kind === 'fixed' ? distribution.value : quantileOf(distribution, draw(key, subject, Decision.Parameter, 0))
}
