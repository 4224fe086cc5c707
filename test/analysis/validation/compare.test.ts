import { describe, expect, it } from 'vitest'
import { bandOf, compare, scoreOf } from '../../../src/analysis/validation/compare.ts'
import type { ModelBand } from '../../../src/analysis/validation/compare.ts'
import type { Observation } from '../../../src/analysis/validation/observation.ts'
import { observations } from '../../../src/analysis/validation/observations.ts'

const observation = (observed: Observation['observed'], yearly = false): Observation => ({ ...observations[0]!, observed, yearly })
const band = (p05: number, p50: number, p95: number): ModelBand => ({ p05, p50, p95, missing: 0 })

describe('an observed number beside the band of the futures', () => {
  it('is inside at and between the ends', () => {
    for (const observed of [10, 15, 20]) expect(compare(observation(observed), band(10, 14, 20))).toMatchObject({ verdict: 'binnen', off: 0 })
  })

  it('says how far the nearest end is, as a share of what was observed', () => {
    expect(compare(observation(8), band(10, 14, 20))).toMatchObject({ verdict: 'hoger', off: 0.25 })
    expect(compare(observation(25), band(10, 14, 20))).toMatchObject({ verdict: 'lager', off: -0.2 })
  })

  it('holds an observed range against the middle future, however wide the band', () => {
    expect(compare(observation([18, 22]), band(5, 20, 60)).verdict).toBe('binnen')
    expect(compare(observation([18, 22]), band(15, 23, 24)).verdict).toBe('hoger')
    expect(compare(observation([18, 22]), band(15, 17, 24)).verdict).toBe('lager')
  })

  it('does not let a yearly total pass with a band wider than a factor three', () => {
    expect(compare(observation(15, true), band(8, 14, 25)).verdict).toBe('te-breed')
    expect(compare(observation(15, true), band(9, 14, 26)).verdict).toBe('binnen')
    expect(compare(observation(15, false), band(1, 14, 26)).verdict).toBe('binnen')
    expect(compare(observation(1, true), band(0, 2, 5)).verdict).toBe('te-breed')
  })

  it('has no verdict where no future had anybody', () => {
    const none = bandOf(new Float64Array([Number.NaN, Number.NaN]))
    expect(none.missing).toBe(2)
    expect(compare(observation(5), none).verdict).toBe('geen-cijfer')
  })

  it('takes the band from the futures that have a number', () => {
    const values = Float64Array.from({ length: 101 }, (_, index) => index)
    expect(bandOf(Float64Array.of(...values, Number.NaN))).toEqual({ p05: 5, p50: 50, p95: 95, missing: 1 })
  })

  it('counts what lies inside', () => {
    expect(scoreOf([compare(observation(15), band(10, 14, 20)), compare(observation(5), band(10, 14, 20)), compare(observation(15, true), band(1, 14, 20))])).toEqual({ inside: 1, all: 3 })
  })
})
