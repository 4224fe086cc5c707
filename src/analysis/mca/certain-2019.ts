import { clusterIds, clusterLabels } from './criterion.ts'
import type { ClusterId } from './criterion.ts'
import type { Mca2019 } from './published-2019.ts'
import { formatNumber } from '../../texts/format.ts'

/** What follows from the published totals alone and so holds in every filling of the criteria. */

/** One cluster made heavier or lighter, the others as they are, until two scenarios are level. */
export interface ClusterThreshold {
  readonly cluster: ClusterId
  /** The weight of the cluster times this: level. Null: no weight of this cluster, not even nought, makes them level. */
  readonly factor: number | null
  /** On which side of the factor the second scenario is ahead. */
  readonly overtakes: 'above' | 'below' | 'never'
}

export interface Certain2019 {
  readonly leader: string
  readonly runnerUp: string
  /** In sevenths. */
  readonly lead: number
  readonly thresholds: readonly ClusterThreshold[]
  /** By how many sevenths one point more or less from one gemeente for one criterion can move the lead, at most. */
  readonly largestStep: number
  /** So many of those changes are at least needed to reverse the order. */
  readonly changesNeeded: number
}

export function certain2019(mca: Mca2019): Certain2019 {
  const totals = mca.scenarioIds.map((_, scenario) => clusterIds.reduce((sum, id) => sum + mca.clusters[id].totals[scenario]!, 0))
  const order = [...totals.keys()].sort((a, b) => totals[b]! - totals[a]!)
  const first = order[0]!
  const second = order[1]!
  const lead = totals[first]! - totals[second]!
  // Points run from 1 to 3: one point of weight moves the difference by at most two.
  const largestStep = 2
  return {
    leader: mca.scenarioIds[first]!,
    runnerUp: mca.scenarioIds[second]!,
    lead,
    thresholds: clusterThresholds(mca, first, second),
    largestStep,
    changesNeeded: Math.floor(lead / largestStep) + 1,
  }
}

/** Level at lead + (k − 1) · d = 0, with d what the cluster adds to the lead. */
function clusterThresholds(mca: Mca2019, ahead: number, behind: number): readonly ClusterThreshold[] {
  const leads = clusterIds.map((id) => mca.clusters[id].totals[ahead]! - mca.clusters[id].totals[behind]!)
  const lead = leads.reduce((sum, part) => sum + part, 0)
  return clusterIds.map((cluster, index): ClusterThreshold => {
    const part = leads[index]!
    const factor = part === 0 ? Number.NaN : 1 - lead / part
    if (!(factor >= 0)) return { cluster, factor: null, overtakes: 'never' }
    return { cluster, factor, overtakes: part < 0 ? 'above' : 'below' }
  })
}

/** `Uitbesteding staat 0,71 punt voor op Integratie. …`, with the name of each scenario. */
export function certainSentences(mca: Mca2019, names: Readonly<Record<string, string>>): readonly string[] {
  const certain = certain2019(mca)
  const leader = names[certain.leader] ?? certain.leader
  const runnerUp = names[certain.runnerUp] ?? certain.runnerUp
  const ways = certain.thresholds.filter((threshold) => threshold.factor !== null).map((threshold) =>
    `${clusterLabels[threshold.cluster]} ${threshold.overtakes === 'above' ? 'meer' : 'minder'} dan ${formatNumber(threshold.factor!, 3)} keer zo zwaar weegt`)
  return [
    `${leader} staat ${formatNumber(certain.lead / mca.gemeenten, 2)} punt voor op ${runnerUp}. Dat geldt in elke invulling van de criteria.`,
    `${runnerUp} komt voor als ${ways.join(', of ')}, en de rest gelijk blijft.`,
    `Er zijn ten minste ${certain.changesNeeded} gemeentelijke gewichten van één punt meer of minder nodig om de volgorde te keren.`,
  ]
}
