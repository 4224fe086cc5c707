import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Run, ShownRun } from './create-run.ts'

/**
 * The newest run that has all its futures, or where it was stopped or failed: what there is. While a run is under way the one before
 * stays, because an order of the futures means little until they are all there.
 */
export function createWholeRun(run: Run): Accessor<ShownRun | null> {
  return createMemo<ShownRun | null>((before) => {
    const shown = run.shown()
    if (shown === null) return before
    const { kind } = run.status()
    return shown.complete || kind === 'stopped' || kind === 'failed' ? shown : before
  }, null)
}
