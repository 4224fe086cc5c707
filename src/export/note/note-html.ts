import { light } from '../../charts/palette.ts'
import { escapeText, toSvg } from '../../charts/svg.ts'
import type { Block, Cell, Report, Section, TableBlock, Text } from '../../report/blocks.ts'
import { footerLine, longDate, reportTexts } from '../../texts/report/report.ts'
import { noteStyle } from './note-style.ts'

/** A report as one HTML file that stands by itself: no script, nothing from a network, good on paper. */
export function reportHtml(report: Report): string {
  const { title, colophon, sections } = report
  const who = [colophon.author, colophon.organisation, longDate(colophon.date)].filter((part) => part !== '').join(' · ')
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(title)}</title>
<style>
${noteStyle}
</style>
</head>
<body>
<header>
${colophon.isConcept ? `<p class="concept">${reportTexts.concept}</p>\n` : ''}<h1>${escapeText(title)}</h1>
<p class="who">${escapeText(who)}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
<footer><p>${escapeText(footerLine(colophon.modelVersion, colophon.planKey, colophon.seed, colophon.replications, colophon.error, colophon.date))}</p></footer>
</body>
</html>
`
}

function sectionHtml({ id, title, blocks }: Section): string {
  return `<section aria-labelledby="${escapeText(id)}">\n<h2 id="${escapeText(id)}">${escapeText(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level + 1}>${escapeText(block.text)}</h${block.level + 1}>`
    case 'paragraph': return `<p${block.size === undefined ? '' : ` class="${block.size}"`}>${inline(block.text)}</p>`
    case 'note': return `<p class="note">${inline(block.text)}</p>`
    case 'list': return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
    case 'facts': return `<dl>\n${block.items.map(({ name, value }) => `<div><dt>${escapeText(name)}</dt><dd>${inline(value)}</dd></div>`).join('\n')}\n</dl>`
    case 'tiles': return `<ul>\n${block.tiles.map(({ figure, text }) => `<li><strong>${escapeText(figure)}</strong> ${escapeText(text)}</li>`).join('\n')}\n</ul>`
    case 'link': return linkHtml(block)
    case 'table': return tableHtml(block)
    case 'figure': return `<figure>\n${toSvg(block.scene, light)}<figcaption><strong>${escapeText(block.caption ?? block.scene.title)}</strong> ${escapeText(block.scene.subtitle)} ${escapeText(block.source)}</figcaption>\n</figure>`
  }
}

/** Only an address of the web is a link: an address of another kind could run something. */
function linkHtml({ text, url, code }: Extract<Block, { kind: 'link' }>): string {
  const isSafe = /^(https?|file):/.test(url)
  return `<p>${isSafe ? `<a href="${escapeText(url)}">${escapeText(text)}</a>` : escapeText(text)}</p>${code === null ? '' : `\n${toSvg(code, light)}`}`
}

function tableHtml({ title, note, columns, rows }: TableBlock): string {
  const side = (at: number): string => (columns[at]?.align === 'end' ? ' class="end"' : '')
  return [
    '<div class="scroll">', `<table>\n<caption>${escapeText(title)}${note === undefined ? '' : ` <small>${escapeText(note)}</small>`}</caption>`,
    `<thead><tr>${columns.map(({ header }, at) => `<th scope="col"${side(at)}>${cellHtml(header)}</th>`).join('')}</tr></thead>`, '<tbody>',
    ...rows.map(({ header, cells, isTotal }) => `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${cellHtml(header)}</th>${cells.map((cell, at) => `<td${side(at + 1)}>${cellHtml(cell)}</td>`).join('')}</tr>`),
    '</tbody>\n</table>\n</div>',
  ].join('\n')
}

function cellHtml({ lines }: Cell): string {
  return lines.map(({ text, small }) => (small ? `<small>${inline(text)}</small>` : inline(text))).join('<br>')
}

function inline(text: Text): string {
  if (typeof text === 'string') return escapeText(text)
  return text.map(({ text: part, bold, italic, soft }) => {
    const inner = escapeText(part)
    return bold ? `<strong>${inner}</strong>` : italic ? `<em>${inner}</em>` : soft ? `<span class="soft">${inner}</span>` : inner
  }).join('')
}
