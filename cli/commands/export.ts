import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Results } from '../../src/experiment/results.ts'
import { makeCsvFiles, makeFile } from '../../src/export/files.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { endingProblem, fileErrorText, isFileError, isFolder, tryWrite, writeProblem } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer } from '../load.ts'
import { isProblems } from '../load.ts'
import { reportInput } from '../report-input.ts'
import { dateOf, dateProblem, fileOptions, finishReportRun, linkProblem, prepareReportRun } from '../report-run.ts'
import type { ReportRun } from '../report-run.ts'

export const exportOptions = {
  xlsx: { kind: 'text' },
  csv: { kind: 'text' },
  note: { kind: 'text' },
  ...fileOptions,
} as const satisfies Options

interface Job extends ReportRun {
  readonly wanted: { readonly xlsx?: string; readonly csv?: string; readonly note?: string }
}

/** Simulates a region or session and writes its numbers as a spreadsheet or CSV, and the decision note. */
export function exportCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  return finishReportRun(prepare(args, host.root), host, write)
}

/** Everything that can be wrong is found before the first replication. */
function prepare(args: readonly string[], root: string): Answer<Job> {
  const parsed = parseArguments(args, exportOptions)
  if (isProblems(parsed)) return parsed
  const { words, options } = parsed
  const { xlsx, csv, note } = options
  const date = dateOf(options)
  const problems = [
    words.length === 1 ? null : 'Geef één regio of bestand, zoals `export westfriesland --xlsx cijfers.xlsx`.',
    xlsx !== undefined || csv !== undefined || note !== undefined ? null : 'Geef ten minste één van `--xlsx BESTAND.xlsx`, `--csv MAP` en `--note BESTAND.html`.',
    writeProblem(xlsx), writeProblem(note), csv === undefined ? null : folderProblem(csv),
    endingProblem('xlsx', xlsx, ['.xlsx']), endingProblem('note', note, ['.html', '.md']),
    dateProblem(date), linkProblem(options.link),
  ].filter((problem) => problem !== null)
  if (problems.length > 0) return { problems }
  const ready = prepareReportRun(root, words[0]!, date, options)
  return isProblems(ready) ? ready : { ...ready, wanted: { ...(xlsx !== undefined && { xlsx }), ...(csv !== undefined && { csv }), ...(note !== undefined && { note }) } }
}

/** A folder that is not there yet is made in one that is. @returns a Dutch sentence if that cannot be */
function folderProblem(path: string): string | null {
  if (isFolder(path)) return null
  if (existsSync(path)) return `${path}: is een bestand; geef de naam van een map.`
  return isFolder(dirname(path)) ? null : `${path}: de map ${dirname(path)} bestaat niet.`
}

/** @returns a Dutch sentence if it cannot be made */
function makeFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    if (isFileError(error)) return `${path}: de map kan niet worden gemaakt (${fileErrorText(error)}).`
    throw error
  }
}

async function write({ loaded, target, plan, weighing, date, options, wanted }: Job, results: Results, host: Host): Promise<ExitCode> {
  const noFolder = wanted.csv === undefined ? null : makeFolder(wanted.csv)
  if (noFolder !== null) return refuse(host, [noFolder])
  const input = reportInput(host.root, loaded, plan, results, weighing, { date, link: options.link ?? null, target, stress: null, follow: [], followed: [] })
  const files = [
    ...(wanted.xlsx === undefined ? [] : [{ path: wanted.xlsx, file: await makeFile(input, 'xlsx') }]),
    ...(wanted.csv === undefined ? [] : (await makeCsvFiles(input)).map((file) => ({ path: join(wanted.csv!, file.name), file }))),
    ...(wanted.note === undefined ? [] : [{ path: wanted.note, file: await makeFile(input, wanted.note.endsWith('.md') ? 'nota-markdown' : 'nota-html') }]),
  ]
  for (const { path, file } of files) {
    const problem = tryWrite(path, file.bytes)
    if (problem !== null) return refuse(host, [problem])
    host.out(`${path}: ${Math.ceil(file.bytes.length / 1000)} kB\n`)
  }
  return exitCode.done
}
