import type { MoneyChoices } from '../../model/money.ts'
import type { Adjustments, Region, Scenario } from '../../model/scenario.ts'
import { noAdjustments } from '../../model/scenario.ts'
import type { Pinned, Presentation, Reasons, View } from '../../scenario-file/kept-views.ts'
import type { ReportChoices } from '../../scenario-file/report-choices.ts'
import type { Weighing } from '../weighing/weighing.ts'

export type { Pinned, Presentation, Reason, Reasons, SavedView, View } from '../../scenario-file/kept-views.ts'
export type { ReportChoices } from '../../scenario-file/report-choices.ts'

/** How a run is made. */
export interface DraftSettings {
  /** Text; the same text gives the same futures. */
  readonly seed: string
  /** Number of futures. */
  readonly replications: number
  /** Years after the decision. */
  readonly horizonYears: number
  /** Everything equal to the baseline scenario, but for the way pools and teams are cut. */
  readonly onlyPoolsAndTeams: boolean
}

/** A proposal: all that a moment remembers, one value that is never changed in place. */
export interface Proposal {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
  readonly settings: DraftSettings
  readonly view: View
  /** Absent while nobody weighed anything. No number of the simulation follows from it. */
  readonly mca?: Weighing
  /** Absent while the rules of the money are as they come. No simulated number follows from it. */
  readonly money?: MoneyChoices
}

/** A proposal with a name, to go back to or to compare with. */
export interface Moment {
  /** Unique within a draft. */
  readonly name: string
  readonly proposal: Proposal
}

/**
 * All that the page holds and a session file keeps. How it is shown and told belongs to the meeting, not to a proposal: going back to
 * a moment does not take slides away.
 */
export interface Draft extends Proposal {
  /** Absent while nobody chose anything for the report. */
  readonly report?: ReportChoices
  /** Absent while no view was saved. */
  readonly presentation?: Presentation
  /** Absent while the figures and charts are the standard ones. */
  readonly pinned?: Pinned
  /** Why values were changed, by parameter; absent while nobody said so. */
  readonly reasons?: Reasons
  /** Oldest first; absent while nobody kept one. */
  readonly moments?: readonly Moment[]
}

export const defaultSettings: DraftSettings = { seed: '4711', replications: 1000, horizonYears: 8, onlyPoolsAndTeams: false }

/**
 * The draft of a region that nobody has changed yet: the second scenario compared with the first.
 * @throws RangeError without scenarios
 */
export function startDraft(region: Region, scenarios: readonly Scenario[]): Draft {
  const [first, second] = scenarios
  if (!first) throw new RangeError(`startDraft: region ${region.id} has no scenarios`)
  return {
    region, scenarios, adjustments: noAdjustments, settings: defaultSettings,
    view: { compared: (second ?? first).id, baseline: first.id, measure: 'kosten.per-inburgeraar' },
  }
}
