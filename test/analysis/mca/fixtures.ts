import type { Criterion, MeasuredCriterion, OutcomeScale } from '../../../src/analysis/mca/criterion.ts'
import { clusterIds, ownCriterion } from '../../../src/analysis/mca/criterion.ts'
import { fillingOf } from '../../../src/analysis/mca/published-2019.ts'
import type { FillingChoice, Mca2019 } from '../../../src/analysis/mca/published-2019.ts'
import type { ValueTable } from '../../../src/analysis/mca/values.ts'
import type { WeightSet } from '../../../src/analysis/mca/weight-set.ts'
import type { Results } from '../../../src/experiment/results.ts'
import { outcomeIds, outcomeIndex } from '../../../src/model/outcomes.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'

/** A table of values [future][scenario][criterion] from nested lists. */
export function tableOf(futures: readonly (readonly (readonly number[])[])[]): ValueTable {
  const first = futures[0]!
  return {
    scenarioIds: first.map((_, index) => `s${index}`),
    criterionIds: first[0]!.map((_, index) => `c${index}`),
    futures: futures.length,
    values: Float64Array.from(futures.flat(2)),
  }
}

export function criteriaOf(count: number): readonly Criterion[] {
  const clusters = ['bestuur', 'uitvoering', 'client', 'bedrijfsvoering'] as const
  return Array.from({ length: count }, (_, index) => ownCriterion(`c${index}`, clusters[index % 4]!, `Criterium ${index}`, 'voor een toets', 'de toets'))
}

/** A small own generator, so that tests do not lean on the one they test. */
export function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

export const costScale: OutcomeScale = {
  outcome: 'kosten.per-inburgeraar', worst: 25_000, best: 15_000,
  evidence: { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'voor een toets' },
}

export function judged(criterion: Criterion, scores: Readonly<Record<string, number | null>>): MeasuredCriterion {
  return { criterion, measure: { kind: 'judged', scores } }
}

/** Results in which only the given outcomes have a value: [future][scenario]. */
export function resultsOf(scenarioIds: readonly string[], columns: Readonly<Partial<Record<OutcomeId, readonly (readonly number[])[]>>>): Results {
  const completed = Object.values(columns)[0]!.length
  const outcomes = new Float64Array(completed * scenarioIds.length * outcomeIds.length)
  for (const [id, futures] of Object.entries(columns)) {
    for (const [future, row] of futures.entries()) {
      for (const [scenario, value] of row.entries()) outcomes[(future * scenarioIds.length + scenario) * outcomeIds.length + outcomeIndex[id as OutcomeId]] = value
    }
  }
  return { planKey: '', scenarioIds, months: 0, completed, outcomes, series: new Float32Array(0), bookYears: 0, gemeenten: 0, books: new Float32Array(0) }
}

/**
 * One way in which unnamed gemeenten can have given a weight sum: as equal as possible. Who gave what was not published, so these
 * columns never carry the name of a gemeente.
 */
function evenScores(weightSum: number, gemeenten: number): readonly number[] {
  const base = Math.floor(weightSum / gemeenten)
  return Array.from({ length: gemeenten }, (_, index) => base + (index < weightSum - base * gemeenten ? 1 : 0))
}

/**
 * Seven columns without names that add up to the reconstruction; see `evenScores`. For showing that the sums can be reached. Not as
 * parties of an analysis: how such columns differ is made up. There `meanWeights2019` is the one party.
 */
export function unnamedWeights2019(mca: Mca2019, choice: FillingChoice = {}): readonly WeightSet[] {
  return Array.from({ length: mca.gemeenten }, (_, gemeente): WeightSet => {
    const points: Record<string, number> = {}
    for (const id of clusterIds) {
      const cluster = mca.clusters[id]
      const { weights } = fillingOf(cluster, choice[id])
      cluster.criteria.forEach((criterion, index) => { points[criterion] = evenScores(weights[index]!, mca.gemeenten)[gemeente]! })
    }
    return { id: `2019-${gemeente + 1}`, party: `Gemeente ${gemeente + 1} van ${mca.gemeenten} (naam onbekend)`, elicitation: { kind: 'punten', points } }
  })
}
