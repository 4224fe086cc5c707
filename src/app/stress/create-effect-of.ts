import type { ChangeView } from '../../analysis/stress/view.ts'
import { changeView } from '../../analysis/stress/view.ts'
import { changedPlan } from '../../experiment/stress/change.ts'
import { instrumentOf } from '../../experiment/stress/instruments.ts'
import type { Executor } from '../../experiment/executor.ts'
import { planKey } from '../../experiment/plan.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { Region } from '../../model/scenario.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { Experiment } from '../groups/create-experiment.ts'
import { createExperiment } from '../groups/create-experiment.ts'
import type { Scope } from '../levers/levers.ts'
import { withChange, withoutChange } from './with-and-without.ts'

/** On what the effect of an instrument is told. */
const effectMeasures = ['kosten.per-inburgeraar', 'les.wachtweken', 'pip.weken', 'afgerond.binnen-3-jaar', 'werk-of-opleiding'] as const satisfies readonly OutcomeId[]

export interface InstrumentEffect {
  readonly instrument: string
  readonly scope: Scope
  readonly scenarios: readonly string[]
  /** In the order of `effectMeasures`; only scenarios of the scope. */
  readonly views: readonly ChangeView[]
  readonly futures: number
}

export interface EffectModel extends Pick<Experiment<InstrumentEffect>, 'status' | 'stop'> {
  readonly start: (run: ShownRun, region: Region, instrument: string, scope: Scope) => void
  readonly find: (run: ShownRun, instrument: string, scope: Scope) => InstrumentEffect | null
}

/** Runs one instrument beside the plan when somebody asks. */
export function createEffectOf(executor: Executor): EffectModel {
  const experiment = createExperiment<InstrumentEffect>()
  const keyOf = (run: ShownRun, instrument: string, scope: Scope): string => `${planKey(run.plan)}/${instrument}/${scope ?? ''}`
  return {
    status: experiment.status, stop: experiment.stop,
    find: (run, instrument, scope) => experiment.find(keyOf(run, instrument, scope)),
    start(run, region, instrument, scope) {
      const before = withoutChange(run)
      experiment.start(keyOf(run, instrument, scope), before.completed, async (signal, progress) => {
        const after = await withChange(changedPlan(run.plan, region, instrumentOf(instrument), scope), executor, before.completed, signal, progress)
        if (after === null) return null
        const inScope = (view: ChangeView): ChangeView => ({ ...view, rows: view.rows.filter(({ scenario }) => scope === null || run.plan.scenarios[scenario]!.id === scope) })
        return { instrument, scope, scenarios: run.plan.scenarios.map(({ name }) => name), views: effectMeasures.map((outcome) => inScope(changeView(before, after, outcome))), futures: before.completed }
      })
    },
  }
}
