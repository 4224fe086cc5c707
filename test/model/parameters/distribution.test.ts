import { describe, expect, test } from 'vitest'
import { exponentialQuantile, normalQuantile, quantileOf, triangularQuantile } from '../../../src/model/parameters/distribution.ts'
import type { Distribution } from '../../../src/model/parameters/parameter.ts'

/** Mean of a quantile function over (0, 1), by the midpoint rule: the mean of the distribution. */
function meanOf(quantile: (uniform: number) => number, points = 20_000): number {
  let sum = 0
  for (let i = 0; i < points; i++) sum += quantile((i + 0.5) / points)
  return sum / points
}

function varianceOf(quantile: (uniform: number) => number): number {
  const mean = meanOf(quantile)
  return meanOf((uniform) => (quantile(uniform) - mean) ** 2)
}

const triangles = [
  { low: 2, mode: 6, high: 10 }, { low: 0, mode: 0, high: 0.05 }, { low: -0.2, mode: 0, high: 0.2 }, { low: 0.85, mode: 1, high: 1 },
]

describe('the triangular distribution', () => {
  test.each(triangles)('from $low over $mode to $high has the ends, the share below the mode and the mean of its formula', ({ low, mode, high }) => {
    const quantile = (uniform: number): number => triangularQuantile(low, mode, high, uniform)
    expect(quantile(0)).toBeCloseTo(low, 12)
    expect(quantile(1)).toBeCloseTo(high, 12)
    expect(quantile((mode - low) / (high - low))).toBeCloseTo(mode, 9)
    expect(meanOf(quantile)).toBeCloseTo((low + mode + high) / 3, 5)
    const variance = (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18
    expect(varianceOf(quantile)).toBeCloseTo(variance, 4)
  })

  test('the median of 0, 1, 4 is the closed form on the right-hand side', () => {
    expect(triangularQuantile(0, 1, 4, 0.5)).toBeCloseTo(4 - Math.sqrt(0.5 * 4 * 3), 12)
  })

  test('undoes its own distribution function', () => {
    const [low, mode, high] = [2, 3, 9]
    for (const value of [2.2, 2.9, 3, 4, 7.5, 8.9]) {
      const below = value < mode
        ? (value - low) ** 2 / ((high - low) * (mode - low))
        : 1 - (high - value) ** 2 / ((high - low) * (high - mode))
      expect(triangularQuantile(low, mode, high, below)).toBeCloseTo(value, 9)
    }
  })

  test('without width it is its mode', () => {
    expect(triangularQuantile(3, 3, 3, 0.7)).toBe(3)
  })
})

describe('quantileOf', () => {
  test('gives a fixed value whatever the draw', () => {
    expect(quantileOf({ kind: 'fixed', value: 8 }, 0.01)).toBe(8)
    expect(quantileOf({ kind: 'fixed', value: 8 }, 0.99)).toBe(8)
  })

  test('walks a uniform range in proportion', () => {
    expect(quantileOf({ kind: 'uniform', low: 10, high: 20 }, 0.25)).toBe(12.5)
  })

  test('never goes down when the draw goes up', () => {
    const kinds: readonly Distribution[] = [{ kind: 'uniform', low: -1, high: 4 }, ...triangles.map((triangle) => ({ kind: 'triangular', ...triangle } as const))]
    for (const distribution of kinds) {
      let last = Number.NEGATIVE_INFINITY
      for (let i = 0; i <= 1000; i++) {
        const value = quantileOf(distribution, i / 1000)
        expect(value).toBeGreaterThanOrEqual(last)
        last = value
      }
    }
  })
})

describe('the exponential distribution', () => {
  test('has its median at mean times ln 2, starts at zero and has the mean it was given', () => {
    expect(exponentialQuantile(60, 0.5)).toBeCloseTo(60 * Math.LN2, 10)
    expect(exponentialQuantile(60, 0)).toBeCloseTo(0, 12)
    expect(meanOf((uniform) => exponentialQuantile(60, uniform), 400_000)).toBeCloseTo(60, 2)
  })
})

describe('the standard normal distribution', () => {
  test.each([
    [0.5, 0], [0.841344746068543, 1], [0.977249868051821, 2], [0.975, 1.959963984540054], [0.95, 1.644853626951473],
    [0.99865010196837, 3], [0.01, -2.326347874040841], [0.001, -3.090232306167814], [1e-6, -4.753424308822899],
  ])('has %f of its mass below %f', (mass, value) => {
    expect(Math.abs(normalQuantile(mass) - value)).toBeLessThan(1e-8 * Math.max(1, Math.abs(value)))
  })

  test('is symmetric, goes up, and has mean zero and variance one', () => {
    let last = Number.NEGATIVE_INFINITY
    for (let i = 1; i < 2000; i++) {
      const value = normalQuantile(i / 2000)
      expect(value).toBeGreaterThan(last)
      expect(normalQuantile(1 - i / 2000)).toBeCloseTo(-value, 8)
      last = value
    }
    expect(meanOf(normalQuantile)).toBeCloseTo(0, 8)
    expect(meanOf((uniform) => normalQuantile(uniform) ** 2, 400_000)).toBeCloseTo(1, 3)
  })

  test('stays finite at the very ends', () => {
    expect(Number.isFinite(normalQuantile(0))).toBe(true)
    expect(Number.isFinite(normalQuantile(1))).toBe(true)
  })
})
