import type { Sheet, SheetCell } from '../../report/sheets/sheet.ts'
import { withoutControls } from '../../texts/plain-text.ts'

/**
 * A table for a spreadsheet in Dutch: `;` between cells, decimal comma, CRLF, and a byte order mark so that it is read as UTF-8. Every
 * digit of a number is there; a cell is empty where nobody was counted.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  // A row may end early; a reader of tables counts on as many cells everywhere.
  const lines = rows.map((row) => columns.map((_, at) => cellText(row[at] ?? { kind: 'empty' })).join(';'))
  return `\uFEFF${[columns.map(({ name }) => guarded(name)).join(';'), ...lines].join('\r\n')}\r\n`
}

function cellText(cell: SheetCell): string {
  switch (cell.kind) {
    case 'empty': return ''
    case 'number': return csvNumber(cell.value)
    case 'text': return guarded(cell.text)
  }
}

/** Empty where there is no number. */
export function csvNumber(value: number): string {
  return Number.isFinite(value) ? String(value).replace('.', ',') : ''
}

/** What a spreadsheet takes for the beginning of a formula, also after spaces. */
const formula = /^\s*[=+\-@]|^[\t\r\n]/

/** Text that a spreadsheet would take for a formula gets an apostrophe in front; what would break the cells is put in quotes. */
export function guarded(text: string): string {
  const clean = withoutControls(text)
  const safe = formula.test(clean) ? `'${clean}` : clean
  return /[;"\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
