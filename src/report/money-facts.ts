import { checkMoney } from '../analysis/money/check.ts'
import type { MoneyCheck } from '../analysis/money/check.ts'
import { evaluateMoney } from '../analysis/money/evaluate.ts'
import type { MoneyRequest } from '../analysis/money/request.ts'
import type { LastId, MoneyLedger, MoneySourceId } from '../analysis/money/ledger.ts'
import { lineBands, sourceBands, sourceMiddles } from '../analysis/money/by-source.ts'
import { moneyOutlook, moneyStanding } from '../analysis/money/outlook.ts'
import type { Band, MoneyOutlook, MoneyStanding } from '../analysis/money/outlook.ts'
import { payersByKey } from '../analysis/money/payers.ts'
import type { KeyRow } from '../analysis/money/payers.ts'
import { moneyMeans, waterfall } from '../analysis/money/waterfall.ts'
import type { Waterfall } from '../analysis/money/waterfall.ts'
import type { MoneyChoices } from '../model/money.ts'
import { defaultMoney } from '../model/money.ts'
import type { ReportInput } from './input.ts'

/** The money of the compared pair, all scenarios and every gemeente, by the rules that were chosen on Budget. */
export interface MoneyFacts {
  readonly choices: MoneyChoices
  readonly years: readonly number[]
  readonly outlook: MoneyOutlook
  readonly base: MoneyOutlook
  /** Middle futures by source, one a budget year. */
  readonly middles: ReadonlyMap<MoneySourceId, readonly number[]>
  readonly sources: ReadonlyMap<MoneySourceId, readonly Band[]>
  readonly lines: ReadonlyMap<LastId, readonly Band[]>
  /** By place of the scenario. */
  readonly scenarios: readonly ScenarioMoney[]
  readonly keys: readonly KeyRow[]
  readonly fall: Waterfall
  readonly check: MoneyCheck
}

export interface ScenarioMoney {
  readonly region: MoneyStanding
  /** By gemeente. */
  readonly gemeenten: readonly MoneyStanding[]
}

export function moneyFacts(input: ReportInput, first: number, second: number): MoneyFacts {
  const { plan, results } = input
  const request = moneyRequest(input)
  const own = finished(evaluateMoney(request, first))
  const outlook = moneyOutlook(own, 'regio')
  const other = finished(evaluateMoney(request, second))
  const base = moneyOutlook(other, 'regio')
  const fall = waterfall({ means: moneyMeans(other, 'regio'), standing: base }, { means: moneyMeans(own, 'regio'), standing: outlook })
  const keys = finished(payersByKey(request, own))
  const found = { middles: sourceMiddles(own, 'regio'), sources: sourceBands(own, 'regio'), lines: lineBands(own, 'regio'), check: checkMoney(own, results, request.choices) }
  const known = new Map([[second, standings(other, plan.gemeenten.length)], [first, standings(own, plan.gemeenten.length)]])
  // A ledger is ten megabytes for a thousand futures: the other scenarios take turns in one of them.
  const scenarios = plan.scenarios.map((_, place) => known.get(place) ?? standings(finished(evaluateMoney(request, place, other)), plan.gemeenten.length))
  return { choices: request.choices, years: own.years, outlook, base, fall, keys, scenarios, ...found }
}

function standings(ledger: MoneyLedger, gemeenten: number): ScenarioMoney {
  return { region: moneyStanding(ledger, 'regio'), gemeenten: Array.from({ length: gemeenten }, (_, g) => moneyStanding(ledger, g)) }
}

/** A key that this region cannot apply gives way to the one the model uses, as on Budget. */
export function moneyRequest({ plan, results, money, region }: ReportInput): MoneyRequest {
  const counts = region.gemeenten.map(({ inwoners }) => inwoners)
  const inwoners = counts.every((count) => count !== undefined) ? counts : null
  const choices = money.key === 'inwoners' && inwoners === null ? { ...money, key: defaultMoney.key } : money
  return { results, plan, choices, inwoners }
}

/** What a computation in steps comes to. */
export function finished<T>(steps: Generator<undefined, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
