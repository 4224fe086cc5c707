import { FIRM_REPLICATIONS } from '../texts/format.ts'

/** Are there enough futures to say it? */

/** Normal quantile of a 95% interval. */
export const Z95 = 1.959963984540054

/** Below this many futures nothing is said about which scenario is better. */
export const LEAST_REPLICATIONS = 30

export type Precision = 'te-weinig' | 'voorlopig' | 'stevig'

export function precisionOf(replications: number): Precision {
  if (replications < LEAST_REPLICATIONS) return 'te-weinig'
  return replications < FIRM_REPLICATIONS ? 'voorlopig' : 'stevig'
}

/**
 * Half the width of the 95% simulation interval of a chance, 0 to 1. Two futures are added on either side (Agresti and Coull),
 * so that a chance of nought in a hundred futures does not claim to be exact.
 */
export function chanceHalfWidth(chance: number, replications: number): number {
  const n = replications + 4
  const centre = (chance * replications + 2) / n
  return Z95 * Math.sqrt((centre * (1 - centre)) / n)
}

/** Futures needed before the 95% interval of a mean is `halfWidth` wide on either side. */
export function replicationsNeeded(sd: number, halfWidth: number): number {
  if (!(halfWidth > 0)) throw new Error(`replicationsNeeded: half width ${halfWidth}`)
  return Math.max(LEAST_REPLICATIONS, Math.ceil(((Z95 * sd) / halfWidth) ** 2))
}
