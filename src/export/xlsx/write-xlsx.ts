import writeExcelFile from 'write-excel-file/universal'
import type { CellObject, Sheet as ExcelSheet } from 'write-excel-file/universal'
import type { NumberShape, Sheet, SheetCell, SheetColumn } from '../../report/sheets/sheet.ts'
import { autoFilter } from './auto-filter.ts'
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
  const blob = await writeExcelFile(sheets.map(excelSheet), { fontFamily: 'Calibri', fontSize: 11, features: [autoFilter(sheets)] }).toBlob()
  return withZipDate(new Uint8Array(await blob.arrayBuffer()), date)
}

function excelSheet({ name, columns, rows, fixedColumns }: Sheet): ExcelSheet<Blob> {
  return {
    sheet: name, stickyRowsCount: 1, ...(fixedColumns > 0 && { stickyColumnsCount: fixedColumns }), orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    data: [columns.map((column): CellObject => ({ value: safeText(column.name), type: String, ...HEADER })), ...rows.map((row) => row.map((cell, at) => excelCell(cell, columns[at])))],
  }
}

function excelCell(cell: SheetCell, column: SheetColumn | undefined): CellObject | null {
  switch (cell.kind) {
    case 'empty': return null
    case 'number': return { value: cell.value, type: Number, alignVertical: 'top', ...(formats[cell.shape] !== undefined && { format: formats[cell.shape]! }) }
    case 'text': return { value: safeText(cell.text), type: String, alignVertical: 'top', ...(column?.wraps && { wrap: true }), ...(cell.bold && { fontWeight: 'bold' }) }
  }
}

/** `_x0041_` would be read as the letter A, and half a pair of surrogates as a damaged file. */
function safeText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/_(x[0-9a-fA-F]{4}_)/g, '_x005F_$1').slice(0, LONGEST_TEXT)
}
