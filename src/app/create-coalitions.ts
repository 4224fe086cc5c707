import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { MOST_MEMBERS, runCoalitions } from '../experiment/coalitions.ts'
import type { CoalitionAmounts } from '../experiment/coalitions.ts'
import type { Executor } from '../experiment/executor.ts'
import type { Plan } from '../model/plan.ts'

/** Futures of each round: a first answer soon, and sharper ones while there is time. They are the same for all groups. */
export const COALITION_ROUNDS = [4, 4, 8, 8, 8] as const
/** A person waits this long at most for the last round; only the first may take longer. */
export const COALITION_MS = 9_000

export type CoalitionStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly detail: string }

/** What the finished rounds say, and about what. */
export interface CoalitionAnswer {
  readonly planKey: string
  readonly scenario: number
  readonly amounts: CoalitionAmounts
}

export interface Coalitions {
  readonly status: Accessor<CoalitionStatus>
  readonly answer: Accessor<CoalitionAnswer | null>
  start(plan: Plan, planKey: string, scenario: number): void
  stop(): void
}

export function canSplit(plan: Plan): boolean {
  return plan.gemeenten.length >= 2 && plan.gemeenten.length <= MOST_MEMBERS
}

/** Simulates every group of gemeenten when asked; never by itself, for it takes the cores for some seconds. */
export function createCoalitions(executor: Executor): Coalitions {
  const [status, setStatus] = createSignal<CoalitionStatus>({ kind: 'idle' })
  const [answer, setAnswer] = createSignal<CoalitionAnswer | null>(null)
  let current = { aborted: true }
  const stop = (): void => {
    current.aborted = true
    if (status().kind === 'running') setStatus({ kind: 'idle' })
  }
  onCleanup(() => { current.aborted = true })
  return {
    status, answer, stop,
    start(plan, planKey, scenario) {
      current.aborted = true
      const signal = { aborted: false }
      current = signal
      const until = performance.now() + COALITION_MS
      const onProgress = (done: number, all: number): void => { if (!signal.aborted) setStatus({ kind: 'running', done, all }) }
      const onRound = (amounts: CoalitionAmounts): void => { if (!signal.aborted) setAnswer({ planKey, scenario, amounts }) }
      runCoalitions(plan, scenario, executor, { rounds: COALITION_ROUNDS, signal, onProgress, onRound, isLate: () => performance.now() > until })
        .then((amounts) => { if (amounts !== null && !signal.aborted) setStatus({ kind: 'done' }) })
        .catch((error: unknown) => { if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }) })
    },
  }
}
