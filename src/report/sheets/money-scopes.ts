import type { Band, MoneyOutlook } from '../../analysis/money/outlook.ts'
import type { KeyRow } from '../../analysis/money/payers.ts'

/** What comes in or goes out under one name. */
export interface Line {
  readonly side: string
  readonly label: string
  /** By year. */
  readonly bands: readonly Band[]
  readonly means: readonly number[]
}

/** The money of one scenario: the region first, then its gemeenten. */
export interface ScopeMoney {
  readonly name: string
  readonly lines: readonly Line[]
  readonly outlook: MoneyOutlook
}

export interface ScenarioSheets {
  readonly scopes: readonly ScopeMoney[]
  readonly keys: readonly KeyRow[]
}
