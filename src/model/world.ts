import type { Lists } from './lists.ts'
import { clearLists, copyLists, createLists } from './lists.ts'

/** Where someone is as a whole. */
export const Fase = { Verwacht: 0, Intake: 1, Traject: 2, Afgerond: 3, Vertrokken: 4, OverTermijn: 5 } as const
/** Where someone is with the language lessons. */
export const Les = { Geen: 0, Wacht: 1, Groep: 2, EigenSchool: 3, Onderwijs: 4, Examen: 5, Besluit: 6, Klaar: 7 } as const
export const PipSoort = { Geen: 0, Voorlopig: 1, Definitief: 2 } as const
/** A part (startklas, PVT, MAP) that is taken in a group with a fixed length. */
export const Deel = { Niet: 0, Wacht: 1, Bezig: 2, Klaar: 3 } as const
/** What can fall due for a person in a week; at most one of each kind is planned at a time. */
export const Event = {
  Afspraak: 0, VoorlopigPip: 1, StartklasKlaar: 2, KlaarVoorLes: 3, LesKlaar: 4, Gesprek: 5, Module: 6, Participatie: 7,
  Termijn: 8, Vertrek: 9,
} as const
export const EVENTS = 10
/** Work that a team does for one person and that has a legal term. */
export const Taak = { Geen: 0, Afspraak: 1, VoorlopigPip: 2, Herziening: 3, Besluit: 4 } as const

/** Levels: B1-route A0-A1, A1-A2, A2-B1; Z-route first and second 400 hours. */
export const LEVELS = [3, 0, 2] as const
/** The last number is not a provider: it stands for the evening groups of a pool. */
export const MAX_AANBIEDERS = 7
export const AVOND = MAX_AANBIEDERS - 1
/** Weeks of talks that a team remembers: this one, those in which a talk may be late, and the one that lapses (15), rounded up. */
export const TALKS_KEPT = 16
/** Quarters of wanted staff that a team remembers. */
export const QUARTERS_KEPT = 9

/**
 * All that changes during a replication, in typed columns: one set a thread, cleared for each replication, kept where scenarios part
 * and put back for each of them. Person columns are indexed by person, group columns by group, team columns by team.
 */
export interface World {
  readonly events: Lists
  readonly tasks: Lists
  readonly waiting: Lists
  readonly members: Lists
  /** Running groups by the waiting list they draw from. */
  readonly groups: Lists
  readonly startklas: Lists
  readonly modules: Lists
  readonly person: PersonColumns
  readonly group: GroupColumns
  readonly team: TeamColumns
  readonly pool: PoolColumns
  /** People in begeleiding by gemeente, and of those the ones still in the intake. */
  readonly caseload: Int32Array
  readonly inIntake: Int32Array
  readonly counts: Int32Array
}

/** Indices of `counts`: how many are where now. */
export const Count = { WachtPip: 0, WachtGroep: 1, LesB1: 2, LesOnderwijs: 3, LesZ: 4, Groepen: 5, Stoelen: 6, OnderMinimum: 7, Arrived: 8, Gesprekken: 9 } as const
export const COUNTS = 10

export interface PersonColumns {
  readonly fase: Uint8Array
  readonly les: Uint8Array
  readonly stap: Uint8Array
  readonly noShows: Uint8Array
  readonly taak: Uint8Array
  readonly startklas: Uint8Array
  /** Only PVT or MAP keeps someone from finishing. */
  readonly wachtOpModule: Uint8Array
  readonly participatie: Uint8Array
  /** Wants a group in the evening. */
  readonly avond: Uint8Array
  readonly pip: Uint8Array
  readonly eerstVoorlopig: Uint8Array
  readonly gewisseld: Uint8Array
  readonly afgeschaald: Uint8Array
  readonly verlengd: Uint8Array
  /** What of the lesson contract is paid: 0 nothing, 1 at the start, 2 half-way, 3 all. */
  readonly betaald: Uint8Array
  readonly route: Uint8Array
  readonly level: Uint8Array
  readonly klaarVoorVolgend: Uint8Array
  readonly attempts: Uint8Array
  readonly pipWeek: Int32Array
  readonly definitiefWeek: Int32Array
  readonly wachtSinds: Int32Array
  /** Week in which PVT and MAP are or will be done, −1 while they have not begun. */
  readonly pvtKlaar: Int32Array
  readonly mapKlaar: Int32Array
  readonly pvtSinds: Int32Array
  readonly mapSinds: Int32Array
  readonly eersteLes: Int32Array
  readonly klaarWeek: Int32Array
  readonly eindWeek: Int32Array
  readonly group: Int32Array
  /** Hours still to make for the level, at normal attendance (B1) or attended (Z), from `lesVanaf` on. */
  readonly uren: Float64Array
  /** Hours towards the level per lesson week. */
  readonly tempo: Float64Array
  /** Lesson clock (lesson weeks since week 0) from which `uren` count. */
  readonly lesVanaf: Float64Array
  /** Offered hours in all lessons until `lesVanaf`. */
  readonly aangeboden: Float64Array
  /** Hours in the lesson contract that was made at the first lesson of the route. */
  readonly contract: Float64Array
  /** Hours of the task that waits at a team. */
  readonly taakUren: Float64Array
  /** Euro that belong to this person alone. */
  readonly euro: Float64Array
  /** Formatie cost per client up to the moment of entry. */
  readonly formatieVanaf: Float64Array
  readonly gesprekNummer: Uint8Array
}

export interface GroupColumns {
  readonly route: Uint8Array
  readonly level: Uint8Array
  readonly active: Uint8Array
  readonly gemeente: Uint8Array
  readonly aanbieder: Uint8Array
  /** A value of `Ritme`; only B1 groups have another than the ordinary one. */
  readonly ritme: Uint8Array
  readonly ready: Int32Array
  readonly mixed: Int32Array
  /** Lesson clock at which the group began its level. */
  readonly sinds: Float64Array
  /** Lesson clock at which the intensive first phase ends, for a group that is in it. */
  readonly faseTot: Float64Array
  /** Numbers of groups that have ended, as a stack; and how many numbers were ever given out. */
  readonly free: Int32Array
  readonly freeCount: Int32Array
  readonly used: Int32Array
}

export interface TeamColumns {
  readonly fte: Float64Array
  readonly vacancy: Float64Array
  readonly required: Float64Array
  /** fte that the norm or the hours ask for, newest quarter first: [team][quarter]. */
  readonly desired: Float64Array
  readonly credit: Float64Array
  readonly debt: Float64Array
  readonly demanded: Float64Array
  readonly overhead: Float64Array
  /** Hours of alignment and hand-overs since the month began, for the cost line. */
  readonly alignment: Float64Array
  readonly capacity: Float64Array
  /** Talks due and not yet held, by week, as a ring: [team][week]. */
  readonly talksDue: Float64Array
  /** Share of planned talks that the team holds, on time or late. */
  readonly gehaald: Float64Array
  readonly extraTalks: Float64Array
}

/** Teachers by pool: [route-pool-provider]. */
export interface PoolColumns {
  readonly groups: Int32Array
  readonly capacity: Float64Array
  readonly need: Float64Array
  readonly needYear: Float64Array
  readonly blocked: Int32Array
}

export interface WorldSize {
  readonly persons: number
  readonly weeks: number
  readonly gemeenten: number
}

export const teamSlots = (gemeenten: number): number => gemeenten + 1
export const poolSlots = (gemeenten: number): number => 2 * gemeenten * MAX_AANBIEDERS
export const waitingSlots = (gemeenten: number): number => 5 * gemeenten * MAX_AANBIEDERS
export const groupSlots = (persons: number): number => Math.max(64, Math.ceil(persons / 4))

export function createWorld({ persons, weeks, gemeenten }: WorldSize): World {
  const groups = groupSlots(persons)
  const teams = teamSlots(gemeenten)
  return {
    events: createLists(persons * EVENTS, weeks + 1),
    tasks: createLists(persons, teams),
    waiting: createLists(persons, waitingSlots(gemeenten)),
    members: createLists(persons, groups),
    groups: createLists(groups, waitingSlots(gemeenten)),
    startklas: createLists(persons, gemeenten),
    modules: createLists(persons * 2, 2 * gemeenten),
    person: personColumns(persons), group: groupColumns(groups), team: teamColumns(teams), pool: poolColumns(poolSlots(gemeenten)),
    caseload: new Int32Array(gemeenten), inIntake: new Int32Array(gemeenten), counts: new Int32Array(COUNTS),
  }
}

function personColumns(n: number): PersonColumns {
  const small = (): Uint8Array => new Uint8Array(n)
  const whole = (): Int32Array => new Int32Array(n)
  const real = (): Float64Array => new Float64Array(n)
  return {
    fase: small(), les: small(), stap: small(), noShows: small(), taak: small(), startklas: small(), wachtOpModule: small(),
    participatie: small(), avond: small(), pip: small(), eerstVoorlopig: small(), gewisseld: small(), afgeschaald: small(), verlengd: small(),
    betaald: small(), route: small(), level: small(), klaarVoorVolgend: small(), attempts: small(), gesprekNummer: small(),
    pipWeek: whole(), definitiefWeek: whole(), wachtSinds: whole(), pvtKlaar: whole(), mapKlaar: whole(), pvtSinds: whole(), mapSinds: whole(), eersteLes: whole(), klaarWeek: whole(), eindWeek: whole(), group: whole(),
    uren: real(), taakUren: real(), contract: real(), tempo: real(), lesVanaf: real(), aangeboden: real(), euro: real(), formatieVanaf: real(),
  }
}

function groupColumns(n: number): GroupColumns {
  return {
    route: new Uint8Array(n), level: new Uint8Array(n), active: new Uint8Array(n), gemeente: new Uint8Array(n),
    aanbieder: new Uint8Array(n), ritme: new Uint8Array(n), ready: new Int32Array(n), mixed: new Int32Array(n),
    sinds: new Float64Array(n), faseTot: new Float64Array(n),
    free: new Int32Array(n), freeCount: new Int32Array(1), used: new Int32Array(1),
  }
}

function teamColumns(n: number): TeamColumns {
  const real = (): Float64Array => new Float64Array(n)
  return {
    fte: real(), vacancy: real(), required: real(), desired: new Float64Array(n * QUARTERS_KEPT), credit: real(), debt: real(), demanded: real(),
    overhead: real(), alignment: real(), capacity: real(), talksDue: new Float64Array(n * TALKS_KEPT), gehaald: real(), extraTalks: real(),
  }
}

function poolColumns(n: number): PoolColumns {
  return { groups: new Int32Array(n), capacity: new Float64Array(n), need: new Float64Array(n), needYear: new Float64Array(n * 4), blocked: new Int32Array(n) }
}

/** Columns that hold a week or a group, with −1 for none. */
function weekColumns(p: PersonColumns): readonly Int32Array[] {
  return [p.pipWeek, p.definitiefWeek, p.wachtSinds, p.eersteLes, p.klaarWeek, p.eindWeek, p.group, p.pvtKlaar, p.mapKlaar]
}

type Column = Uint8Array | Int32Array | Float64Array
const columnsOf = (columns: object): readonly Column[] => Object.values(columns) as readonly Column[]

/** Wider columns in the place of the old ones; what these held is lost. */
export function growWorld(world: World, size: WorldSize): void {
  const wider = createWorld(size)
  for (const name of Object.keys(wider) as (keyof World)[]) {
    const columns = wider[name]
    Object.assign(ArrayBuffer.isView(columns) ? world : world[name], ArrayBuffer.isView(columns) ? { [name]: columns } : columns)
  }
}

/** Back to an empty world. Only the first `persons` rows can have been used. */
export function clearWorld(world: World, persons: number): void {
  clearLists(world.events, persons * EVENTS)
  for (const lists of [world.tasks, world.waiting, world.members, world.startklas]) clearLists(lists, persons)
  clearLists(world.modules, persons * 2)
  clearLists(world.groups, 0)
  clearPersons(world.person, 0, persons)
  // A group is written when it opens; only which numbers are in use must be known.
  for (const column of [world.group.active, world.group.freeCount, world.group.used]) column.fill(0)
  for (const columns of [world.team, world.pool]) for (const column of columnsOf(columns)) column.fill(0)
  world.caseload.fill(0)
  world.inIntake.fill(0)
  world.counts.fill(0)
}

function clearPersons(person: PersonColumns, from: number, to: number): void {
  for (const column of columnsOf(person)) column.fill(0, from, to)
  for (const column of weekColumns(person)) column.fill(-1, from, to)
}

/**
 * Makes `to` equal to `from`: the moment where scenarios part.
 * @param known nothing has happened yet to people from this number on
 * @param persons rows from this one on are not used
 */
export function copyWorld(from: World, to: World, known: number, persons: number): void {
  const groups = from.group.used[0]!
  copyLists(from.events, to.events, known * EVENTS, persons * EVENTS)
  copyLists(from.tasks, to.tasks, known, persons)
  copyLists(from.waiting, to.waiting, known, persons)
  copyLists(from.members, to.members, known, persons)
  copyLists(from.startklas, to.startklas, known, persons)
  copyLists(from.modules, to.modules, known * 2, persons * 2)
  copyLists(from.groups, to.groups, groups, groups)
  copyColumns(from.person, to.person, known)
  clearPersons(to.person, known, persons)
  copyColumns(from.group, to.group, Math.max(1, groups))
  to.group.active.fill(0, groups)
  copyColumns(from.team, to.team)
  copyColumns(from.pool, to.pool)
  to.caseload.set(from.caseload)
  to.inIntake.set(from.inIntake)
  to.counts.set(from.counts)
}

function copyColumns(from: object, to: object, rows?: number): void {
  const source = columnsOf(from)
  const target = columnsOf(to)
  for (let index = 0; index < source.length; index++) (target[index]! as Float64Array).set(source[index]!.subarray(0, rows) as Float64Array)
}
