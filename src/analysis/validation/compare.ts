import { quantileSorted, present } from '../summary.ts'
import type { Observation } from './observation.ts'

/** The middle of the futures and the ends of nine in ten of them. */
export interface ModelBand {
  readonly p05: number
  readonly p50: number
  readonly p95: number
  /** Futures in which nobody was counted. */
  readonly missing: number
}

/**
 * `binnen`: the observed number lies in the band, or the middle future in the observed range. `te-breed`: it does, but the band of a
 * yearly total is wider than a factor three and says too little. `hoger` and `lager`: so is the model, against what was observed.
 */
export type Verdict = 'binnen' | 'te-breed' | 'hoger' | 'lager' | 'geen-cijfer'

export interface Compared {
  readonly observation: Observation
  readonly band: ModelBand
  readonly verdict: Verdict
  /** p95 as a multiple of p05; Infinity where p05 is nought. */
  readonly width: number
  /**
   * How far the nearest end of the band (of the range: the middle future) lies from what was observed, as a share of the latter (at
   * least 1), with its sign; 0 inside.
   */
  readonly off: number
}

/** A band of a yearly total that is wider than this says too little. */
const WIDEST = 3

export function bandOf(column: Float64Array): ModelBand {
  const values = present(column).sort()
  const at = (share: number): number => quantileSorted(values, share)
  return { p05: at(0.05), p50: at(0.5), p95: at(0.95), missing: column.length - values.length }
}

export function compare(observation: Observation, band: ModelBand): Compared {
  const off = distance(observation.observed, band)
  const width = band.p05 > 0 ? band.p95 / band.p05 : Number.POSITIVE_INFINITY
  return { observation, band, width, off, verdict: verdictOf(observation, band, off, width) }
}

function verdictOf({ yearly }: Observation, { p50 }: ModelBand, off: number, width: number): Verdict {
  if (Number.isNaN(p50)) return 'geen-cijfer'
  if (off !== 0) return off > 0 ? 'hoger' : 'lager'
  return yearly && width > WIDEST ? 'te-breed' : 'binnen'
}

function distance(observed: Observation['observed'], { p05, p50, p95 }: ModelBand): number {
  if (typeof observed !== 'number') {
    const [low, high] = observed
    return p50 < low ? (p50 - low) / low : p50 > high ? (p50 - high) / high : 0
  }
  const share = (end: number): number => (end - observed) / Math.max(1, observed)
  return observed < p05 ? share(p05) : observed > p95 ? share(p95) : 0
}

/** How many of the observations the model has inside its band. */
export interface Score {
  readonly inside: number
  readonly all: number
}

export function scoreOf(rows: readonly Compared[]): Score {
  return { inside: rows.filter(({ verdict }) => verdict === 'binnen').length, all: rows.length }
}
