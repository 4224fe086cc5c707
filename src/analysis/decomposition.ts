import type { Decomposition, LeverGroupId } from '../experiment/decompose.ts'
import type { PairDecomposition, Place } from '../experiment/pair-effects.ts'
import type { Results } from '../experiment/results.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import { moments } from './summary.ts'

/** Where a difference between two scenarios comes from, in the same futures. */

/** Mean over the futures, with what the finite number of futures leaves open. */
export interface Effect {
  /** In the unit of the outcome: `to` minus `from`. */
  readonly mean: number
  readonly monteCarloError: number
}

export interface GroupEffect<Id extends string = LeverGroupId> extends Effect {
  readonly id: Id
}

export interface DifferenceParts<Id extends string = LeverGroupId> {
  /** Futures in which every scenario of the decomposition has a value; the others do not count. */
  readonly n: number
  readonly total: Effect
  /**
   * Effect of each group: the mean of switching it on in `from` and of switching it off in `to`, so that no order of switching is
   * chosen.
   */
  readonly groups: readonly GroupEffect<Id>[]
  /** What no group explains alone: groups that strengthen or weaken each other. */
  readonly remainder: Effect
}

/** @param results of `decomposition.plan` */
export function differenceParts(results: Results, decomposition: Decomposition, outcome: OutcomeId): DifferenceParts {
  const columns = results.scenarioIds.map((_, scenario) => outcomeColumn(results, scenario, outcome))
  const parts = decomposition.groups.map(({ id, on, off }) => ({ id, on: columns[on]!, off: columns[off]! }))
  return partsOfColumns(columns[decomposition.from]!, columns[decomposition.to]!, parts)
}

/** As `differenceParts`, for each differing parameter. @param results of each of `decomposition.plans`, with as many futures */
export function pairParts(results: readonly Results[], decomposition: PairDecomposition, outcome: OutcomeId): DifferenceParts<ParameterId> {
  const at = ({ plan, scenario }: Place): Float64Array => outcomeColumn(results[plan]!, scenario, outcome)
  return partsOfColumns(at(decomposition.from), at(decomposition.to), decomposition.parts.map(({ id, on, off }) => ({ id, on: at(on), off: at(off) })))
}

/** A column for each mixed scenario, in the same futures; `on` has one part as in `to`, `off` has it as in `from`. */
function partsOfColumns<Id extends string>(from: Float64Array, to: Float64Array, parts: readonly { readonly id: Id; readonly on: Float64Array; readonly off: Float64Array }[]): DifferenceParts<Id> {
  const all = [from, to, ...parts.flatMap(({ on, off }) => [on, off])]
  const futures = Math.min(...all.map((column) => column.length))
  const whole = Array.from({ length: futures }, (_, replication) => replication).filter((replication) => all.every((column) => !Number.isNaN(column[replication]!)))
  const valuesOf = (value: (replication: number) => number): Float64Array => Float64Array.from(whole, value)
  const total = valuesOf((r) => to[r]! - from[r]!)
  const effects = parts.map(({ id, on, off }) => ({ id, values: valuesOf((r) => (on[r]! - from[r]! + (to[r]! - off[r]!)) / 2) }))
  const remainder = total.map((value, index) => effects.reduce((rest, effect) => rest - effect.values[index]!, value))
  return { n: whole.length, total: effectOf(total), groups: effects.map(({ id, values }) => ({ id, ...effectOf(values) })), remainder: effectOf(remainder) }
}

function effectOf(values: Float64Array): Effect {
  const { mean, sd } = moments(values)
  return { mean, monteCarloError: sd / Math.sqrt(values.length) }
}
