import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

export interface Calm<T> {
  readonly value: Accessor<T>
  /** As `ref` of the element that shows the value. */
  readonly watch: (element: Element) => void
}

/**
 * A value for a part of the page: at once while the part is on the screen, otherwise some turns after the next paint. A switch
 * changes five drawings and five tables, of which one screen holds a few; who looks at those need not wait for the others.
 */
export function createCalm<T>(source: Accessor<T>): Calm<T> {
  const { isSeen, watch } = createSeen()
  const [late, setLate] = createSignal(source(), { equals: false })
  createEffect(() => {
    const now = source()
    let isDropped = false
    onCleanup(() => { isDropped = true })
    afterPaint(() => { if (!isDropped) setLate(() => now) })
  })
  return { value: createMemo(() => (isSeen() ? source() : late())), watch }
}

/** By itself, so that a browser that holds on to an observer for a while holds on to nothing else: a value may be megabytes. */
function createSeen(): { readonly isSeen: Accessor<boolean>; readonly watch: (element: Element) => void } {
  const [isSeen, setSeen] = createSignal(true)
  const watch = (element: Element): void => {
    if (typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((entries) => { setSeen(entries.at(-1)!.isIntersecting) })
    observer.observe(element)
    onCleanup(() => observer.disconnect())
  }
  return { isSeen, watch }
}

const jobs: (() => void)[] = []

/** One job a turn, after the frame that is being made: the page can answer in between. */
function afterPaint(job: () => void): void {
  jobs.push(job)
  if (jobs.length === 1) requestAnimationFrame(() => { setTimeout(next) })
}

function next(): void {
  const job = jobs[0]
  try {
    job?.()
  } finally {
    jobs.shift()
    if (jobs.length > 0) setTimeout(next)
  }
}
