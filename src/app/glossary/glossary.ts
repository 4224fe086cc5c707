import { cellText, documentParts } from '../documents/document-blocks.ts'

/** One word of the glossary, as its table has it. */
export interface GlossaryEntry {
  /** The part of the glossary it stands in. */
  readonly group: string
  readonly term: string
  readonly meaning: string
  readonly source: string
}

/** All entries of the glossary, in its order. @param markdown docs/begrippen.md */
export function glossaryEntries(markdown: string): readonly GlossaryEntry[] {
  return documentParts(markdown).flatMap(({ title, blocks }) => blocks.flatMap((block) => block.kind !== 'table' ? [] : block.rows.map((row) => ({
    group: title,
    term: cellText(row.header),
    meaning: row.cells[0] ? cellText(row.cells[0]) : '',
    source: row.cells[1] ? cellText(row.cells[1]) : '',
  }))))
}

/** @returns null where the glossary has no such word */
export function meaningOf(markdown: string, term: string): string | null {
  return glossaryEntries(markdown).find((entry) => entry.term === term)?.meaning ?? null
}
