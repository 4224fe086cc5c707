import { firstWeekOfMonth } from '../../model/calendar.ts'
import type { Run } from '../../model/run.ts'
import { SERIES_MONTHS_BEFORE } from '../../model/series.ts'
import { clientsOf } from '../../model/steps/teams.ts'
import { seriesMonths } from '../results.ts'
import type { Follower } from './follow.ts'

/** Every team of one scenario in one replication, month by month. */
export interface CaseloadRequest {
  readonly kind: 'caseload'
  /** Id of a scenario. */
  readonly scenario: string
  readonly replications: readonly number[]
}

/** One team; months as in the series of a run, NaN where the team was not there. */
export interface TracedTeam {
  /** Places of gemeenten in the plan, ascending. */
  readonly gemeenten: readonly number[]
  /** Only the intake, and no clients of its own. */
  readonly intake: boolean
  /** People in begeleiding at the end of the month; nought for an intake team. */
  readonly clients: Float32Array
  /** Fte employed, and what the norm and the hours ask for together. */
  readonly fte: Float32Array
  readonly required: Float32Array
  /** Fte that is vacant in the quarter. */
  readonly vacant: Float32Array
  /** Clients per fte on which the team is budgeted; NaN for an intake team. */
  readonly norm: Float32Array
  /** People whose intake or PIP waits for hours. */
  readonly queue: Float32Array
}

export interface TracedCaseload {
  readonly teams: readonly TracedTeam[]
  /** Week of the switch to the scenario's organisation, from the decision. */
  readonly switchWeek: number
}

/** Teams are formed anew at the switch; here a team stays the same where it is for the same gemeenten. */
export function followTeams(): Follower<TracedCaseload> {
  const teams = new Map<string, TracedTeam>()
  let month = 0
  let switchWeek = 0
  return {
    see(run) {
      switchWeek = run.switchWeek - run.decisionWeek
      // Weeks are seen from the first of the run-in, so months are counted along.
      if (run.week === 0) month = 0
      if (run.week + 1 !== firstWeekOfMonth(month + 1)) return
      const at = month - run.plan.history.length * 12 + SERIES_MONTHS_BEFORE
      month++
      if (at < 0) return
      for (let team = 0; team < run.structure.teams; team++) writeMonth(run, team, teamOf(run, team, teams), at)
    },
    end: () => ({ teams: [...teams.values()], switchWeek }),
  }
}

function teamOf(run: Readonly<Run>, team: number, teams: Map<string, TracedTeam>): TracedTeam {
  const { structure, plan } = run
  const intake = team >= structure.clientTeams
  const gemeenten = plan.gemeenten.flatMap((_, g) => ((intake ? structure.intakeTeamOf : structure.teamOf)[g] === team ? [g] : []))
  const key = `${intake ? 'intake' : 'team'}/${gemeenten.join()}`
  const known = teams.get(key)
  if (known !== undefined) return known
  const empty = (): Float32Array => new Float32Array(seriesMonths(plan)).fill(Number.NaN)
  const made: TracedTeam = { gemeenten, intake, clients: empty(), fte: empty(), required: empty(), vacant: empty(), norm: empty(), queue: empty() }
  teams.set(key, made)
  return made
}

function writeMonth(run: Readonly<Run>, team: number, into: TracedTeam, at: number): void {
  const { world, structure, inputs } = run
  const t = world.team
  into.clients[at] = into.intake ? 0 : clientsOf(team)
  into.fte[at] = t.fte[team]!
  into.required[at] = t.required[team]!
  into.vacant[at] = t.vacancy[team]!
  into.queue[at] = world.tasks.count[team]!
  // As when months over the norm are counted: a team that does no intake is budgeted for more clients each.
  into.norm[at] = into.intake ? Number.NaN : inputs.teams['norm-caseload'] / (structure.teams > structure.clientTeams ? 1 - structure.intakeDeel : 1)
}
