import type { Draft } from '../../src/app/draft/draft.ts'
import { startDraft } from '../../src/app/draft/draft.ts'
import type { Evidence } from '../../src/model/parameters/parameter.ts'
import type { Region, Scenario } from '../../src/model/scenario.ts'

const evidence: readonly [Evidence] = [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'verzonnen voor een test' }]

export const aRegion: Region = {
  id: 'proef', name: 'Proefregio', toelichting: 'Een verzonnen regio.', decisionYear: 2027,
  gemeenten: [{ code: 'GM0001', name: 'Eerste', taakstelling: 120, deelregio: 'a' }, { code: 'GM0002', name: 'Tweede', taakstelling: 80, deelregio: 'b' }],
  history: { factors: [1, 1], evidence },
  context: { 'instroom.taakstelling': { value: 200, range: [50, 400], zones: [{ label: 'krimp', from: 50 }, { label: 'huidig', from: 150 }, { label: 'piek', from: 260 }], evidence } },
  assumptions: { 'groepen.docenten': { setting: { kind: 'triangular', low: 1, mode: 1.1, high: 1.3 }, evidence } },
  huidig: { levers: { 'groepen.minimum': 10 }, assumptions: {} },
}

function scenario(id: string, name: string, overdrachten: number, startklas: number): Scenario {
  return {
    id, name, kern: `${name} doet het.`, toelichting: '', evidence: {}, assumptions: {},
    levers: { 'teams.overdrachten': overdrachten, 'startklas.moment': startklas },
  }
}

export const aDraft: Draft = startDraft(aRegion, [scenario('een', 'Een', 2, 0), scenario('twee', 'Twee', 0, 1), scenario('drie', 'Drie', 1, 2)])
