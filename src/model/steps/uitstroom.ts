import { remove } from '../lists.ts'
import { Leerroute } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { Aantal, countAantal, Tally } from '../record.ts'
import { run, schedule, unscheduleAll } from '../run.ts'
import { Count, Event, Fase, Les, Taak } from '../world.ts'
import { leaveLessons } from './groepen.ts'

/** Weeks after the end of the term in which someone who is past it may still finish under guidance (aanname). */
const NALOOP_WEKEN = 52
/** Marks in `stap` that the term of three years has passed. */
const TERMIJN_VERSTREKEN = 10

/** Everything done? Then the traject ends; or only PVT or MAP is left, and it ends with that. */
export function checkFinished(person: number): void {
  const { person: p } = run.world
  if (p.fase[person] !== Fase.Traject || p.les[person] !== Les.Klaar) return
  if (p.route[person] === Leerroute.Z && p.participatie[person] === 0) return
  const onderwijs = p.route[person] === Leerroute.Onderwijs && p.afgeschaald[person] === 0
  if (waitsFor(person, p.pvtKlaar[person]!) || (!onderwijs && waitsFor(person, p.mapKlaar[person]!))) return
  p.klaarWeek[person] = run.week
  run.ledger.tally[Tally.Afgerond]!++
  countAantal(run.ledger, Aantal.Afgerond, run.population.gemeente[person]!, 1)
  leave(person, Fase.Afgerond)
}

/** Whether a module still has to end; then the end of it asks again. */
function waitsFor(person: number, done: number): boolean {
  if (done >= 0 && done <= run.week) return false
  run.world.person.wachtOpModule[person] = 1
  if (done >= 0) schedule(person, Event.Module, done)
  return true
}

/** Moved away or exempted. */
export function depart(person: number): void {
  run.ledger.tally[Tally.Vertrokken]!++
  leave(person, Fase.Vertrokken)
}

/** The term of three years ends: extension once, or past the term; a year later begeleiding ends. */
export function termEnds(person: number): void {
  const { person: p } = run.world
  if (p.stap[person] === TERMIJN_VERSTREKEN) {
    leave(person, Fase.OverTermijn)
    return
  }
  p.stap[person] = TERMIJN_VERSTREKEN
  if (drawFrom(run.population.luck[person]!, Decision.Verlenging, 0) < run.inputs.uitstroom.verlenging) p.verlengd[person] = 1
  schedule(person, Event.Termijn, run.week + NALOOP_WEKEN)
}

function leave(person: number, fase: number): void {
  const { world, population, ledger } = run
  const gemeente = population.gemeente[person]!
  leaveLessons(person)
  unscheduleAll(person)
  remove(world.tasks, person)
  remove(world.startklas, person)
  remove(world.modules, person * 2)
  remove(world.modules, person * 2 + 1)
  if (world.person.fase[person] === Fase.Intake) {
    world.counts[Count.WachtPip]!--
    world.inIntake[gemeente]!--
  }
  world.caseload[gemeente]!--
  world.person.taak[person] = Taak.Geen
  world.person.fase[person] = fase
  world.person.eindWeek[person] = run.week
  world.person.euro[person]! += ledger.formatiePerClient - world.person.formatieVanaf[person]!
}
