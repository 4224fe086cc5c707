import { Doelgroep, Leerroute } from '../population.ts'
import { run, schedule, weekOfLessonClock } from '../run.ts'
import { B1_LEVELS, Ritme, Z_CONTRACTUREN, Z_UREN_PER_LEVEL } from '../structure.ts'
import { AVOND, Count, Event, Les } from '../world.ts'
import { onWrongRoute } from './leerroute.ts'

/** Spread of attendance between people (aanname: 0.12, from the half of Z participants that misses lessons, LES25). */
const SPREIDING_AANWEZIGHEID = 0.12
/** Who finished a level and waits for the next goes on in the present group at this pace (decision 2 of the model card). */
export const TEMPO_WACHTEND = 0.3
/** At least this part of a level is left for the next group, however long the wait was. */
const REST_NA_WACHTEN = 0.1

/** Moves a person to another state of lessons and keeps the counts right. */
export function setLes(person: number, state: number): void {
  count(person, -1)
  run.world.person.les[person] = state
  count(person, 1)
}

function count(person: number, change: number): void {
  const { counts, person: p } = run.world
  switch (p.les[person]) {
    case Les.Wacht:
      if (p.eersteLes[person]! < 0) counts[Count.WachtGroep]! += change
      return
    case Les.Groep: case Les.EigenSchool: case Les.Besluit:
      counts[p.route[person] === Leerroute.Z ? Count.LesZ : Count.LesB1]! += change
      return
    case Les.Onderwijs:
      counts[Count.LesOnderwijs]! += change
  }
}

/** Hours of a level: offered at normal attendance for B1, attended for Z. */
export function levelUren(person: number, level: number): number {
  if (run.world.person.route[person] === Leerroute.Z) return Z_UREN_PER_LEVEL
  return run.structure.b1Uren[run.population.profiel[person]! * B1_LEVELS + level]!
}

/** Offered hours in the contract of someone who starts at this level. */
export function contractUren(person: number, from: number): number {
  if (run.world.person.route[person] === Leerroute.Z) return Z_CONTRACTUREN
  const row = run.population.profiel[person]! * B1_LEVELS
  let sum = 0
  for (let level = from; level < B1_LEVELS; level++) sum += run.structure.b1Uren[row + level]!
  return sum
}

/** How far someone goes to the lessons: 0 in the own gemeente, 1 in the deelregio, 2 in the region. */
export function poolScale(person: number): number {
  const { world, population, structure, plan } = run
  return structure.schaalOf[world.person.route[person]! * plan.gemeenten.length + population.gemeente[person]!]!
}

/** Offered hours a lesson week of a group, by its rhythm. */
export function groupUren(group: number): number {
  const { group: groups } = run.world
  const ritme = groups.ritme[group]!
  return ritme === Ritme.Gewoon ? run.structure.weekUren[groups.route[group]!]! : run.structure.ritmeUren[ritme]!
}

/** Offered hours a lesson week for someone in lessons: those of the group, or of the leerroute. */
export function persoonUren(person: number): number {
  const { person: p, group: groups } = run.world
  const group = p.group[person]!
  return group < 0 || groups.ritme[group] === Ritme.Gewoon ? run.structure.weekUren[p.route[person]!]! : groupUren(group)
}

/** From now on: hours towards the level per lesson week, by the share of the offered hours that someone attends. */
function setTempo(person: number): void {
  const { population, inputs, world, plan, structure: { tables } } = run
  const route = world.person.route[person]!
  const group = world.person.group[person]!
  const evening = group >= 0 && world.group.aanbieder[group] === AVOND ? 2 : 0
  let share = tables.aanwezigheid[route]! + SPREIDING_AANWEZIGHEID * population.aanwezigheid[person]!
  share *= tables.metKinderopvang[evening + population.kinderopvang[person]!]!
  share *= tables.metGezondheid[population.gezondheid[person]!]!
  share *= tables.metWerk[evening + population.werk[person]!]!
  share *= tables.metReistijd[route * plan.gemeenten.length + population.gemeente[person]!]!
  share = Math.min(1, Math.max(0.2, share))
  const hours = persoonUren(person) * (share / tables.normaal[route]!)
  world.person.tempo[person] = onWrongRoute(person) ? hours * inputs.leerroute['tempo-verkeerd'] : hours
}

/** Counts the hours made since the last time. */
export function settle(person: number): void {
  const { person: p } = run.world
  const clock = run.lessonClock[run.week]!
  const weeks = clock - p.lesVanaf[person]!
  p.aangeboden[person]! += weeks * persoonUren(person)
  p.uren[person]! -= weeks * p.tempo[person]!
  p.lesVanaf[person] = clock
}

/** Begins a level in a group or at an own school, with what was already learnt while waiting for it. */
export function startLevel(person: number): void {
  const { person: p } = run.world
  const full = levelUren(person, p.level[person]!)
  if (p.klaarVoorVolgend[person] === 1) p.uren[person] = Math.max(p.uren[person]!, full * REST_NA_WACHTEN)
  else p.uren[person] = full
  p.klaarVoorVolgend[person] = 0
  p.lesVanaf[person] = run.lessonClock[run.week]!
  setTempo(person)
  planLesKlaar(person)
}

/** Ready for the next level, still in the present group. */
export function waitForNextLevel(person: number): void {
  const { person: p } = run.world
  p.klaarVoorVolgend[person] = 1
  p.uren[person] = levelUren(person, p.level[person]! + 1)
  p.tempo[person]! *= TEMPO_WACHTEND
}

/** Plans the end of the level, or for Z the moment that the contract hours are used up. */
export function planLesKlaar(person: number): void {
  const { person: p } = run.world
  let weeks = p.tempo[person]! > 0 ? p.uren[person]! / p.tempo[person]! : Infinity
  if (limitedByContract(person)) weeks = Math.min(weeks, Math.max(0, Z_CONTRACTUREN - p.aangeboden[person]!) / run.structure.weekUren[Leerroute.Z]!)
  schedule(person, Event.LesKlaar, weekOfLessonClock(p.lesVanaf[person]! + weeks))
}

/** A Z contract of 800 offered hours needs a decision before it goes on (once). */
export function limitedByContract(person: number): boolean {
  const { person: p } = run.world
  return p.route[person] === Leerroute.Z && run.population.inPool[person] === 1 && run.population.doelgroep[person] === Doelgroep.Statushouder
    && run.inputs.lessen['betalen-boven-contract'] === 0 && p.attempts[person] === 0
}

/** Slows someone down by a number of hours (a mixed group). */
export function loseHours(person: number, lessonWeeks: number, factor: number): void {
  const { person: p } = run.world
  settle(person)
  p.uren[person]! += lessonWeeks * (1 - factor) * p.tempo[person]!
  if (p.klaarVoorVolgend[person] === 0 && p.les[person] === Les.Groep) planLesKlaar(person)
}

/** The group of someone goes to lessons more or less often from now on. */
export function changeTempo(person: number, factor: number): void {
  const { person: p } = run.world
  settle(person)
  p.tempo[person]! *= factor
  if (p.klaarVoorVolgend[person] === 0 && p.les[person] === Les.Groep) planLesKlaar(person)
}

/** Level at which someone starts on a route, after hours already made (a switch keeps part of them). */
export function startingLevel(person: number): number {
  const { person: p } = run.world
  if (p.route[person] === Leerroute.Z) return p.aangeboden[person]! >= Z_UREN_PER_LEVEL ? 1 : 0
  const hours = run.structure.b1Uren
  const row = run.population.profiel[person]! * B1_LEVELS
  let level = run.population.startOpA1[person] === 1 ? 1 : 0
  let made = p.aangeboden[person]!
  while (level < 2 && made >= hours[row + level]!) made -= hours[row + level++]!
  return level
}
