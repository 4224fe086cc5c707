import { batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Executor } from '../../experiment/executor.ts'
import type { Results } from '../../experiment/results.ts'
import type { Plan } from '../../model/plan.ts'
import { sharesFutures } from '../../experiment/glimpse.ts'
import { createColumnCache } from '../../experiment/column-cache.ts'
import { run as runPlan } from '../../experiment/run.ts'
import { createCadence, FIRST_PICTURE } from './cadence.ts'
import { createShown, shownOf } from './create-shown.ts'
import { createThrottle } from './throttle.ts'

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

/** On fewer futures no others are laid. */
export const LEAST_BASE = 200

/** One run, until a newer one overtakes it. */
interface Going {
  readonly target: WantedRun
  /** What its first futures are laid on. */
  readonly base: ShownRun | null
  newest: Results | null
  /** No more batches, and what still comes in is not read. */
  aborted: boolean
}

/**
 * Computes the newest wanted plan and shows its results as they come. Old results stay until the first new ones are in; what is
 * shown belongs to one plan.
 */
export function createRun(wanted: Accessor<WantedRun | null>, executor: Executor): Run {
  const [status, setStatus] = createSignal<RunStatus>({ kind: 'idle' })
  const [glimpse, setGlimpse] = createSignal<Glimpse | null>(null)
  const screen = createShown(wanted)
  const cache = createColumnCache()
  let current: Going | null = null
  /** Results with enough futures to lay others on. */
  let ground: ShownRun | null = null

  const show = (target: WantedRun, results: Results): void => {
    const now = screen.show(target, results)
    if (isBetterGround(now, ground)) ground = now
  }
  /** @param results the last that will come; null where what stands there tells more */
  const end = ({ target }: Going, results: Results | null, last: RunStatus): void => batch(() => {
    if (results !== null) {
      setGlimpse(null)
      show(target, results)
    }
    setStatus(last)
  })

  async function compute(going: Going): Promise<void> {
    const { target, base } = going
    const total = target.replications
    const isDue = createCadence()
    const progress = createThrottle((completed: number) => {
      if (!going.aborted) setStatus({ kind: 'running', completed, total })
    })
    const onProgress = (results: Results): void => {
      if (going.aborted) return
      going.newest = results
      progress.offer(results.completed)
      const due = isDue(results.completed)
      const laid = glimpseOf(going, results)
      batch(() => {
        if (due.glimpse || laid === null) setGlimpse(laid)
        if (due.picture) show(target, results)
      })
    }
    try {
      const found = await runPlan(target.plan, executor, { replications: total, signal: going, onProgress, now: () => performance.now(), cache, ...(base && { firstBatch: 1 }) })
      if (!going.aborted && found.kind !== 'cancelled') end(going, found.results, { kind: 'complete', total })
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      if (!going.aborted) end(going, null, { kind: 'failed', completed: going.newest?.completed ?? 0, total, detail })
    } finally {
      progress.cancel()
    }
  }

  function begin(target: WantedRun | null): void {
    if (current !== null) current.aborted = true
    current = null
    if (target === null) return void setStatus({ kind: 'idle' })
    current = { target, base: baseFor(target, ground), newest: null, aborted: false }
    setGlimpse(null)
    setStatus({ kind: 'running', completed: 0, total: target.replications })
    void compute(current)
  }

  function stop(): void {
    const now = status()
    if (current === null || now.kind !== 'running') return
    current.aborted = true
    const { newest } = current
    // What was computed since the last picture is shown too. Of too few to show the glimpse stays: the old results would be further off.
    end(current, newest !== null && newest.completed >= FIRST_PICTURE ? newest : null, { kind: 'stopped', completed: newest?.completed ?? now.completed, total: now.total })
  }

  createEffect(on(wanted, begin))
  onCleanup(() => { if (current !== null) current.aborted = true })
  return { shown: screen.shown, glimpse, status, isStale: screen.isStale, stop, retry: () => begin(wanted()) }
}

/** Until all futures are there, or as many as they are laid on. */
function glimpseOf({ target, base }: Going, results: Results): Glimpse | null {
  return base === null || results.completed > base.results.completed ? null : { base, fresh: shownOf(target, results), wanted: target.replications }
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
