import writeExcelFile from 'write-excel-file/universal'
import type { CellObject, Sheet as ExcelSheet } from 'write-excel-file/universal'
import type { NumberShape, Sheet, SheetCell, SheetColumn } from '../../report/sheets/sheet.ts'
import { autoFilter } from './auto-filter.ts'
import { printSetup } from './print-setup.ts'
import { withZipDate } from './zip-time.ts'

/** As a spreadsheet writes formats, whatever its language: a Dutch one shows decimal commas. */
const formats: Readonly<Record<NumberShape, string | undefined>> = {
  euro: '"€" #,##0;"€" -#,##0', procent: '0.0%', een: '#,##0.0', twee: '#,##0.00', heel: '#,##0', jaar: '0', alle: undefined,
}

/** More would make a spreadsheet refuse the whole file. */
const LONGEST_TEXT = 32_767
const HEADER = { fontWeight: 'bold', backgroundColor: '#DDEBEB', textColor: '#1B2328', bottomBorderStyle: 'thin', bottomBorderColor: '#747E84', wrap: true, alignVertical: 'top' } as const

/**
 * Sheets as an XLSX file. Every text is a text, so nothing in it is a formula, and the same sheets and date give the same bytes.
 * @param date ISO date, written as the moment of every part of the file
 */
export async function writeXlsx(sheets: readonly Sheet[], date: string): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets.map(excelSheet), { fontFamily: 'Calibri', fontSize: 11, features: [autoFilter(sheets), printSetup(sheets)] }).toBlob()
  return withZipDate(new Uint8Array(await blob.arrayBuffer()), date)
}

function excelSheet(sheet: Sheet): ExcelSheet<Blob> {
  const { name, columns, rows, fixedColumns } = sheet
  const looks = looksOf(sheet)
  return {
    sheet: name, stickyRowsCount: 1, ...(fixedColumns > 0 && { stickyColumnsCount: fixedColumns }), orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map((column, at): CellObject => ({ value: safeText(column.name), type: String, ...HEADER, ...looks[at]!.text, ...heightOf(columns.map((one) => ({ text: one.name, width: one.width })), at) })),
      ...rows.map((row) => row.map((cell, at) => excelCell(cell, columns[at], looks[at], heightOf(row.flatMap((one, place) => (one.kind === 'text' && columns[place]?.wraps ? [{ text: one.text, width: columns[place].width }] : [])), at)))),
    ],
  }
}

/** How the cells of a column stand, by what they are. */
interface Look {
  readonly text: Pick<CellObject, 'align' | 'indent'>
  readonly number: Pick<CellObject, 'align'>
}

/**
 * A column of numbers stands to the right, with its header and with a word such as `<5` in it; a year, and a number among words, to the
 * left, as words do. Words beside a column of numbers keep away from it.
 */
function looksOf({ columns, rows }: Sheet): readonly Look[] {
  const isNumeric = columns.map((_, at) => {
    const cells = rows.flatMap((row) => row[at] ?? [])
    return cells.filter((cell) => cell.kind === 'number' && cell.shape !== 'jaar').length > cells.filter((cell) => cell.kind === 'text').length / 9
  })
  return columns.map((_, at): Look => (isNumeric[at] ? { text: { align: 'right' }, number: {} } : { text: at > 0 && isNumeric[at - 1] ? { align: 'left', indent: 1 } : {}, number: { align: 'left' } }))
}

/** Points of a line of text, and the most that a spreadsheet takes for a row. */
const LINE = 15
const TALLEST = 405

/**
 * Not every spreadsheet makes a row as tall as its words, so the height is written, with the first cell of the row; a row of one line
 * keeps the height that it has. Letters are narrower than the noughts in which a width is counted, and words are not cut: measured in LibreOffice.
 */
function heightOf(texts: readonly { readonly text: string; readonly width: number }[], at: number): { readonly height?: number } {
  if (at > 0) return {}
  const lines = Math.max(1, ...texts.map(({ text, width }) => text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.1 - 4))), 0)))
  return lines === 1 ? {} : { height: Math.min(TALLEST, lines * LINE) }
}

function excelCell(cell: SheetCell, column: SheetColumn | undefined, look: Look | undefined, height: { readonly height?: number }): CellObject | null {
  switch (cell.kind) {
    case 'empty': return height.height === undefined ? null : { value: '', type: String, ...height }
    case 'number': return { value: cell.value, type: Number, alignVertical: 'top', ...look?.number, ...height, ...(formats[cell.shape] !== undefined && { format: formats[cell.shape]! }) }
    case 'text': return { value: safeText(cell.text), type: String, alignVertical: 'top', ...look?.text, ...height, ...(column?.wraps && { wrap: true }), ...(cell.bold && { fontWeight: 'bold' }) }
  }
}

/** `_x0041_` would be read as the letter A, and half a pair of surrogates as a damaged file. */
function safeText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/_(x[0-9a-fA-F]{4}_)/g, '_x005F_$1').slice(0, LONGEST_TEXT)
}
