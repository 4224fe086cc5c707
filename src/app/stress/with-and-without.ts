import { beforeCards } from '../../analysis/stress/play.ts'
import type { Executor } from '../../experiment/executor.ts'
import type { Results } from '../../experiment/results.ts'
import { run as runPlan } from '../../experiment/run.ts'
import type { Plan } from '../../model/plan.ts'
import type { ShownRun } from '../run/create-run.ts'

/** The first futures of the run itself: what a change is laid beside. */
export function withoutChange({ results }: ShownRun, futures?: number): Results {
  return beforeCards(results, futures)
}

/** @returns null when it was stopped */
export async function withChange(plan: Plan, executor: Executor, futures: number, signal: { readonly aborted: boolean }, progress: (done: number) => void = () => {}): Promise<Results | null> {
  const end = await runPlan(plan, executor, { replications: futures, signal, now: () => performance.now(), onlyOutcomes: true, onProgress: ({ completed }) => progress(completed) })
  return end.kind === 'complete' ? end.results : null
}
