import type { MoneyLedger } from '../../../src/analysis/money/ledger.ts'
import { cellAt, createLedger, lastIds, moneySourceIds, sourceAt } from '../../../src/analysis/money/ledger.ts'

/** Two years, two gemeenten; gemeente 0 gets and gemeente 1 pays. Future r has lasten of 100 x r in the first year. */
export function ledgerOf(scenario: number, spend: (replication: number, year: number) => number, back = 0): MoneyLedger {
  const ledger = createLedger(scenario, 10, [2027, 2028], 2)
  for (let r = 0; r < 10; r++) {
    for (let year = 0; year < 2; year++) {
      ledger.baten[cellAt(ledger, year, sourceAt.gemeentefonds, moneySourceIds.length) + r] = 450
      ledger.ontvangen[cellAt(ledger, year) + r] = 450
      ledger.lasten[cellAt(ledger, year, 0, lastIds.length) + 10 + r] = spend(r, year)
      ledger.betaald[cellAt(ledger, year) + 10 + r] = spend(r, year)
      ledger.terug[cellAt(ledger, year) + r] = year === 1 ? back : 0
    }
  }
  return ledger
}
