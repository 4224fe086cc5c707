import { chanceFigure, formatNumber } from '../../texts/format.ts'
import { analyseMca } from './analysis.ts'
import type { GroupAnalysis, McaAnalysis, McaInput } from './analysis.ts'
import { aggregations } from './aggregation.ts'
import type { Aggregation } from './aggregation.ts'
import { certain2019, certainSentences } from './certain-2019.ts'
import type { Certain2019 } from './certain-2019.ts'
import { clusterLabels } from './criterion.ts'
import type { ClusterId } from './criterion.ts'
import type { McaDiagnostic } from './diagnostic.ts'
import { reconstructionNotice } from './opening-2019.ts'
import { fittingAssignments, table2019 } from './published-2019.ts'
import type { FillingChoice, Mca2019, Row2019 } from './published-2019.ts'
import { mcaSentences } from './sentences.ts'
import type { McaSentences } from './sentences.ts'
import type { ScenarioName } from './values.ts'

/** The table of 2019 and the weighing of now as one piece of plain data (safe as JSON) and as text for a terminal. */
export interface McaReport {
  readonly json: McaReportData
  readonly text: string
}

export interface McaReportData {
  readonly table2019: {
    readonly source: string
    readonly reconstruction: true
    readonly notice: string
    readonly scenarioIds: readonly string[]
    /** Weights and totals as numbers of the report, not rounded. */
    readonly rows: readonly { readonly id: Row2019['id']; readonly meanWeight: number; readonly totals: readonly number[] }[]
    readonly certain: Certain2019
    readonly fittingAssignments: number
  } | null
  readonly current: CurrentData | null
  readonly diagnostics: readonly McaDiagnostic[]
}

export interface CurrentData {
  readonly scenarioIds: readonly string[]
  readonly criterionIds: readonly string[]
  readonly futures: number
  readonly aggregation: Aggregation
  readonly freedom: GroupAnalysis['freedom']
  readonly weights: readonly number[]
  readonly totals: readonly number[]
  /** Best first; more than one in a group: not ranked. */
  readonly groups: readonly (readonly string[])[]
  /** Each cluster heavier or lighter by one factor until another is level; null = none. */
  readonly clusterFactors: readonly { readonly cluster: ClusterId; readonly factor: number | null; readonly challenger: string | null }[]
  readonly places: readonly (readonly number[])[]
  readonly pairwise: readonly (readonly number[])[]
  readonly centralWeights: readonly (readonly number[] | null)[]
  readonly confidence: readonly (number | null)[]
  readonly parties: readonly { readonly party: string; readonly weights: readonly number[]; readonly totals: readonly number[]; readonly firstPlace: readonly number[] }[]
  readonly entropy: { readonly weightsFixed: number; readonly factsFixed: number; readonly bothFree: number; readonly most: number }
  readonly sentences: McaSentences
}

/**
 * @param mca the table of 2019; null for a region without one
 * @param input null prints 2019 alone
 */
export function mcaReport(mca: Mca2019 | null, input: McaInput | null, scenarios: readonly ScenarioName[], choice: FillingChoice = {}): McaReport {
  const nameOf = (id: string): string => scenarios.find((scenario) => scenario.id === id)?.name ?? id
  const checked = input === null ? { value: null, diagnostics: [] } : analyseMca(input)
  const current = checked.value === null || input === null ? null : currentData(checked.value, input, nameOf)
  const json: McaReportData = { table2019: mca === null ? null : data2019(mca, choice), current, diagnostics: checked.diagnostics }
  const blocks = [
    ...(mca === null ? [] : [text2019(mca, choice, nameOf)]),
    ...(current === null ? [] : [textCurrent(current, nameOf)]),
    ...(checked.diagnostics.length === 0 ? [] : [checked.diagnostics.map((diagnostic) => `${diagnostic.severity}: ${diagnostic.message}`).join('\n')]),
  ]
  return { json, text: `${blocks.join('\n\n')}\n` }
}

function data2019(mca: Mca2019, choice: FillingChoice): NonNullable<McaReportData['table2019']> {
  const rows = table2019(mca, choice).map((row) => ({ id: row.id, meanWeight: row.meanWeight, totals: row.sevenths.map((total) => total / mca.gemeenten) }))
  return { source: mca.source, reconstruction: true, notice: reconstructionNotice(mca), scenarioIds: mca.scenarioIds, rows, certain: certain2019(mca), fittingAssignments: fittingAssignments(mca) }
}

function currentData(analysis: McaAnalysis, input: McaInput, nameOf: (id: string) => string): CurrentData {
  const { group, table } = analysis
  return {
    scenarioIds: table.scenarioIds,
    criterionIds: table.criterionIds,
    futures: table.futures,
    aggregation: group.together.aggregation,
    freedom: group.freedom,
    weights: [...group.together.weights],
    totals: group.standing.totals,
    groups: group.standing.groups.map((members) => members.map((scenario) => table.scenarioIds[scenario]!)),
    clusterFactors: group.clusterFactors.map(({ cluster, change }) => ({ cluster, factor: change?.factor ?? null, challenger: change === null ? null : table.scenarioIds[change.challenger]! })),
    places: group.freeWeights.places,
    pairwise: group.freeWeights.pairwise,
    centralWeights: group.freeWeights.centralWeights,
    confidence: group.freeWeights.confidence,
    parties: analysis.parties.map((party) => ({
      party: party.party, weights: [...party.weights], totals: party.standing.totals, firstPlace: party.acceptability.places.map((places) => places[0]!),
    })),
    entropy: { weightsFixed: group.factsOrValues.weightsFixed, factsFixed: group.factsOrValues.factsFixed, bothFree: group.factsOrValues.bothFree, most: group.factsOrValues.most },
    sentences: mcaSentences(analysis, input.criteria, nameOf),
  }
}

function text2019(mca: Mca2019, choice: FillingChoice, nameOf: (id: string) => string): string {
  const rows = table2019(mca, choice).map((row) => [
    row.id === 'totaal' ? 'Totaal' : clusterLabels[row.id],
    formatNumber(row.meanWeight, 2),
    ...row.sevenths.map((total) => formatNumber(total / mca.gemeenten, 2)),
  ])
  const names = Object.fromEntries(mca.scenarioIds.map((id) => [id, nameOf(id)]))
  return [
    `Weging van 2019 (${mca.source})`,
    columns([['', 'Gewicht', ...mca.scenarioIds.map(nameOf)], ...rows]),
    ...certainSentences(mca, names),
    reconstructionNotice(mca),
  ].join('\n')
}

function textCurrent(current: CurrentData, nameOf: (id: string) => string): string {
  const place = (scenario: number): string[] => current.places[scenario]!.map(chanceFigure)
  const table = columns([
    ['', 'Totaal (1–3)', ...current.scenarioIds.map((_, index) => `Plaats ${index + 1} (van 100)`)],
    ...current.scenarioIds.map((id, scenario) => [nameOf(id), formatNumber(1 + 2 * current.totals[scenario]!, 3), ...place(scenario)]),
  ])
  const { sentences } = current
  return [
    `Weging van nu (${aggregations[current.aggregation].label.toLowerCase()}; ${current.futures === 1 ? 'zonder simulatie' : `${formatNumber(current.futures)} toekomsten`})`,
    table,
    current.freedom === 'tussen-partijen' ? 'Plaatsen: alle wegingen tussen het lichtste en het zwaarste gewicht van de partijen.' : 'Plaatsen: alle wegingen die er zijn, allemaal even waarschijnlijk.',
    sentences.headline, sentences.firstPlace, ...sentences.preferredBy, sentences.smallestWeight, sentences.smallestScore, sentences.factsOrValues,
    ...sentences.neverBest, ...sentences.disagreement, ...sentences.doubleCounts,
  ].join('\n')
}

/** First column to the left, the rest to the right, two spaces between. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n')
}
