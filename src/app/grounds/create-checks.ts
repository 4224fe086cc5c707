import { createEffect, createSignal, on } from 'solid-js'
import type { Accessor } from 'solid-js'
import { checksOf, repeatCheck } from '../../analysis/checks.ts'
import type { Check } from '../../analysis/checks.ts'
import { run as runPlan } from '../../experiment/run.ts'
import type { Executor, ShownRun } from '../run/create-run.ts'
import { createSliced } from '../run/create-sliced.ts'

/** Futures that are simulated once more to see the same numbers. */
const REPEATED = 3

export interface Checks {
  readonly checks: Accessor<readonly Check[]>
  /** Simulates the first futures again; its check joins the list. */
  readonly repeat: () => void
  readonly isRepeating: Accessor<boolean>
  /** Why repeating did not work, as the machine said it; null otherwise. */
  readonly failure: Accessor<string | null>
}

/** The checks on full results; of a run that is still coming in the last full ones stay. */
export function createChecks(shown: Accessor<ShownRun | null>, executor: Executor): Checks {
  const [repeated, setRepeated] = createSignal<Check | null>(null)
  const [isRepeating, setRepeating] = createSignal(false)
  const [failure, setFailure] = createSignal<string | null>(null)
  const checked = createSliced(() => {
    const run = shown()
    return run?.complete ? run : null
  }, function* (run): Generator<undefined, readonly Check[]> {
    yield
    return checksOf(run.plan, run.results)
  })
  createEffect(on(() => shown()?.key, () => setRepeated(null)))
  const repeat = async (run: ShownRun): Promise<void> => {
    setRepeating(true)
    setFailure(null)
    try {
      const end = await runPlan(run.plan, executor, { replications: Math.min(REPEATED, run.results.completed), onlyOutcomes: true })
      if (end.kind === 'complete' && shown()?.key === run.key) setRepeated(repeatCheck(run.results, end.results.outcomes))
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setRepeating(false)
    }
  }
  return {
    checks: () => {
      const again = repeated()
      return [...(checked() ?? []), ...(again === null ? [] : [again])]
    },
    repeat: () => {
      const run = shown()
      if (run?.complete && !isRepeating()) void repeat(run)
    },
    isRepeating, failure,
  }
}
