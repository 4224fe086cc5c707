import { describe, expect, test } from 'vitest'
import { bookLineIds } from '../../src/model/books.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Run } from '../../src/model/run.ts'
import { aPlan, simulate, type Some, type Wanted } from '../model/a-plan.ts'
import { runTwin } from './run-twin.ts'
import type { Mens, Twin } from './twin.ts'

const FASEN = ['verwacht', 'intake', 'traject', 'afgerond', 'vertrokken', 'over termijn']
const LESSEN = ['geen', 'wacht', 'groep', 'eigen school', 'onderwijs', 'examen', 'besluit', 'klaar']
const ROUTES = ['B1', 'onderwijs', 'Z']

/** All that can be said of one person, as text: equal people, equal text. */
function wayOf({ population, world: { person: p }, ledger }: Readonly<Run>, n: number): string {
  const euro = p.euro[n]! + (p.eindWeek[n]! < 0 && p.fase[n]! > 0 ? ledger.formatiePerClient - p.formatieVanaf[n]! : 0)
  return JSON.stringify([population.subject[n], population.arrival[n], population.koppeling[n], FASEN[p.fase[n]!], LESSEN[p.les[n]!], ROUTES[p.route[n]!], p.level[n], p.gewisseld[n], p.afgeschaald[n], p.verlengd[n],
    p.pipWeek[n], p.definitiefWeek[n], p.eersteLes[n], p.klaarWeek[n], p.eindWeek[n], p.pvtKlaar[n], p.mapKlaar[n], Math.round(p.aangeboden[n]! * 1e6), Math.round(euro * 100)])
}

function wayOfTwin(t: Twin, m: Mens): string {
  const euro = m.euro + (m.ended < 0 && m.fase !== 'verwacht' ? t.formatiePerClient - m.formatieFrom : 0)
  return JSON.stringify([m.who.subject, m.who.arrival, m.who.koppeling, m.fase, m.les, m.route, m.level, Number(m.switched), Number(m.scaledDown), Number(m.extended),
    m.pipWeek, m.definitiveWeek, m.firstLesson, m.finished, m.ended, m.done.pvt, m.done.map, Math.round(m.offered * 1e6), Math.round(euro * 100)])
}

/** Groups of a week: route, level, and who is in them, whatever their numbers. */
function groupsOf({ world, population }: Readonly<Run>): string[] {
  const groups: string[] = []
  for (let g = 0; g < world.group.active.length; g++) {
    if (world.group.active[g] === 0) continue
    const members: number[] = []
    for (let n = world.members.first[g]!; n >= 0; n = world.members.next[n]!) members.push(population.subject[n]!)
    groups.push(JSON.stringify([ROUTES[world.group.route[g]!], world.group.level[g], members.sort((a, b) => a - b)]))
  }
  return groups.sort()
}

const groupsOfTwin = (t: Twin): string[] => t.groups.map((g) => JSON.stringify([g.route, g.level, g.members.map((m) => m.who.subject).sort((a, b) => a - b)])).sort()

interface Seen { readonly ways: string[]; readonly groups: string[][] }

function compare(plan: Plan, replication: number): { people: number; groups: number } {
  const model: Seen = { ways: [], groups: [] }
  const twin: Seen = { ways: [], groups: [] }
  let run = 0
  const simulated = simulate(plan, replication + 1, (r) => {
    if (r.week === 0) run++
    if (run !== replication + 1) return
    if (r.week % 10 === 9) model.groups.push(groupsOf(r))
    if (r.week === r.weeks - 1) for (let n = 0; n < r.population.count; n++) model.ways.push(wayOf(r, n))
  })
  const t = runTwin(plan, replication, (seen) => { if (seen.week % 10 === 9) twin.groups.push(groupsOfTwin(seen)) })
  twin.ways.push(...t.people.map((m) => wayOfTwin(t, m)))
  expect(model.ways.map((way, n) => (way === twin.ways[n] ? 'same' : `model ${way}, twin ${twin.ways[n]}`)).filter((line) => line !== 'same')).toEqual([])
  expect(model.ways).toHaveLength(twin.ways.length)
  expect(model.groups).toEqual(twin.groups)
  compareOutcomes(t, (id) => simulated.of(id, 0, replication))
  return { people: t.people.length, groups: twin.groups.flat().length }
}

function compareOutcomes(t: Twin, of: (id: OutcomeId) => number): void {
  const n = (what: string): number => t.tally.get(what) ?? 0
  const years = t.plan.horizonYears
  const wanted: [OutcomeId, number][] = [
    ['les.wachtweken', n('weeks to first lesson') / n('first lessons')], ['les.binnen-8-weken', n('first lessons in 8') / n('first lessons')],
    ['reistijd', n('minutes') / n('first lessons')],
    ['groepen.grootte', n('seat weeks') / n('group weeks')], ['groepen.onder-minimum', n('weeks under minimum') / n('group weeks')], ['groepen.aantal', n('group weeks') / n('weeks')],
    ['groepen.stoelen-gevuld', n('seat weeks') / n('group weeks') / t.value('groepen.maximum')], ['groepen.docententekort', n('no teacher') / n('start moments')],
    ['caseload.aantal', n('caseload') / n('weeks')], ['caseload.per-fte', n('caseload') / n('fte')], ['fte.in-dienst', n('fte') / n('weeks')], ['fte.nodig', n('fte required') / n('weeks')],
    ['gesprekken.op-tijd', n('talks on time') / n('talks')],
    ...bookLineIds.filter((id) => id.startsWith('lasten.') ).map((id): [OutcomeId, number] =>
      [id as OutcomeId, t.plan.gemeenten.reduce((sum, _, g) => sum + (t.lasten.get(`${id.slice(7)}/${g}`) ?? 0), 0) / years]),
    ['staart.onbetaald', t.plan.gemeenten.reduce((sum, _, g) => sum + (t.lasten.get(`onbetaald/${g}`) ?? 0), 0) / years],
    ...cohort(t), ...pips(t),
  ]
  for (const [id, value] of wanted) {
    if (Number.isNaN(value)) expect(of(id), id).toBeNaN()
    else expect(Math.abs(of(id) - value), `${id}: model ${of(id)}, twin ${value}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
  }
}

const measureFrom = (t: Twin): number => t.decision + Math.min(104, Math.floor((t.weeks - t.decision) / 2))

function pips(t: Twin): [OutcomeId, number][] {
  const people = t.people.filter((m) => m.who.arrival >= measureFrom(t) && m.who.arrival < t.weeks - 26 && !(m.pipWeek < 0 && m.fase === 'vertrokken' && m.ended - m.who.arrival <= 10))
  const set = people.filter((m) => m.pipWeek >= 0)
  return [
    ['pip.binnen-10-weken', set.filter((m) => m.pipWeek - m.who.arrival <= 10).length / people.length],
    ['pip.definitief-binnen-10-weken', set.filter((m) => m.definitiveWeek >= 0 && m.definitiveWeek - m.who.arrival <= 10).length / people.length],
    ['pip.voorlopig', set.filter((m) => m.provisionalFirst).length / set.length],
    ['pip.weken', set.reduce((sum, m) => sum + m.pipWeek - m.who.arrival, 0) / set.length],
  ]
}

function cohort(t: Twin): [OutcomeId, number][] {
  const all = t.people.filter((m) => m.pipWeek >= measureFrom(t) && m.pipWeek <= t.weeks - 156)
  const stayed = all.filter((m) => !(m.fase === 'vertrokken' && m.ended <= m.pipWeek + 156))
  const inTime = (m: Mens): boolean => m.finished >= 0 && m.finished - m.pipWeek <= 156
  const share = (people: readonly Mens[], of: (m: Mens) => boolean): number => people.filter(of).length / people.length
  const euro = all.reduce((sum, m) => sum + m.euro + (m.ended < 0 ? t.formatiePerClient - m.formatieFrom : 0), 0)
  return [
    ['afgerond.binnen-3-jaar', share(stayed, inTime)], ['afgerond.b1', share(stayed.filter((m) => m.route === 'B1'), inTime)],
    ['afgerond.z', share(stayed.filter((m) => m.route === 'Z'), inTime)], ['afgerond.onderwijs', share(stayed.filter((m) => m.route === 'onderwijs'), inTime)],
    ['verlengd', share(stayed, (m) => !inTime(m) && m.extended)], ['leerroute.gewisseld', share(stayed, (m) => m.switched)], ['kosten.per-inburgeraar', euro / all.length],
  ]
}

/** Without another organisation there is no switch: it would come after the end. */
function small(all: Some, horizonYears = 3, seed = 'proef', later?: Some, more: Pick<Wanted, 'leerrouteFactor'> = {}): Plan {
  const own: Some = { 'instroom.taakstelling': 24, 'instroom.gezinsmigranten': 8, 'overgang.weken': 5000, 'overgang.kosten': 0, 'overgang.capaciteitsverlies': 0.05, ...all }
  return aPlan({ drawn: true, seed, horizonYears, shares: [0.6, 0.4], deelregios: [0, 1], all: own, scenarios: [later ?? {}], ...more })
}

const settings: readonly (readonly [string, Some])[] = [
  ['as the registry has it', {}],
  ['a startklas before the PIP and early starts', { 'startklas.moment': 1, 'startklas.minimum': 2, 'startklas.per-jaar': 2, 'startklas.maximum': 8, 'instroom.vroege-start': 0.5, 'groepen.minimum': 4 }],
  ['a startklas after the PIP, PVT and MAP together', { 'startklas.moment': 2, 'startklas.minimum': 3, 'modules.samen': 1, 'modules.minimum': 3 }],
  ['many wrong routes, functions merged, no separate intake', { 'leerroute.verkeerde-keuze': 0.25, 'teams.functies-samen': 2, 'teams.intake': 0, 'teams.overdrachten': 0, 'teams.gesprekken': 8, 'leerroute.ontdekken': 0.3 }],
  ['a pool for each gemeente, three providers, a minimum nobody reaches', { 'groepen.pool-b1': 0, 'groepen.pool-z': 0, 'groepen.aanbieders': 3, 'groepen.minimum': 12, 'groepen.langste-wacht': 6 }],
  ['small groups at once, no instap, dear hours', { 'groepen.minimum': 4, 'groepen.startinterval': 2, 'groepen.instap': 0, 'groepen.breder': 0, 'lessen.betalen-boven-contract': 1, 'kosten.vast-aandeel': 0.8 }],
  ['teams that are far too small', { 'teams.norm-caseload': 120, 'teams.minimum-fte': 0.1, 'teams.stap-fte': 0.05, 'afstemming.uren': 10, 'teams.overdrachten': 3 }],
  ['staff that follows the hours, local participation, mentors', { 'teams.formatie-volgt': 1, 'teams.indeling': 0, 'z.participatie-lokaal': 1, 'begeleiding.vorm': 1, 'groepen.docenten': 0.8 }],
  ['schools that were promised more people than come, in pools apart', { 'kosten.volumegarantie': 1, 'kosten.volume-verwacht': 0.68, 'groepen.pool-b1': 0, 'lessen.examenkans': 0.4, 'lessen.herkansing-uren': 60 }],
  ['a provider of three that falls away for half a year', { 'groepen.wegval-weken': 26, 'groepen.aanbieders': 3, 'groepen.minimum': 4, 'groepen.langste-wacht': 6, 'instroom.taakstelling': 60 }],
  ['the only provider falls away, and groups of a gemeente cannot go elsewhere', { 'groepen.wegval-weken': 40, 'groepen.pool-b1': 0, 'groepen.pool-z': 0, 'groepen.breder': 1, 'groepen.minimum': 4, 'groepen.langste-wacht': 4 }],
  ['teachers for eight in ten of the groups that are needed, in one big pool', { 'instroom.taakstelling': 90, 'instroom.gezinsmigranten': 40, 'groepen.minimum': 4, 'groepen.docenten': 0.8, 'groepen.docentengroei': 0, 'groepen.pool-b1': 2, 'groepen.pool-z': 2 }],
  ['an intensive first phase of B1, with groups that begin apart and join', { 'lessen.eerste-fase': 20, 'groepen.minimum': 4, 'groepen.pool-b1': 0, 'instroom.taakstelling': 60, 'instroom.gezinsmigranten': 25 }],
  ['a short and very intensive first phase, where groups cannot be entered', { 'lessen.eerste-fase': 5, 'lessen.eerste-fase-dagdelen': 6, 'lessen.daarna-dagdelen': 1, 'groepen.instap': 0, 'groepen.minimum': 3, 'groepen.aanbieders': 2 }],
  ['evening groups, with a first provider that falls away', { 'groepen.avond': 0.8, 'groepen.minimum': 3, 'groepen.aanbieders': 2, 'groepen.wegval-weken': 20, 'instroom.taakstelling': 60, 'instroom.gezinsmigranten': 40 }],
  ['evening groups that seldom come, with too few teachers', { 'groepen.avond': 0.5, 'groepen.minimum': 6, 'groepen.langste-wacht': 6, 'groepen.klein': 0, 'groepen.breder': 0, 'groepen.docenten': 0.8, 'groepen.pool-b1': 0, 'groepen.pool-z': 0, 'instroom.taakstelling': 60, 'instroom.gezinsmigranten': 40 }],
  ['evening groups with an intensive first phase', { 'groepen.avond': 1, 'lessen.eerste-fase': 15, 'groepen.minimum': 4, 'instroom.taakstelling': 40, 'instroom.gezinsmigranten': 40 }],
  ['more people in fuller groups', { 'instroom.taakstelling': 60, 'instroom.gezinsmigranten': 25, 'groepen.minimum': 5, 'groepen.maximum': 8 }],
]

describe('a slow and obvious model of the same rules comes to exactly the same', () => {
  test.each(settings)('%s', (_, all) => {
    let people = 0
    let groups = 0
    for (const seed of ['een', 'twee', 'drie']) {
      const seen = compare(small(all, 3, seed), 1)
      people += seen.people
      groups += seen.groups
    }
    expect(people).toBeGreaterThan(90)
    expect(groups).toBeGreaterThan(10)
  })

  test('a gemeente with leerroutes of its own', () => {
    for (const leerrouteFactor of [{ z: 1.95, onderwijs: 0.4 }, { z: 4, onderwijs: 3 }]) {
      expect(compare(small({ 'groepen.minimum': 4, 'groepen.pool-z': 0 }, 3, 'een', undefined, { leerrouteFactor }), 1).people).toBeGreaterThan(30)
    }
  })

  test('over a horizon in which people finish, with the outcomes of cohorts', () => {
    for (const [, all] of settings.slice(0, 4)) expect(compare(small({ 'groepen.minimum': 4, ...all }, 6), 0).people).toBeGreaterThan(60)
  })

  test.each<[string, Some, Some]>([
    ['one team and one pool instead of many', { 'teams.indeling': 0, 'groepen.pool-b1': 0, 'groepen.pool-z': 0, 'groepen.aanbieders': 2 }, { 'teams.indeling': 2, 'teams.intake': 0, 'teams.functies-samen': 2, 'overgang.weken': 90, 'overgang.kosten': 100_000 }],
    ['many instead of one, with an intake team of its own', { 'teams.indeling': 2, 'teams.intake': 0 }, { 'teams.indeling': 0, 'teams.intake': 1, 'groepen.pool-b1': 0, 'groepen.aanbieders': 3, 'overgang.weken': 17 }],
    ['another minimum and other lesson weeks, at once', {}, { 'groepen.minimum': 4, 'groepen.maximum': 9, 'lessen.weken-per-jaar': 45, 'overgang.weken': 0 }],
    ['a startklas that ends', { 'startklas.moment': 1, 'startklas.minimum': 10, 'startklas.maximum': 8.4, 'startklas.per-jaar': 4 }, { 'startklas.moment': 0, 'overgang.weken': 20 }],
    ['a startklas that moves to after the PIP', { 'startklas.moment': 1, 'startklas.minimum': 4 }, { 'startklas.moment': 2, 'startklas.minimum': 3, 'groepen.pool-b1': 0, 'overgang.weken': 26 }],
    ['PVT and MAP that become one offer', { 'modules.minimum': 4 }, { 'modules.samen': 1, 'modules.minimum': 3, 'overgang.weken': 9 }],
    ['a first phase that is brought in', { 'groepen.minimum': 4 }, { 'lessen.eerste-fase': 20, 'overgang.weken': 20 }],
    ['evening groups that are brought in', { 'groepen.minimum': 3, 'instroom.taakstelling': 40 }, { 'groepen.avond': 0.7, 'overgang.weken': 20 }],
    ['evening groups that end', { 'groepen.avond': 0.9, 'groepen.minimum': 3, 'instroom.taakstelling': 40, 'instroom.gezinsmigranten': 30 }, { 'groepen.avond': 0, 'groepen.aanbieders': 2, 'overgang.weken': 40 }],
    ['a first phase that ends', { 'lessen.eerste-fase': 25, 'groepen.minimum': 4 }, { 'lessen.eerste-fase': 0, 'overgang.weken': 40 }],
    ['PVT and MAP that come apart', { 'modules.samen': 1, 'modules.minimum': 3 }, { 'modules.samen': 0, 'modules.minimum': 3, 'overgang.weken': 40 }],
  ])('through a switch to another organisation: %s', (_, all, later) => {
    for (const seed of ['een', 'twee']) expect(compare(small({ 'groepen.minimum': 5, ...all }, 3, seed, { 'overgang.kosten': 20_000, ...later }), 1).people).toBeGreaterThan(30)
  })
})
