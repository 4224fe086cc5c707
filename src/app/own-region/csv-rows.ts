/** One row of a file with the line it began on, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
  /** A quote at the beginning of a cell has none at the end: the rest of the file went into that cell. */
  readonly isOpen?: true
}

/** What Excel reads before the head, and some programs write there for it: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i

/** The sign between columns: the one that the file names or that its first line has most of; a semicolon where they are as many. */
export function separatorOf(text: string): string {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/).find((line) => line.trim() !== '') ?? ''
  const named = SEPARATOR_LINE.exec(first.trim())?.[1]
  if (named !== undefined) return named
  const bare = first.replace(/"[^"]*"/g, '')
  const count = (sign: string): number => bare.split(sign).length - 1
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Rows of a file with quotes allowed; empty lines are skipped but counted. */
export function csvRows(text: string, separator: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  let [line, begin, cells, cell, inside] = [1, 1, [] as string[], '', false]
  const isSeparatorLine = (): boolean => rows.length === 0 && SEPARATOR_LINE.test(cells.join(separator).replace(/^(sep=)$/i, `$1${separator}`))
  const endCell = (): void => { cells.push(cell.trim()); cell = '' }
  const endRow = (): void => {
    endCell()
    if (cells.some((entry) => entry !== '') && !isSeparatorLine()) rows.push({ line: begin, cells, ...(inside && { isOpen: true }) })
    cells = []
    begin = line + 1
  }
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]!
    if (inside && sign === '"' && body[at + 1] === '"') { cell += '"'; at++ }
    else if (inside && sign === '"') inside = false
    else if (!inside && sign === '"' && cell.trim() === '') { inside = true; cell = '' }
    else if (!inside && sign === separator) endCell()
    else if (!inside && sign === '\n') endRow()
    else cell += sign
    if (sign === '\n') line++
  }
  endRow()
  return rows
}
