import type { ChanceCell, KpiRow } from '../analysis/kpi-types.ts'
import { formatChance } from '../texts/format.ts'
import { scenarioStyle } from './scenario-style.ts'
import type { Scene } from './scene.ts'
import type { CellSize } from './strip.ts'

const MARGIN = 7
const BAR = 8

/** A chance as a bar from nought with a tick at fifty; its simulation error is a figure, since a band would read as futures. */
export function chanceBar(row: KpiRow, cell: ChanceCell, position: number, { width, height }: CellSize): Scene {
  const length = width - 2 * MARGIN
  const middle = height / 2
  const { colour, shape } = scenarioStyle(position)
  const half = MARGIN + length / 2
  const tip = MARGIN + cell.chance * length
  return {
    width,
    height,
    title: cell.spoken,
    subtitle: row.counts,
    description: cell.spoken,
    marks: [
      { kind: 'rect', x: MARGIN, y: middle - BAR / 2, width: length, height: BAR, fill: { colour: 'sunken' }, stroke: { colour: 'line', width: 1 }, role: 'whole' },
      { kind: 'rect', x: MARGIN, y: middle - BAR / 2, width: tip - MARGIN, height: BAR, fill: { colour, opacity: 0.5 }, role: 'chance' },
      { kind: 'line', x1: half, y1: middle - BAR / 2 - 3, x2: half, y2: middle + BAR / 2 + 3, stroke: { colour: 'edge', width: 1 }, role: 'half' },
      { kind: 'symbol', shape, x: tip, y: middle, size: 10, fill: { colour }, stroke: { colour: 'surface', width: 1 }, role: 'mark' },
    ],
    table: { caption: row.label, columns: ['Kans', 'Simulatiefout'], rows: [[formatChance(cell.chance, Number.POSITIVE_INFINITY), cell.error]] },
  }
}
