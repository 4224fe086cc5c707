import { aggregations } from '../../analysis/mca/aggregation.ts'
import { WEIGHT_SAMPLES } from '../../analysis/mca/analysis.ts'
import type { McaAnalysis } from '../../analysis/mca/analysis.ts'
import { pointsFrom } from '../../analysis/mca/decision-record.ts'
import { certainSentences } from '../../analysis/mca/certain-2019.ts'
import { clusterLabels } from '../../analysis/mca/criterion.ts'
import type { MeasuredCriterion, Score } from '../../analysis/mca/criterion.ts'
import { MEAN_2019, meanWeights2019 } from '../../analysis/mca/opening-2019.ts'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'
import { table2019, writtenSevenths } from '../../analysis/mca/published-2019.ts'
import { listed, share } from '../../analysis/mca/sentences.ts'
import { meanValues } from '../../analysis/mca/values.ts'
import { elicitationLabels } from '../../analysis/mca/weight-set.ts'
import { centralWeightsGrid } from '../../charts/mca/central-weights.ts'
import { disagreementScene } from '../../charts/mca/disagreement-map.ts'
import { factsOrValuesBars } from '../../charts/mca/facts-or-values-bars.ts'
import { pairwiseGrid } from '../../charts/mca/pairwise.ts'
import { rankBars } from '../../charts/mca/rank-bars.ts'
import { valueProfile } from '../../charts/mca/value-profile.ts'
import { EN_DASH, formatNumber } from '../../texts/format.ts'
import { reportTexts } from '../../texts/report/report.ts'
import { sampleLine, weighingTexts } from '../../texts/weighing.ts'
import type { Block, Column, FigureBlock, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts, Weighed } from '../facts.ts'
import { FULL, asTitle, heading, namedScenarios, paragraphs } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

const { columns } = reportTexts

export function weighingSection(facts: Facts): Section {
  const weighed = facts.weighed()
  const { weighing } = facts.input
  const { analysis, sentences } = weighed
  const found = analysis === null || sentences === null ? null : { analysis, sentences }
  return {
    id: 'afweging', name: sectionNames.afweging, title: asTitle(found?.sentences.firstPlace ?? reportTexts.noWeighing),
    blocks: [
      ...(found === null ? [] : [{ kind: 'paragraph', size: 'lead', text: `${found.sentences.headline} ${found.sentences.factsOrValues}` } as const]),
      ...noticesOf(facts), ...howWeighed(facts),
      ...(found === null ? [] : [placesFigure(facts, found), ...paragraphs(found.sentences.neverBest), profileFigure(facts, found)]),
      ...(isUnscored(weighing.criteria) ? [] : [criteriaTable(facts, analysis)]),
      ...(found === null ? [] : [...changeBlocks(facts, found), ...moreFigures(facts, found)]),
      ...(weighing.mca2019 === null ? [] : published(facts, weighing.mca2019)),
    ],
  }
}

interface Found {
  readonly analysis: McaAnalysis
  readonly sentences: NonNullable<Weighed['sentences']>
}

/** Nobody gave a point, and the simulation gives none. */
function isUnscored(criteria: readonly MeasuredCriterion[]): boolean {
  return criteria.every(({ measure }) => measure.kind === 'judged' && Object.values(measure.scores).every((score) => score === null))
}

/** Nineteen times the same sentence says less than one. */
const MOST_NOTICES = 6

/** The weights are those that were worked out from the totals of 2019: what was published does not give them. */
export function isReconstructed({ input: { weighing: { mca2019, parties } } }: Facts): boolean {
  return mca2019 !== null && parties.some(({ party }) => party === meanWeights2019(mca2019).party)
}

/** A screen says what to press; paper has nothing to press. */
function onPaper(problem: string): string {
  return problem.replace(/ Geef punten, [^.]*\./, '')
}

/** What the weighing leaves out. */
export function noticesOf(facts: Facts): readonly Block[] {
  const { weighing } = facts.input
  const problems = facts.weighed().problems.map(onPaper)
  if (isUnscored(weighing.criteria)) return paragraphs([reportTexts.unscored(weighing.criteria.length)])
  const rest = problems.length - MOST_NOTICES
  const shown = rest > 0 ? [...problems.slice(0, MOST_NOTICES), weighingTexts.andMore(rest)] : problems
  return shown.length === 0 ? [] : [{ kind: 'list', items: shown }]
}

function howWeighed({ input: { weighing } }: Facts): readonly Block[] {
  if (isUnscored(weighing.criteria)) return weighing.parties.length === 0 ? paragraphs([weighingTexts.partiesNone]) : []
  const simulated = weighing.criteria.filter(({ measure }) => measure.kind === 'simulated').length
  const who = weighing.parties.length === 0 ? weighingTexts.partiesNone : `${reportTexts.weighedBy}: ${listed(weighing.parties.map(({ party, elicitation }) => `${party} (${elicitationLabels[elicitation.kind]})`))}.`
  return [{
    kind: 'paragraph',
    text: `${who} ${aggregations[weighing.aggregation].label}. ${pointsFrom(weighing.criteria.length, simulated)}`,
  }]
}

/** The weights are drawn from the seed of the plan, also where nothing is simulated. */
function sourceOf({ input: { plan } }: Facts, { analysis }: Found): string {
  const drawn = sampleLine(WEIGHT_SAMPLES, analysis.table.futures, analysis.group.freedom === 'tussen-partijen' ? weighingTexts.freedomBetween : weighingTexts.freedomAny)
  return reportTexts.drawnFrom(drawn, plan.seed)
}

function placesFigure(facts: Facts, found: Found): FigureBlock {
  const { freeWeights } = found.analysis.group
  return { kind: 'figure', source: sourceOf(facts, found), withTable: true, scene: rankBars({ result: freeWeights, scenarios: namedScenarios(facts, found.analysis.table.scenarioIds), title: found.sentences.mostFirst, subtitle: weighingTexts.placesSubtitle, width: FULL }) }
}

function profileFigure(facts: Facts, found: Found): FigureBlock {
  return { kind: 'figure', source: sourceOf(facts, found), scene: valueProfile({ standing: found.analysis.group.standing, criteria: facts.input.weighing.criteria.map(({ criterion }) => criterion), scenarios: namedScenarios(facts, found.analysis.table.scenarioIds), title: found.sentences.headline, subtitle: weighingTexts.profileSubtitle, width: FULL }) }
}

/** Weight together and points of every scenario, and who gave the points where they did not all come from people. */
function criteriaTable(facts: Facts, analysis: McaAnalysis | null): Block {
  const { criteria } = facts.input.weighing
  const isMixed = criteria.some(({ measure }) => measure.kind === 'simulated')
  const from = (kind: MeasuredCriterion['measure']['kind']): string => (kind === 'judged' ? weighingTexts.judged : weighingTexts.simulated)
  // Without the marks of the scenarios: the names of criteria need the room.
  return {
    kind: 'table', title: reportTexts.criteriaTitle, note: [isMixed ? reportTexts.criteriaNote : reportTexts.criteriaJudged, hasUnscored(facts) ? reportTexts.criteriaUnscored : ''].filter((text) => text !== '').join(' '),
    columns: [
      { header: cell(columns.criterion), align: 'start', weight: 3.4 }, { header: cell(columns.weight), align: 'end', weight: 0.7 },
      ...(isMixed ? [{ header: cell(columns.from), align: 'start' as const, weight: 0.75 }] : []),
      ...facts.input.plan.scenarios.map(({ name }): Column => ({ header: cell(name), align: 'end', weight: 1 })),
    ],
    rows: criteria.map((measured, index) => ({
      header: { lines: [{ text: measured.criterion.label }, { text: [{ text: clusterLabels[measured.criterion.cluster], soft: true }], small: true }] },
      cells: [
        cell(analysis === null ? EN_DASH : share(analysis.group.together.weights[index]!)), ...(isMixed ? [cell(from(measured.measure.kind))] : []),
        ...facts.input.plan.scenarios.map(({ id }) => cell(pointsText(measured, id, analysis))),
      ],
    })),
  }
}

function hasUnscored({ input: { weighing, plan } }: Facts): boolean {
  return weighing.criteria.some(({ measure }) => measure.kind === 'judged' && plan.scenarios.some(({ id }) => (measure.scores[id] ?? null) === null))
}

function pointsText({ measure, criterion }: MeasuredCriterion, scenario: string, analysis: McaAnalysis | null): string {
  if (measure.kind === 'judged') return scoreText(measure.scores[scenario] ?? null)
  if (analysis === null) return EN_DASH
  const { table } = analysis
  const [row, column] = [table.scenarioIds.indexOf(scenario), table.criterionIds.indexOf(criterion.id)]
  return row < 0 || column < 0 ? EN_DASH : formatNumber(1 + 2 * meanValues(table)[row * table.criterionIds.length + column]!, 2)
}

function scoreText(score: Score | null): string {
  if (score === null) return EN_DASH
  return typeof score === 'number' ? written(score) : `${written(score.low)}${EN_DASH}${written(score.high)}`
}

function written(points: number): string {
  return formatNumber(points, Number.isInteger(points) ? 0 : 2)
}

function changeBlocks({ nameOf }: Facts, { analysis, sentences }: Found): readonly Block[] {
  const { group, table } = analysis
  const factors = group.standing.advice === null ? [] : group.clusterFactors.map(({ cluster, change }) =>
    (change === null ? weighingTexts.clusterNone(clusterLabels[cluster]) : reportTexts.clusterFactor(clusterLabels[cluster], change.factor, nameOf(table.scenarioIds[change.challenger]!))))
  return [heading(weighingTexts.changeTitle), { kind: 'list', items: [sentences.smallestWeight, sentences.smallestScore, ...factors, ...sentences.doubleCounts] }]
}

function moreFigures(facts: Facts, found: Found): readonly Block[] {
  const { group, parties } = found.analysis
  const scenarios = namedScenarios(facts, found.analysis.table.scenarioIds)
  const source = sourceOf(facts, found)
  const clusters = facts.input.weighing.criteria.map(({ criterion }) => criterion.cluster)
  const disagreement: readonly Block[] = group.disagreement.parties.length < 2 ? [heading(weighingTexts.disagreementTitle), { kind: 'paragraph', text: weighingTexts.disagreementNone(facts.input.weighing.parties.some(({ id }) => id === MEAN_2019)) }] : [{
    kind: 'figure', source, withTable: true,
    scene: disagreementScene({ map: group.disagreement, firsts: parties.map(({ acceptability }) => acceptability.places.map((places) => places[0]!)), certain: parties.map(({ acceptability }) => acceptability.independent === 1), scenarios, title: found.sentences.disagreement.join(' '), subtitle: weighingTexts.disagreementSubtitle, width: FULL }),
  }]
  return [
    ...disagreement,
    { kind: 'figure', source, scene: factsOrValuesBars(group.factsOrValues, found.sentences.factsOrValues, FULL) },
    { kind: 'figure', source, scene: pairwiseGrid(group.freeWeights, scenarios, weighingTexts.pairwiseTitle, weighingTexts.pairwiseSubtitle, FULL) },
    { kind: 'figure', source, scene: centralWeightsGrid(group.freeWeights, clusters, scenarios, weighingTexts.centralTitle, FULL) },
    ...paragraphs(found.sentences.preferredBy),
  ]
}

function published({ nameOf, input: { weighing } }: Facts, mca: Mca2019): readonly Block[] {
  const rows = table2019(mca, weighing.filling)
  return [
    {
      kind: 'table', title: reportTexts.table2019Title, note: weighingTexts.subtitle2019,
      columns: [{ header: cell(columns.cluster), align: 'start' }, { header: cell(columns.weight), align: 'end' }, ...mca.scenarioIds.map((id): Column => ({ header: cell(nameOf(id)), align: 'end' }))],
      rows: rows.map((row) => ({
        header: cell(row.id === 'totaal' ? weighingTexts.total : clusterLabels[row.id]),
        cells: [cell(formatNumber(row.meanWeight, 2)), ...row.sevenths.map((sum) => cell(writtenSevenths(sum, mca.gemeenten)))],
        ...(row.id === 'totaal' && { isTotal: true }),
      })),
    },
    { kind: 'list', items: [...certainSentences(mca, Object.fromEntries(mca.scenarioIds.map((id) => [id, nameOf(id)]))), weighingTexts.reconstruction] },
  ]
}
