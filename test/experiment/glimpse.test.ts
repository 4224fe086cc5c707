import { describe, expect, test } from 'vitest'
import { estimate, seriesShift, sharesFutures } from '../../src/experiment/glimpse.ts'
import { fanOf, movedFan } from '../../src/analysis/timeline.ts'
import { outcomeColumn, simulatedFutures } from '../../src/experiment/results.ts'
import type { Results } from '../../src/experiment/results.ts'
import { noise, syntheticResults } from '../analysis/synthetic-results.ts'
import { aPlan } from '../app/a-plan.ts'

const FUTURES = 400

/** Futures that differ by tens, and two plans that differ by 3 in each of them, give or take one. */
function cost(scenario: number, replication: number, plan: 'before' | 'now'): number {
  const future = 100 * noise(7, replication)
  return 1000 + 50 * scenario + future + (plan === 'now' ? 3 + noise(9, scenario, replication) - 0.5 : 0)
}

function results(plan: 'before' | 'now', replications: number): Results {
  return syntheticResults({
    replications,
    outcomes: {
      'lasten.jaar': (scenario, replication) => cost(scenario, replication, plan),
      'les.binnen-13-weken': (_, replication) => (plan === 'now' ? Math.min(1, 0.98 + noise(1, replication) * 0.02) : 0.9 + noise(1, replication) * 0.1),
      'les.wachtweken': () => Number.NaN,
    },
    series: { wachtweken: (_, replication, month) => 8 + noise(3, replication) + (plan === 'now' ? month / 10 : 0) },
  })
}

const mean = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, value) => sum + value, 0) / column.length

describe('a glimpse of a plan', () => {
  const before = results('before', FUTURES)
  const now = results('now', FUTURES)
  const fresh = results('now', 4)
  const glimpse = estimate(before, fresh)

  test('comes far nearer to the answer than the few futures by themselves', () => {
    for (const scenario of [0, 1, 2, 3]) {
      const truth = mean(outcomeColumn(now, scenario, 'lasten.jaar'))
      const off = Math.abs(mean(outcomeColumn(glimpse, scenario, 'lasten.jaar')) - truth)
      expect(off).toBeLessThan(0.5)
      expect(off).toBeLessThan(Math.abs(mean(outcomeColumn(fresh, scenario, 'lasten.jaar')) - truth) / 5)
    }
  })

  test('holds the simulated futures as they are, all futures of before, and says how many are its own', () => {
    const column = outcomeColumn(glimpse, 2, 'lasten.jaar')
    expect(column).toHaveLength(FUTURES)
    expect(column.slice(0, 4)).toEqual(outcomeColumn(fresh, 2, 'lasten.jaar'))
    expect(simulatedFutures(glimpse)).toBe(4)
    expect(simulatedFutures(before)).toBe(FUTURES)
  })

  test('keeps shares between nought and one, and what nobody counted uncounted', () => {
    const shares = outcomeColumn(glimpse, 0, 'les.binnen-13-weken')
    expect(Math.max(...shares)).toBe(1)
    expect(outcomeColumn(glimpse, 0, 'les.wachtweken').every(Number.isNaN)).toBe(true)
  })

  test('tells how far a series moves in each month', () => {
    const shift = seriesShift(before, fresh, 1, 'wachtweken')
    expect(shift).toHaveLength(before.months)
    expect(shift[0]).toBeCloseTo(0, 5)
    expect(shift[20]).toBeCloseTo(2, 5)
    const moved = movedFan(fanOf(before, 1, 'wachtweken'), shift)
    const really = fanOf(now, 1, 'wachtweken')
    expect(moved.p50[20]).toBeCloseTo(really.p50[20]!, 5)
    expect(moved.p90[20]).toBeCloseTo(really.p90[20]!, 5)
  })

  test('leaves the results before it untouched', () => {
    expect(outcomeColumn(before, 0, 'lasten.jaar')).toEqual(outcomeColumn(results('before', FUTURES), 0, 'lasten.jaar'))
  })

  test('is refused where the earlier plan has fewer futures', () => {
    expect(() => estimate(fresh, now)).toThrow(RangeError)
  })
})

test('only plans with the same people, horizon and scenarios share their futures', () => {
  const plan = aPlan('1')
  expect(sharesFutures(plan, { ...plan, today: aPlan('1').today })).toBe(true)
  expect(sharesFutures(plan, aPlan('2'))).toBe(false)
  expect(sharesFutures(plan, { ...plan, horizonYears: 2 })).toBe(false)
  expect(sharesFutures(plan, { ...plan, scenarios: plan.scenarios.slice(1) })).toBe(false)
  expect(sharesFutures(plan, { ...plan, region: { ...plan.region, id: 'elders' } })).toBe(false)
})
