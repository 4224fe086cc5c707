import type { Results } from '../../experiment/results.ts'
import { centre, together } from './aggregation.ts'
import type { Aggregation, Party, Together } from './aggregation.ts'
import { clusterIds } from './criterion.ts'
import type { ClusterId, MeasuredCriterion } from './criterion.ts'
import type { Checked, McaDiagnostic } from './diagnostic.ts'
import { disagreementMap } from './disagreement.ts'
import type { DisagreementMap } from './disagreement.ts'
import { doubleCounts } from './double-counting.ts'
import type { DoubleCount } from './double-counting.ts'
import { factsOrValues } from './facts-or-values.ts'
import type { FactsOrValues } from './facts-or-values.ts'
import { potential } from './potentially-best.ts'
import type { Potential } from './potentially-best.ts'
import { preferenceOf } from './preference.ts'
import { acceptability } from './ranking.ts'
import type { Acceptability } from './ranking.ts'
import { sampleWeights } from './sample-weights.ts'
import { clusterFactor, smallestScoreChange, smallestWeightChange } from './smallest-change.ts'
import type { ClusterFactor, Linear, ScoreChange, WeightChange } from './smallest-change.ts'
import { standing } from './standing.ts'
import type { Standing } from './standing.ts'
import { meanValues, valueTable, withFactsFixed } from './values.ts'
import type { ScenarioName, ValueTable } from './values.ts'
import { anyWeights, spreadOf } from './weight-set.ts'
import type { Preference } from './weight-set.ts'

/** Everything that the weighing of one moment says. Plain data; no simulation is run for it. */
export interface McaInput {
  readonly criteria: readonly MeasuredCriterion[]
  readonly scenarios: readonly ScenarioName[]
  /** Null if nothing was simulated. */
  readonly results: Results | null
  readonly parties: readonly Party[]
  readonly aggregation: Aggregation
  readonly seed: string
  /** Weight vectors drawn where weights are not exact. */
  readonly weightSamples?: number
}

export const WEIGHT_SAMPLES = 10_000

export interface PartyAnalysis {
  readonly party: string
  /** In the middle of what the party said. */
  readonly weights: Float64Array
  readonly standing: Standing
  /** Over the futures, and over all weights that fit what the party said. */
  readonly acceptability: Acceptability
}

export interface GroupAnalysis {
  readonly together: Together
  readonly standing: Standing
  /** Under the group's one weighing; the futures vary. */
  readonly fixedWeights: Acceptability
  /** What `freeWeights` varies over: between the lightest and heaviest weight of two or more parties, or every weighing there is. */
  readonly freedom: 'tussen-partijen' | 'elke-weging'
  /** Over all weighings of that freedom, and over the futures. */
  readonly freeWeights: Acceptability
  readonly factsOrValues: FactsOrValues
  readonly weightChange: WeightChange | null
  readonly scoreChange: ScoreChange | null
  readonly clusterFactors: readonly { readonly cluster: ClusterId; readonly change: ClusterFactor | null }[]
  /** Over every weighing there is, and within `freedom`. */
  readonly potentials: readonly Potential[]
  readonly potentialsWithinFreedom: readonly Potential[]
  readonly disagreement: DisagreementMap
}

export interface McaAnalysis {
  readonly table: ValueTable
  readonly parties: readonly PartyAnalysis[]
  readonly group: GroupAnalysis
  readonly doubleCounts: readonly DoubleCount[]
}

/** @param table of these criteria, scenarios, results and seed; whoever asks again with other weights may keep it */
export function analyseMca(input: McaInput, table: Checked<ValueTable> = valueTable(input.criteria, input.scenarios, input.results, input.seed)): Checked<McaAnalysis> {
  const criteria = input.criteria.map((measured) => measured.criterion)
  const group = together(input.parties, criteria, input.aggregation)
  const diagnostics: readonly McaDiagnostic[] = [...table.diagnostics, ...group.diagnostics]
  if (table.value === null || group.value === null) return { value: null, diagnostics }
  const samples = input.weightSamples ?? WEIGHT_SAMPLES
  const parties = input.parties.flatMap((party): PartyAnalysis[] => {
    const { value } = preferenceOf(party.set, criteria)
    return value === null ? [] : [analyseParty(table.value!, party.set.party, value, samples, input.seed)]
  })
  const value: McaAnalysis = {
    table: table.value,
    parties,
    group: analyseGroup(table.value, group.value, parties, input, samples),
    doubleCounts: doubleCounts(table.value, input.criteria),
  }
  return { value, diagnostics }
}

/** The same draws for every party that is imprecise: parties differ by what they said, not by luck. */
function analyseParty(table: ValueTable, party: string, preference: Preference, samples: number, seed: string): PartyAnalysis {
  const weights = centre(preference)
  const drawn = sampleWeights(preference, preference.kind === 'exact' ? 1 : samples, seed)
  return { party, weights, standing: standing(table, weights), acceptability: acceptability(table, drawn) }
}

function analyseGroup(table: ValueTable, group: Together, parties: readonly PartyAnalysis[], input: McaInput, samples: number): GroupAnalysis {
  const fixedWeights = acceptability(table, sampleWeights({ kind: 'exact', weights: group.weights }, 1, input.seed))
  const all = anyWeights(table.criterionIds.length)
  const disagree = parties.length > 1
  const freedom = disagree ? spreadOf([group.weights, ...parties.map((party) => party.weights)]) : all
  const free = sampleWeights(freedom, samples, input.seed)
  const freeWeights = acceptability(table, free)
  const values = rowsOf(meanValues(table), table.criterionIds.length)
  const linear: Linear = { values, weights: [...group.weights] }
  const clusterOf = input.criteria.map((measured) => measured.criterion.cluster)
  const weighings = parties.map((party) => ({ party: party.party, weights: party.weights, totals: party.standing.totals }))
  return {
    together: group,
    standing: standing(table, group.weights),
    fixedWeights,
    freedom: disagree ? 'tussen-partijen' : 'elke-weging',
    freeWeights,
    factsOrValues: factsOrValues({ weightsFixed: fixedWeights, factsFixed: acceptability(withFactsFixed(table), free), bothFree: freeWeights }),
    weightChange: smallestWeightChange(linear),
    scoreChange: smallestScoreChange(linear),
    clusterFactors: clusterIds.filter((id) => clusterOf.includes(id)).map((cluster) => ({ cluster, change: clusterFactor(linear, clusterOf.flatMap((id, index) => (id === cluster ? [index] : []))) })),
    potentials: values.map((_, scenario) => potential(values, scenario, all)),
    potentialsWithinFreedom: values.map((_, scenario) => potential(values, scenario, freedom)),
    disagreement: disagreementMap(weighings, clusterOf, group.weights, table.scenarioIds),
  }
}

function rowsOf(flat: Float64Array, width: number): readonly (readonly number[])[] {
  return Array.from({ length: flat.length / width }, (_, row) => Array.from(flat.subarray(row * width, (row + 1) * width)))
}
