import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { equaliseExcept, keptWhenEqual } from '../../experiment/decompose.ts'
import { makePlan } from '../../experiment/make-plan.ts'
import { planKey } from '../../experiment/plan.ts'
import type { WantedRun } from './create-run.ts'
import type { Draft } from '../draft/draft.ts'

/** What of a draft the numbers of its run depend on. */
export type RunParts = Pick<Draft, 'region' | 'scenarios' | 'adjustments' | 'settings'> & { readonly view: Pick<Draft['view'], 'baseline'> }

/** The run that a draft asks for. Names and the compared pair are no part of it, unless everything is made equal to the baseline. */
export function wantedRun({ region, scenarios, adjustments, settings, view }: RunParts): WantedRun {
  const own = makePlan({ region, scenarios, adjustments, seed: settings.seed, horizonYears: settings.horizonYears })
  const plan = settings.onlyPoolsAndTeams ? equaliseExcept(own, keptWhenEqual, view.baseline) : own
  return { key: planKey(plan), plan, replications: settings.replications }
}

/** Follows the draft; a change of view that asks for no other numbers gives the same run. */
export function createWantedRun(draft: Accessor<Draft>): Accessor<WantedRun> {
  // A switch of the money changes the draft too: to make a plan and its key for that would cost more than the redraw may take.
  const parts = createMemo((): RunParts => draft(), undefined, { equals: areSameParts })
  return createMemo(() => wantedRun(parts()), undefined, {
    equals: (before, after) => before.key === after.key && before.replications === after.replications,
  })
}

/** A draft is never changed in place, so a part that is the same object says the same. */
function areSameParts(before: RunParts, after: RunParts): boolean {
  return before.region === after.region && before.scenarios === after.scenarios && before.adjustments === after.adjustments
    && before.settings === after.settings && before.view.baseline === after.view.baseline
}
