import { describe, expect, test } from 'vitest'
import { findThreshold, levelPoint, thresholdLevels } from '../../../src/analysis/groups/threshold.ts'
import type { LevelPoint } from '../../../src/analysis/groups/threshold.ts'

const points = (means: readonly number[], halfWidth = 0.02): readonly LevelPoint[] => means.map((mean, index) => ({ level: 100 * (index + 1), newcomers: 40 * (index + 1), mean, halfWidth }))

describe('where a measure passes its bound', () => {
  test('is between the last level that is clearly below and the first that is clearly above', () => {
    const found = findThreshold(points([0.7, 0.8, 0.95]), 0.9)
    expect(found).toMatchObject({ kind: 'omslag', crossings: [{ way: 'op', after: { level: 200 }, before: { level: 300 } }] })
    if (found.kind !== 'omslag') return
    expect(found.crossings[0].level).toBeCloseTo(200 + 100 * (0.1 / 0.15), 9)
    expect(found.crossings[0].newcomers).toBeCloseTo(80 + 40 * (0.1 / 0.15), 9)
  })

  test('widens over levels that the simulation cannot tell from the bound', () => {
    const found = findThreshold(points([0.7, 0.89, 0.91, 0.99]), 0.9)
    expect(found).toMatchObject({ kind: 'omslag', crossings: [{ after: { level: 100 }, before: { level: 400 } }] })
  })

  test('can be passed downward, or twice', () => {
    expect(findThreshold(points([0.99, 0.7]), 0.9)).toMatchObject({ crossings: [{ way: 'neer' }] })
    expect(findThreshold(points([0.7, 0.99, 0.7]), 0.9)).toMatchObject({ crossings: [{ way: 'op' }, { way: 'neer' }] })
  })

  test('does not exist where every level is on one side: that is an answer', () => {
    expect(findThreshold(points([0.95, 0.97, 0.99]), 0.9)).toEqual({ kind: 'altijd' })
    expect(findThreshold(points([0.5, 0.7, 0.6]), 0.9)).toEqual({ kind: 'nooit' })
  })

  test('is not claimed where every level is within simulation error of the bound', () => {
    expect(findThreshold(points([0.89, 0.91], 0.05), 0.9)).toEqual({ kind: 'ruis' })
    expect(findThreshold([], 0.9)).toEqual({ kind: 'ruis' })
  })

  test('a wave around the bound that stays within the error is no passing', () => {
    expect(findThreshold(points([0.95, 0.895, 0.95]), 0.9)).toEqual({ kind: 'altijd' })
  })
})

describe('the levels that are tried', () => {
  test('cover the slider, closer together below, on its steps', () => {
    const levels = thresholdLevels([75, 600], 5)
    expect(levels[0]).toBe(75)
    expect(levels.at(-1)).toBe(600)
    expect(levels.every((level) => level % 5 === 0)).toBe(true)
    const gaps = levels.slice(1).map((level, index) => level - levels[index]!)
    expect(gaps[0]).toBeLessThan(gaps.at(-1)!)
  })

  test('never ask for nobody, and never the same level twice', () => {
    const levels = thresholdLevels([0, 20], 1)
    expect(levels[0]).toBeGreaterThan(0)
    expect(new Set(levels).size).toBe(levels.length)
  })
})

test('a level has the error of its mean', () => {
  const point = levelPoint(100, Float64Array.of(40, 60), Float64Array.of(0.8, 1))
  expect(point.newcomers).toBe(50)
  expect(point.mean).toBeCloseTo(0.9, 12)
  // Standard deviation √0,02 over √2 is 0,1; times 1,96.
  expect(point.halfWidth).toBeCloseTo(0.196, 3)
})
