import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OutcomeId, outcomeIds, outcomes as specs } from '../../src/model/outcomes.ts'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'

/** Any value that a slider or a file can give: on its grid, within its range. */
function anyValueOf(id: ParameterId): fc.Arbitrary<number> {
  const { range: [min, max], step } = parameters[id]
  return fc.integer({ min: 0, max: Math.floor((max - min) / step + 1e-9) }).map((steps) => Math.min(max, Math.round((min + steps * step) * 1e6) / 1e6))
}

/** A region stays small, so that many of them can be tried. */
const bounded: Some = { 'instroom.taakstelling': 90, 'instroom.gezinsmigranten': 30 }
const free = parameterIds.filter((id) => !(id in bounded))
const settings = fc.record(Object.fromEntries(free.map((id) => [id, anyValueOf(id)]))) as fc.Arbitrary<Some>
const someSettings = fc.record(Object.fromEntries(free.map((id) => [id, anyValueOf(id)])), { requiredKeys: [] }) as fc.Arbitrary<Some>

/** Outcomes that have no value when nobody was counted: too few people, or nobody in that part. All others always have one. */
const mayBeEmpty = new Set<OutcomeId>(outcomeIds.filter((id) => /^(pip|les|groepen|afgerond|kosten|reistijd)/.test(id) || ['verlengd', 'over-termijn', 'leerroute.gewisseld', 'werk-of-opleiding', 'gesprekken.op-tijd', 'caseload.boven-norm'].includes(id)))
/** Signed by nature. */
const maySinkBelowZero = new Set<OutcomeId>(outcomeIds.filter((id) => id.startsWith('saldo.') || id === 'baten.jaar' || id === 'baten.spuk'))

function expectSound(all: Some, scenarios: readonly Some[], shares: readonly number[], horizonYears: number, seed: string): void {
  const plan = aPlan({ drawn: true, all: { ...bounded, ...all }, scenarios, shares, deelregios: shares.map((_, g) => Math.min(g, 1)), horizonYears, seed, history: [1] })
  const maximum = Math.max(...[plan.today, ...plan.scenarios.map((s) => s.settings)].map(({ 'groepen.maximum': d }) => (d.kind === 'fixed' ? d.value : 0)))
  let largest = 0
  const { of } = simulate(plan, 1, ({ world }) => { for (const members of world.members.count) largest = Math.max(largest, members) })
  expect(largest).toBeLessThanOrEqual(maximum)
  plan.scenarios.forEach((_, s) => {
    for (const id of outcomeIds) {
      const value = of(id, s)
      if (Number.isNaN(value) && mayBeEmpty.has(id)) continue
      // A cost per finished person is infinite as long as nobody finished.
      if (id === 'kosten.per-afgerond' && value === Number.POSITIVE_INFINITY) continue
      expect(Number.isFinite(value), `${id} is ${value}`).toBe(true)
      if (specs[id].unit === 'aandeel' && !id.startsWith('saldo.')) expect(value >= 0 && value <= 1 + 1e-12, `${id} is ${value}`).toBe(true)
      else if (!maySinkBelowZero.has(id)) expect(value, id).toBeGreaterThanOrEqual(0)
      if (specs[id].unit === 'kans') expect([0, 1], id).toContain(value)
    }
  })
}

describe('whatever is set, within the ranges that are allowed', () => {
  const shape = [fc.constantFrom([1], [0.7, 0.3], [0.4, 0.3, 0.2, 0.1]), fc.constantFrom(2, 3, 6), fc.string({ maxLength: 8 })] as const

  test('a run ends with sound numbers, with every parameter anywhere', () => {
    fc.assert(fc.property(settings, settings, ...shape, (today, own, shares, years, seed) => expectSound(today, [own], shares, years, seed)), { numRuns: 80, seed: 20_26 })
  })

  test('a run ends with sound numbers, with some levers moved', () => {
    fc.assert(fc.property(someSettings, someSettings, someSettings, ...shape, (today, a, b, shares, years, seed) => expectSound(today, [a, b], shares, years, seed)), { numRuns: 50, seed: 7 })
  })
})
