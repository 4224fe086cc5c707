import { Tally } from './record.ts'
import { run } from './run.ts'
import { SERIES_MONTHS_BEFORE, seriesIndex } from './series.ts'
import { measureFrom } from './measure.ts'
import { clientsOf } from './steps/teams.ts'
import { Count } from './world.ts'

/** At the decision and at the start of the measuring period the tallies begin anew. */
export function startYear(): void {
  const { ledger, week, decisionWeek } = run
  ledger.year = Math.floor((week - decisionWeek) / 52)
  if (week === decisionWeek) ledger.tally.fill(0)
  if (week !== measureFrom(run)) return
  const afgerond = ledger.tally[Tally.Afgerond]!
  const vertrokken = ledger.tally[Tally.Vertrokken]!
  const all = ledger.tally[Tally.CaseloadWekenAlle]!
  ledger.tally.fill(0)
  ledger.tally[Tally.Afgerond] = afgerond
  ledger.tally[Tally.Vertrokken] = vertrokken
  ledger.tally[Tally.CaseloadWekenAlle] = all
}

/** Counts the state at the end of the week. */
export function tallyWeek(): void {
  const { world, ledger, structure, inputs } = run
  const { counts } = world
  const { tally } = ledger
  let clients = 0
  for (let g = 0; g < ledger.gemeenten; g++) clients += world.caseload[g]!
  let fte = 0
  let required = 0
  for (let team = 0; team < structure.teams; team++) {
    fte += world.team.fte[team]!
    required += world.team.required[team]!
  }
  tally[Tally.Weken]!++
  tally[Tally.GroepWeken]! += counts[Count.Groepen]!
  tally[Tally.StoelWeken]! += counts[Count.Stoelen]!
  tally[Tally.OnderMinimumWeken]! += counts[Count.OnderMinimum]!
  // Groups from before the switch may be larger than the maximum of now; a full seat is never more than a seat.
  tally[Tally.PlaatsWeken]! += Math.max(counts[Count.Stoelen]!, counts[Count.Groepen]! * inputs.groepen.maximum)
  tally[Tally.CaseloadWeken]! += clients
  tally[Tally.CaseloadWekenAlle]! += clients
  tally[Tally.FteWeken]! += fte
  tally[Tally.FteNodigWeken]! += required
}

/** Writes the month's values and turns the rings of the smoothed series. */
export function recordMonth(series: Float32Array): void {
  const { ledger, world, structure, inputs } = run
  const { counts } = world
  for (let team = 0; team < structure.clientTeams; team++) {
    const fte = world.team.fte[team]!
    const clients = clientsOf(team)
    if (clients === 0) continue
    ledger.tally[Tally.TeamMaanden]!++
    // A team that does no intake is budgeted for more clients each.
    const norm = inputs.teams['norm-caseload'] / (structure.teams > structure.clientTeams ? 1 - structure.intakeDeel : 1)
    if (clients > fte * norm) ledger.tally[Tally.TeamMaandenBoven]!++
  }
  ledger.lastenMaanden[ledger.month % 12] = ledger.lastenMaand
  ledger.batenMaanden[ledger.month % 12] = ledger.batenMaand
  const month = ledger.month - run.plan.history.length * 12 + SERIES_MONTHS_BEFORE
  if (month >= 0) {
    const months = SERIES_MONTHS_BEFORE + run.plan.horizonYears * 12
    // By place: an engine finds a name that differs from call to call by searching for it.
    const write = (line: number, value: number): void => { series[line * months + month] = value }
    write(seriesIndex.lasten, sum(ledger.lastenMaanden))
    write(seriesIndex.baten, sum(ledger.batenMaanden))
    write(seriesIndex.wachtweken, recentWait(ledger.wachtMaanden))
    write(seriesIndex['wachtend-pip'], counts[Count.WachtPip]!)
    write(seriesIndex['wachtend-groep'], counts[Count.WachtGroep]!)
    write(seriesIndex['les-b1'], counts[Count.LesB1]!)
    write(seriesIndex['les-onderwijs'], counts[Count.LesOnderwijs]!)
    write(seriesIndex['les-z'], counts[Count.LesZ]!)
    write(seriesIndex.caseload, sum(world.caseload))
    write(seriesIndex.groepen, counts[Count.Groepen]!)
    write(seriesIndex.fte, sum(world.team.fte, structure.teams))
  }
  turnMonth()
}

function turnMonth(): void {
  const { ledger } = run
  ledger.month++
  ledger.lastenMaand = 0
  ledger.batenMaand = 0
  const ring = (ledger.month % 12) * 2
  ledger.wachtMaanden[ring] = 0
  ledger.wachtMaanden[ring + 1] = 0
}

function sum(values: Float64Array | Int32Array, until = values.length): number {
  let total = 0
  for (let index = 0; index < until; index++) total += values[index]!
  return total
}

/** Mean weeks of who began in the last twelve months, so that the summer does not show as a wave; NaN when nobody did. */
function recentWait(ring: Float64Array): number {
  let weeks = 0
  let people = 0
  for (let month = 0; month < ring.length; month += 2) {
    weeks += ring[month]!
    people += ring[month + 1]!
  }
  return weeks / people
}
