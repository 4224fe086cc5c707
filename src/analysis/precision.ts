/** Are there enough futures to say it? */

/** Normal quantile of a 95% interval. */
export const Z95 = 1.959963984540054

/** Below this many futures nothing is said about which scenario is better. */
export const LEAST_REPLICATIONS = 30

/**
 * Half the width of the 95% simulation interval of a chance, 0 to 1. Two futures are added on either side (Agresti and Coull),
 * so that a chance of nought in a hundred futures does not claim to be exact.
 */
export function chanceHalfWidth(chance: number, replications: number): number {
  const n = replications + 4
  const centre = (chance * replications + 2) / n
  return Z95 * Math.sqrt((centre * (1 - centre)) / n)
}
