import type { OutcomeId } from '../../model/outcomes.ts'
import type { Evidence } from '../../model/parameters/parameter.ts'

export const clusterIds = ['bestuur', 'uitvoering', 'client', 'bedrijfsvoering'] as const
export type ClusterId = (typeof clusterIds)[number]

export const clusterLabels: Readonly<Record<ClusterId, string>> = {
  bestuur: 'Bestuur en beleid',
  uitvoering: 'Uitvoering',
  client: 'Cliënt',
  bedrijfsvoering: 'Bedrijfsvoering',
}

/**
 * How an outcome becomes points: `worst` is 1 point, `best` is 3, straight in between, and no more outside. The ends are fixed
 * before a run and from meaning, never from the results: otherwise the scale follows the answer.
 */
export interface OutcomeScale {
  readonly outcome: OutcomeId
  /** In the unit of the outcome. */
  readonly worst: number
  readonly best: number
  readonly evidence: Evidence
}

export interface Criterion {
  /** Stable name in files and codes: lower case, hyphens. */
  readonly id: string
  /** Short mark in a table, such as `B1`. Not the language level. */
  readonly code: string
  readonly cluster: ClusterId
  readonly label: string
  /** Dutch; literal where it comes from a report. */
  readonly definition: string
  readonly source: Evidence
  /** How the simulation can score it, where an outcome comes near. */
  readonly simulation?: OutcomeScale
  /** Added by a user; not one of the nineteen of 2019. */
  readonly own?: boolean
}

/** 1 (worst) to 3 (best); a range where people do not agree or do not know. Any number in between may be given. */
export type Score = number | { readonly low: number; readonly high: number }

export const LOWEST_SCORE = 1
export const HIGHEST_SCORE = 3

/** `judged`: people give points, null = not scored (never taken as a low score). `simulated`: points follow from the runs. */
export type Measure =
  | { readonly kind: 'judged'; readonly scores: Readonly<Record<string, Score | null>> }
  | { readonly kind: 'simulated'; readonly scale: OutcomeScale }

export interface MeasuredCriterion {
  readonly criterion: Criterion
  readonly measure: Measure
  /** The judged scores while the measure is simulated, so that switching back loses nothing. */
  readonly kept?: Readonly<Record<string, Score | null>>
}

/** From judgement to simulation. Unchanged if no outcome comes near. The judged scores are kept. */
export function toSimulated(measured: MeasuredCriterion, scale = measured.criterion.simulation): MeasuredCriterion {
  if (scale === undefined || measured.measure.kind === 'simulated') return measured
  return { criterion: measured.criterion, measure: { kind: 'simulated', scale }, kept: measured.measure.scores }
}

/** Back to judgement, with the scores of before; nobody's score is invented from a result. */
export function toJudged(measured: MeasuredCriterion): MeasuredCriterion {
  if (measured.measure.kind === 'judged') return measured
  return { criterion: measured.criterion, measure: { kind: 'judged', scores: measured.kept ?? {} } }
}

/** A criterion of the users themselves. Its source is the group that added it. */
export function ownCriterion(id: string, cluster: ClusterId, label: string, definition: string, addedBy: string): Criterion {
  const source: Evidence = { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: `Toegevoegd door ${addedBy}.` }
  return { id, code: 'eigen', cluster, label, definition, source, own: true }
}

/** Value 0..1 of an outcome on its scale. NaN stays NaN: nobody was counted. */
export function valueOfOutcome(scale: OutcomeScale, outcome: number): number {
  const value = (outcome - scale.worst) / (scale.best - scale.worst)
  return value <= 0 ? 0 : value >= 1 ? 1 : value
}

export function valueOfScore(score: number): number {
  return (score - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE)
}
