import { book, count, EVENING, type Group, type Mens, poolOf, type Twin } from './twin.ts'

/** Maatschappelijke begeleiding is priced at 65 weeks. */
export function bookGuidance(t: Twin, m: Mens, part: number): void {
  const form = t.value('begeleiding.vorm')
  const factor = form === 1 ? 1 - t.value('begeleiding.mentor-besparing') : form === 2 ? 1 + t.value('begeleiding.inkoop-verschil') : 1
  book(t, 'begeleiding', m.who.gemeente, part * t.value('kosten.begeleiding') * factor * t.value('begeleiding.duur') / 65, m)
}

export const pricePerParticipant = (t: Twin): number => t.value('kosten.deelnemersuur') * (1 - t.value('kosten.vast-aandeel'))

export const hoursAWeek = (t: Twin, route: 'B1' | 'onderwijs' | 'Z'): number =>
  route === 'onderwijs' ? 0 : t.value(route === 'B1' ? 'lessen.dagdelen-b1' : 'lessen.dagdelen-z') * t.value('lessen.uren-per-dagdeel')

/** Lesson hours a week of a group: in its first phase, after it, or as everywhere. */
export const hoursOfGroup = (t: Twin, group: Group): number =>
  group.rhythm === 'gewoon' ? hoursAWeek(t, group.route) : t.value(group.rhythm === 'eerste fase' ? 'lessen.eerste-fase-dagdelen' : 'lessen.daarna-dagdelen') * t.value('lessen.uren-per-dagdeel')

export const hoursFor = (t: Twin, m: Mens): number => (m.group ? hoursOfGroup(t, m.group) : hoursAWeek(t, m.route))

/** A quarter of every running group, for a group of twelve, shared over its members; gezinsmigranten pay their own part. */
export function bookQuarter(t: Twin): void {
  const lessonWeeks = t.clock[t.week + 1]! - t.clock[t.week - 12]!
  const price = t.value('kosten.deelnemersuur') * t.value('kosten.vast-aandeel') * 12
  for (const group of t.groups) {
    for (const m of group.members) {
      const euro = (group.provider === EVENING ? 1 + t.value('kosten.avond-toeslag') : 1) * price * hoursOfGroup(t, group) * lessonWeeks / group.members.length
      if (!m.who.statushouder) continue
      if (withinContract(t, m)) book(t, 'les-groep', m.who.gemeente, euro, m)
      else bookTail(t, m, euro)
    }
  }
}

/** Lessons when the hours of the contract are used up. */
export function bookTail(t: Twin, m: Mens, euro: number): void {
  if (t.value('lessen.betalen-boven-contract') === 1) book(t, 'staart', m.who.gemeente, euro, m)
  else book(t, 'onbetaald', m.who.gemeente, euro)
}

function withinContract(t: Twin, m: Mens): boolean {
  return m.route !== 'Z' || m.offered + (t.clock[t.week]! - m.since) * hoursAWeek(t, 'Z') < 800
}

/** The year is over: 600 hours for everybody who was guaranteed and did not begin, by pool. */
export function bookYear(t: Twin): void {
  const year = (t.week + 1) / 52 - 1
  for (const [pool] of t.plan.gemeenten.entries()) {
    const own = t.plan.gemeenten.map((_, g) => g).filter((g) => poolOf(t, t.value('groepen.pool-b1'), g) === pool)
    const taakstelling = own.reduce((sum, g) => sum + t.taakstelling[g]![year]!, 0)
    const missing = t.value('kosten.volumegarantie') * t.value('kosten.volume-verwacht') * taakstelling - own.reduce((sum, g) => sum + t.starters[g]!, 0)
    if (missing > 0) for (const g of own) book(t, 'volumegarantie', g, missing * 600 * t.value('kosten.deelnemersuur') * t.taakstelling[g]![year]! / taakstelling)
  }
  t.starters.fill(0)
}

export const inCaseload = (t: Twin, m: Mens): boolean => m.who.arrival <= t.week && (m.fase === 'intake' || m.fase === 'traject')
export const inIntake = (t: Twin, m: Mens): boolean => m.who.arrival <= t.week && m.fase === 'intake'

/** Salaries of the month, over gemeenten by the clients there. */
export function bookMonth(t: Twin): void {
  let total = 0
  for (const team of t.teams) {
    const euro = team.fte * t.value('kosten.fte') / 12
    const alignment = team.capacity > 0 ? Math.min(1, team.alignment / team.capacity) : 0
    const above = team.fte > 0 ? Math.min(1 - alignment, Math.max(0, 1 - team.required / team.fte)) : 0
    team.alignment = 0
    team.capacity = 0
    total += euro
    const clients = t.people.filter((m) => team.gemeenten.includes(m.who.gemeente) && (team.intakeOnly ? inIntake(t, m) : inCaseload(t, m)))
    const share = team.gemeenten.reduce((sum, g) => sum + t.plan.gemeenten[g]!.taakstellingShare, 0)
    for (const g of team.gemeenten) {
      const part = clients.length > 0 ? clients.filter((m) => m.who.gemeente === g).length / clients.length : t.plan.gemeenten[g]!.taakstellingShare / share
      book(t, 'formatie', g, euro * (1 - alignment - above) * part)
      book(t, 'afronding', g, euro * above * part)
      book(t, 'afstemming', g, euro * alignment * part)
    }
  }
  const all = t.people.filter((m) => inCaseload(t, m)).length
  if (all > 0) t.formatiePerClient += total / all
}

/** What the charts and shares are made of, from the measuring period on. */
export function tally(t: Twin): void {
  count(t, 'weeks', 1)
  count(t, 'group weeks', t.groups.length)
  count(t, 'seat weeks', t.groups.reduce((sum, group: Group) => sum + group.members.length, 0))
  count(t, 'weeks under minimum', t.groups.filter((group) => group.members.length < t.value('groepen.minimum')).length)
  count(t, 'caseload', t.people.filter((m) => inCaseload(t, m)).length)
  count(t, 'fte', t.teams.reduce((sum, team) => sum + team.fte, 0))
  count(t, 'fte required', t.teams.reduce((sum, team) => sum + team.required, 0))
}
