import type { BandCell, KpiRow } from '../analysis/kpi-types.ts'
import { positionOn } from '../analysis/row-scale.ts'
import { outcomes } from '../model/outcomes.ts'
import { formatOutcome } from '../texts/format.ts'
import { scenarioStyle } from './scenario-style.ts'
import type { Mark, Scene } from './scene.ts'

/** The band of one tile on the common scale of its row: light 8 of 10, dark 5 of 10, mark the middle future, tick the norm. */

const MARGIN = 7
const BAND = 10
const MARK = 10

export interface CellSize {
  readonly width: number
  readonly height: number
}

/** @param position of the scenario on the screen, for its style */
export function strip(row: KpiRow, cell: BandCell, position: number, { width, height }: CellSize): Scene {
  const x = (value: number): number => MARGIN + positionOn(row.scale, value) * (width - 2 * MARGIN)
  const middle = height / 2
  const { colour, shape } = scenarioStyle(position)
  const { p10, p25, p50, p75, p90 } = cell.strip
  const bar = (from: number, to: number, opacity: number, role: string): Mark =>
    ({ kind: 'rect', x: x(from), y: middle - BAND / 2, width: Math.max(1, x(to) - x(from)), height: BAND, fill: { colour, opacity }, role })
  const end = (value: number): Mark =>
    ({ kind: 'line', x1: x(value), y1: middle - BAND / 2, x2: x(value), y2: middle + BAND / 2, stroke: { colour, width: 1.5 }, role: 'band-end' })
  const marks: Mark[] = [
    { kind: 'line', x1: MARGIN, y1: middle, x2: width - MARGIN, y2: middle, stroke: { colour: 'line', width: 1 }, role: 'track' },
    bar(p10, p90, 0.3, 'band-80'),
    bar(p25, p75, 0.45, 'band-50'),
    end(p10),
    end(p90),
  ]
  if (row.norm !== null) marks.push({ kind: 'line', x1: x(row.norm.value), y1: 1, x2: x(row.norm.value), y2: height - 1, stroke: { colour: 'ink', width: 1.5, dash: [3, 2] }, role: 'norm' })
  marks.push({ kind: 'symbol', shape, x: x(p50), y: middle, size: MARK, fill: { colour }, stroke: { colour: 'surface', width: 1 }, role: 'median' })
  // A locked scale does not move, so what lies beyond it is said by an arrow at the edge.
  if (p10 < row.scale.min) marks.push(arrow(1, middle, -1))
  if (p90 > row.scale.max) marks.push(arrow(width - 1, middle, 1))
  return { width, height, title: cell.spoken, subtitle: row.counts, description: cell.spoken, marks, table: stripTable(row, cell) }
}

function arrow(tip: number, y: number, direction: 1 | -1): Mark {
  const back = tip - direction * 5
  return { kind: 'path', d: `M${back},${y - 4}L${tip},${y}L${back},${y + 4}`, stroke: { colour: 'ink2', width: 1.5 }, role: 'beyond' }
}

function stripTable(row: KpiRow, cell: BandCell): Scene['table'] {
  const { unit } = outcomes[row.outcome]
  const { p10, p25, p50, p75, p90 } = cell.strip
  const quantiles: readonly (readonly [string, number])[] = [
    ['1 op de 10 is lager dan', p10], ['1 op de 4 is lager dan', p25], ['middelste toekomst', p50], ['1 op de 4 is hoger dan', p75], ['1 op de 10 is hoger dan', p90],
  ]
  const norm: readonly (readonly [string, number])[] = row.norm === null ? [] : [['norm', row.norm.value]]
  return { caption: row.label, columns: ['Toekomsten', 'Waarde'], rows: [...quantiles, ...norm].map(([name, value]) => [name, formatOutcome(unit, value)]) }
}
