import type { OutcomeId } from '../model/outcomes.ts'
import type { SplitValue } from '../texts/format.ts'
import type { NoiseGroup } from './noise.ts'
import type { Norm } from './norms.ts'
import type { RowScale } from './row-scale.ts'

/** The matrix of tiles as data. */

export interface KpiRow {
  readonly outcome: OutcomeId
  readonly label: string
  /** What the row counts, under its label. */
  readonly counts: string
  /** Definition of the outcome, with the source of the norm. */
  readonly definition: string
  readonly kind: 'kans' | 'band'
  readonly scale: RowScale
  readonly norm: Norm | null
  readonly cells: readonly KpiCell[]
  /** Brackets under the columns: no ranking inside. */
  readonly noise: readonly NoiseGroup[]
  /** The figures are those of the whole run but for their simulation error; false in a first estimate. */
  readonly isFirm: boolean
}

interface CellText {
  readonly scenarioId: string
  readonly value: SplitValue
  /** At most 28 characters. */
  readonly sentence: string
  /** What may not be left out beside the value, at most 28 characters each. */
  readonly beside: readonly string[]
  /** The whole cell in words, for who hears it and for a tooltip. */
  readonly spoken: string
}

export interface BandCell extends CellText {
  readonly kind: 'band'
  /** Figures of p10 and p90 on the scale of the value. */
  readonly band: string
  readonly strip: Strip
}

/** A chance: a bar from nought with its simulation error, never a band. */
export interface ChanceCell extends CellText {
  readonly kind: 'kans'
  /** 0 to 1. */
  readonly chance: number
  /** Half the 95% simulation interval, 0 to 1. */
  readonly halfWidth: number
  /** `± 3`. */
  readonly error: string
}

/** No future in which anybody was counted. */
export interface EmptyCell extends CellText {
  readonly kind: 'leeg'
}

export type KpiCell = BandCell | ChanceCell | EmptyCell

/** In the unit of the outcome; the row's scale turns them into places. */
export interface Strip {
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

export interface KpiScenario {
  readonly id: string
  readonly name: string
}
