import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf, quantilesOf } from '../../../src/analysis/money/bands.ts'
import { quantileSorted } from '../../../src/analysis/summary.ts'

const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1]

test('selecting gives what sorting gives, with ties, noughts and negative amounts', () => {
  const amount = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e7, max: 1e7, noNaN: true }))
  fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 300 }), (values) => {
    const column = Float64Array.from(values)
    const sorted = column.slice().sort()
    expect(quantilesOf(column, shares)).toEqual(shares.map((share) => quantileSorted(sorted, share)))
    expect(Array.from(column)).toEqual(values.map(Number))
  }))
})

test('an empty column has no band', () => {
  expect(bandOf(new Float64Array(0)).p50).toBeNaN()
})
