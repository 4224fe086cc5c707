import type { ClusterId } from './criterion.ts'
import { clusterIds } from './criterion.ts'

/** Where parties differ: their weights per cluster against the group, and the place each scenario gets from each of them. */
export interface DisagreementMap {
  readonly parties: readonly PartyView[]
  readonly scenarios: readonly ScenarioView[]
}

export interface PartyView {
  readonly party: string
  /** Share of the weight on the cluster minus the share in the group's weighing. */
  readonly clusters: Readonly<Record<ClusterId, ClusterView>>
  /** Place of each scenario, 1 = best; shared places get their mean, such as 1.5. */
  readonly places: readonly number[]
}

export interface ClusterView {
  /** Mean points as in 2019 if the group's mean is 2: share divided by the group's share, times two, minus two. */
  readonly difference: number
  readonly direction: 'zwaarder' | 'lichter' | 'gelijk'
}

export interface ScenarioView {
  readonly scenario: string
  /** Parties that put it first, alone or shared; second; last. */
  readonly first: number
  readonly second: number
  readonly last: number
  readonly verdict: 'ieders-eerste' | 'niemands-eerste-wel-tweede' | 'niemands-eerste' | 'verdeeld'
}

export interface PartyWeighing {
  readonly party: string
  readonly weights: Float64Array
  /** Mean total per scenario under these weights. */
  readonly totals: readonly number[]
}

/** Within this difference (on the scale of 1 to 3) a cluster weighs the same. */
const SAME_WEIGHT = 0.15
const LEVEL = 1e-9

/**
 * @param clusterOf cluster of each criterion, in the order of the weights
 * @param group the weighing of all together
 */
export function disagreementMap(weighings: readonly PartyWeighing[], clusterOf: readonly ClusterId[], group: Float64Array, scenarioIds: readonly string[]): DisagreementMap {
  const groupShares = sharesByCluster(group, clusterOf)
  const parties = weighings.map((weighing): PartyView => {
    const shares = sharesByCluster(weighing.weights, clusterOf)
    const clusters = Object.fromEntries(clusterIds.map((id) => [id, clusterView(shares[id], groupShares[id])])) as Record<ClusterId, ClusterView>
    return { party: weighing.party, clusters, places: placesOf(weighing.totals) }
  })
  return { parties, scenarios: scenarioIds.map((scenario, index) => scenarioView(scenario, parties.map((party) => party.places[index]!), scenarioIds.length)) }
}

function sharesByCluster(weights: Float64Array, clusterOf: readonly ClusterId[]): Record<ClusterId, number> {
  const shares: Record<ClusterId, number> = { bestuur: 0, uitvoering: 0, client: 0, bedrijfsvoering: 0 }
  weights.forEach((weight, criterion) => { shares[clusterOf[criterion]!] += weight })
  return shares
}

function clusterView(share: number, group: number): ClusterView {
  const difference = group > 0 ? 2 * (share / group) - 2 : share > 0 ? 1 : 0
  return { difference, direction: Math.abs(difference) <= SAME_WEIGHT ? 'gelijk' : difference > 0 ? 'zwaarder' : 'lichter' }
}

/** 1 = best; scenarios that are level share the mean of their places. */
export function placesOf(totals: readonly number[]): readonly number[] {
  return totals.map((total) => {
    const above = totals.filter((other) => other - total > LEVEL).length
    const level = totals.filter((other) => Math.abs(other - total) <= LEVEL).length
    return above + (level + 1) / 2
  })
}

function scenarioView(scenario: string, places: readonly number[], count: number): ScenarioView {
  const first = places.filter((place) => place < 2).length
  const second = places.filter((place) => place >= 2 && place < 3).length
  const last = places.filter((place) => place > count - 1).length
  const verdict = places.length === 0 ? 'verdeeld'
    : places.every((place) => place === 1) ? 'ieders-eerste'
      : first === 0 && second === places.length ? 'niemands-eerste-wel-tweede'
        : first === 0 ? 'niemands-eerste' : 'verdeeld'
  return { scenario, first, second, last, verdict }
}

export function scenarioSentence(view: ScenarioView, name: string, parties: number): string {
  switch (view.verdict) {
    case 'ieders-eerste': return `${name} is ieders eerste keus.`
    case 'niemands-eerste-wel-tweede': return `${name} is niemands eerste, maar ieders tweede keus.`
    case 'niemands-eerste': return `${name} is niemands eerste keus.`
    case 'verdeeld': return view.first + view.second === parties && parties > 0
      ? `${name} is ieders eerste of tweede keus.`
      : `${name} is de eerste keus van ${view.first} van de ${parties}.`
  }
}
