import fc from 'fast-check'
import type { Evidence, Setting } from '../../src/model/parameters/parameter.ts'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import { worldParameters } from '../../src/model/parameters/world-parameters.ts'
import type { MoneyChoices } from '../../src/model/money.ts'
import { moneyKeyIds, moneyNumberIds, moneyNumbers, moneyPolicyIds } from '../../src/model/money.ts'
import type { Adjustments, Region, Scenario } from '../../src/model/scenario.ts'
import { seriesIds } from '../../src/model/series.ts'
import type { KeptMoment, View } from '../../src/scenario-file/kept-views.ts'
import type { KeptFollowed, ReportChoices } from '../../src/scenario-file/report-choices.ts'
import type { Session } from '../../src/scenario-file/session.ts'
import type { KeptElicitation, KeptTable, KeptWeighing } from '../../src/scenario-file/weighing.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'

/** Valid content to start from: small enough to read, with everything optional in it once. */

export const evidence: readonly [Evidence, ...Evidence[]] = [
  { source: 'Proefdocument', locator: 'p. 1', quote: 'zeven gemeenten', strength: 'sterk' },
  { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'Voor de proef.' },
]

export const region: Region = {
  id: 'proefregio',
  name: 'Proefregio',
  toelichting: 'Twee gemeenten die samenwerken; €\u00a01 per inwoner.',
  gemeenten: [
    { code: 'GM0405', name: 'Hoorn', taakstelling: 60, gezinsmigranten: 30, deelregio: 'west', inwoners: 75000 },
    { code: 'GM0388', name: 'Enkhuizen', taakstelling: 40, deelregio: 'oost' },
  ],
  decisionYear: 2026,
  history: { factors: [1.2, 1], evidence },
  context: { 'instroom.taakstelling': { value: 100, range: [40, 200], zones: [{ label: 'krimp', from: 40 }, { label: 'piek', from: 150 }], evidence } },
  assumptions: { 'lessen.examenkans': { setting: { kind: 'uniform', low: 0.5, high: 0.75 }, evidence } },
  huidig: { levers: { 'groepen.pool-b1': 0 }, assumptions: {} },
}

export const scenario: Scenario = {
  id: 'eigen-team',
  name: 'Eigen team',
  kern: 'Eén team voor de hele regio.',
  toelichting: '',
  levers: { 'groepen.minimum': 8, 'groepen.maximum': 14 },
  assumptions: { 'afstemming.uren': { setting: { kind: 'triangular', low: 1, mode: 2, high: 5 }, evidence } },
  evidence: { 'groepen.minimum': evidence },
}

export const session: Session = {
  model: { name: 'scenariowijzer-inburgering', version: '1.0.0' },
  region,
  scenarios: [scenario, { ...scenario, id: 'inkoop', name: 'Inkoop' }],
  adjustments: { all: { 'instroom.taakstelling': 120 }, byScenario: { inkoop: { 'groepen.minimum': 6 } } },
  settings: { seed: 'voorjaar', replications: 1000, horizonYears: 8 },
}

export const regionFile = { formaat: 'scenariowijzer-regio', versie: 1, ...region }
export const scenarioFile = { formaat: 'scenariowijzer-scenario', versie: 1, ...scenario }
export const sessionFile = { formaat: 'scenariowijzer', versie: 1, ...session }

/** A copy with one place changed; `undefined` takes the key away. */
export function changed(file: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(file)
  let at = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  if (value === undefined) delete at[path.at(-1)!]
  else at[path.at(-1)!] = value
  return copy
}

const word = fc.stringMatching(/^[a-zà-ÿ€]{1,10}( [A-Zé'’-]{1,8})?$/)
const kebab = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/).filter((id) => id !== 'constructor' && id !== 'prototype')

const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0)

/** Parameters of which some pairs do not go together; they have tests of their own. */
const paired = /^(groepen\.(minimum|maximum)|leerroute\.(z|onderwijs)-.*)$/

function settingFor(id: ParameterId): fc.Arbitrary<Setting> {
  const { range: [low, high], unit } = parameters[id]
  if (unit === 'keuze') return fc.integer({ min: low, max: high })
  const ordered = fc.tuple(within(low, high), within(low, high), within(low, high)).map((three) => three.sort((a, b) => a - b) as [number, number, number])
  return fc.oneof(
    within(low, high),
    ordered.map(([a, , b]): Setting => ({ kind: 'uniform', low: a, high: b })),
    ordered.map(([a, b, c]): Setting => ({ kind: 'triangular', low: a, mode: b, high: c })),
  )
}

function some<T>(ids: readonly ParameterId[], makeOne: (id: ParameterId) => fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<ParameterId, T>>> {
  return fc.subarray([...ids].filter((id) => !paired.test(id)), { maxLength: 6 }).chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, makeOne(id)])) as Record<ParameterId, fc.Arbitrary<T>>))
}

const ofRole = (role: string) => parameterIds.filter((id) => parameters[id].role === role)
const levers = some(ofRole('lever'), settingFor)
/** Who comes and how people are has one value for all scenarios. */
const ofOneScenario = (id: ParameterId): boolean => !worldParameters.has(id)
const own = some(ofRole('assumption').filter(ofOneScenario), (id) => fc.record({ setting: settingFor(id), evidence: fc.constant(evidence) }))
const assumptions = some(ofRole('assumption'), (id) => fc.record({ setting: settingFor(id), evidence: fc.constant(evidence) }))

const anyScenario = (id: string): fc.Arbitrary<Scenario> => fc.record({
  id: fc.constant(id), name: word, kern: word, toelichting: fc.oneof(word, fc.constant('')), levers, assumptions: own, evidence: some(ofRole('lever'), () => fc.constant(evidence)),
})

const anyRegion: fc.Arbitrary<Region> = fc.record({
  id: kebab, name: word, toelichting: word,
  gemeenten: fc.array(fc.record({ name: word, taakstelling: fc.integer({ min: 2, max: 100 }), deelregio: word, inwoners: fc.option(fc.integer({ min: 1, max: 100000 }), { nil: undefined }) }), { minLength: 7, maxLength: 7 }),
  decisionYear: fc.integer({ min: 2022, max: 2040 }),
  factors: fc.array(within(0, 5), { minLength: 1, maxLength: 6 }),
  assumptions, levers, today: assumptions,
}).map(({ gemeenten, factors, today, levers: huidig, ...rest }) => ({
  ...rest,
  gemeenten: gemeenten.map(({ inwoners, ...gemeente }, index) => ({ code: `GM000${index}`, ...gemeente, ...(inwoners === undefined ? {} : { inwoners }) })),
  history: { factors, evidence },
  context: { 'instroom.taakstelling': { value: gemeenten.reduce((sum, { taakstelling }) => sum + taakstelling, 0), evidence } },
  huidig: { levers: huidig, assumptions: today },
}))

const clusterNames = ['bestuur', 'uitvoering', 'client', 'bedrijfsvoering'] as const
const byId = <T>(value: fc.Arbitrary<T>) => fc.dictionary(kebab, value, { maxKeys: 4 }).map((entries) => ({ ...entries }))

const anyElicitation: fc.Arbitrary<KeptElicitation> = fc.oneof(
  byId(within(0, 3)).map((points) => ({ kind: 'punten' as const, points })),
  fc.record({ kind: fc.constant('procent' as const), tenths: byId(fc.integer({ min: 0, max: 1000 })), locked: fc.array(kebab, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('swing' as const), clusters: fc.record({ bestuur: within(0, 100), uitvoering: within(0, 100), client: within(0, 100), bedrijfsvoering: within(0, 100) }), criteria: byId(within(0, 100)) }),
  byId(fc.tuple(within(0, 1), within(0, 1))).map((bounds) => ({ kind: 'grenzen' as const, bounds })),
  fc.array(fc.array(kebab, { maxLength: 3 }), { maxLength: 4 }).map((order) => ({ kind: 'volgorde' as const, order })),
)

const anyTable: fc.Arbitrary<KeptTable> = fc.record({
  criteria: fc.array(fc.record({
    id: kebab, points: fc.constantFrom('oordeel' as const, 'simulatie' as const),
    scores: byId(fc.oneof(within(1, 3), fc.tuple(within(1, 3), within(1, 3)).map((two) => { const [low, high] = two.sort((a, b) => a - b); return { low: low!, high: high! } }))),
    scale: fc.record({ outcome: fc.constantFrom(...outcomeIds), worst: within(0, 1e6), best: within(-1e6, -1) }),
    own: fc.record({ cluster: fc.constantFrom(...clusterNames), label: word, definition: word, addedBy: word }),
  }, { requiredKeys: ['id', 'points', 'scores'] }), { minLength: 1, maxLength: 4 }),
  parties: fc.array(fc.record({ id: kebab, party: word, elicitation: anyElicitation }), { maxLength: 3 }),
  aggregation: fc.constantFrom('gelijk' as const, 'inwoners' as const, 'caseload' as const),
})

const anyWeighing: fc.Arbitrary<KeptWeighing> = fc.tuple(anyTable, anyTable, fc.record({ bestuur: fc.integer({ min: -1, max: 2 }) }, { requiredKeys: [] }), fc.option(fc.record({
  moment: fc.constant('2026-11-22T10:00:00.000Z'), decidedBy: fc.array(word, { maxLength: 2 }), chosen: fc.option(kebab), reason: fc.oneof(word, fc.constant('')), conditions: fc.array(word, { maxLength: 2 }),
  run: fc.option(fc.record({ planKey: word, modelVersion: fc.constant('1.0.0'), seed: word, futures: fc.integer({ min: 1, max: 1000 }) })),
}))).map(([table, then, filling, decision]) => ({ ...table, filling, decision: decision === null ? null : { ...then, ...decision } }))

const anySettings = fc.record({ seed: word, replications: fc.integer({ min: 1, max: 100_000 }), horizonYears: fc.integer({ min: 1, max: 20 }), onlyPoolsAndTeams: fc.constant(true) }, { requiredKeys: ['seed', 'replications', 'horizonYears'] })
const anyView = (ids: readonly string[]): fc.Arbitrary<View> => fc.record({ compared: fc.constantFrom(...ids), baseline: fc.constantFrom(...ids), measure: fc.constantFrom(...outcomeIds) })
const anyFollowed: fc.Arbitrary<KeptFollowed> = fc.record({ future: fc.integer({ min: 1, max: 100_000 }), scenario: kebab, person: fc.integer({ min: 1, max: 1000 }), year: fc.integer({ min: 1900, max: 2200 }), planKey: word }, { requiredKeys: ['future', 'scenario'] })
const anyReport: fc.Arbitrary<ReportChoices> = fc.record({ sections: fc.array(kebab, { maxLength: 4 }), author: fc.oneof(word, fc.constant('')), organisation: word, isConcept: fc.boolean(), conditions: word, minority: fc.constant(''), followed: fc.array(anyFollowed, { maxLength: 2 }) }, { requiredKeys: ['sections', 'author', 'organisation', 'isConcept', 'conditions', 'minority'] })
const anyMoney: fc.Arbitrary<MoneyChoices> = fc.record({
  on: fc.subarray([...moneyPolicyIds]), key: fc.constantFrom(...moneyKeyIds),
  numbers: fc.subarray([...moneyNumberIds], { maxLength: 2 }).map((ids) => Object.fromEntries(ids.map((id) => [id, moneyNumbers[id].range[0]]))),
})
const anyAdjustments = (ids: readonly string[]): fc.Arbitrary<Adjustments> => fc.record({ all: some(parameterIds, settingFor), byScenario: fc.record(Object.fromEntries(ids.map((id) => [id, some(parameterIds.filter(ofOneScenario), settingFor)]))) })

/** Moments of the session's own scenarios, of a part of them, or of another region with scenarios of its own. */
function anyMoment(name: string, ids: readonly string[]): fc.Arbitrary<KeptMoment> {
  const alike = fc.record({ name: fc.constant(name), adjustments: anyAdjustments(ids), settings: anySettings, view: anyView(ids), mca: fc.oneof(anyWeighing, fc.constant(null)), money: fc.oneof(anyMoney, fc.constant(null)) }, { requiredKeys: ['name', 'adjustments', 'settings'] })
  const other = fc.uniqueArray(kebab, { minLength: 1, maxLength: 2 }).chain((own) => fc.record({
    name: fc.constant(name), region: anyRegion, scenarios: fc.record({ order: fc.constant(own), own: fc.tuple(...own.map(anyScenario)) }),
    adjustments: anyAdjustments(own.slice(1)), settings: anySettings, view: anyView(own),
  }))
  return fc.oneof(alike, other)
}

export const anySession: fc.Arbitrary<Session> = fc.tuple(fc.uniqueArray(kebab, { minLength: 1, maxLength: 5 }), fc.uniqueArray(word, { minLength: 1, maxLength: 3 })).chain(([ids, names]) => fc.record({
  model: fc.record({ name: word, version: fc.constant('1.0.0') }),
  region: anyRegion,
  scenarios: fc.tuple(...ids.map(anyScenario)),
  adjustments: anyAdjustments(ids.slice(1)),
  settings: anySettings,
  mca: anyWeighing,
  money: anyMoney,
  view: anyView(ids),
  report: anyReport,
  presentation: fc.record({ views: fc.array(fc.record({ screen: kebab, note: word, view: anyView(ids) }, { requiredKeys: ['screen'] }), { maxLength: 3 }) }),
  pinned: fc.record({ kpis: fc.subarray([...outcomeIds], { maxLength: 3 }), series: fc.subarray([...seriesIds], { maxLength: 3 }) }),
  reasons: fc.record({ 'groepen.minimum': fc.record({ who: word, why: word }) }, { requiredKeys: [] }),
  moments: fc.tuple(...names.map((name) => anyMoment(name, ids))),
}, { requiredKeys: ['model', 'region', 'scenarios', 'adjustments', 'settings'] }).filter(({ view, moments }) => view !== undefined || moments === undefined))
