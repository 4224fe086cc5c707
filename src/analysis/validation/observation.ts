import type { Quantity } from '../../experiment/backtest/quantity.ts'
import type { Evidence } from '../../model/parameters/parameter.ts'

export type ObservedUnit = 'personen' | 'aandeel' | 'weken' | 'maanden' | 'euro' | 'klassen'

/** Something that was counted or stated in the world, and what in the model stands beside it. */
export interface Observation {
  readonly id: string
  /** Number of the back-test in which the model counts it. */
  readonly test: 'lvvw' | 'leiden-oegstgeest' | 'rotterdam' | 'mvs'
  /** Dutch: where. */
  readonly place: string
  /** Dutch: what and when. */
  readonly label: string
  readonly quantity: Quantity
  /** One number, or the two ends of what a document states as a range. */
  readonly observed: number | readonly [low: number, high: number]
  readonly unit: ObservedUnit
  /** A total of one year: its band must be narrower than a factor three to say something. */
  readonly yearly: boolean
  readonly evidence: Evidence
  /** Dutch: how the words became this number, where that is not plain. */
  readonly counted?: string
  /** This count was used to choose a number of the model, so it tests less than it seems. */
  readonly fitted?: true
  /** Dutch: why the model differs, as far as is known. Shown where it misses. */
  readonly explanation?: string
}
