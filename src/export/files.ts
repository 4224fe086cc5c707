import { partyId } from '../analysis/mca/read-weights-csv.ts'
import type { WeightSet } from '../analysis/mca/weight-set.ts'
import { weightsToCsv } from '../analysis/mca/weights-csv.ts'
import type { FileKind, MadeFile } from '../report/file-kinds.ts'
import type { ReportInput } from '../report/input.ts'
import { buildNote } from '../report/note.ts'
import { buildSheets } from '../report/sheets/build.ts'
import { sheetCsv } from './csv/csv.ts'
import { matrixCsv } from './csv/matrix-csv.ts'
import { reportHtml } from './note/note-html.ts'
import { reportMarkdown } from './note/note-markdown.ts'

const CSV = 'text/csv;charset=utf-8'

/** One file of a run. The same input gives the same bytes. */
export async function makeFile(input: ReportInput, kind: FileKind): Promise<MadeFile> {
  switch (kind) {
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx/write-xlsx.ts')
      return { name: 'cijfers.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeXlsx(buildSheets(input), input.date) }
    }
    case 'nota-html': return text('besluitnota.html', 'text/html;charset=utf-8', reportHtml(buildNote(input)))
    case 'nota-markdown': return text('besluitnota.md', 'text/markdown;charset=utf-8', reportMarkdown(buildNote(input)))
    case 'toekomsten': return text('toekomsten.csv', CSV, matrixCsv(input.results))
    case 'gewichten': return text('gewichten.csv', CSV, weightsToCsv(partiesOrBlank(input), input.weighing.criteria.map(({ criterion }) => criterion)))
    default: return text(`${kind}.csv`, CSV, sheetCsv(buildSheets(input, [kind])[0]!))
  }
}

/** Where nobody weighed yet the file is a form: a column for each gemeente, to fill in and to read again. */
function partiesOrBlank({ weighing: { parties }, region }: ReportInput): readonly WeightSet[] {
  return parties.length > 0 ? parties : region.gemeenten.map(({ name }) => ({ id: partyId(name), party: name, elicitation: { kind: 'punten', points: {} } }))
}

/** Every CSV of a run; the tables are computed once. */
export async function makeCsvFiles(input: ReportInput): Promise<readonly MadeFile[]> {
  const sheets = buildSheets(input).map((sheet) => text(`${sheet.id}.csv`, CSV, sheetCsv(sheet)))
  return [...sheets, await makeFile(input, 'gewichten'), await makeFile(input, 'toekomsten')]
}

function text(name: string, mediaType: string, content: string): MadeFile {
  return { name, mediaType, bytes: new TextEncoder().encode(content) }
}
