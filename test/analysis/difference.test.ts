import { describe, expect, it } from 'vitest'
import { chanceHigher, pairedDifference } from '../../src/analysis/difference.ts'
import { isEqual, isNoise, noiseGroups } from '../../src/analysis/noise.ts'
import { chanceHalfWidth } from '../../src/analysis/precision.ts'
import { noise } from './synthetic-results.ts'

const futures = (count: number, value: (replication: number) => number): Float64Array => Float64Array.from({ length: count }, (_, index) => value(index))
const shared = (replication: number): number => noise(1, replication) * 100

describe('a paired difference', () => {
  it('is taken future by future', () => {
    const difference = pairedDifference(Float64Array.of(1, 5, 3, Number.NaN, 8), Float64Array.of(2, 5, 1, 4, Number.NaN))
    expect(difference).toMatchObject({ n: 3, missing: 2, p50: 0, chanceLower: 1 / 3, chanceEqual: 1 / 3 })
    expect(difference.mean).toBeCloseTo(1 / 3, 12)
    expect(chanceHigher(difference)).toBeCloseTo(1 / 3, 12)
  })

  it('has its own band, and the standard error of its mean', () => {
    const difference = pairedDifference(futures(21, (replication) => 200 + replication), futures(21, () => 200))
    expect(difference).toMatchObject({ p05: 1, p10: 2, p50: 10, p90: 18, p95: 19, mean: 10 })
    // The standard deviation of 0, 1, … 20 is sqrt(38.5).
    expect(difference.monteCarloError).toBeCloseTo(Math.sqrt(38.5 / 21), 12)
  })

  it('takes rounding for equality, whichever is the larger', () => {
    expect(pairedDifference(Float64Array.of(0.1 + 0.2), Float64Array.of(0.3)).chanceEqual).toBe(1)
    expect(pairedDifference(Float64Array.of(1e9, 1e9), Float64Array.of(1e9 + 0.5, 1e9 + 2)).chanceEqual).toBe(0.5)
  })

  it('refuses columns of another length', () => {
    expect(() => pairedDifference(new Float64Array(2), new Float64Array(3))).toThrow()
  })
})

describe('noise', () => {
  it('is decided by the pair, not by overlapping bands', () => {
    const a = futures(1000, shared)
    const b = futures(1000, (replication) => shared(replication) + 1 + noise(2, replication))
    expect(isNoise(pairedDifference(a, b))).toBe(false)
    const c = futures(1000, (replication) => shared(replication) + (noise(3, replication) - 0.5) * 20)
    expect(isNoise(pairedDifference(a, c))).toBe(true)
  })

  it('is all there is with too few futures', () => {
    expect(isNoise(pairedDifference(futures(29, () => 1), futures(29, () => 2)))).toBe(true)
    expect(isNoise(pairedDifference(futures(30, () => 1), futures(30, () => 2)))).toBe(false)
  })

  it('is a difference that is sometimes this way and sometimes that', () => {
    const half = futures(80, () => 0.5)
    expect(isNoise(pairedDifference(futures(80, (replication) => (replication % 2 === 0 ? 0.4 : 0.6)), half))).toBe(true)
    expect(isNoise(pairedDifference(futures(80, (replication) => 0.6 + 0.01 * (replication % 3)), half))).toBe(false)
  })

  it('tells paired chances apart by their proportions', () => {
    const within = futures(1000, (replication) => Number(shared(replication) < 60))
    const clearly = futures(1000, (replication) => Number(shared(replication) < 65))
    const hardly = futures(1000, (replication) => (replication === 3 ? 1 - within[3]! : within[replication]!))
    expect(isNoise(pairedDifference(within, clearly))).toBe(false)
    expect(isNoise(pairedDifference(within, hardly))).toBe(true)
  })
})

describe('the bracket', () => {
  const base = futures(400, shared)
  const shifted = (by: number, key: number): Float64Array => base.map((value, replication) => value + by + (noise(key, replication) - 0.5) * 10)

  it('spans the neighbours that no pair of can be told apart', () => {
    const columns = [shifted(20, 4), shifted(0, 5), shifted(0, 6), shifted(0, 7)]
    expect(noiseGroups(columns)).toEqual([{ from: 1, to: 3, kind: 'ruis' }])
  })

  it('is not there where all differ', () => {
    expect(noiseGroups([0, 5, 10, 15].map((by, index) => shifted(by, index)))).toEqual([])
  })

  it('does not bridge a scenario that differs', () => {
    expect(noiseGroups([shifted(0, 4), shifted(20, 5), shifted(0, 6)])).toEqual([])
  })

  it('gives two brackets where likeness does not carry over', () => {
    // The middle one swings by 4, so its mean is known to 0.4 on either side; the last swings by half a point.
    const swing = (by: number, size: number): Float64Array => base.map((value, replication) => value + by + (replication % 2 === 0 ? size : -size))
    const groups = noiseGroups([base, swing(0.3, 4), swing(0.6, 0.5)])
    expect(groups).toEqual([{ from: 0, to: 1, kind: 'ruis' }, { from: 1, to: 2, kind: 'ruis' }])
  })

  it('says equal where every future is the same', () => {
    expect(noiseGroups([base, base.slice(), shifted(9, 1)])).toEqual([{ from: 0, to: 1, kind: 'gelijk' }])
    expect(isEqual(pairedDifference(base, base.slice()))).toBe(true)
  })

  it('leaves out what could be measured in no future', () => {
    const none = base.map(() => Number.NaN)
    expect(noiseGroups([none, none, none])).toEqual([])
    expect(noiseGroups([base, none, base.slice()])).toEqual([])
  })

  it('is empty for one scenario or none', () => {
    expect(noiseGroups([base])).toEqual([])
    expect(noiseGroups([])).toEqual([])
  })
})

describe('precision', () => {
  it('gives a chance its simulation error, also at nought', () => {
    expect(chanceHalfWidth(0.68, 1000)).toBeCloseTo(0.0289, 3)
    // Two of four added futures are a yes: 2 of 104.
    expect(chanceHalfWidth(0, 100)).toBeCloseTo(1.959964 * Math.sqrt(((2 / 104) * (102 / 104)) / 104), 6)
    expect(chanceHalfWidth(1, 100)).toBeCloseTo(chanceHalfWidth(0, 100), 12)
  })
})
