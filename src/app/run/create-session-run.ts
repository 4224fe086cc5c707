import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { createLastEffect } from './create-last-effect.ts'
import type { LastEffect } from './create-last-effect.ts'
import { createRun } from './create-run.ts'
import type { Executor, Run, WantedRun } from './create-run.ts'
import { createSettled } from './create-wanted.ts'
import { createWantedRun } from './wanted-run.ts'
import type { Workspace } from '../workspace.ts'

/** The one run of the page: every screen shows the same futures, and going to another screen computes nothing. */
export interface SessionRun {
  readonly run: Run
  /** What the draft asks for, once a hand has come to rest. */
  readonly wanted: Accessor<WantedRun>
  readonly lastEffect: LastEffect
}

/** @param isAsked whether a screen with results is open; from the first time on the run follows the draft */
export function createSessionRun(workspace: Workspace, executor: Executor, isAsked: Accessor<boolean>): SessionRun {
  const settled = createSettled(() => workspace.draft())
  const wanted = createWantedRun(settled.value)
  const [isBegun, setBegun] = createSignal(false)
  createEffect(() => { if (isAsked()) setBegun(true) })
  const run = createRun(() => (isBegun() ? wanted() : null), executor)
  if (typeof addEventListener === 'function') {
    // A native range input fires `change` when the hand lets go: then there is nothing to wait for.
    addEventListener('change', settled.flush)
    onCleanup(() => removeEventListener('change', settled.flush))
  }
  return { run, wanted, lastEffect: createLastEffect(run) }
}
