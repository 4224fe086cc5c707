import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { clusterIds } from '../../../src/analysis/mca/criterion.ts'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { measured2019, meanWeights2019 } from '../../../src/analysis/mca/opening-2019.ts'
import { preferenceOf } from '../../../src/analysis/mca/preference.ts'
import { clusterFactor, leaderOf, scoreChange, smallestScoreChange, smallestWeightChange, totalOf, weightChange } from '../../../src/analysis/mca/smallest-change.ts'
import type { Linear } from '../../../src/analysis/mca/smallest-change.ts'

/** The others keep their proportions. */
function withShare(linear: Linear, criterion: number, share: number): Linear {
  const rest = 1 - linear.weights[criterion]!
  return { ...linear, weights: linear.weights.map((weight, index) => (index === criterion ? share : (weight * (1 - share)) / rest)) }
}

const random = fc.record({
  values: fc.array(fc.array(fc.integer({ min: 0, max: 20 }).map((value) => value / 20), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
  raw: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
}).map(({ values, raw }): Linear => ({ values, weights: raw.map((weight) => weight / raw.reduce((sum, other) => sum + other, 0)) }))
  .filter((linear) => { const top = linear.values.map((_, s) => totalOf(linear, s)).sort((a, b) => b - a); return top[0]! - top[1]! > 1e-6 })

describe('the smallest change of one weight', () => {
  it('is level at the share, changes the first place just beyond it and not just before', () => {
    fc.assert(fc.property(random, fc.integer({ min: 0, max: 3 }), (linear, criterion) => {
      const leader = leaderOf(linear)
      const change = weightChange(linear, criterion)
      if (change === null) {
        for (const share of [0, 0.001, 0.25, 0.5, 0.75, 0.999, 1]) {
          const moved = withShare(linear, criterion, share)
          for (const other of linear.values.keys()) expect(totalOf(moved, leader)).toBeGreaterThanOrEqual(totalOf(moved, other) - 1e-9)
        }
        return
      }
      const level = withShare(linear, criterion, change.to)
      expect(totalOf(level, leader)).toBeCloseTo(totalOf(level, change.challenger), 9)
      const step = (change.to - change.from) * 1e-3
      const before = withShare(linear, criterion, change.to - step)
      const beyond = withShare(linear, criterion, change.to + Math.sign(step) * Math.min(Math.abs(step), change.to > change.from ? 1 - change.to : change.to))
      expect(totalOf(before, leaderOf(before))).toBeCloseTo(totalOf(before, leader), 12)
      expect(totalOf(beyond, change.challenger)).toBeGreaterThan(totalOf(beyond, leader) - 1e-12)
    }))
  })

  it('is none for a scenario that is best on everything', () => {
    const linear: Linear = { values: [[1, 0.9], [0.5, 0.4]], weights: [0.5, 0.5] }
    expect(smallestWeightChange(linear)).toBe(null)
    expect(weightChange(linear, 0)).toBe(null)
  })

  it('for two criteria is the crossing point, as a share and as a factor', () => {
    // (1, 0) against (0, 1) crosses at one half.
    const change = smallestWeightChange({ values: [[1, 0], [0, 1]], weights: [0.75, 0.25] })!
    expect([change.to, change.challenger]).toEqual([0.5, 1])
    expect([change.criterion, change.factor]).toEqual([0, 1 / 3])
  })
})

describe('the smallest change of a score', () => {
  it('makes the two level and stays on the scale', () => {
    fc.assert(fc.property(random, (linear) => {
      const change = smallestScoreChange(linear)
      if (change === null) return
      expect(change.to).toBeGreaterThan(1)
      expect(change.to).toBeLessThan(3)
      const values = linear.values.map((row, scenario) => row.map((value, criterion) => (scenario === change.scenario && criterion === change.criterion ? (change.to - 1) / 2 : value)))
      const leader = leaderOf(linear)
      expect(totalOf({ ...linear, values }, leader)).toBeCloseTo(totalOf({ ...linear, values }, change.challenger), 9)
    }))
  })

  it('is the least: no score that moves less, up or down, puts another first', () => {
    fc.assert(fc.property(random, (linear) => {
      const leader = leaderOf(linear)
      const change = smallestScoreChange(linear)
      const least = change === null ? 2 : Math.abs(change.to - change.from) * 0.999
      for (const [scenario, row] of linear.values.entries()) {
        for (const [criterion, value] of row.entries()) {
          for (const points of [-least, least]) {
            const moved = Math.min(1, Math.max(0, value + points / 2))
            const values = linear.values.map((other, index) => (index === scenario ? other.with(criterion, moved) : other))
            for (const other of linear.values.keys()) expect(totalOf({ ...linear, values }, leader)).toBeGreaterThanOrEqual(totalOf({ ...linear, values }, other) - 1e-9)
          }
        }
      }
    }))
  })

  it('is told of the leader as what it must lose, and to whom', () => {
    // 0.6 against 0.5 and 0.1: on the first criterion, which weighs 0.5, a fifth of the scale makes it level with the second.
    const linear: Linear = { values: [[0.8, 0.4], [0.5, 0.5], [0.1, 0.1]], weights: [0.5, 0.5] }
    expect(scoreChange(linear, 0, 0)).toEqual({ criterion: 0, scenario: 0, from: 2.6, to: expect.closeTo(2.2, 9), challenger: 1 })
    expect(scoreChange(linear, 1, 0)).toEqual({ criterion: 0, scenario: 1, from: 2, to: expect.closeTo(2.4, 9), challenger: 1 })
  })

  it('is none where three points are not enough', () => {
    const linear: Linear = { values: [[1, 1], [0, 0]], weights: [0.5, 0.5] }
    expect(smallestScoreChange(linear)).toBe(null)
    expect(scoreChange({ ...linear, weights: [0, 1] }, 1, 0)).toBe(null)
  })
})

describe('a whole cluster heavier or lighter', () => {
  it('gives the thresholds of 2019 from the reconstruction as well', () => {
    const preference = preferenceOf(meanWeights2019(mca), criteria2019).value!
    const opening = measured2019(mca, mca.scenarioIds)
    const linear: Linear = {
      weights: preference.kind === 'exact' ? [...preference.weights] : [],
      values: mca.scenarioIds.map((id) => opening.map(({ measure }) => (measure.kind === 'judged' ? ((measure.scores[id] as number) - 1) / 2 : Number.NaN))),
    }
    const factors = clusterIds.map((id) => clusterFactor(linear, criteria2019.flatMap((criterion, index) => (criterion.cluster === id ? [index] : []))))
    expect(factors.map((found) => found?.factor.toFixed(3))).toEqual(['1.185', '0.828', '1.263', '0.773'])
    expect(factors.map((found) => found?.challenger)).toEqual([1, 1, 1, 1])
  })
})
