import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import { Leerprofiel, LEERROUTES, Leerroute } from './population.ts'
import type { Tables } from './tables.ts'
import { createTables, fillTables } from './tables.ts'

/** Who shares a team or a pool: the choice of `teams.indeling`, `groepen.pool-b1` and `groepen.pool-z`. */
export const Schaal = { Gemeente: 0, Deelregio: 1, Regio: 2 } as const

/** How often a B1 group has lessons: always the same, or in an intensive first phase and after it. */
export const Ritme = { Gewoon: 0, EersteFase: 1, Daarna: 2 } as const

/** How an organisation divides gemeenten over teams and pools, and the fixed numbers that follow from its inputs. */
export interface Structure {
  /** Teams for cliëntregie; a separate intake team has the next number. */
  clientTeams: number
  teams: number
  readonly teamOf: Uint8Array
  readonly intakeTeamOf: Uint8Array
  /** Number of pools by leerroute (B1 and Z). */
  readonly pools: Int32Array
  /** Pool of each gemeente: [leerroute][gemeente]. */
  readonly poolOf: Uint8Array
  /** How far the lessons are, as a value of `Schaal`: the own gemeente where it has a pool to itself. [leerroute][gemeente] */
  readonly schaalOf: Uint8Array
  aanbieders: number
  /** Share of those who work or need childcare that wants an evening group; 0 without such groups. */
  avond: number
  /** Hours of each level at normal attendance for B1: [profiel][level], `B1_LEVELS` wide. */
  readonly b1Uren: Float64Array
  /** Offered hours a lesson week, by leerroute. */
  readonly weekUren: Float64Array
  /** Offered hours a lesson week of a B1 group, by `Ritme`. */
  readonly ritmeUren: Float64Array
  /** Lesson weeks of the intensive first phase of a B1 group; 0 without one. */
  eersteFase: number
  /** Alignment hours per client per week, after what merging functions saves. */
  afstemmingPerWeek: number
  basisPerWeek: number
  /** Talks per client per week. */
  gesprekkenPerWeek: number
  /** Weeks between planned talks. */
  gesprekInterval: number
  /** Share of the calibrated work that is intake: what a separate intake team takes over. */
  intakeDeel: number
  /** Fraction of functions that is merged: 0, 0.5 or 1. */
  samengevoegd: number
  contactpersonen: number
  readonly tables: Tables
}

/** Z: 800 hours in two halves of 400 attended hours (LEG12). */
export const Z_UREN_PER_LEVEL = 400
export const Z_CONTRACTUREN = 800
/** Three years. */
export const TERMIJN_WEKEN = 156
/** Mean years in begeleiding over which the intake hours are spread in the calibration (70 x 16.4 h = 0.85 x 1,350 h). */
const JAREN_IN_BEGELEIDING = 2.5

/** Levels of the B1-route: the width of a row of `b1Uren`. */
export const B1_LEVELS = 3
const PROFIELEN = 4

/** Room for one organisation. Fractions begin as fractions, so that engines keep one shape for all of them. */
export function createStructure(plan: Plan): Structure {
  const gemeenten = plan.gemeenten.length
  return {
    clientTeams: 1, teams: 1, teamOf: new Uint8Array(gemeenten), intakeTeamOf: new Uint8Array(gemeenten),
    pools: new Int32Array(LEERROUTES), poolOf: new Uint8Array(LEERROUTES * gemeenten), schaalOf: new Uint8Array(LEERROUTES * gemeenten), aanbieders: 1, avond: 0.5,
    b1Uren: new Float64Array(PROFIELEN * B1_LEVELS), weekUren: new Float64Array(LEERROUTES), ritmeUren: new Float64Array(3), eersteFase: 0.5,
    afstemmingPerWeek: 0.5, basisPerWeek: 0.5, gesprekkenPerWeek: 0.5, gesprekInterval: 0.5, intakeDeel: 0.5, samengevoegd: 0.5, contactpersonen: 0.5, tables: createTables(plan),
  }
}

/** Fills the structure with what follows from the inputs. */
export function organise(plan: Plan, inputs: Inputs, into: Structure): Structure {
  const separateIntake = inputs.teams.intake === 1
  const samengevoegd = inputs.teams['functies-samen'] / 2
  const gesprekken = inputs.teams.gesprekken * (1 + samengevoegd / 2)
  divideGemeenten(plan, inputs, separateIntake, into)
  into.aanbieders = Math.round(inputs.groepen.aanbieders)
  into.avond = inputs.groepen.avond
  b1Hours(inputs.lessen['uren-langzaam-b1'], into.b1Uren)
  into.weekUren[Leerroute.B1] = inputs.lessen['dagdelen-b1'] * inputs.lessen['uren-per-dagdeel']
  into.weekUren[Leerroute.Z] = inputs.lessen['dagdelen-z'] * inputs.lessen['uren-per-dagdeel']
  into.ritmeUren[Ritme.Gewoon] = into.weekUren[Leerroute.B1]!
  into.ritmeUren[Ritme.EersteFase] = inputs.lessen['eerste-fase-dagdelen'] * inputs.lessen['uren-per-dagdeel']
  into.ritmeUren[Ritme.Daarna] = inputs.lessen['daarna-dagdelen'] * inputs.lessen['uren-per-dagdeel']
  into.eersteFase = inputs.lessen['eerste-fase']
  into.afstemmingPerWeek = alignment(inputs, samengevoegd) / 52
  into.basisPerWeek = inputs.teams['uren-basis'] / 52
  into.gesprekkenPerWeek = gesprekken / TERMIJN_WEKEN
  into.gesprekInterval = TERMIJN_WEKEN / gesprekken
  into.intakeDeel = intakeShare(inputs)
  into.samengevoegd = samengevoegd
  into.contactpersonen = contactPersons(inputs, separateIntake, samengevoegd)
  fillTables(inputs, into.schaalOf, into.tables)
  return into
}

function divideGemeenten(plan: Plan, inputs: Inputs, separateIntake: boolean, into: Structure): void {
  const { indeling } = inputs.teams
  const { 'pool-b1': poolB1, 'pool-z': poolZ } = inputs.groepen
  const gemeenten = plan.gemeenten.length
  into.clientTeams = scopes(plan, indeling)
  into.teams = into.clientTeams + (separateIntake ? 1 : 0)
  into.pools[Leerroute.B1] = scopes(plan, poolB1)
  into.pools[Leerroute.Onderwijs] = 1
  into.pools[Leerroute.Z] = scopes(plan, poolZ)
  for (let g = 0; g < gemeenten; g++) {
    into.teamOf[g] = scopeOf(plan, indeling, g)
    into.intakeTeamOf[g] = separateIntake ? into.clientTeams : into.teamOf[g]!
    into.poolOf[Leerroute.B1 * gemeenten + g] = scopeOf(plan, poolB1, g)
    into.poolOf[Leerroute.Z * gemeenten + g] = scopeOf(plan, poolZ, g)
    into.schaalOf[Leerroute.B1 * gemeenten + g] = distanceOf(plan, poolB1, g)
    into.schaalOf[Leerroute.Z * gemeenten + g] = distanceOf(plan, poolZ, g)
  }
}

/** A region or deelregio of one gemeente is not farther away than that gemeente. */
function distanceOf(plan: Plan, schaal: number, gemeente: number): number {
  const pool = scopeOf(plan, schaal, gemeente)
  const shared = plan.gemeenten.some((_, other) => other !== gemeente && scopeOf(plan, schaal, other) === pool)
  return shared ? Math.min(Schaal.Regio, schaal) : Schaal.Gemeente
}

function scopes(plan: Plan, schaal: number): number {
  if (schaal === Schaal.Gemeente) return plan.gemeenten.length
  if (schaal === Schaal.Regio) return 1
  return Math.max(...plan.gemeenten.map((g) => g.deelregio)) + 1
}

function scopeOf(plan: Plan, schaal: number, gemeente: number): number {
  return schaal === Schaal.Gemeente ? gemeente : schaal === Schaal.Regio ? 0 : plan.gemeenten[gemeente]!.deelregio
}

/** LES10-12: hours A0-A1, A1-A2, A2-B1; for slow learners the last is 'maatwerk', an aanname. */
function b1Hours(slow: number, into: Float64Array): void {
  into.set([219, 300, slow], Leerprofiel.Langzaam * B1_LEVELS)
  into.set([150, 246, 264], Leerprofiel.Gemiddeld * B1_LEVELS)
  into.set([126, 174, 198], Leerprofiel.Snel * B1_LEVELS)
  // Who needs alfabetisering and is (wrongly) in the B1-route goes at the slow pace.
  into.set([219, 300, slow], Leerprofiel.Alfabetisering * B1_LEVELS)
}

/** Merging functions removes alignment between them, but never more than half of what there is (aanname). */
function alignment(inputs: Inputs, samengevoegd: number): number {
  const hours = inputs.afstemming.uren
  return hours - Math.min(samengevoegd * inputs.functies['afstemming-bespaard'], hours / 2)
}

function intakeHours(inputs: Inputs): number {
  return inputs.intake['uren-gesprek'] + inputs.intake['uren-vervolg'] + inputs.intake['uren-toets'] + inputs.intake['uren-pip']
}

function intakeShare(inputs: Inputs): number {
  const intake = intakeHours(inputs) / JAREN_IN_BEGELEIDING
  const rest = inputs.teams['uren-basis'] + 2 + (8 * inputs.teams['uren-gesprek']) / 3
  return intake / (intake + rest)
}

/** One consulent; one more for work where functions are apart, for a separate intake, and for begeleiding that is not in the team. */
function contactPersons(inputs: Inputs, separateIntake: boolean, samengevoegd: number): number {
  return 1 + (1 - samengevoegd) + (separateIntake ? 1 : 0) + (inputs.teams.overdrachten >= 1 ? 1 : 0)
}
