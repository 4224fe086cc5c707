import type { Aggregation } from '../../analysis/mca/aggregation.ts'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import type { DecisionRecord } from '../../analysis/mca/decision-record.ts'
import { measured2019, meanWeights2019 } from '../../analysis/mca/opening-2019.ts'
import { criteria2019 } from '../../analysis/mca/criteria-2019.ts'
import type { FillingChoice, Mca2019 } from '../../analysis/mca/published-2019.ts'
import type { WeightSet } from '../../analysis/mca/weight-set.ts'

/** What people gave on Afwegen: everything else follows from it and from the run. */
export interface Weighing {
  readonly criteria: readonly MeasuredCriterion[]
  readonly parties: readonly WeightSet[]
  readonly aggregation: Aggregation
  /** Which of the equally good fillings of the table of 2019 is shown. */
  readonly filling: FillingChoice
  readonly decision: DecisionRecord | null
}

/**
 * Before anybody weighed: the reconstruction of 2019 with its mean weights as the one party, or, for a region without such a table,
 * the nineteen criteria without scores and weights.
 */
export function openingWeighing(mca: Mca2019 | null, scenarioIds: readonly string[], filling: FillingChoice = {}): Weighing {
  const criteria = mca === null ? criteria2019.map((criterion): MeasuredCriterion => ({ criterion, measure: { kind: 'judged', scores: {} } })) : measured2019(mca, scenarioIds, filling)
  return { criteria, parties: mca === null ? [] : [meanWeights2019(mca, filling)], aggregation: 'gelijk', filling, decision: null }
}
