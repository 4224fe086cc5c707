import { outcomeColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { outcomes } from '../model/outcomes.ts'

/** One future out of all, with its place in the order. */
export interface ChosenFuture {
  /** Number of the replication, from 0. */
  readonly replication: number
  /** Place in the order, from 0: the best first. */
  readonly rank: number
  /** Futures that could be ordered. */
  readonly of: number
}

/** Where an ordinary, a good and a bad future stand: the edges of `8 van de 10 toekomsten`, and its middle. */
const futureShares = { goed: 0.1, middelste: 0.5, slecht: 0.9 } as const
export type FutureKind = keyof typeof futureShares

/**
 * Futures of one scenario in order of an outcome, the best first; of two that are alike the lower number first. Futures in which
 * nobody was counted are left out.
 * @returns numbers of replications
 */
export function rankedFutures(results: Results, scenario: number, outcome: OutcomeId): Int32Array {
  const column = outcomeColumn(results, scenario, outcome)
  const sign = outcomes[outcome].better === 'higher' ? -1 : 1
  const order = Array.from(column.keys()).filter((replication) => !Number.isNaN(column[replication]!))
  return Int32Array.from(order.sort((a, b) => sign * (column[a]! - column[b]!) || a - b))
}

/** @returns null where no future could be ordered */
export function futureAt(ranked: Int32Array, rank: number): ChosenFuture | null {
  const place = Math.max(0, Math.min(ranked.length - 1, rank))
  const replication = ranked[place]
  return replication === undefined ? null : { replication, rank: place, of: ranked.length }
}

/** The place of a kind of future in an order of so many. */
export function rankOf(kind: FutureKind, of: number): number {
  return Math.round((of - 1) * futureShares[kind])
}
