import type { ValueBand } from '../../analysis/band.ts'
import type { Standing, StageStanding } from '../../analysis/chain/standing.ts'
import type { StageId } from '../../texts/chain/chain.ts'
import { formatNumber } from '../../texts/format.ts'
import { barsDescription, barsTitle, chainTexts, peopleText, stageNames } from '../../texts/chain/chain.ts'
import { scaleLinear } from 'd3'
import { scenarioStyle } from '../scenario-style.ts'
import type { Mark, Scene } from '../scene.ts'

export interface NamedStanding {
  readonly name: string
  readonly place: number
  readonly standing: Standing
}

export interface BarsChart {
  /** The chosen scenario first. */
  readonly scenarios: readonly NamedStanding[]
  /** Calendar year. */
  readonly year: number
  /** Most people that a bar must be able to show: the same for every year, so that years can be compared. */
  readonly most: number
}

const FONT = 13
const BAR = 16
const TOP = 8

/** People per stage at the end of a year: full is being helped, hollow is waiting. */
export function stageBars({ scenarios, year, most }: BarsChart, width: number): Scene {
  const first = scenarios[0]!
  const stages = stageIds(scenarios)
  const narrow = width < 560
  const left = narrow ? 0 : 176
  const right = width - (narrow ? 128 : 150)
  const row = BAR * scenarios.length + 4 * (scenarios.length - 1)
  const step = row + (narrow ? 34 : 18)
  const x = scaleLinear([0, most], [left, right])
  const y = (index: number): number => TOP + index * step + (narrow ? 20 : 0)
  const of = ({ standing }: NamedStanding, stage: StageId): StageStanding | undefined => standing.stages.find((one) => one.stage === stage)
  return {
    width, height: TOP + stages.length * step,
    title: barsTitle(year, first.name, first.standing.all.p50, first.standing.queue.p50),
    subtitle: chainTexts.barsSubtitle,
    description: scenarios.map(({ name, standing }) => `${name}: ${barsDescription(standing.stages.map(({ stage, all, queue }) => ({ stage: stageNames[stage], people: all.p50, waiting: queue.p50 })))}.`).join(' '),
    marks: stages.flatMap((stage, index): readonly Mark[] => [
      { kind: 'text', x: 0, y: narrow ? y(index) - 7 : y(index) + row / 2 + 4.5, text: stageNames[stage], size: FONT, weight: 600, colour: 'ink', role: 'stage' },
      ...scenarios.flatMap((scenario, place) => barMarks(of(scenario, stage), scenario.place, y(index) + place * (BAR + 4), x)),
    ]),
    table: tableOf(scenarios, stages, year),
  }
}

/** Stages that one of the scenarios has, in order. */
function stageIds(scenarios: readonly NamedStanding[]): readonly StageId[] {
  return (Object.keys(stageNames) as StageId[]).filter((stage) => scenarios.some(({ standing }) => standing.stages.some((one) => one.stage === stage)))
}

function barMarks(stage: StageStanding | undefined, place: number, y: number, x: (people: number) => number): readonly Mark[] {
  if (!stage) return []
  const { colour, text, shape } = scenarioStyle(place)
  const { busy, queue, all } = stage
  const end = x(busy.p50 + queue.p50)
  const line = (x1: number, x2: number, y1: number, y2: number): Mark => ({ kind: 'line', x1, y1, x2, y2, stroke: { colour: 'ink2', width: 1.5 }, role: 'band' })
  const middle = y + BAR / 2
  return [
    { kind: 'rect', x: x(0), y, width: Math.max(0, x(busy.p50) - x(0)), height: BAR, fill: { colour, opacity: 0.75 }, role: 'busy' },
    ...(queue.p50 >= 0.05 ? [{ kind: 'rect', x: x(busy.p50), y: y + 0.75, width: Math.max(2, end - x(busy.p50)), height: BAR - 1.5, fill: { colour: 'surface' }, stroke: { colour, width: 1.5 }, role: 'queue' } as const] : []),
    line(x(all.p10), x(all.p90), middle, middle), line(x(all.p10), x(all.p10), middle - 4, middle + 4), line(x(all.p90), x(all.p90), middle - 4, middle + 4),
    { kind: 'symbol', shape, x: Math.max(end, x(all.p90)) + 12, y: middle, size: 8, fill: { colour }, role: 'mark' },
    { kind: 'text', x: Math.max(end, x(all.p90)) + 20, y: middle + 4.5, text: figures(stage), size: FONT, colour: text, role: 'figure' },
  ]
}

function figures({ all, queue }: StageStanding): string {
  const waits = Math.round(queue.p50)
  return `${formatNumber(all.p50)}${waits > 0 ? `, ${formatNumber(waits)} wacht${waits === 1 ? '' : 'en'}` : ''}`
}

function tableOf(scenarios: readonly NamedStanding[], stages: readonly StageId[], year: number): Scene['table'] {
  const many = scenarios.length > 1
  const cell = ({ p50, p10, p90 }: ValueBand): string => peopleText(p50, p10, p90)
  const total = ({ standing }: NamedStanding): readonly string[] => [cell(standing.all), cell(standing.queue)]
  return {
    caption: `${chainTexts.barsTable}: ${year}`,
    columns: [chainTexts.stage, ...scenarios.flatMap(({ name }) => [many ? `${name}: mensen` : chainTexts.people, many ? `${name}: wacht` : chainTexts.queue])],
    rows: [
      ...stages.map((stage) => [stageNames[stage], ...scenarios.flatMap(({ standing }) => {
        const found = standing.stages.find((one) => one.stage === stage)
        return found ? [cell(found.all), cell(found.queue)] : ['–', '–']
      })]),
      [chainTexts.total, ...scenarios.flatMap(total)],
    ],
  }
}
