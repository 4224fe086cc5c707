import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../src/texts/compare/compare-screen.ts'
import { type OutcomeId, outcomes } from '../../src/model/outcomes.ts'
import { mean, simulate, westfriesland } from '../model/a-plan.ts'

const REPLICATIONS = 60
const simulated = simulate(westfriesland(), REPLICATIONS)
const { plan, column } = simulated
const scenarios = plan.scenarios.map((_, s) => s)
const means = (id: OutcomeId): number[] => scenarios.map((s) => mean(column(id, s)))
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** Signs of a model that decides by what was typed in instead of by what happens. */
describe('Westfriesland as it is shipped shows no degenerate sign', () => {
  test('groups are neither always full nor always empty', () => {
    for (const s of scenarios) {
      const filled = column('groepen.stoelen-gevuld', s)
      expect(mean(filled)).toBeGreaterThan(0.5)
      expect(Math.max(...filled)).toBeLessThan(0.999)
      expect(mean(column('groepen.onder-minimum', s))).toBeGreaterThan(0.005)
      expect(mean(column('groepen.onder-minimum', s))).toBeLessThan(0.9)
    }
  })

  test('no two scenarios are equal on every outcome of the way people go', () => {
    const flow = (['pip.binnen-10-weken', 'pip.weken', 'les.wachtweken', 'les.binnen-8-weken', 'groepen.onder-minimum', 'groepen.grootte', 'afgerond.binnen-3-jaar', 'afgerond.maanden', 'caseload.aantal', 'gesprekken.op-tijd'] as const)
    for (const a of scenarios) {
      for (const b of scenarios.filter((other) => other > a)) {
        const differing = flow.filter((id) => column(id, a).some((value, r) => !Object.is(value, column(id, b)[r])))
        expect(differing.length, `${plan.scenarios[a]!.name} and ${plan.scenarios[b]!.name} differ in ${differing.join(', ')}`).toBeGreaterThanOrEqual(4)
      }
    }
  })

  test('the chance to stay within budget is somewhere between never and always, for gemeenten or for the region', () => {
    const chances = [...means('budget.binnen'), ...means('budget.gemeenten-binnen')]
    expect(chances.some((chance) => chance > 0 && chance < 1), `chances: ${chances.join(', ')}`).toBe(true)
    // And the sum that would be needed is a number with a spread, not a constant.
    for (const s of scenarios) expect(spread(column('budget.bijdrage-nodig', s))).toBeGreaterThan(10_000)
  })

  test('waits are a result: they spread over futures and equal no input', () => {
    for (const s of scenarios) {
      for (const id of ['pip.weken', 'les.wachtweken'] as const) {
        const waits = column(id, s)
        expect(spread(waits)).toBeGreaterThan(1)
        expect(new Set(waits.map((weeks) => weeks.toFixed(6))).size).toBe(REPLICATIONS)
      }
    }
  })

  test('futures differ: people, euro and results spread', () => {
    const newcomers = column('instroom.statushouders')
    expect(Math.max(...newcomers) / Math.min(...newcomers)).toBeGreaterThan(1.5)
    for (const id of ['afgerond.b1', 'afgerond.z', 'lasten.jaar', 'fte.in-dienst'] as const) {
      const values = column(id)
      expect(spread(values) / mean(values), `${outcomes[id].label} hardly differs`).toBeGreaterThan(0.1)
    }
  })

  test('as many people come as the documents say: about half of who is housed, 120 to 190 statushouders a year', () => {
    expect(mean(column('instroom.statushouders'))).toBeGreaterThan(100)
    expect(mean(column('instroom.statushouders'))).toBeLessThan(210)
  })

  test('where one lesson week a year moves a share within three years by more than three points, the page says so', () => {
    const shares = (weeks: number): number[] => {
      const { column: of } = simulate(westfriesland({ all: { 'lessen.weken-per-jaar': weeks } }), 12)
      return (['afgerond.b1', 'afgerond.z'] as const).map((id) => mean(of(id)))
    }
    const [before, after] = [shares(40), shares(41)]
    const moved = after.map((share, n) => share - before[n]!)
    // More lessons never make it worse, and a single week decides nothing by itself.
    for (const points of moved) expect(points).toBeGreaterThan(0)
    for (const points of moved) expect(points).toBeLessThan(0.1)
    if (Math.max(...moved) > 0.03) expect(compareTexts.thresholdNote).toMatch(/leswe(ek|ken)/)
  })
})
