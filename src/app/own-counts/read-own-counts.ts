import type { OwnCount, Quarter } from '../../analysis/own-counts/own-counts.ts'
import { quarterName } from '../../analysis/own-counts/own-counts.ts'
import type { SeriesId } from '../../model/series.ts'
import { series, seriesIds } from '../../model/series.ts'
import { suggest } from '../../scenario-file/suggest.ts'
import { ownCountsProblems as say } from '../../texts/grounds/own-counts.ts'
import type { CsvRow } from '../own-region/csv-rows.ts'
import { csvRows, separatorOf } from '../own-region/csv-rows.ts'
import { csvTexts } from '../../texts/own-region/csv.ts'
import { isPersonalHeader, isPersonalValue } from '../own-region/personal-data.ts'
import { typedNumber } from '../own-region/typed-number.ts'

/** Quarterly counts from a pasted table. */
export interface OwnCountsAnswer {
  /** Null where something is wrong: a table is taken whole or not at all. */
  readonly counts: readonly OwnCount[] | null
  /** Everything that is wrong, with line and column. Empty for an empty table. */
  readonly problems: readonly string[]
}

export const ownCountsLimits = { characters: 200_000, shownProblems: 50 } as const

const columnNames = ['kwartaal', 'gemeente', 'reeks', 'aantal'] as const
type ColumnName = (typeof columnNames)[number]
type Columns = Partial<Record<ColumnName, number>>
/** What people write above such a column. */
const otherNames: Readonly<Record<string, ColumnName>> = {
  periode: 'kwartaal', jaarkwartaal: 'kwartaal', gemeentenaam: 'gemeente', indicator: 'reeks', meting: 'reeks', onderwerp: 'reeks', waarde: 'aantal', getal: 'aantal', geteld: 'aantal',
}

/** A cell with so many digits in a row is a number of somebody or something, not a count. */
const LONG_DIGITS = /\d{8,}/

/** @param gemeenten names of the region's gemeenten */
export function readOwnCounts(text: string, gemeenten: readonly string[]): OwnCountsAnswer {
  if (text.trim() === '') return { counts: null, problems: [] }
  if (text.length > ownCountsLimits.characters) return { counts: null, problems: [say.tooLarge(ownCountsLimits.characters)] }
  const [head, ...rows] = csvRows(text, separatorOf(text)).map(withoutTail)
  if (!head) return { counts: null, problems: [] }
  const open = [head, ...rows].find(({ isOpen }) => isOpen)
  if (open !== undefined) return { counts: null, problems: [csvTexts.openQuote(open.line)] }
  const personal = personalProblems(head, rows)
  // What is about persons is refused before anything of it is read, and not repeated.
  if (personal.length > 0) return { counts: null, problems: shown(personal) }
  const problems: string[] = []
  const columns = readHead(head, problems)
  if (rows.length === 0) problems.push(say.noRows)
  if (problems.length > 0) return { counts: null, problems: shown(problems) }
  const lines = rows.flatMap((row) => readLine(row, head.cells.length, columns, gemeenten, problems))
  const counts = ofRegion(lines, gemeenten, problems)
  return problems.length > 0 ? { counts: null, problems: shown(problems) } : { counts, problems: [] }
}

/** Without the empty cells that a spreadsheet writes behind a table. A row keeps what stands under a head. */
function withoutTail(row: CsvRow, index: number, [head]: readonly CsvRow[]): CsvRow {
  const width = (head?.cells.findLastIndex((cell) => cell !== '') ?? -1) + 1
  const least = index === 0 ? 0 : Math.min(width, row.cells.length)
  return { ...row, cells: row.cells.slice(0, Math.max(least, row.cells.findLastIndex((cell) => cell !== '') + 1)) }
}

function shown(problems: readonly string[]): readonly string[] {
  return problems.slice(0, ownCountsLimits.shownProblems)
}

function personalProblems(head: CsvRow, rows: readonly CsvRow[]): readonly string[] {
  const heads = head.cells.flatMap((cell, index) => (isPersonalHeader(cell) ? [say.personalColumn(index + 1)] : []))
  const amount = head.cells.findIndex((cell) => columnNameOf(cell) === 'aantal')
  const isPersonal = (cell: string, index: number): boolean => isPersonalValue(cell) || (index !== amount && LONG_DIGITS.test(cell))
  const values = [head, ...rows].flatMap(({ line, cells }) => cells.flatMap((cell, index) => (isPersonal(cell, index) ? [say.personalValue(line, index + 1)] : [])))
  return [...heads, ...values]
}

/** `Aantal (personen)` and `waarde` are one column; `Periode` and `kwartaal` another. */
function columnNameOf(cell: string): ColumnName | undefined {
  const bare = cell.normalize('NFD').toLowerCase().replace(/\(.*\)/, '').replace(/[^a-z]/g, '')
  return columnNames.find((known) => known === bare) ?? otherNames[bare]
}

function readHead({ cells }: CsvRow, problems: string[]): Columns {
  const columns: Columns = {}
  cells.forEach((cell, index) => {
    const name = columnNameOf(cell)
    if (name === undefined) problems.push(say.unknownColumn(index + 1, cell))
    else if (columns[name] !== undefined) problems.push(say.columnTwice(index + 1, cell))
    else columns[name] = index
  })
  for (const name of columnNames) if (name !== 'gemeente' && columns[name] === undefined) problems.push(say.missingColumn(name))
  return columns
}

interface Line extends OwnCount {
  readonly line: number
  /** Null for the region as a whole. */
  readonly gemeente: string | null
}

function readLine(row: CsvRow, width: number, columns: Columns, gemeenten: readonly string[], problems: string[]): readonly Line[] {
  const { line, cells } = row
  if (cells.length !== width) {
    problems.push(say.cells(line, cells.length, width))
    return []
  }
  const cell = (name: ColumnName): string => cells[columns[name] ?? -1] ?? ''
  const at = (name: ColumnName): number => (columns[name] ?? 0) + 1
  const quarter = quarterFrom(cell('kwartaal'))
  if (quarter === null) problems.push(say.noQuarter(line, at('kwartaal'), cell('kwartaal')))
  const id = seriesFrom(cell('reeks'))
  if (id === null) problems.push(say.noSeries(line, at('reeks'), cell('reeks'), suggest(cell('reeks').toLowerCase(), seriesIds), seriesIds))
  const value = typedNumber(cell('aantal'))
  if (value === null || value < 0) problems.push(say.noNumber(line, at('aantal'), cell('aantal')))
  const gemeente = cell('gemeente') === '' ? null : gemeenten.find((name) => name.toLowerCase() === cell('gemeente').toLowerCase())
  if (gemeente === undefined) problems.push(say.noGemeente(line, at('gemeente'), cell('gemeente'), gemeenten))
  if (gemeente !== null && id !== null && gemeenten.length > 1 && series[id].unit === 'weken') problems.push(say.noSum(line, id))
  return quarter === null || id === null || value === null || value < 0 || gemeente === undefined ? [] : [{ line, quarter, series: id, value, gemeente }]
}

/** `2027-K1`, `2027 Q1`, `2027-1`, `K1 2027`, `1e kwartaal 2027`. */
function quarterFrom(text: string): Quarter | null {
  const bare = text.trim().toUpperCase().replace(/^([1-4])E? ?KWARTAAL/, 'K$1').replace(/([\s-])([1-4])E? ?KWARTAAL$/, '$1K$2')
  const yearFirst = /^((?:19|20)\d\d)[\s-]*[KQ]?([1-4])$/.exec(bare)
  const quarterFirst = /^[KQ]([1-4])[\s-]*((?:19|20)\d\d)$/.exec(bare)
  if (yearFirst) return { year: Number(yearFirst[1]), number: Number(yearFirst[2]) }
  return quarterFirst ? { year: Number(quarterFirst[2]), number: Number(quarterFirst[1]) } : null
}

/** By its short name or by the words on the screen. */
function seriesFrom(text: string): SeriesId | null {
  const bare = text.trim().toLowerCase()
  return seriesIds.find((id) => id === bare || series[id].label.toLowerCase() === bare) ?? null
}

/** The region is the sum of its gemeenten, so a quarter needs all of them or one line without. */
function ofRegion(lines: readonly Line[], gemeenten: readonly string[], problems: string[]): readonly OwnCount[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = `${quarterName(line.quarter)} ${line.series}`
    const group = groups.get(key) ?? []
    const same = group.find((other) => other.gemeente === line.gemeente || other.gemeente === null || line.gemeente === null)
    if (same) problems.push(say.twice(line.line, same.line))
    else groups.set(key, [...group, line])
  }
  return [...groups.values()].map((group) => {
    const { quarter, series: id, gemeente } = group[0]!
    const missing = gemeente === null ? [] : gemeenten.filter((name) => !group.some((line) => line.gemeente === name))
    if (missing.length > 0) problems.push(say.incomplete(quarterName(quarter), id, missing))
    return { quarter, series: id, value: group.reduce((total, { value }) => total + value, 0) }
  })
}
