import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/analysis/money/ledger.ts'
import { meanAndError, moneyOutlook } from '../../../src/analysis/money/outlook.ts'
import { ledgerOf } from './a-ledger.ts'

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

  test('tells how far simulation alone can move them', () => {
    // Five shortages with a standard deviation of 158.1: 1.96 x 158.1 / sqrt(5).
    expect(outlook.shortfallError).toBeCloseTo(138.6, 1)
    expect(outlook.reserveError).toHaveLength(3)
    for (const error of outlook.reserveError) expect(error).toBeGreaterThan(0)
    expect(outlook.backError).toBe(0)
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

  test('is the same after one of a run with another number of futures', () => {
    const small = createLedger(0, 4, [2027], 2)
    small.betaald.fill(70)
    const first = moneyOutlook(small, 'regio')
    expect(first.lasten[0]!.p50).toBe(140)
    moneyOutlook(ledgerOf(0, () => 500), 'regio')
    expect(moneyOutlook(small, 'regio')).toEqual(first)
  })
})

test('a mean has an error from two futures on', () => {
  // A standard deviation of 1.414 over two futures: 1.96 x 1.414 / sqrt(2).
  expect(meanAndError(Float64Array.from([1, 3]))).toEqual({ mean: 2, error: expect.closeTo(1.96, 3) })
  expect(meanAndError(Float64Array.from([1])).error).toBeNaN()
})
