import { append } from '../lists.ts'
import { Doelgroep, Leerroute } from '../population.ts'
import { run, schedule } from '../run.ts'
import { TERMIJN_WEKEN } from '../structure.ts'
import { Count, Deel, Event, Fase, PipSoort } from '../world.ts'
import { bookBegeleiding } from './geld.ts'
import { leaveLessons } from './groepen.ts'
import { chooseLeerroute } from './leerroute.ts'
import { planMapLater, planModules } from './modules.ts'

export function setVoorlopigPip(person: number): void {
  if (run.world.person.pip[person] !== PipSoort.Geen) return
  run.world.person.eerstVoorlopig[person] = 1
  firstPip(person, PipSoort.Voorlopig)
}

/**
 * Sets the PIP, or turns the provisional one into the definitive one, with what a startklas has shown since. A startklas after the PIP
 * may change the route and not the day on which the PIP was set.
 */
export function setDefinitiefPip(person: number): void {
  const { world } = run
  if (world.person.definitiefWeek[person]! < 0) world.person.definitiefWeek[person] = run.week
  if (world.person.pip[person] === PipSoort.Geen) {
    firstPip(person, PipSoort.Definitief)
    return
  }
  world.person.pip[person] = PipSoort.Definitief
  const route = chooseLeerroute(person)
  if (route !== world.person.route[person]) {
    moveToRoute(person, route, run.week + 1)
  }
}

function firstPip(person: number, soort: number): void {
  const { world, population, week } = run
  const { person: p } = world
  const gemeente = population.gemeente[person]!
  p.pip[person] = soort
  p.pipWeek[person] = week
  p.fase[person] = Fase.Traject
  p.route[person] = chooseLeerroute(person)
  world.counts[Count.WachtPip]!--
  world.inIntake[gemeente]!--
  schedule(person, Event.Termijn, week + TERMIJN_WEKEN)
  handOver(gemeente)
  if (population.doelgroep[person] === Doelgroep.Statushouder) bookBegeleiding(person, 0.5)
  enrolStartklasAfter(person)
  if (p.startklas[person] === Deel.Niet || p.startklas[person] === Deel.Klaar) planFirstLesson(person)
  planModules(person)
}

/** A hand-over is work for the team and may lose information, which costs an extra talk; it never delays the group queue. */
function handOver(gemeente: number): void {
  const { world, inputs, structure } = run
  const times = inputs.teams.overdrachten
  if (times === 0) return
  const team = structure.teamOf[gemeente]!
  const hours = times * inputs.overdracht.uren
  world.team.debt[team]! += hours
  world.team.demanded[team]! += hours
  world.team.alignment[team]! += hours
  world.team.extraTalks[team]! += times * inputs.overdracht.informatieverlies
}

function enrolStartklasAfter(person: number): void {
  const { world, population, inputs, structure } = run
  if (inputs.startklas.moment !== 2 || population.doelgroep[person] !== Doelgroep.Statushouder) return
  // Whoever was enrolled before the switch, when the startklas came before the PIP, keeps that place.
  if (world.person.startklas[person] !== Deel.Niet) return
  world.person.startklas[person] = Deel.Wacht
  append(world.startklas, structure.poolOf[population.gemeente[person]!]!, person)
}

/** Lessons start after registration at the school, which goes out with the PIP. */
export function planFirstLesson(person: number): void {
  const since = run.world.person.pipWeek[person]!
  schedule(person, Event.KlaarVoorLes, Math.max(run.week + 1, since + Math.round(run.inputs.lessen.registratieweken)))
}

/** The PIP is revised: the person leaves the lessons, keeps part of the hours and queues on the right route. */
export function switchRoute(person: number): void {
  const { world, population, inputs } = run
  world.person.gewisseld[person] = 1
  moveToRoute(person, population.besteRoute[person]!, run.week + Math.round(inputs.leerroute.switchweken))
  world.person.aangeboden[person]! *= inputs.leerroute['behouden-uren']
}

/** Another route, with a contract of its own; the module that the old route did not ask for follows. */
function moveToRoute(person: number, route: number, readyWeek: number): void {
  const { person: p } = run.world
  leaveLessons(person)
  p.route[person] = route
  p.betaald[person] = 0
  p.afgeschaald[person] = 0
  schedule(person, Event.KlaarVoorLes, readyWeek)
  if (route !== Leerroute.Onderwijs) planMapLater(person)
}
