/** Shares as natural frequencies: `Bijna 4 van de 10`, for the sentence of a tile. */

interface Fraction {
  readonly parts: number
  readonly whole: number
}

const fractions: readonly Fraction[] = [
  ...[20, 15, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((whole) => ({ parts: 1, whole })),
  ...[2, 3, 4, 6, 7, 8, 9].map((parts) => ({ parts, whole: 10 })),
  { parts: 2, whole: 3 }, { parts: 3, whole: 4 },
]

/** Shares below this or above one minus this have no fraction that says it better than a word. */
const EDGE = 0.04
/** From here on the distance to the fraction is told: `bijna` or `ruim`. */
const HEARD = 0.01

/**
 * The nearest simple fraction, at most 17 characters; null near none and near all, where the caller has a better word.
 * @param share 0 to 1
 */
export function shareInWords(share: number): string | null {
  if (!(share >= EDGE && share <= 1 - EDGE)) return null
  const nearest = fractions.reduce((best, next) => (distance(next, share) < distance(best, share) ? next : best))
  const gap = share - nearest.parts / nearest.whole
  const about = gap > HEARD ? 'Ruim ' : gap < -HEARD ? 'Bijna ' : ''
  return `${about}${nearest.parts} van de ${nearest.whole}`
}

function distance(fraction: Fraction, share: number): number {
  return Math.abs(share - fraction.parts / fraction.whole)
}
