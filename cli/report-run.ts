import { WorkerLost } from '../workers/worker-pool.ts'
import { makePlan } from '../src/experiment/make-plan.ts'
import type { Results } from '../src/experiment/results.ts'
import { run } from '../src/experiment/run.ts'
import type { Plan } from '../src/model/plan.ts'
import type { ReportWeighing } from '../src/report/input.ts'
import { limits } from '../src/scenario-file/limits.ts'
import { checkPlan } from '../src/scenario-file/plan-rules.ts'
import type { Given, Options } from './arguments.ts'
import { MOST_THREADS, equalised, runDefaults } from './commands/run.ts'
import type { ExitCode, Host } from './host.ts'
import { exitCode, refuse } from './host.ts'
import type { Answer, Loaded } from './load.ts'
import { isProblems, loadTarget } from './load.ts'
import { weighingOf } from './report-input.ts'

/** What every command that simulates for a file to take along can be told. */
export const fileOptions = {
  date: { kind: 'text' },
  link: { kind: 'text' },
  seed: { kind: 'text', longest: limits.name },
  replications: { kind: 'whole', range: [1, limits.replications] },
  threads: { kind: 'whole', range: [1, MOST_THREADS] },
} as const satisfies Options

type FileOptions = Given<typeof fileOptions>

/** A run that is ready to begin, with what people weighed. */
export interface ReportRun {
  readonly loaded: Loaded
  /** As it was typed: a region or a file. */
  readonly target: string
  readonly plan: Plan
  readonly replications: number
  readonly weighing: ReportWeighing
  /** ISO date. */
  readonly date: string
  readonly options: FileOptions
}

/** @param date of the options, or today */
export function prepareReportRun(root: string, target: string, date: string, options: FileOptions): Answer<ReportRun> {
  const loaded = loadTarget(root, target)
  if (isProblems(loaded)) return loaded
  const { region, scenarios, adjustments, settings } = loaded
  const disagreements = checkPlan(loaded)
  if (disagreements.length > 0) return { problems: disagreements.map(({ message }) => message) }
  const own = makePlan({ region, scenarios, adjustments, seed: options.seed ?? settings.seed ?? runDefaults.seed, horizonYears: settings.horizonYears ?? runDefaults.horizonYears })
  const plan = equalised(own, loaded)
  if (isProblems(plan)) return plan
  const weighing = weighingOf(root, loaded)
  if (isProblems(weighing)) return weighing
  return { loaded, target, plan, weighing, date, options, replications: options.replications ?? settings.replications ?? runDefaults.replications }
}

/** Simulates what was prepared and hands its results on; what was wrong, or a thread that stopped, is said. */
export async function finishReportRun<J extends ReportRun>(job: Answer<J>, host: Host, write: (job: J, results: Results, host: Host) => Promise<ExitCode>): Promise<ExitCode> {
  if (isProblems(job)) return refuse(host, job.problems)
  try {
    const results = await simulateReportRun(job, host)
    return results === null ? exitCode.interrupted : await write(job, results, host)
  } catch (error) {
    if (error instanceof WorkerLost) return refuse(host, [error.message])
    throw error
  }
}

/** @returns null when interrupted */
async function simulateReportRun({ plan, replications, options }: ReportRun, host: Host): Promise<Results | null> {
  const { executor, close } = host.openExecutor(options.threads ?? host.processors)
  const onProgress = ({ completed }: Results): void => { host.progress?.(`${completed} van ${replications} toekomsten`) }
  try {
    const end = await run(plan, executor, { replications, now: () => host.now(), signal: host.signal, onProgress })
    return end.kind === 'complete' ? end.results : null
  } finally {
    host.progress?.('')
    close()
  }
}

/** The day of the options, or today in Greenwich. */
export function dateOf({ date }: FileOptions): string {
  return date ?? new Date().toISOString().slice(0, 10)
}

/** @returns a Dutch sentence for what is no day that the calendar has */
export function dateProblem(text: string): string | null {
  return isDate(text) ? null : `\`--date ${text}\` kan niet; toegestaan is een datum zoals \`2026-03-14\`.`
}

/** @returns a Dutch sentence for what no browser opens */
export function linkProblem(link: string | undefined): string | null {
  if (link === undefined || (/^(https?|file):\/\//.test(link) && URL.canParse(link))) return null
  return `\`--link ${link}\` kan niet; toegestaan is het adres uit de browser, dat begint met https://, http:// of file://.`
}

/** A day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
