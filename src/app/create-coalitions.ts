import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { MOST_MEMBERS, runCoalitions } from '../experiment/coalitions.ts'
import type { Executor } from '../experiment/executor.ts'
import type { Plan } from '../model/plan.ts'

/** Few futures: they are the same for all groups, so that differences are sharp. */
export const COALITION_REPLICATIONS = 12

export type CoalitionStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly planKey: string; readonly scenario: number; readonly costs: readonly Float64Array[] }
  | { readonly kind: 'failed'; readonly detail: string }

export interface Coalitions {
  readonly status: Accessor<CoalitionStatus>
  start(plan: Plan, planKey: string, scenario: number): void
  stop(): void
}

export function canSplit(plan: Plan): boolean {
  return plan.gemeenten.length >= 2 && plan.gemeenten.length <= MOST_MEMBERS
}

/** Simulates every group of gemeenten when asked; never by itself, for it takes the cores for some seconds. */
export function createCoalitions(executor: Executor): Coalitions {
  const [status, setStatus] = createSignal<CoalitionStatus>({ kind: 'idle' })
  let current = { aborted: true }
  const stop = (): void => {
    current.aborted = true
    if (status().kind === 'running') setStatus({ kind: 'idle' })
  }
  onCleanup(() => { current.aborted = true })
  return {
    status, stop,
    start(plan, planKey, scenario) {
      current.aborted = true
      const signal = { aborted: false }
      current = signal
      const onProgress = (done: number, all: number): void => { if (!signal.aborted) setStatus({ kind: 'running', done, all }) }
      onProgress(0, 2 ** plan.gemeenten.length - 1)
      runCoalitions(plan, scenario, executor, { replications: COALITION_REPLICATIONS, signal, onProgress })
        .then((costs) => { if (costs !== null && !signal.aborted) setStatus({ kind: 'done', planKey, scenario, costs }) })
        .catch((error: unknown) => { if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }) })
    },
  }
}
