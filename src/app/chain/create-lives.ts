import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { FutureKind, Who } from '../../analysis/chain/comparable.ts'
import { futureKinds } from '../../analysis/chain/comparable.ts'
import type { Life } from '../../analysis/chain/life.ts'
import { tellLife } from '../../analysis/chain/life.ts'
import type { Plan } from '../../model/plan.ts'
import type { Tracer, TraceStatus } from './create-traced.ts'

/** Whom to follow. */
export interface WantedLives {
  /** Key of the plan. */
  readonly key: string
  readonly plan: Plan
  /** Id of the scenario in which the people were chosen. */
  readonly scenario: string
  readonly chosen: Readonly<Record<FutureKind, Who>>
  /** Whose life is also followed in the other scenarios. */
  readonly kind: FutureKind
}

export interface FoundLives {
  readonly wanted: WantedLives
  /** In the scenario of the choice. */
  readonly own: Readonly<Record<FutureKind, Life>>
  /** The person of `wanted.kind` in every scenario, in the order of the plan. */
  readonly scenarios: readonly Life[]
}

export interface Lives {
  readonly found: Accessor<FoundLives | null>
  readonly status: Accessor<TraceStatus>
  readonly retry: () => void
}

/** Follows the newest wanted people. What was followed of the same plan is kept: going back to it asks nothing. */
export function createLives(tracer: Tracer, wanted: Accessor<WantedLives | null>): Lives {
  const [found, setFound] = createSignal<FoundLives | null>(null)
  const [status, setStatus] = createSignal<TraceStatus>({ kind: 'idle' })
  const [attempt, setAttempt] = createSignal(0)
  let kept: { readonly key: string; readonly lives: Map<string, Life> } = { key: '', lives: new Map() }

  async function lifeOf({ key, plan }: WantedLives, scenario: string, who: Who, signal: { aborted: boolean }): Promise<Life | null> {
    if (kept.key !== key) kept = { key, lives: new Map() }
    const { lives } = kept
    const name = `${scenario} ${who.future} ${who.person}`
    const known = lives.get(name)
    if (known) return known
    const traced = await tracer.trace(plan, { kind: 'leven', scenario, person: who.person, replications: [who.future] }, { signal })
    if (traced === null) return null
    const life = tellLife(traced[0]!.value)
    lives.set(name, life)
    return life
  }

  async function follow(target: WantedLives, signal: { aborted: boolean }): Promise<void> {
    const all = futureKinds.length + target.plan.scenarios.length
    setStatus({ kind: 'running', done: 0, all })
    try {
      const own: Partial<Record<FutureKind, Life>> = {}
      for (const kind of futureKinds) {
        const life = await lifeOf(target, target.scenario, target.chosen[kind], signal)
        if (life === null || signal.aborted) return
        own[kind] = life
      }
      const scenarios: Life[] = []
      for (const { id } of target.plan.scenarios) {
        const life = await lifeOf(target, id, target.chosen[target.kind], signal)
        if (life === null || signal.aborted) return
        scenarios.push(life)
      }
      setFound({ wanted: target, own: own as Record<FutureKind, Life>, scenarios })
      setStatus({ kind: 'idle' })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  createEffect(on([wanted, attempt], ([target]) => {
    if (target === null) {
      setFound(null)
      setStatus({ kind: 'idle' })
      return
    }
    const signal = { aborted: false }
    onCleanup(() => { signal.aborted = true })
    void follow(target, signal)
  }))
  return { found, status, retry: () => setAttempt(attempt() + 1) }
}
