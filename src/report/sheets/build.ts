import { colophonOf } from '../build.ts'
import type { Facts } from '../facts.ts'
import { createFacts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import { inputsSheet } from './inputs.ts'
import { moneySheets } from './money.ts'
import type { MoneySheetId } from './money.ts'
import { personsSheet } from './persons.ts'
import { differencesSheet, resultsSheet } from './results.ts'
import { seriesSheet } from './series.ts'
import type { Sheet } from './sheet.ts'
import type { SheetId } from './sheet-ids.ts'
import { sheetIds } from './sheet-ids.ts'
import { summarySheet } from './summary.ts'
import { weightsSheet } from './weights.ts'

/** After the summary; those about money come from one computation. */
const makers: Readonly<Record<Exclude<SheetId, 'samenvatting' | MoneySheetId>, (facts: Facts) => Sheet>> = {
  resultaten: resultsSheet, verschillen: differencesSheet, 'personen-per-jaar': personsSheet, invoer: inputsSheet, weging: weightsSheet, reeksen: seriesSheet,
}

function isMoney(id: SheetId): id is MoneySheetId {
  return id !== 'samenvatting' && !(id in makers)
}

/**
 * All numbers of one run as tables, the summary first. The same input gives the same tables.
 * @param only these, in the usual order; the summary then names them and no others
 * @throws RangeError for a run without year books
 */
export function buildSheets(input: ReportInput, only: readonly SheetId[] = sheetIds): readonly Sheet[] {
  const facts = createFacts(input)
  const wanted = sheetIds.filter((id) => only.includes(id))
  const money = wanted.some(isMoney) ? moneySheets(facts) : null
  const others = wanted.flatMap((id) => (id === 'samenvatting' ? [] : [isMoney(id) ? money![id] : makers[id](facts)]))
  return only.includes('samenvatting') ? [summarySheet(facts, colophonOf(input), others), ...others] : others
}
