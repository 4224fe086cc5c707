import { makePlan } from '../../experiment/make-plan.ts'
import { kernelRoom, outgrown } from '../../model/kernel/kernel-room.ts'
import type { Plan } from '../../model/plan.ts'
import { slowSentence } from '../../texts/compare/slow-run.ts'
import { defaultSettings } from '../draft/draft.ts'
import type { OwnRegion } from '../own-region/own-region.ts'

/** Why a run takes longer than others, as one Dutch sentence; empty where it does not. */
export function slowRun(plan: Plan): string {
  return slowSentence(outgrown(plan))
}

/** The same of a region that somebody makes, with the settings that it begins with. */
export function slowRegion({ region, scenarios }: Pick<OwnRegion, 'region' | 'scenarios'>): string {
  return slowRun(makePlan({ region, scenarios, adjustments: { all: {}, byScenario: {} }, seed: defaultSettings.seed, horizonYears: defaultSettings.horizonYears }))
}

/** The same while somebody still adds gemeenten. */
export function slowGemeenten(count: number): string {
  return slowSentence(count > kernelRoom.gemeenten ? 'gemeenten' : null)
}
