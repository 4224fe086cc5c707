import type { ModelBand } from './compare.ts'
import { bandOf, compare } from './compare.ts'
import type { Compared } from './compare.ts'
import { observations } from './observations.ts'

/** The numbers of all back-tests, as they are kept in the project. */
export interface ValidationOutcome {
  readonly modelVersion: string
  readonly replications: number
  /** Plan keys by back-test: with another key these are the numbers of another model. */
  readonly planKeys: Readonly<Record<string, string>>
  /** By observation. */
  readonly bands: Readonly<Record<string, ModelBand>>
}

/** Four significant figures: a band is known no better, and a file that is compared should not move by rounding. */
export function keptBand(column: Float64Array): ModelBand {
  const band = bandOf(column)
  return { p05: kept(band.p05), p50: kept(band.p50), p95: kept(band.p95), missing: band.missing }
}

function kept(value: number): number {
  return Number(value.toPrecision(4))
}

/**
 * Every observation beside its band.
 * @throws where the outcome lacks an observation: then it is older than the list
 */
export function comparedRows(outcome: ValidationOutcome): readonly Compared[] {
  return observations.map((observation) => {
    const band = outcome.bands[observation.id]
    if (!band) throw new Error(`comparedRows: no band for ${observation.id}`)
    return compare(observation, band)
  })
}
