import { colophonOf } from '../build.ts'
import type { Facts } from '../facts.ts'
import { createFacts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import { inputsSheet } from './inputs.ts'
import { moneySheets } from './money.ts'
import { personsSheet } from './persons.ts'
import { differencesSheet, resultsSheet } from './results.ts'
import { seriesSheet } from './series.ts'
import type { Sheet } from './sheet.ts'
import type { SheetId } from './sheet-ids.ts'
import { sheetIds } from './sheet-ids.ts'
import { summarySheet } from './summary.ts'
import { weightsSheet } from './weights.ts'

/** After the summary; the two about money come from one computation. */
const makers: Readonly<Record<Exclude<SheetId, 'samenvatting'>, (facts: Facts) => Sheet>> = {
  resultaten: resultsSheet, verschillen: differencesSheet, 'geld-per-jaar': (facts) => moneySheets(facts)[0], 'binnen-budget': (facts) => moneySheets(facts)[1],
  'personen-per-jaar': personsSheet, invoer: inputsSheet, weging: weightsSheet, reeksen: seriesSheet,
}

/**
 * All numbers of one run as tables, the summary first. The same input gives the same tables.
 * @param only these, in the usual order; the summary then names them and no others
 * @throws RangeError for a run without year books
 */
export function buildSheets(input: ReportInput, only: readonly SheetId[] = sheetIds): readonly Sheet[] {
  const facts = createFacts(input)
  const money = only.includes('geld-per-jaar') && only.includes('binnen-budget') ? moneySheets(facts) : null
  const others = sheetIds.flatMap((id) => (id === 'samenvatting' || !only.includes(id) ? [] : [money?.find((sheet) => sheet.id === id) ?? makers[id](facts)]))
  return only.includes('samenvatting') ? [summarySheet(facts, colophonOf(input), others), ...others] : others
}
