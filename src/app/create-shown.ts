import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Results } from '../experiment/results.ts'
import type { ShownRun, WantedRun } from './create-run.ts'

/** Shorter than this nobody sees it: fading at once would make every quick answer flash. */
export const STALE_AFTER_MS = 100

export interface ShownScreen {
  readonly shown: Accessor<ShownRun | null>
  readonly isStale: Accessor<boolean>
  readonly show: (target: WantedRun, results: Results) => void
}

/** What stands on the screen, and whether it is no longer what is wanted. */
export function createShown(wanted: Accessor<WantedRun | null>): ShownScreen {
  const [shown, setShown] = createSignal<ShownRun | null>(null)
  const [isStale, setStale] = createSignal(false)
  const differs = createMemo(() => {
    const now = shown()
    const next = wanted()
    return now !== null && next !== null && now.key !== next.key
  })
  createEffect(() => {
    if (!differs()) return void setStale(false)
    const timer = setTimeout(() => setStale(true), STALE_AFTER_MS)
    onCleanup(() => clearTimeout(timer))
  })
  return {
    shown,
    isStale,
    show: (target, results) => void setShown({ key: target.key, plan: target.plan, results, complete: results.completed >= target.replications }),
  }
}
