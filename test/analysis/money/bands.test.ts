import { expect, test } from 'vitest'
import { bandOf } from '../../../src/analysis/money/bands.ts'

test('a band is the five quantiles of a column', () => {
  expect(bandOf(Float64Array.from({ length: 101 }, (_, index) => 100 - index))).toEqual({ p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 })
})

test('an empty column has no band', () => {
  expect(bandOf(new Float64Array(0)).p50).toBeNaN()
})
