import { clusterIds } from './criterion.ts'
import type { ClusterId } from './criterion.ts'
import type { McaDiagnostic } from './diagnostic.ts'
import { problem } from './diagnostic.ts'
import { formatNumber } from '../../texts/format.ts'

/**
 * The table of 2019 in whole sevenths: seven gemeenten gave weights of 1 to 3, so seven times every published total is a whole
 * number and the published two decimals pin it down exactly. Only the cluster totals were published; criteria are a reconstruction.
 */

/** Weight sums (7 to 21) and points of the criteria of one cluster, in order. One filling of the published totals. */
export interface Filling {
  readonly weights: readonly number[]
  /** Three digits a criterion: points of opplus, integratie and uitbesteding. */
  readonly points: readonly string[]
}

export interface Cluster2019 {
  readonly criteria: readonly string[]
  readonly publishedMeanWeight: string
  readonly publishedTotals: readonly string[]
  /** Seven times the sum of the mean weights. */
  readonly weightSum: number
  /** Seven times the totals, in the order of the scenarios. */
  readonly totals: readonly number[]
  /** Ways to give points, with the best scenario at 3 and ties allowed, for which some weights give exactly these totals. */
  readonly assignments: number
  /** The same, with the weights told apart too. */
  readonly fillings: number
  /** Of the statements in the text about this cluster, how many the reconstruction follows. */
  readonly textAgreement: number
  readonly textStatements: number
  readonly reconstruction: Filling & { readonly why: readonly string[] }
  /** As exact and as well in line with the text (`textAgreement`). */
  readonly alternatives: readonly (Filling & { readonly remark: string })[]
  /** Every unordered way to give points: `points | number of weightings | example weightsums`. */
  readonly patterns: readonly string[]
}

export interface Mca2019 {
  readonly source: string
  readonly locator: string
  readonly scenarioIds: readonly string[]
  readonly gemeenten: number
  readonly publishedMeanWeight: string
  readonly publishedTotals: readonly string[]
  readonly clusters: Readonly<Record<ClusterId, Cluster2019>>
}

/** For each cluster which filling is shown: -1 the reconstruction, 0 and up an alternative. */
export type FillingChoice = Readonly<Partial<Record<ClusterId, number>>>

export function fillingOf(cluster: Cluster2019, choice = -1): Filling {
  return choice < 0 ? cluster.reconstruction : (cluster.alternatives[choice] ?? cluster.reconstruction)
}

/** Weight sum and totals of a filling, in sevenths. */
function totalsOfFilling(filling: Filling, scenarios: number): { readonly weightSum: number; readonly totals: readonly number[] } {
  const totals = Array.from({ length: scenarios }, (_, scenario) =>
    filling.weights.reduce((sum, weight, index) => sum + weight * Number(filling.points[index]![scenario]), 0))
  return { weightSum: filling.weights.reduce((sum, weight) => sum + weight, 0), totals }
}

export interface Row2019 {
  readonly id: ClusterId | 'totaal'
  /** Mean weight of the criteria, as published. */
  readonly meanWeight: number
  /** In sevenths. */
  readonly sevenths: readonly number[]
}

/** The table of 2019 computed from weights and points. The total's mean weight is the mean of the four clusters, as published. */
export function table2019(mca: Mca2019, choice: FillingChoice = {}): readonly Row2019[] {
  const rows = clusterIds.map((id): Row2019 => {
    const filling = fillingOf(mca.clusters[id], choice[id])
    const { weightSum, totals } = totalsOfFilling(filling, mca.scenarioIds.length)
    return { id, meanWeight: weightSum / mca.gemeenten / filling.weights.length, sevenths: totals }
  })
  const sevenths = mca.scenarioIds.map((_, scenario) => rows.reduce((sum, row) => sum + row.sevenths[scenario]!, 0))
  const meanWeight = rows.reduce((sum, row) => sum + row.meanWeight, 0) / rows.length
  return [...rows, { id: 'totaal', meanWeight, sevenths }]
}

/** Sevenths as the report prints them: `97,43`. */
export function writtenSevenths(sevenths: number, gemeenten = 7): string {
  return formatNumber(sevenths / gemeenten, 2)
}

/** How many ways of giving points fit the published table, over the four clusters together. */
export function fittingAssignments(mca: Mca2019): number {
  return clusterIds.reduce((product, id) => product * mca.clusters[id].assignments, 1)
}

export interface Pattern2019 extends Filling {
  readonly weightings: number
}

export function readPattern(line: string): Pattern2019 {
  const [points, weightings, weights] = line.split('|')
  return { points: points!.trim().split(' '), weightings: Number(weightings), weights: weights!.trim().split(' ').map(Number) }
}

/** Whether every filling in the file gives the published numbers to the last decimal. Empty if so. */
export function checkMca2019(mca: Mca2019): readonly McaDiagnostic[] {
  const found: McaDiagnostic[] = []
  for (const id of clusterIds) {
    const cluster = mca.clusters[id]
    const fillings = [cluster.reconstruction, ...cluster.alternatives, ...cluster.patterns.map(readPattern)]
    fillings.forEach((filling, index) => {
      if (!fits(filling, cluster, mca)) found.push(problem('invulling-klopt-niet', id, `De invulling ${index} van het cluster ${id} geeft niet de gepubliceerde totalen van 2019.`))
    })
  }
  return found
}

function fits(filling: Filling, cluster: Cluster2019, mca: Mca2019): boolean {
  const { weightSum, totals } = totalsOfFilling(filling, mca.scenarioIds.length)
  const within = filling.weights.every((weight) => Number.isInteger(weight) && weight >= mca.gemeenten && weight <= 3 * mca.gemeenten)
  const decimals = totals.every((total, index) => writtenSevenths(total, mca.gemeenten) === cluster.publishedTotals[index])
  const mean = formatNumber(weightSum / mca.gemeenten / cluster.criteria.length, 2) === cluster.publishedMeanWeight
  const whole = weightSum === cluster.weightSum && totals.every((total, index) => total === cluster.totals[index])
  return within && decimals && mean && whole && filling.points.every((points) => /^[123]{3}$/.test(points))
}
