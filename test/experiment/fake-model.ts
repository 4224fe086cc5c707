import { quantileOf } from '../../src/model/parameters/distribution.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import type { Plan, Settings } from '../../src/model/plan.ts'
import { bookSize } from '../../src/model/books.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { seriesIds } from '../../src/model/series.ts'
import type { Simulator } from '../../src/model/simulate.ts'
import { seriesMonths } from '../../src/experiment/results.ts'

/** Settings at the registry's baseline, with some parameters fixed. */
export function settingsWith(changes: Readonly<Partial<Record<ParameterId, number>>> = {}): Settings {
  return Object.fromEntries(parameterIds.map((id) => {
    const value = changes[id]
    return [id, value === undefined ? parameters[id].baseline : { kind: 'fixed', value }]
  })) as unknown as Settings
}

export function planWith(scenarios: Readonly<Record<string, Readonly<Partial<Record<ParameterId, number>>>>>, seed = 'toets'): Plan {
  return {
    model: { name: 'proef', version: '0' },
    region: { id: 'proef', name: 'Proef', decisionYear: 2027 },
    gemeenten: [{ code: 'GM0001', name: 'Proef', taakstellingShare: 1, gezinsmigrantShare: 1, deelregio: 0 }],
    history: [1], todayTaakstelling: 100, horizonYears: 1,
    today: settingsWith(),
    scenarios: Object.entries(scenarios).map(([id, changes]) => ({ id, name: id, settings: settingsWith(changes) })),
    seed,
  }
}

export const fourScenarios = planWith({
  opplus: { 'teams.indeling': 2 },
  integratie: { 'teams.indeling': 0, 'teams.functies-samen': 2 },
  uitbesteding: { 'groepen.aanbieders': 3 },
  synthese: { 'teams.indeling': 1 },
})

export interface CountedSimulator {
  readonly createSimulator: (plan: Plan) => Simulator
  /** Replications simulated, times scenarios. */
  readonly simulated: () => number
}

/**
 * A stand-in for the model with its contract: a number depends on seed, replication, the settings of its scenario and the
 * outcome, and on nothing else. Outcome 5 is NaN now and then, as when nobody was counted.
 */
export function countedSimulator(): CountedSimulator {
  let count = 0
  const createSimulator = (plan: Plan): Simulator => {
    const months = seriesMonths(plan)
    const weights = plan.scenarios.map(({ settings }) => parameterIds.reduce((sum, id, index) => sum + quantileOf(settings[id], 0.5) * (index + 1), 0))
    return {
      run(replication, outcomes, series, books) {
        for (const [scenario, weight] of weights.entries()) {
          count++
          for (let outcome = 0; outcome < outcomeIds.length; outcome++) {
            const value = Math.sin(weight + plan.seed.length) * 10 + fraction(replication * 131 + outcome * 7)
            outcomes[scenario * outcomeIds.length + outcome] = outcome === 5 && replication % 10 === 3 ? Number.NaN : value
          }
          for (let at = 0; at < seriesIds.length * months; at++) series[scenario * seriesIds.length * months + at] = weight + replication + at
          if (books) for (let at = 0; at < bookSize(plan); at++) books[scenario * bookSize(plan) + at] = Math.sin(weight) * 100 + replication * 7 + at
        }
      },
    }
  }
  return { createSimulator, simulated: () => count }
}

function fraction(seed: number): number {
  const x = Math.sin(seed) * 10_000
  return x - Math.floor(x)
}
