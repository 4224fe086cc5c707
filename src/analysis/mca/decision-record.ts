import { chanceFigure, formatNumber } from '../../texts/format.ts'
import { longDate } from '../../texts/report/report.ts'
import { aggregations } from './aggregation.ts'
import type { Aggregation } from './aggregation.ts'
import type { McaAnalysis } from './analysis.ts'
import type { MeasuredCriterion } from './criterion.ts'
import { clusterLabels } from './criterion.ts'
import { mcaSentences, listed, share } from './sentences.ts'
import { elicitationLabels } from './weight-set.ts'
import type { WeightSet } from './weight-set.ts'

/** What was decided, by whom, on which weights and which runs, at which moment: enough to do it all again. */
export interface DecisionRecord {
  /** ISO date and time, from the caller: the core has no clock. */
  readonly moment: string
  readonly region: string
  /** Bodies or roles, such as `Projectgroep Vergunninghouders`; names of people are optional. */
  readonly decidedBy: readonly string[]
  /** Id of the chosen scenario; null = nothing chosen yet, with the reason in `reason`. */
  readonly chosen: string | null
  readonly reason: string
  /** What would make the group choose otherwise, or has to be found out first. */
  readonly conditions: readonly string[]
  /** Kept whole: weights as they were given, not as they were worked out. */
  readonly weightSets: readonly WeightSet[]
  readonly aggregation: Aggregation
  readonly criteria: readonly MeasuredCriterion[]
  readonly run: { readonly planKey: string; readonly modelVersion: string; readonly seed: string; readonly futures: number } | null
}

export interface NoteSection {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** Draft for the griffie: a text to edit. Whoever shows it says whether it still is a draft. It repeats what was found; it does not decide. */
export function draftDecisionNote(record: DecisionRecord, analysis: McaAnalysis, nameOf: (id: string) => string): readonly NoteSection[] {
  const sentences = mcaSentences(analysis, record.criteria, nameOf)
  return [
    { title: 'Voorstel', paragraphs: [proposal(record, nameOf), ...(record.reason === '' ? [] : [record.reason])] },
    { title: 'Wat de weging zegt', paragraphs: [sentences.headline, ...sentences.neverBest, sentences.factsOrValues], table: totalsTable(analysis, nameOf) },
    { title: 'Waar de gemeenten verschillen', paragraphs: sentences.disagreement.length > 0 ? sentences.disagreement : ['Er is één weging; verschillen tussen gemeenten zijn niet te zien.'] },
    { title: 'Wanneer het advies anders wordt', paragraphs: [sentences.smallestWeight, sentences.smallestScore, ...record.conditions] },
    { title: 'Hoe gewogen is', paragraphs: [...howWeighed(record), ...sentences.doubleCounts], table: weightTable(record, analysis) },
    { title: 'Verantwoording', paragraphs: [account(record)] },
  ]
}

function proposal(record: DecisionRecord, nameOf: (id: string) => string): string {
  const who = record.decidedBy.length > 0 ? listed(record.decidedBy) : 'Nog in te vullen'
  if (record.chosen === null) return `${who}: ${record.decidedBy.length > 0 ? '' : 'er is '}nog geen keuze voor ${record.region}.`
  return `${who}: voor ${record.region} wordt gekozen voor ${nameOf(record.chosen)}.`
}

function totalsTable(analysis: McaAnalysis, nameOf: (id: string) => string): NonNullable<NoteSection['table']> {
  const { standing, freeWeights, freedom } = analysis.group
  const placeOf = (scenario: number): string => {
    const group = standing.groups.findIndex((members) => members.includes(scenario))
    const before = standing.groups.slice(0, group).reduce((sum, members) => sum + members.length, 0)
    const last = before + standing.groups[group]!.length
    return last === before + 1 ? String(last) : `${before + 1}–${last} (geen rangorde)`
  }
  return {
    header: ['Scenario', 'Plaats', 'Punten van 1 tot 3', freedom === 'tussen-partijen' ? 'Bovenaan in 100 wegingen tussen de partijen' : 'Bovenaan in 100 willekeurige wegingen'],
    rows: analysis.table.scenarioIds.map((id, scenario) => [nameOf(id), placeOf(scenario), formatNumber(1 + 2 * standing.totals[scenario]!, 2), chanceFigure(freeWeights.places[scenario]![0]!)]),
  }
}

function howWeighed(record: DecisionRecord): readonly string[] {
  const simulated = record.criteria.filter((measured) => measured.measure.kind === 'simulated').length
  const parties = record.weightSets.map((set) => `${set.party} (${elicitationLabels[set.elicitation.kind]})`)
  return [
    pointsFrom(record.criteria.length, simulated),
    `Gewogen door: ${listed(parties)}.`,
    `Samen: ${aggregations[record.aggregation].label.toLowerCase()}. ${aggregations[record.aggregation].explanation}`,
  ]
}

/** @param simulated how many of the criteria take their points from the simulation */
export function pointsFrom(criteria: number, simulated: number): string {
  if (simulated === 0) return `Alle ${criteria} criteria zijn beoordeeld door mensen.`
  return `Van de ${criteria} criteria ${criteria - simulated === 1 ? 'is er 1' : `zijn er ${criteria - simulated}`} beoordeeld door mensen en ${simulated} afgelezen uit de simulatie, op een vaste schaal.`
}

function weightTable(record: DecisionRecord, analysis: McaAnalysis): NonNullable<NoteSection['table']> {
  return {
    header: ['Criterium', 'Cluster', 'Punten uit', 'Gewicht samen'],
    rows: record.criteria.map(({ criterion, measure }, index) => [
      criterion.label, clusterLabels[criterion.cluster], measure.kind === 'judged' ? 'oordeel' : 'simulatie', share(analysis.group.together.weights[index]!),
    ]),
  }
}

function account(record: DecisionRecord): string {
  if (record.run === null) return `Vastgelegd op ${dutchDay(record.moment)}. Er is niets gesimuleerd; alle punten zijn oordelen.`
  const { planKey, modelVersion, seed, futures } = record.run
  const when = record.chosen === null ? 'Gemaakt op' : 'Vastgelegd op'
  return `${when} ${dutchDay(record.moment)}. Model ${modelVersion}, kenmerk ${planKey.slice(0, 8)}, zaad ${seed}, ${formatNumber(futures)} toekomsten.`
}

/** `14 maart 2026`; the hour stands in the file, and what is no date stands as it is. */
function dutchDay(moment: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(moment) ?? []
  return day === undefined ? moment : longDate(day)
}
