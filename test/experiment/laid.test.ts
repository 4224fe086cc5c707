import { describe, expect, test } from 'vitest'
import { LEAST_FOR_SLOPE, laidError, laidVariance, lay } from '../../src/experiment/laid.ts'
import { correlated, mean, sdOf } from './correlated.ts'

describe('numbers laid on those of an earlier plan', () => {
  test('are as far off as the formula says', () => {
    for (const [futures, simulated, correlation] of [[300, 60, 0.9], [300, 150, 0.6], [500, 40, 0.98]] as const) {
      const means: number[] = []
      const errors: number[] = []
      for (let trial = 0; trial < 300; trial++) {
        const { before, now } = correlated(trial, futures, correlation)
        const first = now.slice(0, simulated)
        means.push(mean(lay(before, first).values))
        errors.push(laidError(before, first))
      }
      const told = Math.sqrt(mean(errors.map((error) => error ** 2)))
      expect(sdOf(means) / told, `${simulated} of ${futures}, correlation ${correlation}`).toBeGreaterThan(0.87)
      expect(sdOf(means) / told, `${simulated} of ${futures}, correlation ${correlation}`).toBeLessThan(1.13)
    }
  })

  test('are never worse than the simulated futures alone, and as good as the whole run in the end', () => {
    for (const explained of [0, 0.01, 0.3, 0.9, 1]) {
      expect(laidVariance(explained, 50, 1000)).toBeLessThanOrEqual(1 / 50)
      expect(laidVariance(explained, 1000, 1000)).toBeCloseTo(1 / 1000, 12)
      expect(laidVariance(explained, 50, 1000)).toBeGreaterThanOrEqual(1 / 1000)
    }
    const { before, now } = correlated(1, 400, 0.8)
    expect(lay(before, now).values).toEqual(now)
    expect(laidError(before, now)).toBeCloseTo(sdOf([...now]) / Math.sqrt(400), 10)
  })

  test('keep what is simulated, and the width of the band', () => {
    const { before, now } = correlated(2, 1000, 0.6)
    const first = now.slice(0, 200)
    const laid = lay(before, first)
    expect(laid.values.slice(0, 200)).toEqual(first)
    expect(sdOf([...laid.line])).toBeLessThan(0.75 * sdOf([...now]))
    expect(sdOf([...laid.values]) / sdOf([...now])).toBeGreaterThan(0.9)
    expect(sdOf([...laid.values]) / sdOf([...now])).toBeLessThan(1.1)
  })

  test('of a few futures move as a whole, without an error that can be told', () => {
    const before = Float64Array.from({ length: 100 }, (_, index) => index)
    const now = before.slice(0, LEAST_FOR_SLOPE - 1).map((value) => value + 7)
    expect(lay(before, now).slope).toBe(1)
    expect(lay(before, now).values).toEqual(before.map((value) => value + 7))
    expect(laidError(before, now)).toBeNaN()
  })

  test('follow a plan that changes nothing exactly, and one that hardly varied by its own futures', () => {
    const { before } = correlated(3, 100, 0.5)
    const same = lay(before, before.slice(0, 40))
    for (const [index, value] of same.values.entries()) expect(value).toBeCloseTo(before[index]!, 12)
    const flat = new Float64Array(100).fill(5).map((value, index) => value * (1 + (index % 3) * 1e-13))
    const now = Float64Array.from({ length: 40 }, (_, index) => index % 4)
    expect(lay(flat, now).slope).toBe(0)
    expect(mean(lay(flat, now).values)).toBeCloseTo(1.5, 1)
    expect(laidError(flat, now)).toBeCloseTo(sdOf([...now]) / Math.sqrt(40), 10)
  })

  test('stay within nought and one, and leave uncounted what nobody counts', () => {
    const before = Float64Array.from({ length: 60 }, (_, index) => (index === 50 ? Number.NaN : index / 60))
    const now = before.slice(0, 40).map((value) => Math.min(1, value + 0.5))
    const { values, isUneven } = lay(before, now, 1)
    expect(Math.max(...values.filter((value) => !Number.isNaN(value)))).toBeLessThanOrEqual(1)
    expect(values[50]).toBeNaN()
    expect(isUneven).toBe(false)
    now[3] = Number.NaN
    expect(lay(before, now, 1).isUneven).toBe(true)
    expect(laidError(before, now)).toBeNaN()
  })

  test('go below nought where some did before, as a balance does', () => {
    const before = Float64Array.from({ length: 200 }, (_, index) => (index % 21) - 10)
    const now = before.slice(0, 50).map((value) => value - 3)
    expect([...lay(before, now).values].filter((value) => value === 0)).toHaveLength([...before].filter((value) => value === 3).length)
    const count = before.map((value) => value + 10)
    expect(Math.min(...lay(count, count.slice(0, 10).map((value) => Math.max(0, value - 3))).values)).toBe(0)
  })

  test('cannot be more than there were before', () => {
    expect(() => lay(new Float64Array(3), new Float64Array(4))).toThrow(RangeError)
  })
})
