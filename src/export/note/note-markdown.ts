import type { Block, Cell, Report, Section, TableBlock, Text } from '../../report/blocks.ts'
import { plain } from '../../report/blocks.ts'
import { withoutControls } from '../../texts/plain-text.ts'
import { footerLine, reportTexts } from '../../texts/report/report.ts'

/** A report as Markdown for a document system: headings, paragraphs, lists, tables; a drawing as its table or its sentence. */
export function reportMarkdown(report: Report): string {
  const { colophon } = report
  const who = [colophon.author, colophon.organisation].filter((part) => part !== '').join(', ')
  return [
    `# ${safe(report.title)}`,
    ...(colophon.isConcept ? [`**${reportTexts.concept}**`] : []), ...(who === '' ? [] : [safe(who)]),
    ...report.sections.flatMap(sectionLines),
    '---', safe(footerLine(colophon.modelVersion, colophon.planKey, colophon.seed, colophon.replications, colophon.error, colophon.date)), '',
  ].join('\n\n')
}

function sectionLines({ title, blocks }: Section): readonly string[] {
  return [`## ${safe(title)}`, ...blocks.flatMap(blockLines)]
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading': return [`${block.level === 2 ? '###' : '####'} ${safe(block.text)}`]
    case 'paragraph': return [inline(block.text)]
    case 'note': return [`> ${inline(block.text)}`]
    case 'list': return [block.items.map((item) => `- ${inline(item)}`).join('\n')]
    case 'facts': return [block.items.map(({ name, value }) => `- **${safe(name)}:** ${inline(value)}`).join('\n')]
    case 'tiles': return [block.tiles.map(({ figure, text }) => `- **${safe(figure)}** ${safe(text)}`).join('\n')]
    case 'link': return [/^(https?|file):/.test(block.url) ? `${safe(block.text)}: <${block.url.replace(/[<>\s]/g, encodeURIComponent)}>` : safe(block.text)]
    case 'table': return tableLines(block)
    case 'figure': return [`**${safe(block.caption ?? block.scene.title)}** ${safe(block.scene.description)}`, safe(block.source)]
  }
}

function tableLines({ title, note, columns, rows }: TableBlock): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `**${safe(title)}**${note === undefined ? '' : ` ${safe(note)}`}`,
    [
      line(columns.map(({ header }) => cellLine(header))), line(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
      ...rows.map(({ header, cells }) => line([header, ...cells].map(cellLine))),
    ].join('\n'),
  ]
}

function cellLine({ lines }: Cell): string {
  return lines.map(({ text }) => safe(plain(text)).replaceAll('|', '\\|')).filter((text) => text !== '').join('; ')
}

function inline(text: Text): string {
  if (typeof text === 'string') return safe(text)
  return text.map(({ text: part, bold, italic }) => {
    const inner = safe(part)
    const mark = bold ? '**' : italic ? '*' : ''
    // A mark must touch its words: spaces go outside it.
    return mark === '' || inner.trim() === '' ? inner : inner.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`)
  }).join('')
}

/** Texts of users are words and never marks, links or HTML; and a line never begins a block of its own. */
function safe(text: string): string {
  return withoutControls(text).replace(/\s*\n\s*/g, ' ').replace(/([\\`*_[\]<>])/g, '\\$1').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2')
}
