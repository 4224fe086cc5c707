import type { MoneyChoices } from '../model/money.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { ParameterId } from '../model/parameters/registry.ts'
import type { Adjustments, Region, Scenario } from '../model/scenario.ts'
import type { SeriesId } from '../model/series.ts'
import type { RunSettings } from './run-settings.ts'
import type { KeptWeighing } from './weighing.ts'

/** What a session keeps besides its numbers: what is looked at, what is shown to others, and moments to go back to. */

/** Which two scenarios are compared, and on what. No simulated number follows from it, unless everything is made equal to the baseline. */
export interface View {
  /** Id of a scenario. */
  readonly compared: string
  /** Id of a scenario. */
  readonly baseline: string
  readonly measure: OutcomeId
}

/** One screen of a presentation. */
export interface SavedView {
  /** Address of the screen, such as `vergelijken` or `budget`. */
  readonly screen: string
  /** The message in somebody's own words; without it the screen's own sentence stands. */
  readonly note?: string
  /** The pair and measure of that screen; without it those of the session. */
  readonly view?: View
  /** Name of the moment that is shown; without it the session as it is. */
  readonly moment?: string
}

export interface Presentation {
  /** In the order in which they are shown. */
  readonly views: readonly SavedView[]
}

/** Figures and charts that somebody chose for Vergelijken, in their order. */
export interface Pinned {
  readonly kpis: readonly OutcomeId[]
  readonly series: readonly SeriesId[]
}

/** Who changed a value and why, in their own words: what an adviseur is asked months later. */
export interface Reason {
  /** A function or a gemeente; not a person's data. */
  readonly who: string
  readonly why: string
}

export type Reasons = Readonly<Partial<Record<ParameterId, Reason>>>

/**
 * A named moment. Of the parts that are absent it has the same as the session itself; `null` says that it had none. So a file with
 * ten moments is hardly longer than one without.
 */
export interface KeptMoment {
  readonly name: string
  readonly region?: Region
  /** `order`: ids of all its scenarios. Those in `own` are other than the session's scenario with that id, or gone from the session. */
  readonly scenarios?: { readonly order: readonly string[]; readonly own: readonly Scenario[] }
  readonly adjustments: Adjustments
  readonly settings: RunSettings
  readonly view?: View
  readonly mca?: KeptWeighing | null
  readonly money?: MoneyChoices | null
}
