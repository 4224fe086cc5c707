import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { equaliseExcept, keptWhenEqual } from '../../experiment/decompose.ts'
import { makePlan } from '../../experiment/make-plan.ts'
import { planKey } from '../../experiment/plan.ts'
import type { WantedRun } from './create-run.ts'
import type { Draft } from '../draft/draft.ts'

/** The run that a draft asks for. Names and the compared pair are no part of it, unless everything is made equal to the baseline. */
export function wantedRun({ region, scenarios, adjustments, settings, view }: Draft): WantedRun {
  const own = makePlan({ region, scenarios, adjustments, seed: settings.seed, horizonYears: settings.horizonYears })
  const plan = settings.onlyPoolsAndTeams ? equaliseExcept(own, keptWhenEqual, view.baseline) : own
  return { key: planKey(plan), plan, replications: settings.replications }
}

/** Follows the draft; a change of view that asks for no other numbers gives the same run. */
export function createWantedRun(draft: Accessor<Draft>): Accessor<WantedRun> {
  return createMemo(() => wantedRun(draft()), undefined, {
    equals: (before, after) => before.key === after.key && before.replications === after.replications,
  })
}
