import type { Doubt } from '../../experiment/doubts.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { Z95 } from '../precision.ts'
import { centred, dot, leastSquares } from './least-squares.ts'

/**
 * On what a difference between two scenarios depends, read from the futures that are there: every future drew its own value of every
 * doubt, independently, so the mean difference along one doubt needs no run of its own. A doubt that cannot be told from chance in
 * these futures gets no bar.
 */
export interface Sensitivity {
  /** Mean difference over all futures. */
  readonly mean: number
  /** Standard error of that mean. */
  readonly meanError: number
  /** Doubts that matter, the largest swing first. */
  readonly influences: readonly Influence[]
  /** Doubts that were looked at and cannot be told from chance. */
  readonly silent: readonly ParameterId[]
  /** Part of the variance of the difference that the influences explain together, 0 to 1; the rest is chance: who comes, and when. */
  readonly explained: number
  readonly futures: number
}

/** The mean difference along one doubt: mean + slope (u − ½) + bend ((u − ½)² − 1/12), with u the place in the range. */
export interface Influence {
  readonly parameter: ParameterId
  readonly slope: number
  readonly bend: number
  readonly slopeError: number
  readonly bendError: number
  /** Part of the variance of the difference that this doubt alone explains, 0 to 1. */
  readonly share: number
}

/** More columns than this would let chance look like influence in a thousand futures. */
const MOST_INFLUENCES = 15
/** Of a hundred doubts without any influence fewer than one passes this. */
const LEAST_T = 3
export const LEAST_FUTURES = 200

/**
 * @param difference first − second, one number a future; NaN where one has none
 * @returns `null` with fewer futures than `LEAST_FUTURES`
 */
export function sensitivityOf(difference: Float64Array, doubts: readonly Doubt[]): Sensitivity | null {
  const rows = Array.from(difference.keys()).filter((row) => !Number.isNaN(difference[row]!))
  if (rows.length < LEAST_FUTURES) return null
  const y = Float64Array.from(rows, (row) => difference[row]!)
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  const variance = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (y.length - 1)
  const base = { mean, meanError: Math.sqrt(variance / y.length), futures: y.length }
  if (variance === 0) return { ...base, influences: [], silent: doubts.map(({ parameter }) => parameter), explained: 0 }
  const candidates = doubts.map((doubt) => candidateOf(doubt, rows))
  const chosen = select(candidates, y)
  if (chosen.length === 0) return { ...base, influences: [], silent: doubts.map(({ parameter }) => parameter), explained: 0 }
  const fit = leastSquares(chosen.flatMap(({ columns }) => columns), y)
  const influences = chosen.map(({ doubt }, place): Influence => {
    const [slope, bend] = [fit.coefficients[2 * place]!, fit.coefficients[2 * place + 1]!]
    const [slopeError, bendError] = [fit.errors[2 * place]!, fit.errors[2 * place + 1]!]
    return { parameter: doubt.parameter, slope, bend, slopeError, bendError, share: shareOf(slope, bend, slopeError, bendError, variance) }
  })
  const named = new Set(influences.map(({ parameter }) => parameter))
  return {
    ...base, explained: fit.explained,
    influences: influences.sort((a, b) => swing(b) - swing(a)),
    silent: doubts.map(({ parameter }) => parameter).filter((id) => !named.has(id)),
  }
}

interface Candidate {
  readonly doubt: Doubt
  readonly columns: readonly [Float64Array, Float64Array]
  /** The columns about their means, and the inverse of their normal matrix: what every round of `select` needs of them. */
  readonly centred: readonly [Float64Array, Float64Array]
  readonly inverse: { readonly line: number; readonly both: number; readonly curve: number }
}

function candidateOf(doubt: Doubt, rows: readonly number[]): Candidate {
  const line = Float64Array.from(rows, (row) => doubt.uniforms[row]! - 0.5)
  const curve = line.map((value) => value * value - 1 / 12)
  const [x, z] = [centred(line), centred(curve)]
  const [xx, xz, zz] = [dot(x, x), dot(x, z), dot(z, z)]
  const determinant = xx * zz - xz * xz
  return { doubt, columns: [line, curve], centred: [x, z], inverse: { line: zz / determinant, both: -xz / determinant, curve: xx / determinant } }
}

/** One after the other, each judged on what the ones before it leave: a strong doubt hides the weak ones behind its own noise. */
function select(candidates: readonly Candidate[], y: Float64Array): readonly Candidate[] {
  let left = [...candidates]
  let chosen: readonly Candidate[] = []
  let rest = y
  while (chosen.length < MOST_INFLUENCES) {
    const about = centred(rest)
    const total = dot(about, about)
    const best = left.map((candidate) => ({ candidate, t: strength(candidate, about, total) })).reduce((a, b) => (b.t > a.t ? b : a), { candidate: null as Candidate | null, t: LEAST_T })
    if (best.candidate === null) break
    chosen = [...chosen, best.candidate]
    left = left.filter((candidate) => candidate !== best.candidate)
    rest = residual(chosen, y)
  }
  return chosen
}

/** The larger of the two t values of a doubt on its own: least squares of two columns, written out because it is done a thousand times. */
function strength({ centred: [x, z], inverse }: Candidate, y: Float64Array, total: number): number {
  const [xy, zy] = [dot(x, y), dot(z, y)]
  const slope = inverse.line * xy + inverse.both * zy
  const bend = inverse.both * xy + inverse.curve * zy
  const residualVariance = Math.max(0, total - slope * xy - bend * zy) / (y.length - 3)
  if (residualVariance === 0) return 0
  return Math.max(Math.abs(slope) / Math.sqrt(inverse.line * residualVariance), Math.abs(bend) / Math.sqrt(inverse.curve * residualVariance))
}

function residual(chosen: readonly Candidate[], y: Float64Array): Float64Array {
  const columns = chosen.flatMap((candidate) => candidate.columns)
  const { coefficients } = leastSquares(columns, y)
  return y.map((value, row) => value - columns.reduce((sum, column, index) => sum + coefficients[index]! * column[row]!, 0))
}

/** Var of u is 1/12 and of (u − ½)² 1/180; what the errors alone would give is taken off, so that noise has no share. */
function shareOf(slope: number, bend: number, slopeError: number, bendError: number, variance: number): number {
  const explained = Math.max(0, slope ** 2 - slopeError ** 2) / 12 + Math.max(0, bend ** 2 - bendError ** 2) / 180
  return Math.min(1, explained / variance)
}

/** Mean difference at a place in the range of one doubt, all else as in the futures. @param u 0 to 1 */
export function meanAt(mean: number, influence: Influence, u: number): number {
  const x = u - 0.5
  return mean + influence.slope * x + influence.bend * (x * x - 1 / 12)
}

/** Half the width of the 95% simulation interval of `meanAt`. */
export function errorAt(meanError: number, influence: Influence, u: number): number {
  const x = u - 0.5
  return Z95 * Math.sqrt(meanError ** 2 + (influence.slopeError * x) ** 2 + (influence.bendError * (x * x - 1 / 12)) ** 2)
}

/** Places of the low and the high value that a bar shows: eight of ten futures lie between. */
export const LOW = 0.1
export const HIGH = 0.9

export function swing(influence: Influence): number {
  return Math.abs(meanAt(0, influence, HIGH) - meanAt(0, influence, LOW))
}
