import { strengths } from '../../analysis/evidence.ts'
import { isNoise } from '../../analysis/noise.ts'
import { Z95, chanceHalfWidth } from '../../analysis/precision.ts'
import { summarise } from '../../analysis/summary.ts'
import { LEAST_FUTURES } from '../../analysis/uncertainty/sensitivity.ts'
import type { UncertaintyView } from '../../analysis/uncertainty/view.ts'
import { tornado } from '../../charts/uncertainty/tornado.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import { formatNumber, formatOutcome, formatSize } from '../../texts/format.ts'
import { strengthMeanings, strengthWords, themeNames } from '../../texts/levers.ts'
import { bestOf100, plusMinus, reportTexts, uncertaintyTitle } from '../../texts/report/report.ts'
import { flipSentence, noFlipSentence, sharesSentence, uncertaintyHeadline, uncertaintyTexts, unsureSentence, worthOfAllSentence, worthSentence, worthTiesSentence, worthUnsureSentence } from '../../texts/uncertainty/uncertainty.ts'
import type { Block, Cell, Row, Section, Text } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { FULL, asTitle, heading, paragraphs, scenarioColumns } from '../parts.ts'
import { evidenceHere } from '../evidence-of.ts'
import { noiseBlocks } from '../noise-sentences.ts'
import { notPlayed } from './stress.ts'
import { sectionNames } from '../section-ids.ts'

const { columns } = reportTexts

/** Values at which the choice turns, on the measure that was chosen. */
export function flipItems(facts: Facts): readonly Text[] {
  const view = facts.uncertainty()
  return (view?.flips ?? []).flatMap(({ point, values }) => {
    if (point.kind !== 'omslag') return []
    const { title, body } = flipSentence(parameters[point.parameter], facts.input.measure, facts.pair, values, point.firstIsLowerBelow)
    return [[{ text: `${title}. `, bold: true as const }, { text: body }]]
  })
}

function titleOf(facts: Facts, noisy: number): string {
  if (!facts.isEnough) return sectionNames.onzekerheid
  const view = facts.uncertainty()
  if (view === null) return uncertaintyTitle(facts.pair, noisy, facts.kpis().length)
  const count = (kind: 'omslag' | 'onzeker'): number => view.flips.filter(({ point }) => point.kind === kind).length
  return asTitle(uncertaintyHeadline(facts.pair, view.outcome, view.mean, view.halfWidth, count('omslag'), count('onzeker')))
}

/** Which doubts weigh, where the choice turns, and what is worth finding out. */
function dependsOn(facts: Facts): readonly Block[] {
  const view = facts.uncertainty()
  if (view === null) return paragraphs([reportTexts.dependsTooFew(LEAST_FUTURES, facts.input.results.completed)])
  const items = flipItems(facts)
  const labels = (kind: 'geen' | 'onzeker'): readonly string[] => view.flips.filter(({ point }) => point.kind === kind).map(({ point }) => parameters[point.parameter].label)
  return [
    { kind: 'paragraph', text: sharesSentence(view.shares.assumed, view.shares.sourced), size: 'lead' },
    ...(view.bars.length === 0 ? paragraphs([uncertaintyTexts.noInfluence]) : [{ kind: 'figure', scene: tornado(view, facts.pair, FULL), source: facts.source, withTable: true } as const]),
    heading(uncertaintyTexts.flips),
    ...(items.length === 0 ? paragraphs([uncertaintyTexts.noFlips]) : [{ kind: 'list', items } as const]),
    ...paragraphs([labels('onzeker').length === 0 ? '' : unsureSentence(labels('onzeker')), items.length === 0 || labels('geen').length === 0 ? '' : noFlipSentence(labels('geen'))]),
    heading(uncertaintyTexts.worth), { kind: 'paragraph', text: reportTexts.aboutPair(facts.pair.first, facts.pair.second, outcomes[view.outcome].label), size: 'small' }, ...worthBlocks(view),
  ]
}

function worthBlocks(view: UncertaintyView): readonly Block[] {
  const all: readonly Block[] = [...paragraphs([worthOfAllSentence(view.outcome, view.worthOfAll)]), { kind: 'paragraph', text: uncertaintyTexts.worthNote, size: 'small' }]
  const { told, unsure, ties } = view.worth
  const label = (id: ParameterId): string => parameters[id].label
  if (told.length + unsure.length === 0) return [...paragraphs([uncertaintyTexts.nothingWorth]), ...all]
  const items = told.map((one) => worthSentence(parameters[one.parameter], view.outcome, one, view.futures))
  return [
    ...(items.length === 0 ? paragraphs([uncertaintyTexts.noneTold]) : [{ kind: 'list', items } as const]),
    ...paragraphs([worthTiesSentence(ties.map((ids) => ids.map(label))), worthUnsureSentence(unsure.map(label))]), ...all,
  ]
}

function regretTable(facts: Facts): readonly Block[] {
  const view = facts.uncertainty()
  if (view === null || view.regrets.length === 0) return []
  const { unit } = outcomes[view.outcome]
  const { scenario, mean, p90, best } = uncertaintyTexts.regretColumns
  const amount = (value: number): Cell => cell(unit === 'aandeel' ? formatSize(unit, value) : formatOutcome(unit, value))
  return [{
    kind: 'table', title: uncertaintyTexts.regret, note: uncertaintyTexts.regretExplain,
    columns: [{ header: cell(scenario), align: 'start' }, ...[mean, p90, best].map((text) => ({ header: cell(text), align: 'end' as const }))],
    rows: view.regrets.map((regret): Row => ({
      header: cell(facts.input.plan.scenarios[regret.scenario]!.name, { mark: regret.scenario }),
      cells: [amount(regret.mean), amount(regret.p90), cell(bestOf100(regret.best, regret.bestError))],
    })),
  }]
}

/** What the finite number of futures leaves open, and how strong the numbers are. */
export function uncertaintySection(facts: Facts): Section {
  const rows = facts.kpis()
  const noisy = rows.filter(({ outcome }) => isNoise(facts.comparison(outcome).difference)).length
  return {
    id: 'onzekerheid', name: sectionNames.onzekerheid, title: titleOf(facts, noisy),
    blocks: [
      ...dependsOn(facts), ...regretTable(facts),
      ...(facts.isEnough ? [precisionTable(facts)] : []),
      // Where the results are in the report, it is said there.
      ...(facts.input.choices.sections.includes('resultaten') ? [] : [heading(reportTexts.noiseTitle), ...noiseBlocks(facts)]),
      strengthTable(facts), ...notPlayed(facts),
    ],
  }
}

function precisionTable(facts: Facts): Block {
  const { plan, results } = facts.input
  return {
    kind: 'table', title: reportTexts.precisionTitle, note: reportTexts.precisionNote,
    columns: scenarioColumns(facts, cell(columns.measure), 1.5),
    rows: facts.kpis().map(({ outcome, label }): Row => ({
      header: cell(label),
      cells: plan.scenarios.map((_, scenario): Cell => {
        const { unit } = outcomes[outcome]
        const { n, mean, monteCarloError } = summarise(outcomeColumn(results, scenario, outcome))
        if (n === 0) return cell(formatOutcome(unit, Number.NaN))
        const half = unit === 'kans' ? chanceHalfWidth(mean, n) : Z95 * monteCarloError
        return { lines: [{ text: formatOutcome(unit, mean) }, { text: [{ text: plusMinus(formatSize(unit, half)), soft: true }], small: true }] }
      }),
    })),
  }
}

/** How many numbers of each theme rest on which strength. */
function strengthTable(facts: Facts): Block {
  const themes = [...new Set(parameterIds.map((id) => parameters[id].theme))]
  const counts = (ids: readonly ParameterId[]): readonly Cell[] => {
    const { total, byStrength } = evidenceHere(facts, ids)
    return [total, ...strengths.map((strength) => byStrength[strength])].map((count) => cell(formatNumber(count)))
  }
  return {
    kind: 'table', title: reportTexts.evidenceTitle, note: `${reportTexts.evidenceNote} ${strengths.map((strength) => `${strengthWords[strength]}: ${strengthMeanings[strength]}`).join('. ')}.`,
    columns: [{ header: cell(columns.theme), align: 'start' }, ...[columns.count, ...strengths.map((strength) => strengthWords[strength])].map((text) => ({ header: cell(text), align: 'end' as const }))],
    rows: [
      ...themes.map((theme): Row => ({ header: cell(themeNames[theme]), cells: counts(parameterIds.filter((id) => parameters[id].theme === theme)) })),
      { header: cell('Samen'), cells: counts(parameterIds), isTotal: true },
    ],
  }
}
