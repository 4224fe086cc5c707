import { Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { Deel, Fase, Les } from '../../model/world.ts'

/**
 * Where somebody is in the keten at the end of a week, with waiting told apart from being helped: one of these for everybody who is
 * registered. A name with `Wacht` is a queue, in which somebody waits for a person or a place.
 */
export const Stand = {
  /** Appointments of the brede intake are planned. */
  Intake: 0,
  /** Hours of a consulent are awaited for an appointment. */
  IntakeWacht: 1,
  Startklas: 2,
  /** Only a startklas that has not begun keeps someone from going on. */
  StartklasWacht: 3,
  /** The PIP is set and the school has the registration; or a switch of leerroute is being arranged. */
  Aanmelding: 4,
  WachtB1: 5,
  /** The start of the school year is awaited. */
  WachtOnderwijs: 6,
  WachtZ: 7,
  LesB1: 8,
  LesOnderwijs: 9,
  LesZ: 10,
  /** The level is done; a place at the next one is awaited, in the old group. */
  NiveauWachtB1: 11,
  NiveauWachtZ: 12,
  /** The contract hours of Z are used up; the decision of a consulent is awaited. */
  BesluitWacht: 13,
  Examen: 14,
  /** Lessons and exams are done; PVT, MAP or participation is under way. */
  Afronden: 15,
  /** Lessons and exams are done; PVT or MAP has not begun. */
  AfrondenWacht: 16,
  Afgerond: 17,
  Vertrokken: 18,
  /** Begeleiding ended a year after the term. */
  OverTermijn: 19,
} as const
export const STANDEN = 20
/** From this number on the way has ended. */
export const FIRST_END = Stand.Afgerond

/** @param person somebody who is registered */
export function standOf(run: Readonly<Run>, person: number): number {
  const { person: p } = run.world
  switch (p.fase[person]) {
    case Fase.Afgerond: return Stand.Afgerond
    case Fase.Vertrokken: return Stand.Vertrokken
    case Fase.OverTermijn: return Stand.OverTermijn
    case Fase.Intake: return intakeStand(run, person)
  }
  const z = p.route[person] === Leerroute.Z
  switch (p.les[person]) {
    case Les.Wacht: return [Stand.WachtB1, Stand.WachtOnderwijs, Stand.WachtZ][p.route[person]!]!
    case Les.Groep: return p.klaarVoorVolgend[person] === 1 ? (z ? Stand.NiveauWachtZ : Stand.NiveauWachtB1) : (z ? Stand.LesZ : Stand.LesB1)
    case Les.EigenSchool: return z ? Stand.LesZ : Stand.LesB1
    case Les.Onderwijs: return Stand.LesOnderwijs
    case Les.Besluit: return Stand.BesluitWacht
    case Les.Examen: return Stand.Examen
    case Les.Klaar: return closingStand(run, person)
  }
  return startklasStand(run, person) ?? Stand.Aanmelding
}

function intakeStand(run: Readonly<Run>, person: number): number {
  const { world } = run
  if (world.person.startklas[person] === Deel.Bezig) return Stand.Startklas
  if (world.tasks.owner[person]! >= 0) return Stand.IntakeWacht
  // The last talk of the intake waits for a startklas that comes before it.
  return world.person.stap[person] === 3 ? startklasStand(run, person) ?? Stand.Intake : Stand.Intake
}

function startklasStand(run: Readonly<Run>, person: number): number | null {
  const state = run.world.person.startklas[person]
  return state === Deel.Bezig ? Stand.Startklas : state === Deel.Wacht ? Stand.StartklasWacht : null
}

/** Waits when a module that is still needed has not begun; busy while a module or the participation of Z runs. */
function closingStand(run: Readonly<Run>, person: number): number {
  const { person: p } = run.world
  const onderwijs = p.route[person] === Leerroute.Onderwijs && p.afgeschaald[person] === 0
  const running = (done: number): boolean => done > run.week
  const participation = p.route[person] === Leerroute.Z && p.participatie[person] === 0
  if (participation || running(p.pvtKlaar[person]!) || (!onderwijs && running(p.mapKlaar[person]!))) return Stand.Afronden
  return Stand.AfrondenWacht
}
