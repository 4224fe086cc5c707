import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import { LEERROUTES, Leerroute } from './population.ts'

/**
 * What follows from the inputs of an organisation for each kind of person, worked out once: a step looks it up. To choose by what
 * someone is, person after person, is what a processor is slowest at.
 */
export interface Tables {
  /** Consultant hours of an appointment by step of the intake; the last is the PIP talk of who has a provisional PIP. */
  readonly afspraakUren: Float64Array
  /** Weeks to the appointment of each step of the intake. */
  readonly afspraakWeken: Int32Array
  /** Chance that nobody comes to an appointment: [doelgroep][step]. */
  readonly noShow: Float64Array
  /** Share of the lessons that people without obstacles attend, by leerroute. */
  readonly aanwezigheid: Float64Array
  /** What is left of it for who needs childcare, and for who works: [by day, in the evening][no, yes]. */
  readonly metKinderopvang: Float64Array
  readonly metWerk: Float64Array
  /** What is left of it in bad health: [no, yes]. */
  readonly metGezondheid: Float64Array
  /** What is left of it by the way to the lessons: [leerroute][gemeente]. */
  readonly metReistijd: Float64Array
  /** Attendance at which the hours of a level are counted, by leerroute. */
  readonly normaal: Float64Array
}

/** Steps of the brede intake: gesprek, vervolggesprek, leerbaarheidstoets, and the talk in which the PIP is set. */
export const PIP_STAP = 3
const STAPPEN = PIP_STAP + 1
/** Later appointments of gezinsmigranten are missed less often: 0.25, 0.15, 0.15 against 0.40 (aanname, one respondent in Rotterdam). */
const NO_SHOW_LATER = [1, 0.625, 0.375, 0.375] as const
/** LES10-12 are offered hours at this attendance; who attends less needs more of them. */
export const NORMALE_AANWEZIGHEID = 0.85

export function createTables(plan: Plan): Tables {
  return {
    afspraakUren: new Float64Array(STAPPEN + 1), afspraakWeken: new Int32Array(STAPPEN), noShow: new Float64Array(2 * STAPPEN),
    aanwezigheid: new Float64Array(LEERROUTES), metKinderopvang: new Float64Array(4), metWerk: new Float64Array(4), metGezondheid: new Float64Array(2),
    metReistijd: new Float64Array(LEERROUTES * plan.gemeenten.length), normaal: new Float64Array(LEERROUTES),
  }
}

export function fillTables(inputs: Inputs, schaalOf: Uint8Array, into: Tables): void {
  fillIntake(inputs, into)
  fillAttendance(inputs, into)
  for (let at = 0; at < schaalOf.length; at++) into.metReistijd[at] = 1 - inputs.reistijd.effect * schaalOf[at]!
}

function fillIntake(inputs: Inputs, into: Tables): void {
  const { intake } = inputs
  into.afspraakUren[0] = intake['uren-gesprek']
  into.afspraakUren[1] = intake['uren-vervolg']
  into.afspraakUren[2] = intake['uren-toets']
  into.afspraakUren[PIP_STAP] = intake['uren-pip']
  into.afspraakUren[STAPPEN] = intake['uren-herziening'] / 2
  for (let stap = 0; stap < STAPPEN; stap++) {
    // Halves alternate between whole weeks.
    into.afspraakWeken[stap] = Math.floor(intake.planningstijd * (stap + 1)) - Math.floor(intake.planningstijd * stap)
    into.noShow[stap] = intake['no-show-statushouder']
    into.noShow[STAPPEN + stap] = intake['no-show-gezinsmigrant'] * NO_SHOW_LATER[stap]!
  }
}

function fillAttendance(inputs: Inputs, into: Tables): void {
  const { lessen, persoon, groepen } = inputs
  for (let route = 0; route < LEERROUTES; route++) {
    const z = route === Leerroute.Z
    into.aanwezigheid[route] = z ? lessen['aanwezigheid-z'] : lessen['aanwezigheid-b1']
    into.normaal[route] = z ? 1 : NORMALE_AANWEZIGHEID
  }
  for (let yes = 0; yes <= 1; yes++) {
    for (let evening = 0; evening <= 1; evening++) {
      const missed = evening === 1 ? 1 - groepen['avond-effect'] : 1
      into.metKinderopvang[evening * 2 + yes] = yes === 1 ? eased(persoon['kinderopvang-effect'], missed) : 1
      into.metWerk[evening * 2 + yes] = yes === 1 ? eased(persoon['werk-effect'], missed) : 1
    }
    into.metGezondheid[yes] = yes === 1 ? persoon['gezondheid-effect'] : 1
  }
}

/** A factor on attendance of which only this part of the absence is left. */
function eased(effect: number, missed: number): number {
  return missed === 1 ? effect : 1 - missed * (1 - effect)
}
