import { describe, expect, test } from 'vitest'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import { createSimulator } from '../../src/model/simulate.ts'
import { SERIES_MONTHS_BEFORE, seriesIds } from '../../src/model/series.ts'
import { aPlan, simulate } from './a-plan.ts'

const small = aPlan({ drawn: true, horizonYears: 3, scenarios: [{}, { 'teams.indeling': 0, 'startklas.moment': 1 }] })

describe('a thread has one world', () => {
  test('two plans that take turns in it do not disturb each other', () => {
    const other = aPlan({ drawn: true, horizonYears: 5, shares: [0.6, 0.4], history: [1, 1, 1], all: { 'teams.intake': 1 }, seed: 'ander' })
    const apart = [simulate(small, 2), simulate(other, 2)].map(({ outcomes }) => outcomes)
    const turns = [small, other].map((plan) => {
      const simulator = createSimulator(plan)
      const outcomes = new Float64Array(plan.scenarios.length * outcomeIds.length)
      const series = new Float32Array(plan.scenarios.length * seriesIds.length * (SERIES_MONTHS_BEFORE + 12 * plan.horizonYears))
      return (replication: number) => { simulator.run(replication, outcomes, series); return outcomes.slice() }
    })
    for (const replication of [1, 0]) {
      for (const [plan, next] of turns.entries()) expect(next(replication)).toEqual(apart[plan]![replication])
    }
  })

  test('a region for which it is too small makes it larger, and changes nothing for the next one', () => {
    const before = simulate(small, 2)
    const { capacity } = run.population
    // Tests before this one may have made it larger already.
    const large = aPlan({ horizonYears: 3, shares: Array.from({ length: 20 }, () => 0.05), deelregios: Array.from({ length: 20 }, (_, g) => g % 3), all: { 'instroom.taakstelling': Math.max(17_000, capacity * 0.6) } })
    const first = simulate(large)
    expect(run.population.count).toBeGreaterThan(capacity)
    expect(simulate(large).outcomes).toEqual(first.outcomes)
    expect(first.of('caseload.aantal')).toBeGreaterThan(5000)
    const after = simulate(small, 2)
    expect(after.outcomes).toEqual(before.outcomes)
    expect(after.books).toEqual(before.books)
  })
})
