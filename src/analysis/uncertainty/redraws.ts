import type { ParameterId } from '../../model/parameters/registry.ts'
import { normalQuantile } from '../../model/parameters/distribution.ts'
import { Decision, draw, replicationKey, subjectOf } from '../../model/random/draw.ts'
import type { ReplicationKey } from '../../model/random/draw.ts'

/** Standard normal draws, by address: the same for every run and every screen, whatever is asked first. */
export interface Redraws {
  /** [redraw], of the mean. */
  readonly mean: Float64Array
  /** [doubt][redraw], of its slope and its bend. */
  readonly slope: readonly Float64Array[]
  readonly bend: readonly Float64Array[]
}

/** So many that the error that they give is itself known to some three percent (1 / √(2 · 500)). */
export const REDRAWS = 500

/** No parameter has this name. */
const MEAN = 'gemiddelde'
let keys: readonly ReplicationKey[] | null = null
const kept = new Map<string, Float64Array>()

export function redrawsOf(parameters: readonly ParameterId[]): Redraws {
  return { mean: normals(MEAN, 0), slope: parameters.map((parameter) => normals(parameter, 0)), bend: parameters.map((parameter) => normals(parameter, 1)) }
}

/** Kept: they are the same every time. */
function normals(name: string, which: number): Float64Array {
  const known = kept.get(`${name}/${which}`)
  if (known !== undefined) return known
  keys ??= Array.from({ length: REDRAWS }, (_, redraw) => replicationKey('simulatiefout', redraw))
  const subject = subjectOf(name)
  const made = Float64Array.from(keys, (key) => normalQuantile(draw(key, subject, Decision.Parameter, which)))
  kept.set(`${name}/${which}`, made)
  return made
}
