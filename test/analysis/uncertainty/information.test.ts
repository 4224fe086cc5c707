import { describe, expect, test } from 'vitest'
import { informationValues, perfectInformation, worthOf } from '../../../src/analysis/uncertainty/information.ts'
import type { InformationValue } from '../../../src/analysis/uncertainty/information.ts'
import { sensitivityOf } from '../../../src/analysis/uncertainty/sensitivity.ts'
import type { Doubt } from '../../../src/experiment/doubts.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'
import { moments } from '../../../src/analysis/summary.ts'
import { noise } from '../synthetic-results.ts'

const FUTURES = 400
const SERIES = 200
const [first, second] = parameterIds as unknown as readonly [Doubt['parameter'], Doubt['parameter']]

/** Many series of futures of one world: difference = mean + slope (u − ½) + own slope of a second doubt + luck. */
function series(mean: number, slope: number, other: number, luck: number) {
  return Array.from({ length: SERIES }, (_, number) => {
    const uniforms = [0, 1].map((place) => Float64Array.from({ length: FUTURES }, (_, row) => noise(number, place, row)))
    const doubts: readonly Doubt[] = [{ parameter: first, uniforms: uniforms[0]! }, { parameter: second, uniforms: uniforms[1]! }]
    const difference = Float64Array.from({ length: FUTURES }, (_, row) => mean + slope * (uniforms[0]![row]! - 0.5) + other * (uniforms[1]![row]! - 0.5) + luck * (noise(number, 7, row) - 0.5))
    return { difference, values: informationValues(sensitivityOf(difference, doubts)!, 'higher') }
  })
}

const share = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length

describe('the worth of a curve', () => {
  test('is the integral of what is positive, beyond what the mean alone gives', () => {
    // −1 + 10 x is positive on (0.1, 0.5], where its mean is 2: 0.4 × 2.
    expect(worthOf(-1, 10, 0).worth).toBeCloseTo(0.8, 12)
    expect(worthOf(-1, 10, 0).changes).toBeCloseTo(0.4, 12)
    // The same choice seen from the other side.
    expect(worthOf(1, 10, 0)).toEqual({ worth: expect.closeTo(0.8, 12), changes: expect.closeTo(0.4, 12) })
    expect(worthOf(3, 0, 0)).toEqual({ worth: 0, changes: 0 })
    expect(worthOf(-6, 10, 0)).toEqual({ worth: 0, changes: 0 })
  })

  test('is that of a fine sum, also where the line bends and crosses nought twice', () => {
    for (const [mean, slope, bend] of [[-1, 3, 40], [1, -2, -60], [0.2, 5, 1e-9], [-0.5, 0, 12], [2, 1, -200]] as const) {
      let [sum, changed] = [0, 0]
      const steps = 200_000
      for (let step = 0; step < steps; step++) {
        const x = (step + 0.5) / steps - 0.5
        const gain = mean + slope * x + bend * (x * x - 1 / 12)
        sum += Math.max(0, gain) / steps
        if (gain > 0 !== mean > 0) changed += 1 / steps
      }
      expect(worthOf(mean, slope, bend).worth).toBeCloseTo(sum - Math.max(0, mean), 5)
      expect(worthOf(mean, slope, bend).changes).toBeCloseTo(changed, 4)
    }
  })
})

describe('the simulation error of a worth', () => {
  test('is as large as the worth really moves between series of futures of a known world', () => {
    // −1 + 10 (u − ½): worth 0.8, and changes the choice in 0.4 of the futures.
    const found = series(-1, 10, 0, 8).flatMap(({ values }) => values.told.find(({ parameter }) => parameter === first) ?? [])
    expect(found.length).toBeGreaterThan(SERIES * 0.95)
    const column = (of: (value: InformationValue) => number): Float64Array => Float64Array.from(found, of)
    const moved = 1.96 * moments(column(({ worth }) => worth)).sd
    expect(moments(column(({ error }) => error)).mean / moved).toBeGreaterThan(0.85)
    expect(moments(column(({ error }) => error)).mean / moved).toBeLessThan(1.2)
    const held = share(found.map(({ worth, error }) => Math.abs(worth - 0.8) <= error))
    expect(held).toBeGreaterThan(0.9)
    expect(held).toBeLessThan(0.99)
    expect(share(found.map(({ changes, changesError }) => Math.abs(changes - 0.4) <= changesError))).toBeGreaterThan(0.9)
  })

  test('lets nothing be told where the choice is settled but for chance', () => {
    const told = series(-4.6, 10, 0, 8).filter(({ values }) => values.told.length > 0)
    // The true worth is 0.008: a hundredth of the one above.
    expect(told.length).toBeLessThan(SERIES * 0.05)
  })

  test('orders two doubts that are worth the same in a twentieth of the series, and two that are not in all', () => {
    const ordered = (other: number): number => share(series(-1, 8, other, 2).map(({ values }) => values.told.length === 2 && values.ties.length === 0))
    expect(ordered(8)).toBeLessThan(0.1)
    expect(ordered(16)).toBeGreaterThan(0.99)
  })

  test('of knowing everything is that of a mean over futures', () => {
    const found = series(-1, 10, 0, 8).map(({ difference }) => perfectInformation(difference, 'higher'))
    const truth = moments(Float64Array.from({ length: 400_000 }, (_, row) => Math.max(0, -1 + 10 * (noise(1, row) - 0.5) + 8 * (noise(2, row) - 0.5)))).mean
    const held = share(found.map(({ worth, error }) => Math.abs(worth - truth) <= error))
    expect(held).toBeGreaterThan(0.9)
    expect(held).toBeLessThan(0.99)
  })

  test('is the same every time', () => {
    const [one] = series(-1, 10, 3, 8)
    const [again] = series(-1, 10, 3, 8)
    expect(again!.values).toEqual(one!.values)
  })
})
