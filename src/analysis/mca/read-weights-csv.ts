import { clusterIds, clusterLabels } from './criterion.ts'
import type { ClusterId, Criterion } from './criterion.ts'
import type { Checked, McaDiagnostic } from './diagnostic.ts'
import { caution, problem } from './diagnostic.ts'
import { preferenceOf } from './preference.ts'
import type { Elicitation, WeightSet } from './weight-set.ts'
import { clusterKey, CSV_KIND_ROW, isElicitationKind, readCells } from './weights-csv.ts'

/**
 * Weights from a file. Each column is read by itself: a wrong one is named and left out, the others are kept.
 * @param expected names of the gemeenten that should be there; a missing one is told, never filled in
 * @returns value null only if no column is usable
 */
export function weightsFromCsv(text: string, criteria: readonly Criterion[], expected: readonly string[] = []): Checked<readonly WeightSet[]> {
  const cells = readCells(text)
  const header = cells[0]
  if (header === undefined || header.length < 3) {
    return { value: null, diagnostics: [problem('bestand-leeg', '', 'In dit bestand staan geen gewichten. Verwacht wordt: criterium; naam; en dan een kolom per gemeente, met puntkomma’s ertussen.')] }
  }
  const rows = new Map<string, readonly string[]>()
  const diagnostics: McaDiagnostic[] = []
  for (const row of cells.slice(1)) noteRow(row, header.length, criteria, rows, diagnostics)
  const columns = header.slice(2).map((party, index) => readColumn(party, index + 2, rows, criteria))
  diagnostics.push(...columns.flatMap((column) => column.diagnostics), ...presence(header.slice(2), expected))
  const usable = columns.flatMap((column) => column.value ?? [])
  const sets = usable.filter((set, index) => usable.findIndex((other) => other.id === set.id) === index)
  return { value: sets.length > 0 ? sets : null, diagnostics }
}

function noteRow(row: readonly string[], width: number, criteria: readonly Criterion[], rows: Map<string, readonly string[]>, diagnostics: McaDiagnostic[]): void {
  const key = row[0]!
  const known = key === CSV_KIND_ROW || clusterIds.some((id) => clusterKey(id) === key) || criteria.some((criterion) => criterion.id === key)
  if (!known) diagnostics.push(caution('criterium-onbekend', key, `De rij “${key}” hoort bij geen criterium uit de lijst en is overgeslagen.`))
  else if (rows.has(key)) diagnostics.push(caution('criterium-dubbel', key, `De rij “${key}” staat er tweemaal in; de eerste telt.`))
  else rows.set(key, row)
  if (known && row.length < width) diagnostics.push(caution('rij-onvolledig', key, `In de rij “${key}” staan minder cellen dan er kolommen zijn.`))
}

/** A gemeente that should be there and is not, one that is not expected, one that is there twice. */
function presence(parties: readonly string[], expected: readonly string[]): readonly McaDiagnostic[] {
  const found = parties.map(partyId)
  const missing = expected.filter((name) => !found.includes(partyId(name)))
  const unknown = expected.length === 0 ? [] : parties.filter((name) => name !== '' && !expected.some((other) => partyId(other) === partyId(name)))
  const twice = parties.filter((name, index) => name !== '' && found.indexOf(partyId(name)) !== index)
  return [
    ...missing.map((name) => caution('gemeente-ontbreekt', name, `De gewichten van ${name} ontbreken. De andere zijn gelezen; ${name} telt nog niet mee.`)),
    ...unknown.map((name) => caution('gemeente-onbekend', name, `${name} hoort niet bij deze regio. De gewichten zijn wel gelezen, als partij.`)),
    ...twice.map((name) => problem('gemeente-dubbel', name, `${name} staat er tweemaal in; alleen de eerste kolom telt.`)),
  ]
}

/** Stable name of a party: `Stede Broec` is `stede-broec`. */
export function partyId(name: string): string {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

function readColumn(party: string, column: number, rows: ReadonlyMap<string, readonly string[]>, criteria: readonly Criterion[]): Checked<WeightSet> {
  if (party === '') return { value: null, diagnostics: [problem('gemeente-ontbreekt', `kolom ${column + 1}`, `Kolom ${column + 1} heeft geen naam van een gemeente en is overgeslagen.`)] }
  const kind = rows.get(CSV_KIND_ROW)?.[column] || 'punten'
  if (!isElicitationKind(kind)) return { value: null, diagnostics: [problem('soort-onbekend', party, `${party}: de soort “${kind}” is onbekend. Gebruik punten, procent, swing, grenzen of volgorde.`)] }
  // A form with a column for each gemeente is filled in by one of them after the other.
  const isEmpty = [...rows].every(([key, row]) => key === CSV_KIND_ROW || (row[column] ?? '') === '')
  if (isEmpty) return { value: null, diagnostics: [problem('geen-gewichten', party, `Bij ${party} is geen gewicht gegeven: de kolom is nog leeg.`)] }
  const read = readerOf(party, column, rows)
  const elicitation = elicitationOf(kind, read, criteria)
  if (read.diagnostics.length > 0) return { value: null, diagnostics: read.diagnostics }
  const set: WeightSet = { id: partyId(party), party, elicitation }
  const checked = preferenceOf(set, criteria)
  return { value: checked.value === null ? null : set, diagnostics: checked.diagnostics }
}

interface Reader {
  readonly diagnostics: McaDiagnostic[]
  /** Text of the cell; empty if the row or the cell is not there. */
  text(key: string): string
  /** The number of the cell; undefined for an empty one. */
  number(key: string, label: string, text?: string): number | undefined
}

function readerOf(party: string, column: number, rows: ReadonlyMap<string, readonly string[]>): Reader {
  const diagnostics: McaDiagnostic[] = []
  const text = (key: string): string => rows.get(key)?.[column] ?? ''
  const number = (key: string, label: string, cell = text(key)): number | undefined => {
    const plain = cell.replace(/\s*%$/, '').replace(/^\u2212/, '-')
    if (plain === '') return undefined
    if (/^-?\d+([.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'))
    diagnostics.push(problem('geen-getal', party, `${party}: bij ${label} staat “${cell}”; dat is geen getal.`))
    return undefined
  }
  return { diagnostics, text, number }
}

function elicitationOf(kind: Elicitation['kind'], read: Reader, criteria: readonly Criterion[]): Elicitation {
  const numbers = (factor: number): Record<string, number> => Object.fromEntries(criteria.flatMap((criterion) => {
    const value = read.number(criterion.id, criterion.label)
    return value === undefined ? [] : [[criterion.id, tidy(value * factor)]]
  }))
  switch (kind) {
    case 'punten': return { kind, points: numbers(1) }
    case 'procent': return { kind, tenths: numbers(10), locked: [] }
    case 'swing': return { kind, criteria: numbers(1), clusters: clustersOf(read, criteria) }
    case 'grenzen': return { kind, bounds: boundsOf(read, criteria) }
    case 'volgorde': return { kind, order: orderOf(numbers(1)) }
  }
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** A cluster without a number weighs nought only if none of its criteria is in the list; otherwise it is missed. */
function clustersOf(read: Reader, criteria: readonly Criterion[]): Readonly<Record<ClusterId, number>> {
  return Object.fromEntries(clusterIds.map((id) => {
    const used = criteria.some((criterion) => criterion.cluster === id)
    return [id, read.number(clusterKey(id), clusterLabels[id]) ?? (used ? Number.NaN : 0)]
  })) as Record<ClusterId, number>
}

/** `2,5 tot 10`, or one number for both. */
function boundsOf(read: Reader, criteria: readonly Criterion[]): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(criteria.flatMap((criterion) => {
    const ends = read.text(criterion.id).split(/\s*tot\s*|\s*–\s*/)
    const low = read.number(criterion.id, criterion.label, ends[0]!)
    const high = ends[1] === undefined ? low : read.number(criterion.id, criterion.label, ends[1])
    return low === undefined || high === undefined ? [] : [[criterion.id, [tidy(low / 100), tidy(high / 100)] as const]]
  }))
}

/** Places 1, 2, 2, 4 …: the same place is one group. */
function orderOf(places: Readonly<Record<string, number>>): readonly (readonly string[])[] {
  const groups = new Map<number, string[]>()
  for (const [id, place] of Object.entries(places)) groups.set(place, [...(groups.get(place) ?? []), id])
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids)
}
