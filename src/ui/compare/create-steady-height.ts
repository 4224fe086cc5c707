import { createEffect, on, onCleanup, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'

/**
 * Keeps an element as tall as it was when a run began, and as tall as it became since: what stands below it does not move when the
 * run ends. Another width, or another question, lets it go.
 * @param question changes when somebody asks for another sentence
 * @returns to use as its `ref`
 */
export function createSteadyHeight(isBusy: Accessor<boolean>, question: Accessor<unknown>): (element: HTMLElement) => void {
  return (element) => {
    let width = 0
    let seen = 0
    let held = 0
    const hold = (height: number): void => {
      held = height
      element.style.minBlockSize = height === 0 ? '' : `${height}px`
    }
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)!.borderBoxSize[0]!
      if (box.inlineSize !== width) {
        width = box.inlineSize
        hold(0)
      }
      seen = box.blockSize
      if (untrack(isBusy) && seen > held) hold(seen)
    })
    observer.observe(element)
    onCleanup(() => observer.disconnect())
    // What was seen last is from before the strip of the run stood there.
    createEffect(on(isBusy, (busy) => { if (busy) hold(Math.max(seen, held)) }))
    createEffect(on(question, () => { if (!untrack(isBusy)) hold(0) }, { defer: true }))
  }
}
