import { describe, expect, it } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'
import type { MeasuredCriterion } from '../../../src/analysis/mca/criterion.ts'
import { measured2019 } from '../../../src/analysis/mca/opening-2019.ts'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { acceptability } from '../../../src/analysis/mca/ranking.ts'
import { sampleWeights } from '../../../src/analysis/mca/sample-weights.ts'
import { anyWeights } from '../../../src/analysis/mca/weight-set.ts'
import type { ValueTable } from '../../../src/analysis/mca/values.ts'
import { SLOWER_MACHINE, processorMs } from '../../stopwatch.ts'
import { lehmer, unnamedWeights2019 } from './fixtures.ts'

function randomTable(futures: number): ValueTable {
  const next = lehmer(5)
  return {
    scenarioIds: ['a', 'b', 'c', 'd'], criterionIds: criteria2019.map((criterion) => criterion.id), futures,
    values: Float64Array.from({ length: futures * 4 * 19 }, next),
  }
}

describe('speed', () => {
  it('seven weighings of four scenarios over 1,000 futures within 100 ms of a quiet machine', () => {
    const table = randomTable(1000)
    const sets = sampleWeights(anyWeights(19), 7, 'sets')
    const took = processorMs(5, () => {
      for (let set = 0; set < 7; set++) acceptability(table, { count: 1, criteria: 19, weights: sets.weights.subarray(set * 19, set * 19 + 19) })
    })
    expect(took).toBeLessThan(100 * SLOWER_MACHINE)
  })

  it('10,000 free weighings over 19 criteria within 300 ms of a quiet machine', () => {
    const table = randomTable(1000)
    const took = processorMs(3, () => { acceptability(table, sampleWeights(anyWeights(19), 10_000, 'free')) })
    expect(took).toBeLessThan(300 * SLOWER_MACHINE)
  })

  it('10,000 weighings within upper bounds over 19 criteria within 300 ms of a quiet machine', () => {
    const table = randomTable(1000)
    const bounds = { kind: 'bounds', low: new Float64Array(19).fill(0.02), high: new Float64Array(19).fill(0.09) } as const
    const took = processorMs(3, () => { acceptability(table, sampleWeights(bounds, 10_000, 'bounds')) })
    expect(took).toBeLessThan(300 * SLOWER_MACHINE)
  })

  it('the whole analysis of seven gemeenten, with 10,000 weighings, within a second of a quiet machine', () => {
    const ids = ['opplus', 'integratie', 'uitbesteding']
    const parties = unnamedWeights2019(mca).map((set) => ({ set, size: {} }))
    const ranges = measured2019(mca, ids).map(({ criterion }): MeasuredCriterion => ({ criterion, measure: { kind: 'judged', scores: Object.fromEntries(ids.map((id) => [id, { low: 1, high: 3 }])) } }))
    const took = processorMs(2, () => { analyseMca({ criteria: ranges, scenarios: ids.map((id) => ({ id, name: id })), results: null, parties, aggregation: 'gelijk', seed: 's' }) })
    expect(took).toBeLessThan(1000 * SLOWER_MACHINE)
  })
})
