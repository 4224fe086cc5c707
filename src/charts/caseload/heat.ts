import type { CaseloadView, TeamView } from '../../analysis/caseload/teams.ts'
import { SERIES_MONTHS_BEFORE } from '../../model/series.ts'
import { caseloadTexts, heatTitle } from '../../texts/caseload.ts'
import { formatNumber } from '../../texts/format.ts'
import { fitText, textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 38
const HEAD = 26
const FOOT = 34
/** Lower edges of the classes of colour. */
const EDGES = [0.2, 0.4, 0.6, 0.8] as const

/** How often each team is over its norm, year by year: darker is more often, and the figure says it. */
export function heatScene(view: CaseloadView, width: number): Scene {
  const teams = view.teams.filter(({ intake }) => !intake)
  const years = Array.from({ length: Math.floor(((teams[0]?.months.length ?? 0) - SERIES_MONTHS_BEFORE) / 12) }, (_, year) => year)
  const narrow = width < 520
  const label = narrow ? 0 : Math.min(190, width * 0.3)
  const row = narrow ? ROW + 22 : ROW
  const cell = (width - label) / Math.max(1, years.length)
  const shares = teams.map((team) => years.map((year) => yearShare(team, year)))
  const marks: Mark[] = years.map((year): Mark => ({ kind: 'text', x: label + (year + 0.5) * cell, y: 17, text: cell < 42 ? `’${String(view.decisionYear + year).slice(2)}` : String(view.decisionYear + year), size: 13, colour: 'ink2', anchor: 'middle', role: 'year' }))
  teams.forEach((team, index) => {
    const top = HEAD + index * row
    const y = top + row - ROW
    marks.push({ kind: 'text', x: 0, y: narrow ? top + 16 : y + ROW / 2 + 5, text: fitText(team.name, 14, narrow ? width : label - 8), size: 14, colour: 'ink', role: 'team' })
    marks.push(...shares[index]!.flatMap((share, year) => cellMarks(share, label + year * cell, y, cell)))
  })
  const title = heatTitle(teams.map(({ name, over }) => ({ name, over: over.mean })), teams.find(({ key }) => key === view.highest)?.name ?? null)
  return {
    width, height: HEAD + teams.length * row + FOOT, title, subtitle: caseloadTexts.heatSubtitle(view.futures),
    description: `${title}. ${teams.map(({ name, over }) => `${name}: ${formatNumber(over.mean * 100)}`).join('; ')}.`,
    marks: [...marks, ...legend(HEAD + teams.length * row + 22, width)],
    table: {
      caption: title, columns: [caseloadTexts.team, ...years.map((year) => String(view.decisionYear + year))],
      rows: teams.map(({ name }, index) => [name, ...shares[index]!.map((share) => (Number.isNaN(share) ? '–' : formatNumber(share * 100)))]),
    },
  }
}

/** Mean over the months of a year; NaN where the team is not there yet. */
function yearShare({ months }: TeamView, year: number): number {
  const own = months.slice(SERIES_MONTHS_BEFORE + year * 12, SERIES_MONTHS_BEFORE + (year + 1) * 12).flatMap((month) => (month === null || Number.isNaN(month.over) ? [] : [month.over]))
  return own.reduce((sum, share) => sum + share, 0) / own.length
}

function classOfShare(share: number): number {
  return 1 + EDGES.filter((edge) => share >= edge).length
}

function cellMarks(share: number, x: number, y: number, cell: number): readonly Mark[] {
  if (Number.isNaN(share)) return [{ kind: 'text', x: x + cell / 2, y: y + ROW / 2 + 5, text: '–', size: 14, colour: 'ink3', anchor: 'middle', role: 'none' }]
  const own = classOfShare(share)
  return [
    { kind: 'rect', x: x + 0.5, y: y + 0.5, width: cell - 1, height: ROW - 1, fill: { colour: `h${own}` }, role: 'cell' },
    { kind: 'text', x: x + cell / 2, y: y + ROW / 2 + 5, text: formatNumber(share * 100), size: 14, colour: own === 5 ? 'surface' : 'ink', anchor: 'middle', role: 'share' },
  ]
}

function legend(y: number, width: number): readonly Mark[] {
  const words = ['<20', '20–39', '40–59', '60–79', '80+']
  const lead = width < 520 ? '' : caseloadTexts.heatLegend
  let x = lead === '' ? 0 : textWidth(lead, 13) + 8
  const marks: Mark[] = lead === '' ? [] : [{ kind: 'text', x: 0, y, text: lead, size: 13, colour: 'ink2', role: 'legend' }]
  words.forEach((word, index) => {
    marks.push({ kind: 'rect', x, y: y - 12, width: 14, height: 14, fill: { colour: `h${index + 1}` }, stroke: { colour: 'edge', width: 0.75 }, role: 'legend' })
    marks.push({ kind: 'text', x: x + 19, y, text: word, size: 13, colour: 'ink2', role: 'legend' })
    x += 19 + textWidth(word, 13) + 12
  })
  return marks
}
