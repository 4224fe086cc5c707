import { pairedDifference } from '../src/analysis/difference.ts'
import { summarise } from '../src/analysis/summary.ts'
import { fanOf } from '../src/analysis/timeline.ts'
import { outcomeDigest } from '../src/experiment/digest.ts'
import type { Results } from '../src/experiment/results.ts'
import { outcomeColumn } from '../src/experiment/results.ts'
import { SERIES_MONTHS_BEFORE } from '../src/model/series.ts'
import type { OutcomeId } from '../src/model/outcomes.ts'
import { outcomeIds, outcomes } from '../src/model/outcomes.ts'
import { series, seriesIds } from '../src/model/series.ts'
import type { RunHeader } from './run-header.ts'

/** JSON has no NaN: null says that nobody was counted. */
type Figure = number | null
type Figures = Readonly<Record<string, Figure | readonly Figure[]>>

export interface ResultDocument extends RunHeader {
  readonly replications: number
  readonly outcomes: Readonly<Record<string, { readonly label: string; readonly unit: string; readonly byScenario: Readonly<Record<string, Figures>> }>>
  /** Scenario `a` minus scenario `b` in the same futures; `chanceLower` is the share of futures in which `a` is lower. */
  readonly differences: readonly { readonly a: string; readonly b: string; readonly outcomes: Readonly<Record<string, Figures>> }[]
  /** One number a month, from `monthsBeforeDecision` months before the decision. */
  readonly series: Readonly<Record<string, { readonly label: string; readonly unit: string; readonly byScenario: Readonly<Record<string, Figures>> }>>
  readonly monthsBeforeDecision: number
  readonly digest: string
}

/** Everything the page shows as figures, with what is needed to repeat it. Equal results give equal text. */
function resultDocument(header: RunHeader, results: Results): ResultDocument {
  const { model, planKey, seed, region, scenarios, ...rest } = header
  const columns = new Map(outcomeIds.map((id) => [id, results.scenarioIds.map((_, scenario) => outcomeColumn(results, scenario, id))]))
  return {
    model, planKey, seed,
    replications: results.completed,
    region, scenarios,
    ...rest,
    outcomes: Object.fromEntries(outcomeIds.map((id) => [id, {
      label: outcomes[id].label,
      unit: outcomes[id].unit,
      byScenario: byScenario(results, (scenario) => figures(summarise(columns.get(id)![scenario]!))),
    }])),
    differences: differences(results.scenarioIds, columns),
    series: Object.fromEntries(seriesIds.map((id) => [id, {
      label: series[id].label,
      unit: series[id].unit,
      byScenario: byScenario(results, (scenario) => figures(fanOf(results, scenario, id))),
    }])),
    monthsBeforeDecision: SERIES_MONTHS_BEFORE,
    digest: outcomeDigest(results),
  }
}

/** @param money yearly tables, where they were asked for */
export function resultText(header: RunHeader, results: Results, money?: object): string {
  return `${JSON.stringify({ ...resultDocument(header, results), ...(money && { money }) }, null, 1)}\n`
}

function differences(ids: readonly string[], columns: ReadonlyMap<OutcomeId, readonly Float64Array[]>): ResultDocument['differences'] {
  const pairs = ids.flatMap((_, a) => ids.slice(a + 1).map((_, offset) => [a, a + 1 + offset] as const))
  return pairs.map(([a, b]) => ({
    a: ids[a]!,
    b: ids[b]!,
    outcomes: Object.fromEntries([...columns].map(([id, column]) => [id, figures(pairedDifference(column[a]!, column[b]!))])),
  }))
}

function byScenario(results: Results, of: (scenario: number) => Figures): Readonly<Record<string, Figures>> {
  return Object.fromEntries(results.scenarioIds.map((id, scenario) => [id, of(scenario)]))
}

function figures(source: object): Figures {
  return Object.fromEntries(Object.entries(source as Readonly<Record<string, number | ArrayLike<number>>>).map(([name, value]) =>
    [name, typeof value === 'number' ? figure(value) : Array.from(value, figure)]))
}

function figure(value: number): Figure {
  return Number.isFinite(value) ? value : null
}
