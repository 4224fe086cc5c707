import { Decision } from '../../src/model/random/draw.ts'
import { joinQueue, leaveGroup, readyForNext } from './groups.ts'
import { planMapLater } from './modules.ts'
import { hoursAWeek, pricePerParticipant } from './money.ts'
import { heldShare, request, talksPerTerm } from './teams.ts'
import { book, count, luck, type Mens, plan, takeOut, type Twin, weekWithClock } from './twin.ts'

const levels = (m: Mens): number => (m.route === 'Z' ? 2 : 3)
const scaleOf = (t: Twin, m: Mens): number => Math.min(2, t.value(m.route === 'Z' ? 'groepen.pool-z' : 'groepen.pool-b1'))
export const hoursOf = (m: Mens, level: number): number => (m.route === 'Z' ? 400 : m.who.hours[level]!)

export function readyForLessons(t: Twin, m: Mens): void {
  if (m.route === 'onderwijs') {
    m.les = 'wacht'
    const spacing = 52 / Math.max(1, Math.round(t.value('onderwijs.startmomenten')))
    plan(t, m, 'les klaar', 34 + Math.round(Math.ceil((t.week - 34 + 1) / spacing) * spacing))
    return
  }
  m.level = startingLevel(m)
  m.ready = false
  if (m.who.contracted) joinQueue(t, m)
  else {
    m.les = 'eigen school'
    startLevel(t, m)
    beginLessons(t, m)
  }
}

/** Hours already made count: for Z by halves, for B1 by whole levels. */
function startingLevel(m: Mens): number {
  if (m.route === 'Z') return m.offered >= 400 ? 1 : 0
  let level = m.who.startsAtA1 ? 1 : 0
  let made = m.offered
  while (level < 2 && made >= m.who.hours[level]!) {
    made -= m.who.hours[level]!
    level++
  }
  return level
}

/** The first seat on a route. */
export function beginLessons(t: Twin, m: Mens): void {
  if (m.paid !== 0) return
  m.paid = 1
  const first = m.firstLesson < 0
  if (first) m.firstLesson = t.week
  if (m.route !== m.who.best) planTalk(t, m, t.week + 12)
  if (m.route === 'Z') {
    const local = t.value('z.participatie-lokaal') === 1
    const hours = t.value('z.participatie-uren-per-week') * (local ? t.value('z.lokaal-effect') : 1)
    plan(t, m, 'participatie', weekWithClock(t, t.clock[t.week]! + 800 / hours))
    if (m.who.statushouder) book(t, 'z-participatie', m.who.gemeente, t.value('kosten.z-participatie') + (local ? t.value('kosten.z-lokaal-extra') : 0), m)
  }
  if (!m.who.contracted) return
  if (first && m.route !== 'onderwijs') {
    count(t, 'first lessons', 1)
    count(t, 'weeks to first lesson', t.week - m.pipWeek)
    if (t.week - m.pipWeek <= 8) count(t, 'first lessons in 8', 1)
    count(t, 'minutes', 10 * (1 + scaleOf(t, m)))
  }
  if (!m.who.statushouder) return
  if (m.route !== 'onderwijs') {
    m.contract = m.route === 'Z' ? 800 : m.who.hours.slice(m.level).reduce((sum, hours) => sum + hours, 0)
    pay(t, m)
  }
  if (first && m.who.childcare) book(t, 'overig', m.who.gemeente, t.value('kosten.kinderopvang'), m)
  if (first && m.route === 'B1') book(t, 'overig', m.who.gemeente, t.value('kosten.reis'), m)
}

/** The next instalment: a half, a quarter and a quarter. The first was counted when lessons began. */
function pay(t: Twin, m: Mens, instalment = 0): void {
  if (!m.who.statushouder || !m.who.contracted) return
  book(t, 'lessen', m.who.gemeente, [0.5, 0.25, 0.25][instalment]! * m.contract * pricePerParticipant(t), m)
  m.paid = instalment + 1
}

function planTalk(t: Twin, m: Mens, notBefore: number): void {
  const interval = 156 / talksPerTerm(t)
  const since = m.pipWeek + Math.round(t.value('teams.overdrachten') * t.value('overdracht.weken'))
  plan(t, m, 'gesprek', since + Math.round(Math.max(1, Math.ceil((notBefore - since) / interval)) * interval))
}

export function talk(t: Twin, m: Mens): void {
  if (m.route === m.who.best || (t.week > m.pipWeek + 78 && m.route !== 'onderwijs')) return
  const found = luck(t, m, Decision.Ontdekken, m.talks++) < t.value('leerroute.ontdekken') * heldShare(t, m)
  if (found && m.task === null) request(t, m, 'herziening', t.value('intake.uren-herziening'))
  else planTalk(t, m, t.week + 1)
}

/** Hours made since the last time they were counted. */
export function settle(t: Twin, m: Mens): void {
  const weeks = t.clock[t.week]! - m.since
  m.offered += weeks * hoursAWeek(t, m.route)
  m.toGo -= weeks * m.pace
  m.since = t.clock[t.week]!
}

export function startLevel(t: Twin, m: Mens): void {
  const full = hoursOf(m, m.level)
  m.toGo = m.ready ? Math.max(m.toGo, full * 0.1) : full
  m.ready = false
  m.since = t.clock[t.week]!
  m.pace = pace(t, m)
  planEnd(t, m)
}

function pace(t: Twin, m: Mens): number {
  let share = t.value(m.route === 'Z' ? 'lessen.aanwezigheid-z' : 'lessen.aanwezigheid-b1') + 0.12 * m.who.attends
  if (m.who.childcare) share *= t.value('persoon.kinderopvang-effect')
  if (m.who.obstacle) share *= t.value('persoon.gezondheid-effect')
  if (m.who.job) share *= t.value('persoon.werk-effect')
  share *= 1 - t.value('reistijd.effect') * scaleOf(t, m)
  share = Math.min(1, Math.max(0.2, share))
  return hoursAWeek(t, m.route) * (m.route === 'Z' ? share : share / 0.85) * (m.route === m.who.best ? 1 : t.value('leerroute.tempo-verkeerd'))
}

const undecided = (t: Twin, m: Mens): boolean => m.route === 'Z' && m.who.contracted && m.who.statushouder && t.value('lessen.betalen-boven-contract') === 0 && m.attempts === 0

export function planEnd(t: Twin, m: Mens): void {
  let weeks = m.pace > 0 ? m.toGo / m.pace : Number.POSITIVE_INFINITY
  if (undecided(t, m)) weeks = Math.min(weeks, Math.max(0, 800 - m.offered) / hoursAWeek(t, 'Z'))
  plan(t, m, 'les klaar', weekWithClock(t, m.since + weeks))
}

export function slowDown(t: Twin, m: Mens, lessonWeeks: number, factor: number): void {
  settle(t, m)
  m.toGo += lessonWeeks * (1 - factor) * m.pace
  if (!m.ready && m.les === 'groep') planEnd(t, m)
}

export function lessonsDue(t: Twin, m: Mens): void {
  if (m.les === 'groep' || m.les === 'eigen school') levelDue(t, m)
  else if (m.les === 'wacht') startSchool(t, m)
  else if (m.les === 'onderwijs') schoolDone(t, m)
  else if (m.les === 'examen') exam(t, m)
}

function levelDue(t: Twin, m: Mens): void {
  settle(t, m)
  if (m.toGo > 1e-6) {
    if (m.les === 'groep' && undecided(t, m) && m.offered >= 800 - 1e-6) {
      m.attempts = 1
      m.pace = 0
      m.les = 'besluit'
      request(t, m, 'besluit', 1)
    } else planEnd(t, m)
    return
  }
  if (m.level === levels(m) - 1 || m.scaledDown) endLessons(t, m)
  else if (m.les === 'eigen school') {
    m.level++
    startLevel(t, m)
  } else {
    if (m.paid === 1 && (m.route === 'Z' || m.level === 1)) pay(t, m, 1)
    if (!(m.route === 'B1' && m.level === 1 && scaleDown(t, m))) readyForNext(t, m)
  }
}

export function decided(t: Twin, m: Mens): void {
  if (m.les !== 'besluit') return
  m.les = 'groep'
  const left = m.toGo
  startLevel(t, m)
  m.toGo = left
  planEnd(t, m)
}

function scaleDown(t: Twin, m: Mens): boolean {
  const ends = t.week + (m.who.hours[2]! / m.pace) * 52 / t.value('lessen.weken-per-jaar') + t.value('lessen.examenweken')
  if (ends <= m.pipWeek + 156 || luck(t, m, Decision.Afschalen) >= t.value('lessen.afschalen')) return false
  m.scaledDown = true
  if (m.offered >= 600) endLessons(t, m)
  else {
    m.toGo = (600 - m.offered) / hoursAWeek(t, 'B1') * m.pace
    planEnd(t, m)
  }
  return true
}

function endLessons(t: Twin, m: Mens): void {
  if (m.who.statushouder) while (m.paid > 0 && m.paid < 3) pay(t, m, m.paid)
  if (m.group) leaveGroup(t, m)
  if (m.route === 'Z') {
    const extra = m.offered - 800
    if (extra > 0 && t.value('lessen.betalen-boven-contract') === 1 && m.who.statushouder) book(t, 'lessen', m.who.gemeente, extra * pricePerParticipant(t), m)
    m.les = 'klaar'
    checkFinished(t, m)
  } else toExam(t, m)
}

function toExam(t: Twin, m: Mens): void {
  m.attempts = 0
  m.les = 'examen'
  plan(t, m, 'les klaar', t.week + Math.round(t.value('lessen.examenweken')))
}

function exam(t: Twin, m: Mens): void {
  if (luck(t, m, Decision.Examen, m.attempts) < t.value('lessen.examenkans')) {
    m.les = 'klaar'
    checkFinished(t, m)
  } else {
    m.attempts++
    plan(t, m, 'les klaar', t.week + 16)
  }
}

function startSchool(t: Twin, m: Mens): void {
  m.les = 'onderwijs'
  m.since = t.clock[t.week]!
  m.pace = 0
  beginLessons(t, m)
  if (m.who.statushouder) book(t, 'onderwijsroute', m.who.gemeente, t.value('kosten.onderwijsroute'), m)
  const part = passes(t, m) ? 1 : 0.3 + 0.7 * luck(t, m, Decision.OnderwijsStopt)
  plan(t, m, 'les klaar', weekWithClock(t, t.clock[t.week]! + part * t.value('onderwijs.lesweken')))
}

const passes = (t: Twin, m: Mens): boolean => luck(t, m, Decision.OnderwijsSlaagt) < t.value('onderwijs.slaagkans')

function schoolDone(t: Twin, m: Mens): void {
  if (passes(t, m)) {
    m.les = 'klaar'
    checkFinished(t, m)
    return
  }
  m.scaledDown = true
  planMapLater(t, m)
  toExam(t, m)
}

export function leaveLessons(t: Twin, m: Mens): void {
  for (const [name, waiting] of t.queues) if (name.startsWith('les ')) takeOut(waiting, m)
  if (m.group) leaveGroup(t, m)
  else if (m.les === 'eigen school' || m.les === 'onderwijs') settle(t, m)
  m.calendar.delete('les klaar')
  m.calendar.delete('klaar voor les')
  m.ready = false
  m.les = 'geen'
}

export function checkFinished(t: Twin, m: Mens): void {
  if (m.fase !== 'traject' || m.les !== 'klaar' || (m.route === 'Z' && !m.participated)) return
  const wants = m.route === 'onderwijs' && !m.scaledDown ? (['pvt'] as const) : (['pvt', 'map'] as const)
  for (const module of wants) {
    const done = m.done[module]
    if (done >= 0 && done <= t.week) continue
    m.waitsForModule = true
    if (done >= 0) plan(t, m, 'module', done)
    return
  }
  m.finished = t.week
  leave(t, m, 'afgerond')
}

export function termEnds(t: Twin, m: Mens): void {
  if (m.pastTerm) {
    leave(t, m, 'over termijn')
    return
  }
  m.pastTerm = true
  m.extended = luck(t, m, Decision.Verlenging) < t.value('uitstroom.verlenging')
  plan(t, m, 'termijn', t.week + 52)
}

export function leave(t: Twin, m: Mens, fase: 'afgerond' | 'vertrokken' | 'over termijn'): void {
  leaveLessons(t, m)
  m.calendar.clear()
  for (const waiting of t.queues.values()) takeOut(waiting, m)
  for (const one of t.teams) takeOut(one.tasks, m)
  m.task = null
  m.fase = fase
  m.ended = t.week
  m.euro += t.formatiePerClient - m.formatieFrom
}
