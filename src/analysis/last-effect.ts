import { outcomeColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { outcomeIds } from '../model/outcomes.ts'
import { pairedDifference } from './difference.ts'
import { isEqual, isNoise } from './noise.ts'

/** What one change did, in the same futures before and after it. */
export interface ChangeEffect {
  /** Position of the scenario in the results. */
  readonly scenario: number
  /** What people ask about first, in this order. */
  readonly moves: readonly OutcomeMove[]
  /** No outcome of any scenario changed in any future. */
  readonly isNothing: boolean
  /** Futures in which both were simulated. */
  readonly futures: number
}

export interface OutcomeMove {
  readonly outcome: OutcomeId
  /** After − before, mean over the futures, in the unit of the outcome. */
  readonly mean: number
  readonly kind: 'verschil' | 'ruis' | 'gelijk'
}

const asked: readonly OutcomeId[] = ['les.wachtweken', 'pip.definitief-binnen-10-weken', 'afgerond.binnen-3-jaar', 'kosten.per-inburgeraar']

/**
 * @param before, after full results of two plans that share their futures
 * @param scenario position of the scenario to tell of
 */
export function changeEffect(before: Results, after: Results, scenario: number): ChangeEffect {
  const futures = Math.min(before.completed, after.completed)
  const paired = (outcome: OutcomeId) => pairedDifference(outcomeColumn(after, scenario, outcome).subarray(0, futures), outcomeColumn(before, scenario, outcome).subarray(0, futures))
  const moves = asked.map((outcome): OutcomeMove => {
    const difference = paired(outcome)
    return { outcome, mean: difference.mean, kind: isEqual(difference) ? 'gelijk' : isNoise(difference) ? 'ruis' : 'verschil' }
  })
  return { scenario, moves, futures, isNothing: sameEverywhere(before, after, futures) }
}

/** Rounding apart: sums of the same euros in another order. */
function sameEverywhere(before: Results, after: Results, futures: number): boolean {
  const count = futures * before.scenarioIds.length * outcomeIds.length
  for (let at = 0; at < count; at++) {
    const [a, b] = [before.outcomes[at]!, after.outcomes[at]!]
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue
    if (!(Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))) return false
  }
  return true
}
