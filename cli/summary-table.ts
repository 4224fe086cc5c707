import { summarise } from '../src/analysis/summary.ts'
import type { Results } from '../src/experiment/results.ts'
import { outcomeColumn } from '../src/experiment/results.ts'
import type { OutcomeId } from '../src/model/outcomes.ts'
import { outcomes } from '../src/model/outcomes.ts'
import { bandFiguresOn, formatChance, NO_FIGURE, scalesOfRow, splitOn } from '../src/texts/format.ts'
import type { RunHeader } from './run-header.ts'

/** The outcomes one looks at first; all of them are in the file. */
const SHOWN: readonly OutcomeId[] = [
  'pip.binnen-10-weken', 'les.wachtweken', 'groepen.onder-minimum', 'afgerond.binnen-3-jaar', 'caseload.aantal', 'fte.in-dienst',
  'kosten.per-inburgeraar', 'saldo.jaar', 'budget.binnen',
]

/** A table for the terminal: the median, and between brackets the band of 80 of the 100 futures. */
export function summaryTable(header: RunHeader, results: Results): string {
  const head = ['', ...header.scenarios.map(({ name }) => name)]
  const rows = SHOWN.map((id) => [outcomes[id].label, ...cells(results, id)])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: readonly string[]) => row.map((text, column) => text.padEnd(widths[column]!)).join('  ').trimEnd()
  return [
    `${header.region.name}: ${results.completed} ${results.completed === 1 ? 'toekomst' : 'toekomsten'}, zaad "${header.seed}". Midden, en tussen haakjes 80 van de 100 toekomsten.`,
    `Model ${header.model.version}, kenmerk ${header.planKey}.`,
    '', line(head), ...rows.map(line), '',
  ].join('\n')
}

/** The cells of a row share their unit where they can, as in the page: a reader compares figures. */
function cells(results: Results, id: OutcomeId): readonly string[] {
  const { unit } = outcomes[id]
  const summaries = results.scenarioIds.map((_, scenario) => summarise(outcomeColumn(results, scenario, id)))
  if (unit === 'kans') return summaries.map(({ mean, n }) => formatChance(mean, n))
  const scales = scalesOfRow(unit, summaries.map(({ p10, p50, p90 }) => [p10, p50, p90]))
  return summaries.map(({ p10, p50, p90 }, index) => {
    if (!Number.isFinite(p50)) return NO_FIGURE
    const { figure, unit: word } = splitOn(scales[index]!, p50)
    return `${figure} (${bandFiguresOn(scales[index]!, p10, p90)})${word === '' ? '' : ` ${word}`}`
  })
}
