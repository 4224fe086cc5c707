import { clusterIds } from '../../analysis/mca/criterion.ts'
import type { ClusterId, MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { centre } from '../../analysis/mca/aggregation.ts'
import { percentagesFrom } from '../../analysis/mca/percentages.ts'
import { preferenceOf } from '../../analysis/mca/preference.ts'
import type { Elicitation, ElicitationKind, WeightSet } from '../../analysis/mca/weight-set.ts'

/** Weights as they stand before somebody says anything: every criterion the same. */
export function equalElicitation(kind: ElicitationKind, criteria: readonly MeasuredCriterion[]): Elicitation {
  return fromShares(kind, criteria, criteria.map(() => 1 / criteria.length))
}

/**
 * The same weighing in another form, as near as that form allows. Nothing usable yet: every criterion the same. Bounds begin a
 * quarter lighter and heavier, since a person who wants bounds wants room.
 */
export function inForm(set: WeightSet, kind: ElicitationKind, criteria: readonly MeasuredCriterion[]): Elicitation {
  if (set.elicitation.kind === kind) return set.elicitation
  const { value } = preferenceOf(set, criteria.map((measured) => measured.criterion))
  return value === null ? equalElicitation(kind, criteria) : fromShares(kind, criteria, Array.from(centre(value)))
}

const AROUND = 0.25

function fromShares(kind: ElicitationKind, criteria: readonly MeasuredCriterion[], shares: readonly number[]): Elicitation {
  const ids = criteria.map((measured) => measured.criterion.id)
  const named = <T>(of: (share: number) => T): Record<string, T> => Object.fromEntries(ids.map((id, index) => [id, of(shares[index]!)]))
  const most = Math.max(...shares)
  switch (kind) {
    case 'punten': return { kind, points: named((share) => (share === 0 ? 0 : Math.max(1, Math.round((3 * share) / most)))) }
    case 'procent': return { kind, tenths: percentagesFrom(named((share) => share)).tenths, locked: [] }
    case 'grenzen': return { kind, bounds: named((share) => [tenth(share * (1 - AROUND)), Math.min(1, tenth(share * (1 + AROUND)))] as const) }
    case 'volgorde': return { kind, order: groupsOf(ids, shares) }
    case 'swing': return swingFrom(criteria, shares)
  }
}

/** Tenths of a percent: what a person can type back. */
function tenth(share: number): number {
  return Math.round(share * 1000) / 1000
}

/** Heaviest first; what weighs the same is not ordered. */
function groupsOf(ids: readonly string[], shares: readonly number[]): readonly (readonly string[])[] {
  const order = [...ids.keys()].sort((a, b) => shares[b]! - shares[a]! || a - b)
  const groups: string[][] = []
  let before = Number.NaN
  for (const index of order) {
    const share = shares[index]!
    if (Math.abs(share - before) < 1e-9) groups.at(-1)!.push(ids[index]!)
    else groups.push([ids[index]!])
    before = share
  }
  return groups
}

/** In steps of five, so that it fits a code; the heaviest is 100. */
function swingFrom(criteria: readonly MeasuredCriterion[], shares: readonly number[]): Elicitation {
  const byCluster = (cluster: ClusterId): number => criteria.reduce((sum, measured, index) => (measured.criterion.cluster === cluster ? sum + shares[index]! : sum), 0)
  const most = Math.max(...clusterIds.map(byCluster))
  const heaviest = (cluster: ClusterId): number => Math.max(0, ...shares.filter((_, index) => criteria[index]!.criterion.cluster === cluster))
  return {
    kind: 'swing',
    clusters: Object.fromEntries(clusterIds.map((id) => [id, fives(byCluster(id), most)])) as Record<ClusterId, number>,
    criteria: Object.fromEntries(criteria.map(({ criterion }, index) => [criterion.id, fives(shares[index]!, heaviest(criterion.cluster))])),
  }
}

function fives(share: number, most: number): number {
  return most > 0 ? Math.round((20 * share) / most) * 5 : 0
}
