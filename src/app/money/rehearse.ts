import { createEffect, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** Redraws that nobody sees: the second of something is drawn twice as fast as the first, and the first press should be no first. */
export const REHEARSALS = 2
/** After the drawing that is seen, so that it never waits. */
export const REHEARSE_AFTER_MS = 150

export function rehearse(drawn: Accessor<unknown>, again: () => void): void {
  let left = REHEARSALS
  createEffect(() => {
    if (drawn() === null || left === 0) return
    left--
    const timer = setTimeout(again, REHEARSE_AFTER_MS)
    onCleanup(() => clearTimeout(timer))
  })
}
