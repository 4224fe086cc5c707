import { lessonCalendar } from '../../src/model/calendar.ts'
import type { Plan } from '../../src/model/plan.ts'
import { type Decision, draw, type ReplicationKey, replicationKey } from '../../src/model/random/draw.ts'
import { housing, newcomers, type Newcomer, type Route, type Value, valuesOf } from './newcomers.ts'

/**
 * The same rules once more, slow and obvious: plain objects, and every week everybody is asked whether something is due. It shares
 * with the model only the draws, the registry, the quantiles and the calendar.
 */
export interface Twin {
  readonly plan: Plan
  readonly key: ReplicationKey
  /** Numbers of the organisation in force, and of the one to come. */
  value: Value
  readonly later: Value
  readonly switchWeek: number
  learningLoss: number
  readonly weeks: number
  readonly decision: number
  /** Lesson weeks before each week. */
  clock: readonly number[]
  readonly people: Mens[]
  readonly teams: Team[]
  readonly groups: Group[]
  /** Numbers of groups that have ended, the last one on top. */
  readonly freed: number[]
  /** Queues by name: for a group, a startklas, PVT or MAP. First in, first out. */
  readonly queues: Map<string, Mens[]>
  readonly teachers: Map<string, Teachers>
  readonly taakstelling: readonly (readonly number[])[]
  /** Euro by line, gemeente and year since the decision. */
  readonly lasten: Map<string, number>
  readonly tally: Map<string, number>
  /** Statushouders with a first contracted lesson this year, by gemeente. */
  readonly starters: number[]
  week: number
  planned: number
  formatiePerClient: number
}

export type Happening = 'afspraak' | 'voorlopig' | 'startklas klaar' | 'klaar voor les' | 'les klaar' | 'gesprek' | 'module' | 'participatie' | 'termijn' | 'vertrek'
export type Task = 'afspraak' | 'voorlopig' | 'herziening' | 'besluit'

export interface Mens {
  readonly who: Newcomer
  readonly calendar: Map<Happening, { week: number; order: number }>
  fase: 'verwacht' | 'intake' | 'traject' | 'afgerond' | 'vertrokken' | 'over termijn'
  les: 'geen' | 'wacht' | 'groep' | 'eigen school' | 'onderwijs' | 'examen' | 'besluit' | 'klaar'
  startklas: 'niet' | 'wacht' | 'bezig' | 'klaar'
  pip: 'geen' | 'voorlopig' | 'definitief'
  task: { what: Task; hours: number } | null
  stap: number
  noShows: number
  talks: number
  route: Route
  level: number
  group: Group | null
  ready: boolean
  waitsSince: number
  toGo: number
  pace: number
  since: number
  offered: number
  contract: number
  paid: number
  attempts: number
  scaledDown: boolean
  switched: boolean
  extended: boolean
  pastTerm: boolean
  participated: boolean
  evening: boolean
  waitsForModule: boolean
  ready4: { pvt: number; map: number }
  done: { pvt: number; map: number }
  pipWeek: number
  definitiveWeek: number
  provisionalFirst: boolean
  firstLesson: number
  finished: number
  ended: number
  euro: number
  formatieFrom: number
}

export interface Group {
  readonly route: Route
  level: number
  pool: number
  provider: number
  readonly number: number
  readonly founder: Mens
  members: Mens[]
  mixed: number
  since: number
  rhythm: 'gewoon' | 'eerste fase' | 'daarna'
  /** Lesson clock at which the first phase ends. */
  phaseUntil: number
  /** Order among the groups of its list. */
  order: number
}

export interface Team {
  readonly number: number
  readonly gemeenten: readonly number[]
  readonly intakeOnly: boolean
  readonly tasks: Mens[]
  readonly desired: number[]
  readonly talks: Map<number, number>
  fte: number
  required: number
  vacancy: number
  credit: number
  debt: number
  demanded: number
  alignment: number
  capacity: number
  held: number
  extraTalks: number
}

/** In the place of a provider: the evening groups of a pool. */
export const EVENING = 6

export interface Teachers { capacity: number; need: number[]; blocked: number }

export function createTwin(plan: Plan, replication: number): Twin {
  const key = replicationKey(plan.seed, replication)
  const value = valuesOf(plan.today, key)
  const later = valuesOf(plan.scenarios[0]!.settings, key)
  const years = plan.history.length + plan.horizonYears
  const clock = new Float64Array(52 * years + 1)
  lessonCalendar(clock, value('lessen.weken-per-jaar'), 0)
  return {
    plan, key, value, later, switchWeek: 52 * plan.history.length + Math.round(later('overgang.weken')), learningLoss: 0, freed: [], weeks: 52 * years, decision: 52 * plan.history.length, clock: [...clock],
    people: newcomers(plan, key, value).map(mens), teams: [], groups: [], queues: new Map(), teachers: new Map(),
    taakstelling: plan.gemeenten.map((_, gemeente) => housing(plan, key, value, gemeente).taakstelling),
    lasten: new Map(), tally: new Map(), starters: plan.gemeenten.map(() => 0), week: 0, planned: 0, formatiePerClient: 0,
  }
}

function mens(who: Newcomer): Mens {
  return {
    who, calendar: new Map(), fase: 'verwacht', les: 'geen', startklas: 'niet', pip: 'geen', task: null, stap: 0, noShows: 0, talks: 0, route: 'B1', level: 0,
    group: null, ready: false, waitsSince: -1, toGo: 0, pace: 0, since: 0, offered: 0, contract: 0, paid: 0, attempts: 0, scaledDown: false, switched: false,
    extended: false, pastTerm: false, participated: false, evening: false, waitsForModule: false, ready4: { pvt: 0, map: 0 }, done: { pvt: -1, map: -1 }, pipWeek: -1,
    definitiveWeek: -1, provisionalFirst: false, firstLesson: -1, finished: -1, ended: -1, euro: 0, formatieFrom: 0,
  }
}

/** Luck of a person in a decision. */
export const luck = (t: Twin, m: Mens, decision: Decision, occurrence = 0): number => draw(t.key, m.who.subject, decision, occurrence)

/** What lies in the past happens next week; what lies beyond the horizon does not happen. */
export function plan(t: Twin, m: Mens, what: Happening, week: number): void {
  m.calendar.delete(what)
  const due = Math.max(week, t.week + 1)
  if (due < t.weeks) m.calendar.set(what, { week: due, order: t.planned++ })
}

/** The first week from now that ends with so many lesson weeks behind it. */
export function weekWithClock(t: Twin, lessonWeeks: number): number {
  for (let week = t.week + 1; week < t.weeks; week++) if (t.clock[week]! >= lessonWeeks) return week
  return t.weeks
}

export function count(t: Twin, what: string, number: number): void {
  t.tally.set(what, (t.tally.get(what) ?? 0) + number)
}

/** Books euro of one person, or of a gemeente. */
export function book(t: Twin, line: string, gemeente: number, euro: number, m?: Mens): void {
  if (m) m.euro += euro
  if (t.week < t.decision) return
  t.lasten.set(`${line}/${gemeente}`, (t.lasten.get(`${line}/${gemeente}`) ?? 0) + euro)
}

export function queue(t: Twin, name: string): Mens[] {
  if (!t.queues.has(name)) t.queues.set(name, [])
  return t.queues.get(name)!
}

export function takeOut(list: Mens[], m: Mens): void {
  const at = list.indexOf(m)
  if (at >= 0) list.splice(at, 1)
}

/** Number of the gemeenten that share something at this scale: 0 gemeente, 1 deelregio, 2 region. */
export function poolOf(t: Twin, scale: number, gemeente: number): number {
  return scale === 0 ? gemeente : scale === 1 ? t.plan.gemeenten[gemeente]!.deelregio : 0
}

export function poolsOf(t: Twin, scale: number): number {
  return new Set(t.plan.gemeenten.map((_, gemeente) => poolOf(t, scale, gemeente))).size
}

/** First week in which work can wait: three years on, or a year before the decision when that is sooner. */
export const settled = (t: Twin): number => Math.min(156, Math.max(26, t.decision - 52))
