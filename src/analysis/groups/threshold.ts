import { Z95 } from '../precision.ts'
import { summarise } from '../summary.ts'

/** From how many newcomers something holds: looked for over levels of inflow, in the same futures at every level. */

/** What was simulated at one level. */
export interface LevelPoint {
  /** Taakstelling: persons to house a year. */
  readonly level: number
  /** Newcomers a year that belong to it, statushouders and gezinsmigranten, mean over the futures. */
  readonly newcomers: number
  /** Mean and half the 95% simulation interval of the measure. */
  readonly mean: number
  readonly halfWidth: number
}

export function levelPoint(level: number, newcomers: Float64Array, measure: Float64Array): LevelPoint {
  const { mean, monteCarloError } = summarise(measure)
  return { level, newcomers: summarise(newcomers).mean, mean, halfWidth: Z95 * monteCarloError }
}

/** Where a measure passes its bound. Between `after` and `before` the simulation cannot tell. */
export interface Crossing {
  readonly way: 'op' | 'neer'
  /** Last level at which it is clear on the one side, and first on the other. */
  readonly after: LevelPoint
  readonly before: LevelPoint
  /** Level by interpolation, and the newcomers that belong to it. */
  readonly level: number
  readonly newcomers: number
}

export type Threshold =
  | { readonly kind: 'omslag'; readonly crossings: readonly [Crossing, ...Crossing[]] }
  /** On one side at every level that is not noise. */
  | { readonly kind: 'altijd' }
  | { readonly kind: 'nooit' }
  /** At no level clear. */
  | { readonly kind: 'ruis' }

/**
 * Whether a measure passes a bound as inflow grows, and where. Levels within simulation error of the bound say nothing: they only
 * widen the stretch in which it is passed.
 * @param points by ascending level
 * @param least the measure is good from here on
 */
export function findThreshold(points: readonly LevelPoint[], least: number): Threshold {
  const clear = points.flatMap((point) => (Math.abs(point.mean - least) <= point.halfWidth ? [] : [{ point, good: point.mean > least }]))
  const crossings = clear.flatMap(({ point, good }, index): Crossing[] => {
    const previous = clear[index - 1]
    if (previous === undefined || previous.good === good) return []
    const part = (least - previous.point.mean) / (point.mean - previous.point.mean)
    const between = (from: number, to: number): number => from + part * (to - from)
    return [{ way: good ? 'op' : 'neer', after: previous.point, before: point, level: between(previous.point.level, point.level), newcomers: between(previous.point.newcomers, point.newcomers) }]
  })
  const [first, ...rest] = crossings
  if (first) return { kind: 'omslag', crossings: [first, ...rest] }
  if (clear.length === 0) return { kind: 'ruis' }
  return { kind: clear[0]!.good ? 'altijd' : 'nooit' }
}

/** Levels over a slider, closer together below: there a few people more or less decide whether a group can begin. */
export function thresholdLevels([low, high]: readonly [number, number], step: number): readonly number[] {
  const COUNT = 10
  const from = Math.max(low, step, high / 40)
  const levels = Array.from({ length: COUNT }, (_, index) => from * (high / from) ** (index / (COUNT - 1)))
  return [...new Set(levels.map((level) => Math.min(high, Math.max(low, Math.round(level / step) * step))))]
}
