import type { Life, LifePart } from '../../analysis/chain/life.ts'
import { Stand } from '../../analysis/chain/stages.ts'
import { durationText, lifeTexts, standNames } from '../../texts/chain/life.ts'
import { formatNumber } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

export interface LifeRow {
  /** `Goede toekomst: Aster`, or the name of a scenario. */
  readonly name: string
  readonly life: Life
  /** The row whose steps are being read. */
  readonly isChosen: boolean
}

export interface LifeLines {
  readonly title: string
  readonly rows: readonly LifeRow[]
  /** Week of the step that is being read, in the chosen row. */
  readonly at: number | null
  /** Longest life that must fit: the same for drawings that are compared. */
  readonly longest: number
}

const FONT = 13
const BAR = 22
const STEP = 62
const TOP = 8
const TERM = 156
const MONTH = 52 / 12

/** One bar a life: full where something happens, hollow where somebody waits. */
export function lifeLines({ title, rows, at, longest }: LifeLines, width: number): Scene {
  const right = width - 4
  const bottom = TOP + rows.length * STEP
  const x = (week: number): number => (week / Math.max(longest, TERM)) * right
  return {
    width, height: bottom + 28, title, subtitle: lifeTexts.timelineSubtitle,
    description: rows.map(({ name, life }) => `${name}: ${life.parts.map((part) => `${standNames[part.stand]} ${part.to - part.from}`).join(', ')} weken`).join('. '),
    marks: [...axisMarks(x, Math.max(longest, TERM), bottom), ...rows.flatMap((row, index) => rowMarks(row, TOP + index * STEP, x, right, at))],
    table: tableOf(rows),
  }
}

function axisMarks(x: (week: number) => number, longest: number, bottom: number): readonly Mark[] {
  const marks: Mark[] = []
  for (let month = 0; month * MONTH <= longest; month += 6) {
    const isYear = month % 12 === 0
    marks.push({ kind: 'line', x1: x(month * MONTH), x2: x(month * MONTH), y1: TOP, y2: bottom, stroke: { colour: 'line', width: 1 }, role: 'grid' })
    if (isYear) marks.push({ kind: 'text', x: x(month * MONTH), y: bottom + 18, text: String(month), size: FONT, colour: 'ink3', anchor: month === 0 ? 'start' : 'middle', role: 'month' })
  }
  return marks
}

function rowMarks({ name, life, isChosen }: LifeRow, top: number, x: (week: number) => number, right: number, at: number | null): readonly Mark[] {
  const y = top + 22
  const duration = durationText(life.weeks, life.ending === 'afgerond')
  const full = `${duration}, ${formatNumber(life.waited)} weken wachten`
  const words = textWidth(name, FONT) + textWidth(full, FONT) > right ? duration : full
  const term = life.pipWeek === null ? [] : termMarks(x(life.pipWeek + TERM), y)
  return [
    { kind: 'text', x: 0, y: top + 14, text: name, size: FONT, weight: isChosen ? 600 : 400, colour: 'ink', halo: true, role: 'name' },
    { kind: 'text', x: right, y: top + 14, text: words, size: FONT, colour: 'ink2', anchor: 'end', halo: true, role: 'duration' },
    ...life.parts.flatMap((part, index) => partMarks(part, y, x, index === life.parts.length - 1)),
    ...term,
    ...endMarks(life, x(life.weeks), y + BAR / 2),
    ...(isChosen && at !== null ? cursorMarks(x(at), y) : []),
  ]
}

/** What a colour of the sequence stands for: further along is darker. */
function fillOf(stand: number): string {
  if (stand === Stand.Intake || stand === Stand.Aanmelding) return 'h2'
  if (stand === Stand.Startklas) return 'h3'
  return stand === Stand.Examen || stand === Stand.Afronden ? 'h5' : 'h4'
}

function partMarks({ stand, from, to, isWait }: LifePart, y: number, x: (week: number) => number, isLast: boolean): readonly Mark[] {
  const [left, width] = [x(from), Math.max(1.5, x(to) - x(from))]
  const bar: Mark = isWait
    ? { kind: 'rect', x: left, y: y + 4, width, height: BAR - 8, fill: { colour: 'surface' }, stroke: { colour: 'ink2', width: 1.5, dash: [3, 2] }, role: 'wait' }
    : { kind: 'rect', x: left, y, width, height: BAR, fill: { colour: fillOf(stand) }, role: 'busy' }
  const word = standNames[stand]!
  // The mark of the end stands on the last part.
  if (textWidth(word, FONT) + 8 > width - (isLast ? 6 : 0)) return [bar]
  return [bar, { kind: 'text', x: left + 4, y: y + BAR / 2 + 4.5, text: word, size: FONT, colour: fillOf(stand) === 'h5' && !isWait ? 'surface' : 'ink', role: 'part' }]
}

function termMarks(x: number, y: number): readonly Mark[] {
  return [{ kind: 'line', x1: x, x2: x, y1: y - 1, y2: y + BAR + 5, stroke: { colour: 'ink', width: 1.5, dash: [3, 3] }, role: 'term' }]
}

/** A full mark for who finished, a hollow one for who did not. */
function endMarks({ ending }: Life, x: number, y: number): readonly Mark[] {
  return [{ kind: 'symbol', shape: ending === 'afgerond' ? 'circle' : 'square', x, y, size: 11, fill: { colour: ending === 'afgerond' ? 'ink' : 'surface' }, stroke: { colour: 'ink', width: 2 }, role: ending }]
}

function cursorMarks(x: number, y: number): readonly Mark[] {
  return [
    { kind: 'line', x1: x, x2: x, y1: y - 3, y2: y + BAR + 6, stroke: { colour: 'acc', width: 3 }, role: 'cursor' },
    { kind: 'symbol', shape: 'triangle', x, y: y + BAR + 9, size: 9, fill: { colour: 'acc' }, role: 'cursor' },
  ]
}

function tableOf(rows: readonly LifeRow[]): Scene['table'] {
  const stands = [...new Set(rows.flatMap(({ life }) => life.parts.map(({ stand }) => stand)))].sort((a, b) => a - b)
  const weeks = (life: Life, stand: number): number => life.parts.reduce((sum, part) => sum + (part.stand === stand ? part.to - part.from : 0), 0)
  return {
    caption: lifeTexts.timelineTable,
    columns: ['Stap', ...rows.map(({ name }) => name)],
    rows: [
      ...stands.map((stand) => [tableName(stand), ...rows.map(({ life }) => (weeks(life, stand) === 0 ? '–' : formatNumber(weeks(life, stand))))]),
      [lifeTexts.total, ...rows.map(({ life }) => formatNumber(life.weeks))],
    ],
  }
}

/** Two queues for a group have one short name; in the table they are apart. */
function tableName(stand: number): string {
  const route = stand === Stand.WachtB1 || stand === Stand.NiveauWachtB1 ? ' (B1)' : stand === Stand.WachtZ || stand === Stand.NiveauWachtZ ? ' (Z)' : ''
  return standNames[stand]! + route
}
