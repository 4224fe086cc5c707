import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Glimpse } from '../experiment/glimpse.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import * as text from '../texts/compare/compare.ts'
import type { Pair } from '../texts/compare/compare.ts'
import { measureOf } from '../texts/measures.ts'
import { chanceHigher, pairedDifference } from './difference.ts'
import type { PairedDifference } from './difference.ts'
import { largestRemainder } from './largest-remainder.ts'
import { laidDifference } from './laid-error.ts'
import { isEqual, isNoise } from './noise.ts'
import { LEAST_REPLICATIONS, Z95 } from './precision.ts'
import { summarise } from './summary.ts'

/** The comparison strip: two scenarios, one outcome, the same futures. */
export interface Comparison {
  readonly outcome: OutcomeId
  /** Positions of the scenarios in the results. */
  readonly first: number
  readonly second: number
  readonly verdict: 'verschil' | 'ruis' | 'gelijk' | 'te-weinig' | 'geen-cijfer'
  /** First − second, paired. */
  readonly difference: PairedDifference
  /** Out of 100: futures in which the first is better (or lower, where neither is better), equal, and in which the second is. Null without a verdict on futures. */
  readonly dots: Dots | null
  readonly headline: string
  /** How much it differs; empty where there is nothing to add. */
  readonly size: string
  /** What has to be said beside it: equal futures, overlapping bands. */
  readonly notes: readonly string[]
}

export interface Dots {
  readonly first: number
  readonly equal: number
  readonly second: number
}

/** @param first, second positions in `results.scenarioIds` */
export function compare(results: Results, first: number, second: number, names: Pair, outcome: OutcomeId): Comparison {
  const a = outcomeColumn(results, first, outcome)
  const b = outcomeColumn(results, second, outcome)
  const difference = results.glimpse === undefined ? pairedDifference(a, b) : estimated(results.glimpse, first, second, outcome)
  const verdict = verdictOf(difference)
  if (first === second) return { outcome, first, second, verdict, difference, dots: null, headline: text.sameScenarioSentence, size: '', notes: [] }
  return { outcome, first, second, verdict, difference, dots: dotsOf(outcome, difference), ...sentences(names, outcome, verdict, difference, a, b) }
}

/** Until it is firm only the simulated futures count as futures: too few to say which is better, whatever the estimate shows. */
function estimated(glimpse: Glimpse, first: number, second: number, outcome: OutcomeId): PairedDifference {
  const { difference, isFirm } = laidDifference(glimpse, first, second, outcome)
  return isFirm ? difference : { ...difference, n: Math.min(difference.n, glimpse.fresh.completed, LEAST_REPLICATIONS - 1) }
}

function verdictOf(difference: PairedDifference): Comparison['verdict'] {
  if (difference.n === 0) return 'geen-cijfer'
  if (difference.n < LEAST_REPLICATIONS) return 'te-weinig'
  if (isEqual(difference)) return 'gelijk'
  return isNoise(difference) ? 'ruis' : 'verschil'
}

type Sentences = Pick<Comparison, 'headline' | 'size' | 'notes'>

function sentences(names: Pair, outcome: OutcomeId, verdict: Comparison['verdict'], difference: PairedDifference, a: Float64Array, b: Float64Array): Sentences {
  const measure = measureOf(outcome)
  const { unit } = outcomes[outcome]
  switch (verdict) {
    case 'geen-cijfer': return { headline: text.noCountSentence(names, measure), size: '', notes: [] }
    case 'te-weinig': return { headline: text.tooFewSentence(names, difference.n), size: '', notes: [] }
    case 'gelijk': return { headline: text.equalSentence(names, measure), size: '', notes: [] }
    case 'ruis': return { headline: text.noiseSentence(names), size: text.noiseSize(measure, unit, difference.mean, Z95 * difference.monteCarloError), notes: [] }
    case 'verschil': return unit === 'kans' ? chanceSentences(names, difference, a, b) : differenceSentences(names, outcome, difference, a, b)
  }
}

function differenceSentences(names: Pair, outcome: OutcomeId, difference: PairedDifference, a: Float64Array, b: Float64Array): Sentences {
  const measure = measureOf(outcome)
  const higher = chanceHigher(difference)
  const notes: string[] = []
  if (difference.chanceEqual >= 0.005) notes.push(text.equalFutures(difference.chanceEqual, difference.n))
  if (bandsOverlap(a, b)) notes.push(text.overlapSentence)
  return {
    headline: text.headline(names, measure, difference.chanceLower, higher, difference.n),
    size: text.sizeSentence(measure, outcomes[outcome].unit, difference.p10, difference.p50, difference.p90, difference.chanceLower >= higher),
    notes,
  }
}

/** Yes or no in each future: the first alone, the second alone, or both alike. */
function chanceSentences(names: Pair, difference: PairedDifference, a: Float64Array, b: Float64Array): Sentences {
  const { n } = difference
  return {
    headline: text.budgetHeadline(names, chanceHigher(difference), difference.chanceLower, n),
    size: text.budgetSize(names, summarise(a).mean, summarise(b).mean, n),
    notes: [],
  }
}

function bandsOverlap(a: Float64Array, b: Float64Array): boolean {
  const [one, other] = [summarise(a), summarise(b)]
  return one.p10 <= other.p90 && other.p10 <= one.p90
}

function dotsOf(outcome: OutcomeId, difference: PairedDifference): Dots | null {
  if (difference.n < LEAST_REPLICATIONS) return null
  const higher = chanceHigher(difference)
  const isHigherBetter = outcomes[outcome].better === 'higher'
  const [first, second] = isHigherBetter ? [higher, difference.chanceLower] : [difference.chanceLower, higher]
  const [firstDots, equalDots, secondDots] = largestRemainder([first, difference.chanceEqual, second], 100)
  return { first: firstDots!, equal: equalDots!, second: secondDots! }
}
