import { createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { CaseloadView, TeamView } from '../../analysis/caseload/teams.ts'
import { caseloadView } from '../../analysis/caseload/teams.ts'
import type { Plan, Settings } from '../../model/plan.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { SessionRun } from '../run/create-session-run.ts'
import type { TraceModel, Tracer } from '../chain/create-traced.ts'
import { createTraced } from '../chain/create-traced.ts'
import { createWholeRun } from '../run/create-whole-run.ts'

/** Futures in which teams are followed. */
const FOLLOWED = 60

export interface CaseloadPicture {
  readonly view: CaseloadView
  readonly plan: Plan
  readonly key: string
  readonly scenario: string
  /** Place of the scenario on the screen, for its colour. */
  readonly place: number
  readonly name: string
  readonly settings: Settings
}

export interface CaseloadModel {
  readonly base: Accessor<ShownRun | null>
  readonly scenario: Accessor<string>
  readonly chooseScenario: (id: string) => void
  readonly picture: Accessor<CaseloadPicture | null>
  readonly team: Accessor<TeamView | null>
  readonly chooseTeam: (key: string) => void
  readonly trace: TraceModel<'caseload'>
}

/** The teams of one scenario, followed over some futures of the page's own run. */
export function createCaseload(session: SessionRun, tracer: Tracer, firstScenario: () => string): CaseloadModel {
  const base = createWholeRun(session.run)
  const [asked, setAsked] = createSignal<string | null>(null)
  const [askedTeam, setTeam] = createSignal<string | null>(null)
  const scenario = createMemo(() => {
    const { scenarios } = base()?.plan ?? session.wanted().plan
    const wish = asked() ?? firstScenario()
    return scenarios.some(({ id }) => id === wish) ? wish : scenarios[0]!.id
  })
  const trace = createTraced(tracer, createMemo(() => {
    const run = base()
    if (run === null) return null
    const replications = Array.from({ length: Math.min(FOLLOWED, run.results.completed) }, (_, index) => index)
    return { key: run.key, plan: run.plan, request: { kind: 'caseload', scenario: scenario(), replications } as const }
  }))
  const picture = createMemo((): CaseloadPicture | null => {
    const found = trace.found()
    if (found === null) return null
    const { plan, key, request } = found.wanted
    const place = plan.scenarios.findIndex(({ id }) => id === request.scenario)
    const { name, settings } = plan.scenarios[place]!
    return { view: caseloadView(plan, found.traced), plan, key, scenario: request.scenario, place, name, settings }
  })
  return {
    base, scenario, picture, trace,
    chooseScenario: (id) => void setAsked(id), chooseTeam: (key) => void setTeam(key),
    team: () => { const teams = picture()?.view.teams ?? []; return teams.find(({ key }) => key === askedTeam()) ?? teams[0] ?? null },
  }
}
