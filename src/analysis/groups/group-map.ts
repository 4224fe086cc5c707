import type { GroupGrid } from '../../experiment/variants.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { PairedDifference } from '../difference.ts'
import { pairedDifference } from '../difference.ts'
import { isNoise } from '../noise.ts'
import { summarise } from '../summary.ts'

/** On time and cost for every minimum and longest wait. */

export const mapNorms = ['les.binnen-4-weken', 'les.binnen-8-weken', 'les.binnen-13-weken'] as const satisfies readonly OutcomeId[]
export type MapNorm = (typeof mapNorms)[number]

export interface MapCell {
  readonly minimum: number
  readonly wait: number
  /** Mean share that begins within the norm, 0 to 1, and its standard error; NaN where the cell cannot be. */
  readonly share: number
  readonly error: number
  /** Mean cost for each inburgeraar, euro. */
  readonly cost: number
  /** It differs from the current cell by more than the simulation error. */
  readonly differs: boolean
}

export interface GroupMap {
  readonly futures: number
  readonly minima: readonly number[]
  /** From short to long. */
  readonly waits: readonly number[]
  /** [wait][minimum] */
  readonly cells: readonly (readonly MapCell[])[]
  /** Lower edges of the five classes of colour, ascending; the first class has none. */
  readonly edges: readonly [number, number, number, number]
  /** Steps of cost between neighbouring cells are drawn where they pass one of these. */
  readonly costSteps: readonly number[]
  /** Lowest against highest minimum at the current longest wait. */
  readonly time: MapEffect
  readonly money: MapEffect
}

/** What the highest minimum does against the lowest. */
export type MapEffect = { readonly kind: 'ruis' } | { readonly kind: 'hoger' | 'lager'; readonly size: number }

export interface MapNow {
  readonly minimum: number
  readonly wait: number
}

export function groupMap(grid: GroupGrid, results: Results, norm: MapNorm, now: MapNow): GroupMap {
  const column = (minimum: number, wait: number, outcome: OutcomeId): Float64Array | null => {
    const place = grid.placeOf(minimum, wait)
    return place === null ? null : outcomeColumn(results, place, outcome)
  }
  const wait = nearest(grid.waits, now.wait)
  const minima = grid.minima.filter((minimum) => grid.placeOf(minimum, wait) !== null)
  const current = column(nearest(minima, now.minimum), wait, norm)
  const cells = grid.waits.map((longest) => grid.minima.map((minimum): MapCell => {
    const shares = column(minimum, longest, norm)
    if (shares === null) return { minimum, wait: longest, share: Number.NaN, error: Number.NaN, cost: Number.NaN, differs: false }
    const { mean, monteCarloError } = summarise(shares)
    const cost = summarise(column(minimum, longest, 'kosten.per-inburgeraar')!).mean
    return { minimum, wait: longest, share: mean, error: monteCarloError, cost, differs: current !== null && !isNoise(pairedDifference(shares, current)) }
  }))
  const across = (outcome: OutcomeId): MapEffect => effectOf(pairedDifference(column(minima.at(-1)!, wait, outcome)!, column(minima[0]!, wait, outcome)!))
  const all = cells.flat().filter(({ share }) => Number.isFinite(share))
  return {
    futures: results.completed, minima: grid.minima, waits: grid.waits, cells, edges: classEdges(all.map(({ share }) => share)),
    costSteps: costSteps(all.map(({ cost }) => cost)), time: across(norm), money: across('kosten.per-inburgeraar'),
  }
}

function effectOf(difference: PairedDifference): MapEffect {
  if (isNoise(difference)) return { kind: 'ruis' }
  return { kind: difference.mean > 0 ? 'hoger' : 'lager', size: Math.abs(difference.mean) }
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best))
}

/** Five classes of equal width in whole percents that hold all shares. */
export function classEdges(shares: readonly number[]): readonly [number, number, number, number] {
  const low = Math.floor(Math.min(...shares) * 100)
  const high = Math.ceil(Math.max(...shares) * 100)
  const width = Math.max(1, Math.ceil((high - low) / 5))
  // Upward from below where there is room, so that the highest class ends at or above the highest share and never begins above 99.
  const first = Math.min(low + width, 99 - 3 * width)
  return [first / 100, (first + width) / 100, (first + 2 * width) / 100, (first + 3 * width) / 100]
}

/** Class 1 to 5 of a share. */
export function classOf(edges: readonly number[], share: number): number {
  return 1 + edges.filter((edge) => share >= edge - 1e-9).length
}

/** Two to four round amounts of euro between the cheapest and the dearest cell; none where they hardly differ. */
export function costSteps(costs: readonly number[]): readonly number[] {
  const low = Math.min(...costs)
  const high = Math.max(...costs)
  const step = [100, 250, 500, 1000, 2500, 5000].find((size) => (high - low) / size <= 4) ?? 10_000
  const first = Math.ceil(low / step) * step
  const steps = Array.from({ length: 5 }, (_, index) => first + index * step).filter((amount) => amount > low && amount < high)
  return high - low < 100 ? [] : steps
}
