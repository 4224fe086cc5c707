import type { NoteSection } from '../../analysis/mca/decision-record.ts'

/** A note as plain text: it can be pasted into any word processor, with tables as columns between tabs. */
export function noteText(sections: readonly NoteSection[]): string {
  return sections.map(({ title, paragraphs, table }) => [
    title,
    ...paragraphs,
    ...(table === undefined ? [] : [[table.header, ...table.rows].map((row) => row.join('\t')).join('\n')]),
  ].join('\n')).join('\n\n')
}
