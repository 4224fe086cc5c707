import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { nextTurn } from './create-sliced.ts'

/** How long a hand on a slider must rest before a new run starts. */
export const REST_MS = 120

export interface Settled<T> {
  readonly value: Accessor<T>
  /** Takes the newest value now: the hand has let go. */
  readonly flush: () => void
}

/**
 * Follows a value: a single change at once (in the next turn of the page), changes in quick succession `REST_MS` after the last.
 * @param later runs a task in a turn of its own: that of a key press has the slider itself to draw
 */
export function createSettled<T>(source: Accessor<T>, later: (task: () => void) => void = nextTurn): Settled<T> {
  const [value, setValue] = createSignal<T>(source())
  const takeNewest = (): void => later(() => void setValue(() => source()))
  let timer: ReturnType<typeof setTimeout> | null = null
  const clear = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const rest = (pending: boolean): void => {
    timer = setTimeout(() => {
      timer = null
      if (pending) setValue(() => source())
    }, REST_MS)
  }
  createEffect(on(source, () => {
    const busy = timer !== null
    clear()
    if (!busy) takeNewest()
    rest(busy)
  }, { defer: true }))
  onCleanup(clear)
  return {
    value: createMemo(value),
    flush: () => {
      clear()
      takeNewest()
    },
  }
}
