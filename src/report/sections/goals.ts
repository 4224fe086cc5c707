import { goalRows } from '../../analysis/goals.ts'
import type { GoalCell } from '../../analysis/goals.ts'
import type { Evidence } from '../../model/parameters/parameter.ts'
import { NO_FIGURE, formatBand, formatOutcome } from '../../texts/format.ts'
import { goalReached, goalTexts, goalValue } from '../../texts/goals.ts'
import type { Block, Cell, Row } from '../blocks.ts'
import { cell } from '../blocks.ts'
import { placeOf } from '../evidence-cell.ts'
import type { Facts } from '../facts.ts'
import { heading, scenarioColumns } from '../parts.ts'

/** What the region itself wants, beside what the futures say; nothing for a region of which no goals are known. */
export function goalBlocks(facts: Facts): readonly Block[] {
  const { region, results } = facts.input
  const rows = goalRows(results, region.doelen ?? [])
  if (rows.length === 0) return []
  return [
    {
      kind: 'table', title: goalTexts.title, note: goalTexts.note, columns: scenarioColumns(facts, cell(goalTexts.goal), 1.5),
      rows: rows.map(({ goal, cells }): Row => ({ header: { lines: [{ text: goal.name }, { text: goalValue(goal.value), small: true }] }, cells: cells.map((found) => goalCell(found, facts.isEnough)) })),
    },
    heading(goalTexts.reading, 3),
    { kind: 'list', items: rows.map(({ goal: { name, reading, evidence } }) => [{ text: `${name}. `, bold: true as const }, { text: [reading, ...evidence.map(citedWords)].join(' ') }]) },
  ]
}

function citedWords(evidence: Evidence): string {
  return evidence.quote === '' ? `${placeOf(evidence, false)}.` : `${placeOf(evidence, false)}: “${evidence.quote}”.`
}

function goalCell({ p10, p50, p90, reached, reachedError, futures }: GoalCell, isEnough: boolean): Cell {
  if (!Number.isFinite(p50)) return cell(NO_FIGURE)
  return { lines: [
    { text: formatOutcome('aandeel', p50) }, { text: [{ text: formatBand('aandeel', p10, p90), soft: true }], small: true },
    ...(isEnough ? [{ text: goalReached(reached, reachedError, futures), small: true } as const] : []),
  ] }
}
