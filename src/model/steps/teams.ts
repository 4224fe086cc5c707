import { takeFirst } from '../lists.ts'
import { Decision, draw } from '../random/draw.ts'
import { Tally } from '../record.ts'
import { run } from '../run.ts'
import { QUARTERS_KEPT, Taak, TALKS_KEPT } from '../world.ts'

/** Base work and alignment take at most this part of a week; the rest is for people (aanname). */
const MEESTE_OVERHEAD = 0.75
/** Base work and alignment that lie longer than this lapse. */
const OVERHEAD_WEKEN = 8
/** A talk later than this is not held any more; one within `OP_TIJD` is on time. */
const GESPREK_VERVALT = 13
const OP_TIJD = 4
/** Share of talks that are held, remembered over about a quarter. */
const GEHAALD_GEHEUGEN = 0.92
const VACATURE_WEKEN = 16
const QUARTER = 13
/** At most three years of the run-in, and never its last one. */
const AANLOOP_WEKEN = 156
const LAATSTE_JAAR = 52
const KORTSTE_AANLOOP = 26
/** More hours than a team can use. */
const RUIM = 1e6
/** More places than a team can have. */
const SLOTS = 4096

/** One week of work in all teams: base work and alignment, then what has a legal term, then talks. */
export function workTeams(complete: (person: number, taak: number) => void): void {
  const { world, structure, inputs, week } = run
  const measured = week >= run.decisionWeek
  for (let team = 0; team < structure.teams; team++) {
    const t = world.team
    const gross = (t.fte[team]! * inputs.teams['productieve-uren']) / 52
    const present = (Math.max(0, t.fte[team]! - t.vacancy[team]!) * inputs.teams['productieve-uren']) / 52
    const hours = isSettling() ? RUIM : present * (1 - lossNow())
    t.capacity[team]! += gross
    const left = hours - payOverhead(team, hours)
    const rest = serveTasks(team, left, complete)
    if (team < structure.clientTeams) holdTalks(team, rest, measured)
  }
}

/**
 * The model starts empty and the region did not. Until there are people in every stage no work waits, staff follows at once and
 * there are teachers enough; otherwise the first newcomers, who are all in the intake, would leave a backlog that nobody had.
 * A run about a counted past is empty because the law was new; its teams were hired before the people came, so that lasts all run-in.
 */
export function isSettling(): boolean {
  if (run.plan.counted) return run.week < (run.plan.hiredAheadWeeks ?? run.decisionWeek)
  return run.week < Math.min(AANLOOP_WEKEN, Math.max(KORTSTE_AANLOOP, run.decisionWeek - LAATSTE_JAAR))
}

/** Less is done around the switch, and while consulenten learn a second function. */
function lossNow(): number {
  const { week, switchWeek, decisionWeek } = run
  if (week < decisionWeek) return 0
  const transition = week < switchWeek + QUARTER ? run.transitionLoss : 0
  const learning = week >= switchWeek && week < switchWeek + 2 * QUARTER ? run.learningLoss : 0
  return 1 - (1 - transition) * (1 - learning)
}

export function clientsOf(team: number): number {
  const { world, structure } = run
  let clients = 0
  for (let g = 0; g < structure.teamOf.length; g++) clients += structure.teamOf[g] === team ? world.caseload[g]! : 0
  return clients
}

function inIntakeOf(team: number): number {
  const { world, structure } = run
  let clients = 0
  for (let g = 0; g < structure.teamOf.length; g++) clients += structure.teamOf[g] === team ? world.inIntake[g]! : 0
  return clients
}

/** Base work and alignment of the week, and hand-overs; what does not fit waits, and lapses after some weeks. */
function payOverhead(team: number, hours: number): number {
  const { world, structure } = run
  const t = world.team
  if (team < structure.clientTeams) {
    const clients = clientsOf(team)
    const alignment = clients * structure.afstemmingPerWeek
    const demand = clients * structure.basisPerWeek + alignment
    t.alignment[team]! += alignment
    t.demanded[team]! += demand
    t.debt[team] = Math.min(t.debt[team]! + demand, OVERHEAD_WEKEN * Math.max(demand, 1))
  }
  const paid = Math.min(t.debt[team]!, MEESTE_OVERHEAD * hours)
  t.debt[team]! -= paid
  return paid
}

/** Tasks in order of request, as far as the hours go; hours towards an unfinished task are kept. */
function serveTasks(team: number, hours: number, complete: (person: number, taak: number) => void): number {
  const { world } = run
  const { tasks, person: p, team: t } = world
  if (tasks.count[team] === 0) {
    t.credit[team] = 0
    return hours
  }
  let credit = t.credit[team]! + hours
  for (let person = tasks.first[team]!; person >= 0 && credit >= p.taakUren[person]!; person = tasks.first[team]!) {
    credit -= p.taakUren[person]!
    const taak = p.taak[person]!
    takeFirst(tasks, team)
    p.taak[person] = Taak.Geen
    complete(person, taak)
  }
  const empty = tasks.count[team] === 0
  t.credit[team] = empty ? 0 : credit
  return empty ? Math.min(credit, hours) : 0
}

/**
 * Talks that fall due this week join the queue. What can still be on time goes first, the oldest first; what is late is held with
 * the hours that are left, and lapses when it is too old.
 */
function holdTalks(team: number, hours: number, measured: boolean): void {
  const { world, structure, inputs, week } = run
  const t = world.team
  const row = team * TALKS_KEPT
  const due = (clientsOf(team) - inIntakeOf(team)) * structure.gesprekkenPerWeek + t.extraTalks[team]!
  t.extraTalks[team] = 0
  t.talksDue[row + (week % TALKS_KEPT)] = due
  t.demanded[team]! += due * inputs.teams['uren-gesprek']
  const lapsed = week - GESPREK_VERVALT - 1
  const missed = lapsed >= 0 ? t.talksDue[row + (lapsed % TALKS_KEPT)]! : 0
  const offered = hours / inputs.teams['uren-gesprek']
  const onTime = offered - holdFrom(row, Math.max(0, week - OP_TIJD), week, offered)
  const late = offered - onTime - holdFrom(row, Math.max(0, lapsed + 1), week - OP_TIJD - 1, offered - onTime)
  t.gehaald[team] = GEHAALD_GEHEUGEN * t.gehaald[team]! + (1 - GEHAALD_GEHEUGEN) * (onTime + late > 0 ? (onTime + late) / (onTime + late + missed) : 1)
  if (!measured) return
  run.ledger.tally[Tally.Gesprekken]! += onTime + late + missed
  run.ledger.tally[Tally.GesprekkenOpTijd]! += onTime
}

/** Holds talks of these weeks in order; returns how many could have been held besides. */
function holdFrom(row: number, from: number, to: number, talks: number): number {
  const due = run.world.team.talksDue
  let left = talks
  for (let week = from; week <= to && left > 0; week++) {
    const at = row + (week % TALKS_KEPT)
    const held = Math.min(due[at]!, left)
    due[at]! -= held
    left -= held
  }
  return left
}

/** Each quarter: what is needed, what is employed, who leaves. */
export function reviewTeams(): void {
  for (let team = 0; team < run.structure.teams; team++) {
    reviewFte(team)
    drawVacancy(team)
    run.world.team.demanded[team] = 0
  }
}

function reviewFte(team: number): void {
  const { world, structure, inputs } = run
  const t = world.team
  const intakeOnly = team >= structure.clientTeams
  const byHours = ((t.demanded[team]! / QUARTER) * 52 + waitingHours(team)) / (inputs.teams['productieve-uren'] * inputs.teams.bezetting)
  const separateIntake = structure.teams > structure.clientTeams
  const byNorm = intakeOnly ? byHours : (clientsOf(team) * (separateIntake ? 1 - structure.intakeDeel : 1)) / inputs.teams['norm-caseload']
  t.required[team] = Math.max(byNorm, byHours)
  const wanted = inputs.teams['formatie-volgt'] === 1 ? byHours : byNorm
  const row = team * QUARTERS_KEPT
  for (let quarter = QUARTERS_KEPT - 1; quarter > 0; quarter--) t.desired[row + quarter] = t.desired[row + quarter - 1]!
  t.desired[row] = roundToContracts(wanted)
  if (isSettling()) t.fte[team] = t.desired[row]!
  else t.fte[team] = follow(row, t.fte[team]!)
}

/**
 * Hours of the tasks that wait, less what is already put into the first. A team that may grow with its work is to be through them
 * within a year: with only the hours that come in, one vacancy in a small team would leave a queue that no quarter ever sees.
 */
function waitingHours(team: number): number {
  const { tasks, person: p, team: t } = run.world
  let hours = 0
  for (let person = tasks.first[team]!; person >= 0; person = tasks.next[person]!) hours += p.taakUren[person]!
  return Math.max(0, hours - t.credit[team]!)
}

/** A team has a smallest size and grows in steps of a contract. */
export function roundToContracts(fte: number): number {
  const step = run.inputs.teams['stap-fte']
  return Math.max(run.inputs.teams['minimum-fte'], Math.ceil(fte / step - 1e-9) * step)
}

/** Staff follows what has been needed for as long as hiring, or letting go, takes. */
function follow(row: number, current: number): number {
  const { desired } = run.world.team
  const up = delayInQuarters(run.inputs.teams['vertraging-op'])
  const down = delayInQuarters(run.inputs.teams['vertraging-neer'])
  let least = Infinity
  let most = 0
  for (let quarter = 0; quarter <= up; quarter++) least = Math.min(least, desired[row + quarter]!)
  for (let quarter = 0; quarter <= down; quarter++) most = Math.max(most, desired[row + quarter]!)
  return least > current ? least : most < current ? most : current
}

function delayInQuarters(weeks: number): number {
  return Math.min(QUARTERS_KEPT - 1, Math.round(weeks / QUARTER))
}

/** Each place has its own chance of falling vacant; a vacancy lasts sixteen weeks, counted in the quarter. */
function drawVacancy(team: number): void {
  const { world, inputs } = run
  const fte = world.team.fte[team]!
  const places = Math.ceil(fte)
  const quarter = Math.floor(run.week / QUARTER)
  let vacant = 0
  for (let place = 0; place < places; place++) {
    if (draw(run.key, team * SLOTS + place, Decision.Verloop, quarter) < inputs.teams.verloop / 4) vacant++
  }
  world.team.vacancy[team] = Math.min(fte, (vacant * (fte / Math.max(1, places)) * VACATURE_WEKEN) / QUARTER)
}
