import { sizeOf } from '../../experiment/coalitions.ts'
import type { CoalitionAmounts } from '../../experiment/coalitions.ts'
import { moments } from '../summary.ts'

/** What groups of gemeenten cost together and apart. A coalition is a bit set; euro a year. */

/** A mean over few futures and half its 95% simulation interval. */
export interface Measured {
  readonly mean: number
  readonly error: number
}

export interface CoalitionRow {
  /** Lasten of the gemeente alone. */
  readonly alone: Measured
  /** Baten minus lasten of the gemeente alone. */
  readonly saldoAlone: Measured
  /** Its mean contribution over all orders in which the gemeenten can join. */
  readonly shapley: Measured
  /** What it pays by the chosen key, in the futures of the coalitions. */
  readonly byKey: Measured
  /** What it would pay more alone than by the key. */
  readonly gain: Measured
  /** What the others pay more when this one leaves, under the same key of proportion: cost of the rest minus what they pay now. */
  readonly restPaysMore: Measured
}

export interface BetterOff {
  readonly members: number
  /** Gain a year of leaving together. */
  readonly gain: Measured
}

export interface CoalitionView {
  readonly replications: number
  readonly together: Measured
  /** What the gemeenten receive more each for itself than together: only the onderwijsroute can differ. */
  readonly batenApart: Measured
  readonly rows: readonly CoalitionRow[]
  /** Groups that pay less apart than by the key, beyond the simulation error; largest gain first. */
  readonly betterOff: readonly BetterOff[]
}

/** Shapley value: the mean of what a gemeente adds to the cost, over all orders of joining. Sums to the cost together. */
export function shapley(costs: readonly number[], members: number): readonly number[] {
  const weights = shapleyWeights(members)
  return Array.from({ length: members }, (_, g) => {
    let value = 0
    for (let set = 0; set < costs.length; set++) {
      if ((set & (1 << g)) === 0) value += weights[sizeOf(set)]! * (costs[set | (1 << g)]! - costs[set]!)
    }
    return value
  })
}

/** |S|! (n - |S| - 1)! / n! by size of S. */
function shapleyWeights(members: number): readonly number[] {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
  return Array.from({ length: members }, (_, size) => (factorial(size) * factorial(members - size - 1)) / factorial(members))
}

/** @param shares what part of the lasten together each gemeente pays by the key; sums to one */
export function coalitionView({ replications, lasten, baten }: CoalitionAmounts, shares: readonly number[]): CoalitionView {
  const all = lasten.length - 1
  // Paired: everything is first computed in each future.
  const measure = (of: (r: number) => number): Measured => measured(Float64Array.from({ length: replications }, (_, r) => of(r)))
  const cost = (set: number, r: number): number => lasten[set]![r]!
  const values = Array.from({ length: replications }, (_, r) => shapley(lasten.map((column) => column[r]!), shares.length))
  return {
    replications,
    together: measure((r) => cost(all, r)),
    batenApart: measure((r) => shares.reduce((sum, _, g) => sum + baten[1 << g]![r]!, 0) - baten[all]![r]!),
    rows: shares.map((share, g) => ({
      alone: measure((r) => cost(1 << g, r)),
      saldoAlone: measure((r) => baten[1 << g]![r]! - cost(1 << g, r)),
      shapley: measure((r) => values[r]![g]!),
      byKey: measure((r) => cost(all, r) * share),
      gain: measure((r) => cost(1 << g, r) - cost(all, r) * share),
      restPaysMore: measure((r) => cost(all & ~(1 << g), r) - cost(all, r) * (1 - share)),
    })),
    betterOff: betterOff(all, shares, (set, r, share) => cost(all, r) * share - cost(set, r), measure),
  }
}

function betterOff(all: number, shares: readonly number[], gainOf: (set: number, r: number, share: number) => number, measure: (of: (r: number) => number) => Measured): readonly BetterOff[] {
  const found: BetterOff[] = []
  for (let members = 1; members < all; members++) {
    const share = shares.reduce((sum, own, g) => ((members & (1 << g)) === 0 ? sum : sum + own), 0)
    const gain = measure((r) => gainOf(members, r, share))
    if (gain.mean - gain.error > 0) found.push({ members, gain })
  }
  return found.sort((a, b) => b.gain.mean - a.gain.mean)
}

function measured(values: Float64Array): Measured {
  const { mean, sd } = moments(values)
  return { mean, error: values.length < 2 ? Number.NaN : (student95(values.length - 1) * sd) / Math.sqrt(values.length) }
}

/** Two-sided 95% quantiles of Student's distribution for 1, 2, 3, … degrees of freedom: with few futures 1.96 would promise too much. */
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042] as const

/** Above the table its last value, which is on the safe side. */
function student95(freedom: number): number {
  return STUDENT[Math.min(freedom, STUDENT.length) - 1]!
}
