import type { Traced } from '../src/experiment/trace/follow.ts'
import type { AnswerOf, RequestOf, TraceKind } from '../src/experiment/trace/kinds.ts'
import { createTraceRunner } from '../src/experiment/trace/trace.ts'
import type { Plan } from '../src/model/plan.ts'

export interface TraceApi {
  /** @param plan only with the first request about a plan; the thread keeps the newest */
  trace<K extends TraceKind>(planNumber: number, plan: Plan | null, request: RequestOf<K>): readonly Traced<AnswerOf<K>>[]
}

/** What the thread answers to. */
export function createTraceApi(): TraceApi {
  const runner = createTraceRunner()
  let newest: { readonly planNumber: number; readonly plan: Plan } | null = null
  return {
    trace(planNumber, plan, request) {
      if (plan) newest = { planNumber, plan }
      if (newest?.planNumber !== planNumber) throw new Error(`plan ${planNumber} was never sent to this thread`)
      return runner(newest.plan, request)
    },
  }
}
