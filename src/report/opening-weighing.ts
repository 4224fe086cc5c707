import { criteria2019 } from '../analysis/mca/criteria-2019.ts'
import type { MeasuredCriterion } from '../analysis/mca/criterion.ts'
import { meanWeights2019, measured2019 } from '../analysis/mca/opening-2019.ts'
import type { Mca2019 } from '../analysis/mca/published-2019.ts'
import type { ReportWeighing } from './input.ts'

/** Before anybody weighed: the reconstruction of 2019 with its mean weights, or the nineteen criteria without scores and weights. */
export function openingReportWeighing(mca2019: Mca2019 | null, scenarioIds: readonly string[]): ReportWeighing {
  const criteria = mca2019 === null ? criteria2019.map((criterion): MeasuredCriterion => ({ criterion, measure: { kind: 'judged', scores: {} } })) : measured2019(mca2019, scenarioIds)
  return { criteria, parties: mca2019 === null ? [] : [meanWeights2019(mca2019)], aggregation: 'gelijk', filling: {}, decision: null, mca2019 }
}
