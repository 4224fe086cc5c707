import type { Decomposition, LeverGroupId } from '../experiment/decompose.ts'
import type { Results } from '../experiment/results.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Strength } from '../model/parameters/parameter.ts'
import { moments } from './summary.ts'

/** Where a difference between two scenarios comes from, in the same futures. */

/** Mean over the futures, with what the finite number of futures leaves open. */
export interface Effect {
  /** In the unit of the outcome: `to` minus `from`. */
  readonly mean: number
  readonly monteCarloError: number
}

export interface GroupEffect extends Effect {
  readonly id: LeverGroupId
}

export interface DifferenceParts {
  /** Futures in which every scenario of the decomposition has a value; the others do not count. */
  readonly n: number
  readonly total: Effect
  /**
   * Effect of each group: the mean of switching it on in `from` and of switching it off in `to`, so that no order of switching is
   * chosen.
   */
  readonly groups: readonly GroupEffect[]
  /** What no group explains alone: groups that strengthen or weaken each other. */
  readonly remainder: Effect
}

/** @param results of `decomposition.plan` */
export function differenceParts(results: Results, decomposition: Decomposition, outcome: OutcomeId): DifferenceParts {
  const columns = results.scenarioIds.map((_, scenario) => outcomeColumn(results, scenario, outcome))
  const whole = Array.from({ length: results.completed }, (_, replication) => replication)
    .filter((replication) => columns.every((column) => !Number.isNaN(column[replication]!)))
  const column = (scenario: number) => Float64Array.from(whole, (replication) => columns[scenario]![replication]!)
  const from = column(decomposition.from)
  const to = column(decomposition.to)
  const total = to.map((value, index) => value - from[index]!)
  const effects = decomposition.groups.map(({ id, on, off }) => {
    const switchedOn = column(on)
    const switchedOff = column(off)
    return { id, values: from.map((value, index) => (switchedOn[index]! - value + (to[index]! - switchedOff[index]!)) / 2) }
  })
  const remainder = total.map((value, index) => effects.reduce((rest, effect) => rest - effect.values[index]!, value))
  return {
    n: whole.length,
    total: effectOf(total),
    groups: effects.map(({ id, values }) => ({ id, ...effectOf(values) })),
    remainder: effectOf(remainder),
  }
}

function effectOf(values: Float64Array): Effect {
  const { mean, sd } = moments(values)
  return { mean, monteCarloError: sd / Math.sqrt(values.length) }
}

/**
 * Part of the sum of the effects, each by its size, that rests on an aanname.
 * @param strengthOf the strength of what the settings of a group rest on
 * @returns 0 to 1, or null where no group has an effect
 */
export function assumedShare(groups: readonly GroupEffect[], strengthOf: Readonly<Partial<Record<LeverGroupId, Strength>>>): number | null {
  const sizes = groups.map((group) => ({ size: Math.abs(group.mean), strength: strengthOf[group.id] }))
  const sum = sizes.reduce((total, { size }) => total + size, 0)
  if (!(sum > 0)) return null
  // A group of which nobody says on what it rests, rests on nothing.
  return sizes.reduce((total, { size, strength = 'aanname' }) => total + (strength === 'aanname' ? size : 0), 0) / sum
}
