import { expect, test } from 'vitest'
import type { MoneyLedger } from '../../../src/analysis/money/ledger.ts'
import { moneyStanding } from '../../../src/analysis/money/outlook.ts'
import { moneyMeans, waterfall } from '../../../src/analysis/money/waterfall.ts'
import { ledgerOf } from './a-ledger.ts'

test('the steps of a waterfall add up to the difference in saldo, which has the error of the paired futures', () => {
  const side = (ledger: MoneyLedger) => ({ means: moneyMeans(ledger, 'regio'), standing: moneyStanding(ledger, 'regio') })
  const { from, to, steps, error } = waterfall(side(ledgerOf(0, () => 600)), side(ledgerOf(1, () => 500)))
  expect([from, to]).toEqual([-300, -100])
  expect(steps).toEqual([{ id: 'lasten.les-deelnemer', amount: 200 }])
  expect(from + steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(to)
  expect(error).toBe(0)
  // Both vary by future, and by the same: their difference does not.
  expect(waterfall(side(ledgerOf(0, (r) => 600 + 10 * r)), side(ledgerOf(1, (r) => 500 + 10 * r))).error).toBe(0)
  // 0, 20, … 180 apart: a standard deviation of 60.55 over ten futures.
  expect(waterfall(side(ledgerOf(0, () => 600)), side(ledgerOf(1, (r) => 600 + 10 * r))).error).toBeCloseTo(1.96 * 60.55 / Math.sqrt(10), 1)
})
