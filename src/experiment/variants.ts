import { centralValue } from '../model/parameters/parameter.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import type { Plan, PlanScenario, Settings } from '../model/plan.ts'
import { times } from './coalitions.ts'

/** One scenario with many values of two levers, all in the same futures. */

export interface GroupGrid {
  readonly plan: Plan
  readonly minima: readonly number[]
  readonly waits: readonly number[]
  /** Place in the plan of the scenario with this minimum and longest wait; null where the minimum is above the largest group. */
  placeOf(minimum: number, wait: number): number | null
}

/** From short to long; the usual ones closer together. */
export const gridWaits: readonly number[] = [4, 6, 8, 10, 13, 17, 20, 26]
export const gridMinima: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 11, 12]

const fixed = (value: number) => ({ kind: 'fixed', value }) as const

/**
 * A plan with one scenario for each cell of the map. Its run-in is simulated once for all of them.
 * @throws Error when the plan has no scenario with this id
 */
export function groupGrid(plan: Plan, scenario: string): GroupGrid {
  const base = scenarioOf(plan, scenario)
  const maximum = lowest(base.settings['groepen.maximum'])
  const scenarios: PlanScenario[] = []
  const places = new Map<string, number>()
  for (const wait of gridWaits) {
    for (const minimum of gridMinima.filter((number) => number <= maximum)) {
      places.set(`${minimum}/${wait}`, scenarios.length)
      scenarios.push(withSettings(base, `${minimum}/${wait}`, { 'groepen.minimum': fixed(minimum), 'groepen.langste-wacht': fixed(wait) }))
    }
  }
  return { plan: { ...plan, scenarios }, minima: gridMinima, waits: gridWaits, placeOf: (minimum, wait) => places.get(`${minimum}/${wait}`) ?? null }
}

function lowest(distribution: Settings[ParameterId]): number {
  return distribution.kind === 'fixed' ? distribution.value : distribution.low
}

/**
 * One scenario in a region with more or fewer newcomers: gezinsmigranten in the same proportion as the taakstelling. Today's people
 * stay the same; those of tomorrow are others in number only.
 * @param taakstelling persons to house a year
 */
export function inflowPlan(plan: Plan, scenario: string, taakstelling: number, variants: readonly Partial<Settings>[]): Plan {
  const base = scenarioOf(plan, scenario)
  const own = centralValue(base.settings['instroom.taakstelling'])
  const inflow: Partial<Settings> = {
    'instroom.taakstelling': fixed(taakstelling),
    ...(own > 0 ? { 'instroom.gezinsmigranten': times(base.settings['instroom.gezinsmigranten'], taakstelling / own) } : {}),
  }
  return { ...plan, scenarios: variants.map((variant, index) => withSettings(base, `${taakstelling}/${index}`, { ...variant, ...inflow })) }
}

/** One scenario as it is and with other settings, in the same futures. */
export function variantPlan(plan: Plan, scenario: string, variants: readonly Partial<Settings>[]): Plan {
  const base = scenarioOf(plan, scenario)
  return { ...plan, scenarios: [base, ...variants.map((variant, index) => withSettings(base, `${scenario}+${index}`, variant))] }
}

function withSettings(base: PlanScenario, id: string, settings: Partial<Settings>): PlanScenario {
  return { id, name: base.name, settings: { ...base.settings, ...settings } }
}

function scenarioOf(plan: Plan, id: string): PlanScenario {
  const scenario = plan.scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`no scenario ${id} in the plan`)
  return scenario
}
