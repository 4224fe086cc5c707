import type { TeamView } from '../../analysis/caseload/teams.ts'
import { monthOf } from '../../analysis/caseload/teams.ts'
import type { RowScale } from '../../analysis/row-scale.ts'
import { caseloadTexts, teamTitle } from '../../texts/caseload.ts'
import { formatBand, formatNumber, formatOutcome } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'
import { fromNought, monthArea, monthFrame, monthLine } from './frame.ts'

const FONT = 13

/** One scale for all teams, so that looking is comparing. */
export function loadScale(teams: readonly TeamView[]): RowScale {
  return fromNought(teams.filter(({ intake }) => !intake).flatMap(({ months, norm }) => [norm, ...months.flatMap((month) => (month === null ? [] : [month.load.p90]))]))
}

/** Clients per fte of one team against its norm. */
export function loadScene(team: TeamView, decisionYear: number, scale: RowScale, colour: string, { width, height }: { readonly width: number; readonly height: number }): Scene {
  const label = `${caseloadTexts.norm} ${formatNumber(team.norm)}`
  const frame = monthFrame({ width, height }, team.months.length, decisionYear, scale, textWidth(label, FONT) + 8)
  const of = (pick: 'p10' | 'p50' | 'p90'): readonly (number | null)[] => team.months.map((month) => month?.load[pick] ?? null)
  const marks: readonly Mark[] = [
    ...frame.axis,
    { kind: 'path', d: monthArea(frame, of('p10'), of('p90')), fill: { colour, opacity: 0.22 }, role: 'band-80' },
    { kind: 'path', d: monthLine(frame, of('p50')), stroke: { colour, width: 2 }, role: 'median' },
    { kind: 'line', x1: frame.x(-0.5), y1: frame.y(team.norm), x2: frame.right, y2: frame.y(team.norm), stroke: { colour: 'ink', width: 1.5, dash: [4, 3] }, role: 'norm' },
    { kind: 'text', x: frame.right + 5, y: frame.y(team.norm) + 4.5, text: label, size: FONT, colour: 'ink', role: 'norm-label' },
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
