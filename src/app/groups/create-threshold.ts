import type { LevelPoint } from '../../analysis/groups/threshold.ts'
import { levelPoint, thresholdLevels } from '../../analysis/groups/threshold.ts'
import type { Executor } from '../../experiment/executor.ts'
import { planKey } from '../../experiment/plan.ts'
import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { run as runPlan } from '../../experiment/run.ts'
import { inflowPlan } from '../../experiment/variants.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'
import type { ThresholdQuestion } from '../../texts/groups.ts'
import type { Draft } from '../draft/draft.ts'
import { leverView } from '../levers/levers.ts'
import type { Experiment } from './create-experiment.ts'
import { createExperiment } from './create-experiment.ts'

export const THRESHOLD_FUTURES = 60
/** From here on the answer to a question is yes; how many is enough is a choice of this screen (aanname). */
export const bounds: Readonly<Record<ThresholdQuestion, number>> = { tijd: 0.9, vol: 0.8, lokaal: 0.9 }
/** Any level: only what is the same at all of them makes the key. */
const FIXED_LEVEL = 1
/** Z-groups for each gemeente by itself. */
const LOCAL = { 'groepen.pool-z': { kind: 'fixed', value: 0 } } as const

/** Points by ascending level: of every question, and how often there is no teacher, which is why more people may wait longer. */
export type ThresholdRun = Readonly<Record<ThresholdQuestion | 'docent', readonly LevelPoint[]>>
type Points = Record<keyof ThresholdRun, LevelPoint[]>

export interface ThresholdModel extends Pick<Experiment<ThresholdRun>, 'status' | 'stop' | 'newest'> {
  readonly start: (plan: Plan, scenario: string, levels: readonly number[]) => void
  readonly find: (plan: Plan, scenario: string) => ThresholdRun | null
}

/** Levels of inflow over the slider of this region. */
export function levelsOf(draft: Draft): readonly number[] {
  return thresholdLevels(leverView(draft, 'instroom.taakstelling', null).range, parameters['instroom.taakstelling'].step)
}

export function createThreshold(executor: Executor): ThresholdModel {
  const experiment = createExperiment<ThresholdRun>()
  return {
    status: experiment.status, stop: experiment.stop, newest: experiment.newest,
    find: (plan, scenario) => experiment.find(thresholdKey(plan, scenario)),
    start(plan, scenario, levels) {
      experiment.start(thresholdKey(plan, scenario), levels.length, async (signal, progress) => {
        const points: Points = { tijd: [], vol: [], lokaal: [], docent: [] }
        for (const [index, level] of levels.entries()) {
          progress(index)
          const end = await runPlan(inflowPlan(plan, scenario, level, [{}, LOCAL]), executor, { replications: THRESHOLD_FUTURES, signal, now: () => performance.now(), onlyOutcomes: true })
          if (end.kind !== 'complete') return null
          addLevel(points, level, end.results)
        }
        return points
      })
    },
  }
}

function addLevel(points: Points, level: number, results: Results): void {
  const statushouders = outcomeColumn(results, 0, 'instroom.statushouders')
  const gezinsmigranten = outcomeColumn(results, 0, 'instroom.gezinsmigranten')
  const newcomers = statushouders.map((people, future) => people + gezinsmigranten[future]!)
  points.tijd.push(levelPoint(level, newcomers, outcomeColumn(results, 0, 'les.binnen-13-weken')))
  points.vol.push(levelPoint(level, newcomers, outcomeColumn(results, 0, 'groepen.onder-minimum').map((under) => 1 - under)))
  points.lokaal.push(levelPoint(level, newcomers, outcomeColumn(results, 1, 'les.binnen-13-weken')))
  points.docent.push(levelPoint(level, newcomers, outcomeColumn(results, 0, 'groepen.docententekort')))
}

/** The same whatever the taakstelling is set to: the search has all of it. Gezinsmigranten count, since their proportion is kept. */
function thresholdKey(plan: Plan, scenario: string): string {
  return planKey(inflowPlan(plan, scenario, FIXED_LEVEL, [{}]))
}
