import { Decision, draw } from '../../src/model/random/draw.ts'
import { inCaseload, inIntake } from './money.ts'
import { count, type Mens, poolOf, poolsOf, settled, takeOut, type Task, type Team, type Twin } from './twin.ts'

export function createTeams(t: Twin): Team[] {
  const scale = t.value('teams.indeling')
  const all = t.plan.gemeenten.map((_, gemeente) => gemeente)
  const own = Array.from({ length: poolsOf(t, scale) }, (_, number) => team(number, all.filter((g) => poolOf(t, scale, g) === number), false))
  return t.value('teams.intake') === 1 ? [...own, team(own.length, all, true)] : own
}

function team(number: number, gemeenten: number[], intakeOnly: boolean): Team {
  return {
    number, gemeenten, intakeOnly, tasks: [], desired: [0, 0, 0, 0, 0, 0, 0, 0, 0], talks: new Map(), fte: 0, required: 0, vacancy: 0, credit: 0, debt: 0, demanded: 0,
    alignment: 0, capacity: 0, held: 0, extraTalks: 0,
  }
}

function teamOf(t: Twin, m: Mens, intake: boolean): Team {
  return t.teams.find((one) => one.gemeenten.includes(m.who.gemeente) && one.intakeOnly === (intake && t.value('teams.intake') === 1))!
}

export const teamFor = (t: Twin, m: Mens, what: Task): Team => teamOf(t, m, what === 'afspraak' || what === 'voorlopig')

export function request(t: Twin, m: Mens, what: Task, hours: number): void {
  const one = teamFor(t, m, what)
  for (const other of t.teams) takeOut(other.tasks, m)
  m.task = { what, hours }
  one.demanded += hours
  one.tasks.push(m)
}

export function handOver(t: Twin, m: Mens): void {
  const times = t.value('teams.overdrachten')
  const one = teamOf(t, m, false)
  const hours = times * t.value('overdracht.uren')
  one.debt += hours
  one.demanded += hours
  one.alignment += hours
  one.extraTalks += times * t.value('overdracht.informatieverlies')
}

/** Share of talks that somebody's team holds. */
export const heldShare = (t: Twin, m: Mens): number => teamOf(t, m, false).held
export const merged = (t: Twin): number => t.value('teams.functies-samen') / 2
export const talksPerTerm = (t: Twin): number => t.value('teams.gesprekken') * (1 + merged(t) / 2)
const clients = (t: Twin, one: Team): number => t.people.filter((m) => one.gemeenten.includes(m.who.gemeente) && inCaseload(t, m)).length
const newClients = (t: Twin, one: Team): number => t.people.filter((m) => one.gemeenten.includes(m.who.gemeente) && inIntake(t, m)).length

export function workTeams(t: Twin, done: (m: Mens, what: Task) => void): void {
  for (const one of t.teams) {
    const week = t.value('teams.productieve-uren') / 52
    const transition = t.week >= t.decision && t.week < t.switchWeek + 13 ? t.later('overgang.capaciteitsverlies') : 0
    const learning = t.week >= t.switchWeek && t.week < t.switchWeek + 26 ? t.learningLoss : 0
    // Until the run-in has people in every stage, no work waits.
    const hours = t.week < settled(t) ? 1e6 : Math.max(0, one.fte - one.vacancy) * week * (1 - transition) * (1 - learning)
    one.capacity += one.fte * week
    const left = serve(one, hours - overhead(t, one, hours), done)
    if (!one.intakeOnly) holdTalks(t, one, left)
  }
}

function overhead(t: Twin, one: Team, hours: number): number {
  if (!one.intakeOnly) {
    const saved = Math.min(merged(t) * t.value('functies.afstemming-bespaard'), t.value('afstemming.uren') / 2)
    const alignment = clients(t, one) * (t.value('afstemming.uren') - saved) / 52
    const demand = clients(t, one) * t.value('teams.uren-basis') / 52 + alignment
    one.alignment += alignment
    one.demanded += demand
    one.debt = Math.min(one.debt + demand, 8 * Math.max(demand, 1))
  }
  const paid = Math.min(one.debt, 0.75 * hours)
  one.debt -= paid
  return paid
}

/** First come, first served; hours for a task that is not done yet are kept for it. */
function serve(one: Team, hours: number, done: (m: Mens, what: Task) => void): number {
  let credit = one.tasks.length > 0 ? one.credit + hours : hours
  while (one.tasks.length > 0 && credit >= one.tasks[0]!.task!.hours) {
    const m = one.tasks.shift()!
    const { what, hours: cost } = m.task!
    credit -= cost
    m.task = null
    done(m, what)
  }
  one.credit = one.tasks.length > 0 ? credit : 0
  return one.tasks.length > 0 ? 0 : Math.min(credit, hours)
}

/** Talks that can be on time (four weeks) first, then late ones; after a quarter a talk lapses. */
function holdTalks(t: Twin, one: Team, hours: number): void {
  const due = (clients(t, one) - newClients(t, one)) * talksPerTerm(t) / 156 + one.extraTalks
  one.extraTalks = 0
  one.talks.set(t.week, due)
  one.demanded += due * t.value('teams.uren-gesprek')
  let room = hours / t.value('teams.uren-gesprek')
  const hold = (from: number, to: number): number => {
    const before = room
    for (let week = Math.max(0, from); week <= to; week++) {
      const now = Math.min(room, one.talks.get(week) ?? 0)
      one.talks.set(week, (one.talks.get(week) ?? 0) - now)
      room -= now
    }
    return before - room
  }
  const missed = one.talks.get(t.week - 14) ?? 0
  const onTime = hold(t.week - 4, t.week)
  const late = hold(t.week - 13, t.week - 5)
  one.held = 0.92 * one.held + (1 - 0.92) * (onTime + late > 0 ? (onTime + late) / (onTime + late + missed) : 1)
  if (t.week < t.decision) return
  count(t, 'talks', onTime + late + missed)
  count(t, 'talks on time', onTime)
}

/** Part of the calibrated hours that a separate intake team takes over. */
export function intakePart(t: Twin): number {
  const intake = (t.value('intake.uren-gesprek') + t.value('intake.uren-vervolg') + t.value('intake.uren-toets') + t.value('intake.uren-pip')) / 2.5
  return intake / (intake + t.value('teams.uren-basis') + 2 + 8 * t.value('teams.uren-gesprek') / 3)
}

export function reviewTeams(t: Twin): void {
  for (const one of t.teams) {
    const waiting = Math.max(0, one.tasks.reduce((hours, m) => hours + m.task!.hours, 0) - one.credit)
    const byHours = (one.demanded / 13 * 52 + waiting) / (t.value('teams.productieve-uren') * t.value('teams.bezetting'))
    const byNorm = one.intakeOnly ? byHours : clients(t, one) * (t.value('teams.intake') === 1 ? 1 - intakePart(t) : 1) / t.value('teams.norm-caseload')
    const step = t.value('teams.stap-fte')
    one.required = Math.max(byNorm, byHours)
    const wanted = t.value('teams.formatie-volgt') === 1 ? byHours : byNorm
    one.desired.unshift(Math.max(t.value('teams.minimum-fte'), Math.ceil(wanted / step - 1e-9) * step))
    one.desired.pop()
    const past = (id: 'teams.vertraging-op' | 'teams.vertraging-neer'): number[] => one.desired.slice(0, Math.min(8, Math.round(t.value(id) / 13)) + 1)
    const least = Math.min(...past('teams.vertraging-op'))
    const most = Math.max(...past('teams.vertraging-neer'))
    if (t.week < settled(t)) one.fte = one.desired[0]!
    else if (least > one.fte) one.fte = least
    else if (most < one.fte) one.fte = most
    one.demanded = 0
    const places = Math.ceil(one.fte)
    let vacant = 0
    for (let place = 0; place < places; place++) if (draw(t.key, one.number * 4096 + place, Decision.Verloop, Math.floor(t.week / 13)) < t.value('teams.verloop') / 4) vacant++
    one.vacancy = Math.min(one.fte, vacant * (one.fte / Math.max(1, places)) * 16 / 13)
  }
}
