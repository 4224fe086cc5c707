import { sizeOf } from '../../experiment/coalitions.ts'
import { moments } from '../summary.ts'
import { Z95 } from '../precision.ts'

/** What groups of gemeenten cost together and apart. A coalition is a bit set; costs are euro a year by coalition and future. */

export interface CoalitionRow {
  /** Mean lasten of the gemeente alone. */
  readonly alone: number
  /** Its mean contribution over all orders in which the gemeenten can join. */
  readonly shapley: number
  /** What it pays by the chosen key, in the futures of the coalitions. */
  readonly byKey: number
  /** What the others pay more when this one leaves, under the same key of proportion: cost of the rest minus what they pay now. */
  readonly restPaysMore: number
}

export interface BetterOff {
  readonly members: number
  /** Mean gain a year of leaving together, and half its 95% simulation interval. */
  readonly gain: number
  readonly error: number
}

export interface CoalitionView {
  readonly replications: number
  readonly together: number
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

/**
 * @param costs [coalition][replication]
 * @param shares what part of the lasten together each gemeente pays by the key; sums to one
 */
export function coalitionView(costs: readonly Float64Array[], shares: readonly number[]): CoalitionView {
  const members = shares.length
  const all = costs.length - 1
  const means = costs.map((column) => moments(column).mean)
  const together = means[all]!
  const value = shapley(means, members)
  const shareOf = (set: number): number => shares.reduce((sum, share, g) => ((set & (1 << g)) === 0 ? sum : sum + share), 0)
  const betterOff: BetterOff[] = []
  for (let set = 1; set < all; set++) {
    // Paired: both in the same futures.
    const gains = costs[set]!.map((cost, r) => costs[all]![r]! * shareOf(set) - cost)
    const { mean, sd } = moments(gains)
    const error = (Z95 * sd) / Math.sqrt(gains.length)
    if (mean - error > 0) betterOff.push({ members: set, gain: mean, error })
  }
  return {
    replications: costs[all]!.length,
    together,
    rows: shares.map((share, g) => ({
      alone: means[1 << g]!,
      shapley: value[g]!,
      byKey: together * share,
      restPaysMore: means[all & ~(1 << g)]! - together * (1 - share),
    })),
    betterOff: betterOff.sort((a, b) => b.gain - a.gain),
  }
}
