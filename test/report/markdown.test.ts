import { describe, expect, test } from 'vitest'
import { markdownBlocks, markdownSections } from '../../src/report/markdown.ts'

describe('a document of the project as blocks', () => {
  test('is cut at its headings of the second level, without its title', () => {
    expect(markdownSections('# Titel\n\nVooraf.\n\n## 1. Een\ntekst\n\n## Twee\n').map(({ title }) => title)).toEqual(['', '1. Een', 'Twee'])
  })

  test('keeps paragraphs, lists and tables, and what was bold or italic', () => {
    const blocks = markdownBlocks(['Eerste **vette** regel', 'loopt door.', '', '- punt een', '  loopt door', '- punt [twee](x.md)', '', '| a | b |', '|---|---:|', '| `c` | 1 |'], 'Tabel')
    expect(blocks).toEqual([
      { kind: 'paragraph', text: [{ text: 'Eerste ' }, { text: 'vette', bold: true }, { text: ' regel loopt door.' }] },
      { kind: 'list', items: ['punt een loopt door', 'punt twee'] },
      { kind: 'table', title: 'Tabel', columns: [{ header: { lines: [{ text: 'a' }] }, align: 'start' }, { header: { lines: [{ text: 'b' }] }, align: 'end' }], rows: [{ header: { lines: [{ text: 'c' }] }, cells: [{ lines: [{ text: '1' }] }] }] },
    ])
  })

  test('reads numbered lists and lists within lists as items', () => {
    expect(markdownBlocks(['1. **Een.** eerst', '2. twee', '   verder', '- a', '  - b'], '')).toEqual([
      { kind: 'list', items: [[{ text: '1. ' }, { text: 'Een.', bold: true }, { text: ' eerst' }], '2. twee verder', 'a', 'b'] },
    ])
  })

  test('names a table after the heading above it', () => {
    expect(markdownBlocks(['### Formatie', '', '| a |', '|---|', '| 1 |'], 'Alles').map((block) => ('title' in block ? block.title : ''))).toEqual(['', 'Formatie'])
  })

  test('gives a row the cells that its header has', () => {
    const [table] = markdownBlocks(['| a | b | c |', '|---|---|---|', '| 1 | 2 |'], '')
    expect(table).toMatchObject({ rows: [{ cells: [{ lines: [{ text: '2' }] }, { lines: [{ text: '' }] }] }] })
  })
})
