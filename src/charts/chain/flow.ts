import type { ChainFlow, FlowStage } from '../../analysis/chain/flow.ts'
import { Knoop, standenOf } from '../../analysis/chain/stages.ts'
import { chainTexts, columnNames, flowTitle, knoopLabels, knoopNames, peopleText, weeksBandText, weeksText } from '../../texts/chain/chain.ts'
import { scenarioStyle } from '../scenario-style.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import type { FlowBand, FlowBlock, FlowRoom } from './flow-layout.ts'
import { columnOf, COLUMNS, columnsOf, layoutFlow, mostBlocks } from './flow-layout.ts'

export interface NamedFlow {
  readonly name: string
  /** Place of the scenario on the screen. */
  readonly place: number
  readonly flow: ChainFlow
}

export interface FlowChart {
  readonly own: NamedFlow
  /** All flows that stand on the screen, this one too: they share one scale. */
  readonly all: readonly NamedFlow[]
  /** Calendar year in which the cohort began. */
  readonly year: number
  /** Last year of the futures, where not all of the cohort can be followed to the end. */
  readonly until?: number | null
}

const FONT = 13
const HEAD = 58
const FOOT = 28
const GAP = 20
const BAR = 8
/** A queue of a few days still is a block. */
const LEAST_QUEUE = 3
/** From this room between columns the weeks under a head carry their band; the table always has it. */
const ROOMY = 128

/** Columns with one stage: its numbers stand under the head. */
const singles: readonly number[] = [1, 2, 3, 4, 7]

/** A cohort from left to right: height is people, the width of a hollow block is how long they wait. */
export function chainFlowScene({ own, all, year, until = null }: FlowChart, size: { readonly width: number; readonly height: number }): Scene {
  const flows = all.map(({ flow }) => flow)
  const room = roomFor(flows, size.height)
  const layout = layoutFlow(own.flow, room)
  const { x, step } = columnPlaces(room.columns, size.width)
  const perWeek = weekWidth(flows, step)
  const style = scenarioStyle(own.place)
  const inTime = own.flow.stages.find(({ knoop }) => knoop === Knoop.OpTijd)?.people.mean ?? 0
  return {
    ...size,
    title: flowTitle(own.name, own.flow.total.mean, year, inTime, until),
    subtitle: chainTexts.flowSubtitle,
    description: describe(own.flow),
    marks: [
      ...layout.bands.map((band) => bandMark(band, x, perWeek, style.colour)),
      ...layout.blocks.flatMap((block) => blockMarks(block, x, perWeek, style.colour)),
      ...room.columns.flatMap((column, place) => headMarks(column, x(place), step, own.flow)),
      ...layout.blocks.flatMap((block) => labelMarks(block, x, perWeek)),
      ...legendMarks(perWeek, size, style.colour),
    ],
    table: tableOf(own.flow, year, own.name),
  }
}

/** For the names of the endings, with their numbers on the same line. */
const rightRoom = 208

function roomFor(flows: readonly ChainFlow[], height: number): FlowRoom {
  const columns = columnsOf(flows)
  const gaps = Math.max(...flows.map((flow) => mostBlocks(flow, columns))) - 1
  const people = Math.max(1, ...flows.map(({ total }) => total.mean))
  const bottom = height - FOOT
  return { top: HEAD, bottom, gap: GAP, columns, perPerson: Math.max(0, bottom - HEAD - gaps * GAP) / people }
}

/** Room after a column, against the others: the labels of queues are the longest. */
const roomAfter: readonly number[] = [0.9, 0.95, 0.95, 0.85, 0.95, 1.3, 1.1, 0.95]

/** Left side of each drawn column, and the room between two of them where it is least. */
function columnPlaces(columns: readonly number[], width: number): { readonly x: (place: number) => number; readonly step: number } {
  const parts = columns.slice(0, -1).map((column) => roomAfter[column]!)
  const all = parts.reduce((sum, part) => sum + part, 0)
  const unit = (width - rightRoom) / Math.max(all, 1)
  return { x: (place) => parts.slice(0, place).reduce((sum, part) => sum + part, 0) * unit, step: unit * Math.min(1, ...parts) }
}

/** Pixels per week of waiting: the longest queue takes a quarter of the room between two columns. */
function weekWidth(flows: readonly ChainFlow[], step: number): number {
  const longest = Math.max(1, ...flows.flatMap(({ stages }) => stages.map(({ waited }) => (Number.isFinite(waited.p50) ? waited.p50 : 0))))
  return (step * 0.26) / longest
}

function queueWidth(stage: FlowStage | null, perWeek: number): number {
  const weeks = stage?.waited.p50 ?? 0
  return waits(weeks) ? Math.max(LEAST_QUEUE, weeks * perWeek) : 0
}

/** Whether the stage is a queue and nothing else. */
function isQueue(stage: FlowStage): boolean {
  const standen = standenOf[stage.knoop]
  return standen !== undefined && standen.busy.length === 0
}

/** Right side of a block, from which its bands leave. */
function widthOf(block: FlowBlock, perWeek: number): number {
  if (block.stage === null) return 0
  const queue = queueWidth(block.stage, perWeek)
  return isQueue(block.stage) ? Math.max(queue, LEAST_QUEUE) : queue + BAR
}

function bandMark(band: FlowBand, x: (column: number) => number, perWeek: number, colour: string): Mark {
  const x1 = x(band.from.column) + widthOf(band.from, perWeek)
  const x2 = x(band.to.column)
  const middle = (x1 + x2) / 2
  const [a, b, h] = [band.fromY, band.toY, band.height]
  const d = `M${r(x1)},${r(a)}C${r(middle)},${r(a)} ${r(middle)},${r(b)} ${r(x2)},${r(b)}L${r(x2)},${r(b + h)}C${r(middle)},${r(b + h)} ${r(middle)},${r(a + h)} ${r(x1)},${r(a + h)}Z`
  return { kind: 'path', d, fill: band.isAside ? { colour: 'edge', opacity: 0.22 } : { colour, opacity: 0.2 }, role: band.isAside ? 'aside' : 'flow' }
}

function blockMarks(block: FlowBlock, x: (column: number) => number, perWeek: number, colour: string): readonly Mark[] {
  const { stage, y } = block
  if (stage === null) return []
  const height = Math.max(1, block.height)
  const left = x(block.column)
  const queue = isQueue(stage) ? widthOf(block, perWeek) : queueWidth(stage, perWeek)
  const hollow: Mark = { kind: 'rect', x: left, y, width: queue, height, fill: { colour: 'surface' }, stroke: { colour, width: 1.5 }, role: 'queue' }
  const full: Mark = { kind: 'rect', x: left + queue, y, width: BAR, height, fill: { colour: stage.knoop >= Knoop.OverTermijn ? 'edge' : colour }, role: 'stage' }
  return [...(queue > 0 ? [hollow] : []), ...(isQueue(stage) ? [] : [full])]
}

/** The head of a column; with one stage in it, also its numbers. */
function headMarks(column: number, x: number, step: number, flow: ChainFlow): readonly Mark[] {
  const stages = flow.stages.filter(({ knoop }) => columnOf[knoop] === column)
  const name: Mark = { kind: 'text', x, y: 13, text: columnNames[column]!, size: FONT, weight: 600, colour: 'ink', role: 'column' }
  if (stages.length !== 1) return [name]
  const { people, waited } = stages[0]!
  const line = (text: string, y: number): Mark => ({ kind: 'text', x, y, text, size: FONT, colour: 'ink2', role: 'column-people' })
  return [name, line(peopleText(people.mean, people.p10, people.p90), 30), ...(waits(waited.p50) ? [line(waitText(stages[0]!, step >= ROOMY), 46)] : [])]
}

/** Less than a day a person is no queue. */
function waits(weeks: number): boolean {
  return weeks >= 0.15
}

function waitText({ waited }: FlowStage, isRoomy: boolean): string {
  return chainTexts.waits(isRoomy ? weeksBandText(waited.p50, waited.p10, waited.p90) : weeksText(waited.p50))
}

/** Beside a block. A queue has its weeks on the line of its people, lessons have the wait for a next level on a line of their own. */
function labelMarks(block: FlowBlock, x: (column: number) => number, perWeek: number): readonly Mark[] {
  const { stage } = block
  if (stage === null || singles.includes(columnOf[stage.knoop]!)) return []
  const { people, waited } = stage
  const left = x(block.column) + widthOf(block, perWeek) + 5
  const middle = block.y + block.height / 2
  const line = (text: string, y: number, weight: 400 | 600): Mark => ({ kind: 'text', x: left, y: middle + y, text, size: FONT, weight, colour: weight === 600 ? 'ink' : 'ink2', halo: true, role: 'label' })
  const name = knoopLabels[stage.knoop]!
  const banded = peopleText(people.mean, people.p10, people.p90)
  if (columnOf[stage.knoop] === COLUMNS - 1) return [line(`${name} ${banded}`, 4.5, 400)]
  const behind = isQueue(stage) ? ` · ${weeksText(waited.p50)}` : ''
  // Without its band only where that would run into the next column; the table always has it.
  const fits = textWidth(`${banded}${behind}`, FONT) <= x(block.column + 1) - left - 4
  const count = `${fits ? banded : peopleText(people.mean, people.mean, people.mean)}${behind}`
  if (isQueue(stage)) return [line(name, -4, 600), line(count, 12, 400)]
  return waits(waited.p50) ? [line(name, -12, 600), line(count, 4, 400), line(waitText(stage, false), 20, 400)] : [line(name, -4, 600), line(count, 12, 400)]
}

/** What a hollow block of five weeks looks like. */
function legendMarks(perWeek: number, { height }: { readonly height: number }, colour: string): readonly Mark[] {
  const y = height - 15
  return [
    { kind: 'rect', x: 1, y, width: 5 * perWeek, height: 12, fill: { colour: 'surface' }, stroke: { colour, width: 1.5 }, role: 'legend' },
    { kind: 'text', x: 5 * perWeek + 9, y: y + 10, text: `${weeksText(5)} wachten. ${chainTexts.flowLegend}`, size: FONT, colour: 'ink3', role: 'legend' },
  ]
}

function describe({ stages }: ChainFlow): string {
  return `${stages.map(({ knoop, people, waited }) => `${knoopNames[knoop]} ${peopleText(people.mean, people.p10, people.p90)}${waits(waited.p50) ? `, ${chainTexts.waits(weeksText(waited.p50))}` : ''}`).join('; ')}.`
}

function tableOf({ stages }: ChainFlow, year: number, name: string): Scene['table'] {
  const weeks = (stage: FlowStage, of: 'waited' | 'busy'): string => {
    const standen = standenOf[stage.knoop]
    if (!standen || (of === 'waited' ? standen.wait : standen.busy).length === 0) return '–'
    const { p50, p10, p90 } = stage[of]
    return weeksBandText(p50, p10, p90)
  }
  return {
    caption: `${name}: wie in ${year} begint, per stap; tussen haakjes 8 van de 10 toekomsten`,
    columns: [chainTexts.stage, chainTexts.people, chainTexts.waiting, chainTexts.helped],
    rows: stages.map((stage) => [knoopNames[stage.knoop]!, peopleText(stage.people.mean, stage.people.p10, stage.people.p90), weeks(stage, 'waited'), weeks(stage, 'busy')]),
  }
}

function r(value: number): number {
  return Math.round(value * 100) / 100
}
