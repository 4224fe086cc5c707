import { describe, expect, test } from 'vitest'
import { flipPoint } from '../../../src/analysis/uncertainty/flip.ts'
import { informationValues, perfectInformation } from '../../../src/analysis/uncertainty/information.ts'
import { leastSquares } from '../../../src/analysis/uncertainty/least-squares.ts'
import { regrets } from '../../../src/analysis/uncertainty/regret.ts'
import { errorAt, HIGH, LOW, meanAt, sensitivityOf, swing } from '../../../src/analysis/uncertainty/sensitivity.ts'
import type { Sensitivity } from '../../../src/analysis/uncertainty/sensitivity.ts'
import type { Doubt } from '../../../src/experiment/doubts.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'
import { noise } from '../synthetic-results.ts'

const FUTURES = 1000
/** Forty doubts, of which the first three matter in `difference`. */
const doubts: readonly Doubt[] = parameterIds.slice(0, 40).map((parameter, place) => ({ parameter, uniforms: Float64Array.from({ length: FUTURES }, (_, row) => noise(place, row)) }))
const [first, second, third] = doubts.map(({ parameter }) => parameter)

/** @param level mean of the difference */
function difference(level: number): Float64Array {
  return Float64Array.from({ length: FUTURES }, (_, row) => {
    const u = (place: number) => doubts[place]!.uniforms[row]! - 0.5
    return level + 100 * u(0) - 40 * u(1) + 200 * (u(2) ** 2 - 1 / 12) + 30 * (noise(99, row) - 0.5)
  })
}

const found = (level: number): Sensitivity => sensitivityOf(difference(level), doubts)!
const influence = (sensitivity: Sensitivity, parameter: unknown) => sensitivity.influences.find((one) => one.parameter === parameter)!

describe('least squares', () => {
  test('finds the coefficients of an exact plane, with no error left', () => {
    const x = Float64Array.from({ length: 50 }, (_, row) => noise(1, row))
    const z = Float64Array.from({ length: 50 }, (_, row) => noise(2, row))
    const fit = leastSquares([x, z], x.map((value, row) => 7 + 3 * value - 2 * z[row]!))
    expect(fit.coefficients[0]).toBeCloseTo(3, 9)
    expect(fit.coefficients[1]).toBeCloseTo(-2, 9)
    expect(fit.explained).toBeCloseTo(1, 9)
  })

  test('gives the textbook standard error of a slope', () => {
    const x = Float64Array.of(1, 2, 3, 4, 5)
    const fit = leastSquares([x], Float64Array.of(2.1, 3.9, 6.2, 7.8, 10.1))
    // Slope 1.99; residuals −0.06, −0.14, 0.17, −0.22... squares sum 0.107; error sqrt(0.107 / 3 / 10).
    expect(fit.coefficients[0]).toBeCloseTo(1.99, 9)
    expect(fit.errors[0]).toBeCloseTo(Math.sqrt(0.107 / 3 / 10), 6)
  })

  test('refuses columns that depend on each other, and too few rows', () => {
    const x = Float64Array.from({ length: 9 }, (_, row) => row)
    expect(() => leastSquares([x, x], x)).toThrow(RangeError)
    expect(() => leastSquares([x.subarray(0, 2)], x.subarray(0, 2))).toThrow(RangeError)
  })
})

describe('on what a difference depends', () => {
  test('finds the doubts that matter, in order, and no others', () => {
    const sensitivity = found(10)
    expect(sensitivity.influences.map(({ parameter }) => parameter).slice(0, 2)).toEqual([first, second])
    expect(new Set(sensitivity.influences.map(({ parameter }) => parameter))).toEqual(new Set([first, second, third]))
    expect(sensitivity.silent).toHaveLength(37)
    expect(sensitivity.explained).toBeGreaterThan(0.9)
  })

  test('gives the mean at a low and a high value, also of a bend', () => {
    const sensitivity = found(10)
    expect(swing(influence(sensitivity, first))).toBeCloseTo(80, 0)
    expect(meanAt(0, influence(sensitivity, first), HIGH)).toBeCloseTo(40, 0)
    expect(meanAt(0, influence(sensitivity, second), LOW)).toBeCloseTo(16, 0)
    expect(influence(sensitivity, third).bend).toBeCloseTo(200, -1)
  })

  test('divides the variance as the formula says', () => {
    const sensitivity = found(10)
    const parts = [100 ** 2 / 12, 40 ** 2 / 12, 200 ** 2 / 180, 30 ** 2 / 12]
    const all = parts.reduce((sum, part) => sum + part, 0)
    expect(influence(sensitivity, first).share).toBeCloseTo(parts[0]! / all, 1)
    expect(influence(sensitivity, third).share).toBeCloseTo(parts[2]! / all, 1)
  })

  test('widens towards both ends of a range, where slope and bend are least known', () => {
    const one = { parameter: first!, slope: 0, bend: 0, slopeError: 6, bendError: 12, share: 0 }
    expect(errorAt(0, one, 0.5)).toBeCloseTo(1.959964 * (12 / 12), 5)
    expect(errorAt(4, one, 1)).toBeCloseTo(1.959964 * Math.sqrt(16 + 9 + 4), 5)
    expect(errorAt(4, one, 0)).toBeCloseTo(errorAt(4, one, 1), 12)
  })

  test('says nothing of pure chance, of a constant, and of too few futures', () => {
    const chance = Float64Array.from({ length: FUTURES }, (_, row) => noise(5, 5, row))
    expect(sensitivityOf(chance, doubts)!.influences).toHaveLength(0)
    expect(sensitivityOf(new Float64Array(FUTURES), doubts)).toMatchObject({ influences: [], explained: 0 })
    expect(sensitivityOf(difference(0).subarray(0, 100), doubts)).toBeNull()
  })
})

describe('a flip point', () => {
  test('lies where the line crosses nought, with the room that the simulation error leaves', () => {
    const sensitivity = found(20)
    const flip = flipPoint(sensitivity, influence(sensitivity, first))
    expect(flip).toMatchObject({ kind: 'omslag', firstIsLowerBelow: true })
    if (flip.kind !== 'omslag') throw new Error('no flip')
    expect(flip.at).toBeCloseTo(0.3, 1)
    expect(flip.from).toBeLessThan(flip.at)
    expect(flip.to).toBeGreaterThan(flip.at)
  })

  test('is not there when one stays ahead over the whole range', () => {
    const sensitivity = found(60)
    expect(flipPoint(sensitivity, influence(sensitivity, first)).kind).toBe('geen')
    expect(flipPoint(sensitivity, influence(sensitivity, second)).kind).toBe('geen')
  })

  test('is unsure when the line only comes near', () => {
    const sensitivity = found(50)
    expect(flipPoint(sensitivity, influence(sensitivity, first)).kind).toBe('onzeker')
  })
})

describe('the worth of finding out', () => {
  test('is that of the integral, for the doubt that can change the choice', () => {
    const sensitivity = found(20)
    const { told: [most, ...others] } = informationValues(sensitivity, 'lower')
    // Mean 20 with slope 100: below nought on u < 0.3, where the mean of −(100 u − 30) over [0, 0.3] is 15: 0.3 × 15 = 4.5.
    expect(most!.parameter).toBe(first)
    expect(most!.worth).toBeCloseTo(4.5, 0)
    expect(most!.changes).toBeCloseTo(0.3, 1)
    expect(others.every(({ parameter }) => parameter !== second)).toBe(true)
    expect(most!.worth).toBeLessThan(perfectInformation(difference(20), 'lower').worth)
  })

  const nothing = { told: [], unsure: [], ties: [] }

  test('is nothing where no doubt changes the choice, and where neither way is better', () => {
    expect(informationValues(found(300), 'lower')).toEqual(nothing)
    expect(informationValues(found(20), 'none')).toEqual(nothing)
    expect(perfectInformation(Float64Array.of(1, 2, 3), 'lower')).toEqual({ worth: 0, error: 0 })
    expect(perfectInformation(Float64Array.of(-3, 1), 'lower').worth).toBeCloseTo(0.5, 9)
    expect(perfectInformation(Float64Array.of(Number.NaN), 'higher')).toEqual({ worth: 0, error: 0 })
  })
})

test('regret is the distance to the best of each future, and equal scenarios share the first place', () => {
  const [a, b, c] = regrets([Float64Array.of(1, 5, 2, Number.NaN), Float64Array.of(2, 3, 2, 1), Float64Array.of(4, 4, 4, 1)], 'lower')
  expect([a!.mean, b!.mean, c!.mean]).toEqual([2 / 3, 1 / 3, 2])
  expect([a!.best, b!.best, c!.best]).toEqual([2 / 3, 2 / 3, 0])
  expect(a!.futures).toBe(3)
  expect(regrets([Float64Array.of(1), Float64Array.of(2)], 'higher').map(({ best }) => best)).toEqual([0, 1])
})
