import { Z95 } from './precision.ts'

/** Quantiles of a column without sorting all of it: a picture asks for hundreds at once. */

const BINS = 256
/** Reused between columns: nothing is allocated for one of them. */
let scratch = new Float64Array(0)
const ends = new Uint32Array(BINS)
const isOrdered = new Uint8Array(BINS)

/** Quantiles as `quantileSorted` gives them for a sorted column; the column is left as it is. NaN for an empty column. @param column without NaN */
export function quantilesOf(column: Float64Array, shares: readonly number[]): readonly number[] {
  const n = column.length
  if (n === 0) return shares.map(() => Number.NaN)
  let [lowest, highest] = [column[0]!, column[0]!]
  for (let index = 1; index < n; index++) {
    const value = column[index]!
    if (value < lowest) lowest = value
    else if (value > highest) highest = value
  }
  if (lowest === highest) return shares.map(() => lowest)
  const valueAt = divide(column, lowest, highest)
  return shares.map((share) => {
    const at = (n - 1) * share
    const below = Math.floor(at)
    const low = valueAt(below)
    return at === below ? low : low + (at - below) * (valueAt(below + 1) - low)
  })
}

/** Divides values over bins of equal width, lower bins first; only the bins that are asked for are put in order. @returns the value at a rank */
function divide(column: Float64Array, lowest: number, highest: number): (rank: number) => number {
  const n = column.length
  if (scratch.length < n) scratch = new Float64Array(n)
  const values = scratch
  const perUnit = BINS / (highest - lowest)
  // Never falls where the value rises, also where the range is so small or large that this overflows.
  const binOf = (value: number): number => Math.min(BINS - 1, (value - lowest) * perUnit) | 0
  ends.fill(0)
  isOrdered.fill(0)
  for (let index = 0; index < n; index++) ends[binOf(column[index]!)]!++
  let start = 0
  for (let bin = 0; bin < BINS; bin++) {
    const count = ends[bin]!
    ends[bin] = start
    start += count
  }
  for (let index = 0; index < n; index++) {
    const value = column[index]!
    // From the start of its bin to its end, which is the start of the next.
    values[ends[binOf(value)]!++] = value
  }
  return (rank) => {
    const bin = binOf(values[rank]!)
    if (isOrdered[bin] === 0) {
      order(values, bin === 0 ? 0 : ends[bin - 1]!, ends[bin]!)
      isOrdered[bin] = 1
    }
    return values[rank]!
  }
}

/** Most bins hold a few values; one that holds many is sorted as a column is. */
function order(values: Float64Array, from: number, to: number): void {
  if (to - from > 24) return void values.subarray(from, to).sort()
  for (let index = from + 1; index < to; index++) {
    const value = values[index]!
    let place = index
    for (; place > from && values[place - 1]! > value; place--) values[place] = values[place - 1]!
    values[place] = value
  }
}

/**
 * Half the 95% simulation interval of a quantile, from the values that lie as far around it as its rank can be off: a count of
 * futures below it is binomial. NaN for an empty column.
 */
export function quantileError(column: Float64Array, share: number): number {
  const off = Z95 * Math.sqrt((share * (1 - share)) / column.length)
  const [low, high] = quantilesOf(column, [Math.max(0, share - off), Math.min(1, share + off)])
  return (high! - low!) / 2
}
