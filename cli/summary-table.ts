import { summarise } from '../src/analysis/summary.ts'
import type { Results } from '../src/experiment/results.ts'
import { outcomeColumn } from '../src/experiment/results.ts'
import type { OutcomeId } from '../src/model/outcomes.ts'
import { outcomes } from '../src/model/outcomes.ts'
import { formatBandFigures, formatChance, splitOutcome } from '../src/texts/format.ts'
import type { RunHeader } from './run-header.ts'

/** The outcomes one looks at first; all of them are in the file. */
const SHOWN: readonly OutcomeId[] = [
  'pip.binnen-10-weken', 'les.wachtweken', 'groepen.onder-minimum', 'afgerond.binnen-3-jaar', 'caseload.aantal', 'fte.in-dienst',
  'kosten.per-inburgeraar', 'saldo.jaar', 'budget.binnen',
]

/** A table for the terminal: the median, and between brackets the band of 80 of the 100 futures. */
export function summaryTable(header: RunHeader, results: Results): string {
  const head = ['', ...header.scenarios.map(({ name }) => name)]
  const rows = SHOWN.map((id) => [outcomes[id].label, ...header.scenarios.map((_, scenario) => cell(results, scenario, id))])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: readonly string[]) => row.map((text, column) => text.padEnd(widths[column]!)).join('  ').trimEnd()
  return [
    `${header.region.name}: ${results.completed} ${results.completed === 1 ? 'toekomst' : 'toekomsten'}, zaad "${header.seed}". Midden, en tussen haakjes 80 van de 100 toekomsten.`,
    `Model ${header.model.version}, kenmerk ${header.planKey}.`,
    '', line(head), ...rows.map(line), '',
  ].join('\n')
}

function cell(results: Results, scenario: number, id: OutcomeId): string {
  const summary = summarise(outcomeColumn(results, scenario, id))
  const { unit } = outcomes[id]
  if (unit === 'kans') return formatChance(summary.mean, summary.n)
  const { figure, unit: word } = splitOutcome(unit, summary.p50, [summary.p10, summary.p90])
  return `${figure} (${formatBandFigures(unit, summary.p10, summary.p90, summary.p50)})${word === '' ? '' : ` ${word}`}`
}
