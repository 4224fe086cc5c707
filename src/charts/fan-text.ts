import type { RowScale } from '../analysis/row-scale.ts'
import type { TimelineView } from '../analysis/timeline-view.ts'
import { formatOutcome } from '../texts/format.ts'
import type { SceneTable } from './scene.ts'
import { axisTicks } from './axis.ts'
import { bandScale } from './band-table.ts'

/** Words and table of the chart over time. */

export function fanSubtitle(view: TimelineView, scale: RowScale): string {
  const { unit } = axisTicks(view.unit, scale, 5)
  const inUnit = unit === '' ? '' : ` (${unit})`
  const [first, second] = view.pair.map((index) => view.scenarios[index]!.name)
  const start = scale.min > 0 ? ` De as begint bij ${formatOutcome(view.unit, scale.min)}.` : ''
  return `${view.label}${inUnit}. ${view.definition} Banden van ${first} en ${second}: licht 8 van de 10 toekomsten, donker 5 van de 10.${start}`
}

export function fanDescription(view: TimelineView): string {
  const [first, second] = view.pair
  const last = lastMonthOf(view)
  const say = (index: number): string => `${view.scenarios[index]!.name} ${formatOutcome(view.unit, view.scenarios[index]!.fan.p50[last]!)}`
  const others = view.scenarios.map((_, index) => index).filter((index) => index !== first && index !== second)
  return `Lijngrafiek van ${view.label.charAt(0).toLowerCase()}${view.label.slice(1)} met banden. Middelste toekomst eind ${yearOf(view, last)}: ${[first, second, ...others].map(say).join(', ')}.`
}

/** One row a year: what the drawing shows at the end of it. */
export function fanTable(view: TimelineView): SceneTable {
  const scale = bandScale(view.unit, view.scenarios.flatMap(({ fan }) => Array.from(fan.p50)))
  const rows: string[][] = []
  for (let month = 11; month < view.months; month += 12) {
    rows.push([`eind ${yearOf(view, month)}`, ...view.scenarios.map(({ fan }) => scale.text(fan.p50[month]!, fan.p10[month]!, fan.p90[month]!))])
  }
  return {
    caption: `${scale.caption(view.label)}: middelste toekomst, met tussen haakjes 8 van de 10 toekomsten`,
    columns: ['Moment', ...view.scenarios.map((scenario) => scenario.name)],
    rows,
  }
}

function lastMonthOf(view: TimelineView): number {
  return Math.floor(view.months / 12) * 12 - 1
}

function yearOf(view: TimelineView, month: number): number {
  return view.decisionYear + Math.floor((month - view.decisionMonth) / 12)
}
