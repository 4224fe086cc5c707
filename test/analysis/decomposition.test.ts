import { describe, expect, test } from 'vitest'
import { differenceParts } from '../../src/analysis/decomposition.ts'
import type { Decomposition } from '../../src/experiment/decompose.ts'
import type { Results } from '../../src/experiment/results.ts'
import { outcomeIds, outcomeIndex } from '../../src/model/outcomes.ts'
import { planWith } from '../experiment/fake-model.ts'

const decomposition: Decomposition = {
  plan: planWith({ a: {} }), fromId: 'a', toId: 'b', from: 0, to: 1,
  groups: [{ id: 'teams', parameters: ['teams.indeling'], on: 2, off: 3 }, { id: 'pools', parameters: ['groepen.pool-b1'], on: 4, off: 5 }],
}

/** Rows are futures; columns are from, to, teams on, teams off, pools on, pools off. */
function resultsOf(rows: readonly (readonly number[])[]): Results {
  const outcomes = new Float64Array(rows.length * 6 * outcomeIds.length)
  for (const [replication, row] of rows.entries()) {
    for (const [scenario, value] of row.entries()) outcomes[(replication * 6 + scenario) * outcomeIds.length + outcomeIndex['lasten.jaar']] = value
  }
  return { planKey: '', scenarioIds: ['a', 'b', 'a+teams', 'b-teams', 'a+pools', 'b-pools'], months: 0, completed: rows.length, outcomes, series: new Float32Array(), bookYears: 0, gemeenten: 0, books: new Float32Array() }
}

describe('the parts of a difference', () => {
  test('are the mean of switching on and switching off', () => {
    // Together 10; teams alone adds 4 and takes away 6; pools alone adds 2 and takes away 4: 5 and 3, and 2 is left.
    const parts = differenceParts(resultsOf([[100, 110, 104, 104, 102, 106]]), decomposition, 'lasten.jaar')
    expect(parts.total.mean).toBe(10)
    expect(parts.groups.map(({ id, mean }) => [id, mean])).toEqual([['teams', 5], ['pools', 3]])
    expect(parts.remainder.mean).toBe(2)
  })

  test('sum to the total with the remainder', () => {
    const rows = [[100, 110, 104, 104, 102, 106], [90, 140, 120, 100, 95, 130], [80, 75, 79, 78, 81, 70]]
    const parts = differenceParts(resultsOf(rows), decomposition, 'lasten.jaar')
    const sum = parts.groups.reduce((total, group) => total + group.mean, parts.remainder.mean)
    expect(sum).toBeCloseTo(parts.total.mean, 12)
  })

  test('have the error of paired futures: a difference that is always the same has none', () => {
    const parts = differenceParts(resultsOf([[100, 110, 105, 105, 105, 105], [5000, 5010, 5005, 5005, 5005, 5005]]), decomposition, 'lasten.jaar')
    expect(parts.total).toEqual({ mean: 10, monteCarloError: 0 })
    expect(parts.groups[0]).toEqual({ id: 'teams', mean: 5, monteCarloError: 0 })
    const spread = differenceParts(resultsOf([[0, 10, 0, 0, 0, 0], [0, 14, 0, 0, 0, 0]]), decomposition, 'lasten.jaar')
    expect(spread.total.monteCarloError).toBeCloseTo(2, 12)
  })

  test('leave out futures in which nobody was counted somewhere', () => {
    const parts = differenceParts(resultsOf([[100, 110, 104, 104, 102, 106], [100, 900, Number.NaN, 104, 102, 106]]), decomposition, 'lasten.jaar')
    expect(parts.n).toBe(1)
    expect(parts.total.mean).toBe(10)
  })
})
