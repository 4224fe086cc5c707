export interface CloseRun {
  /** Places of the first and the last. */
  readonly from: number
  readonly to: number
}

/**
 * Maximal runs of neighbours in an order of which no two are apart. Two runs can share a place: a is close to b and b to c, while a
 * and c are apart. Only pairs that can decide are asked for.
 */
export function closeRuns(count: number, isClose: (earlier: number, later: number) => boolean): readonly CloseRun[] {
  const runs: CloseRun[] = []
  let reached = 0
  for (let from = 0; from < count - 1; from++) {
    let to = from
    while (to + 1 < count && isCloseToAll(from, to + 1, isClose)) to++
    // A run within the one before it says nothing new.
    if (to <= from || to <= reached) continue
    reached = to
    runs.push({ from, to })
  }
  return runs
}

function isCloseToAll(from: number, candidate: number, isClose: (earlier: number, later: number) => boolean): boolean {
  for (let other = from; other < candidate; other++) if (!isClose(other, candidate)) return false
  return true
}
