import { scenarioStyle } from '../../charts/scenario-style.ts'
import type { Cell, Column, Row, TableBlock, Text } from '../../report/blocks.ts'
import { cellText } from '../../report/blocks.ts'
import { reportTexts } from '../../texts/report/report.ts'
import { columnWidths, splitColumns } from './columns.ts'
import { isEmpty, lineItems, setLines } from './context.ts'
import type { Setting } from './context.ts'
import type { Unit } from './flow.ts'
import type { Line } from './lines.ts'
import type { Item, Placed, Tag } from './sheet.ts'
import type { TextStyle } from './style.ts'
import { CELL_PAD, SCENE_SCALE, contentWidth, page, styles } from './style.ts'

/** Room for line and mark of a scenario before its name. */
const MARK = 30
/** Tables up to this height are not cut over pages. */
const KEEP_WHOLE = 320

/** A table as units: caption, column headers, rows. Too many columns for the page make two tables with the same row headers. */
export function tableUnits(setting: Setting, table: TableBlock, parent: Tag, before: number): readonly Unit[] {
  const parts = splitColumns(setting, table)
  // Where a heading just above says what it is about, the number is enough.
  const number = `Tabel ${setting.tableNumber()}`
  const title = table.title === '' ? number : `${number}. ${table.title}`
  return parts.flatMap((part, index) => {
    const named = parts.length === 1 ? title : reportTexts.part(title, cellText(part.columns[1]!.header), cellText(part.columns.at(-1)!.header))
    return partUnits(setting, { ...part, title: named }, parent, index === 0 ? before : 12)
  })
}

function partUnits(setting: Setting, table: TableBlock, parent: Tag, before: number): readonly Unit[] {
  const widths = columnWidths(setting, table, contentWidth)
  const tag: Tag = { type: 'Table', parent }
  const head = headUnit(setting, table.columns, widths, tag)
  const body: Tag = { type: 'TBody', parent: tag }
  const rows = table.rows.flatMap((row) => rowUnits(setting, row, table.columns, widths, body, page.bottom - page.top - head.height - 40))
  const caption = captionUnit(setting, table, tag, before)
  const height = caption.height + head.height + rows.reduce((sum, unit) => sum + unit.height, 0)
  const repeat: Unit = { ...head, place: (top) => head.place(top).map((placed) => ({ tag: null, items: placed.items })) }
  const keep = height <= KEEP_WHOLE
  return [caption, head, ...rows.map((unit, index): Unit => ({ ...unit, head: repeat, keepWithNext: index < rows.length - 1 && (keep || index === 0 || index === rows.length - 2) }))]
}

function captionUnit(setting: Setting, { title, note }: TableBlock, parent: Tag, before: number): Unit {
  const tag: Tag = { type: 'Caption', parent }
  const titleLines = setLines(setting, title, styles.caption, contentWidth)
  const noteLines = note === undefined || isEmpty(note) ? [] : setLines(setting, note, styles.small, contentWidth)
  const titleHeight = titleLines.length * styles.caption.leading
  return {
    height: titleHeight + noteLines.length * styles.small.leading + 3, before, keepWithNext: true,
    place: (top) => [{ tag, items: [...lineItems(titleLines, styles.caption, page.left, top), ...lineItems(noteLines, styles.small, page.left, top + titleHeight)] }],
  }
}

function headUnit(setting: Setting, columns: readonly Column[], widths: readonly number[], table: Tag): Unit {
  const row: Tag = { type: 'TR', parent: { type: 'THead', parent: table } }
  const cells = columns.map((column, index) => setCell(setting, column.header, widths[index]!, column.align, { type: 'TH', scope: 'Column', parent: row }, styles.columnHeader))
  return bandUnit(cells, widths, { colour: 'ink', width: 0.9 }, false)
}

/** A row, or more than one where it is taller than a page: the same cells, continued. */
function rowUnits(setting: Setting, row: Row, columns: readonly Column[], widths: readonly number[], body: Tag, most: number): readonly Unit[] {
  const tag: Tag = { type: 'TR', parent: body }
  const bold: TextStyle = { ...styles.cell, face: 'bold' }
  const cells = [row.header, ...row.cells].map((cell, index) => {
    const own: Tag = index === 0 ? { type: 'TH', scope: 'Row', parent: tag } : { type: 'TD', parent: tag }
    return setCell(setting, cell, widths[index]!, columns[index]!.align, own, index === 0 || row.isTotal ? bold : styles.cell)
  })
  const tallest = Math.max(...cells.map(({ height }) => height))
  const edge = { colour: 'line', width: 0.75 }
  if (tallest <= most) return [bandUnit(cells, widths, edge, row.isTotal === true)]
  const units: Unit[] = []
  for (let from = 0; from < tallest; from += most) units.push(bandUnit(cells.map((cell) => cell.part(from, from + most)), widths, edge, row.isTotal === true))
  return units
}

interface SetCell {
  readonly height: number
  readonly fill?: string
  readonly place: (x: number, top: number) => readonly Placed[]
  /** The lines of which the middle lies between these heights. */
  readonly part: (from: number, to: number) => SetCell
}

interface SetLine {
  readonly line: Line
  readonly style: TextStyle
  /** From the top of the cell. */
  readonly top: number
}

function setCell(setting: Setting, cell: Cell, width: number, align: 'start' | 'end', tag: Tag, style: TextStyle): SetCell {
  const indent = cell.mark === undefined ? 0 : MARK
  const room = width - 2 * CELL_PAD.x
  let top = 0
  const lines: SetLine[] = []
  for (const { text, small } of cell.lines) {
    if (isEmpty(text)) continue
    const used: TextStyle = small ? { ...styles.cellSmall, colour: style === styles.columnHeader ? style.colour : 'ink', face: style === styles.columnHeader ? 'bold' : 'regular' } : style
    for (const line of setLines(setting, coloured(text, cell.mark), used, room - indent)) {
      lines.push({ line, style: used, top })
      top += used.leading
    }
  }
  return cellOf(cell, lines, top, { room, indent, align, tag })
}

/** The name of a scenario in its own colour. */
function coloured(text: Text, mark: number | undefined): Text {
  return mark === undefined || typeof text !== 'string' ? text : [{ text, bold: true, colour: scenarioStyle(mark).text }]
}

interface CellFrame {
  readonly room: number
  readonly indent: number
  readonly align: 'start' | 'end'
  readonly tag: Tag
}

function cellOf(cell: Cell, lines: readonly SetLine[], textHeight: number, { room, indent, align, tag }: CellFrame): SetCell {
  const { scene, mark, fill } = cell
  const scale = scene === undefined ? 0 : Math.min(SCENE_SCALE, room / scene.scene.width)
  const sceneHeight = scene === undefined ? 0 : scene.scene.height * scale
  const figure: Tag | null = scene === undefined ? null : { type: 'Figure', parent: tag, alt: scene.alt }
  return {
    height: textHeight + sceneHeight + 2 * CELL_PAD.y,
    ...(fill === undefined ? {} : { fill }),
    place: (x, top) => {
      const left = x + CELL_PAD.x
      const first = top + CELL_PAD.y
      const area = { x: left, y: first + textHeight, width: room, height: sceneHeight }
      return [
        ...(mark === undefined || lines.length === 0 ? [] : [{ tag: null, items: markItems(mark, left, first + lines[0]!.style.leading / 2) }]),
        { tag, items: lines.flatMap(({ line, style, top: at }) => lineItems([line], style, left + indent, first + at, align, room - indent)) },
        ...(scene === undefined ? [] : [{ tag: figure, area, items: [{ kind: 'scene', x: area.x, y: area.y, scale, scene: scene.scene }] } as const]),
      ]
    },
    part: (from, to) => {
      const own = lines.filter(({ top, style }) => top + style.leading / 2 >= from && top + style.leading / 2 < to)
      const start = own[0]?.top ?? 0
      const end = own.reduce((most, { top, style }) => Math.max(most, top + style.leading), start)
      const { scene: _, mark: __, ...rest } = cell
      return cellOf(from === 0 ? cell : rest, own.map((set) => ({ ...set, top: set.top - start })), end - start, { room, indent, align, tag })
    },
  }
}

/** Line and mark of a scenario, as in the charts. */
function markItems(place: number, x: number, middle: number): readonly Item[] {
  const { line, shape, colour } = scenarioStyle(place)
  return [{
    kind: 'scene', x, y: middle - 6, scale: 0.8,
    scene: {
      width: 30, height: 15, title: '', subtitle: '', description: '', table: { caption: '', columns: [], rows: [] },
      marks: [{ kind: 'line', x1: 0, y1: 7.5, x2: 30, y2: 7.5, stroke: line }, { kind: 'symbol', shape, x: 15, y: 7.5, size: 9, fill: { colour }, stroke: { colour: 'surface', width: 1 } }],
    },
  }]
}

/** Cells side by side, with a line under them. */
function bandUnit(cells: readonly SetCell[], widths: readonly number[], edge: { readonly colour: string; readonly width: number }, isTotal: boolean): Unit {
  const height = Math.max(...cells.map((set) => set.height))
  const lefts = widths.map((_, index) => page.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  const right = lefts.at(-1)! + widths.at(-1)!
  const rule = (y: number, width: number, colour: string): Item => ({ kind: 'rule', x1: page.left, y1: y, x2: right, y2: y, width, colour })
  return {
    height, before: 0, keepWithNext: true,
    place: (top) => [
      { tag: null, items: cells.flatMap((set, index): Item[] => (set.fill === undefined ? [] : [{ kind: 'box', x: lefts[index]!, y: top, width: widths[index]!, height, fill: set.fill }])) },
      ...cells.flatMap((set, index) => set.place(lefts[index]!, top)),
      { tag: null, items: [...(isTotal ? [rule(top, 0.75, 'edge')] : []), rule(top + height, edge.width, isTotal ? 'edge' : edge.colour)] },
    ],
  }
}

