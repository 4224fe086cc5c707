import { Decision } from '../../src/model/random/draw.ts'
import { beginLessons, pay, planTalk } from './contract.ts'
import { joinQueue, leaveGroup, readyForNext } from './groups.ts'
import { planMapLater } from './modules.ts'
import { bookTail, hoursFor, hoursOfGroup, pricePerParticipant } from './money.ts'
import { planEnd, settle, startLevel, undecided } from './pace.ts'
import { heldShare, request } from './teams.ts'
import { book, luck, type Mens, plan, takeOut, type Twin, weekWithClock } from './twin.ts'

const levels = (m: Mens): number => (m.route === 'Z' ? 2 : 3)
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

export function talk(t: Twin, m: Mens): void {
  if (m.route === m.who.best || (t.week > m.pipWeek + 78 && m.route !== 'onderwijs')) return
  const found = luck(t, m, Decision.Ontdekken, m.talks++) < t.value('leerroute.ontdekken') * heldShare(t, m)
  if (found && m.task === null) request(t, m, 'herziening', t.value('intake.uren-herziening'))
  else planTalk(t, m, t.week + 1)
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
  const group = m.group!
  const later = group.rhythm === 'eerste fase' ? hoursOfGroup(t, { ...group, rhythm: 'daarna' }) / hoursOfGroup(t, group) : 1
  const ends = t.week + (m.who.hours[2]! / (m.pace * later)) * 52 / t.value('lessen.weken-per-jaar') + t.value('lessen.examenweken')
  if (ends <= m.pipWeek + 156 || luck(t, m, Decision.Afschalen) >= t.value('lessen.afschalen')) return false
  m.scaledDown = true
  if (m.offered >= 600) endLessons(t, m)
  else {
    m.toGo = (600 - m.offered) / hoursFor(t, m) * m.pace
    planEnd(t, m)
  }
  return true
}

function endLessons(t: Twin, m: Mens): void {
  if (m.who.statushouder) while (m.paid > 0 && m.paid < 3) pay(t, m, m.paid)
  if (m.group) leaveGroup(t, m)
  if (m.route === 'Z') {
    const extra = m.offered - 800
    if (extra > 0 && m.who.statushouder) bookTail(t, m, extra * pricePerParticipant(t))
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
    if (m.who.statushouder && m.who.contracted) bookTail(t, m, t.value('lessen.herkansing-uren') * t.value('kosten.deelnemersuur'))
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
