import type { SceneTable } from './scene.ts'
import { escapeText } from './svg.ts'

/** A table for the clipboard of a spreadsheet: tabs between cells. What would be taken for a formula gets an apostrophe in front. */
export function tableTsv({ columns, rows }: SceneTable): string {
  return [columns, ...rows].map((row) => row.map(tsvCell).join('\t')).join('\r\n')
}

/** A minus sign of Dutch text is no formula: only signs that a spreadsheet itself reads as one. */
function tsvCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ')
  return /^\s*[=+\-@]/.test(line) && !/^\s*[-+]?[\d.,\s]+%?$/.test(line) ? `'${line}` : line
}

/** The same for a text document. */
export function tableHtml({ caption, columns, rows }: SceneTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('')
  const body = rows.map(([first = '', ...rest]) => `<tr><th scope="row">${escapeText(first)}</th>${rest.map((text) => `<td>${escapeText(text)}</td>`).join('')}</tr>`).join('')
  return `<table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
