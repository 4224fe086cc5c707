import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js'
import type { Accessor } from 'solid-js'
import { differenceParts } from '../../analysis/decomposition.ts'
import type { DifferenceParts } from '../../analysis/decomposition.ts'
import { Z95 } from '../../analysis/precision.ts'
import type { EffectBar } from '../../charts/effect-bars.ts'
import { decompositionPlan, leverGroups } from '../../experiment/decompose.ts'
import type { Decomposition, LeverGroupId } from '../../experiment/decompose.ts'
import { run as runPlan } from '../../experiment/run.ts'
import type { Executor } from '../../experiment/executor.ts'
import type { Results } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { Strength } from '../../model/parameters/parameter.ts'
import { compareTexts } from '../../texts/compare/compare-screen.ts'
import type { Run, ShownRun } from './create-run.ts'
import { nextTurn } from './create-sliced.ts'
import { createThrottle } from './throttle.ts'
import type { Draft } from '../draft/draft.ts'
import { weakest } from '../../analysis/evidence.ts'
import { groupStrengths } from '../groups/group-strengths.ts'
import type { GroupStrengths } from '../groups/group-strengths.ts'

/** Fewer futures than the main run: a decomposition has up to eighteen scenarios, and the same futures make its differences sharp. */
export const DECOMPOSITION_REPLICATIONS = 200

export interface Explanation {
  readonly outcome: OutcomeId
  /** Compared minus baseline, over the futures. */
  readonly total: number
  /** Largest first; what the groups only do together comes last. */
  readonly effects: readonly EffectBar[]
  readonly replications: number
}

export type ExplanationStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'same' }
  | { readonly kind: 'running'; readonly completed: number; readonly total: number }
  | { readonly kind: 'done'; readonly explanation: Explanation }
  | { readonly kind: 'failed'; readonly detail: string }

interface Subject {
  readonly run: ShownRun
  readonly from: string
  readonly to: string
}

/**
 * Explains the difference of the chosen pair once the main run is complete: never at its cost, so a newer run ends it. Another
 * measure only reads the same futures again.
 */
export function createDecomposition(main: Pick<Run, 'shown' | 'status'>, draft: Accessor<Draft>, executor: Executor): { readonly status: Accessor<ExplanationStatus>; readonly retry: () => void } {
  const [status, setStatus] = createSignal<ExplanationStatus>({ kind: 'waiting' })
  const [found, setFound] = createSignal<{ readonly subject: Subject; readonly decomposition: Decomposition; readonly results: Results } | null>(null)
  const [attempt, setAttempt] = createSignal(0)
  const subject = createMemo((): Subject | null => {
    const run = main.shown()
    const { view } = draft()
    return run?.complete ? { run, from: view.baseline, to: view.compared } : null
  }, null, { equals: (a, b) => a?.run.key === b?.run.key && a?.from === b?.from && a?.to === b?.to })
  const isFree = createMemo(() => main.status().kind !== 'running')

  async function explain(asked: Subject, signal: { aborted: boolean }): Promise<void> {
    const decomposition = decompositionPlan(asked.run.plan, asked.from, asked.to)
    const total = Math.min(DECOMPOSITION_REPLICATIONS, asked.run.results.completed)
    const report = (completed: number): void => { if (!signal.aborted) setStatus({ kind: 'running', completed, total }) }
    const progress = createThrottle(report)
    progress.offer(0)
    try {
      const now = (): number => performance.now()
      const end = await runPlan(decomposition.plan, executor, { replications: total, signal, now, onlyOutcomes: true, onProgress: (results) => progress.offer(results.completed) })
      if (!signal.aborted && end.kind === 'complete') setFound({ subject: asked, decomposition, results: end.results })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    } finally {
      progress.cancel()
    }
  }

  createEffect(on([subject, attempt, isFree], ([asked, , free]) => {
    // What is explained stands until another run is shown.
    if (asked !== null && untrack(found)?.subject === asked) return
    setFound(null)
    if (asked === null) return void setStatus({ kind: 'waiting' })
    const known = new Set(asked.run.plan.scenarios.map((scenario) => scenario.id))
    if (asked.from === asked.to || !known.has(asked.from) || !known.has(asked.to)) return void setStatus({ kind: 'same' })
    if (!free) return void setStatus({ kind: 'waiting' })
    const signal = { aborted: false }
    onCleanup(() => { signal.aborted = true })
    // The turn in which a run becomes complete has its own figures to draw.
    nextTurn(() => { if (!signal.aborted) void explain(asked, signal) })
  }))

  createEffect(() => {
    const done = found()
    if (done === null) return
    const now = draft()
    const parts = differenceParts(done.results, done.decomposition, now.view.measure)
    const effects = effectsOf(parts, groupStrengths(done.decomposition, now))
    setStatus({ kind: 'done', explanation: { outcome: now.view.measure, total: parts.total.mean, effects, replications: done.results.completed } })
  })
  return { status, retry: () => setAttempt(attempt() + 1) }
}

/** What remains belongs to all groups, so it rests on the weakest of them. */
function effectsOf(parts: DifferenceParts, strengths: GroupStrengths): readonly EffectBar[] {
  const strengthOf = (id: LeverGroupId): Strength => strengths[id] ?? 'aanname'
  const groups = parts.groups.map((group): EffectBar => ({
    label: leverGroups[group.id].label, amount: group.mean, halfWidth: Z95 * group.monteCarloError, strength: strengthOf(group.id),
  }))
  const rest: EffectBar = {
    label: compareTexts.whyRemainder, amount: parts.remainder.mean, halfWidth: Z95 * parts.remainder.monteCarloError,
    strength: weakest(parts.groups.map((group) => strengthOf(group.id))),
  }
  return [...groups.sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount)), ...(Math.abs(rest.amount) > Math.abs(parts.total.mean) * 1e-6 ? [rest] : [])]
}
