import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximise } from '../../../src/analysis/mca/linear-program.ts'
import { potential, potentialSentence } from '../../../src/analysis/mca/potentially-best.ts'
import { acceptability } from '../../../src/analysis/mca/ranking.ts'
import { sampleWeights } from '../../../src/analysis/mca/sample-weights.ts'
import { anyWeights } from '../../../src/analysis/mca/weight-set.ts'
import { lehmer, tableOf } from './fixtures.ts'

describe('the linear programme', () => {
  it('finds the corner of a textbook case', () => {
    // max 3x + 5y with x <= 4, 2y <= 12, 3x + 2y <= 18: 36 at (2, 6).
    const found = maximise([3, 5], [
      { row: [1, 0], relation: '<=', bound: 4 }, { row: [0, 2], relation: '<=', bound: 12 }, { row: [3, 2], relation: '<=', bound: 18 },
    ])
    expect(found).toEqual({ status: 'optimal', value: 36, point: [2, 6] })
  })

  it('says when nothing fits and when there is no end', () => {
    expect(maximise([1], [{ row: [1], relation: '<=', bound: 1 }, { row: [1], relation: '>=', bound: 2 }]).status).toBe('infeasible')
    expect(maximise([1, 0], [{ row: [0, 1], relation: '<=', bound: 1 }]).status).toBe('unbounded')
  })

  it('handles equalities that say the same thing twice and bounds below nought', () => {
    const found = maximise([1, 2], [
      { row: [1, 1], relation: '=', bound: 1 }, { row: [2, 2], relation: '=', bound: 2 }, { row: [0, -1], relation: '>=', bound: -0.25 },
    ])
    expect(found.status === 'optimal' && found.value).toBeCloseTo(1.25, 12)
  })

  it('agrees with trying every corner for random programmes in two variables', () => {
    const coefficient = fc.integer({ min: 1, max: 9 })
    fc.assert(fc.property(coefficient, coefficient, fc.array(fc.tuple(coefficient, coefficient, coefficient), { minLength: 1, maxLength: 5 }), (a, b, rows) => {
      const lines = [...rows, [1, 0, 0], [0, 1, 0]] as const
      let best = 0
      for (const [p, q, r] of lines) for (const [s, t, u] of lines) {
        const determinant = p * t - q * s
        if (determinant === 0) continue
        const x = (r * t - q * u) / determinant
        const y = (p * u - r * s) / determinant
        if (x >= -1e-9 && y >= -1e-9 && rows.every(([c, d, e]) => c * x + d * y <= e + 1e-9)) best = Math.max(best, a * x + b * y)
      }
      const found = maximise([a, b], rows.map(([c, d, e]) => ({ row: [c, d], relation: '<=' as const, bound: e })))
      expect(found.status === 'optimal' && found.value).toBeCloseTo(best, 8)
    }))
  })
})

describe('whether some weighing makes a scenario the best', () => {
  it('says never for one that is beaten everywhere, with how much it misses', () => {
    const found = potential([[0.2, 0.3], [0.5, 0.4]], 0, anyWeights(2))
    expect(found.verdict).toBe('nooit')
    expect(found.margin).toBeCloseTo(-0.1, 12)
    expect(potentialSentence(found, 'Opplus', true, 1)).toBe('Geen enkele weging maakt Opplus de beste.')
    expect(potentialSentence(found, 'Opplus', true, 100)).toBe('Geen enkele weging maakt Opplus de beste, gemiddeld over de toekomsten.')
  })

  it('says never for one that nobody beats on everything but a mix does', () => {
    expect(potential([[0.4, 0.4], [1, 0], [0, 1]], 0, anyWeights(2)).verdict).toBe('nooit')
    expect(potential([[0.5, 0.5], [1, 0], [0, 1]], 0, anyWeights(2)).verdict).toBe('gedeeld')
    expect(potential([[0.6, 0.6], [1, 0], [0, 1]], 0, anyWeights(2)).verdict).toBe('kan-winnen')
  })

  it('gives weights that sum to one and win by the margin', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }), (values) => {
      const found = potential(values, 0, anyWeights(3))
      const weights = found.weights!
      const total = (row: readonly number[]): number => row.reduce((sum, entry, index) => sum + entry * weights[index]!, 0)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(total(values[0]!) - Math.max(...values.slice(1).map(total))).toBeCloseTo(found.margin, 8)
    }))
  })

  it('agrees with a fine grid of weights', () => {
    const value = fc.integer({ min: 0, max: 4 }).map((entry) => entry / 4)
    fc.assert(fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (values) => {
      let best = Number.NEGATIVE_INFINITY
      const size = 60
      for (let a = 0; a <= size; a++) for (let b = 0; a + b <= size; b++) {
        const weights = [a / size, b / size, (size - a - b) / size]
        const totals = values.map((row) => row.reduce((sum, entry, index) => sum + entry * weights[index]!, 0))
        best = Math.max(best, totals[0]! - Math.max(totals[1]!, totals[2]!))
      }
      const { margin } = potential(values, 0, anyWeights(3))
      expect(margin).toBeGreaterThanOrEqual(best - 1e-9)
      expect(margin).toBeLessThan(best + 2 / size)
    }))
  })

  it('never says never of one that a draw puts first, for four scenarios on nineteen criteria', () => {
    const next = lehmer(1)
    let never = 0
    for (let round = 0; round < 10; round++) {
      const values = Array.from({ length: 4 }, (_, scenario) => Array.from({ length: 19 }, () => (Math.round(next() * 2) / 2) * (scenario === 0 ? 0.7 : 1)))
      const bounds = { kind: 'bounds', low: new Float64Array(19).fill(0.02), high: new Float64Array(19).fill(0.09) } as const
      const { places } = acceptability(tableOf([values]), sampleWeights(bounds, 1000, 'nineteen'))
      for (const [scenario, [first]] of places.entries()) {
        const { verdict, weights } = potential(values, scenario, bounds)
        for (const weight of weights!) expect(Math.abs(weight - 0.055)).toBeLessThan(0.035 + 1e-9)
        if (verdict !== 'nooit') continue
        never++
        expect(first).toBe(0)
      }
    }
    expect(never).toBeGreaterThan(0)
  })

  it('looks only within the bounds or the order given', () => {
    const values = [[1, 0], [0, 0.9]]
    const bounds = { kind: 'bounds', low: Float64Array.from([0, 0]), high: Float64Array.from([0.4, 1]) } as const
    expect(potential(values, 0, anyWeights(2)).verdict).toBe('kan-winnen')
    expect(potential(values, 0, bounds).verdict).toBe('nooit')
    expect(potential(values, 0, { kind: 'order', groups: [[1], [0]] }).margin).toBeCloseTo(0.05, 12)
    expect(potential([[1, 0], [0, 1.01]], 0, { kind: 'order', groups: [[1], [0]] }).verdict).toBe('nooit')
    expect(potential(values, 0, { kind: 'exact', weights: Float64Array.from([0.5, 0.5]) }).margin).toBeCloseTo(0.05, 12)
  })
})
