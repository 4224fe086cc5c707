import { area, line, scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import { rowScale } from '../analysis/row-scale.ts'
import type { RowScale } from '../analysis/row-scale.ts'
import type { Fan } from '../analysis/timeline.ts'
import type { TimelineView } from '../analysis/timeline-view.ts'
import { axisTicks, fitText, textWidth } from './axis.ts'
import { fanDescription, fanSubtitle, fanTable } from './fan-text.ts'
import { placeLabels } from './label-layout.ts'
import { scenarioStyle } from './scenario-style.ts'
import type { Mark, Scene, Stroke } from './scene.ts'

/** A norm or a budget beside the scenarios: one level, or one value a month. */
export interface Reference {
  readonly label: string
  readonly values: number | readonly number[]
}

export interface FanChartOptions {
  readonly width: number
  readonly height: number
  /** The vertical axis of before, kept while something is dragged. */
  readonly locked?: RowScale
  readonly reference?: Reference
}

const FONT = 13
const LABEL_HEIGHT = 18
const LABEL_GAP = 22
/** Room for the longest name of a scenario, also on the narrowest screen. */
const LEAST_LABELS = 88
const TOP = 14
const BOTTOM = 26

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly labelRoom: number
  readonly x: (month: number) => number
  readonly y: ScaleLinear<number, number>
}

/** The vertical axis that shows all bands and lines, to be locked by whoever keeps the chart. */
export function fanScale(view: TimelineView, reference?: Reference): RowScale {
  const drawn = view.scenarios.flatMap(({ fan }, index) => (view.pair.includes(index) ? [...fan.p10, ...fan.p90] : [...fan.p50]))
  const extra = reference === undefined ? [] : Array.isArray(reference.values) ? reference.values as readonly number[] : [reference.values as number]
  const all = [...drawn, ...extra].filter((value) => Number.isFinite(value))
  const lowest = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const highest = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  // Only euros may start above nought, and only where the lines would otherwise lie flat together.
  const fromZero = view.unit !== 'euro' || lowest < highest * 0.4
  return rowScale(fromZero ? [0, ...all] : all, { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
}

/** A quantity over time in all scenarios, with bands for the compared pair only: four fans would hide the difference. */
export function fanChart(view: TimelineView, asked: FanChartOptions): Scene {
  // A name at the end of a line is never drawn below the drawing: with many scenarios it grows.
  const names = view.scenarios.length + (asked.reference === undefined ? 0 : 1)
  const options = { ...asked, height: Math.max(asked.height, TOP + names * LABEL_HEIGHT) }
  const scale = options.locked ?? fanScale(view, options.reference)
  const frame = frameOf(view, options, scale)
  const others = view.scenarios.map((_, index) => index).filter((index) => !view.pair.includes(index))
  const [first, second] = view.pair
  const inOrder = [...others, second, first]
  return {
    width: options.width,
    height: options.height,
    title: view.title,
    subtitle: fanSubtitle(view, scale),
    description: fanDescription(view),
    marks: [
      ...axisMarks(view, frame, scale),
      { kind: 'group', role: 'bands', marks: [...bandMarks(view, second, frame, false), ...bandMarks(view, first, frame, true)] },
      ...(options.reference === undefined ? [] : [referenceMark(options.reference, view.months, frame)]),
      { kind: 'group', role: 'medians', marks: inOrder.flatMap((index) => medianMarks(view, index, frame)) },
      { kind: 'group', role: 'ends', marks: endMarks(view, frame, options.reference) },
    ],
    table: fanTable(view),
  }
}

function frameOf(view: TimelineView, options: FanChartOptions, scale: RowScale): Frame {
  const names = [...view.scenarios.map((scenario) => scenario.name), options.reference?.label ?? '']
  const labelRoom = Math.min(Math.max(...names.map((name) => textWidth(name, FONT))) + 4, Math.max(options.width * 0.3, LEAST_LABELS))
  const left = Math.max(...axisTicks(view.unit, scale, 5).labels.map((label) => textWidth(label, FONT))) + 10
  const right = options.width - labelRoom - LABEL_GAP
  const bottom = options.height - BOTTOM
  // A value is of the end of its month.
  const time = scaleLinear([0, view.months], [left, right])
  return { left, right, top: TOP, bottom, labelRoom, x: (month) => time(month + 1), y: scaleLinear([scale.min, scale.max], [bottom, TOP]).clamp(true) }
}

function axisMarks(view: TimelineView, frame: Frame, scale: RowScale): readonly Mark[] {
  const ticks = axisTicks(view.unit, scale, Math.max(3, Math.min(6, Math.floor((frame.bottom - frame.top) / 36))))
  const rows = ticks.values.flatMap((value, index): readonly Mark[] => [
    { kind: 'line', x1: frame.left, y1: frame.y(value), x2: frame.right, y2: frame.y(value), stroke: { colour: 'line', width: 1 }, role: 'grid' },
    { kind: 'text', x: frame.left - 6, y: frame.y(value) + 4.5, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
  ])
  const start = frame.x(view.decisionMonth - 1)
  return [
    { kind: 'group', role: 'axes', marks: [...rows, ...yearMarks(view, frame)] },
    { kind: 'line', x1: start, y1: frame.top - 4, x2: start, y2: frame.bottom, stroke: { colour: 'edge', width: 1.25 }, role: 'start' },
    { kind: 'text', x: start + 4, y: frame.top + 6, text: 'start', size: FONT, colour: 'ink3', halo: true, role: 'start' },
  ]
}

function yearMarks(view: TimelineView, frame: Frame): readonly Mark[] {
  const years = Math.floor(view.months / 12)
  const room = (frame.right - frame.left) / years
  const every = Math.max(1, Math.ceil((textWidth('2027', FONT) + 12) / room))
  const marks: Mark[] = [{ kind: 'line', x1: frame.left, y1: frame.bottom, x2: frame.right, y2: frame.bottom, stroke: { colour: 'edge', width: 1 } }]
  for (let month = view.decisionMonth; month < view.months; month += 12 * every) {
    const at = frame.x(month - 1)
    marks.push(
      { kind: 'line', x1: at, y1: frame.bottom, x2: at, y2: frame.bottom + 4, stroke: { colour: 'edge', width: 1 } },
      { kind: 'text', x: at, y: frame.bottom + 19, text: String(view.decisionYear + (month - view.decisionMonth) / 12), size: FONT, colour: 'ink3', anchor: 'middle', role: 'year' },
    )
  }
  return marks
}

/** Light: 8 of 10 futures; dark: 5 of 10. Edges keep two bands apart in grey print. */
function bandMarks(view: TimelineView, index: number, frame: Frame, isFirst: boolean): readonly Mark[] {
  const { fan } = view.scenarios[index]!
  const { colour } = scenarioStyle(index)
  const edge: Stroke = { colour, width: 1.25, ...(isFirst ? {} : { dash: [2, 3] }) }
  return [
    { kind: 'path', d: bandPath(fan.p10, fan.p90, frame), fill: { colour, opacity: 0.16 }, role: 'band-80' },
    { kind: 'path', d: bandPath(fan.p25, fan.p75, frame), fill: { colour, opacity: 0.26 }, role: 'band-50' },
    { kind: 'path', d: linePath(fan.p10, frame), stroke: edge, role: 'band-edge' },
    { kind: 'path', d: linePath(fan.p90, frame), stroke: edge, role: 'band-edge' },
  ]
}

function medianMarks(view: TimelineView, index: number, frame: Frame): readonly Mark[] {
  const { line: stroke } = scenarioStyle(index)
  const isCompared = view.pair.includes(index)
  return [{ kind: 'path', d: linePath(view.scenarios[index]!.fan.p50, frame), stroke: isCompared ? stroke : { ...stroke, width: 1.75 }, role: `median-${index}` }]
}

function referenceMark(reference: Reference, months: number, frame: Frame): Mark {
  const values = Float64Array.from({ length: months }, (_, month) => referenceAt(reference, month))
  return { kind: 'path', d: linePath(values, frame), stroke: { colour: 'ink2', width: 1.5, dash: [3, 3] }, role: 'reference' }
}

function referenceAt(reference: Reference, month: number): number {
  return typeof reference.values === 'number' ? reference.values : reference.values[month] ?? Number.NaN
}

interface End {
  readonly name: string
  readonly index: number | null
  readonly x: number
}

function endMarks(view: TimelineView, frame: Frame, reference: Reference | undefined): readonly Mark[] {
  const ends = view.scenarios.flatMap(({ name, fan }, index) => endOf({ name, index, x: 0 }, fan.p50, frame))
  if (reference !== undefined) {
    const values = Float64Array.from({ length: view.months }, (_, month) => referenceAt(reference, month))
    ends.push(...endOf({ name: reference.label, index: null, x: 0 }, values, frame))
  }
  const isCompared = (end: End): number => Number(end.index !== null && view.pair.includes(end.index))
  return placeLabels(ends, LABEL_HEIGHT, frame.top, frame.bottom + LABEL_HEIGHT / 2)
    // The marks of the compared pair lie on top where ends meet.
    .toSorted((a, b) => isCompared(a.item) - isCompared(b.item))
    .flatMap(({ item, anchor, y }) => endMark(item, anchor, y, frame))
}

/** The last month with a value; nothing for a line without any. */
function endOf(end: End, values: Float64Array, frame: Frame): { readonly item: End; readonly anchor: number }[] {
  const month = values.findLastIndex((value) => Number.isFinite(value))
  return month < 0 ? [] : [{ item: { ...end, x: frame.x(month) }, anchor: frame.y(values[month]!) }]
}

function endMark(end: End, anchor: number, y: number, frame: Frame): readonly Mark[] {
  const style = end.index === null ? null : scenarioStyle(end.index)
  const textX = frame.right + LABEL_GAP
  const leader: Mark = { kind: 'line', x1: end.x + 8, y1: anchor, x2: textX - 4, y2: y, stroke: { colour: 'edge', width: 1 }, role: 'leader' }
  const label: Mark = { kind: 'text', x: textX, y: y + 4.5, text: fitText(end.name, FONT, frame.labelRoom), size: FONT, weight: style === null ? 400 : 600, colour: style === null ? 'ink2' : style.text, role: 'end-label' }
  if (style === null) return [leader, label]
  return [leader, { kind: 'symbol', shape: style.shape, x: end.x, y: anchor, size: 10, fill: { colour: style.colour }, stroke: { colour: 'surface', width: 1.5 }, role: 'end-mark' }, label]
}

function linePath(values: Fan['p50'], frame: Frame): string {
  return line<number>((_, month) => round(frame.x(month)), (value) => round(frame.y(value))).defined(Number.isFinite)(values) ?? ''
}

function bandPath(low: Fan['p10'], high: Fan['p90'], frame: Frame): string {
  return area<number>((_, month) => round(frame.x(month)), (value) => round(frame.y(value)), (_, month) => round(frame.y(high[month]!))).defined(Number.isFinite)(low) ?? ''
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

