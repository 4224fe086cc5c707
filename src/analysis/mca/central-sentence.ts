import { clusterIds, clusterLabels } from './criterion.ts'
import type { ClusterId } from './criterion.ts'
import type { Acceptability } from './ranking.ts'

/** Who prefers this scenario: the clusters that weigh more in the weighings in which it wins than in all weighings. */
export interface Preferred {
  readonly scenario: number
  /** Share of the cluster when it wins minus its share in all weighings, heaviest first. */
  readonly clusters: readonly { readonly cluster: ClusterId; readonly difference: number }[]
}

/** Below this difference in share the winning weighings are like all others. Two of a hundred parts of the weight. */
const NOTICEABLE = 0.02

/** Null if the scenario never is first. Every weighing has its firsts, so all weighings together are the central ones by share. */
export function preferredBy(result: Acceptability, scenario: number, clusterOf: readonly ClusterId[]): Preferred | null {
  const central = result.centralWeights[scenario]
  if (central === null || central === undefined) return null
  const shareOf = (weights: readonly number[], cluster: ClusterId): number => weights.reduce((sum, weight, index) => (clusterOf[index] === cluster ? sum + weight : sum), 0)
  const clusters = clusterIds.filter((id) => clusterOf.includes(id)).map((cluster) => {
    const all = result.centralWeights.reduce((sum, weights, other) => (weights === null ? sum : sum + result.places[other]![0]! * shareOf(weights, cluster)), 0)
    return { cluster, difference: shareOf(central, cluster) - all }
  })
  return { scenario, clusters: clusters.sort((a, b) => b.difference - a.difference) }
}

export function preferredSentence(found: Preferred | null, name: string): string {
  if (found === null) return `${name} staat in geen enkele trekking bovenaan; er zijn dus geen gewichten die erbij horen.`
  const heavier = found.clusters.filter((entry) => entry.difference >= NOTICEABLE).map((entry) => clusterLabels[entry.cluster])
  const lighter = found.clusters.filter((entry) => entry.difference <= -NOTICEABLE).map((entry) => clusterLabels[entry.cluster])
  if (heavier.length === 0 && lighter.length === 0) return `${name} staat bovenaan bij wegingen die op alle andere lijken.`
  const parts = [...(heavier.length > 0 ? [`${heavier.join(' en ')} zwaarder`] : []), ...(lighter.length > 0 ? [`${lighter.join(' en ')} lichter`] : [])]
  return `${name} staat bovenaan bij wie ${parts.join(' en ')} weegt.`
}
