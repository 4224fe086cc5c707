import type { ClusterId } from '../../analysis/mca/criterion.ts'
import { chanceFigure } from '../../texts/format.ts'
import { fitText, textWidth } from '../axis.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, SceneTable } from '../scene.ts'

/** What the drawings of Afwegen share. */

export const FONT = 14
/** Room for the name of a scenario with its mark. */
export const LABEL = 138

/** A scenario as it stands everywhere on the screen. */
export interface NamedScenario {
  readonly name: string
  /** Place on the screen: decides mark, dash and colour. */
  readonly place: number
}

/** Line, mark and name, in this order. */
export function scenarioLabel({ name, place }: NamedScenario, y: number): readonly Mark[] {
  const style = scenarioStyle(place)
  return [
    { kind: 'line', x1: 1, y1: y, x2: 27, y2: y, stroke: style.line },
    { kind: 'symbol', shape: style.shape, x: 14, y, size: 10, fill: { colour: style.colour }, stroke: { colour: 'surface', width: 1.5 } },
    { kind: 'text', x: 36, y: y + 5, text: fitText(name, FONT, LABEL - 40), size: FONT, weight: 600, colour: style.text },
  ]
}

/** Names that fit a column; the table has them whole. */
export const shortClusters: Readonly<Record<ClusterId, string>> = { bestuur: 'Bestuur', uitvoering: 'Uitvoering', client: 'Cliënt', bedrijfsvoering: 'Bedrijfsv.' }

/** A chance in a cell: the table says `meer dan 99` in words. */
export function cellFigure(chance: number): string {
  return chanceFigure(chance).replace('meer dan ', '>').replace('minder dan ', '<')
}

const classes = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

/** Class of a share 0 to 1, in fifths, and the colour of text on it. */
function heat(share: number): { readonly colour: string; readonly text: string } {
  const index = Math.min(4, Math.floor(share * 5 + 1e-9))
  return { colour: classes[index]!, text: index === 4 ? 'surface' : 'ink' }
}

export interface HeatCell {
  /** 0 to 1; null: no value. */
  readonly share: number | null
  readonly text: string
}

export interface HeatGrid {
  /** `label` draws the name of a row around this height. */
  readonly rows: readonly { readonly label: (y: number) => readonly Mark[]; readonly cells: readonly HeatCell[] }[]
  readonly columns: readonly string[]
  readonly width: number
}

const HEAT_ROW = 34
const HEAD = 26
/** A cell narrower than this gets the name of its row above it, so that head and figure stay whole. */
const NARROW_CELL = 66
const OWN_LINE = 26

/** Shares in a grid: the darker the more, the figure always in the cell. */
export function heatGrid({ rows, columns, width }: HeatGrid): { readonly marks: readonly Mark[]; readonly height: number } {
  const isNarrow = (width - LABEL) / columns.length < NARROW_CELL
  const [left, above] = isNarrow ? [0, OWN_LINE] : [LABEL, 0]
  const cell = (width - left) / columns.length
  const row = above + HEAT_ROW
  const head = columns.map((column, index): Mark => ({ kind: 'text', x: left + (index + 0.5) * cell, y: 17, text: headText(column, cell - 4), size: 13, weight: 500, colour: 'ink2', anchor: 'middle' }))
  const body = rows.flatMap(({ label, cells }, at): Mark[] => {
    const top = HEAD + at * row
    return [{ kind: 'group', marks: label(top + (isNarrow ? OWN_LINE : HEAT_ROW) / 2) }, ...cells.flatMap((entry, index) => heatCell(entry, left + index * cell, top + above, cell))]
  })
  return { marks: [...head, ...body], height: HEAD + rows.length * row + 2 }
}

/** Whole where it fits, and else cut as people cut a word: `Uitv.` The table has it whole. */
export function headText(name: string, width: number): string {
  if (textWidth(name, 13) <= width) return name
  const cut = [6, 5, 4, 3].map((length) => `${name.slice(0, length)}.`).find((short) => textWidth(short, 13) <= width)
  return cut ?? fitText(name, 13, width)
}

function heatCell({ share, text }: HeatCell, x: number, top: number, width: number): readonly Mark[] {
  const { colour, text: on } = share === null ? { colour: 'surface', text: 'ink3' } : heat(share)
  // On a telephone a figure whole is worth more than its size.
  const [size, padding] = width < 48 ? [12, 2] : [FONT, 6]
  return [
    { kind: 'rect', x: x + 1, y: top + 1, width: Math.max(1, width - 2), height: HEAT_ROW - 2, fill: { colour }, role: 'cell' },
    { kind: 'text', x: x + width / 2, y: top + HEAT_ROW / 2 + 5, text: fitText(text, size, width - padding), size, weight: 500, colour: on, anchor: 'middle' },
  ]
}

/**
 * A hatched bracket at the right of rows that the error does not tell apart; a tick at each of them, since others may stand between.
 * @param rows middle of each row of the group
 */
export function rowBracket(x: number, rows: readonly number[]): readonly Mark[] {
  const top = Math.min(...rows) - 9
  const bottom = Math.max(...rows) + 9
  const hatch: Mark[] = []
  for (let y = top + 5; y < bottom; y += 6) hatch.push({ kind: 'line', x1: x, y1: y, x2: x + 8, y2: Math.max(top, y - 5), stroke: { colour: 'line', width: 1 } })
  return [
    ...hatch,
    { kind: 'path', d: `M${x},${top}H${x + 8}V${bottom}H${x}`, stroke: { colour: 'ink2', width: 1 }, role: 'noise' },
    ...rows.map((y): Mark => ({ kind: 'line', x1: x - 5, y1: y, x2: x + 3, y2: y, stroke: { colour: 'ink2', width: 1 } })),
  ]
}

/** What a grid shows, row by row with its numbers: on paper no table stands beside it. */
export function gridDescription(lead: string, { columns, rows }: SceneTable): string {
  const told = rows.map(([name = '', ...cells]) => `${name}: ${cells.flatMap((text, place) => (text === '–' ? [] : [`${columns[place + 1]} ${text}`])).join(', ') || '–'}.`)
  return [lead, ...told].join(' ')
}
