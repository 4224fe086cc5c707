import type { Calendar, CalendarGroup, CalendarLane } from '../../analysis/groups/calendar.ts'
import { formatNumber } from '../../texts/format.ts'
import { calendarCount, calendarTitle, groupsTexts } from '../../texts/groups.ts'
import { monthNames } from '../../texts/months.ts'
import { fitText } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import type { LaneRoom } from './calendar-bar.ts'
import { barMarks, startklasMarks } from './calendar-bar.ts'
import { calendarTable } from './calendar-table.ts'

export interface CalendarInput {
  readonly calendar: Calendar
  readonly decisionYear: number
  /** Years in words: `2029`. */
  readonly period: string
  readonly width: number
}

const HEAD = 52
const ROW = 30
const LANE_GAP = 14
const NARROW = 620

/** Every group as a bar in time, by pool. */
export function calendarScene({ calendar, decisionYear, period, width }: CalendarInput): Scene {
  const narrow = width < NARROW
  const left = narrow ? 8 : 132
  const perWeek = (width - left - 4) / (calendar.to - calendar.from)
  const x = (week: number): number => left + (week - calendar.from) * perWeek
  const marks: Mark[] = []
  let y = HEAD
  for (const lane of calendar.lanes) {
    const placed = laneMarks(lane, { x, top: y, left, right: x(calendar.to), narrow, width })
    marks.push(...placed.marks)
    y = placed.bottom
  }
  const height = Math.max(y, HEAD + 40)
  const title = calendarTitle(period, calendar.starts, calendar.startsUnder, calendar.laterUnder)
  return {
    width, height, title, subtitle: groupsTexts.calendarSubtitle,
    description: `${title}. ${calendar.lanes.map(({ name, groups }) => `${name.soort}, ${name.wie}: ${formatNumber(groups.length)}`).join('; ')}.`,
    marks: [
      ...months(calendar, decisionYear, x, height, perWeek),
      ...(calendar.lanes.length === 0 ? [{ kind: 'text', x: left + 8, y: HEAD + 28, text: groupsTexts.emptyCalendar, size: 14, colour: 'ink2' } as const] : marks),
    ],
    table: calendarTable(calendar, decisionYear, title),
  }
}

function laneMarks(lane: CalendarLane, room: LaneRoom): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const head = room.narrow ? 24 : 0
  const rows = lane.soort === 'startklas' ? packed(lane.groups) : lane.groups.map((group) => [group])
  const top = room.top + 10 + head
  const marks: Mark[] = [{ kind: 'line', x1: 0, y1: room.top, x2: room.width, y2: room.top, stroke: { colour: 'line', width: 1 }, role: 'lane' }, ...laneName(lane, room)]
  rows.forEach((groups, row) => {
    for (const group of groups) marks.push(...(lane.soort === 'startklas' ? startklasMarks : barMarks)(group, top + row * ROW, room))
  })
  return { marks, bottom: Math.max(top + rows.length * ROW + LANE_GAP - 6, room.narrow ? 0 : room.top + 34 + 18 * laneLines(lane.name.delen, lane.groups.length).length) }
}

function laneName({ name, groups }: CalendarLane, room: LaneRoom): readonly Mark[] {
  if (room.narrow) return [{ kind: 'text', x: room.left, y: room.top + 20, text: fitText(`${name.soort}, ${name.wie}: ${calendarCount(groups.length)}`, 14, room.width - 16), size: 14, weight: 600, colour: 'ink', role: 'lane-name' }]
  return [
    { kind: 'text', x: 0, y: room.top + 24, text: name.soort, size: 14, weight: 600, colour: 'ink', role: 'lane-name' },
    ...laneLines(name.delen, groups.length).map((text, line): Mark => ({ kind: 'text', x: 0, y: room.top + 42 + 18 * line, text: fitText(text, 13, 140), size: 13, colour: 'ink2', role: 'lane-name' })),
  ]
}

function laneLines([who, aanbieder]: readonly [string, string], groups: number): readonly string[] {
  return [who, aanbieder, calendarCount(groups)].filter((text) => text !== '')
}

/** Groups that do not touch share a row. */
function packed(groups: readonly CalendarGroup[]): readonly (readonly CalendarGroup[])[] {
  const rows: CalendarGroup[][] = []
  for (const group of groups) {
    const free = rows.find((row) => row.at(-1)!.end <= group.start)
    if (free) free.push(group)
    else rows.push([group])
  }
  return rows
}

/** Twelve months a model year of fifty-two weeks; a name where there is room. */
function months({ from, to }: Calendar, decisionYear: number, x: (week: number) => number, height: number, perWeek: number): readonly Mark[] {
  const every = perWeek * (52 / 12) >= 30 ? 1 : 3
  const marks: Mark[] = []
  const first = Math.round((from * 12) / 52)
  for (let month = first; (month * 52) / 12 < to - 0.5; month++) {
    const at = x((month * 52) / 12)
    const ofYear = ((month % 12) + 12) % 12
    marks.push({ kind: 'line', x1: at, y1: HEAD - 12, x2: at, y2: height, stroke: { colour: 'line', width: ofYear === 0 ? 2 : 1 }, role: 'month' })
    if (ofYear === 0) marks.push({ kind: 'text', x: at + 4, y: 16, text: String(decisionYear + Math.floor(month / 12)), size: 14, weight: 600, colour: 'ink', role: 'year' })
    if (ofYear % every === 0) marks.push({ kind: 'text', x: at + 4, y: 36, text: monthNames[ofYear]!, size: 13, colour: 'ink3', role: 'month-name' })
  }
  return marks
}
