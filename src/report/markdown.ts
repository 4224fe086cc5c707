import type { Block, Cell, Column, Span, Text } from './blocks.ts'
import { cell } from './blocks.ts'

/** The documents of the project use few signs of Markdown; these become blocks, anything else stays text. */

export interface MarkdownSection {
  /** Empty for what stands before the first `##`. */
  readonly title: string
  readonly lines: readonly string[]
}

/** A document cut at its `##` headings. The `#` title is left out. */
export function markdownSections(markdown: string): readonly MarkdownSection[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }]
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('## ')) sections.push({ title: line.slice(3).trim(), lines: [] })
    else if (!line.startsWith('# ')) sections.at(-1)!.lines.push(line)
  }
  return sections.filter(({ title, lines }) => title !== '' || lines.some((line) => line.trim() !== ''))
}

/**
 * Lines of a document as blocks.
 * @param tableTitle what a table is about; Markdown tables have no caption of their own. Empty where a heading just above says it
 */
export function markdownBlocks(lines: readonly string[], tableTitle = ''): readonly Block[] {
  const blocks: Block[] = []
  const captioned = tableTitle !== ''
  let at = 0
  let title = tableTitle
  while (at < lines.length) {
    const line = lines[at]!
    const end = endOf(lines, at)
    if (line.startsWith('### ')) {
      const text = bare(line.slice(4))
      if (captioned) title = text
      blocks.push({ kind: 'heading', level: 3, text })
    }
    else if (line.startsWith('|')) blocks.push(tableOf(lines.slice(at, end), title))
    else if (kindOf(line) === 'list') blocks.push({ kind: 'list', items: itemsOf(lines.slice(at, end)) })
    else if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: inline(lines.slice(at, end).join(' ').replace(/ +(?=[.,;](?: |$))/g, '')) })
    at = end
  }
  return blocks
}

/** First line after the block that begins at `from`. */
function endOf(lines: readonly string[], from: number): number {
  const first = lines[from]!
  if (first.trim() === '' || first.startsWith('### ')) return from + 1
  const kind = kindOf(first)
  let end = from + 1
  while (end < lines.length) {
    const line = lines[end]!
    if (line.trim() === '' || line.startsWith('#')) break
    const next = kindOf(line)
    // A list goes on in indented lines; a paragraph or a table ends where another kind begins.
    if (kind === 'list' ? next === 'table' : next !== kind) break
    end++
  }
  return end
}

/** A dash or a number, also of a list within a list. */
const item = /^ *(- |\d+\. )/

function kindOf(line: string): 'table' | 'list' | 'text' {
  return line.startsWith('|') ? 'table' : item.test(line) ? 'list' : 'text'
}

function itemsOf(lines: readonly string[]): readonly Text[] {
  const items: string[] = []
  for (const line of lines) {
    if (item.test(line)) items.push(line.trim().replace(/^- /, ''))
    else items[items.length - 1] += ` ${line.trim()}`
  }
  return items.map(inline)
}

export function tableCells(line: string): readonly string[] {
  return line.replace(/^\||\|\s*$/g, '').split('|').map((part) => part.trim())
}

function tableOf(lines: readonly string[], title: string): Block {
  const [head = '', rule = '', ...rows] = lines
  const sides = tableCells(rule)
  const columns = tableCells(head).map((text, index): Column => ({ header: inlineCell(text), align: sides[index]?.endsWith(':') ? 'end' : 'start' }))
  return {
    kind: 'table', title, columns,
    rows: rows.map((row) => {
      const [header = '', ...cells] = tableCells(row)
      return { header: inlineCell(header), cells: columns.slice(1).map((_, index) => inlineCell(cells[index] ?? '')) }
    }),
  }
}

function inlineCell(text: string): Cell {
  return cell(inline(text))
}

/** Bold and italic; links keep their words, code loses its ticks. */
function inline(text: string): Text {
  const spans = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).filter((part) => part !== '').map((part): Span => {
    if (part.startsWith('**')) return { text: bare(part.slice(2, -2)), bold: true }
    return part.startsWith('*') && part.length > 2 ? { text: bare(part.slice(1, -1)), italic: true } : { text: bare(part) }
  })
  if (spans.length === 0) return ''
  return spans.length === 1 && spans[0]!.bold === undefined && spans[0]!.italic === undefined ? spans[0]!.text : spans
}

function bare(text: string): string {
  return text.replaceAll('`', '').replaceAll('\\', '')
}
