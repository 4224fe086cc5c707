import { lessonCalendar } from '../../src/model/calendar.ts'
import { queueOf, renumber, setRhythm } from './groups.ts'
import { startklasName, startklasDissolved } from './intake.ts'
import { moduleName } from './modules.ts'
import { inCaseload } from './money.ts'
import { createTeams, intakePart, merged, teamFor } from './teams.ts'
import { book, queue, type Mens, type Team, type Twin } from './twin.ts'

/** The calendar of lesson weeks from the switch on is known from the decision. */
export function decide(t: Twin): void {
  const clock = Float64Array.from(t.clock)
  lessonCalendar(clock, t.later('lessen.weken-per-jaar'), Math.min(t.switchWeek, t.weeks))
  t.clock = [...clock]
}

/** One-off costs, in equal months until a quarter after the switch. */
export function bookTransition(t: Twin, monthsSince: number): void {
  const months = Math.max(1, Math.round((t.switchWeek - t.decision + 13) / (52 / 12)))
  if (monthsSince < 0 || monthsSince >= months) return
  for (const [g, gemeente] of t.plan.gemeenten.entries()) book(t, 'overgang', g, t.later('overgang.kosten') / months * gemeente.taakstellingShare)
}

/** Everything is divided anew over the scenario's teams and pools; groups run on. */
export function switchOrganisation(t: Twin): void {
  const old = t.teams.splice(0)
  const before = organisation(t, old)
  const mergedBefore = merged(t)
  const startklasBefore = t.value('startklas.moment')
  if (t.later('lessen.eerste-fase') === 0) for (const group of [...t.groups].sort((a, b) => a.number - b.number)) if (group.rhythm !== 'gewoon') setRhythm(t, group, 'gewoon')
  t.value = t.later
  t.teams.push(...createTeams(t))
  t.learningLoss = merged(t) > mergedBefore ? t.value('functies.leerverlies') * merged(t) : 0
  formTeams(t, old, organisation(t, t.teams) !== before)
  for (const m of t.people) if (m.task) teamFor(t, m, m.task.what).tasks.push(m)
  requeue(t, 'les ', (a, b) => a.waitsSince - b.waitsSince, (m) => queueOf(t, m, m.level + (m.ready ? 1 : 0)))
  renumber(t)
  for (const module of ['pvt', 'map'] as const) requeue(t, module, (a, b) => a.ready4[module] - b.ready4[module], (m) => queue(t, moduleName(t, m, module)))
  if (t.value('startklas.moment') > 0) requeue(t, 'startklas', () => 0, (m) => queue(t, startklasName(t, m)))
  else if (startklasBefore > 0) startklasDissolved(t)
}

/** Empties queues and fills them again in this order; who is equal stands in order of arrival. */
function requeue(t: Twin, kind: string, order: (a: Mens, b: Mens) => number, to: (m: Mens) => Mens[]): void {
  const waiting: Mens[] = []
  for (const [name, line] of t.queues) if (name.startsWith(kind)) waiting.push(...line.splice(0))
  waiting.sort((a, b) => order(a, b) || t.people.indexOf(a) - t.people.indexOf(b))
  for (const m of waiting) to(m).push(m)
}

/** What makes that somebody gets another consulent, as text. */
function organisation(t: Twin, teams: readonly Team[]): string {
  const contacts = 1 + (1 - merged(t)) + t.value('teams.intake') + (t.value('teams.overdrachten') >= 1 ? 1 : 0)
  return JSON.stringify([teams.map((one) => [one.gemeenten, one.intakeOnly]), merged(t), contacts])
}

/** Staff, arrears and talks go along with the clients; a new intake team gets its part of the staff. */
function formTeams(t: Twin, old: readonly Team[], changed: boolean): void {
  const sum = (of: (one: Team) => number): number => old.reduce((total, one) => total + of(one), 0)
  const all = Math.max(1, t.people.filter((m) => inCaseload(t, m)).length)
  const fte = sum((one) => one.fte)
  const forIntake = t.value('teams.intake') === 0 ? 0 : old.find((one) => one.intakeOnly)?.fte ?? fte * intakePart(t)
  for (const one of t.teams) {
    const clients = t.people.filter((m) => inCaseload(t, m) && one.gemeenten.includes(m.who.gemeente)).length
    const share = one.intakeOnly ? 0 : clients / all
    one.fte = one.intakeOnly ? forIntake : (fte - forIntake) * share
    one.desired.fill(one.fte)
    const handOver = changed && !one.intakeOnly ? clients * t.value('overdracht.uren') : 0
    one.debt = sum((other) => other.debt) * share + handOver
    const part = fte > 0 ? one.fte / fte : 0
    one.demanded = sum((other) => other.demanded) * part + handOver
    one.alignment = sum((other) => other.alignment) * part + handOver
    one.capacity = sum((other) => other.capacity) * part
    one.required = sum((other) => other.required) * part
    one.held = 1
    for (let week = 0; week < t.week; week++) one.talks.set(week, sum((other) => other.talks.get(week) ?? 0) * share)
  }
}
