import { beforeAll, describe, expect, test } from 'vitest'
import { evaluateAll } from '../../../src/analysis/money/evaluate.ts'
import { lastIds, moneySourceIds } from '../../../src/analysis/money/ledger.ts'
import { outcomeColumn } from '../../../src/experiment/results.ts'
import type { Results } from '../../../src/experiment/results.ts'
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
}, 60_000)

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

describe('with the rules as they come', () => {
  test.each([0, 1, 2, 3])('scenario %i has the baten and lasten that the model itself counted, in every future', (scenario) => {
    const ledger = evaluateAll({ results, plan, choices: defaultMoney, inwoners: null }, scenario)
    const years = plan.horizonYears
    const perBaten = ledger.baten.length / FUTURES
    const perLasten = ledger.lasten.length / FUTURES
    const within = outcomeColumn(results, scenario, 'budget.binnen')
    const baten = outcomeColumn(results, scenario, 'baten.jaar')
    const lasten = outcomeColumn(results, scenario, 'lasten.jaar')
    for (let r = 0; r < FUTURES; r++) {
      const ownBaten = sum(ledger.baten.subarray(r * perBaten, (r + 1) * perBaten))
      const ownLasten = sum(ledger.lasten.subarray(r * perLasten, (r + 1) * perLasten))
      expect(ownBaten / years).toBeCloseTo(baten[r]!, -1)
      expect(ownLasten / years).toBeCloseTo(lasten[r]!, -1)
      const opening = sum(ledger.opening.subarray(r * ledger.gemeenten, (r + 1) * ledger.gemeenten))
      expect(Math.sign(ownBaten + opening - ownLasten + 0.5) >= 0 ? 1 : 0, `future ${r}`).toBe(within[r])
    }
  })

  test('the check sees both surplus and deficit', () => {
    const within = [0, 1, 2, 3].flatMap((scenario) => Array.from(outcomeColumn(results, scenario, 'budget.binnen')))
    expect(new Set(within)).toEqual(new Set([0, 1]))
  })
})

test('a ledger has a place for every source and line', () => {
  const ledger = evaluateAll({ results, plan, choices: defaultMoney, inwoners: null }, 0)
  expect(ledger.baten).toHaveLength(FUTURES * plan.horizonYears * moneySourceIds.length * 7)
  expect(ledger.lasten).toHaveLength(FUTURES * plan.horizonYears * lastIds.length * 7)
})
