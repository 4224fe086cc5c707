import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import { Leerprofiel, Leerroute } from './population.ts'

/** Who shares a team or a pool: the choice of `teams.indeling`, `groepen.pool-b1` and `groepen.pool-z`. */
export const Schaal = { Gemeente: 0, Deelregio: 1, Regio: 2 } as const

/** How an organisation divides gemeenten over teams and pools, and the fixed numbers that follow from its inputs. */
export interface Structure {
  /** Teams for cliëntregie; a separate intake team has the next number. */
  readonly clientTeams: number
  readonly teams: number
  readonly teamOf: Uint8Array
  readonly intakeTeamOf: Uint8Array
  /** Number of pools and the pool of each gemeente, by leerroute (B1 and Z). */
  readonly pools: readonly [b1: number, onderwijs: number, z: number]
  readonly poolOf: readonly [b1: Uint8Array, onderwijs: Uint8Array, z: Uint8Array]
  readonly aanbieders: number
  /** Hours of each level at normal attendance: [profiel][level] for B1. */
  readonly b1Uren: readonly (readonly [number, number, number])[]
  /** Offered hours a lesson week, by leerroute. */
  readonly weekUren: readonly [b1: number, onderwijs: number, z: number]
  /** Alignment hours per client per week, after what merging functions saves. */
  readonly afstemmingPerWeek: number
  readonly basisPerWeek: number
  /** Talks per client per week. */
  readonly gesprekkenPerWeek: number
  /** Weeks between planned talks. */
  readonly gesprekInterval: number
  /** Share of the calibrated work that is intake: what a separate intake team takes over. */
  readonly intakeDeel: number
  /** Fraction of functions that is merged: 0, 0.5 or 1. */
  readonly samengevoegd: number
  readonly contactpersonen: number
}

/** Z: 800 hours in two halves of 400 attended hours (LEG12). */
export const Z_UREN_PER_LEVEL = 400
export const Z_CONTRACTUREN = 800
/** Three years. */
export const TERMIJN_WEKEN = 156
/** Mean years in begeleiding over which the intake hours are spread in the calibration (70 x 16.4 h = 0.85 x 1,350 h). */
const JAREN_IN_BEGELEIDING = 2.5

export function createStructure(plan: Plan, inputs: Inputs): Structure {
  const clientTeams = scopes(plan, inputs.teams.indeling)
  const separateIntake = inputs.teams.intake === 1
  const teamOf = scopeOf(plan, inputs.teams.indeling)
  const intakeTeamOf = separateIntake ? new Uint8Array(plan.gemeenten.length).fill(clientTeams) : teamOf
  const poolB1 = inputs.groepen['pool-b1']
  const poolZ = inputs.groepen['pool-z']
  const samengevoegd = inputs.teams['functies-samen'] / 2
  const gesprekken = inputs.teams.gesprekken * (1 + samengevoegd / 2)
  return {
    clientTeams, teams: clientTeams + (separateIntake ? 1 : 0), teamOf, intakeTeamOf,
    pools: [scopes(plan, poolB1), 1, scopes(plan, poolZ)],
    poolOf: [scopeOf(plan, poolB1), new Uint8Array(plan.gemeenten.length), scopeOf(plan, poolZ)],
    aanbieders: Math.round(inputs.groepen.aanbieders),
    b1Uren: b1Hours(inputs.lessen['uren-langzaam-b1']),
    weekUren: weekHours(inputs),
    afstemmingPerWeek: alignment(inputs, samengevoegd) / 52,
    basisPerWeek: inputs.teams['uren-basis'] / 52,
    gesprekkenPerWeek: gesprekken / TERMIJN_WEKEN,
    gesprekInterval: TERMIJN_WEKEN / gesprekken,
    intakeDeel: intakeShare(inputs),
    samengevoegd,
    contactpersonen: contactPersons(inputs, separateIntake, samengevoegd),
  }
}

function scopes(plan: Plan, schaal: number): number {
  if (schaal === Schaal.Gemeente) return plan.gemeenten.length
  if (schaal === Schaal.Regio) return 1
  return Math.max(...plan.gemeenten.map((g) => g.deelregio)) + 1
}

function scopeOf(plan: Plan, schaal: number): Uint8Array {
  return Uint8Array.from(plan.gemeenten, (g, index) => (schaal === Schaal.Gemeente ? index : schaal === Schaal.Regio ? 0 : g.deelregio))
}

/** LES10-12: hours A0-A1, A1-A2, A2-B1; for slow learners the last is 'maatwerk', an aanname. */
function b1Hours(slow: number): Structure['b1Uren'] {
  const table: [number, number, number][] = []
  table[Leerprofiel.Langzaam] = [219, 300, slow]
  table[Leerprofiel.Gemiddeld] = [150, 246, 264]
  table[Leerprofiel.Snel] = [126, 174, 198]
  // Who needs alfabetisering and is (wrongly) in the B1-route goes at the slow pace.
  table[Leerprofiel.Alfabetisering] = [219, 300, slow]
  return table
}

function weekHours(inputs: Inputs): Structure['weekUren'] {
  const hours: [number, number, number] = [0, 0, 0]
  hours[Leerroute.B1] = inputs.lessen['dagdelen-b1'] * inputs.lessen['uren-per-dagdeel']
  hours[Leerroute.Z] = inputs.lessen['dagdelen-z'] * inputs.lessen['uren-per-dagdeel']
  return hours
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
