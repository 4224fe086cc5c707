import { pairedDifference } from '../difference.ts'
import { isNoise } from '../noise.ts'

/** What happens to the order of scenarios; a pair that the simulation cannot tell apart has no order. */

/** Places that a scenario can have: 1 is the best. Both ends are equal where all others can be told from it. */
export interface PlaceRange {
  readonly from: number
  readonly to: number
}

export interface OrderChange {
  /** Scenarios of which the place changed beyond simulation error, the largest fall first. */
  readonly moves: readonly { readonly scenario: number; readonly before: PlaceRange; readonly after: PlaceRange }[]
  /** Pairs in which the other one is now the better, without doubt on either side. */
  readonly swaps: readonly { readonly better: number; readonly worse: number }[]
  /** Pairs that had an order and no longer have one. */
  readonly lost: readonly (readonly [number, number])[]
  /** Pairs that have an order now and had none, the better first. */
  readonly gained: readonly (readonly [better: number, worse: number])[]
}

/** @param before, after columns by scenario, in the same futures */
export function orderChange(before: readonly Float64Array[], after: readonly Float64Array[], better: 'lower' | 'higher'): OrderChange {
  const [old, now] = [betterThan(before, better), betterThan(after, better)]
  const pairs = before.flatMap((_, a) => before.slice(a + 1).map((__, index): readonly [number, number] => [a, a + 1 + index]))
  const ranged = before.map((_, scenario) => ({ scenario, before: placeRange(old, scenario), after: placeRange(now, scenario) }))
  return {
    moves: ranged.filter((one) => one.after.from > one.before.to || one.after.to < one.before.from).sort((one, other) => (other.after.from - other.before.to) - (one.after.from - one.before.to)),
    swaps: pairs.flatMap(([a, b]) => [[a, b], [b, a]] as const).filter(([a, b]) => old[b]![a]! && now[a]![b]!).map(([a, b]) => ({ better: a, worse: b })),
    lost: pairs.filter(([a, b]) => (old[a]![b]! || old[b]![a]!) && !now[a]![b]! && !now[b]![a]!),
    gained: pairs.filter(([a, b]) => !old[a]![b]! && !old[b]![a]! && (now[a]![b]! || now[b]![a]!)).map(([a, b]) => (now[a]![b]! ? [a, b] : [b, a])),
  }
}

/** [a][b]: a is better than b, beyond the simulation error of their paired difference. */
function betterThan(columns: readonly Float64Array[], better: 'lower' | 'higher'): readonly (readonly boolean[])[] {
  return columns.map((a, place) => columns.map((b, other) => {
    if (place === other) return false
    const difference = pairedDifference(a, b)
    return !isNoise(difference) && (better === 'lower' ? difference.mean < 0 : difference.mean > 0)
  }))
}

function placeRange(beats: readonly (readonly boolean[])[], scenario: number): PlaceRange {
  const above = beats.filter((row) => row[scenario]).length
  const below = beats[scenario]!.filter(Boolean).length
  return { from: 1 + above, to: beats.length - below }
}
