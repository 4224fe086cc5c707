import type { Band } from '../../analysis/money/outlook.ts'
import { axisIn } from '../../texts/budget.ts'
import { formatBand, formatOutcome } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import type { MoneyFrame, Size } from './frame.ts'
import { FONT, moneyFrame } from './frame.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

export interface BalanceGroup {
  readonly label: string
  /** Middle euro by year, not below nought. */
  readonly amounts: readonly number[]
}

export interface Balance {
  readonly title: string
  readonly subtitle: string
  readonly years: readonly number[]
  /** Baten in at most four groups, from the bottom up. */
  readonly groups: readonly BalanceGroup[]
  readonly lasten: readonly Band[]
  readonly place: number
}

const tones = ['h4', 'h3', 'h2', 'h1'] as const

/** Baten by source beside lasten with their band, per budget year. */
export function moneyBalance(balance: Balance, size: Size): Scene {
  const { years, groups, lasten } = balance
  const totals = years.map((_, year) => groups.reduce((sum, { amounts }) => sum + amounts[year]!, 0))
  const legend = legendRows(balance, size.width)
  const plot = { width: size.width, height: size.height - legend.height }
  const frame = moneyFrame(plot, years.map(String), [...totals, ...lasten.map(({ p90 }) => p90)])
  const wide = Math.min(30, frame.step * 0.36)
  return {
    ...size,
    title: balance.title,
    subtitle: balance.subtitle + axisIn(frame.unit),
    description: `Baten en lasten: ${years.map((year, index) => `${year} ${formatOutcome('euro', totals[index]!)} baten en ${formatOutcome('euro', lasten[index]!.p50)} lasten`).join(', ')}.`,
    marks: [...frame.axis, ...years.flatMap((_, year) => [...stack(groups, year, frame, wide), ...lastenBar(lasten[year]!, balance.place, year, frame, wide)]), ...legend.marks.map((mark) => below(mark, plot.height))],
    table: {
      caption: 'Baten naar bron en lasten: middelste toekomst, met 8 van de 10 toekomsten',
      columns: ['Jaar', ...groups.map(({ label }) => label), 'Baten samen', 'Lasten'],
      rows: years.map((year, index) => [String(year), ...groups.map(({ amounts }) => formatOutcome('euro', amounts[index]!)), formatOutcome('euro', totals[index]!), `${formatOutcome('euro', lasten[index]!.p50)} (${formatBand('euro', lasten[index]!.p10, lasten[index]!.p90)})`]),
    },
  }
}

function stack(groups: readonly BalanceGroup[], year: number, frame: MoneyFrame, wide: number): readonly Mark[] {
  let below = 0
  return groups.map(({ amounts }, index): Mark => {
    const from = frame.y(below)
    below += amounts[year]!
    return { kind: 'rect', x: frame.x(year) - wide - 1, y: frame.y(below), width: wide, height: Math.max(0, from - frame.y(below)), fill: { colour: tones[index] ?? 'h1' }, stroke: { colour: 'edge', width: 0.75 }, role: 'baten' }
  })
}

function lastenBar({ p10, p50, p90 }: Band, place: number, year: number, frame: MoneyFrame, wide: number): readonly Mark[] {
  const { colour, shape } = scenarioStyle(place)
  const x = frame.x(year) + 1
  const middle = x + wide / 2
  const whisker = (y1: number, y2: number, x1: number, x2: number): Mark => ({ kind: 'line', x1, y1, x2, y2, stroke: { colour, width: 2 }, role: 'whisker' })
  return [
    { kind: 'rect', x, y: frame.y(p50), width: wide, height: Math.max(0, frame.y(0) - frame.y(p50)), fill: { colour, opacity: 0.3 }, role: 'lasten' },
    whisker(frame.y(p10), frame.y(p90), middle, middle),
    whisker(frame.y(p10), frame.y(p10), middle - 6, middle + 6),
    whisker(frame.y(p90), frame.y(p90), middle - 6, middle + 6),
    { kind: 'symbol', shape, x: middle, y: frame.y(p50), size: 8, fill: { colour }, stroke: { colour: 'surface', width: 1 }, role: 'mark' },
  ]
}

/** Swatches with their words, in as many rows as they need. */
function legendRows({ groups, place }: Balance, width: number): { readonly height: number; readonly marks: readonly Mark[] } {
  const entries = [...groups.map(({ label }, index) => ({ label, colour: tones[index] ?? 'h1', opacity: 1 })), { label: 'Lasten', colour: scenarioStyle(place).colour, opacity: 0.3 }]
  const marks: Mark[] = []
  let x = 0
  let row = 0
  for (const { label, colour, opacity } of entries) {
    const room = textWidth(label, FONT) + 30
    if (x > 0 && x + room > width) { x = 0; row++ }
    const y = 10 + row * 20
    marks.push({ kind: 'rect', x, y: y - 9, width: 12, height: 12, fill: { colour, opacity }, stroke: { colour: 'edge', width: 0.75 }, role: 'legend' }, { kind: 'text', x: x + 17, y: y + 1.5, text: label, size: FONT, colour: 'ink2', role: 'legend' })
    x += room
  }
  return { height: (row + 1) * 20, marks }
}

function below(mark: Mark, by: number): Mark {
  return mark.kind === 'rect' || mark.kind === 'text' ? { ...mark, y: mark.y + by } : mark
}
