import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Results } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import type { Plan } from '../../src/model/plan.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportWeighing } from '../../src/report/input.ts'
import { isSectionId, sectionIds } from '../../src/report/section-ids.ts'
import { limits } from '../../src/scenario-file/limits.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import { suggest } from '../../src/scenario-file/suggest.ts'
import { WorkerLost } from '../../workers/worker-pool.ts'
import type { Given, Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { tryWrite, writeProblem } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer, Loaded } from '../load.ts'
import { isProblems, loadTarget } from '../load.ts'
import { pdfFonts, reportInput, weighingOf } from '../report-input.ts'
import { MOST_THREADS, equalised, runDefaults } from './run.ts'

export const reportOptions = {
  out: { kind: 'text' },
  sections: { kind: 'list' },
  date: { kind: 'text' },
  link: { kind: 'text' },
  seed: { kind: 'text' },
  replications: { kind: 'whole', range: [1, limits.replications] },
  threads: { kind: 'whole', range: [1, MOST_THREADS] },
} as const satisfies Options

interface Job {
  readonly loaded: Loaded
  readonly plan: Plan
  readonly replications: number
  readonly weighing: ReportWeighing
  readonly out: string
  readonly date: string
  readonly options: Given<typeof reportOptions>
}

/** Simulates a region or session and writes its report as a tagged PDF. */
export async function reportCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const job = prepare(args, host.root)
  if (isProblems(job)) return refuse(host, job.problems)
  try {
    const results = await simulate(job, host)
    return results === null ? exitCode.interrupted : await write(job, results, host)
  } catch (error) {
    if (error instanceof WorkerLost) return refuse(host, [error.message])
    throw error
  }
}

/** Everything that can be wrong is found before the first replication. */
function prepare(args: readonly string[], root: string): Answer<Job> {
  const parsed = parseArguments(args, reportOptions)
  if (isProblems(parsed)) return parsed
  const { words, options } = parsed
  const date = options.date ?? new Date().toISOString().slice(0, 10)
  const problems = [
    words.length === 1 ? null : 'Geef één regio of bestand, zoals `report westfriesland --out rapport.pdf`.',
    options.out === undefined ? 'Geef met `--out BESTAND.pdf` waar het rapport komt.' : writeProblem(options.out),
    isDate(date) ? null : `\`--date ${date}\` kan niet; toegestaan is een datum zoals \`2026-03-14\`.`,
    ...(options.sections ?? []).map(sectionProblem),
  ].filter((problem) => problem !== null)
  if (problems.length > 0) return { problems }
  const loaded = loadTarget(root, words[0]!)
  if (isProblems(loaded)) return loaded
  return jobOf(root, loaded, options.out!, date, options)
}

function jobOf(root: string, loaded: Loaded, out: string, date: string, options: Given<typeof reportOptions>): Answer<Job> {
  const { region, scenarios, adjustments, settings } = loaded
  const disagreements = checkPlan(loaded)
  if (disagreements.length > 0) return { problems: disagreements.map(({ message }) => message) }
  const own = makePlan({ region, scenarios, adjustments, seed: options.seed ?? settings.seed ?? runDefaults.seed, horizonYears: settings.horizonYears ?? runDefaults.horizonYears })
  const plan = equalised(own, loaded)
  if (isProblems(plan)) return plan
  const weighing = weighingOf(root, loaded)
  if (isProblems(weighing)) return weighing
  return { loaded, plan, weighing, out, date, options, replications: options.replications ?? settings.replications ?? runDefaults.replications }
}

/** A day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function sectionProblem(id: string): string | null {
  if (isSectionId(id)) return null
  const meant = suggest(id, sectionIds)
  return `\`--sections\`: \`${id}\` is onbekend${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekend zijn: ${sectionIds.join(', ')}.`
}

/** @returns null when interrupted */
async function simulate({ plan, replications, options }: Job, host: Host): Promise<Results | null> {
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

async function write({ loaded, plan, weighing, out, date, options }: Job, results: Results, host: Host): Promise<ExitCode> {
  const start = host.now()
  const { sections, link } = options
  const report = buildReport(reportInput(host.root, loaded, plan, results, weighing, { date, link: link ?? null, ...(sections && { sections }) }))
  const { bytes, pages, missing } = await writePdf(report, pdfFonts(host.root))
  const problem = tryWrite(out, bytes)
  if (problem !== null) return refuse(host, [problem])
  host.out(`${out}: ${pages} bladzijden, ${Math.round(bytes.length / 1000)} kB, in ${((host.now() - start) / 1000).toFixed(1).replace('.', ',')} seconden.\n`)
  if (missing > 0) host.err(`${missing === 1 ? 'Eén teken staat' : `${missing} tekens staan`} in de PDF als □, omdat het lettertype ${missing === 1 ? 'het' : 'ze'} niet heeft.\n`)
  return exitCode.done
}
