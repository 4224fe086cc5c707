import type { Cell, Column, TableBlock } from '../../report/blocks.ts'
import type { Setting } from './context.ts'
import { longestWord } from './lines.ts'
import type { TextStyle } from './style.ts'
import { CELL_PAD, contentWidth, styles } from './style.ts'

/** Room for the mark of a scenario before its name. */
const MARK = 30
/** A word longer than this is cut instead of making its column wider. */
const LONGEST_WORD = 96
/** The column of row headers need not be wider than this. */
const WIDEST_HEADER = 150
/** A column of text longer than this is broken into lines. */
const PREFERRED = 190

interface ColumnRoom {
  /** Without cutting words. */
  readonly least: number
  /** Without breaking lines. */
  readonly most: number
}

/** The columns of a table on as many tables as the page needs: the row headers come back in each. */
export function splitColumns(setting: Setting, table: TableBlock): readonly TableBlock[] {
  const rooms = roomsOf(setting, table)
  const header = Math.min(rooms[0]!.least, WIDEST_HEADER)
  const others = rooms.slice(1)
  const available = contentWidth - header
  const total = others.reduce((sum, { least }) => sum + least, 0)
  if (total <= available || others.length < 2) return [table]
  const parts = Math.ceil(total / available)
  // Even parts, and one more where an uneven one would not fit.
  for (let count = parts; count < others.length; count++) {
    const size = Math.ceil(others.length / count)
    const slices = Array.from({ length: Math.ceil(others.length / size) }, (_, index) => [index * size, Math.min(others.length, (index + 1) * size)] as const)
    if (slices.every(([from, to]) => others.slice(from, to).reduce((sum, { least }) => sum + least, 0) <= available)) return slices.map(([from, to]) => slice(table, from, to))
  }
  return others.map((_, index) => slice(table, index, index + 1))
}

function slice(table: TableBlock, from: number, to: number): TableBlock {
  return {
    ...table,
    columns: [table.columns[0]!, ...table.columns.slice(1 + from, 1 + to)],
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  }
}

/** Widths that fill `width`: by the weights of the columns, or by what stands in them; never so narrow that a word is cut if that can be. */
export function columnWidths(setting: Setting, table: TableBlock, width: number): readonly number[] {
  const rooms = roomsOf(setting, table)
  const wanted = table.columns.map(({ weight }, index) => (weight === undefined ? Math.min(rooms[index]!.most, PREFERRED) : weight * 100))
  const least = rooms.map((room) => room.least)
  const leastTotal = least.reduce((sum, value) => sum + value, 0)
  if (leastTotal >= width) return least.map((value) => (value * width) / leastTotal)
  const fixed = new Set<number>()
  for (;;) {
    const left = width - [...fixed].reduce((sum, index) => sum + least[index]!, 0)
    const share = wanted.reduce((sum, value, index) => (fixed.has(index) ? sum : sum + value), 0)
    const tooNarrow = wanted.findIndex((value, index) => !fixed.has(index) && (value / share) * left < least[index]!)
    if (tooNarrow < 0) return wanted.map((value, index) => (fixed.has(index) ? least[index]! : (value / share) * left))
    fixed.add(tooNarrow)
  }
}

function roomsOf(setting: Setting, table: TableBlock): readonly ColumnRoom[] {
  return table.columns.map((column: Column, index) => {
    const bold: TextStyle = { ...styles.cell, face: 'bold' }
    const own = [roomOf(setting, column.header, styles.columnHeader), ...table.rows.map((row) => roomOf(setting, index === 0 ? row.header : row.cells[index - 1]!, index === 0 || row.isTotal ? bold : styles.cell))]
    return { least: Math.max(...own.map(({ least }) => least)), most: Math.max(...own.map(({ most }) => most)) }
  })
}

const known = new WeakMap<Cell, Map<TextStyle['face'], ColumnRoom>>()

/** Kept by cell: a table is measured to see whether it fits, and again for each part. */
function roomOf(setting: Setting, cell: Cell, style: TextStyle): ColumnRoom {
  const kept = known.get(cell) ?? new Map<TextStyle['face'], ColumnRoom>()
  known.set(cell, kept)
  const found = kept.get(style.face) ?? measureRoom(setting, cell, style)
  kept.set(style.face, found)
  return found
}

function measureRoom(setting: Setting, { lines, mark }: Cell, style: TextStyle): ColumnRoom {
  const beside = 2 * CELL_PAD.x + (mark === undefined ? 0 : MARK)
  let [least, most] = [0, 0]
  for (const { text, small } of lines) {
    const runs = setting.runs(text, style)
    const size = small ? styles.cellSmall.size : style.size
    least = Math.max(least, Math.min(LONGEST_WORD, longestWord(runs, size, setting.measure)))
    most = Math.max(most, runs.reduce((sum, run) => sum + setting.measure(run.text, run.face, size), 0))
  }
  // A hair more than measured, so that rounding never cuts a word.
  return { least: least + beside + 0.5, most: most + beside + 0.5 }
}
