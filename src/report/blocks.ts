import type { Colour, Scene } from '../charts/scene.ts'

/**
 * A report as data: what it says and in which order, not how it is set. The page shows it as HTML, the exports write it as PDF or
 * text, and a test reads the same figures from all of them.
 */

/** A run of text in one style. */
export interface Span {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Supporting text, such as the band beside a value. */
  readonly soft?: true
  /** Token of the look; ink if absent. */
  readonly colour?: Colour
}

export type Text = string | readonly Span[]

/** A line of a cell; each begins on a line of its own. */
export interface CellLine {
  readonly text: Text
  readonly small?: true
}

/** A drawing inside a cell, with what it says to who cannot see it. */
export interface CellScene {
  readonly scene: Scene
  readonly alt: string
}

export interface Cell {
  readonly lines: readonly CellLine[]
  readonly scene?: CellScene
  /** Place of a scenario on the screen: its mark stands before the first line. */
  readonly mark?: number
  /** Ground of the cell, such as a heat class; the figure in the cell says the same. */
  readonly fill?: Colour
}

export interface Column {
  readonly header: Cell
  readonly align: 'start' | 'end'
  /** Share of the width relative to the other columns; by its text where absent. */
  readonly weight?: number
}

export interface Row {
  readonly header: Cell
  /** One cell for each column after the first. */
  readonly cells: readonly Cell[]
  /** A total: heavier, with a line above. */
  readonly isTotal?: true
}

export interface TableBlock {
  readonly kind: 'table'
  readonly title: string
  /** What the figures are in, and what a band means. */
  readonly note?: string
  /** The first is the column of row headers. */
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface FigureBlock {
  readonly kind: 'figure'
  /** Its title is the message, its subtitle says what is drawn, its description is the text alternative. */
  readonly scene: Scene
  /** Instead of the title of the scene, where the section already says that. */
  readonly caption?: string
  readonly source: string
  /** The table of the scene stands under the drawing. */
  readonly withTable?: true
}

export interface Tile {
  readonly figure: string
  readonly text: string
}

export interface Fact {
  readonly name: string
  readonly value: Text
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly size?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  /** An address that opens the state of this report; `code` is the same as a drawing that a telephone reads. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly code: Scene | null }
  | TableBlock
  | FigureBlock

export interface Section {
  readonly id: string
  /** Its name in the contents list. */
  readonly name: string
  /** What the section found, as a sentence; its name where it found nothing of its own. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What stands on every page and lets anybody compute the same numbers. */
export interface Colophon {
  readonly region: string
  /** ISO date, `2026-03-14`. */
  readonly date: string
  readonly modelVersion: string
  /** Of the format of a session file. */
  readonly fileVersion: number
  readonly planKey: string
  readonly seed: string
  readonly replications: number
  /** Half the widest 95% simulation interval of a chance, in futures out of 100. */
  readonly error: number
  readonly isConcept: boolean
  /** Empty where nobody gave one. */
  readonly author: string
  readonly organisation: string
}

export interface Report {
  readonly title: string
  readonly colophon: Colophon
  readonly sections: readonly Section[]
}

export function cell(text: Text, more: Omit<Cell, 'lines'> = {}): Cell {
  return { lines: [{ text }], ...more }
}

/** A value with its band under it. */
export function valueCell(value: string, band: string): Cell {
  return { lines: [{ text: value }, { text: [{ text: band, soft: true }], small: true }] }
}

/** An item of a numbered list, as documents write it: its number, and the rest. Null for any other item. */
export function numbered(item: Text): { readonly number: string; readonly rest: Text } | null {
  const [first, ...others] = typeof item === 'string' ? [{ text: item }] : item
  const [found, number] = /^(\d+\.) ?/.exec(first?.text ?? '') ?? []
  if (first === undefined || found === undefined || number === undefined) return null
  const rest = [{ ...first, text: first.text.slice(found.length) }, ...others].filter(({ text }) => text !== '')
  return { number, rest: typeof item === 'string' ? (rest[0]?.text ?? '') : rest }
}

export function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('')
}

export function cellText({ lines }: Cell): string {
  return lines.map(({ text }) => plain(text)).join(' ')
}
