import type { Aggregation } from '../analysis/mca/aggregation.ts'
import type { MeasuredCriterion } from '../analysis/mca/criterion.ts'
import type { DecisionRecord } from '../analysis/mca/decision-record.ts'
import type { FillingChoice, Mca2019 } from '../analysis/mca/published-2019.ts'
import type { WeightSet } from '../analysis/mca/weight-set.ts'
import type { Followed } from '../analysis/followed/follow.ts'
import type { StressFound } from '../analysis/stress/play.ts'
import type { Results } from '../experiment/results.ts'
import type { MoneyChoices } from '../model/money.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Plan } from '../model/plan.ts'
import type { Adjustments, Region, Scenario } from '../model/scenario.ts'
import type { ReportChoices } from '../scenario-file/report-choices.ts'

/** What people weighed, with the table of 2019 where the region has one. */
export interface ReportWeighing {
  readonly criteria: readonly MeasuredCriterion[]
  readonly parties: readonly WeightSet[]
  readonly aggregation: Aggregation
  readonly filling: FillingChoice
  readonly decision: DecisionRecord | null
  readonly mca2019: Mca2019 | null
}

/** Documents of the project as Markdown, so that a report and the documents never tell two stories. */
export interface ReportDocuments {
  /** How the model works. */
  readonly method: string
  readonly glossary: string
  /** The model laid beside what really happened. */
  readonly validation: string
}

/** All that a report is made of: plain data that can cross a thread. The same input gives the same report. */
export interface ReportInput {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
  /** The compared pair, by scenario id. */
  readonly compared: string
  readonly baseline: string
  readonly measure: OutcomeId
  /** Every scenario has the settings of the baseline but for pools and teams. */
  readonly onlyPoolsAndTeams: boolean
  readonly plan: Plan
  readonly planKey: string
  /** With year books. */
  readonly results: Results
  readonly money: MoneyChoices
  readonly weighing: ReportWeighing
  readonly choices: ReportChoices
  /** ISO date, `2026-03-14`. */
  readonly date: string
  /** What the command line was given: the folder of a region, or a file. Absent on the page, where the session file stands for it. */
  readonly target?: string
  /** Address that opens exactly this state; null where it is too long for a link. */
  readonly link: string | null
  readonly documents: ReportDocuments
  /** What the stress cards did in this plan; null where nobody played them. A report plays none by itself. */
  readonly stress: StressFound | null
  /** What happened in the futures of the choices, in their order; followed before the report is made. */
  readonly followed: readonly Followed[]
}
