import { hoursAWeek, hoursFor } from './money.ts'
import { EVENING, type Mens, plan, poolOf, type Twin, weekWithClock } from './twin.ts'

/** How far the lessons are: not at all for a gemeente that shares its pool with nobody. */
export function scaleOf(t: Twin, m: Mens): number {
  const scale = t.value(m.route === 'Z' ? 'groepen.pool-z' : 'groepen.pool-b1')
  const together = t.plan.gemeenten.filter((_, gemeente) => poolOf(t, scale, gemeente) === poolOf(t, scale, m.who.gemeente))
  return together.length === 1 ? 0 : scale
}

export const hoursOf = (m: Mens, level: number): number => (m.route === 'Z' ? 400 : m.who.hours[level]!)

/** Hours made since the last time they were counted. */
export function settle(t: Twin, m: Mens): void {
  const weeks = t.clock[t.week]! - m.since
  m.offered += weeks * hoursFor(t, m)
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
  const effect = (id: 'persoon.kinderopvang-effect' | 'persoon.werk-effect'): number =>
    m.group?.provider === EVENING ? 1 - (1 - t.value('groepen.avond-effect')) * (1 - t.value(id)) : t.value(id)
  if (m.who.childcare) share *= effect('persoon.kinderopvang-effect')
  if (m.who.obstacle) share *= t.value('persoon.gezondheid-effect')
  if (m.who.job) share *= effect('persoon.werk-effect')
  share *= 1 - t.value('reistijd.effect') * scaleOf(t, m)
  share = Math.min(1, Math.max(0.2, share))
  return hoursFor(t, m) * (m.route === 'Z' ? share : share / 0.85) * (m.route === m.who.best ? 1 : t.value('leerroute.tempo-verkeerd'))
}

export const undecided = (t: Twin, m: Mens): boolean => m.route === 'Z' && m.who.contracted && m.who.statushouder && t.value('lessen.betalen-boven-contract') === 0 && m.attempts === 0

export function planEnd(t: Twin, m: Mens): void {
  let weeks = m.pace > 0 ? m.toGo / m.pace : Number.POSITIVE_INFINITY
  if (undecided(t, m)) weeks = Math.min(weeks, Math.max(0, 800 - m.offered) / hoursAWeek(t, 'Z'))
  plan(t, m, 'les klaar', weekWithClock(t, m.since + weeks))
}

/** More or fewer lessons a week from now on. */
export function changePace(t: Twin, m: Mens, factor: number): void {
  m.pace *= factor
  if (!m.ready && m.les === 'groep') planEnd(t, m)
}

export function slowDown(t: Twin, m: Mens, lessonWeeks: number, factor: number): void {
  settle(t, m)
  m.toGo += lessonWeeks * (1 - factor) * m.pace
  if (!m.ready && m.les === 'groep') planEnd(t, m)
}
