import type { GroupMap, MapNorm, MapNow } from '../../analysis/groups/group-map.ts'
import { groupMap } from '../../analysis/groups/group-map.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { Executor } from '../../experiment/executor.ts'
import { planKey } from '../../experiment/plan.ts'
import type { Results } from '../../experiment/results.ts'
import { run as runPlan } from '../../experiment/run.ts'
import type { GroupGrid } from '../../experiment/variants.ts'
import { gridMinima, gridWaits, groupGrid } from '../../experiment/variants.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { Plan } from '../../model/plan.ts'
import { setLever } from '../levers/change-lever.ts'
import type { Draft } from '../draft/draft.ts'
import type { Experiment } from './create-experiment.ts'
import { createExperiment } from './create-experiment.ts'
import { placeOf } from './create-groups.ts'

/** Futures in every cell; the same in all, so that cells differ by what is set and not by chance. */
export const MAP_FUTURES = 60
export const MAP_CELLS = gridMinima.length * gridWaits.length

export interface MapRun {
  readonly grid: GroupGrid
  readonly results: Results
}

export interface GroupMapModel extends Pick<Experiment<MapRun>, 'status' | 'stop' | 'newest'> {
  readonly start: (plan: Plan, scenario: string) => void
  /** The run for this plan and scenario, whatever its two levers are set to. */
  readonly find: (plan: Plan, scenario: string) => MapRun | null
}

export function createGroupMap(executor: Executor): GroupMapModel {
  const experiment = createExperiment<MapRun>()
  return {
    status: experiment.status, stop: experiment.stop, newest: experiment.newest,
    find: (plan, scenario) => experiment.find(mapKey(plan, scenario)),
    start(plan, scenario) {
      const grid = groupGrid(plan, scenario)
      experiment.start(mapKey(plan, scenario), MAP_FUTURES, async (signal, progress, offer) => {
        const onProgress = (results: Results): void => {
          progress(results.completed)
          if (results.completed >= LEAST_REPLICATIONS) offer({ grid, results })
        }
        const end = await runPlan(grid.plan, executor, { replications: MAP_FUTURES, signal, onProgress, now: () => performance.now(), onlyOutcomes: true })
        return end.kind === 'complete' ? { grid, results: end.results } : null
      })
    },
  }
}

export function mapOf({ grid, results }: MapRun, norm: MapNorm, now: MapNow): GroupMap {
  return groupMap(grid, results, norm, now)
}

/** The same for every value of the two levers: the map has all of them. */
function mapKey(plan: Plan, scenario: string): string {
  const base = plan.scenarios[placeOf(plan, scenario)]!
  const any = { kind: 'fixed', value: 0 } as const
  return planKey({ ...plan, scenarios: [{ ...base, settings: { ...base.settings, 'groepen.minimum': any, 'groepen.langste-wacht': any } }] })
}

/** Where the two levers of a scenario stand. */
export function mapNow(plan: Plan, scenario: string): MapNow {
  const { settings } = plan.scenarios[placeOf(plan, scenario)]!
  return { minimum: centralValue(settings['groepen.minimum']), wait: centralValue(settings['groepen.langste-wacht']) }
}

export function mapToday(plan: Plan): MapNow {
  return { minimum: centralValue(plan.today['groepen.minimum']), wait: centralValue(plan.today['groepen.langste-wacht']) }
}

/** Both levers at once: one step to undo. Where everything is made equal to the baseline, a choice for one scenario would do nothing. */
export function chooseCell(draft: Draft, scenario: string, minimum: number, wait: number): Draft {
  const scope = draft.settings.onlyPoolsAndTeams ? null : scenario
  return setLever(setLever(draft, 'groepen.minimum', scope, minimum), 'groepen.langste-wacht', scope, wait)
}
