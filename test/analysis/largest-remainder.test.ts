import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestRemainder } from '../../src/analysis/largest-remainder.ts'

it('makes whole numbers that sum to a hundred and lie within one of their share', () => {
  fc.assert(fc.property(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }).filter((parts) => parts.some((part) => part > 0)), (parts) => {
    const sum = parts.reduce((a, b) => a + b, 0)
    const counts = largestRemainder(parts.map((part) => part / sum), 100)
    expect(counts.reduce((a, b) => a + b, 0)).toBe(100)
    for (const [index, count] of counts.entries()) expect(Math.abs(count - (100 * parts[index]!) / sum)).toBeLessThan(1 + 1e-6)
  }))
})

it('gives what is left to the largest remainders, and of equal ones to the first', () => {
  expect(largestRemainder([0.29, 0.71], 100)).toEqual([29, 71])
  expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33])
  expect(largestRemainder([0.5, 2.4, 97.1], 100)).toEqual([1, 2, 97])
  expect(largestRemainder([0, 0], 5)).toEqual([3, 2])
  expect(largestRemainder([], 5)).toEqual([])
})
