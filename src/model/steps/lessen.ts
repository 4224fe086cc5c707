import { Doelgroep, Leerroute } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { Aantal, Bate, bookBate, countAantal, Post, Tally } from '../record.ts'
import { run, schedule, weekOfLessonClock } from '../run.ts'
import { Ritme, TERMIJN_WEKEN, Z_CONTRACTUREN } from '../structure.ts'
import { Event, Les, LEVELS, Taak } from '../world.ts'
import { bookPerson, bookTail, participantPrice } from './geld.ts'
import { watchRoute } from './gesprekken.ts'
import { joinWaitingList, leaveGroup, readyForNextLevel } from './groepen.ts'
import { planMapLater } from './modules.ts'
import { requestTask } from './taken.ts'
import { checkFinished } from './uitstroom.ts'
import { contractUren, levelUren, limitedByContract, persoonUren, planLesKlaar, poolScale, setLes, settle, startingLevel, startLevel } from './voortgang.ts'

/** Contract instalments: half at the start, a quarter half-way and a quarter at the end (payment in instalments, decision 2). */
const TERMIJNEN = [0.5, 0.25, 0.25] as const
/** Scaling down to A2 is allowed from 600 hours (LEG18). */
const AFSCHALEN_VANAF_UREN = 600
/** A new attempt at the exam (aanname beside `lessen.examenweken`). */
const HERKANSING_WEKEN = 16
/** Consultant hours of the decision to go on after 800 Z hours (aanname). */
const BESLUIT_UREN = 1
/** Minutes to a lesson in the own gemeente, and more for each wider scale of the pool (aanname, see the outcome's definition). */
const REISTIJD_MINUTEN = 10
/** First school start of the year: the end of August. */
const SCHOOLSTART_WEEK = 34
/** Whoever stops the onderwijsroute does so between this part of it and its end (aanname). */
const VROEGSTE_STOP = 0.3

/** PIP and registration are there: queue for a group, go to an own school, or wait for the start of the school year. */
export function readyForLessons(person: number): void {
  const { world, population } = run
  const route = world.person.route[person]!
  if (route === Leerroute.Onderwijs) {
    setLes(person, Les.Wacht)
    schedule(person, Event.LesKlaar, nextSchoolStart())
    return
  }
  world.person.level[person] = startingLevel(person)
  world.person.klaarVoorVolgend[person] = 0
  if (population.inPool[person] === 1) joinWaitingList(person)
  else startOwnSchool(person)
}

function nextSchoolStart(): number {
  const starts = Math.max(1, Math.round(run.inputs.onderwijs.startmomenten))
  const spacing = 52 / starts
  const since = run.week - SCHOOLSTART_WEEK
  return SCHOOLSTART_WEEK + Math.round(Math.ceil((since + 1) / spacing) * spacing)
}

/** Gezinsmigranten who chose a school of their own: no queue and no cost for the gemeente. */
function startOwnSchool(person: number): void {
  setLes(person, Les.EigenSchool)
  startLevel(person)
  beginLessons(person)
}

/** The first lesson on a route: contract, participation, travel and childcare begin; talks can now show a wrong route. */
export function beginLessons(person: number): void {
  const { world, population, inputs } = run
  const { person: p } = world
  if (p.betaald[person] !== 0) return
  p.betaald[person] = 1
  const first = p.eersteLes[person]! < 0
  if (first) p.eersteLes[person] = run.week
  watchRoute(person)
  if (p.route[person] === Leerroute.Z) planParticipatie(person)
  if (population.inPool[person] === 0) return
  if (first && p.route[person] !== Leerroute.Onderwijs) countWait(person)
  if (population.doelgroep[person] !== Doelgroep.Statushouder) return
  if (p.route[person] !== Leerroute.Onderwijs) payInstalment(person, 0)
  if (!first) return
  if (p.route[person] !== Leerroute.Onderwijs) run.ledger.starters[population.gemeente[person]!]!++
  if (population.kinderopvang[person] === 1) bookPerson(Post.Kinderopvang, person, inputs.kosten.kinderopvang)
  if (p.route[person] === Leerroute.B1) bookPerson(Post.Reis, person, inputs.kosten.reis)
}

function countWait(person: number): void {
  const { ledger } = run
  const wait = run.week - run.world.person.pipWeek[person]!
  const { tally } = ledger
  tally[Tally.LesWeken]! += wait
  tally[Tally.LesMensen]!++
  if (wait <= 4) tally[Tally.Les4]!++
  if (wait <= 8) tally[Tally.Les8]!++
  if (wait <= 13) tally[Tally.Les13]!++
  tally[Tally.ReisMinuten]! += REISTIJD_MINUTEN * (1 + poolScale(person))
  tally[Tally.ReisMensen]!++
  const ring = (ledger.month % 12) * 2
  ledger.wachtMaanden[ring]! += wait
  ledger.wachtMaanden[ring + 1]!++
}

function payInstalment(person: number, instalment: number): void {
  const { person: p } = run.world
  if (run.population.doelgroep[person] !== Doelgroep.Statushouder || run.population.inPool[person] === 0) return
  if (instalment === 0) p.contract[person] = contractUren(person, p.level[person]!)
  bookPerson(Post.LesDeelnemer, person, TERMIJNEN[instalment]! * p.contract[person]! * participantPrice())
  p.betaald[person] = instalment + 1
}

function planParticipatie(person: number): void {
  const { inputs, population } = run
  const lokaal = inputs.z['participatie-lokaal'] === 1
  const perWeek = inputs.z['participatie-uren-per-week'] * (lokaal ? inputs.z['lokaal-effect'] : 1)
  schedule(person, Event.Participatie, weekOfLessonClock(run.lessonClock[run.week]! + Z_CONTRACTUREN / perWeek))
  if (population.doelgroep[person] !== Doelgroep.Statushouder) return
  bookPerson(Post.ZParticipatie, person, inputs.kosten['z-participatie'] + (lokaal ? inputs.kosten['z-lokaal-extra'] : 0))
}

export function participatieDone(person: number): void {
  run.world.person.participatie[person] = 1
  checkFinished(person)
}

/** Something in the lessons falls due: a level, a school year, an exam, the contract hours of Z. */
export function lessonsDue(person: number): void {
  switch (run.world.person.les[person]) {
    case Les.Groep: levelDue(person); return
    case Les.EigenSchool: ownSchoolDue(person); return
    case Les.Wacht: startOnderwijs(person); return
    case Les.Onderwijs: onderwijsDue(person); return
    case Les.Examen: examDue(person); return
  }
}

function levelDue(person: number): void {
  const { person: p } = run.world
  settle(person)
  if (p.uren[person]! > 1e-6) {
    if (limitedByContract(person) && p.aangeboden[person]! >= Z_CONTRACTUREN - 1e-6) askDecision(person)
    else planLesKlaar(person)
    return
  }
  const level = p.level[person]!
  const last = level === LEVELS[p.route[person]!]! - 1
  if (last || p.afgeschaald[person] === 1) {
    endLessons(person)
    return
  }
  if (p.betaald[person] === 1 && (p.route[person] === Leerroute.Z || level === 1)) payInstalment(person, 1)
  if (p.route[person] === Leerroute.B1 && level === 1 && scaleDown(person)) return
  readyForNextLevel(person)
}

/** Z: the 800 offered hours are used up; a consultant decides before more are paid. */
function askDecision(person: number): void {
  const { person: p } = run.world
  p.attempts[person] = 1
  p.tempo[person] = 0
  setLes(person, Les.Besluit)
  requestTask(person, Taak.Besluit, BESLUIT_UREN)
}

export function decisionTaken(person: number): void {
  const { person: p } = run.world
  if (p.les[person] !== Les.Besluit) return
  setLes(person, Les.Groep)
  const left = p.uren[person]!
  startLevel(person)
  p.uren[person] = left
  planLesKlaar(person)
}

/**
 * B1 will not be reached within the term: part of these people is scaled down to A2. They need 600 hours of lessons first; what is
 * missing they make in their present group.
 */
function scaleDown(person: number): boolean {
  const { person: p } = run.world
  const lessonWeeks = levelUren(person, 2) / (p.tempo[person]! * laterRhythm(person))
  const expected = run.week + (lessonWeeks * 52) / run.inputs.lessen['weken-per-jaar'] + run.inputs.lessen.examenweken
  if (expected <= p.pipWeek[person]! + TERMIJN_WEKEN) return false
  if (drawFrom(run.population.luck[person]!, Decision.Afschalen, 0) >= run.inputs.lessen.afschalen) return false
  p.afgeschaald[person] = 1
  const missing = AFSCHALEN_VANAF_UREN - p.aangeboden[person]!
  if (missing <= 0) {
    endLessons(person)
    return true
  }
  p.uren[person] = (missing / persoonUren(person)) * p.tempo[person]!
  planLesKlaar(person)
  return true
}

/** Lessons to come as a factor of those of now: fewer when the group is still in an intensive first phase. */
function laterRhythm(person: number): number {
  const { world: { person: p, group }, structure } = run
  return group.ritme[p.group[person]!] === Ritme.EersteFase ? structure.ritmeUren[Ritme.Daarna]! / structure.ritmeUren[Ritme.EersteFase]! : 1
}

function endLessons(person: number): void {
  const { person: p } = run.world
  const group = p.group[person]!
  while (p.betaald[person]! < 3 && p.betaald[person]! > 0 && run.population.doelgroep[person] === Doelgroep.Statushouder && run.population.inPool[person] === 1) payInstalment(person, p.betaald[person]!)
  if (group >= 0) leaveGroup(person)
  if (p.route[person] === Leerroute.Z) {
    payExtraHours(person)
    setLes(person, Les.Klaar)
    checkFinished(person)
    return
  }
  toExam(person)
}

/** Z hours above the contract. */
function payExtraHours(person: number): void {
  const extra = run.world.person.aangeboden[person]! - Z_CONTRACTUREN
  if (extra <= 0 || run.population.doelgroep[person] !== Doelgroep.Statushouder) return
  bookTail(person, extra * participantPrice())
}

function toExam(person: number): void {
  run.world.person.attempts[person] = 0
  setLes(person, Les.Examen)
  schedule(person, Event.LesKlaar, run.week + Math.round(run.inputs.lessen.examenweken))
}

function examDue(person: number): void {
  const attempt = run.world.person.attempts[person]!
  if (drawFrom(run.population.luck[person]!, Decision.Examen, attempt) < run.inputs.lessen.examenkans) {
    setLes(person, Les.Klaar)
    checkFinished(person)
    return
  }
  // The hours of the contract are used up; lessons until the next attempt are on top of it.
  if (run.population.doelgroep[person] === Doelgroep.Statushouder && run.population.inPool[person] === 1) bookTail(person, run.inputs.lessen['herkansing-uren'] * run.inputs.kosten.deelnemersuur)
  run.world.person.attempts[person] = attempt + 1
  schedule(person, Event.LesKlaar, run.week + HERKANSING_WEKEN)
}

function ownSchoolDue(person: number): void {
  const { person: p } = run.world
  settle(person)
  if (p.uren[person]! > 1e-6) {
    planLesKlaar(person)
    return
  }
  if (p.level[person] === LEVELS[p.route[person]!]! - 1) {
    endLessons(person)
    return
  }
  p.level[person]!++
  startLevel(person)
}

/** School begins: 70 lesson weeks for who will make it, less for who stops. */
function startOnderwijs(person: number): void {
  const { world, inputs, population } = run
  const luck = population.luck[person]!
  setLes(person, Les.Onderwijs)
  world.person.lesVanaf[person] = run.lessonClock[run.week]!
  world.person.tempo[person] = 0
  beginLessons(person)
  if (population.doelgroep[person] === Doelgroep.Statushouder) {
    bookPerson(Post.Onderwijsroute, person, inputs.kosten.onderwijsroute)
    countAantal(run.ledger, Aantal.Onderwijsroute, population.gemeente[person]!, 1)
    bookBate(run.ledger, Bate.Onderwijsroute, population.gemeente[person]!, inputs.budget.onderwijsroute)
  }
  const passes = drawFrom(luck, Decision.OnderwijsSlaagt, 0) < inputs.onderwijs.slaagkans
  const part = passes ? 1 : VROEGSTE_STOP + (1 - VROEGSTE_STOP) * drawFrom(luck, Decision.OnderwijsStopt, 0)
  schedule(person, Event.LesKlaar, weekOfLessonClock(run.lessonClock[run.week]! + part * inputs.onderwijs.lesweken))
}

/** The diploma; or the fallback: exams at A2 and MAP after all (LEG16). */
function onderwijsDue(person: number): void {
  const { world, population, inputs } = run
  const passes = drawFrom(population.luck[person]!, Decision.OnderwijsSlaagt, 0) < inputs.onderwijs.slaagkans
  if (passes) {
    setLes(person, Les.Klaar)
    checkFinished(person)
    return
  }
  world.person.afgeschaald[person] = 1
  planMapLater(person)
  toExam(person)
}
