import type { VacancyEffect } from '../../analysis/caseload/vacancy.ts'
import { vacancyEffects } from '../../analysis/caseload/vacancy.ts'
import type { Executor } from '../../experiment/executor.ts'
import { planKey } from '../../experiment/plan.ts'
import { run as runPlan } from '../../experiment/run.ts'
import { variantPlan } from '../../experiment/variants.ts'
import type { Plan } from '../../model/plan.ts'
import type { Experiment } from '../groups/create-experiment.ts'
import { createExperiment } from '../groups/create-experiment.ts'

export const VACANCY_FUTURES = 200
/** Shares a year: none, the upper end of the assumption, and as much as the slider allows. */
export const turnovers = [0, 0.25, 0.4] as const

/** Effects by turnover, in the order of `turnovers`. */
export interface VacancyRun {
  readonly futures: number
  readonly effects: readonly (readonly VacancyEffect[])[]
}

export interface VacancyModel extends Pick<Experiment<VacancyRun>, 'status' | 'stop' | 'newest'> {
  readonly start: (plan: Plan, scenario: string) => void
  readonly find: (plan: Plan, scenario: string) => VacancyRun | null
}

/** Simulates a scenario with other turnover when asked. */
export function createVacancy(executor: Executor): VacancyModel {
  const experiment = createExperiment<VacancyRun>()
  const planOf = (plan: Plan, scenario: string): Plan => variantPlan(plan, scenario, turnovers.map((value) => ({ 'teams.verloop': { kind: 'fixed', value } as const })))
  return {
    status: experiment.status, stop: experiment.stop, newest: experiment.newest,
    find: (plan, scenario) => experiment.find(planKey(planOf(plan, scenario))),
    start(plan, scenario) {
      const asked = planOf(plan, scenario)
      experiment.start(planKey(asked), VACANCY_FUTURES, async (signal, progress) => {
        const end = await runPlan(asked, executor, { replications: VACANCY_FUTURES, signal, onProgress: ({ completed }) => progress(completed), now: () => performance.now(), onlyOutcomes: true })
        if (end.kind !== 'complete') return null
        return { futures: end.results.completed, effects: turnovers.map((_, index) => vacancyEffects(end.results, index + 1)) }
      })
    },
  }
}
