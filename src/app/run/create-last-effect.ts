import { batch, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { Accessor } from 'solid-js'
import { changeEffect } from '../../analysis/last-effect.ts'
import type { ChangeEffect } from '../../analysis/last-effect.ts'
import { sharesFutures } from '../../experiment/glimpse.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Run, ShownRun } from './create-run.ts'
import { planChange } from '../draft/plan-change.ts'

/** What the last slider did, once all futures of it are there, and the results of before it to look at again. */
export interface LastEffect {
  /** `null` until two full runs in a row differ in exactly one parameter, and once somebody put it away. */
  readonly change: Accessor<LastChange | null>
  /** A newer run is coming in: what stands there is no longer the last change. */
  readonly isOld: Accessor<boolean>
  /** Results to show instead of the newest ones, while somebody looks back. */
  readonly lookedBackAt: Accessor<ShownRun | null>
  readonly lookBack: (isBack: boolean) => void
  readonly dismiss: () => void
}

export interface LastChange {
  readonly parameter: ParameterId
  readonly before: ShownRun
  readonly after: ShownRun
}

export function createLastEffect(run: Pick<Run, 'shown'>): LastEffect {
  const [change, setChange] = createSignal<LastChange | null>(null)
  const [isOld, setOld] = createSignal(false)
  const [isBack, setBack] = createSignal(false)
  let full: ShownRun | null = null
  createEffect(on(run.shown, (shown) => {
    if (shown === null || shown.key === full?.key) return
    batch(() => {
      setBack(false)
      setOld(!shown.complete)
      if (shown.complete) setChange(full === null ? null : singleChange(full, shown))
    })
    if (shown.complete) full = shown
  }))
  return {
    change, isOld,
    lookedBackAt: createMemo(() => (isBack() ? change()?.before ?? null : null)),
    lookBack: (back) => { setBack(back && !isOld()) },
    dismiss: () => batch(() => {
      setBack(false)
      setChange(null)
    }),
  }
}

function singleChange(before: ShownRun, after: ShownRun): LastChange | null {
  if (!sharesFutures(before.plan, after.plan)) return null
  const change = planChange(before.plan, after.plan)
  const [only, more] = change.kind === 'parameters' ? change.changes : []
  return only === undefined || more !== undefined ? null : { parameter: only.parameter, before, after }
}

/** @param compared id of the scenario to tell of; the first that changed where nothing changed in it */
export function effectOn({ before, after }: LastChange, compared: string): ChangeEffect {
  const asked = Math.max(0, after.results.scenarioIds.indexOf(compared))
  const change = planChange(before.plan, after.plan)
  const names = change.kind === 'parameters' ? change.changes[0]?.scenarios ?? null : null
  const changed = after.plan.scenarios.flatMap(({ name }, place) => (names === null || names.includes(name) ? [place] : []))
  return changeEffect(before.results, after.results, changed.includes(asked) ? asked : changed[0] ?? asked)
}
