import { expect, test } from 'vitest'
import { futureAt, rankedFutures, rankOf } from '../../src/analysis/futures.ts'
import { syntheticResults } from './synthetic-results.ts'

const waits = [5, Number.NaN, 3, 9, 3]
const results = syntheticResults({ scenarioIds: ['een'], replications: waits.length, outcomes: { 'les.wachtweken': (_, r) => waits[r]!, 'afgerond.binnen-3-jaar': (_, r) => waits[r]! } })

test('futures stand from best to worst, of equal ones the lower number first, without those that counted nobody', () => {
  expect([...rankedFutures(results, 0, 'les.wachtweken')]).toEqual([2, 4, 0, 3])
  expect([...rankedFutures(results, 0, 'afgerond.binnen-3-jaar')]).toEqual([3, 0, 2, 4])
})

test('an ordinary, a good and a bad future stand at the middle and at the edges of 8 of 10', () => {
  expect([rankOf('goed', 1001), rankOf('middelste', 1001), rankOf('slecht', 1001)]).toEqual([100, 500, 900])
  const ranked = rankedFutures(results, 0, 'les.wachtweken')
  expect(futureAt(ranked, 3)).toEqual({ replication: 3, rank: 3, of: 4 })
  expect(futureAt(ranked, 99)).toEqual({ replication: 3, rank: 3, of: 4 })
  expect(futureAt(new Int32Array(0), 0)).toBeNull()
})
