import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { MOST_MEMBERS, runCoalitions } from '../../experiment/coalitions.ts'
import type { CoalitionAmounts } from '../../experiment/coalitions.ts'
import type { Executor } from '../../experiment/executor.ts'
import type { Plan } from '../../model/plan.ts'

/** Futures of the first round, for an answer soon. */
export const FIRST_FUTURES = 4
/** A person waits this long for the last answer; only the first may take longer. */
export const COALITION_MS = 9_500
/** Part of the time that is left that a round is planned for: one that would come too late is lost. */
const PLANNED = 0.9

/**
 * How many futures a round gets: as many as fit in the time that is left, at the pace of the round before. While there is room for
 * more than three times what there is, it takes twice that first, so that the answer on the screen sharpens on the way.
 */
export function createRounds(now: () => number): { next(done: number): number; isLate(): boolean } {
  const start = now()
  let round = { at: start, done: 0 }
  return {
    isLate: () => now() - start > COALITION_MS,
    next(done) {
      if (done === 0) return FIRST_FUTURES
      const at = now()
      const each = (at - round.at) / (done - round.done)
      round = { at, done }
      const fits = Math.floor((PLANNED * (COALITION_MS - (at - start))) / each)
      return fits > 3 * done ? 2 * done : Math.max(0, fits)
    },
  }
}

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
      const rounds = createRounds(() => performance.now())
      const onProgress = (done: number, all: number): void => { if (!signal.aborted) setStatus({ kind: 'running', done, all }) }
      const onRound = (amounts: CoalitionAmounts): void => { if (!signal.aborted) setAnswer({ planKey, scenario, amounts }) }
      runCoalitions(plan, scenario, executor, { nextRound: rounds.next, isLate: rounds.isLate, signal, onProgress, onRound })
        .then((amounts) => { if (amounts !== null && !signal.aborted) setStatus({ kind: 'done' }) })
        .catch((error: unknown) => { if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }) })
    },
  }
}
