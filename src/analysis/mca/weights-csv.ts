import { clusterIds, clusterLabels } from './criterion.ts'
import type { ClusterId, Criterion } from './criterion.ts'
import type { Elicitation, ElicitationKind, WeightSet } from './weight-set.ts'

/**
 * All weights as one table for a spreadsheet: `;` between cells, decimal comma, a column for each gemeente or party, a row for each
 * criterion. The second row says in which form a column weighs; clusters have rows of their own, used by swing weights alone.
 */
export const CSV_KIND_ROW = 'soort'

/** Key in the first column of the row of a cluster. */
export function clusterKey(cluster: ClusterId): string {
  return `cluster:${cluster}`
}

/** CRLF and a byte order mark: a Dutch spreadsheet opens it as it should. */
export function weightsToCsv(sets: readonly WeightSet[], criteria: readonly Criterion[]): string {
  const rows = [
    ['criterium', 'naam', ...sets.map((set) => set.party)],
    [CSV_KIND_ROW, '', ...sets.map((set) => set.elicitation.kind)],
    ...clusterIds.map((id) => [clusterKey(id), clusterLabels[id], ...sets.map(({ elicitation }) => (elicitation.kind === 'swing' ? decimal(elicitation.clusters[id]) : ''))]),
    ...criteria.map((criterion) => [criterion.id, criterion.label, ...sets.map((set) => cellOf(set.elicitation, criterion.id))]),
  ]
  return `\uFEFF${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** What stands in the cell of one criterion. Percentages and bounds in percent, an order as a place from 1. */
function cellOf(elicitation: Elicitation, id: string): string {
  switch (elicitation.kind) {
    case 'punten': return decimal(elicitation.points[id])
    case 'procent': return decimal(elicitation.tenths[id] === undefined ? undefined : elicitation.tenths[id] / 10)
    case 'swing': return decimal(elicitation.criteria[id])
    case 'grenzen': {
      const bounds = elicitation.bounds[id]
      return bounds === undefined ? '' : `${decimal(percent(bounds[0]))} tot ${decimal(percent(bounds[1]))}`
    }
    case 'volgorde': {
      const place = elicitation.order.findIndex((group) => group.includes(id))
      return place < 0 ? '' : String(place + 1)
    }
  }
}

/** Shares as percent, without the tail that binary fractions leave. */
function percent(share: number): number {
  return Number((share * 100).toPrecision(12))
}

function decimal(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',')
}

/** Quotes where needed. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Cells of a file with `;`, quotes allowed. Empty lines are skipped. */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inside = false
  const endCell = (): void => { row.push(cell.trim().replace(/^'(?=[=+@-])/, '')); cell = '' }
  const endRow = (): void => { endCell(); if (row.some((entry) => entry !== '')) rows.push(row); row = [] }
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  for (let at = 0; at < body.length; at++) {
    const character = body[at]!
    if (inside) {
      if (character === '"' && body[at + 1] === '"') { cell += '"'; at++ }
      else if (character === '"') inside = false
      else cell += character
    } else if (character === '"' && cell.trim() === '') { inside = true; cell = '' }
    else if (character === ';') endCell()
    else if (character === '\n' || character === '\r') endRow()
    else cell += character
  }
  endRow()
  return rows
}

export function isElicitationKind(text: string): text is ElicitationKind {
  return ['punten', 'procent', 'swing', 'grenzen', 'volgorde'].includes(text)
}
