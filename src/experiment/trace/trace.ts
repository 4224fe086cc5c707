import type { Plan } from '../../model/plan.ts'
import type { Traced, Trail } from './follow.ts'
import { createTrail } from './follow.ts'
import type { AnswerOf, RequestOf, TraceKind } from './kinds.ts'
import { followers } from './kinds.ts'

/**
 * Follows chosen replications of one scenario in detail. The simulation itself keeps nothing but totals, so what a screen wants to
 * show of single groups, teams or people is simulated once more, for those few futures; the numbers are the same.
 * @returns in the order of `request.replications`
 */
export function trace<K extends TraceKind>(plan: Plan, request: RequestOf<K>): readonly Traced<AnswerOf<K>>[] {
  return createTraceRunner()(plan, request)
}

export type TraceRunner = <K extends TraceKind>(plan: Plan, request: RequestOf<K>) => readonly Traced<AnswerOf<K>>[]

/** Keeps the simulator of the newest plan and scenario. Plans are told apart by identity, as everywhere. */
export function createTraceRunner(): TraceRunner {
  let current: { readonly plan: Plan; readonly scenario: string; readonly trail: Trail } | null = null
  return (plan, request) => {
    if (current?.plan !== plan || current.scenario !== request.scenario) current = { plan, scenario: request.scenario, trail: createTrail(plan, request.scenario) }
    const { trail } = current
    return request.replications.map((replication) => trail(replication, () => followers[request.kind](request)))
  }
}
