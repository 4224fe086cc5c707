import { describe, expect, test } from 'vitest'
import type { MoneyLedger } from '../../../src/analysis/money/ledger.ts'
import { cellAt, createLedger, lastIds, moneySourceIds, sourceAt } from '../../../src/analysis/money/ledger.ts'
import { moneyMeans, moneyOutlook, waterfall } from '../../../src/analysis/money/outlook.ts'

/** Two years, two gemeenten; gemeente 0 gets and gemeente 1 pays. Future r has lasten of 100 x r in the first year. */
function ledgerOf(scenario: number, spend: (replication: number, year: number) => number, back = 0): MoneyLedger {
  const ledger = createLedger(scenario, 10, [2027, 2028], 2)
  for (let r = 0; r < 10; r++) {
    for (let year = 0; year < 2; year++) {
      ledger.baten[cellAt(ledger, year, sourceAt.gemeentefonds, moneySourceIds.length) + r] = 450
      ledger.ontvangen[cellAt(ledger, year) + r] = 450
      ledger.lasten[cellAt(ledger, year, 0, lastIds.length) + 10 + r] = spend(r, year)
      ledger.betaald[cellAt(ledger, year) + 10 + r] = spend(r, year)
      ledger.terug[cellAt(ledger, year) + r] = year === 1 ? back : 0
    }
  }
  return ledger
}

describe('the outlook of a region', () => {
  const outlook = moneyOutlook(ledgerOf(0, (r, year) => (year === 0 ? r * 100 : 450)), 'regio')

  test('counts the futures that have not spent more than came in, up to each year', () => {
    // Saldo of the first year is 450 - 100 r: not below nought for r = 0 to 4.
    expect(outlook.within).toEqual([0.5, 0.5])
    expect(outlook.saldo[0]!.p50).toBeCloseTo(0, 6)
    expect(outlook.reserve[1]!.p90).toBeCloseTo(450 - 90, 6)
  })

  test('gives the mean shortage of the futures that have one, and the reserve for 80, 90 and 95%', () => {
    // Shortages of r = 5 to 9: 50, 150, 250, 350, 450.
    expect(outlook.shortfall).toBe(250)
    expect(outlook.reserveNeeded.map((euro) => Math.round(euro))).toEqual([270, 360, 405])
  })

  test('splits by gemeente', () => {
    expect(moneyOutlook(ledgerOf(0, () => 500), 0).within).toEqual([1, 1])
    expect(moneyOutlook(ledgerOf(0, () => 500), 1).within).toEqual([0, 0])
  })

  test('does not call money that goes back a shortage, but takes it from the reserve', () => {
    const paidBack = moneyOutlook(ledgerOf(0, () => 400, 200), 'regio')
    expect(paidBack.within).toEqual([1, 1])
    expect(paidBack.reserve[1]!.p50).toBeCloseTo(-100, 6)
    expect(paidBack.reserveNeeded).toEqual([100, 100, 100])
  })

  test('needs a reserve for the lowest point when that lies before the end', () => {
    const dip = moneyOutlook(ledgerOf(0, (_, year) => (year === 0 ? 750 : 150)), 'regio')
    expect(dip.reserveNeeded).toEqual([0, 0, 0])
    expect(dip.reserveNeededThroughout).toEqual([300, 300, 300])
  })
})

test('the steps of a waterfall add up to the difference in saldo', () => {
  const { from, to, steps } = waterfall(moneyMeans(ledgerOf(0, () => 600), 'regio'), moneyMeans(ledgerOf(1, () => 500), 'regio'))
  expect([from, to]).toEqual([-300, -100])
  expect(steps).toEqual([{ id: 'lasten.les-deelnemer', amount: 200 }])
  expect(from + steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(to)
})
