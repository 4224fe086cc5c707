import { describe, expect, it } from 'vitest'
import { seriesColumn } from '../../src/experiment/results.ts'
import { summarise } from '../../src/analysis/summary.ts'
import { crossings, fanOf } from '../../src/analysis/timeline.ts'
import { claimOf, timelineView } from '../../src/analysis/timeline-view.ts'
import { SLOWER_MACHINE, processorMs } from '../stopwatch.ts'
import { fourScenarios, noise, syntheticResults } from './synthetic-results.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('a fan', () => {
  it('has the quantiles of every month', () => {
    const results = syntheticResults({ replications: 200, series: { caseload: (scenario, replication, month) => noise(scenario, replication, month) * 300 } })
    const fan = fanOf(results, 2, 'caseload')
    for (const month of [0, 17, 35]) {
      const summary = summarise(seriesColumn(results, 2, 'caseload', month))
      for (const name of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) expect(fan[name][month]).toBeCloseTo(summary[name], 9)
    }
  })

  it('leaves out futures in which nobody was counted, and months with too few of them', () => {
    const results = syntheticResults({ replications: 40, series: { wachtweken: (_, replication, month) => (replication >= (month === 5 ? 29 : 35) ? Number.NaN : replication) } })
    const fan = fanOf(results, 0, 'wachtweken')
    expect([fan.n[4], fan.n[5]]).toEqual([35, 29])
    expect(fan.p50[4]).toBe(17)
    expect(fan.p50[5]).toBeNaN()
  })

  it('is there for a thousand futures, four scenarios and nine years before anybody notices', () => {
    const results = syntheticResults({ replications: 1000, years: 8, series: { lasten: (scenario, replication, month) => noise(scenario, replication, month) * 3e6 } })
    for (let scenario = 0; scenario < 4; scenario++) fanOf(results, scenario, 'lasten')
    // 60 ms is the aim; the first time the code is still being compiled.
    expect(processorMs(3, () => { for (let scenario = 0; scenario < 4; scenario++) fanOf(results, scenario, 'lasten') })).toBeLessThan(120 * SLOWER_MACHINE)
  })
})

it('counts crossings in the same futures', () => {
  const results = syntheticResults({ replications: 100, series: { lasten: (scenario, replication) => 3e6 + noise(replication) * 1e6 + (scenario === 1 ? (replication < 70 ? -1e5 : replication < 90 ? 1e5 : 0) : 0) } })
  expect(crossings(results, 1, 0, 'lasten', [23])).toEqual([{ month: 23, n: 100, chanceLower: 0.7, chanceHigher: 0.2 }])
})

describe('the title over time', () => {
  const year = (index: number, chanceLower: number, n = 1000) => ({ month: 23 + 12 * index, n, chanceLower, chanceHigher: 1 - chanceLower })

  it('claims only what lasts until the end', () => {
    expect(claimOf([year(0, 0.2), year(1, 0.5), year(2, 0.7), year(3, 0.83)], 2027)).toEqual({ direction: 'lower', since: 2029, reversedIn: 2027, lastYear: 2030, chance: 0.83 })
    expect(claimOf([year(0, 0.9), year(1, 0.5)], 2027)).toBeNull()
    expect(claimOf([year(0, 0.3), year(1, 0.2)], 2027)).toMatchObject({ direction: 'higher', since: null, reversedIn: null })
  })

  it('does not call a small majority or a small sample clear', () => {
    expect(claimOf([year(0, 0.6)], 2027)).toBeNull()
    expect(claimOf([year(0, 0.62, 40)], 2027)).toBeNull()
    expect(claimOf([], 2027)).toBeNull()
  })

  const titleOf = (replications: number, value: (scenario: number, replication: number, month: number) => number): string =>
    plain(timelineView(syntheticResults({ replications, years: 4, series: { lasten: value } }), fourScenarios, ['integratie', 'opplus'], 'lasten', 2027).title)

  it('is a sentence with a year and a chance', () => {
    expect(titleOf(1000, (scenario, replication, month) => 3e6 + (scenario === 1 && replication % 100 < 83 ? (month < 24 ? 2e5 : -2e5) : 0)))
      .toBe('Integratie is rond 2027 duurder, vanaf 2028 meestal goedkoper dan Opplus (2030: in 83 van de 100 toekomsten)')
  })

  it('is honest where there is no claim', () => {
    expect(titleOf(1000, (scenario, replication) => 3e6 + noise(scenario, replication) * 1000)).toBe('Lasten: tussen Integratie en Opplus is geen duidelijk verschil dat tot het einde blijft')
    expect(titleOf(1000, () => 3e6)).toBe('Lasten: tussen Integratie en Opplus is er in geen enkele toekomst verschil')
    expect(titleOf(10, (scenario) => scenario)).toBe('Lasten: nog te weinig toekomsten (10) om iets te zeggen')
  })
})
