import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { LEAST_REPLICATIONS } from '../analysis/precision.ts'
import type { Executor } from '../experiment/executor.ts'
import type { Results } from '../experiment/results.ts'
import type { Plan } from '../model/plan.ts'
import { createColumnCache } from '../experiment/column-cache.ts'
import { run as runPlan } from '../experiment/run.ts'
import { createShown } from './create-shown.ts'

export type { Executor } from '../experiment/executor.ts'
export type { Results } from '../experiment/results.ts'
export type { Plan } from '../model/plan.ts'

/** What the draft asks for now. */
export interface WantedRun {
  readonly key: string
  readonly plan: Plan
  /** Number of futures to compute. */
  readonly replications: number
}

/** What stands on the screen: always the results of one plan, possibly not all of its futures yet. */
export interface ShownRun {
  readonly key: string
  readonly plan: Plan
  readonly results: Results
  /** All futures that were asked for are in it. */
  readonly complete: boolean
}

export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly completed: number; readonly total: number }
  | { readonly kind: 'stopped'; readonly completed: number; readonly total: number }
  | { readonly kind: 'complete'; readonly total: number }
  | { readonly kind: 'failed'; readonly completed: number; readonly total: number; readonly detail: string }

export interface Run {
  readonly shown: Accessor<ShownRun | null>
  readonly status: Accessor<RunStatus>
  /** What is shown belongs to another plan than the wanted one, for longer than `STALE_AFTER_MS`. */
  readonly isStale: Accessor<boolean>
  readonly stop: () => void
  readonly retry: () => void
}

/** Of fewer futures nothing is said and no band drawn, so until then the old picture tells more. */
export const FIRST_PICTURE = LEAST_REPLICATIONS
/** Drawing during a run takes time from the run and the eye cannot follow more. */
export const REDRAW_EVERY_MS = 250

/**
 * Computes the newest wanted plan and shows its results as they come. Old results stay until the first new ones are in; what is
 * shown belongs to one plan. A newer plan voids the older run: no more batches, and what still comes in is not read.
 */
export function createRun(wanted: Accessor<WantedRun | null>, executor: Executor): Run {
  const [status, setStatus] = createSignal<RunStatus>({ kind: 'idle' })
  const screen = createShown(wanted)
  const cache = createColumnCache()
  let current = { aborted: true }

  async function start(target: WantedRun, signal: { aborted: boolean }): Promise<void> {
    const progress = createThrottle((results: Results) => {
      if (signal.aborted) return
      screen.show(target, results)
      setStatus({ kind: 'running', completed: results.completed, total: target.replications })
    })
    let completed = 0
    const onProgress = (results: Results): void => {
      completed = results.completed
      if (completed >= FIRST_PICTURE) progress.offer(results)
      else if (!signal.aborted) setStatus({ kind: 'running', completed, total: target.replications })
    }
    try {
      const now = (): number => performance.now()
      const end = await runPlan(target.plan, executor, { replications: target.replications, signal, onProgress, now, cache })
      if (signal.aborted || end.kind === 'cancelled') return
      screen.show(target, end.results)
      setStatus({ kind: 'complete', total: target.replications })
    } catch (error) {
      if (signal.aborted) return
      setStatus({ kind: 'failed', completed, total: target.replications, detail: error instanceof Error ? error.message : String(error) })
    } finally {
      progress.cancel()
    }
  }

  function begin(target: WantedRun | null): void {
    current.aborted = true
    if (target === null) return void setStatus({ kind: 'idle' })
    current = { aborted: false }
    setStatus({ kind: 'running', completed: 0, total: target.replications })
    void start(target, current)
  }

  createEffect(on(wanted, begin))
  onCleanup(() => { current.aborted = true })

  return {
    shown: screen.shown,
    status,
    isStale: screen.isStale,
    stop: () => {
      const now = status()
      if (now.kind !== 'running') return
      current.aborted = true
      setStatus({ kind: 'stopped', completed: now.completed, total: now.total })
    },
    retry: () => begin(wanted()),
  }
}

/** Passes the first value on at once, and after that the newest at most every `REDRAW_EVERY_MS`. */
function createThrottle<T>(pass: (value: T) => void): { readonly offer: (value: T) => void; readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { readonly value: T } | null = null
  const open = (): void => {
    timer = null
    if (waiting !== null) {
      const { value } = waiting
      waiting = null
      send(value)
    }
  }
  const send = (value: T): void => {
    pass(value)
    timer = setTimeout(open, REDRAW_EVERY_MS)
  }
  return {
    offer: (value) => {
      if (timer === null) send(value)
      else waiting = { value }
    },
    cancel: () => {
      waiting = null
      if (timer !== null) clearTimeout(timer)
    },
  }
}
