import type { TeamView } from '../../analysis/caseload/teams.ts'
import { monthOf } from '../../analysis/caseload/teams.ts'
import { rowScale } from '../../analysis/row-scale.ts'
import type { RowScale } from '../../analysis/row-scale.ts'
import { caseloadTexts, teamTitle } from '../../texts/caseload.ts'
import { formatBand, formatNumber, formatOutcome } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { monthArea, monthFrame, monthLine } from './frame.ts'

const FONT = 13
/** People per fte at either side of the norm: a smaller distance is not drawn as if it were large. */
const LEAST_ROOM = 5

/** One scale around the norm for all teams, so that looking is comparing. From nought the drawing would be empty for the greatest part. */
export function loadScale(teams: readonly TeamView[]): RowScale {
  const around = teams.filter(({ intake }) => !intake).flatMap(({ months, norm }) => months.flatMap((month) => (month === null ? [] : [month.load.p10 - norm, month.load.p90 - norm])))
  return rowScale([-LEAST_ROOM, LEAST_ROOM, ...around], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
}

/** Clients per fte of one team, over or under its norm. */
export function loadScene(team: TeamView, decisionYear: number, scale: RowScale, colour: string, { width, height }: { readonly width: number; readonly height: number }): Scene {
  const label = `${caseloadTexts.norm} ${formatNumber(team.norm)}`
  const frame = monthFrame({ width, height }, team.months.length, decisionYear, scale, textWidth(label, FONT) + 8, true)
  const of = (pick: 'p10' | 'p50' | 'p90'): readonly (number | null)[] => team.months.map((month) => (month === null ? null : month.load[pick] - team.norm))
  const marks: readonly Mark[] = [
    ...frame.axis,
    { kind: 'path', d: monthArea(frame, of('p10'), of('p90')), fill: { colour, opacity: 0.22 }, role: 'band-80' },
    { kind: 'path', d: monthLine(frame, of('p50')), stroke: { colour, width: 2 }, role: 'median' },
    { kind: 'line', x1: frame.x(-0.5), y1: frame.y(0), x2: frame.right, y2: frame.y(0), stroke: { colour: 'ink', width: 1.5, dash: [4, 3] }, role: 'norm' },
    { kind: 'text', x: frame.right + 5, y: frame.y(0) + 4.5, text: label, size: FONT, colour: 'ink', role: 'norm-label' },
  ]
  const title = teamTitle(team.name, { p50: team.clients.p50 / team.fte.p50 }, team.norm, team.over)
  return {
    width, height, title, subtitle: caseloadTexts.loadSubtitle, marks, description: title,
    table: {
      caption: title, columns: ['Moment', caseloadTexts.perFte, '8 van de 10 toekomsten', 'Boven de norm, van de 100'],
      rows: team.months.flatMap((month, place) => (month === null || place % 6 !== 5 ? [] : [[
        momentName(decisionYear, place), formatOutcome('personen', month.load.p50), formatBand('personen', month.load.p10, month.load.p90), formatNumber(month.over * 100),
      ]])),
    },
  }
}

export function momentName(decisionYear: number, place: number): string {
  const { year, month } = monthOf(decisionYear, place)
  return `${month < 6 ? 'midden' : 'eind'} ${year}`
}
