import { createMemo, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import { strengthIn } from '../../analysis/evidence.ts'
import { uncertaintyView } from '../../analysis/uncertainty/view.ts'
import type { UncertaintyView } from '../../analysis/uncertainty/view.ts'
import { LEAST_FUTURES } from '../../analysis/uncertainty/sensitivity.ts'
import { doubtsOf } from '../../experiment/doubts.ts'
import type { Doubt } from '../../experiment/doubts.ts'
import type { ShownRun } from '../run/create-run.ts'
import { createSliced } from '../run/create-sliced.ts'
import type { Draft } from '../draft/draft.ts'

/** What the screen Onzekerheid shows, of one run. */
export interface UncertaintyPicture {
  readonly run: ShownRun
  readonly names: { readonly first: string; readonly second: string }
  /** `null` with too few futures. */
  readonly view: UncertaintyView | null
}

export { LEAST_FUTURES } from '../../analysis/uncertainty/sensitivity.ts'

export function createUncertainty(shown: Accessor<ShownRun | null>, draft: Accessor<Draft>): Accessor<UncertaintyPicture | null> {
  let known: { readonly results: unknown; readonly doubts: readonly Doubt[] } | null = null
  const view = createMemo(() => draft().view)
  const request = createMemo(() => {
    const run = shown()
    // What a value rests on goes with the run: a change waits for the run that it asks for.
    return run === null ? null : { run, view: view(), settled: untrack(draft) }
  })
  return createSliced(request, function* ({ run, view: now, settled }): Generator<undefined, UncertaintyPicture> {
    const pair = [placeOf(run, now.compared, 1), placeOf(run, now.baseline, 0)] as const
    const names = { first: run.plan.scenarios[pair[0]]!.name, second: run.plan.scenarios[pair[1]]!.name }
    if (run.results.completed < LEAST_FUTURES) return { run, names, view: null }
    if (known?.results !== run.results) known = { results: run.results, doubts: doubtsOf(run.plan, run.results.completed) }
    yield
    return { run, names, view: uncertaintyView(run.plan, run.results, pair, now.measure, known.doubts, (id) => strengthIn(settled, pair.map((place) => run.plan.scenarios[place]!.id), id)) }
  })
}

/** A scenario that is no longer there gives way to one that is. */
function placeOf({ plan }: ShownRun, id: string, fallback: number): number {
  const found = plan.scenarios.findIndex((scenario) => scenario.id === id)
  return found >= 0 ? found : Math.min(fallback, plan.scenarios.length - 1)
}
