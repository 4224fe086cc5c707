import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centre } from '../../../src/analysis/mca/aggregation.ts'
import { sampleWeights } from '../../../src/analysis/mca/sample-weights.ts'
import type { WeightSamples } from '../../../src/analysis/mca/sample-weights.ts'
import { anyWeights } from '../../../src/analysis/mca/weight-set.ts'
import type { Preference } from '../../../src/analysis/mca/weight-set.ts'
import { lehmer } from './fixtures.ts'

const column = (samples: WeightSamples, criterion: number): number[] => Array.from({ length: samples.count }, (_, sample) => samples.weights[sample * samples.criteria + criterion]!)
const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length
const sdOf = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

describe('weights from what is known', () => {
  it('fit the bounds and sum to one, whatever the bounds', () => {
    const bound = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2, maxLength: 8 })
    fc.assert(fc.property(bound, (pairs) => {
      // Scaled so that lows sum to at most one and highs to at least one.
      const lows = pairs.map(([a, b]) => Math.min(a, b) / pairs.length)
      const total = lows.reduce((sum, low) => sum + low, 0)
      const highs = pairs.map(([a, b], index) => lows[index]! + Math.max(a, b) * (1 - total) + (1 - total) / pairs.length)
      const low = Float64Array.from(lows)
      const high = Float64Array.from(highs)
      const samples = sampleWeights({ kind: 'bounds', low, high }, 20, 'fc')
      for (let sample = 0; sample < 20; sample++) {
        const row = samples.weights.subarray(sample * pairs.length, (sample + 1) * pairs.length)
        expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
        row.forEach((weight, index) => {
          expect(weight).toBeGreaterThanOrEqual(low[index]! - 1e-9)
          expect(weight).toBeLessThanOrEqual(high[index]! + 1e-9)
        })
      }
    }), { numRuns: 50 })
  })

  it('are uniform on the simplex: mean 1/n, and beyond x with chance (1 − x)^(n−1)', () => {
    const n = 20_000
    const weights = column(sampleWeights(anyWeights(5), n, 'simplex'), 2)
    expect(Math.abs(mean(weights) - 0.2)).toBeLessThan((3 * sdOf(weights)) / Math.sqrt(n))
    for (const x of [0.05, 0.2, 0.5]) {
      const chance = (1 - x) ** 4
      const found = weights.filter((weight) => weight > x).length / n
      expect(Math.abs(found - chance)).toBeLessThan(3 * Math.sqrt((chance * (1 - chance)) / n))
    }
  })

  it('agree with exact draws for nineteen criteria too: mean, spread and how often the bound is near', () => {
    const low = new Float64Array(19)
    const high = new Float64Array(19).fill(0.12)
    high[3] = 0.03
    const n = 20_000
    const walked = sampleWeights({ kind: 'bounds', low, high }, n, 'walk-19')
    const kept = rejection(low, high, n)
    for (const criterion of [0, 3, 18]) {
      const a = column(walked, criterion)
      const b = kept.map((row) => row[criterion]!)
      for (const statistic of [(w: number) => w, (w: number) => w * w, (w: number) => (w > 0.8 * high[criterion]! ? 1 : 0)]) {
        const error = Math.hypot(sdOf(a.map(statistic)), sdOf(b.map(statistic))) / Math.sqrt(n)
        expect(Math.abs(mean(a.map(statistic)) - mean(b.map(statistic)))).toBeLessThan(3.5 * error)
      }
    }
  })

  it('within tight bounds agree with drawing from the simplex and throwing away what does not fit', () => {
    const low = Float64Array.from([0.1, 0, 0.05, 0])
    const high = Float64Array.from([0.35, 0.3, 0.5, 0.4])
    const walked = sampleWeights({ kind: 'bounds', low, high }, 20_000, 'walk')
    const kept = rejection(low, high, 20_000)
    for (let criterion = 0; criterion < 4; criterion++) {
      const a = column(walked, criterion)
      const b = kept.map((row) => row[criterion]!)
      const error = Math.hypot(sdOf(a) / Math.sqrt(a.length), sdOf(b) / Math.sqrt(b.length))
      expect(Math.abs(mean(a) - mean(b))).toBeLessThan(3.5 * error)
      expect(Math.abs(sdOf(a) - sdOf(b))).toBeLessThan(3.5 * error)
    }
  })

  it('in an order are sorted, with the rank order centroid as their mean', () => {
    const preference: Preference = { kind: 'order', groups: [[2], [0, 1], [3]] }
    const n = 20_000
    const samples = sampleWeights(preference, n, 'order')
    const middle = centre(preference)
    expect([...middle].map((weight) => Number(weight.toFixed(4)))).toEqual([0.2083, 0.2083, 0.5208, 0.0625])
    for (let criterion = 0; criterion < 4; criterion++) {
      const weights = column(samples, criterion)
      expect(Math.abs(mean(weights) - middle[criterion]!)).toBeLessThan((3.5 * sdOf(weights)) / Math.sqrt(n))
    }
    for (let sample = 0; sample < 200; sample++) {
      const [a, b, c, d] = samples.weights.subarray(sample * 4, sample * 4 + 4)
      expect(c! >= a! && c! >= b! && a! >= d! && b! >= d!).toBe(true)
    }
    const swapped = column(samples, 0).filter((weight, sample) => weight > column1(samples, sample)).length / n
    expect(Math.abs(swapped - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / n))
  })

  it('are the same for the same seed and sample, in a short and in a long run', () => {
    const short = sampleWeights(anyWeights(6), 10, 'zaad')
    const long = sampleWeights(anyWeights(6), 100, 'zaad')
    expect([...long.weights.subarray(0, 60)]).toEqual([...short.weights])
    expect([...sampleWeights(anyWeights(6), 10, 'ander').weights]).not.toEqual([...short.weights])
  })

  it('keep a criterion whose bounds leave no room at its weight', () => {
    const samples = sampleWeights({ kind: 'bounds', low: Float64Array.from([0.4, 0, 0]), high: Float64Array.from([0.4, 1, 1]) }, 50, 'vast')
    for (const weight of column(samples, 0)) expect(weight).toBeCloseTo(0.4, 12)
  })
})

function column1(samples: WeightSamples, sample: number): number {
  return samples.weights[sample * samples.criteria + 1]!
}

/** Uniform on the simplex by sorted cuts; what does not fit is thrown away. */
function rejection(low: Float64Array, high: Float64Array, wanted: number): number[][] {
  const next = lehmer(99)
  const kept: number[][] = []
  const cuts = new Float64Array(low.length + 1)
  while (kept.length < wanted) {
    for (let cut = 1; cut < low.length; cut++) cuts[cut] = next()
    cuts[0] = 0
    cuts[low.length] = 1
    cuts.sort()
    let fits = true
    for (let at = 0; at < low.length && fits; at++) {
      const weight = cuts[at + 1]! - cuts[at]!
      fits = weight >= low[at]! && weight <= high[at]!
    }
    if (fits) kept.push(Array.from(low, (_, at) => cuts[at + 1]! - cuts[at]!))
  }
  return kept
}
