import { outcomes } from '../../model/outcomes.ts'
import { formatNumber, formatOutcome, formatSize } from '../../texts/format.ts'
import { clusterIds, clusterLabels, HIGHEST_SCORE, LOWEST_SCORE } from './criterion.ts'
import type { ClusterId, MeasuredCriterion } from './criterion.ts'

/**
 * Swing weights: never "how important is waiting time?" but "from 20 to 8 weeks against from 2.1 to 1.7 million". First the four
 * clusters, then at most a handful of criteria in each.
 */
export interface SwingQuestion {
  readonly criterion: string
  readonly label: string
  /** In natural units where it is simulated, in points where it is judged. */
  readonly worst: string
  readonly best: string
  /** What the simulation measures; null where people judge. */
  readonly measured: string | null
}

export interface SwingStep {
  /** Null for the first step, over the clusters. */
  readonly cluster: ClusterId | null
  readonly title: string
  readonly question: string
  readonly swings: readonly (SwingQuestion & { readonly cluster: ClusterId })[]
}

/** Step one over the clusters, then one step for each cluster that has criteria. */
export function swingSteps(criteria: readonly MeasuredCriterion[]): readonly SwingStep[] {
  const swings = criteria.map((measured) => ({ cluster: measured.criterion.cluster, ...swingQuestion(measured) }))
  const first: SwingStep = {
    cluster: null, title: 'Stap 1: clusters', swings,
    question: 'Stel dat alles op het slechtste staat en één cluster helemaal naar het beste mag. Welk cluster eerst? Dat krijgt 100; geef de andere naar verhouding.',
  }
  const inside = clusterIds.filter((id) => swings.some((swing) => swing.cluster === id)).map((id): SwingStep => ({
    cluster: id, title: `Stap 2: ${clusterLabels[id]}`, swings: swings.filter((swing) => swing.cluster === id),
    question: `Stel dat alles in ${clusterLabels[id]} op het slechtste staat en één criterium naar het beste mag. Welk eerst? Dat krijgt 100; geef de andere naar verhouding.`,
  }))
  return [first, ...inside]
}

function swingQuestion({ criterion, measure }: MeasuredCriterion): SwingQuestion {
  if (measure.kind === 'judged') return { criterion: criterion.id, label: criterion.label, worst: `${LOWEST_SCORE} punt`, best: `${HIGHEST_SCORE} punten`, measured: null }
  const { unit, label } = outcomes[measure.scale.outcome]
  return { criterion: criterion.id, label: criterion.label, worst: formatOutcome(unit, measure.scale.worst), best: formatOutcome(unit, measure.scale.best), measured: label }
}

/** What a party gives up of one criterion to gain on another, when its weights are taken at their word. */
export interface EquivalentChange {
  /** In the unit of the second criterion (points where it is judged). */
  readonly amount: number
  /** More than the whole range of the second criterion: it can never make up for the first. */
  readonly beyondScale: boolean
  readonly sentence: string
}

/**
 * "10 weken korter wachten is even veel waard als € 180.000 minder lasten. Klopt dat?" Both on straight scales, so the rate is the
 * same everywhere on them.
 * @param gain how much better the first gets, in its own unit (points where judged), above nought
 * @returns null if the second criterion has no weight: then nothing of it makes up for anything
 */
export function equivalentChange(first: MeasuredCriterion, second: MeasuredCriterion, weights: { readonly first: number; readonly second: number }, gain: number): EquivalentChange | null {
  if (!(weights.second > 0)) return null
  const amount = (gain * (weights.first / widthOf(first)) * widthOf(second)) / weights.second
  const beyondScale = amount > widthOf(second) * (1 + 1e-9)
  const says = `${written(first, gain)} op “${first.criterion.label}” is even veel waard als ${written(second, amount)} op “${second.criterion.label}”.`
  const tail = beyondScale ? ' Dat is meer dan de hele schaal: daar is niet tegenop te komen.' : ''
  return { amount, beyondScale, sentence: `${says}${tail} Klopt dat?` }
}

/** From worst to best, in natural units. */
function widthOf({ measure }: MeasuredCriterion): number {
  return measure.kind === 'judged' ? HIGHEST_SCORE - LOWEST_SCORE : Math.abs(measure.scale.best - measure.scale.worst)
}

function written({ measure }: MeasuredCriterion, amount: number): string {
  if (measure.kind === 'judged') return pointsBetter(formatNumber(amount, 2).replace(/,00$/, ''))
  const { unit } = outcomes[measure.scale.outcome]
  const direction = measure.scale.best < measure.scale.worst ? 'minder' : 'meer'
  return `${formatSize(unit, amount)} ${direction}`
}

function pointsBetter(points: string): string {
  return `${points} ${points === '1' ? 'punt' : 'punten'} beter`
}
