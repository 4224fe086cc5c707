import { describe, expect, test } from 'vitest'
import { closeRuns } from '../../src/analysis/close-runs.ts'

/** Places by their value; less than two apart is close. */
const runsOf = (values: readonly number[]) => closeRuns(values.length, (earlier, later) => Math.abs(values[earlier]! - values[later]!) < 2)

describe('runs of neighbours that are not apart', () => {
  test('hold no pair that is apart, and two runs can share a place', () => {
    expect(runsOf([0, 1, 2, 3])).toEqual([{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 2, to: 3 }])
    expect(runsOf([0, 1, 1.5, 9, 9.5])).toEqual([{ from: 0, to: 2 }, { from: 3, to: 4 }])
  })

  test('are none where all are apart, and none for one alone', () => {
    expect(runsOf([0, 5, 10])).toEqual([])
    expect(runsOf([1])).toEqual([])
    expect(runsOf([])).toEqual([])
  })
})
