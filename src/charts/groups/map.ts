import type { GroupMap, MapCell, MapNow } from '../../analysis/groups/group-map.ts'
import { classOf } from '../../analysis/groups/group-map.ts'
import { Z95 } from '../../analysis/precision.ts'
import { formatNumber, formatOutcome, NBSP } from '../../texts/format.ts'
import { groupsTexts, mapSubtitle, mapTitle } from '../../texts/groups.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

export interface MapRoom {
  readonly left: number
  readonly top: number
  readonly cellWidth: number
  readonly cellHeight: number
  readonly width: number
  readonly height: number
}

const LEFT = 52
/** Room for the name of the upright axis. */
const TOP = 26
const CELL = 38
const AXIS = 46
/** From the axis to the words of the legend, from one line of them to the next, and below the last. */
const LEGEND = { above: 18, line: 22, below: 6 } as const

/** Where the cells of the map lie, for the drawing and for what can be pressed on it. */
export function mapRoom(map: GroupMap, width: number): MapRoom {
  const rows = map.waits.length
  const lines = legendWords(map, width).at(-1)!.line
  const legend = LEGEND.above + lines * LEGEND.line + LEGEND.below
  return { left: LEFT, top: TOP, cellWidth: (width - LEFT - 2) / map.minima.length, cellHeight: CELL, width, height: TOP + rows * CELL + AXIS + legend }
}

/** Minimum across, longest wait up; colour and figure: in time; steps along the cells: cost. */
export function mapScene(map: GroupMap, now: MapNow, today: MapNow, norm: string, width: number): Scene {
  const room = mapRoom(map, width)
  const rows = map.waits.length
  const x = (column: number): number => room.left + column * room.cellWidth
  const y = (row: number): number => room.top + (rows - 1 - row) * CELL
  const cells = map.cells.flatMap((line, row) => line.flatMap((cell, column) => cellMarks(cell, map.edges, x(column), y(row), room)))
  const axis: readonly Mark[] = [
    { kind: 'text', x: 0, y: 15, text: groupsTexts.mapY, size: 13, colour: 'ink', weight: 500, role: 'axis' },
    ...map.waits.map((wait, row): Mark => ({ kind: 'text', x: room.left - 8, y: y(row) + CELL / 2 + 5, text: String(wait), size: 13, colour: 'ink2', weight: wait === now.wait ? 600 : 400, anchor: 'end', role: 'wait' })),
    ...map.minima.map((minimum, column): Mark => ({ kind: 'text', x: x(column) + room.cellWidth / 2, y: room.top + rows * CELL + 18, text: String(minimum), size: 13, colour: 'ink2', weight: minimum === now.minimum ? 600 : 400, anchor: 'middle', role: 'minimum' })),
    { kind: 'text', x: room.left + (width - room.left) / 2, y: room.top + rows * CELL + 38, text: groupsTexts.mapX, size: 13, colour: 'ink', weight: 500, anchor: 'middle', role: 'axis' },
  ]
  const error = Math.max(...map.cells.flat().map(({ error: own }) => (Number.isFinite(own) ? own : 0))) * Z95 * 100
  return {
    width, height: room.height, title: mapTitle(map.time, map.money),
    subtitle: mapSubtitle(norm, map.futures, formatNumber(error, error < 0.95 ? 1 : 0)),
    description: mapDescription(map, now),
    marks: [...cells, ...costLines(map, x, y, room), ...frames(map, now, today, x, y, room), ...axis, ...legend(map, room, rows)],
    table: {
      caption: `${groupsTexts.mapY} en ${groupsTexts.mapX.toLowerCase()}: op tijd, en kosten per inburgeraar`,
      columns: [groupsTexts.mapY, ...map.minima.map((minimum) => `minimum ${minimum}`)],
      rows: map.cells.map((line, row) => [`${map.waits[row]!} weken`, ...line.map(({ share, cost }) => (Number.isFinite(share) ? `${formatNumber(share * 100)} / ${formatOutcome('euro', cost)}` : 'kan niet'))]),
    },
  }
}

function cellMarks({ share }: MapCell, edges: readonly number[], x: number, y: number, { cellWidth, cellHeight }: MapRoom): readonly Mark[] {
  const own = Number.isFinite(share) ? classOf(edges, share) : 0
  return [
    { kind: 'rect', x: x + 0.5, y: y + 0.5, width: cellWidth - 1, height: cellHeight - 1, fill: { colour: own === 0 ? 'sunken' : `h${own}` }, role: 'cell' },
    { kind: 'text', x: x + cellWidth / 2, y: y + cellHeight / 2 + 5, text: own === 0 ? '–' : formatNumber(share * 100), size: 14, colour: own === 5 ? 'surface' : 'ink', anchor: 'middle', role: 'share' },
  ]
}

/** Along the borders of cells, as coarse as the runs behind them; one amount is written at each line. */
function costLines(map: GroupMap, x: (column: number) => number, y: (row: number) => number, room: MapRoom): readonly Mark[] {
  return map.costSteps.flatMap((amount, index): Mark[] => {
    const borders = bordersOf(map, amount)
    if (borders.length === 0) return []
    const d = borders.map(({ row, column, side }) => (side === 'right' ? `M${x(column + 1)} ${y(row)}V${y(row) + room.cellHeight}` : `M${x(column)} ${y(row)}H${x(column + 1)}`)).join('')
    // Each amount on a row of its own, on the line between two rows: there it covers no figure.
    const upright = borders.filter(({ side }) => side === 'right')
    const at = upright.reduce<Border | undefined>((best, border) => (best === undefined || Math.abs(border.row - 1 - 2 * index) < Math.abs(best.row - 1 - 2 * index) ? border : best), undefined) ?? borders[0]!
    return [
      { kind: 'path', d, stroke: { colour: 'surface', width: 5 }, role: 'cost-rim' },
      { kind: 'path', d, stroke: { colour: 'ink', width: 2 }, role: 'cost' },
      ...costLabel(amount, x(at.column + 1), y(at.row), room),
    ]
  })
}

/** The right or upper edge of a cell. */
interface Border {
  readonly row: number
  readonly column: number
  readonly side: 'right' | 'above'
}

/** Where a cell is dearer than an amount and its neighbour is not. */
function bordersOf({ cells }: GroupMap, amount: number): readonly Border[] {
  const dearer = (row: number, column: number): boolean | null => {
    const cost = cells[row]?.[column]?.cost
    return cost === undefined || Number.isNaN(cost) ? null : cost >= amount
  }
  return cells.flatMap((line, row) => line.flatMap((_, column): Border[] => {
    const own = dearer(row, column)
    const passes = (other: boolean | null): boolean => own !== null && other !== null && own !== other
    return [
      ...(passes(dearer(row, column + 1)) ? [{ row, column, side: 'right' } as const] : []),
      ...(passes(dearer(row + 1, column)) ? [{ row, column, side: 'above' } as const] : []),
    ]
  }))
}

function costLabel(amount: number, middle: number, y: number, room: MapRoom): readonly Mark[] {
  const text = `€${NBSP}${formatNumber(amount)}`
  const width = textWidth(text, 13) + 6
  const x = Math.min(Math.max(middle - width / 2, room.left), room.width - width)
  const top = Math.max(0, y - 9)
  return [
    { kind: 'rect', x, y: top, width, height: 18, fill: { colour: 'surface' }, stroke: { colour: 'ink', width: 1 }, role: 'cost-label' },
    { kind: 'text', x: x + width / 2, y: top + 13.5, text, size: 13, weight: 600, colour: 'ink', anchor: 'middle', role: 'cost-amount' },
  ]
}

/** Thick: as it is set now. Dashed: today's organisation, where that is another cell. */
function frames(map: GroupMap, now: MapNow, today: MapNow, x: (column: number) => number, y: (row: number) => number, room: MapRoom): readonly Mark[] {
  const frame = (at: MapNow, dash: readonly number[] | null, role: string): readonly Mark[] => {
    const column = map.minima.indexOf(at.minimum)
    const row = map.waits.indexOf(at.wait)
    if (column < 0 || row < 0) return []
    const box = { x: x(column) + 2, y: y(row) + 2, width: room.cellWidth - 4, height: room.cellHeight - 4 }
    return [
      { kind: 'rect', ...box, stroke: { colour: 'surface', width: 5 }, role: `${role}-rim` },
      { kind: 'rect', ...box, stroke: { colour: 'ink', width: 2.5, ...(dash === null ? {} : { dash }) }, role },
    ]
  }
  const same = now.minimum === today.minimum && now.wait === today.wait
  return [...(same ? [] : frame(today, [4, 3], 'today')), ...frame(now, null, 'now')]
}

interface LegendWord {
  readonly text: string
  readonly x: number
  /** From 0. */
  readonly line: number
}

/** Where the name of the legend and its classes stand: as many on a line as there is room for. */
function legendWords({ edges }: GroupMap, width: number): readonly LegendWord[] {
  const percent = (share: number): string => formatNumber(share * 100)
  const classes = [`<${percent(edges[0])}`, ...edges.slice(0, 3).map((edge, index) => `${percent(edge)}–${percent(edges[index + 1]! - 0.01)}`), `${percent(edges[3])}+`]
  const placed: LegendWord[] = [{ text: groupsTexts.mapLegend, x: 0, line: 0 }]
  let x = textWidth(groupsTexts.mapLegend, 13) + 8
  let line = 0
  for (const text of classes) {
    const wide = 20 + textWidth(text, 13) + 12
    if (x + wide > width) {
      x = 0
      line++
    }
    placed.push({ text, x, line })
    x += wide
  }
  return placed
}

function legend(map: GroupMap, room: MapRoom, rows: number): readonly Mark[] {
  const [name, ...classes] = legendWords(map, room.width)
  const y = (line: number): number => room.top + rows * CELL + AXIS + LEGEND.above + line * LEGEND.line
  return [
    { kind: 'text', x: 0, y: y(0), text: name!.text, size: 13, colour: 'ink2', role: 'legend' },
    ...classes.flatMap(({ text, x, line }, index): Mark[] => [
      { kind: 'rect', x, y: y(line) - 12, width: 14, height: 14, fill: { colour: `h${index + 1}` }, stroke: { colour: 'edge', width: 0.75 }, role: 'legend' },
      { kind: 'text', x: x + 19, y: y(line), text, size: 13, colour: 'ink2', role: 'legend' },
    ]),
  ]
}

function mapDescription(map: GroupMap, now: MapNow): string {
  const row = map.waits.reduce((best, wait, index) => (Math.abs(wait - now.wait) < Math.abs(map.waits[best]! - now.wait) ? index : best), 0)
  const told = map.cells[row]!.filter(({ share }) => Number.isFinite(share)).map(({ minimum, share }) => `${minimum}: ${formatNumber(share * 100)}`)
  return `Kaart van het minimum tegen de langste wacht. Bij een langste wacht van ${map.waits[row]!} weken is op tijd, van de 100, bij een minimum van ${told.join(', ')}.`
}
