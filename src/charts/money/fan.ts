import { area, line } from 'd3'
import type { Band } from '../../analysis/money/outlook.ts'
import { axisIn } from '../../texts/budget.ts'
import { formatOutcome } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import { bandScale } from '../band-table.ts'
import type { MoneyFrame, Size } from './frame.ts'
import { FONT, moneyFrame } from './frame.ts'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

export interface MoneyFan {
  readonly title: string
  readonly subtitle: string
  /** What is drawn, for the table: `Reserve`. */
  readonly label: string
  readonly years: readonly number[]
  readonly bands: readonly Band[]
  /** Name and place of the scenario. */
  readonly name: string
  readonly place: number
  /** The middle of another scenario, as a thin line. */
  readonly other?: { readonly name: string; readonly place: number; readonly bands: readonly Band[] }
}

/** Euros by year with their doubt: light 8 of 10 futures, dark 5 of 10, and the middle future. */
export function moneyFan(fan: MoneyFan, size: Size): Scene {
  const { years, bands, other } = fan
  const names = [fan.name, other?.name ?? '']
  const room = Math.min(Math.max(...names.map((name) => textWidth(name, FONT))) + 16, size.width * 0.28)
  const frame = moneyFrame(size, years.map(String), [...bands.flatMap(({ p10, p90 }) => [p10, p90]), ...(other?.bands.map(({ p50 }) => p50) ?? [])], room)
  const style = scenarioStyle(fan.place)
  const scale = bandScale('euro', [...bands, ...(other?.bands ?? [])].map(({ p50 }) => p50))
  const cell = ({ p10, p50, p90 }: Band): string => scale.text(p50, p10, p90)
  return {
    ...size,
    title: fan.title,
    subtitle: fan.subtitle + axisIn(frame.unit),
    description: `Middelste toekomst: ${years.map((year, index) => `${year} ${formatOutcome('euro', bands[index]!.p50)}`).join(', ')}.`,
    marks: [
      ...frame.axis,
      { kind: 'path', d: bandPath(bands, 'p10', 'p90', frame), fill: { colour: style.colour, opacity: 0.16 }, role: 'band-80' },
      { kind: 'path', d: bandPath(bands, 'p25', 'p75', frame), fill: { colour: style.colour, opacity: 0.26 }, role: 'band-50' },
      ...(other === undefined ? [] : [{ kind: 'path', d: middle(other.bands, frame), stroke: { ...scenarioStyle(other.place).line, width: 1.75 }, role: 'other' } as const]),
      { kind: 'path', d: middle(bands, frame), stroke: style.line, role: 'median' },
      ...bands.map(({ p50 }, index): Mark => ({ kind: 'symbol', shape: style.shape, x: frame.x(index), y: frame.y(p50), size: 9, fill: { colour: style.colour }, stroke: { colour: 'surface', width: 1 }, role: 'mark' })),
      ...endNames(fan, frame),
    ],
    table: {
      caption: `${scale.caption(fan.label)}: middelste toekomst, met tussen haakjes 8 van de 10 toekomsten`,
      columns: ['Jaar', fan.name, ...(other === undefined ? [] : [other.name])],
      rows: years.map((year, index) => [String(year), cell(bands[index]!), ...(other === undefined ? [] : [cell(other.bands[index]!)])]),
    },
  }
}

function endNames({ name, place, bands, other }: MoneyFan, frame: MoneyFrame): readonly Mark[] {
  const last = bands.length - 1
  if (last < 0) return []
  const own = frame.y(bands[last]!.p50)
  const x = frame.right + 6
  const label = (text: string, at: number, style: number, weight: 400 | 600): Mark => ({ kind: 'text', x, y: at + 4.5, text, size: FONT, weight, colour: scenarioStyle(style).text, role: 'end-label' })
  if (other === undefined) return [label(name, own, place, 600)]
  const theirs = frame.y(other.bands[last]!.p50)
  const apart = Math.max(0, 17 - Math.abs(own - theirs)) / 2
  const sign = own <= theirs ? -1 : 1
  return [label(name, own + sign * apart, place, 600), label(other.name, theirs - sign * apart, other.place, 400)]
}

function middle(bands: readonly Band[], frame: MoneyFrame): string {
  return line<Band>((_, index) => round(frame.x(index)), ({ p50 }) => round(frame.y(p50)))(bands) ?? ''
}

function bandPath(bands: readonly Band[], low: keyof Band, high: keyof Band, frame: MoneyFrame): string {
  return area<Band>((_, index) => round(frame.x(index)), (band) => round(frame.y(band[low])), (band) => round(frame.y(band[high])))(bands) ?? ''
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
