import { compare } from '../analysis/comparison.ts'
import type { Comparison } from '../analysis/comparison.ts'
import { strengthIn } from '../analysis/evidence.ts'
import { kpiRows } from '../analysis/kpi.ts'
import type { KpiRow } from '../analysis/kpi.ts'
import { partiesOf } from '../analysis/mca/aggregation.ts'
import { analyseMca } from '../analysis/mca/analysis.ts'
import type { McaAnalysis } from '../analysis/mca/analysis.ts'
import { partyId } from '../analysis/mca/read-weights-csv.ts'
import { mcaSentences } from '../analysis/mca/sentences.ts'
import type { McaSentences } from '../analysis/mca/sentences.ts'
import { LEAST_REPLICATIONS } from '../analysis/precision.ts'
import { timelineView } from '../analysis/timeline-view.ts'
import type { TimelineView } from '../analysis/timeline-view.ts'
import { LEAST_FUTURES } from '../analysis/uncertainty/sensitivity.ts'
import { uncertaintyView } from '../analysis/uncertainty/view.ts'
import type { UncertaintyView } from '../analysis/uncertainty/view.ts'
import { doubtsOf } from '../experiment/doubts.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Strength } from '../model/parameters/parameter.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import type { SeriesId } from '../model/series.ts'
import { sourceLine } from '../texts/compare/compare-screen.ts'
import type { Pair } from '../texts/compare/compare.ts'
import type { ReportInput } from './input.ts'
import { moneyFacts } from './money-facts.ts'
import type { MoneyFacts } from './money-facts.ts'

/** What the analysis says about one run: computed when the first section asks for it, and then kept. */
export interface Facts {
  readonly input: ReportInput
  /** Places of the compared pair in the plan. */
  readonly first: number
  readonly second: number
  readonly pair: Pair
  /** First and last year of the budget. */
  readonly years: readonly [from: number, to: number]
  /** Under every chart: futures, seed and kenmerk. */
  readonly source: string
  /** Enough futures to say something of a chance or a difference. */
  readonly isEnough: boolean
  nameOf(scenarioId: string): string
  kpis(): readonly KpiRow[]
  comparison(outcome: OutcomeId, first?: number, second?: number): Comparison
  timeline(series: SeriesId): TimelineView
  money(): MoneyFacts
  weighed(): Weighed
  /** On what the difference of the pair hangs, on the measure that was chosen; null with too few futures. */
  uncertainty(): UncertaintyView | null
}

export interface Weighed {
  /** Null where nothing can be compared; the problems say why. */
  readonly analysis: McaAnalysis | null
  readonly sentences: McaSentences | null
  readonly problems: readonly string[]
}

export function createFacts(input: ReportInput): Facts {
  const { plan, results } = input
  const place = (id: string, fallback: number): number => {
    const found = plan.scenarios.findIndex((scenario) => scenario.id === id)
    return found >= 0 ? found : Math.min(fallback, plan.scenarios.length - 1)
  }
  const first = place(input.compared, 1)
  const second = place(input.baseline, 0)
  const years = [plan.region.decisionYear, plan.region.decisionYear + plan.horizonYears - 1] as const
  const nameOf = (id: string): string => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? id
  const nameAt = (index: number): string => plan.scenarios[index]!.name
  const known = createMemory()
  const pair = { first: nameAt(first), second: nameAt(second) }
  return {
    input, first, second, pair, years, nameOf,
    isEnough: results.completed >= LEAST_REPLICATIONS,
    source: sourceLine(results.completed, plan.seed, input.planKey),
    kpis: () => known('kpis', () => kpiRows(results, plan.scenarios, plan.scenarios[second]!.id, { years })),
    comparison: (outcome, a = first, b = second) => known(`compare ${outcome} ${a} ${b}`, () => compare(results, a, b, { first: nameAt(a), second: nameAt(b) }, outcome)),
    timeline: (series) => known(`series ${series}`, () => timelineView(results, plan.scenarios, [plan.scenarios[first]!.id, plan.scenarios[second]!.id], series, plan.region.decisionYear)),
    money: () => known('money', () => moneyFacts(input, first, second)),
    weighed: () => known('weighed', () => weigh(input, nameOf)),
    uncertainty: () => known('uncertainty', () => uncertaintyOf(input, first, second)),
  }
}

/** Doubts are drawn again from the seed, so that no run has to keep them. */
function uncertaintyOf(input: ReportInput, first: number, second: number): UncertaintyView | null {
  const { plan, results, measure } = input
  if (first === second || results.completed < LEAST_FUTURES) return null
  return uncertaintyView(plan, results, [first, second], measure, doubtsOf(plan, results.completed), strengthOfPair(input, first, second))
}

/** On what values rest in two of the scenarios, by the one that knows least. */
export function strengthOfPair(input: ReportInput, first: number, second: number): (id: ParameterId) => Strength {
  const ids = [first, second].map((place) => input.plan.scenarios[place]!.id)
  return (id) => strengthIn(input, ids, id)
}

function createMemory(): <T>(key: string, compute: () => T) => T {
  const values = new Map<string, unknown>()
  return <T>(key: string, compute: () => T): T => {
    if (!values.has(key)) values.set(key, compute())
    return values.get(key) as T
  }
}

function weigh(input: ReportInput, nameOf: (id: string) => string): Weighed {
  const { weighing, region, plan } = input
  const needsRun = weighing.criteria.some(({ measure }) => measure.kind === 'simulated')
  const { value, diagnostics } = analyseMca({
    criteria: weighing.criteria,
    scenarios: plan.scenarios.map(({ id, name }) => ({ id, name })),
    results: needsRun ? input.results : null,
    parties: partiesOf(weighing.parties, region.gemeenten, partyId),
    aggregation: weighing.aggregation,
    seed: plan.seed,
  })
  return { analysis: value, sentences: value && mcaSentences(value, weighing.criteria, nameOf), problems: diagnostics.map(({ message }) => message) }
}
