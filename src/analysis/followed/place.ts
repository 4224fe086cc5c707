import { chanceHalfWidth } from '../precision.ts'
import { summarise } from '../summary.ts'

/** Where one future stands among all futures of a run, on one outcome. */
export interface Place {
  readonly value: number
  /** Futures with a value. */
  readonly n: number
  /** Share of the other futures that are lower, equal and higher. */
  readonly lower: number
  readonly equal: number
  readonly higher: number
  /** Half the 95% simulation interval of `lower`. */
  readonly error: number
  /** Whether it lies within `8 van de 10 toekomsten`, or below or above. */
  readonly kind: 'gewoon' | 'laag' | 'hoog'
}

/**
 * @param column an outcome by future
 * @returns null where nobody was counted in this future, or there is no other to compare with
 */
export function placeIn(column: Float64Array, replication: number): Place | null {
  const value = column[replication] ?? Number.NaN
  const { n, p10, p90 } = summarise(column)
  if (Number.isNaN(value) || n < 2) return null
  let [lower, higher] = [0, 0]
  for (const other of column) {
    if (other < value) lower++
    else if (other > value) higher++
  }
  const others = n - 1
  const share = lower / others
  return { value, n, lower: share, higher: higher / others, equal: (others - lower - higher) / others, error: chanceHalfWidth(share, others), kind: value < p10 ? 'laag' : value > p90 ? 'hoog' : 'gewoon' }
}
