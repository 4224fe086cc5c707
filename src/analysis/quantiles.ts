import { Z95 } from './precision.ts'

/** Quantiles of a column without sorting all of it: a picture asks for hundreds at once. */

/** Reused between columns: nothing is allocated for one of them. */
let scratch = new Float64Array(0)

/** Quantiles as `quantileSorted` gives them for a sorted column; the column is left as it is. NaN for an empty column. */
export function quantilesOf(column: Float64Array, shares: readonly number[]): readonly number[] {
  const n = column.length
  if (scratch.length < n) scratch = new Float64Array(n)
  const values = scratch.subarray(0, n)
  values.set(column)
  return quantilesWithin(values, shares)
}

/** The same, for a column that nobody needs any more: its values change places. */
export function quantilesWithin(values: Float64Array, shares: readonly number[]): readonly number[] {
  const n = values.length
  if (n === 0) return shares.map(() => Number.NaN)
  if (isConstant(values)) return shares.map(() => values[0]!)
  const ranks = shares.map((share) => Math.floor((n - 1) * share)).sort((a, b) => a - b)
  place(values, ranks, 0, ranks.length, 0, n - 1)
  return shares.map((share) => {
    const at = (n - 1) * share
    const below = Math.floor(at)
    const low = values[below]!
    return at === below ? low : low + (at - below) * (nextAfter(values, below, ranks) - low)
  })
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

/** The value after a rank that is in its place: the smallest up to the next rank that is. */
function nextAfter(values: Float64Array, rank: number, ranks: readonly number[]): number {
  const until = ranks.find((other) => other > rank) ?? values.length - 1
  let smallest = Number.POSITIVE_INFINITY
  for (let index = rank + 1; index <= until; index++) if (values[index]! < smallest) smallest = values[index]!
  return smallest
}

function isConstant(column: Float64Array): boolean {
  for (let index = 1; index < column.length; index++) if (column[index] !== column[0]) return false
  return true
}

/** Partitions until each rank holds what it would hold in the sorted column. The middle rank first: it halves the work for the rest. */
function place(values: Float64Array, ranks: readonly number[], fromRank: number, toRank: number, low: number, high: number): void {
  if (fromRank >= toRank || low >= high) return
  const middle = (fromRank + toRank) >> 1
  const rank = ranks[middle]!
  select(values, rank, low, high)
  place(values, ranks, fromRank, middle, low, rank - 1)
  place(values, ranks, middle + 1, toRank, rank + 1, high)
}

/** Hoare's selection with the median of three: afterwards nothing left of `rank` is larger and nothing right of it smaller. */
function select(values: Float64Array, rank: number, from: number, to: number): void {
  let low = from
  let high = to
  while (low < high) {
    const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!)
    let left = low
    let right = high
    while (left <= right) {
      while (values[left]! < pivot) left++
      while (values[right]! > pivot) right--
      if (left > right) break
      const swap = values[left]!
      values[left++] = values[right]!
      values[right--] = swap
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else return
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : Math.max(a, c)) : (a < c ? a : Math.max(b, c))
}
