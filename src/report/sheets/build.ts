import { colophonOf } from '../build.ts'
import { createFacts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import { inputsSheet } from './inputs.ts'
import { moneySheets } from './money.ts'
import { personsSheet } from './persons.ts'
import { differencesSheet, resultsSheet } from './results.ts'
import { seriesSheet } from './series.ts'
import type { Sheet } from './sheet.ts'
import { summarySheet } from './summary.ts'
import { weightsSheet } from './weights.ts'

export const sheetIds = ['samenvatting', 'resultaten', 'verschillen', 'geld-per-jaar', 'binnen-budget', 'personen-per-jaar', 'invoer', 'weging', 'reeksen'] as const
export type SheetId = (typeof sheetIds)[number]

/**
 * All numbers of one run as tables, the summary first. The same input gives the same tables.
 * @throws RangeError for a run without year books
 */
export function buildSheets(input: ReportInput): readonly Sheet[] {
  const facts = createFacts(input)
  const others = [resultsSheet(facts), differencesSheet(facts), ...moneySheets(facts), personsSheet(facts), inputsSheet(facts), weightsSheet(facts), seriesSheet(facts)]
  return [summarySheet(facts, colophonOf(input), others), ...others]
}
