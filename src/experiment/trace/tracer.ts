import type { Plan } from '../../model/plan.ts'
import type { CancelSignal } from '../executor.ts'
import { planKey } from '../plan.ts'
import type { Traced } from './follow.ts'
import type { AnswerOf, RequestOf, TraceKind } from './kinds.ts'

export interface TraceOptions {
  readonly signal?: CancelSignal
  /** Replications that are there, of those that were asked for. */
  readonly onProgress?: (done: number, all: number) => void
}

/** Follows replications somewhere: on a thread of its own in the page, at once in a test. */
export interface Tracer {
  /**
   * What was followed before is kept, so another hundred futures of the same scenario only cost what is new.
   * @returns in the order of `request.replications`, or null when cancelled
   */
  trace<K extends TraceKind>(plan: Plan, request: RequestOf<K>, options?: TraceOptions): Promise<readonly Traced<AnswerOf<K>>[] | null>
}

/** Follows a few replications, wherever that is. */
export type TracePiece = <K extends TraceKind>(plan: Plan, request: RequestOf<K>) => Promise<readonly Traced<AnswerOf<K>>[]>

/** So few that cancelling is felt at once, and that another screen's question has not long to wait. */
const PIECE = 8
/** Answers by plan and request that are kept: of Keten two cohorts and seven lives, of Groepen and Caseload two each, and the report's next. */
const KEPT = 16

/** Cuts a request into pieces, keeps what is found, and hands out no more once cancelled. */
export function createTracer(tracePiece: TracePiece): Tracer {
  const kept = new Map<string, Map<number, Traced<unknown>>>()
  const keys = new WeakMap<Plan, string>()
  const shelf = (plan: Plan, request: { readonly replications: readonly number[] }): Map<number, Traced<unknown>> => {
    const { replications: _, ...rest } = request
    const own = keys.get(plan) ?? planKey(plan)
    keys.set(plan, own)
    const key = `${own}/${JSON.stringify(rest)}`
    const found = kept.get(key) ?? new Map<number, Traced<unknown>>()
    // The newest question last: the first of the map is forgotten first.
    kept.delete(key)
    kept.set(key, found)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest)
    return found
  }
  return {
    async trace<K extends TraceKind>(plan: Plan, request: RequestOf<K>, { signal, onProgress }: TraceOptions = {}) {
      const known = shelf(plan, request) as Map<number, Traced<AnswerOf<K>>>
      const all = request.replications.length
      const missing = [...new Set(request.replications)].filter((replication) => !known.has(replication))
      const found = new Map(known)
      for (let from = 0; from < missing.length; from += PIECE) {
        if (signal?.aborted === true) return null
        onProgress?.(all - missing.length + from, all)
        const piece = await tracePiece<K>(plan, { ...request, replications: missing.slice(from, from + PIECE) })
        for (const traced of piece) {
          found.set(traced.replication, traced)
          known.set(traced.replication, traced)
        }
      }
      return signal?.aborted === true ? null : request.replications.map((replication) => found.get(replication)!)
    },
  }
}
