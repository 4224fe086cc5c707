import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Traced } from '../../experiment/trace/follow.ts'
import type { AnswerOf, RequestOf, TraceKind } from '../../experiment/trace/kinds.ts'
import type { Tracer } from '../../experiment/trace/tracer.ts'
import type { Plan } from '../../model/plan.ts'

export type { Traced } from '../../experiment/trace/follow.ts'
export type { Tracer } from '../../experiment/trace/tracer.ts'

/** What a screen wants to see followed. */
export interface WantedTrace<K extends TraceKind> {
  /** Key of the plan. */
  readonly key: string
  readonly plan: Plan
  readonly request: RequestOf<K>
}

/** What was followed: always of one wanted trace, possibly no longer the newest. */
export interface FoundTrace<K extends TraceKind> {
  readonly wanted: WantedTrace<K>
  readonly traced: readonly Traced<AnswerOf<K>>[]
}

export type TraceStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly detail: string }

export interface TraceModel<K extends TraceKind> {
  readonly found: Accessor<FoundTrace<K> | null>
  readonly status: Accessor<TraceStatus>
  readonly retry: () => void
}

/** Follows the newest wanted trace; an older one is abandoned. What was found stays until something newer is there. */
export function createTraced<K extends TraceKind>(tracer: Tracer, wanted: Accessor<WantedTrace<K> | null>): TraceModel<K> {
  const [found, setFound] = createSignal<FoundTrace<K> | null>(null)
  const [status, setStatus] = createSignal<TraceStatus>({ kind: 'idle' })
  const [attempt, setAttempt] = createSignal(0)

  async function follow(target: WantedTrace<K>, signal: { aborted: boolean }): Promise<void> {
    const onProgress = (done: number, all: number): void => { if (!signal.aborted) setStatus({ kind: 'running', done, all }) }
    try {
      const traced = await tracer.trace<K>(target.plan, target.request, { signal, onProgress })
      if (signal.aborted || traced === null) return
      setFound({ wanted: target, traced })
      setStatus({ kind: 'idle' })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  createEffect(on([wanted, attempt], ([target]) => {
    if (target === null) return void setStatus({ kind: 'idle' })
    const signal = { aborted: false }
    onCleanup(() => { signal.aborted = true })
    void follow(target, signal)
  }))
  return { found, status, retry: () => setAttempt(attempt() + 1) }
}
