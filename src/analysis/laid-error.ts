import { balanceDecides, columnBefore, columnNow, laidColumn } from '../experiment/glimpse.ts'
import type { Glimpse } from '../experiment/glimpse.ts'
import { kept } from '../experiment/kept.ts'
import { LEAST_FOR_SLOPE, fitLine, lay, laidError, laidVariance } from '../experiment/laid.ts'
import type { Laid } from '../experiment/laid.ts'
import type { Results } from '../experiment/results.ts'
import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { describeDifferences, differencesOf } from './difference.ts'
import type { PairedDifference } from './difference.ts'
import { moments, present, quantile } from './summary.ts'

/** How far off a figure is while a run goes on, beside how far off it stays when all futures are there. */

/** A figure is firm when computing on takes less than a tenth off its simulation error. */
export const FIRM_RATIO = 1.1

/** Equal in so many futures, and in all futures before the change: called equal. */
const LEAST_FOR_EQUAL = 100

/**
 * The simulation error of the figure that a tile shows, divided by that of the whole run: 1 where nothing is to be gained, infinite
 * where it cannot be told yet. Of a band the figure is the middle future: how far off it is follows from how well the line tells on
 * which side of it a future falls (difference estimator of a distribution function: Rao, Kovar and Mantel, Biometrika 77, 1990; the
 * density falls out of the ratio).
 */
export function errorRatio(glimpse: Glimpse, scenario: number, id: OutcomeId): number {
  const laid = laidColumn(glimpse, scenario, id)
  if (outcomes[id].unit !== 'kans') return shareRatio(laid, quantile(laid.values, 0.5), glimpse.wanted)
  return balanceDecides(glimpse.base, scenario) && id === 'budget.binnen'
    ? shareRatio(laidColumn(glimpse, scenario, 'saldo.aandeel'), -Number.EPSILON, glimpse.wanted)
    : shareRatio(laid, 0.5, glimpse.wanted)
}

/** As many futures of its own as a glimpse is worth for this figure: for the error that stands beside it. */
export function worthFutures(results: Results, scenario: number, id: OutcomeId): number {
  const { glimpse } = results
  if (glimpse === undefined) return results.completed
  const ratio = errorRatio(glimpse, scenario, id)
  return Number.isFinite(ratio) ? Math.max(1, Math.round(glimpse.wanted / ratio ** 2)) : glimpse.fresh.completed
}

/** May the figures of a row be told as those of the whole run? True of results that are simulated. */
export function isFirm(results: Results, scenarios: readonly number[], id: OutcomeId): boolean {
  const { glimpse } = results
  return glimpse === undefined || scenarios.every((scenario) => errorRatio(glimpse, scenario, id) <= FIRM_RATIO)
}

export interface LaidDifference {
  readonly difference: PairedDifference
  /** Its size and in how many futures it is below nought are both firm. */
  readonly isFirm: boolean
}

/** First − second in the same futures, with the error of what is laid. The pair is laid itself: that keeps what the two share. */
export function laidDifference(glimpse: Glimpse, first: number, second: number, id: OutcomeId): LaidDifference {
  // A tile, its bracket, the sentence and what is gained ask for the same pair.
  return kept(laidPairs, glimpse, `${first} ${second} ${id}`, () => layDifference(glimpse, first, second, id))
}

const laidPairs = new WeakMap<Glimpse, Map<string, LaidDifference>>()

function layDifference(glimpse: Glimpse, first: number, second: number, id: OutcomeId): LaidDifference {
  const before = differencesBefore(glimpse, first, second, id)
  const [a, b] = [columnNow(glimpse, first, id), columnNow(glimpse, second, id)]
  const n = Math.min(a.length, b.length)
  const now = differencesOf(a.subarray(0, n), b.subarray(0, n))
  const fit = fitLine(before, now)
  const laid = lay(before, now, undefined, fit)
  const isChance = outcomes[id].unit === 'kans'
  // Of yes and no a difference is yes, no or equal, which no line gives: there the two laid columns are compared.
  const values = isChance ? differencesOf(laidColumn(glimpse, first, id).values, laidColumn(glimpse, second, id).values) : laid.values
  if (isZero(before) && isZero(now)) return { difference: describeDifferences(before), isFirm: n >= LEAST_FOR_EQUAL }
  const error = laidError(before, now, fit)
  const difference = { ...describeDifferences(values), monteCarloError: error }
  const ofWhole = moments(present(values)).sd / Math.sqrt(glimpse.wanted)
  const isSizeFirm = error <= FIRM_RATIO * ofWhole
  return { difference, isFirm: isSizeFirm && (isChance ? balanceDecides(glimpse.base, first) && balanceDecides(glimpse.base, second) : !hasTies(now) && shareRatio(laid, 0, glimpse.wanted) <= FIRM_RATIO) }
}

/** Error of the share at or below a threshold, relative to the whole run. */
function shareRatio({ line, residuals, isUneven }: Laid, threshold: number, wanted: number): number {
  // Nothing is laid of what is simulated whole.
  if (residuals.length === line.length) return Math.sqrt(wanted / present(line).length)
  const sorted = present(residuals).sort()
  const all = present(line).length
  const n = sorted.length
  if (isUneven || n < LEAST_FOR_SLOPE) return Number.POSITIVE_INFINITY
  const below = { count: 0, expected: 0, both: 0, squares: 0 }
  for (let index = 0; index < residuals.length; index++) {
    const residual = residuals[index]!
    if (Number.isNaN(residual)) continue
    const room = threshold - line[index]!
    const isBelow = residual <= room ? 1 : 0
    // Without its own residual: a future does not foretell itself.
    const expected = (countAtMost(sorted, room) - isBelow) / (n - 1)
    below.count += isBelow
    below.expected += expected
    below.both += isBelow * expected
    below.squares += expected * expected
  }
  return Math.sqrt(wanted * laidVariance(explainedShare(below, n), n, all))
}

/**
 * r² of yes or no on its expected share. Half a future is added to each of the four ways in which the two can go (Agresti and Min,
 * Biostatistics 6, 2005): that the first futures show no change is no proof that there is none.
 */
function explainedShare(sums: { readonly count: number; readonly expected: number; readonly both: number; readonly squares: number }, futures: number): number {
  const n = futures + 2
  const [u, p, up, pp] = [(sums.count + 1) / n, (sums.expected + 1) / n, (sums.both + 0.5) / n, (sums.squares + 1) / n]
  const covariance = up - u * p
  return Math.min(1, covariance ** 2 / ((u - u * u) * (pp - p * p)))
}

function countAtMost(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

const isZero = (differences: Float64Array): boolean => differences.every((value) => value === 0 || Number.isNaN(value))

/** More equal futures than chance would give: no line tells which of the others are equal. */
const hasTies = (differences: Float64Array): boolean => differences.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) > differences.length / 100

/** The same array at every picture, as in `columnBefore`. */
function differencesBefore(glimpse: Glimpse, first: number, second: number, id: OutcomeId): Float64Array {
  return kept(pairs, glimpse.base, `${first} ${second} ${id}`, () => differencesOf(columnBefore(glimpse, first, id), columnBefore(glimpse, second, id)))
}

const pairs = new WeakMap<Results, Map<string, Float64Array>>()
