import type { Adjustments, Region, Scenario } from '../model/scenario.ts'
import type { MoneyChoices } from '../model/money.ts'
import type { KeptMoment, Pinned, Presentation, View, Reasons } from './kept-views.ts'
import type { ReportChoices } from './report-choices.ts'
import type { RunSettings } from './run-settings.ts'
import type { KeptWeighing } from './weighing.ts'

/** The newest version of the three formats; `migrate.ts` brings older files up to it. */
export const FILE_VERSION = 1

/** The value of `formaat`, by what the file holds. */
export const formats = {
  region: 'scenariowijzer-regio',
  scenario: 'scenariowijzer-scenario',
  session: 'scenariowijzer',
} as const

export type FileKind = keyof typeof formats

/** Everything needed to continue where somebody stopped, or to repeat a result. */
export interface Session {
  /** The model the session was made with; another version may give other numbers. */
  readonly model: { readonly name: string; readonly version: string }
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
  readonly settings: RunSettings
  /** Absent while nobody weighed anything. */
  readonly mca?: KeptWeighing
  /** Absent while all rules of the money are as they come. */
  readonly money?: MoneyChoices
  /** What was compared; absent in a file that somebody wrote by hand. */
  readonly view?: View
  /** Absent while nobody chose anything for the report. */
  readonly report?: ReportChoices
  /** Absent while no view was saved. */
  readonly presentation?: Presentation
  /** Absent while the figures and charts are the standard ones. */
  readonly pinned?: Pinned
  /** Absent while nobody gave a reason for a change. */
  readonly reasons?: Reasons
  /** Absent while nobody kept a moment. */
  readonly moments?: readonly KeptMoment[]
}

/** A file that has been read and found right. */
export type ParsedFile =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'session'; readonly session: Session }
