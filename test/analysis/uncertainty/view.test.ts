import { describe, expect, test } from 'vitest'
import { uncertaintyView } from '../../../src/analysis/uncertainty/view.ts'
import type { Doubt } from '../../../src/experiment/doubts.ts'
import type { ParameterId } from '../../../src/model/parameters/registry.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'
import type { Settings } from '../../../src/model/plan.ts'
import { planWith } from '../../experiment/fake-model.ts'
import { noise, syntheticResults } from '../synthetic-results.ts'

const FUTURES = 1000
const [assumed, sourced] = parameterIds as [ParameterId, ParameterId, ...ParameterId[]]
const doubts: readonly Doubt[] = [assumed, sourced].map((parameter, place) => ({ parameter, uniforms: Float64Array.from({ length: FUTURES }, (_, row) => noise(place, row)) }))
const base = planWith({ a: {}, b: {} })
const strengthOf = (id: ParameterId) => (id === assumed ? 'aanname' : 'sterk')
/** In the first scenario the assumed value lies between 10 and 20, in the second it is 12. */
const plan = {
  ...base,
  scenarios: base.scenarios.map((scenario, place) => ({ ...scenario, settings: { ...scenario.settings, [assumed]: place === 0 ? { kind: 'uniform', low: 10, high: 20 } : { kind: 'fixed', value: 12 } } as Settings })),
}

function view(own: number) {
  const results = syntheticResults({
    scenarioIds: ['a', 'b'], replications: FUTURES, years: 0,
    outcomes: { 'kosten.per-inburgeraar': (scenario, row) => 1000 + (scenario === 1 ? 0 : own * (100 * (doubts[0]!.uniforms[row]! - 0.5) + 50 * (doubts[1]!.uniforms[row]! - 0.5)) + 30 * (noise(9, row) - 0.5)) },
  })
  return uncertaintyView(plan, results, [0, 1], 'kosten.per-inburgeraar', doubts, strengthOf)!
}

describe('on what the difference of two scenarios rests', () => {
  test('is divided over assumed values, values with a source, and chance', () => {
    const { shares, mean, halfWidth } = view(1)
    expect(Math.abs(mean)).toBeLessThan(2 * halfWidth)
    // 100², 50² and 30², each a twelfth.
    expect(shares.assumed).toBeCloseTo(10_000 / 13_400, 1)
    expect(shares.sourced).toBeCloseTo(2500 / 13_400, 1)
    expect(shares.assumed + shares.sourced + shares.chance).toBeCloseTo(1, 9)
    expect(shares.chance).toBeGreaterThan(0.03)
    expect(shares.chance).toBeLessThan(0.12)
  })

  test('is all chance where no value has an influence', () => {
    expect(view(0).shares).toEqual({ assumed: 0, sourced: 0, chance: 1 })
    expect(view(0).silent).toEqual([assumed, sourced])
  })

  test('names at each end of a bar what the value is in both scenarios, and once where it is the same', () => {
    const [longest, other] = view(1).bars
    expect(longest).toMatchObject({ parameter: assumed, strength: 'aanname', low: [11, 12], high: [19, 12] })
    expect(longest!.atHigh - longest!.atLow).toBeCloseTo(80, -1)
    expect(other).toMatchObject({ parameter: sourced, strength: 'sterk' })
    expect(other!.low).toHaveLength(1)
  })

  test('is not told of a handful of futures', () => {
    const few = syntheticResults({ scenarioIds: ['a', 'b'], replications: 20, years: 0, outcomes: { 'kosten.per-inburgeraar': (_, row) => row } })
    expect(uncertaintyView(plan, few, [0, 1], 'kosten.per-inburgeraar', doubts, strengthOf)).toBeNull()
  })
})
