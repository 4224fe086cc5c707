import { pricePerParticipant } from './money.ts'
import { scaleOf } from './pace.ts'
import { talksPerTerm } from './teams.ts'
import { book, count, type Mens, plan, type Twin, weekWithClock } from './twin.ts'

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
  if (first && m.route !== 'onderwijs') t.starters[m.who.gemeente]!++
  if (first && m.who.childcare) book(t, 'kinderopvang', m.who.gemeente, t.value('kosten.kinderopvang'), m)
  if (first && m.route === 'B1') book(t, 'reis', m.who.gemeente, t.value('kosten.reis'), m)
}

/** The next instalment: a half, a quarter and a quarter. The first was counted when lessons began. */
export function pay(t: Twin, m: Mens, instalment = 0): void {
  if (!m.who.statushouder || !m.who.contracted) return
  book(t, 'les-deelnemer', m.who.gemeente, [0.5, 0.25, 0.25][instalment]! * m.contract * pricePerParticipant(t), m)
  m.paid = instalment + 1
}

export function planTalk(t: Twin, m: Mens, notBefore: number): void {
  const interval = 156 / talksPerTerm(t)
  const since = m.pipWeek + Math.round(t.value('teams.overdrachten') * t.value('overdracht.weken'))
  plan(t, m, 'gesprek', since + Math.round(Math.max(1, Math.ceil((notBefore - since) / interval)) * interval))
}
