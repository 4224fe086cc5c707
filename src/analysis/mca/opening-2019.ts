import { clusterIds } from './criterion.ts'
import type { MeasuredCriterion, Score } from './criterion.ts'
import { criteria2019 } from './criteria-2019.ts'
import { fillingOf, fittingAssignments } from './published-2019.ts'
import type { FillingChoice, Mca2019 } from './published-2019.ts'
import type { WeightSet } from './weight-set.ts'
import { formatNumber } from '../../texts/format.ts'

/** Id of the party that stands for the means of 2019; it gives way as soon as a gemeente weighs itself. */
export const MEAN_2019 = '2019'

/** The reconstructed table as a start for a new weighing: all criteria judged; a scenario of after 2019 has no score. */
export function measured2019(mca: Mca2019, scenarioIds: readonly string[], choice: FillingChoice = {}): readonly MeasuredCriterion[] {
  return criteria2019.map((criterion): MeasuredCriterion => {
    const cluster = mca.clusters[criterion.cluster]
    const points = fillingOf(cluster, choice[criterion.cluster]).points[cluster.criteria.indexOf(criterion.id)]
    const scores = Object.fromEntries(scenarioIds.map((id): [string, Score | null] => {
      const scenario = mca.scenarioIds.indexOf(id)
      return [id, points === undefined || scenario < 0 ? null : Number(points[scenario])]
    }))
    return { criterion, measure: { kind: 'judged', scores } }
  })
}

/** The summed weights as one set: the mean of the gemeenten (1 to 3), which is all that the report allows. */
export function meanWeights2019(mca: Mca2019, choice: FillingChoice = {}): WeightSet {
  const points: Record<string, number> = {}
  for (const id of clusterIds) {
    const cluster = mca.clusters[id]
    const { weights } = fillingOf(cluster, choice[id])
    cluster.criteria.forEach((criterion, index) => { points[criterion] = weights[index]! / mca.gemeenten })
  }
  return { id: MEAN_2019, party: 'Gemiddelde van 2019', elicitation: { kind: 'punten', points } }
}

/**
 * A range for a scenario that was never scored: from the worse to the better of two others, on each judged criterion. Only on request:
 * it is somebody's choice to see the scenario as a mix of those two.
 */
export function rangeBetween(criteria: readonly MeasuredCriterion[], target: string, from: readonly [string, string]): readonly MeasuredCriterion[] {
  return criteria.map((measured): MeasuredCriterion => {
    if (measured.measure.kind === 'simulated') return measured
    const ends = from.flatMap((id) => endsOf(measured.measure.kind === 'judged' ? (measured.measure.scores[id] ?? null) : null))
    const score: Score | null = ends.length < 4 ? null : { low: Math.min(...ends), high: Math.max(...ends) }
    return { ...measured, measure: { kind: 'judged', scores: { ...measured.measure.scores, [target]: score } } }
  })
}

function endsOf(score: Score | null): readonly number[] {
  return score === null ? [] : typeof score === 'number' ? [score, score] : [score.low, score.high]
}

/** What must stand beside every number per criterion. */
export function reconstructionNotice(mca: Mca2019): string {
  const trillions = formatNumber(fittingAssignments(mca) / 1e12, 0)
  return `Reconstructie. Het rapport van 2019 geeft alleen totalen per cluster. Ongeveer ${trillions} biljoen invullingen van de punten passen daarbij precies; deze sluit het best aan bij de tekst. Wie welk gewicht gaf is niet gepubliceerd. Synthese kwam later en is toen niet gescoord.`
}
