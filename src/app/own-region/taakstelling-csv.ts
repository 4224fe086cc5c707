import { suggest } from '../../scenario-file/suggest.ts'
import { csvTexts } from '../../texts/own-region/csv.ts'
import { csvRows, separatorOf } from './csv-rows.ts'
import type { CsvRow } from './csv-rows.ts'
import { MOST_IN_HALF_YEAR } from './form.ts'
import { halfYearOf } from './half-year.ts'
import { isPersonalHeader, isPersonalValue } from './personal-data.ts'
import { typedNumber } from './typed-number.ts'

/** Taakstelling by gemeente and half-year from a table: long (one half-year a row) or wide (one half-year a column). */

export interface CsvEntry {
  readonly gemeente: string
  readonly halfYear: string
  /** Persons to house in the half-year. */
  readonly taakstelling: number | null
  /** Persons housed. */
  readonly gehuisvest: number | null
}

export interface CsvAnswer {
  /** Null where something is wrong: a file is taken over whole or not at all. */
  readonly entries: readonly CsvEntry[] | null
  /** Everything that is wrong, with line and column. */
  readonly problems: readonly string[]
  /** What was left out although nothing is wrong. */
  readonly notes: readonly string[]
  /** Names that the region does not have and that look like none of its own: they can be added to it. */
  readonly unknown?: readonly string[]
}

const csvLimits = { characters: 1_000_000, persons: MOST_IN_HALF_YEAR, shownProblems: 100 } as const

type Role = 'gemeente' | 'halfjaar' | 'taakstelling' | 'gehuisvest'
interface Column { readonly index: number; readonly role: Role; readonly halfYear?: string }
interface Reading {
  readonly columns: readonly Column[]
  readonly known: readonly string[]
  readonly entries: Map<string, CsvEntry & { readonly line: number }>
  readonly problems: string[]
  readonly notes: string[]
  readonly unknown: Map<string, string>
}

const names: Readonly<Record<string, Role>> = {
  gemeente: 'gemeente', gemeentenaam: 'gemeente', halfjaar: 'halfjaar', periode: 'halfjaar', taakstelling: 'taakstelling', taak: 'taakstelling',
  gehuisvest: 'gehuisvest', gerealiseerd: 'gehuisvest', realisatie: 'gehuisvest', huisvesting: 'gehuisvest',
}

/**
 * @param known names of the gemeenten of the region; with none every name is taken
 * @param halfYears the half-years that the form asks for; others are left out, with a note
 */
export function readTaakstellingCsv(text: string, known: readonly string[], halfYears: readonly string[]): CsvAnswer {
  if (text.length > csvLimits.characters) return refused(csvTexts.tooLarge(csvLimits.characters))
  const rows = csvRows(text, separatorOf(text))
  const [header, ...body] = rows
  if (header === undefined) return refused(csvTexts.empty)
  const open = rows.find(({ isOpen }) => isOpen)
  if (open !== undefined) return refused(csvTexts.openQuote(open.line))
  const columns = columnsOf(header)
  const personal = personalIn(header, body, columns)
  if (personal.length > 0) return { entries: null, problems: personal.slice(0, csvLimits.shownProblems), notes: [] }
  const missing = missingColumns(header, columns)
  if (missing.length > 0) return { entries: null, problems: missing, notes: [] }
  const reading: Reading = { columns, known, entries: new Map(), problems: [...twiceIn(header, columns)], notes: unusedColumns(header, columns), unknown: new Map() }
  for (const row of body) readRow(row, header, reading)
  if (reading.entries.size === 0 && reading.problems.length === 0) reading.problems.push(csvTexts.noRows)
  return finished(reading, halfYears)
}

/** Gemeenten of the region of which the table says nothing. */
function absentIn(used: readonly CsvEntry[], known: readonly string[]): readonly string[] {
  return known.filter((name) => !used.some(({ gemeente }) => gemeente === name))
}

function refused(problem: string): CsvAnswer {
  return { entries: null, problems: [problem], notes: [] }
}

function columnsOf({ cells }: CsvRow): readonly Column[] {
  return cells.flatMap((cell, index): readonly Column[] => {
    const role = names[cell.normalize('NFD').toLowerCase().replace(/[^a-z]/g, '')]
    if (role !== undefined) return [{ index, role }]
    const halfYear = halfYearOf(cell)
    return halfYear === null ? [] : [{ index, role: 'taakstelling', halfYear }]
  })
}

function personalIn({ cells }: CsvRow, body: readonly CsvRow[], columns: readonly Column[]): readonly string[] {
  const heads = cells.flatMap((cell, index) => (isPersonalHeader(cell) ? [csvTexts.personalColumn(index + 1, cell)] : []))
  const periods = new Set(columns.filter(({ role }) => role === 'halfjaar').map(({ index }) => index))
  const values = body.flatMap(({ line, cells: found }) => found.flatMap((cell, index) => (!periods.has(index) && isPersonalValue(cell) ? [csvTexts.personalValue(line, index + 1)] : [])))
  return [...heads, ...values]
}

function missingColumns({ cells }: CsvRow, columns: readonly Column[]): readonly string[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role)
  const wide = columns.some(({ halfYear }) => halfYear !== undefined)
  const wanted: readonly Role[] = wide ? ['gemeente'] : ['gemeente', 'halfjaar', 'taakstelling']
  return wanted.filter((role) => !has(role)).map((role) => csvTexts.missingColumn(role, cells))
}

function twiceIn({ cells }: CsvRow, columns: readonly Column[]): readonly string[] {
  return columns.filter(({ role, halfYear }, place) => columns.findIndex((other) => other.role === role && other.halfYear === halfYear) < place)
    .map(({ index }) => csvTexts.columnTwice(index + 1, cells[index]!))
}

function unusedColumns({ cells }: CsvRow, columns: readonly Column[]): string[] {
  return cells.flatMap((cell, index) => (columns.some((column) => column.index === index) || cell === '' ? [] : [csvTexts.unusedColumn(index + 1, cell)]))
}

function readRow(row: CsvRow, header: CsvRow, reading: Reading): void {
  const { columns, problems } = reading
  const cellOf = (role: Role): Column | undefined => columns.find((column) => column.role === role && column.halfYear === undefined)
  const text = (column: Column | undefined): string => (column === undefined ? '' : row.cells[column.index] ?? '')
  if (/^totaal\b/i.test(text(cellOf('gemeente')))) {
    reading.notes.push(csvTexts.total(row.line))
    return
  }
  if (row.cells.length > header.cells.length) problems.push(csvTexts.tooManyCells(row.line, row.cells.length, header.cells.length))
  const gemeente = gemeenteIn(row, text(cellOf('gemeente')), cellOf('gemeente')!.index, reading)
  const number = (column: Column): number | null => numberIn(row.line, column.index, row.cells[column.index] ?? '', problems)
  const keep = (halfYear: string, taakstelling: number | null, gehuisvest: number | null): void => { if (gemeente !== null) add(reading, { gemeente, halfYear, taakstelling, gehuisvest }, row.line) }
  for (const column of columns.filter(({ halfYear }) => halfYear !== undefined)) keep(column.halfYear!, number(column), null)
  const period = cellOf('halfjaar')
  if (period === undefined) return
  const halfYear = halfYearOf(text(period))
  if (halfYear === null) problems.push(csvTexts.noHalfYear(row.line, period.index + 1, text(period)))
  const [task, housed] = (['taakstelling', 'gehuisvest'] as const).map((role) => { const column = cellOf(role); return column === undefined ? null : number(column) })
  if (halfYear !== null) keep(halfYear, task ?? null, housed ?? null)
}

/** The name as the region writes it; null where the row cannot be used. */
function gemeenteIn({ line }: CsvRow, found: string, index: number, { known, problems, unknown }: Reading): string | null {
  if (found === '' || found.length > 80) { problems.push(csvTexts.noGemeente(line, index + 1)); return null }
  if (known.length === 0) return found
  const match = known.find((name) => plain(name) === plain(found))
  if (match !== undefined) return match
  const meant = suggest(found, known)
  // A name that is not there is said once, however many half-years it has.
  if (!unknown.has(plain(found))) problems.push(csvTexts.unknownGemeente(line, index + 1, found, meant, known))
  if (meant === undefined) unknown.set(plain(found), unknown.get(plain(found)) ?? found)
  return null
}

function plain(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/^gemeente /, '').replace(/[^a-z0-9]/g, '')
}

function numberIn(line: number, index: number, cell: string, problems: string[]): number | null {
  if (cell === '') return null
  const value = typedNumber(cell)
  if (value !== null && value >= 0 && value <= csvLimits.persons) return value
  problems.push(csvTexts.noNumber(line, index + 1, cell, csvLimits.persons))
  return null
}

function add({ entries, problems }: Reading, entry: CsvEntry, line: number): void {
  const key = `${plain(entry.gemeente)} ${entry.halfYear}`
  const before = entries.get(key)
  if (before !== undefined) problems.push(csvTexts.rowTwice(line, before.line, entry.gemeente, entry.halfYear))
  else entries.set(key, { ...entry, line })
}

function finished({ entries, problems, notes, unknown, known }: Reading, halfYears: readonly string[]): CsvAnswer {
  const all = [...entries.values()].map(({ line: _, ...entry }) => entry)
  const outside = [...new Set(all.map(({ halfYear }) => halfYear).filter((halfYear) => !halfYears.includes(halfYear)))].sort()
  const used = all.filter(({ halfYear }) => halfYears.includes(halfYear))
  const wrong = problems.length === 0 && used.length === 0 ? [csvTexts.nothingInside(halfYears)] : problems
  const absent = wrong.length > 0 ? [] : absentIn(used, known)
  const said = [...notes, ...(outside.length > 0 ? [csvTexts.outside(outside, halfYears)] : []), ...(absent.length > 0 ? [csvTexts.absent(absent)] : [])]
  const shown = wrong.slice(0, csvLimits.shownProblems)
  const rest = wrong.length - shown.length
  return { entries: wrong.length > 0 ? null : used, problems: rest > 0 ? [...shown, csvTexts.more(rest)] : shown, notes: said, ...(unknown.size > 0 ? { unknown: [...unknown.values()] } : {}) }
}
