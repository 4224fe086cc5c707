import type { Followed } from '../../src/analysis/followed/follow.ts'
import type { Results } from '../../src/experiment/results.ts'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import { buildReport } from '../../src/report/build.ts'
import { defaultReportChoices } from '../../src/report/choices.ts'
import { isSectionId, sectionIds } from '../../src/report/section-ids.ts'
import { suggest } from '../../src/scenario-file/suggest.ts'
import type { KeptFollowed } from '../../src/scenario-file/report-choices.ts'
import type { Given, Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { followAll, notTold, readFollowed } from '../follow.ts'
import { endingProblem, tryWrite, writeProblem } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer } from '../load.ts'
import { isProblems } from '../load.ts'
import { pdfFonts, reportInput } from '../report-input.ts'
import { dateOf, dateProblem, fileOptions, finishReportRun, linkProblem, prepareReportRun } from '../report-run.ts'
import type { ReportRun } from '../report-run.ts'
import { playStress } from '../stress.ts'

export const reportOptions = {
  out: { kind: 'text' },
  sections: { kind: 'list' },
  stress: { kind: 'flag' },
  follow: { kind: 'many' },
  ...fileOptions,
} as const satisfies Options

interface Job extends Asked {
  readonly followed: readonly Followed[]
}

interface Asked extends ReportRun {
  readonly out: string
  readonly sections: readonly string[] | undefined
  readonly withStress: boolean
  readonly follow: readonly KeptFollowed[]
  /** Somebody typed the futures. */
  readonly isAsked: boolean
}

/** Simulates a region or session and writes its report as a tagged PDF. */
export async function reportCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const job = prepare(args, host.root)
  if (isProblems(job)) return refuse(host, job.problems)
  // Following does not need the run, and says sooner than a run that somebody cannot be followed.
  const followed = await followAll(job.plan, job.replications, job.follow, host)
  if (followed === null) return exitCode.interrupted
  // What a session chose and can no longer be told is told in the report, as on the page.
  const problems = job.isAsked ? notTold(job.plan, job.replications, followed) : []
  return problems.length > 0 ? refuse(host, problems) : finishReportRun({ ...job, followed }, host, write)
}

/** Everything that can be wrong is found before the first replication. */
function prepare(args: readonly string[], root: string): Answer<Asked> {
  const parsed = parseArguments(args, reportOptions)
  if (isProblems(parsed)) return parsed
  const { words, options } = parsed
  const date = dateOf(options)
  const problems = [
    words.length === 1 ? null : 'Geef één regio of bestand, zoals `report westfriesland --out rapport.pdf`.',
    options.out === undefined ? 'Geef met `--out BESTAND.pdf` waar het rapport komt.' : writeProblem(options.out),
    endingProblem('out', options.out, ['.pdf']),
    dateProblem(date), linkProblem(options.link),
    ...(options.sections ?? []).map(sectionProblem),
  ].filter((problem) => problem !== null)
  if (problems.length > 0) return { problems }
  const ready = prepareReportRun(root, words[0]!, date, options)
  if (isProblems(ready)) return ready
  const follow = followOf(ready, options)
  if (isProblems(follow)) return follow
  return { ...ready, out: options.out!, sections: options.sections ?? sectionsWithFollowed(ready, options), withStress: options.stress === true || (options.sections ?? []).includes('stresskaarten'), follow: follow.futures, isAsked: options.follow !== undefined }
}

/** A session that left the section out has it again where futures are asked for. */
function sectionsWithFollowed({ loaded }: ReportRun, { follow }: Given<typeof reportOptions>): readonly string[] | undefined {
  const sections = loaded.report?.sections
  return follow === undefined || sections === undefined || sections.includes('toekomsten') ? undefined : [...sections, 'toekomsten']
}

/** The futures of `--follow`, or else those of the session; only where the report has their section. */
function followOf({ plan, loaded, replications }: ReportRun, { follow, sections }: Given<typeof reportOptions>): Answer<{ readonly futures: readonly KeptFollowed[] }> {
  const chosen = sections ?? loaded.report?.sections ?? defaultReportChoices.sections
  const isIn = chosen.includes('toekomsten')
  if (follow === undefined) {
    const futures = isIn ? loaded.report?.followed ?? [] : []
    return sections?.includes('toekomsten') === true && futures.length === 0 ? { problems: ['Geef met `--follow` welke toekomst in het onderdeel `toekomsten` komt, zoals `--follow 417:opplus`.'] } : { futures }
  }
  if (!isIn && sections !== undefined) return { problems: ['`--follow` hoort bij het onderdeel `toekomsten`; noem dat ook bij `--sections`.'] }
  const futures = readFollowed(follow, plan, replications, loaded.view?.compared ?? (plan.scenarios[1] ?? plan.scenarios[0]!).id)
  return isProblems(futures) ? futures : { futures }
}

function sectionProblem(id: string): string | null {
  if (isSectionId(id)) return null
  const meant = suggest(id, sectionIds)
  return `\`--sections\`: \`${id}\` is onbekend${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekend zijn: ${sectionIds.join(', ')}.`
}

async function write({ loaded, target, plan, weighing, out, date, sections, withStress, follow, followed, options }: Job, results: Results, host: Host): Promise<ExitCode> {
  const stress = withStress ? await playStress(plan, results, loaded.region, options.threads ?? host.processors, host) : null
  if (withStress && stress === null) return exitCode.interrupted
  const start = host.now()
  const report = buildReport(reportInput(host.root, loaded, plan, results, weighing, { date, link: options.link ?? null, target, stress, follow, followed, ...(sections && { sections }) }))
  const { bytes, pages, missing } = await writePdf(report, pdfFonts(host.root))
  const problem = tryWrite(out, bytes)
  if (problem !== null) return refuse(host, [problem])
  host.out(`${out}: ${pages} bladzijden, ${Math.round(bytes.length / 1000)} kB, in ${((host.now() - start) / 1000).toFixed(1).replace('.', ',')} seconden.\n`)
  if (missing > 0) host.err(`${missing === 1 ? 'Eén teken staat' : `${missing} tekens staan`} in de PDF als □, omdat het lettertype ${missing === 1 ? 'het' : 'ze'} niet heeft.\n`)
  return exitCode.done
}
