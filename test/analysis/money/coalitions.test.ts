import { describe, expect, test } from 'vitest'
import { sizeOf } from '../../../src/experiment/coalitions.ts'
import type { CoalitionAmounts } from '../../../src/experiment/coalitions.ts'
import { coalitionView, shapley } from '../../../src/analysis/money/coalitions.ts'

/** Three gemeenten; bit sets 0 to 7. A glove game in costs: alone 60, 60 and 90; one and two together 90; all 150. */
const costs = [0, 60, 60, 90, 90, 135, 135, 150]

describe('the Shapley value', () => {
  test('equals the mean over all six orders of joining, by hand', () => {
    // Orders 123: 60, 30, 60. 132: 60, 15, 75. 213: 30, 60, 60. 231: 15, 60, 75. 312: 45, 15, 90. 321: 15, 45, 90.
    const expected = [(60 + 60 + 30 + 15 + 45 + 15) / 6, (30 + 15 + 60 + 60 + 15 + 45) / 6, (60 + 75 + 60 + 75 + 90 + 90) / 6]
    for (const [g, value] of shapley(costs, 3).entries()) expect(value).toBeCloseTo(expected[g]!, 9)
  })

  test('sums to the cost together and gives equal gemeenten the same', () => {
    const [one, two, three] = shapley(costs, 3)
    expect(one! + two! + three!).toBeCloseTo(150, 9)
    expect(one).toBeCloseTo(two!, 9)
  })

  test('charges a gemeente that costs the same everywhere exactly that', () => {
    const dummy = Array.from({ length: 8 }, (_, set) => ((set & 1) ? 10 : 0) + ((set & 6) === 6 ? 30 : (set & 6) !== 0 ? 20 : 0))
    expect(shapley(dummy, 3)[0]).toBeCloseTo(10, 9)
  })
})

describe('whether a group is better off outside', () => {
  const columns = costs.map((cost) => Float64Array.from([cost, cost, cost]))
  const amounts = (lasten: readonly Float64Array[]): CoalitionAmounts => ({ replications: 3, lasten, baten: lasten.map((_, set) => Float64Array.from([0, 0, 0]).fill(20 * sizeOf(set))) })

  test('finds the groups that pay more by the key than apart', () => {
    // Equal thirds: one and two pay 100 together and cost 90 apart; alone each pays 50 and costs 60.
    const view = coalitionView(amounts(columns), [1 / 3, 1 / 3, 1 / 3])
    expect(view.betterOff.map(({ members, gain }) => [members, Math.round(gain.mean)])).toEqual([[3, 10]])
    expect(view.rows[0]!.saldoAlone.mean).toBe(20 - 60)
    expect(view.batenApart).toEqual({ mean: 0, error: 0 })
    expect(view.rows[2]!.restPaysMore.mean).toBeCloseTo(90 - 100, 9)
  })

  test('finds none at a key where nobody gains by leaving', () => {
    expect(coalitionView(amounts(columns), [0.27, 0.27, 0.46]).betterOff).toEqual([])
  })

  test('gives each mean with the interval of Student for so few futures', () => {
    const noisy = columns.map((column, set) => (set === 1 ? Float64Array.from([50, 60, 70]) : column))
    // Standard deviation 10 over three futures, 2 degrees of freedom: 4.303 x 10 / sqrt(3).
    expect(coalitionView(amounts(noisy), [1 / 3, 1 / 3, 1 / 3]).rows[0]!.alone.error).toBeCloseTo(24.84, 2)
  })

  test('does not call a gain within the simulation error a gain', () => {
    const noisy = columns.map((column, set) => (set === 3 ? Float64Array.from([60, 90, 120]) : column))
    expect(coalitionView(amounts(noisy), [1 / 3, 1 / 3, 1 / 3]).betterOff).toEqual([])
  })

  test('names the group with the largest gain first', () => {
    // By equal thirds each pays 50. Alone one and two cost 40 and 45, together 80, and two with three 99.
    const apart = [0, 40, 45, 80, 90, 135, 99, 150].map((cost) => Float64Array.from([cost, cost, cost]))
    expect(coalitionView(amounts(apart), [1 / 3, 1 / 3, 1 / 3]).betterOff.map(({ members, gain }) => [members, Math.round(gain.mean)])).toEqual([[3, 20], [1, 10], [2, 5], [6, 1]])
  })

  test('takes the interval from the distribution of Student, for every number of futures', () => {
    for (let futures = 2; futures <= 31; futures++) {
      const values = Float64Array.from({ length: futures }, (_, r) => r)
      const sd = Math.sqrt((futures * (futures + 1)) / 12)
      const { error } = coalitionView({ replications: futures, lasten: [values, values], baten: [values, values] }, [1]).together
      expect(centralShare((error * Math.sqrt(futures)) / sd, futures - 1), `${futures} futures`).toBeCloseTo(0.95, 4)
    }
  })
})

/** Chance that Student's t lies within ±q: with t = sqrt(freedom) tan(angle) its density is cos(angle) to the power freedom − 1. */
function centralShare(q: number, freedom: number): number {
  const area = (to: number): number => {
    const steps = 20_000
    let sum = 0
    for (let step = 0; step < steps; step++) sum += Math.cos(((step + 0.5) / steps) * to) ** (freedom - 1)
    return (sum / steps) * to
  }
  return area(Math.atan(q / Math.sqrt(freedom))) / area(Math.PI / 2)
}
