import type { Mca2019 } from '../analysis/mca/published-2019.ts'
import type { Executor } from '../app/run/create-run.ts'
import type { ReportMaker } from '../app/report/create-report.ts'
import type { SessionRun } from '../app/run/create-session-run.ts'
import type { Tracer } from '../app/chain/create-traced.ts'
import type { Weigher } from '../app/weighing/create-weighing.ts'
import type { DocumentShelf } from '../app/documents/documents.ts'
import type { StressShelf } from '../app/stress/stress-shelf.ts'
import type { Shell } from '../app/shell.ts'
import type { Workspace } from '../app/workspace.ts'

/** What every screen may use; each takes what it needs. */
export interface ScreenProps {
  readonly shell: Shell
  readonly workspace: Workspace
  /** For what a screen computes beside the page's one run. */
  readonly executor: Executor
  /** The one run: every screen shows the same futures. */
  readonly session: SessionRun
  readonly weigher: Weigher
  /** Follows single futures in detail, beside the run. */
  readonly tracer: Tracer
  readonly documents: DocumentShelf
  /** Builds the report, and writes it as PDF when somebody asks. */
  readonly reportMaker: ReportMaker
  /** What the stress cards of Onzekerheid did, for the report. */
  readonly stress: StressShelf
  /** The published weighing of a region, where there is one. */
  readonly mca2019Of: (regionId: string) => Mca2019 | null
}
