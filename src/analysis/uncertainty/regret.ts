import type { OutcomeSpec } from '../../model/outcomes.ts'
import { chanceHalfWidth } from '../precision.ts'
import { quantile } from '../summary.ts'

/** How sorry one would be with each scenario, future by future: how far it is from the best one of that future. */
export interface Regret {
  /** Position of the scenario. */
  readonly scenario: number
  readonly mean: number
  /** In 9 of 10 futures no more than this. */
  readonly p90: number
  /** Share of the futures in which no other is better; scenarios that are equal share the first place, so the shares may sum to more than 1. */
  readonly best: number
  /** Half the 95% simulation interval of `best`. */
  readonly bestError: number
  readonly futures: number
}

/** Values that differ by less than this part of their size are the same sums of euros in another order. */
const ROUNDING = 1e-9

/** @param columns one a scenario, in screen order; futures in which one has no value are left out */
export function regrets(columns: readonly Float64Array[], better: OutcomeSpec['better']): readonly Regret[] {
  const futures = columns[0]?.length ?? 0
  const rows = Array.from({ length: futures }, (_, row) => row).filter((row) => columns.every((column) => !Number.isNaN(column[row]!)))
  const bestOf = (row: number): number => {
    const values = columns.map((column) => column[row]!)
    return better === 'higher' ? Math.max(...values) : Math.min(...values)
  }
  const best = rows.map(bestOf)
  return columns.map((column, scenario) => {
    const loss = Float64Array.from(rows, (row, place) => {
      const value = Math.abs(column[row]! - best[place]!)
      return value <= ROUNDING * Math.max(Math.abs(column[row]!), Math.abs(best[place]!)) ? 0 : value
    })
    const first = loss.filter((value) => value === 0).length / loss.length
    return {
      scenario, futures: rows.length, mean: loss.reduce((sum, value) => sum + value, 0) / loss.length, p90: quantile(loss, 0.9), best: first,
      bestError: chanceHalfWidth(first, rows.length),
    }
  })
}
