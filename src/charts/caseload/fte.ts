import type { TeamView } from '../../analysis/caseload/teams.ts'
import { caseloadTexts, fteTitle } from '../../texts/caseload.ts'
import { formatBand, formatOutcome } from '../../texts/format.ts'
import { textWidth } from '../axis.ts'
import { placeLabels } from '../label-layout.ts'
import type { Mark, Scene } from '../scene.ts'
import { fromNought, monthArea, monthFrame, monthLine } from './frame.ts'
import { momentName } from './load.ts'

const FONT = 13

/** Fte employed against fte needed, of one team. */
export function fteScene(team: TeamView, decisionYear: number, colour: string, { width, height }: { readonly width: number; readonly height: number }): Scene {
  const scale = fromNought(team.months.flatMap((month) => (month === null ? [] : [month.fte.p90, month.required.p50])))
  const frame = monthFrame({ width, height }, team.months.length, decisionYear, scale, textWidth(caseloadTexts.employed, FONT) + 10)
  const of = (what: 'fte' | 'required', pick: 'p10' | 'p50' | 'p90'): readonly (number | null)[] => team.months.map((month) => month?.[what][pick] ?? null)
  const last = team.months.findLast((month) => month !== null)
  const labels = last === undefined || last === null ? [] : placeLabels([
    { item: { text: caseloadTexts.employed, colour: 'ink', weight: 600 as const }, anchor: frame.y(last.fte.p50) },
    { item: { text: caseloadTexts.needed, colour: 'ink2', weight: 400 as const }, anchor: frame.y(last.required.p50) },
  ], 17, 0, height - 20)
  const title = fteTitle(team.name, team.fte, team.shortage)
  const marks: readonly Mark[] = [
    ...frame.axis,
    { kind: 'path', d: monthArea(frame, of('fte', 'p10'), of('fte', 'p90')), fill: { colour, opacity: 0.22 }, role: 'band-80' },
    { kind: 'path', d: monthLine(frame, of('required', 'p50')), stroke: { colour: 'ink2', width: 2, dash: [6, 4] }, role: 'needed' },
    { kind: 'path', d: monthLine(frame, of('fte', 'p50')), stroke: { colour, width: 2.5 }, role: 'employed' },
    ...labels.map(({ item, y }): Mark => ({ kind: 'text', x: frame.right + 5, y: y + 4.5, text: item.text, size: FONT, weight: item.weight, colour: item.colour, role: 'end-label' })),
  ]
  return {
    width, height, title, subtitle: caseloadTexts.fteSubtitle, marks, description: title,
    table: {
      caption: title, columns: ['Moment', 'Fte in dienst', '8 van de 10 toekomsten', 'Fte nodig', '8 van de 10 toekomsten'],
      rows: team.months.flatMap((month, place) => (month === null || place % 6 !== 5 ? [] : [[
        momentName(decisionYear, place), formatOutcome('fte', month.fte.p50), formatBand('fte', month.fte.p10, month.fte.p90), formatOutcome('fte', month.required.p50), formatBand('fte', month.required.p10, month.required.p90),
      ]])),
    },
  }
}
