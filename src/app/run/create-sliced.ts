import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** A slice may take this long before the page gets a turn: a frame is 16 ms, and a block over 50 ms is felt. */
const SLICE_MS = 10

/**
 * Work that is too much for one turn of the page. The generator yields between pieces; what it returns replaces the previous
 * value at once, so the screen never shows half of it. What is worth showing before all is there it yields as a value of its own.
 * A newer source abandons the older work.
 */
export function createSliced<S, T>(source: Accessor<S | null>, work: (source: S) => Generator<NoInfer<T> | undefined, T>): Accessor<T | null> {
  const [value, setValue] = createSignal<T | null>(null)
  const [failure, setFailure] = createSignal<{ readonly error: unknown } | null>(null)
  createEffect(on(source, (now) => {
    if (now === null) return
    let abandoned = false
    onCleanup(() => { abandoned = true })
    const steps = work(now)
    const slice = (): void => {
      if (abandoned) return
      try {
        const step = advance(steps)
        const found = step.value as T | undefined
        if (found !== undefined) setValue(() => found)
        if (!step.done) nextTurn(slice)
      } catch (error) {
        setFailure({ error })
      }
    }
    // Not in the turn that brought the source: that one has work of its own.
    nextTurn(slice)
  }))
  // A later turn has no reader that could catch: whoever reads the value gets the error, and with it the boundary around the screen.
  return () => {
    const failed = failure()
    if (failed !== null) throw failed.error
    return value()
  }
}

function advance<T>(steps: Generator<T | undefined, T>): IteratorResult<T | undefined, T> {
  const until = performance.now() + SLICE_MS
  let step = steps.next()
  while (!step.done && step.value === undefined && performance.now() < until) step = steps.next()
  return step
}

/** After the page has had its turn. A message has no minimum delay, unlike a timer. */
export function nextTurn(task: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    task()
  }
  port2.postMessage(null)
}
