import type { Block } from '../../report/blocks.ts'
import { markdownBlocks, markdownSections } from '../../report/markdown.ts'

/** A part of a document, ready to draw. */
export interface DocumentPart {
  readonly title: string
  readonly blocks: readonly Block[]
}

export function documentParts(markdown: string): readonly DocumentPart[] {
  return markdownSections(markdown).map(({ title, lines }) => ({ title, blocks: markdownBlocks(lines, title) }))
}

export type { Block, Cell, Text } from '../../report/blocks.ts'
export { cellText, numbered, plain } from '../../report/blocks.ts'
