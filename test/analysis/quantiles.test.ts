import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantileError, quantilesOf } from '../../src/analysis/quantiles.ts'
import { quantileSorted } from '../../src/analysis/summary.ts'

const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1]

test('selecting gives what sorting gives, with ties, noughts and negative amounts', () => {
  const amount = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e7, max: 1e7, noNaN: true }))
  fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 300 }), (values) => {
    const column = Float64Array.from(values)
    const sorted = column.slice().sort()
    // Sorting puts -0 before 0, selecting takes them for the same: plus nought makes them so.
    expect(quantilesOf(column, shares).map((value) => value + 0)).toEqual(shares.map((share) => quantileSorted(sorted, share) + 0))
    expect(Array.from(column)).toEqual(values.map(Number))
  }))
})

test('a shorter column after a longer one gives its own quantiles', () => {
  expect(quantilesOf(Float64Array.from({ length: 9 }, (_, index) => 100 + index), [0.5])).toEqual([104])
  expect(quantilesOf(Float64Array.of(3, 1, 2), [0, 0.5, 0.75, 1])).toEqual([1, 2, 2.5, 3])
})

test('the simulation error of a quantile is that of its rank', () => {
  // Ten thousand evenly spread values: the middle is off by 1.96 x 0.5 / 100 of the range, the ninth tenth by 1.96 x 0.3 / 100.
  const even = Float64Array.from({ length: 10_001 }, (_, index) => index / 10_000)
  expect(quantileError(even, 0.5)).toBeCloseTo(0.0098, 4)
  expect(quantileError(even, 0.9)).toBeCloseTo(0.00588, 4)
  expect(quantileError(new Float64Array(50).fill(7), 0.9)).toBe(0)
  expect(quantileError(new Float64Array(0), 0.9)).toBeNaN()
})
