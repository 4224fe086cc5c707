import type { TracedCaseload, TracedTeam } from '../../experiment/trace/caseload.ts'
import type { Traced } from '../../experiment/trace/follow.ts'
import type { Plan } from '../../model/plan.ts'
import { SERIES_MONTHS_BEFORE } from '../../model/series.ts'
import { teamTexts } from '../../texts/caseload.ts'
import type { ValueBand } from '../band.ts'
import { bandOf } from '../band.ts'
import { pairedDifference } from '../difference.ts'
import { membersName } from '../groups/pool-names.ts'
import { isNoise } from '../noise.ts'
import { clientsPerFte, firstMeasuredMonth, isOverNorm } from './months.ts'

/** The teams of one scenario over many futures. */

type Followed = readonly Traced<TracedCaseload>[]

/** A month of a team over the futures. */
export interface TeamMonth {
  /** Clients per fte. */
  readonly load: ValueBand
  /** Fte employed, and fte needed. */
  readonly fte: ValueBand
  readonly required: ValueBand
  /** Share of futures in which the team is over its norm; NaN without a norm. */
  readonly over: number
}

export interface TeamView {
  readonly key: string
  readonly name: string
  readonly intake: boolean
  /** [month], as in the series of a run; null where the team is not there in any future. */
  readonly months: readonly (TeamMonth | null)[]
  /** Clients per fte on which the team is budgeted, mean over the futures; NaN for an intake team. */
  readonly norm: number
  /** Share of the measured months over the norm, and mean clients, fte employed, needed and vacant in them. */
  readonly over: ValueBand
  readonly clients: ValueBand
  readonly fte: ValueBand
  readonly required: ValueBand
  /** Fte needed and not there: the difference of each future. */
  readonly shortage: ValueBand
  readonly vacant: ValueBand
  /** People whose intake waits for hours. */
  readonly queue: ValueBand
}

export interface CaseloadView {
  readonly futures: number
  readonly decisionYear: number
  readonly teams: readonly TeamView[]
  /** Share of all team months over the norm. */
  readonly over: ValueBand
  /** Key of the team that is over its norm most, where that is more than simulation error; else null. */
  readonly highest: string | null
  /** Fte of all teams together that is needed and not there; negative where there is more than needed. */
  readonly shortage: ValueBand
}

/** @param plan for names */
export function caseloadView(plan: Plan, followed: Followed): CaseloadView {
  const keys = new Map<string, TracedTeam>()
  for (const { value } of followed) for (const team of value.teams) if (isMeasured(team)) keys.set(keyOf(team), team)
  const teams = [...keys].map(([key, example]) => {
    const own = followed.flatMap(({ value }) => value.teams.find((team) => keyOf(team) === key) ?? [])
    return teamView(plan, key, example, own)
  })
  const perFuture = (of: (team: TracedTeam, month: number) => number): ValueBand => bandOf(followed.map(({ value }) => meanOver(value.teams.flatMap((team) => measured(team).map((month) => of(team, month))))))
  return {
    futures: followed.length, decisionYear: plan.region.decisionYear,
    teams: teams.sort((a, b) => Number(a.intake) - Number(b.intake) || (a.key < b.key ? -1 : 1)),
    over: perFuture(overFlag),
    highest: highestOf([...keys.keys()], followed),
    shortage: bandOf(followed.map(({ value }) => value.teams.reduce((sum, team) => sum + zeroed(meanOver(measured(team).map((month) => team.required[month]! - team.fte[month]!))), 0))),
  }
}

function keyOf({ gemeenten, intake }: TracedTeam): string {
  return `${intake ? 'intake' : 'team'}/${gemeenten.map((g) => String(g).padStart(3, '0')).join()}`
}

/** Months of the measuring period in which the team is there. */
function measured({ fte }: TracedTeam): readonly number[] {
  const months: number[] = []
  for (let month = firstMeasuredMonth(fte.length); month < fte.length; month++) if (!Number.isNaN(fte[month]!)) months.push(month)
  return months
}

/** A team of today's organisation that is gone by then is history. */
function isMeasured(team: TracedTeam): boolean {
  return measured(team).length > 0
}

function teamView(plan: Plan, key: string, example: TracedTeam, own: readonly TracedTeam[]): TeamView {
  const over = (of: (team: TracedTeam, month: number) => number): ValueBand => bandOf(own.map((team) => meanOver(measured(team).map((month) => of(team, month)))))
  return {
    key, intake: example.intake, name: example.intake ? teamTexts.intake : example.gemeenten.length === plan.gemeenten.length ? teamTexts.region : teamTexts.team(membersName(plan, example.gemeenten)),
    months: Array.from({ length: example.fte.length }, (_, month) => teamMonth(own, month)),
    norm: over((team, month) => team.norm[month]!).mean, over: over(overFlag),
    clients: over((team, month) => team.clients[month]!), fte: over((team, month) => team.fte[month]!), required: over((team, month) => team.required[month]!),
    shortage: over((team, month) => team.required[month]! - team.fte[month]!), vacant: over((team, month) => team.vacant[month]!), queue: over((team, month) => team.queue[month]!),
  }
}

/** In the same futures: the team with the highest share against each other. */
function highestOf(keys: readonly string[], followed: Followed): string | null {
  const columns = keys.map((key) => Float64Array.from(followed, ({ value }) => {
    const team = value.teams.find((one) => keyOf(one) === key)
    return team === undefined ? Number.NaN : meanOver(measured(team).map((month) => overFlag(team, month)))
  }))
  const normed = columns.flatMap((column, place) => { const { mean } = bandOf(column); return Number.isNaN(mean) ? [] : [{ place, column, mean }] })
  const [first, ...others] = normed.sort((a, b) => b.mean - a.mean)
  if (first === undefined || others.length === 0) return null
  return others.every(({ column }) => !isNoise(pairedDifference(first.column, column))) ? keys[first.place]! : null
}

function overFlag(team: TracedTeam, month: number): number {
  const over = isOverNorm(team, month)
  return over === null ? Number.NaN : Number(over)
}

function teamMonth(own: readonly TracedTeam[], month: number): TeamMonth | null {
  const there = own.filter(({ fte }) => !Number.isNaN(fte[month]!))
  // Switches fall in different months: a month that few futures have says more about the switch than about the team.
  if (there.length * 2 < own.length) return null
  return {
    load: bandOf(there.map((team) => clientsPerFte(team, month))), fte: bandOf(there.map(({ fte }) => fte[month]!)),
    required: bandOf(there.map(({ required }) => required[month]!)), over: meanOver(there.map((team) => overFlag(team, month))),
  }
}

/** Mean of what is there; NaN where nothing is. */
function meanOver(values: readonly number[]): number {
  const present = values.filter((value) => !Number.isNaN(value))
  return present.reduce((sum, value) => sum + value, 0) / present.length
}

function zeroed(value: number): number {
  return Number.isNaN(value) ? 0 : value
}

/** Calendar year and month of a place in the series. */
export function monthOf(decisionYear: number, place: number): { readonly year: number; readonly month: number } {
  const since = place - SERIES_MONTHS_BEFORE
  return { year: decisionYear + Math.floor(since / 12), month: ((since % 12) + 12) % 12 }
}
