import { beforeAll, describe, expect, test } from 'vitest'
import { checkMoney } from '../../../src/analysis/money/check.ts'
import { evaluateAll, evaluateMoney } from '../../../src/analysis/money/evaluate.ts'
import type { MoneyRequest } from '../../../src/analysis/money/request.ts'
import type { MoneyLedger } from '../../../src/analysis/money/ledger.ts'
import { lastIds, moneySourceIds } from '../../../src/analysis/money/ledger.ts'
import { outcomeColumn } from '../../../src/experiment/results.ts'
import type { Results } from '../../../src/experiment/results.ts'
import type { MoneyChoices } from '../../../src/model/money.ts'
import { defaultMoney } from '../../../src/model/money.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { simulated, westfriesland } from './a-run.ts'

const FUTURES = 24
let plan: Plan
let results: Results

// Extra income brings the surplus to both sides of nought; otherwise every sign would be the same.
beforeAll(async () => {
  plan = westfriesland({ ...noAdjustments, all: { 'budget.eigen-bijdrage': 900_000, 'budget.openingsreserve': 400_000 } })
  results = await simulated(plan, FUTURES)
})

describe('with the rules as they come', () => {
  test.each([0, 1, 2, 3])('scenario %i has the baten and lasten that the model itself counted, in every future', (scenario) => {
    const ledger = evaluateAll({ results, plan, choices: defaultMoney, inwoners: null }, scenario)
    const years = plan.horizonYears
    const ofFuture = (values: Iterable<number>, r: number): number => [...values].reduce((total, value, at) => (at % FUTURES === r ? total + value : total), 0)
    const within = outcomeColumn(results, scenario, 'budget.binnen')
    const baten = outcomeColumn(results, scenario, 'baten.jaar')
    const lasten = outcomeColumn(results, scenario, 'lasten.jaar')
    for (let r = 0; r < FUTURES; r++) {
      const ownBaten = ofFuture(ledger.baten, r)
      const ownLasten = ofFuture(ledger.lasten, r)
      expect(ownBaten / years).toBeCloseTo(baten[r]!, -1)
      expect(ownLasten / years).toBeCloseTo(lasten[r]!, -1)
      const opening = ofFuture(ledger.opening, r)
      expect(Math.sign(ownBaten + opening - ownLasten + 0.5) >= 0 ? 1 : 0, `future ${r}`).toBe(within[r])
    }
  })

  test('the check sees both surplus and deficit', () => {
    const within = [0, 1, 2, 3].flatMap((scenario) => Array.from(outcomeColumn(results, scenario, 'budget.binnen')))
    expect(new Set(within)).toEqual(new Set([0, 1]))
  })
})

test('a ledger that is filled again for other choices is what a new one would be', () => {
  const ask = (choices: Partial<MoneyChoices>): MoneyRequest => ({ results, plan, inwoners: null, choices: { ...defaultMoney, ...choices } })
  const wishes: readonly Partial<MoneyChoices>[] = [{}, { on: ['korting'] }, { on: ['korting', 'eigen'] }, { on: ['index', 'eigen'] }, { on: ['index'], numbers: { 'index.lasten': 0.05 } }, { key: 'taakstelling' }, { on: ['prestatie', 'onderwijsroute', 'aanvullend'] }, {}]
  let kept: MoneyLedger | undefined
  for (const wish of wishes) {
    const steps = evaluateMoney(ask(wish), 1, kept)
    let step = steps.next()
    while (!step.done) step = steps.next()
    kept = step.value
    const fresh = evaluateAll(ask(wish), 1)
    for (const part of ['factor', 'eigen', 'baten', 'ontvangen', 'betaald', 'terug', 'opening'] as const) expect(kept[part], `${JSON.stringify(wish)} ${part}`).toEqual(fresh[part])
  }
})

test('a ledger that was left half-way is not taken for a full one', () => {
  const ask = (choices: Partial<MoneyChoices>): MoneyRequest => ({ results, plan, inwoners: null, choices: { ...defaultMoney, ...choices } })
  const ledger = evaluateAll(ask({}), 1)
  for (let pieces = 1; pieces < 30; pieces++) {
    const steps = evaluateMoney(ask({ on: ['index', 'korting'] }), 1, ledger)
    for (let piece = 0; piece < pieces; piece++) steps.next()
    const again = evaluateMoney(ask({}), 1, ledger)
    let step = again.next()
    while (!step.done) step = again.next()
    expect(step.value.terug).toEqual(evaluateAll(ask({}), 1).terug)
    for (const part of ['eigen', 'baten', 'ontvangen'] as const) expect(step.value[part]).toEqual(evaluateAll(ask({}), 1)[part])
  }
})

test('the double entry sees a source, a line or a payment that was changed by itself', () => {
  const check = (spoil: (ledger: MoneyLedger) => void, choices: Partial<MoneyChoices> = {}): number => {
    const wanted = { ...defaultMoney, ...choices }
    const ledger = evaluateAll({ results, plan, choices: wanted, inwoners: null }, 0)
    spoil(ledger)
    return checkMoney(ledger, results, wanted).failed
  }
  for (const choices of [{}, { on: ['index', 'korting', 'prestatie', 'eigen', 'aanvullend'], key: 'personen' }] as const) {
    expect(check(() => {}, choices)).toBe(0)
    for (const part of ['baten', 'lasten', 'betaald', 'ontvangen'] as const) expect(check((ledger) => { ledger[part][3]! += 1e5 }, choices), part).toBeGreaterThan(0)
  }
})

test('a ledger has a place for every source and line', () => {
  const ledger = evaluateAll({ results, plan, choices: defaultMoney, inwoners: null }, 0)
  expect(ledger.baten).toHaveLength(FUTURES * plan.horizonYears * moneySourceIds.length * 7)
  expect(ledger.lasten).toHaveLength(FUTURES * plan.horizonYears * lastIds.length * 7)
})
