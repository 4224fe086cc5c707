import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { pairParts } from '../../analysis/decomposition.ts'
import type { DifferenceParts } from '../../analysis/decomposition.ts'
import type { Executor } from '../../experiment/executor.ts'
import { makePlan } from '../../experiment/make-plan.ts'
import { hasSameFutures, pairDecomposition } from '../../experiment/pair-effects.ts'
import type { PairDecomposition } from '../../experiment/pair-effects.ts'
import { planKey } from '../../experiment/plan.ts'
import type { Results } from '../../experiment/results.ts'
import { run as runPlan } from '../../experiment/run.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'
import { DECOMPOSITION_REPLICATIONS } from './create-decomposition.ts'
import type { Side } from '../draft/differences.ts'
import type { Proposal } from '../draft/draft.ts'

/** On what the effect of each change is told. */
const effectOutcomes = ['lasten.jaar', 'les.wachtweken'] as const satisfies readonly OutcomeId[]
export type EffectOutcome = (typeof effectOutcomes)[number]

export type PairEffectsStatus =
  | { readonly kind: 'none' }
  /** Region, seed or years differ: these are other futures, so nothing can be subtracted. */
  | { readonly kind: 'other-futures' }
  | { readonly kind: 'running'; readonly completed: number; readonly total: number }
  | { readonly kind: 'done'; readonly replications: number; readonly parts: Readonly<Record<EffectOutcome, DifferenceParts<ParameterId>>> }
  | { readonly kind: 'failed'; readonly detail: string }

export interface Pair {
  readonly from: Side
  readonly to: Side
}

/** Computes what each differing parameter does, on its own as the first and as the last change. Follows the pair. */
export function createPairEffects(pair: Accessor<Pair | null>, executor: Executor): { readonly status: Accessor<PairEffectsStatus>; readonly retry: () => void } {
  const [status, setStatus] = createSignal<PairEffectsStatus>({ kind: 'none' })
  const [attempt, setAttempt] = createSignal(0)
  const asked = createMemo(() => questionOf(pair()), null, { equals: (a, b) => a?.key === b?.key })

  async function compute(question: Question, signal: { aborted: boolean }): Promise<void> {
    const { decomposition, replications } = question
    const total = replications * decomposition.plans.length
    const report = (completed: number): void => { if (!signal.aborted) setStatus({ kind: 'running', completed, total }) }
    report(0)
    try {
      const results: Results[] = []
      for (const plan of decomposition.plans) {
        const now = (): number => performance.now()
        const end = await runPlan(plan, executor, { replications, signal, now, onlyOutcomes: true, onProgress: (part) => report(results.length * replications + part.completed) })
        if (signal.aborted || end.kind !== 'complete') return
        results.push(end.results)
      }
      const partsOn = (outcome: OutcomeId) => pairParts(results, decomposition, outcome)
      setStatus({ kind: 'done', replications, parts: { 'lasten.jaar': partsOn('lasten.jaar'), 'les.wachtweken': partsOn('les.wachtweken') } })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  createEffect(on([asked, attempt], ([question]) => {
    if (question === null) return void setStatus({ kind: 'none' })
    if (question.kind === 'other-futures') return void setStatus({ kind: 'other-futures' })
    const signal = { aborted: false }
    onCleanup(() => { signal.aborted = true })
    void compute(question, signal)
  }))
  return { status, retry: () => void setAttempt(attempt() + 1) }
}

interface Question {
  readonly kind: 'compute'
  readonly key: string
  readonly decomposition: PairDecomposition
  readonly replications: number
}

/** The key tells whether something else is asked, so that another name starts no run. */
function questionOf(pair: Pair | null): Question | { readonly kind: 'other-futures'; readonly key: string } | null {
  if (pair === null) return null
  const { from, to } = pair
  const [first, last] = [planOf(from.proposal), planOf(to.proposal)]
  if (!hasSameFutures(first, last)) return { kind: 'other-futures', key: 'other-futures' }
  const decomposition = pairDecomposition({ plan: first, scenarioId: from.scenario.id }, { plan: last, scenarioId: to.scenario.id })
  if (decomposition.parts.length === 0) return null
  const replications = Math.min(DECOMPOSITION_REPLICATIONS, to.proposal.settings.replications)
  return { kind: 'compute', key: [...decomposition.plans.map(planKey), replications, from.scenario.id, to.scenario.id].join(), decomposition, replications }
}

function planOf({ region, scenarios, adjustments, settings }: Proposal): Plan {
  return makePlan({ region, scenarios, adjustments, seed: settings.seed, horizonYears: settings.horizonYears })
}
