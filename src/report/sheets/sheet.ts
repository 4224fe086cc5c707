/**
 * A table of numbers as data, for a spreadsheet or a CSV: one row of headers, one kind of thing a row, numbers as the model has them
 * (shares 0 to 1, euro, weeks) with the way to show them beside them.
 */

/** How a spreadsheet shows a number; the number itself keeps every digit. */
export type NumberShape = 'euro' | 'procent' | 'een' | 'twee' | 'heel' | 'jaar' | 'alle'

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: true }
  | { readonly kind: 'number'; readonly value: number; readonly shape: NumberShape }
  | { readonly kind: 'empty' }

export interface SheetColumn {
  readonly name: string
  /** In characters. */
  readonly width: number
  /** Long text goes on in more lines. */
  readonly wraps?: true
}

export interface Sheet {
  /** Of a file: lower case, hyphens. */
  readonly id: string
  /** Of a tab: at most 31 characters, none of `[]/\:*?`. */
  readonly name: string
  /** Dutch: what a row is, and what a reader must know. */
  readonly about: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns that stay in view. */
  readonly fixedColumns: number
}

export const empty: SheetCell = { kind: 'empty' }

export function words(text: string): SheetCell {
  return text === '' ? empty : { kind: 'text', text }
}

export function strong(text: string): SheetCell {
  return { kind: 'text', text, bold: true }
}

/** Nobody was counted where a number is not finite: an empty cell, never a nought. */
export function figure(value: number, shape: NumberShape): SheetCell {
  return Number.isFinite(value) ? { kind: 'number', value, shape } : empty
}

export function column(name: string, width: number, wraps?: true): SheetColumn {
  return wraps === undefined ? { name, width } : { name, width, wraps }
}

const shapes: Readonly<Record<string, NumberShape>> = { euro: 'euro', aandeel: 'procent', kans: 'procent', weken: 'een', maanden: 'een', minuten: 'een', personen: 'een', persoonsjaren: 'een', aantal: 'een', fte: 'een' }

/** Of a unit of outcomes, series or books. */
export function shapeOf(unit: string): NumberShape {
  return shapes[unit] ?? 'alle'
}

/** Fewer persons than this of one gemeente in one year stay unnamed. */
const LEAST_PERSONS = 5

/** A count of persons of one gemeente in one year: `<5` for what could point at somebody. */
export function personsCell(value: number): SheetCell {
  if (!Number.isFinite(value)) return empty
  return value < LEAST_PERSONS ? words(`<${LEAST_PERSONS}`) : figure(value, 'een')
}
