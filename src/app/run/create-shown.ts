import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Results } from '../../experiment/results.ts'
import type { ShownRun, WantedRun } from './create-run.ts'

/** Shorter than this nobody sees it: fading at once would make every quick answer flash. */
export const STALE_AFTER_MS = 100

export interface ShownScreen {
  readonly shown: Accessor<ShownRun | null>
  readonly isStale: Accessor<boolean>
  readonly show: (target: WantedRun, results: Results) => ShownRun
}

/** What stands on the screen, and whether it is no longer what is wanted. */
export function createShown(wanted: Accessor<WantedRun | null>): ShownScreen {
  const [shown, setShown] = createSignal<ShownRun | null>(null)
  const isStale = createLate(() => {
    const now = shown()
    const next = wanted()
    return now !== null && next !== null && now.key !== next.key
  })
  return {
    shown,
    isStale,
    show: (target, results) => setShown(shownOf(target, results)),
  }
}

export function shownOf({ key, plan, replications }: WantedRun, results: Results): ShownRun {
  return { key, plan, results, complete: results.completed >= replications }
}

/** True once the source has been true for `STALE_AFTER_MS`; false at once. */
export function createLate(source: Accessor<boolean>): Accessor<boolean> {
  const [late, setLate] = createSignal(false)
  const now = createMemo(source)
  createEffect(() => {
    if (!now()) return void setLate(false)
    const timer = setTimeout(() => setLate(true), STALE_AFTER_MS)
    onCleanup(() => clearTimeout(timer))
  })
  return late
}
