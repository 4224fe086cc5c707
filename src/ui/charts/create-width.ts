import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** The width of an element in whole pixels: drawings are made at the size they are shown, so that their text keeps its size. */
export function createWidth(fallback: number): { readonly width: Accessor<number>; readonly watch: (element: Element) => void } {
  const [width, setWidth] = createSignal(fallback)
  return {
    width,
    watch: (element) => {
      if (typeof ResizeObserver === 'undefined') return
      const observer = new ResizeObserver(([entry]) => {
        const next = Math.floor(entry?.contentRect.width ?? 0)
        if (next > 0) setWidth(next)
      })
      observer.observe(element)
      onCleanup(() => observer.disconnect())
    },
  }
}
