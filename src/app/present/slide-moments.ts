import { createEffect, createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { createRun } from '../run/create-run.ts'
import type { Executor, Run, ShownRun, WantedRun } from '../run/create-run.ts'
import type { Draft, Moment, SavedView } from '../draft/draft.ts'
import { momentsOf } from '../moments/moments.ts'

/** Whose numbers a slide shows: those of the session, those of a moment, or of a moment that is no longer there. */
export type SlideSource =
  | { readonly kind: 'now' }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'gone'; readonly name: string }

export function slideSource(draft: Draft, { moment: name }: SavedView): SlideSource {
  if (name === undefined) return { kind: 'now' }
  const moment = momentsOf(draft).find((one) => one.name === name)
  return moment === undefined ? { kind: 'gone', name } : { kind: 'moment', moment }
}

/** Futures of a moment stay until so many others were computed: some 20 MB each with a thousand futures of four scenarios. */
export const MOST_KEPT_RUNS = 4

export interface MomentRuns {
  /** All futures of a plan, once they are there. */
  readonly of: (wanted: WantedRun) => ShownRun | null
  /** The plan that is computed now. */
  readonly target: Accessor<WantedRun | null>
  readonly run: Run
}

/**
 * Computes the moments that slides show, one after the other. Another order begins with another plan, and what was computed of the one
 * before is kept, so that coming back goes on where it was.
 * @param asked first what is looked at, then what comes next
 * @param known what is there already, such as the run of the session
 */
export function createMomentRuns(asked: Accessor<readonly WantedRun[]>, known: Accessor<ShownRun | null>, executor: Executor): MomentRuns {
  const [kept, setKept] = createSignal<readonly ShownRun[]>([])
  const of = (wanted: WantedRun): ShownRun | null => {
    const isIt = (run: ShownRun | null): boolean => run !== null && run.key === wanted.key && run.results.completed >= wanted.replications
    return [known(), ...kept()].find(isIt) ?? null
  }
  // Never more than are kept: else the last would push out the first, which would then be computed again.
  const soon = createMemo(() => asked().filter((one, place, all) => all.findIndex(({ key }) => key === one.key) === place).slice(0, MOST_KEPT_RUNS))
  const target = createMemo<WantedRun | null>(() => soon().find((one) => of(one) === null) ?? null, null, { equals: (a, b) => a?.key === b?.key && a?.replications === b?.replications })
  const run = createRun(target, executor)
  createEffect(() => {
    const shown = run.shown()
    if (shown?.complete !== true) return
    setKept((before) => {
      if (before.some(({ results }) => results.outcomes === shown.results.outcomes)) return before
      const others = before.filter(({ key }) => key !== shown.key)
      const isSoon = ({ key }: ShownRun): boolean => soon().some((one) => one.key === key)
      return [withoutBooks(shown), ...others.filter(isSoon), ...others.filter((one) => !isSoon(one))].slice(0, MOST_KEPT_RUNS)
    })
  })
  return { of, target, run }
}

/** No slide reads the year books, and they are as large as all else. */
function withoutBooks(shown: ShownRun): ShownRun {
  return { ...shown, results: { ...shown.results, bookYears: 0, gemeenten: 0, books: new Float32Array() } }
}
