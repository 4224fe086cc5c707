import { describe, expect, test } from 'vitest'
import { compare } from '../../src/analysis/comparison.ts'
import { kpiRow } from '../../src/analysis/kpi.ts'
import { FIRM_RATIO, errorRatio, isFirm, laidDifference, worthFutures } from '../../src/analysis/laid-error.ts'
import { quantile } from '../../src/analysis/summary.ts'
import { balanceDecides, estimate } from '../../src/experiment/glimpse.ts'
import { outcomeColumn } from '../../src/experiment/results.ts'
import type { Results } from '../../src/experiment/results.ts'
import { mean, normal, sdOf } from '../experiment/correlated.ts'
import { syntheticResults } from './synthetic-results.ts'

const FUTURES = 400
const pair = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }]

/** Two scenarios; between them lies `gap`, and a later plan follows the earlier one with this correlation. */
function results(trial: number, plan: 'before' | 'now', replications: number, correlation: number, gap = 2): Results {
  const number = (scenario: number, replication: number): number => {
    const future = normal(trial, replication, 1)
    const own = 0.3 * normal(trial, replication, 2 + scenario)
    const chance = Math.sqrt(1 - correlation ** 2) * normal(trial, replication, 7, scenario)
    return 100 + gap * scenario + (plan === 'before' ? future + own : 1 + correlation * (future + own) + chance)
  }
  return syntheticResults({
    scenarioIds: ['a', 'b'], replications, years: 0,
    outcomes: {
      'kosten.per-inburgeraar': number, 'reistijd': () => 20,
      'saldo.aandeel': (scenario, replication) => (number(scenario, replication) - 101) / 100,
      'budget.binnen': (scenario, replication) => (number(scenario, replication) >= 101 ? 1 : 0),
    },
  })
}

const glimpseOf = (trial: number, simulated: number, correlation: number, gap?: number): Results =>
  estimate(results(trial, 'before', FUTURES, correlation, gap), results(trial, 'now', simulated, correlation, gap), FUTURES)

describe('the error of a figure that is estimated while a run goes on', () => {
  test('is no larger than is told, beside that of the whole run, for a middle future and for a chance', () => {
    for (const [simulated, correlation] of [[80, 0.95], [150, 0.8]] as const) {
      const told: Record<'cost' | 'budget', number[]> = { cost: [], budget: [] }
      const found: Record<'cost' | 'budget' | 'wholeCost' | 'wholeBudget', number[]> = { cost: [], budget: [], wholeCost: [], wholeBudget: [] }
      for (let trial = 0; trial < 150; trial++) {
        const whole = results(trial, 'now', FUTURES, correlation)
        const seen = estimate(results(trial, 'before', FUTURES, correlation), { ...whole, completed: simulated }, FUTURES)
        told.cost.push(errorRatio(seen.glimpse!, 0, 'kosten.per-inburgeraar'))
        told.budget.push(errorRatio(seen.glimpse!, 0, 'budget.binnen'))
        found.cost.push(quantile(outcomeColumn(seen, 0, 'kosten.per-inburgeraar'), 0.5))
        found.wholeCost.push(quantile(outcomeColumn(whole, 0, 'kosten.per-inburgeraar'), 0.5))
        found.budget.push(mean(outcomeColumn(seen, 0, 'budget.binnen')))
        found.wholeBudget.push(mean(outcomeColumn(whole, 0, 'budget.binnen')))
      }
      const [cost, budget] = [sdOf(found.cost) / sdOf(found.wholeCost), sdOf(found.budget) / sdOf(found.wholeBudget)]
      for (const [name, actual, ratios] of [['middle', cost, told.cost], ['chance', budget, told.budget]] as const) {
        expect(actual / mean(ratios), `${name}, ${simulated} futures, correlation ${correlation}`).toBeLessThan(1.15)
        expect(actual / mean(ratios), `${name}, ${simulated} futures, correlation ${correlation}`).toBeGreaterThan(0.7)
      }
    }
  })

  test('cannot be told of a few futures, and is that of the whole run in the end', () => {
    expect(errorRatio(glimpseOf(1, 20, 0.9).glimpse!, 0, 'kosten.per-inburgeraar')).toBe(Number.POSITIVE_INFINITY)
    expect(worthFutures(glimpseOf(1, 20, 0.9), 0, 'kosten.per-inburgeraar')).toBe(20)
    expect(errorRatio(glimpseOf(1, FUTURES, 0.9).glimpse!, 0, 'kosten.per-inburgeraar')).toBeCloseTo(1, 10)
    expect(worthFutures(glimpseOf(1, FUTURES, 0.9), 0, 'kosten.per-inburgeraar')).toBe(FUTURES)
  })

  test('does not take the first futures without a change for a proof that there is none', () => {
    const before = results(1, 'before', FUTURES, 1)
    const same = (futures: number): number => errorRatio(estimate(before, { ...before, completed: futures }, FUTURES).glimpse!, 0, 'kosten.per-inburgeraar')
    expect(same(30)).toBeGreaterThan(FIRM_RATIO)
    expect(same(200)).toBeLessThan(FIRM_RATIO)
  })

  test('of a scenario that was there already is none', () => {
    const fresh: Results = { ...results(1, 'now', FUTURES, 0.5), completed: 10, known: [FUTURES, 10] }
    const seen = estimate(results(1, 'before', FUTURES, 0.5), fresh, FUTURES)
    expect(isFirm(seen, [0], 'kosten.per-inburgeraar')).toBe(true)
    expect(isFirm(seen, [0, 1], 'kosten.per-inburgeraar')).toBe(false)
    expect(outcomeColumn(seen, 0, 'kosten.per-inburgeraar')).toEqual(outcomeColumn(results(1, 'now', FUTURES, 0.5), 0, 'kosten.per-inburgeraar'))
  })

  test('of a chance rests on the balance, unless a reserve decides as well', () => {
    const before = results(1, 'before', FUTURES, 0.9)
    expect(balanceDecides(before, 0)).toBe(true)
    const reserve = syntheticResults({ scenarioIds: ['a'], replications: 40, outcomes: { 'saldo.aandeel': () => -0.01, 'budget.binnen': () => 1 } })
    expect(balanceDecides(reserve, 0)).toBe(false)
  })
})

describe('a ranking while a run goes on', () => {
  test('waits until the figures are firm, and then rests on the error of what is laid', () => {
    const early = glimpseOf(3, 60, 0.9)
    const late = glimpseOf(3, 330, 0.9)
    expect(kpiRow(early, 'kosten.per-inburgeraar', pair, 'a')).toMatchObject({ isFirm: false, noise: [{ from: 0, to: 1, kind: 'ruis' }] })
    expect(kpiRow(late, 'kosten.per-inburgeraar', pair, 'a')).toMatchObject({ isFirm: true, noise: [] })
    expect(compare(early, 1, 0, { first: 'B', second: 'A' }, 'kosten.per-inburgeraar').verdict).toBe('te-weinig')
    expect(compare(late, 1, 0, { first: 'B', second: 'A' }, 'kosten.per-inburgeraar')).toMatchObject({ verdict: 'verschil', difference: { n: FUTURES } })
  })

  test('is there at once between scenarios that did not change', () => {
    const three = (trial: number, plan: 'before' | 'now', replications: number): Results => syntheticResults({
      scenarioIds: ['a', 'b', 'c'], replications, years: 0,
      outcomes: { 'kosten.per-inburgeraar': (scenario, replication) => 100 + 2 * scenario + normal(trial, replication, 1) + (plan === 'now' && scenario === 2 ? normal(trial, replication, 3) : 0) },
    })
    const seen = estimate(three(6, 'before', FUTURES), { ...three(6, 'now', FUTURES), completed: 40, known: [FUTURES, FUTURES, 40] }, FUTURES)
    const row = kpiRow(seen, 'kosten.per-inburgeraar', [...pair, { id: 'c', name: 'C' }], 'a')
    expect(row.isFirm).toBe(false)
    expect(row.noise).toEqual([{ from: 1, to: 2, kind: 'ruis' }])
  })

  test('is none where the difference is within the simulation error', () => {
    const close = glimpseOf(4, 330, 0.9, 0)
    const { difference, isFirm: isSettled } = laidDifference(close.glimpse!, 1, 0, 'kosten.per-inburgeraar')
    expect(isSettled).toBe(true)
    expect(Math.abs(difference.mean)).toBeLessThan(1.96 * difference.monteCarloError)
    expect(kpiRow(close, 'kosten.per-inburgeraar', pair, 'a').noise).toEqual([{ from: 0, to: 1, kind: 'ruis' }])
  })

  test('knows what is equal in every future', () => {
    expect(laidDifference(glimpseOf(5, 60, 0.9).glimpse!, 1, 0, 'reistijd').isFirm).toBe(false)
    const equal = laidDifference(glimpseOf(5, 150, 0.9).glimpse!, 1, 0, 'reistijd')
    expect(equal.isFirm).toBe(true)
    expect(equal.difference.chanceEqual).toBe(1)
  })
})
