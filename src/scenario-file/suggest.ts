/** The known name that was probably meant, or undefined where none comes near: at most a third of its letters differ. */
export function suggest(found: string, known: readonly string[]): string | undefined {
  if (found.length > 80) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of known) {
    const distance = editDistance(found.toLowerCase(), name.toLowerCase())
    if (distance < least && distance <= Math.max(1, Math.floor(name.length / 3))) {
      best = name
      least = distance
    }
  }
  return best
}

/** Least number of letters to insert, drop, replace or swap with the neighbour to turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[to.length]!
}
