import type { Plan, Settings } from '../../src/model/plan.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import type { Simulator } from '../../src/model/simulate.ts'

export function someSettings(changed: Partial<Record<ParameterId, number>> = {}): Settings {
  return Object.fromEntries(parameterIds.map((id) => {
    const value = changed[id]
    return [id, value === undefined ? parameters[id].baseline : { kind: 'fixed', value }]
  })) as unknown as Settings
}

/** A small plan of two scenarios; the seed is its mark. */
export function aPlan(seed: string, settings: readonly [Settings, Settings] = [someSettings(), someSettings()]): Plan {
  return {
    model: { name: 'proef', version: '0' }, region: { id: 'proef', name: 'Proef', decisionYear: 2027 },
    gemeenten: [{ code: 'GM0001', name: 'Proef', taakstellingShare: 1, gezinsmigrantShare: 1, deelregio: 0 }],
    history: [1], todayTaakstelling: 100, horizonYears: 1, today: settings[0],
    scenarios: [{ id: 'een', name: 'Een', settings: settings[0] }, { id: 'twee', name: 'Twee', settings: settings[1] }], seed,
  }
}

/** Writes the seed, a number here, into every outcome: so a test sees which plan a number belongs to. */
export function markingSimulator(plan: Plan): Simulator {
  return { run: (_replication, outcomes) => { outcomes.fill(Number(plan.seed)) } }
}
