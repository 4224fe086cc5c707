import { scaleLinear } from 'd3'
import type { KpiRow } from '../../analysis/kpi-types.ts'
import { outcomes } from '../../model/outcomes.ts'
import { presentTexts } from '../../texts/present.ts'
import { axisTicks, fitText } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 42
const LABEL = 116
const VALUE = 96
const BOTTOM = 24
const FONT = 14

/** One figure of all scenarios on one scale, large enough for a room. */
export function figureRows(row: KpiRow, names: readonly string[], title: string, width = 588): Scene {
  const { unit } = outcomes[row.outcome]
  const height = names.length * ROW + BOTTOM
  const x = scaleLinear([row.scale.min, row.scale.max], [LABEL, width - VALUE])
  const ticks = axisTicks(unit, row.scale, width < 500 ? 2 : 4)
  return {
    width, height, title,
    subtitle: row.kind === 'kans' ? presentTexts.chances : presentTexts.band,
    description: row.cells.map(({ spoken }) => spoken).join(' '),
    marks: [
      ...ticks.values.flatMap((value, index): Mark[] => [
        { kind: 'line', x1: x(value), y1: 0, x2: x(value), y2: height - BOTTOM, stroke: { colour: 'line', width: 1 }, role: 'grid' },
        { kind: 'text', x: x(value), y: height - 6, text: `${ticks.labels[index]!}${ticks.unit === '%' ? '%' : ''}`, size: FONT, colour: 'ink2', anchor: 'middle', role: 'tick' },
      ]),
      ...(row.norm === null ? [] : [{ kind: 'line', x1: x(row.norm.value), y1: 0, x2: x(row.norm.value), y2: height - BOTTOM, stroke: { colour: 'ink', width: 1.5, dash: [4, 3] }, role: 'norm' } as const]),
      ...row.cells.flatMap((cell, place): readonly Mark[] => rowMarks(cell, place, names[place] ?? '', x, width)),
    ],
    table: {
      caption: row.label, columns: ['Scenario', 'Middelste toekomst', row.kind === 'kans' ? 'Simulatiefout' : 'Band'],
      rows: row.cells.map((cell, place) => [names[place] ?? '', `${cell.value.figure} ${cell.value.unit}`.trim(), cell.kind === 'band' ? cell.band : cell.kind === 'kans' ? cell.error : '']),
    },
  }
}

function rowMarks(cell: KpiRow['cells'][number], place: number, name: string, x: (value: number) => number, width: number): readonly Mark[] {
  const style = scenarioStyle(place)
  const middle = place * ROW + ROW / 2
  const label: Mark = { kind: 'text', x: 4, y: middle + 5, text: fitText(name, FONT, LABEL - 12), size: FONT, weight: 600, colour: style.text, role: 'label' }
  const value: Mark = { kind: 'text', x: width - 4, y: middle + 5, text: `${cell.value.figure} ${cell.value.unit}`.trim(), size: FONT, weight: 600, colour: 'ink', anchor: 'end', role: 'value' }
  const bar = (from: number, to: number, opacity: number, role: string): Mark => ({ kind: 'rect', x: x(from), y: middle - 9, width: Math.max(1, x(to) - x(from)), height: 18, fill: { colour: style.colour, opacity }, role })
  if (cell.kind === 'leeg') return [label, value]
  if (cell.kind === 'kans') return [label, bar(0, cell.chance, 0.9, 'chance'), { kind: 'line', x1: x(Math.max(0, cell.chance - cell.halfWidth)), y1: middle, x2: x(Math.min(1, cell.chance + cell.halfWidth)), y2: middle, stroke: { colour: 'ink', width: 2 }, role: 'error' }, value]
  const { p10, p25, p50, p75, p90 } = cell.strip
  return [label, bar(p10, p90, 0.3, 'band-80'), bar(p25, p75, 0.45, 'band-50'), { kind: 'symbol', shape: style.shape, x: x(p50), y: middle, size: 16, fill: { colour: style.colour }, stroke: { colour: 'surface', width: 1 }, role: 'median' }, value]
}
