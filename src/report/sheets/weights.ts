import type { McaAnalysis } from '../../analysis/mca/analysis.ts'
import { clusterLabels } from '../../analysis/mca/criterion.ts'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { meanValues } from '../../analysis/mca/values.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import type { Facts } from '../facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, empty, figure, strong, words } from './sheet.ts'

const { columns, names, about } = sheetTexts

/** A row for each criterion: its weight for every gemeente or party and together, and the points of every scenario. */
export function weightsSheet(facts: Facts): Sheet {
  const { weighing, plan } = facts.input
  const { analysis, problems } = facts.weighed()
  const parties = analysis?.parties.map(({ party }) => party) ?? []
  return {
    id: 'weging', name: names.weging, about: about.weging, fixedColumns: 1,
    columns: [
      column(columns.criterion, 44, true), column(columns.code, 26), column(columns.cluster, 20), column(columns.from, 12),
      ...[...parties, columns.together].map((party) => column(`${columns.weight} ${party}`, 20)), ...plan.scenarios.map(({ name }) => column(`${columns.points} ${name}`, 20)),
    ],
    rows: [
      ...weighing.criteria.map((measured, index) => criterionRow(facts, analysis, measured, index)),
      ...(analysis === null ? [sheetTexts.notWeighed, ...problems].map((text) => [words(text)]) : totalRows(facts, analysis)),
    ],
  }
}

function criterionRow({ input: { plan } }: Facts, analysis: McaAnalysis | null, measured: MeasuredCriterion, index: number): readonly SheetCell[] {
  const { criterion, measure } = measured
  const weights = analysis === null ? [Number.NaN] : [...analysis.parties.map((party) => party.weights[index]!), analysis.group.together.weights[index]!]
  return [
    words(criterion.label), words(criterion.id), words(clusterLabels[criterion.cluster]), words(measure.kind === 'judged' ? weighingTexts.judged : weighingTexts.simulated),
    ...weights.map((weight) => figure(weight, 'procent')), ...plan.scenarios.map(({ id }) => pointsCell(measured, id, analysis)),
  ]
}

/** Points as people gave them, a range as both its ends; of a simulated criterion the mean over the futures. */
function pointsCell({ measure, criterion }: MeasuredCriterion, scenario: string, analysis: McaAnalysis | null): SheetCell {
  if (measure.kind === 'judged') {
    const score = measure.scores[scenario] ?? null
    if (score === null) return words(weighingTexts.notScored)
    return typeof score === 'number' ? figure(score, 'twee') : words(`${score.low} tot ${score.high}`.replaceAll('.', ','))
  }
  if (analysis === null) return empty
  const { table } = analysis
  const [row, at] = [table.scenarioIds.indexOf(scenario), table.criterionIds.indexOf(criterion.id)]
  return row < 0 || at < 0 ? empty : figure(1 + 2 * meanValues(table)[row * table.criterionIds.length + at]!, 'twee')
}

function totalRows({ input: { plan } }: Facts, analysis: McaAnalysis): readonly (readonly SheetCell[])[] {
  const { standing, freeWeights } = analysis.group
  const before = Array.from({ length: 4 + analysis.parties.length }, () => empty)
  const row = (label: string, of: (scenario: number) => SheetCell): readonly SheetCell[] => [
    strong(label), ...before.slice(1), empty,
    ...plan.scenarios.map(({ id }) => { const found = analysis.table.scenarioIds.indexOf(id); return found < 0 ? words(weighingTexts.notScored) : of(found) }),
  ]
  return [
    row(sheetTexts.totals, (scenario) => figure(1 + 2 * standing.totals[scenario]!, 'twee')),
    row(sheetTexts.place, (scenario) => placeCell(standing.groups, scenario)),
    row(sheetTexts.firstPlace, (scenario) => figure(freeWeights.places[scenario]![0]!, 'procent')),
  ]
}

/** Scenarios that cannot be told apart share their places. */
function placeCell(groups: readonly (readonly number[])[], scenario: number): SheetCell {
  const group = groups.findIndex((members) => members.includes(scenario))
  const first = groups.slice(0, group).reduce((sum, members) => sum + members.length, 0) + 1
  const last = first + groups[group]!.length - 1
  return first === last ? figure(first, 'heel') : words(sheetTexts.notRanked(first, last))
}
