import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { outcomes } from '../../model/outcomes.ts'
import { HIGHEST_SCORE, LOWEST_SCORE, valueOfOutcome, valueOfScore } from './criterion.ts'
import type { MeasuredCriterion, Score } from './criterion.ts'
import type { Checked, McaDiagnostic } from './diagnostic.ts'
import { caution, problem } from './diagnostic.ts'
import { drawsOf } from './draws.ts'
import { formatNumber } from '../../texts/format.ts'

/** How good each scenario is on each criterion in each future, 0 (worst) to 1 (best). */
export interface ValueTable {
  readonly scenarioIds: readonly string[]
  readonly criterionIds: readonly string[]
  /** 1 if nothing was simulated and every score is one number. */
  readonly futures: number
  /** [future][scenario][criterion] */
  readonly values: Float64Array
}

export interface ScenarioName {
  readonly id: string
  readonly name: string
}

/** Futures for judged ranges when nothing was simulated. */
export const RANGE_FUTURES = 1000

/**
 * A scenario without a score on some criterion is left out whole, with a sentence: it never gets a score by silence.
 * @param results null when nothing was simulated; then no criterion can be
 * @returns value null if nothing can be compared
 */
export function valueTable(criteria: readonly MeasuredCriterion[], scenarios: readonly ScenarioName[], results: Results | null, seed: string): Checked<ValueTable> {
  const diagnostics = checkScales(criteria)
  if (criteria.length === 0 || diagnostics.some((d) => d.severity === 'fout')) return { value: null, diagnostics }
  const kept = scenarios.filter((scenario) => {
    const missing = criteria.filter((measured) => !isScored(measured, scenario.id, results))
    if (missing.length > 0) diagnostics.push(notScored(scenario, missing, criteria.length))
    return missing.length === 0
  })
  if (kept.length === 0) return { value: null, diagnostics }
  const futures = futuresOf(criteria, results)
  const values = new Float64Array(futures * kept.length * criteria.length)
  kept.forEach((scenario, at) => {
    criteria.forEach((measured, criterion) => {
      fillColumn(measured, scenario, results, seed, { values, futures, offset: at * criteria.length + criterion, stride: kept.length * criteria.length })
    })
  })
  const table = { scenarioIds: kept.map((scenario) => scenario.id), criterionIds: criteria.map((measured) => measured.criterion.id), futures, values }
  return withoutGaps(table, criteria, diagnostics)
}

/** A criterion without any score, a score outside 1..3, a scale without width. */
function checkScales(criteria: readonly MeasuredCriterion[]): McaDiagnostic[] {
  return criteria.flatMap(({ criterion, measure }): McaDiagnostic[] => {
    if (measure.kind === 'simulated') {
      if (measure.scale.worst !== measure.scale.best) return []
      return [problem('schaal-zonder-breedte', criterion.id, `De schaal van ${criterion.label} heeft voor slecht en goed hetzelfde getal; geef twee verschillende.`)]
    }
    const scores = Object.values(measure.scores).filter((score) => score !== null)
    if (scores.length === 0) return [problem('criterium-zonder-score', criterion.id, `${criterion.label} heeft nog geen enkele score. Geef punten, kies simulatie, of laat het criterium weg.`)]
    if (scores.every(isOnScale)) return []
    return [problem('score-buiten-schaal', criterion.id, `Een score van ${criterion.label} ligt niet tussen ${LOWEST_SCORE} en ${HIGHEST_SCORE}.`)]
  })
}

function isOnScale(score: Score): boolean {
  const [low, high] = typeof score === 'number' ? [score, score] : [score.low, score.high]
  return low >= LOWEST_SCORE && high <= HIGHEST_SCORE && low <= high
}

function isScored(measured: MeasuredCriterion, scenario: string, results: Results | null): boolean {
  if (measured.measure.kind === 'simulated') return results !== null && results.completed > 0 && results.scenarioIds.includes(scenario)
  return (measured.measure.scores[scenario] ?? null) !== null
}

/** More than these in one sentence nobody reads; the table of the criteria shows which. */
const MOST_NAMED = 3

function notScored(scenario: ScenarioName, missing: readonly MeasuredCriterion[], all: number): McaDiagnostic {
  const some = missing.length > MOST_NAMED ? `${missing.length} van de ${all} criteria` : missing.map((measured) => measured.criterion.label).join(', ')
  const which = missing.length === all ? 'op geen enkel criterium' : `nog niet op ${some}`
  return caution('scenario-niet-gescoord', scenario.id, `${scenario.name} is ${which} gescoord en doet daarom niet mee in de rangorde. Met punten of met simulatie doet het wel mee.`)
}

function futuresOf(criteria: readonly MeasuredCriterion[], results: Results | null): number {
  if (criteria.some((measured) => measured.measure.kind === 'simulated') && results !== null) return results.completed
  const ranges = criteria.some(({ measure }) => measure.kind === 'judged' && Object.values(measure.scores).some((score) => score !== null && typeof score === 'object'))
  return ranges ? RANGE_FUTURES : 1
}

interface Target {
  readonly values: Float64Array
  readonly futures: number
  readonly offset: number
  readonly stride: number
}

function fillColumn(measured: MeasuredCriterion, scenario: ScenarioName, results: Results | null, seed: string, target: Target): void {
  const { measure, criterion } = measured
  const put = (future: number, value: number): void => { target.values[target.offset + future * target.stride] = value }
  if (measure.kind === 'simulated') {
    const column = outcomeColumn(results!, results!.scenarioIds.indexOf(scenario.id), measure.scale.outcome)
    column.forEach((outcome, future) => { put(future, valueOfOutcome(measure.scale, outcome)) })
    return
  }
  const score = measure.scores[scenario.id]!
  for (let future = 0; future < target.futures; future++) {
    if (typeof score === 'number') put(future, valueOfScore(score))
    else put(future, valueOfScore(score.low + (score.high - score.low) * drawsOf(seed, `score/${criterion.id}/${scenario.id}`, future)()))
  }
}

/** Futures in which an outcome has no value (nobody was counted) cannot be compared: left out, and told. */
function withoutGaps(table: ValueTable, criteria: readonly MeasuredCriterion[], diagnostics: McaDiagnostic[]): Checked<ValueTable> {
  const width = table.scenarioIds.length * criteria.length
  const whole = Array.from({ length: table.futures }, (_, future) => future).filter((future) => !table.values.subarray(future * width, (future + 1) * width).some(Number.isNaN))
  const gaps = table.futures - whole.length
  if (gaps === 0) return { value: table, diagnostics }
  diagnostics.push(caution('uitkomst-leeg', '', `In ${formatNumber(gaps)} van de ${formatNumber(table.futures)} toekomsten heeft een uitkomst geen waarde (${emptyOutcomes(criteria)}); die toekomsten tellen niet mee.`))
  if (whole.length === 0) return { value: null, diagnostics }
  const values = new Float64Array(whole.length * width)
  whole.forEach((future, at) => { values.set(table.values.subarray(future * width, (future + 1) * width), at * width) })
  return { value: { ...table, futures: whole.length, values }, diagnostics }
}

function emptyOutcomes(criteria: readonly MeasuredCriterion[]): string {
  return criteria.flatMap(({ measure }) => (measure.kind === 'simulated' ? [outcomes[measure.scale.outcome].label] : [])).join(', ')
}

/** Mean over the futures: [scenario][criterion]. */
export function meanValues(table: ValueTable): Float64Array {
  const width = table.scenarioIds.length * table.criterionIds.length
  const means = new Float64Array(width)
  for (let at = 0; at < table.values.length; at++) means[at % width]! += table.values[at]!
  return means.map((sum) => sum / table.futures)
}

/** The same table with every future equal to the mean: facts held still. */
export function withFactsFixed(table: ValueTable): ValueTable {
  return { ...table, futures: 1, values: meanValues(table) }
}
