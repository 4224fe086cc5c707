/** Whole numbers that add up to a total, numbered from 0 in dictionary order: percentages as one number in a code. */

function choose(n: number, k: number): bigint {
  let result = 1n
  for (let step = 1; step <= k; step++) result = (result * BigInt(n - k + step)) / BigInt(step)
  return result
}

/** In how many ways `parts` whole numbers of nought and up add up to `total`. */
export function compositions(total: number, parts: number): bigint {
  return choose(total + parts - 1, parts - 1)
}

/** How many come before those whose first part is `value`, with `after` parts behind it: hockey stick sum. */
function before(total: number, value: number, after: number): bigint {
  return choose(total + after, after) - choose(total - value + after, after)
}

export function rankOfComposition(values: readonly number[]): bigint {
  let left = values.reduce((sum, value) => sum + value, 0)
  let rank = 0n
  values.forEach((value, index) => {
    const after = values.length - 1 - index
    if (after > 0) rank += before(left, value, after)
    left -= value
  })
  return rank
}

/** @param rank 0 up to `compositions(total, parts)` */
export function compositionOf(rank: bigint, total: number, parts: number): number[] {
  const values: number[] = []
  let left = total
  let rest = rank
  for (let after = parts - 1; after > 0; after--) {
    const value = largestWithin(left, after, rest)
    rest -= before(left, value, after)
    values.push(value)
    left -= value
  }
  return [...values, left]
}

/** The largest first part that does not come after `rank`: halving. */
function largestWithin(total: number, after: number, rank: bigint): number {
  let low = 0
  let high = total
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (before(total, middle, after) <= rank) low = middle
    else high = middle - 1
  }
  return low
}
