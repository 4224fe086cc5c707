import type { Results } from '../../src/experiment/results.ts'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import { buildReport } from '../../src/report/build.ts'
import { isSectionId, sectionIds } from '../../src/report/section-ids.ts'
import { suggest } from '../../src/scenario-file/suggest.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
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
  ...fileOptions,
} as const satisfies Options

interface Job extends ReportRun {
  readonly out: string
  readonly sections: readonly string[] | undefined
  readonly withStress: boolean
}

/** Simulates a region or session and writes its report as a tagged PDF. */
export function reportCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  return finishReportRun(prepare(args, host.root), host, write)
}

/** Everything that can be wrong is found before the first replication. */
function prepare(args: readonly string[], root: string): Answer<Job> {
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
  return isProblems(ready) ? ready : { ...ready, out: options.out!, sections: options.sections, withStress: options.stress === true || (options.sections ?? []).includes('stresskaarten') }
}

function sectionProblem(id: string): string | null {
  if (isSectionId(id)) return null
  const meant = suggest(id, sectionIds)
  return `\`--sections\`: \`${id}\` is onbekend${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekend zijn: ${sectionIds.join(', ')}.`
}

async function write({ loaded, target, plan, weighing, out, date, sections, withStress, options }: Job, results: Results, host: Host): Promise<ExitCode> {
  const stress = withStress ? await playStress(plan, results, loaded.region, options.threads ?? host.processors, host) : null
  if (withStress && stress === null) return exitCode.interrupted
  const start = host.now()
  const report = buildReport(reportInput(host.root, loaded, plan, results, weighing, { date, link: options.link ?? null, target, stress, ...(sections && { sections }) }))
  const { bytes, pages, missing } = await writePdf(report, pdfFonts(host.root))
  const problem = tryWrite(out, bytes)
  if (problem !== null) return refuse(host, [problem])
  host.out(`${out}: ${pages} bladzijden, ${Math.round(bytes.length / 1000)} kB, in ${((host.now() - start) / 1000).toFixed(1).replace('.', ',')} seconden.\n`)
  if (missing > 0) host.err(`${missing === 1 ? 'Eén teken staat' : `${missing} tekens staan`} in de PDF als □, omdat het lettertype ${missing === 1 ? 'het' : 'ze'} niet heeft.\n`)
  return exitCode.done
}
