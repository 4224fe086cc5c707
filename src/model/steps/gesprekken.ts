import { Leerroute } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { run, schedule } from '../run.ts'
import { Event, Taak } from '../world.ts'
import { onWrongRoute } from './leerroute.ts'
import { requestTask } from './taken.ts'

/** Switching is possible within a year and a half (LEG10); from the onderwijsroute to B1 always (LEG11). */
const SWITCH_WEKEN = 78
/** A talk can only show a wrong route when there have been some lessons. */
const LESWEKEN_VOOR_OORDEEL = 12

/** Weeks between intake and the first talk that hand-overs add on the consultant's side. */
function handOverWeeks(): number {
  return Math.round(run.inputs.teams.overdrachten * run.inputs.overdracht.weken)
}

/** The next planned talk at which a wrong route can show. */
export function planGesprek(person: number, notBefore: number): void {
  const { world, structure } = run
  const since = world.person.pipWeek[person]! + handOverWeeks()
  const number = Math.max(1, Math.ceil((notBefore - since) / structure.gesprekInterval))
  schedule(person, Event.Gesprek, since + Math.round(number * structure.gesprekInterval))
}

/** Watches a wrong route from the first lesson on. */
export function watchRoute(person: number): void {
  if (onWrongRoute(person)) planGesprek(person, run.week + LESWEKEN_VOOR_OORDEEL)
}

export function gesprekHeld(person: number): void {
  const { world, population, inputs, week } = run
  if (!onWrongRoute(person)) return
  const late = week > world.person.pipWeek[person]! + SWITCH_WEKEN && world.person.route[person] !== Leerroute.Onderwijs
  if (late) return
  const occurrence = world.person.gesprekNummer[person]!++
  // A talk that the team does not get to finds nothing.
  const chance = inputs.leerroute.ontdekken * world.team.gehaald[run.structure.teamOf[population.gemeente[person]!]!]!
  if (drawFrom(population.luck[person]!, Decision.Ontdekken, occurrence) >= chance) {
    planGesprek(person, week + 1)
    return
  }
  if (world.person.taak[person] === Taak.Geen) requestTask(person, Taak.Herziening, inputs.intake['uren-herziening'])
  else planGesprek(person, week + 1)
}
