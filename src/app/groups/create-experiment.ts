import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** Something a screen computes when asked, beside the page's one run. */
export type ExperimentStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly detail: string }

export interface Experiment<T> {
  readonly status: Accessor<ExperimentStatus>
  /** What was found for a key; null where nothing was asked yet. */
  readonly find: (key: string) => T | null
  /** The newest finding, whatever its key. */
  readonly newest: Accessor<{ readonly key: string; readonly value: T } | null>
  readonly start: (key: string, all: number, work: Work<T>) => void
  readonly stop: () => void
}

/** @returns null when cancelled; `offer` shows what there is so far */
export type Work<T> = (signal: { readonly aborted: boolean }, progress: (done: number) => void, offer: (value: T) => void) => Promise<T | null>

/** Findings that are kept: going back to earlier settings computes nothing. */
const KEPT = 6

/** Runs one piece of work at a time; a newer one, leaving the screen and stopping end the older. What was offered stays. */
export function createExperiment<T>(): Experiment<T> {
  const [status, setStatus] = createSignal<ExperimentStatus>({ kind: 'idle' })
  const [found, setFound] = createSignal<ReadonlyMap<string, T>>(new Map())
  let current = { aborted: true }
  const keep = (key: string, value: T): void => {
    const others = [...found()].filter(([other]) => other !== key)
    setFound(new Map([...others.slice(-(KEPT - 1)), [key, value]]))
  }
  onCleanup(() => { current.aborted = true })
  return {
    status,
    find: (key) => found().get(key) ?? null,
    newest: () => { const last = [...found()].at(-1); return last === undefined ? null : { key: last[0], value: last[1] } },
    start(key, all, work) {
      current.aborted = true
      const signal = { aborted: false }
      current = signal
      setStatus({ kind: 'running', done: 0, all })
      work(signal, (done) => { if (!signal.aborted) setStatus({ kind: 'running', done, all }) }, (value) => { if (!signal.aborted) keep(key, value) })
        .then((value) => {
          if (signal.aborted || value === null) return
          keep(key, value)
          setStatus({ kind: 'idle' })
        })
        .catch((error: unknown) => { if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }) })
    },
    stop() {
      current.aborted = true
      if (status().kind === 'running') setStatus({ kind: 'idle' })
    },
  }
}
