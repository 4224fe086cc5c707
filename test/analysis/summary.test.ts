import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { quantile, summarise } from '../../src/analysis/summary.ts'

const column = (...values: number[]): Float64Array => Float64Array.from(values)

describe('a summary', () => {
  it('has type 7 quantiles, as R gives them', () => {
    const summary = summarise(column(4, 1, 3, 2, 10))
    // R: quantile(c(1,2,3,4,10), c(.05,.1,.25,.5,.75,.9,.95))
    expect([summary.p05, summary.p10, summary.p25, summary.p50, summary.p75, summary.p90, summary.p95].map((value) => Number(value.toFixed(9))))
      .toEqual([1.2, 1.4, 2, 3, 4, 7.6, 8.8])
    expect(summary.mean).toBe(4)
    expect(summary.sd).toBeCloseTo(Math.sqrt(12.5), 12)
    expect(summary.monteCarloError).toBeCloseTo(Math.sqrt(12.5 / 5), 12)
  })

  it('skips and counts futures in which nobody was counted', () => {
    expect(summarise(column(Number.NaN, 2, Number.NaN, 4))).toMatchObject({ n: 2, missing: 2, mean: 3, p50: 3 })
  })

  it('is empty, not nought, without a value', () => {
    expect(summarise(column(Number.NaN))).toMatchObject({ n: 0, missing: 1, mean: Number.NaN, p50: Number.NaN })
  })

  it('leaves the column in replication order', () => {
    const values = column(3, 1, 2)
    summarise(values)
    expect([...values]).toEqual([3, 1, 2])
  })

  it('does not depend on the order of the futures, for its quantiles', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }), (values) => {
      const [straight, reversed] = [summarise(column(...values)), summarise(column(...values.toReversed()))]
      expect(reversed.p10).toBe(straight.p10)
      expect(straight.p10).toBeLessThanOrEqual(straight.p50)
      expect(straight.p50).toBeLessThanOrEqual(straight.p90)
    }))
  })

  it('gives any other quantile', () => {
    expect(quantile(column(0, 10, Number.NaN), 0.8)).toBe(8)
  })
})
