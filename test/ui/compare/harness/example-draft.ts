import { startDraft } from '../../../../src/app/draft/draft.ts'
import type { Draft } from '../../../../src/app/draft/draft.ts'
import type { Region, Scenario } from '../../../../src/model/scenario.ts'

const evidence = [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'Alleen voor tests.' }] as const

const region: Region = {
  id: 'proefregio', name: 'Proefregio', toelichting: 'Alleen voor tests.', decisionYear: 2027,
  gemeenten: [
    { code: 'GM0001', name: 'Noorderdam', taakstelling: 100, deelregio: 'noord' },
    { code: 'GM0002', name: 'Zuiderdam', taakstelling: 50, deelregio: 'zuid' },
  ],
  history: { factors: [1, 1, 1, 1], evidence: [...evidence] },
  context: {}, assumptions: {}, huidig: { levers: {}, assumptions: {} },
}

const levers: Readonly<Record<string, Scenario['levers']>> = {
  integratie: { 'teams.overdrachten': 0, 'groepen.pool-b1': 2 },
  uitbesteding: { 'teams.overdrachten': 1, 'groepen.pool-b1': 2 },
}
const names = { opplus: 'Opplus', integratie: 'Integratie', uitbesteding: 'Uitbesteding', synthese: 'Synthese' } as const
const scenarios = Object.entries(names).map(([id, name]): Scenario => ({ id, name, kern: 'Alleen voor tests.', toelichting: '', levers: levers[id] ?? {}, assumptions: {}, evidence: {} }))

export function exampleDraft(): Draft {
  return startDraft(region, scenarios)
}
