import { closeRuns } from './close-runs.ts'
import { pairedDifference } from './difference.ts'
import type { PairedDifference } from './difference.ts'
import { LEAST_REPLICATIONS, Z95 } from './precision.ts'

/** Which scenarios the simulation cannot tell apart. Overlapping bands are not noise: the paired difference decides. */

/**
 * The 95% simulation interval of the mean paired difference contains nought, or there are too few futures to say. For a chance
 * (columns of nought and one) this mean is the difference of the paired proportions.
 */
export function isNoise(difference: PairedDifference): boolean {
  if (difference.n < LEAST_REPLICATIONS) return true
  return Math.abs(difference.mean) <= Z95 * difference.monteCarloError
}

/** The same in every future: a choice without effect on this outcome. */
export function isEqual(difference: PairedDifference): boolean {
  return difference.n > 0 && difference.chanceEqual === 1
}

/** Neighbouring columns on the screen that no pair of can be told apart: nothing inside is ranked. */
export interface NoiseGroup {
  /** Screen position of the first and the last scenario. */
  readonly from: number
  readonly to: number
  /** `gelijk`: in every future the same; `ruis`: different, but not to be told apart. */
  readonly kind: 'ruis' | 'gelijk'
}

/**
 * Maximal runs of neighbours in which every pair is noise, in screen order. Two runs can share a scenario: a is like b and b like c,
 * while a and c differ.
 * @param columns one column a scenario, in screen order
 * @param differ how two places on the screen differ, where that is more than their columns tell
 */
export function noiseGroups(columns: readonly Float64Array[], differ: Between = (later, earlier) => pairedDifference(columns[later]!, columns[earlier]!)): readonly NoiseGroup[] {
  const known = new Map<number, PairedDifference>()
  // Of scenarios that all differ only the neighbours are asked for.
  const between = (later: number, earlier: number): PairedDifference => {
    const key = later * columns.length + earlier
    const found = known.get(key) ?? differ(later, earlier)
    known.set(key, found)
    return found
  }
  // What could be measured in no future differs from nothing, and is like nothing either.
  const isMeasured = columns.map((column) => column.some((value) => !Number.isNaN(value)))
  return closeRuns(columns.length, (earlier, later) => isMeasured[earlier]! && isMeasured[later]! && isNoise(between(later, earlier)))
    .map(({ from, to }) => ({ from, to, kind: allEqual(from, to, between) ? 'gelijk' : 'ruis' }))
}

type Between = (later: number, earlier: number) => PairedDifference

function allEqual(from: number, to: number, between: Between): boolean {
  for (let later = from + 1; later <= to; later++) {
    for (let earlier = from; earlier < later; earlier++) if (!isEqual(between(later, earlier))) return false
  }
  return true
}
