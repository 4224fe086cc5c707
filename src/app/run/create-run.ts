import { batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { Executor } from '../../experiment/executor.ts'
import type { Results } from '../../experiment/results.ts'
import type { Plan } from '../../model/plan.ts'
import { sharesFutures } from '../../experiment/glimpse.ts'
import { createColumnCache } from '../../experiment/column-cache.ts'
import { run as runPlan } from '../../experiment/run.ts'
import { createShown, shownOf } from './create-shown.ts'

export type { Executor } from '../../experiment/executor.ts'
export type { Results } from '../../experiment/results.ts'
export type { Plan } from '../../model/plan.ts'

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

/** The first futures of the wanted plan, beside the results of a plan before it that has more. */
export interface Glimpse {
  readonly fresh: ShownRun
  readonly base: ShownRun
  /** Futures that the wanted plan will have. */
  readonly wanted: number
}

export interface Run {
  readonly shown: Accessor<ShownRun | null>
  /** While the futures of a plan come in that shares them with one before: a better picture than its first futures alone. */
  readonly glimpse: Accessor<Glimpse | null>
  readonly status: Accessor<RunStatus>
  /** What is shown belongs to another plan than the wanted one, for longer than `STALE_AFTER_MS`. */
  readonly isStale: Accessor<boolean>
  readonly stop: () => void
  readonly retry: () => void
}

/** Of fewer futures nothing is said and no band drawn, so until then the old picture tells more. */
export const FIRST_PICTURE = LEAST_REPLICATIONS
/** Laid on the futures of the plan before, so even two show where things go; more follow at once. */
export const FIRST_GLIMPSE = 2
/** On fewer futures no others are laid. */
export const LEAST_BASE = 200
/**
 * Each next picture has at least so many times the futures of the last: computing one takes a core from the run as long as hundreds
 * of futures do, and half the error is the least that an eye can see shrink.
 */
export const PICTURE_GROWTH = 3
/** From so many futures on the figures become firm one after the other, so pictures follow each other sooner. */
export const FINER_FROM = 150
export const FINER_GROWTH = 1.25
/** The count of futures need not move faster than an eye can read it. */
export const COUNT_EVERY_MS = 250

/**
 * Computes the newest wanted plan and shows its results as they come. Old results stay until the first new ones are in; what is
 * shown belongs to one plan. A newer plan voids the older run: no more batches, and what still comes in is not read.
 */
export function createRun(wanted: Accessor<WantedRun | null>, executor: Executor): Run {
  const [status, setStatus] = createSignal<RunStatus>({ kind: 'idle' })
  const screen = createShown(wanted)
  const cache = createColumnCache()
  let current = { aborted: true }
  let newest: { readonly target: WantedRun; readonly results: Results } | null = null
  const [glimpse, setGlimpse] = createSignal<Glimpse | null>(null)
  /** Results with enough futures to lay others on. */
  let ground: ShownRun | null = null
  const show = (target: WantedRun, results: Results): void => {
    const now = screen.show(target, results)
    if (isBetterGround(now, ground)) ground = now
  }

  async function start(target: WantedRun, signal: { aborted: boolean }): Promise<void> {
    const progress = createThrottle((count: number) => {
      if (!signal.aborted) setStatus({ kind: 'running', completed: count, total: target.replications })
    })
    const base = baseFor(target, ground)
    let completed = 0
    let nextGlimpse = FIRST_GLIMPSE
    let nextPicture = FIRST_PICTURE
    /** A glimpse stays until all futures are there, or as many as it is laid on. */
    const look = (results: Results): void => {
      if (base === null || completed > base.results.completed) return void setGlimpse(null)
      if (completed < nextGlimpse) return
      nextGlimpse = completed * (completed < FINER_FROM ? PICTURE_GROWTH : FINER_GROWTH)
      setGlimpse({ base, fresh: shownOf(target, results), wanted: target.replications })
    }
    const onProgress = (results: Results): void => {
      completed = results.completed
      if (signal.aborted) return
      newest = { target, results }
      progress.offer(completed)
      batch(() => {
        look(results)
        if (completed < nextPicture) return
        nextPicture = completed * PICTURE_GROWTH
        show(target, results)
      })
    }
    try {
      const now = (): number => performance.now()
      const end = await runPlan(target.plan, executor, { replications: target.replications, signal, onProgress, now, cache, ...(base && { firstBatch: 1 }) })
      if (signal.aborted || end.kind === 'cancelled') return
      batch(() => {
        setGlimpse(null)
        show(target, end.results)
        setStatus({ kind: 'complete', total: target.replications })
      })
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
    newest = null
    setGlimpse(null)
    setStatus({ kind: 'running', completed: 0, total: target.replications })
    void start(target, current)
  }

  createEffect(on(wanted, begin))
  onCleanup(() => { current.aborted = true })

  return {
    shown: screen.shown,
    glimpse,
    status,
    isStale: screen.isStale,
    stop: () => {
      const now = status()
      if (now.kind !== 'running') return
      current.aborted = true
      // What was computed since the last picture is shown too.
      const completed = newest?.results.completed ?? now.completed
      batch(() => {
        // A glimpse of too few futures to show stays: the old results would be further from what is asked.
        if (newest !== null && completed >= FIRST_PICTURE) {
          setGlimpse(null)
          show(newest.target, newest.results)
        }
        setStatus({ kind: 'stopped', completed, total: now.total })
      })
    },
    retry: () => begin(wanted()),
  }
}

/** Results on which those of another plan can be laid, future by future. */
function baseFor(target: WantedRun, ground: ShownRun | null): ShownRun | null {
  return ground !== null && ground.key !== target.key && sharesFutures(ground.plan, target.plan) ? ground : null
}

/** The newest, unless it was overtaken before it had as many futures as an earlier one: more futures tell more. */
function isBetterGround(now: ShownRun, ground: ShownRun | null): boolean {
  const { completed } = now.results
  return completed >= LEAST_BASE && (ground === null || completed >= ground.results.completed || !sharesFutures(ground.plan, now.plan))
}

/** Passes the first value on at once, and after that the newest at most every `COUNT_EVERY_MS`. */
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
    timer = setTimeout(open, COUNT_EVERY_MS)
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
