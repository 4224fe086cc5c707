import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { ValueBand } from '../band.ts'
import { bandOf } from '../band.ts'
import type { PairedDifference } from '../difference.ts'
import { pairedDifference } from '../difference.ts'
import { isEqual, isNoise } from '../noise.ts'
import { LEAST_REPLICATIONS, Z95, chanceHalfWidth } from '../precision.ts'
import type { RowScale } from '../row-scale.ts'
import { rowScale } from '../row-scale.ts'
import type { OrderChange } from './order.ts'
import { orderChange } from './order.ts'

/** One scenario without and with a change, in the same futures. */
export interface ChangedScenario {
  /** Position in the results. */
  readonly scenario: number
  readonly before: Spread
  readonly after: Spread
  /** After − before, future by future. */
  readonly difference: PairedDifference
  /** `gelijk`: the same in every future; `ruis`: the simulation cannot tell; `leeg`: nobody was counted; `te-weinig`: too few futures to say. */
  readonly kind: 'effect' | 'ruis' | 'gelijk' | 'leeg' | 'te-weinig'
}

/** What is drawn and written of one scenario: of a chance its simulation interval, of all else 8 of 10 futures. */
export interface Spread {
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly band: ValueBand
}

export interface ChangeView {
  readonly outcome: OutcomeId
  readonly rows: readonly ChangedScenario[]
  /** Null where neither side is better, or with too few futures. */
  readonly order: OrderChange | null
  readonly futures: number
}

/** @param before, after results of the same scenarios in the same order; only futures that both have are compared */
export function changeView(before: Results, after: Results, outcome: OutcomeId): ChangeView {
  const futures = Math.min(before.completed, after.completed)
  const columnsOf = (results: Results): readonly Float64Array[] => results.scenarioIds.map((_, scenario) => outcomeColumn({ ...results, completed: futures }, scenario, outcome))
  const [old, now] = [columnsOf(before), columnsOf(after)]
  const { better } = outcomes[outcome]
  return {
    outcome, futures,
    rows: old.map((column, scenario) => changedScenario(outcome, scenario, column, now[scenario]!)),
    order: better === 'none' || futures < LEAST_REPLICATIONS ? null : orderChange(old, now, better),
  }
}

function changedScenario(outcome: OutcomeId, scenario: number, before: Float64Array, after: Float64Array): ChangedScenario {
  const difference = pairedDifference(after, before)
  return { scenario, before: spreadOf(outcome, before), after: spreadOf(outcome, after), difference, kind: kindOf(difference) }
}

function kindOf(difference: PairedDifference): ChangedScenario['kind'] {
  if (difference.n === 0) return 'leeg'
  if (isEqual(difference)) return 'gelijk'
  if (difference.n < LEAST_REPLICATIONS) return 'te-weinig'
  return isNoise(difference) ? 'ruis' : 'effect'
}

function spreadOf(outcome: OutcomeId, column: Float64Array): Spread {
  const band = bandOf(column)
  if (outcomes[outcome].unit !== 'kans') return { low: band.p10, middle: band.p50, high: band.p90, band }
  const error = chanceHalfWidth(band.mean, band.n)
  return { low: Math.max(0, band.mean - error), middle: band.mean, high: Math.min(1, band.mean + error), band }
}

/** Half the 95% simulation interval of a mean difference. */
export function halfWidth({ difference }: ChangedScenario): number {
  return Z95 * difference.monteCarloError
}

/** One axis for all cards: the same place is the same value on each. */
export function sharedScale(views: readonly ChangeView[], norm: number | null): RowScale {
  const unit = views[0] === undefined ? null : outcomes[views[0].outcome].unit
  const values = views.flatMap(({ rows }) => rows.flatMap(({ before, after }) => [before.low, before.high, after.low, after.high]))
  const limits = unit === 'aandeel' || unit === 'kans' ? { min: 0, max: 1 } : { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY }
  return rowScale([...values, ...(norm === null ? [] : [norm]), ...(unit === 'weken' || unit === 'kans' ? [0] : [])], limits)
}
