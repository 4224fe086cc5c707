import type { MoneyChoices } from '../model/money.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Adjustments, Region, Scenario } from '../model/scenario.ts'
import { noAdjustments } from '../model/scenario.ts'
import type { Weighing } from './weighing/weighing.ts'

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

/** What the comparison strip compares. Changing it reruns nothing. */
export interface View {
  /** Id of a scenario. */
  readonly compared: string
  /** Id of a scenario. */
  readonly baseline: string
  readonly measure: OutcomeId
}

/** All that the page holds and a session file keeps: one value, never changed in place. */
export interface Draft {
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
