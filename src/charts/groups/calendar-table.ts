import type { Calendar, CalendarGroup } from '../../analysis/groups/calendar.ts'
import { formatNumber } from '../../texts/format.ts'
import { monthNames } from '../../texts/months.ts'
import type { SceneTable } from '../scene.ts'

/** The groups of the calendar as rows: the same facts, and those that do not fit in a bar. */
export function calendarTable({ lanes }: Calendar, decisionYear: number, caption: string): SceneTable {
  return {
    caption,
    columns: ['Groep', 'Voor wie', 'Niveau', 'Begin', 'Einde', 'Mensen bij begin', 'Minimum', 'Maximum', 'Langst gewacht', 'Weken onder minimum'],
    rows: lanes.flatMap(({ name, groups }) => groups.map((group, index) => [
      `${name.soort} ${index + 1}`, name.wie, group.level, moment(group.start, decisionYear), moment(group.end, decisionYear),
      formatNumber(group.size), formatNumber(group.minimum), formatNumber(group.maximum), `${formatNumber(group.waited[0] ?? 0)} weken`, formatNumber(weeksUnder(group)),
    ])),
  }
}

function weeksUnder({ under }: CalendarGroup): number {
  return under.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** `mrt 2029`. */
function moment(week: number, decisionYear: number): string {
  const month = Math.floor((week * 12) / 52)
  return `${monthNames[((month % 12) + 12) % 12]!} ${decisionYear + Math.floor(month / 12)}`
}
