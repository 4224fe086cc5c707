import { formatNumber, MINUS } from '../../texts/format.ts'
import type { GroupAnalysis, McaAnalysis } from './analysis.ts'
import { preferredBy, preferredSentence } from './central-sentence.ts'
import type { MeasuredCriterion } from './criterion.ts'
import { firstPlacesSentence, mostFirstSentence } from './first-places.ts'
import { factsOrValuesSentence } from './facts-or-values.ts'
import { potentialSentence } from './potentially-best.ts'
import type { ScoreChange, WeightChange } from './smallest-change.ts'
import { scenarioSentence } from './disagreement.ts'

/** What the weighing says, in whole Dutch sentences; never a ranking inside the error. */
export interface McaSentences {
  readonly headline: string
  readonly firstPlace: string
  readonly mostFirst: string
  readonly preferredBy: readonly string[]
  readonly smallestWeight: string
  readonly smallestScore: string
  readonly factsOrValues: string
  readonly neverBest: readonly string[]
  readonly disagreement: readonly string[]
  readonly doubleCounts: readonly string[]
}

/** @param nameOf name of a scenario by its id */
export function mcaSentences(analysis: McaAnalysis, criteria: readonly MeasuredCriterion[], nameOf: (id: string) => string): McaSentences {
  const { group } = analysis
  const names = analysis.table.scenarioIds.map(nameOf)
  return {
    headline: headlineOf(group, names),
    firstPlace: firstPlacesSentence(group.freeWeights, names),
    mostFirst: mostFirstSentence(group.freeWeights, names),
    preferredBy: names.map((name, scenario) => preferredSentence(preferredBy(group.freeWeights, scenario, criteria.map((measured) => measured.criterion.cluster)), name)),
    smallestWeight: weightSentence(group.weightChange, group, criteria, names),
    smallestScore: scoreSentence(group.scoreChange, group, criteria, names),
    factsOrValues: factsOrValuesSentence(group.factsOrValues),
    neverBest: [
      ...group.potentials.flatMap((found) => potentialSentence(found, names[found.scenario]!, true, analysis.table.futures) ?? []),
      ...group.potentialsWithinFreedom.flatMap((found) => (group.potentials[found.scenario]!.verdict === 'kan-winnen' ? (potentialSentence(found, names[found.scenario]!, false, analysis.table.futures) ?? []) : [])),
    ],
    disagreement: group.disagreement.parties.length < 2 ? [] : group.disagreement.scenarios.map((view, scenario) => scenarioSentence(view, names[scenario]!, group.disagreement.parties.length)),
    doubleCounts: analysis.doubleCounts.map((found) => found.sentence),
  }
}

function headlineOf(group: GroupAnalysis, names: readonly string[]): string {
  const first = group.standing.groups[0]!
  if (group.standing.advice !== null) return `Met deze weging staat ${names[group.standing.advice]!} bovenaan.`
  if (first.length === names.length && names.length > 1) return 'Met deze weging zijn de scenario’s niet te onderscheiden: geen rangorde.'
  return `Met deze weging zijn ${listed(first.map((scenario) => names[scenario]!))} niet te onderscheiden: samen bovenaan.`
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)!}`
}

function weightSentence(change: WeightChange | null, group: GroupAnalysis, criteria: readonly MeasuredCriterion[], names: readonly string[]): string {
  if (group.standing.advice === null) return 'Er is nu geen duidelijke nummer één, dus ook geen kleinste wijziging die het advies keert.'
  if (change === null) return 'Geen enkel gewicht keert alleen het advies.'
  const label = criteria[change.criterion]!.criterion.label
  const direction = change.to > change.from ? 'zwaarder' : 'lichter'
  return `De kleinste wijziging die het advies keert: ${label} ${direction}, van ${share(change.from)} naar ${share(change.to)} van het gewicht. Daarna staat ${names[change.challenger]!} bovenaan.`
}

function scoreSentence(change: ScoreChange | null, group: GroupAnalysis, criteria: readonly MeasuredCriterion[], names: readonly string[]): string {
  if (group.standing.advice === null) return 'Er is nu geen duidelijke nummer één, dus ook geen kleinste wijziging van een score die het advies keert.'
  if (change === null) return 'Geen enkele score keert alleen het advies.'
  const label = criteria[change.criterion]!.criterion.label
  const points = `${formatNumber(change.from, 2)} naar ${formatNumber(change.to, 2)} punten`
  return `Van de scores: ${names[change.scenario]!} op ${label} van ${points}. Daarna staat ${names[change.challenger]!} bovenaan.`
}

/** A share of the weight in tenths of a percent: `5,3%`. */
export function share(value: number): string {
  return `${formatNumber(value * 100, 1).replace(/^-/, MINUS)}%`
}
