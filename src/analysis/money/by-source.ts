import { quantilesOf } from '../quantiles.ts'
import type { Band } from './bands.ts'
import { bandOf } from './bands.ts'
import type { LastId, MoneyLedger, MoneyScope, MoneySourceId } from './ledger.ts'
import { lastIds, lineColumn, moneySourceIds, sourceAt, sourceColumn, unpaidColumn } from './ledger.ts'

/** Bands of one scenario by source or line and year: [source or line][year]. */
export function sourceBands(ledger: MoneyLedger, scope: MoneyScope, wanted: readonly MoneySourceId[] = moneySourceIds): ReadonlyMap<MoneySourceId, readonly Band[]> {
  const column = new Float64Array(ledger.replications)
  return new Map(wanted.map((id) => [id, ledger.years.map((_, year) => bandOf(sourceColumn(ledger, sourceAt[id], year, scope, column)))]))
}

/** Middle futures of one scenario by source and year: the middle of `sourceBands`, for a third of the work. */
export function sourceMiddles(ledger: MoneyLedger, scope: MoneyScope, wanted: readonly MoneySourceId[] = moneySourceIds): ReadonlyMap<MoneySourceId, readonly number[]> {
  const column = new Float64Array(ledger.replications)
  return new Map(wanted.map((id) => [id, ledger.years.map((_, year) => quantilesOf(sourceColumn(ledger, sourceAt[id], year, scope, column), [0.5])[0]!)]))
}

/** Lines are of the gemeente's own inburgeraars, so only for the region and for the key `gebruik` they add up to what is paid. */
export function lineBands(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<LastId, readonly Band[]> {
  const column = new Float64Array(ledger.replications)
  return new Map(lastIds.map((id, index) => [id, ledger.years.map((_, year) => bandOf(lineColumn(ledger, index, year, scope, column)))]))
}

/** By year: what lessons above the contract are worth that nobody pays. They stand beside the lasten, not in them. */
export function unpaidBands(ledger: MoneyLedger, scope: MoneyScope): readonly Band[] {
  const column = new Float64Array(ledger.replications)
  return ledger.years.map((_, year) => bandOf(unpaidColumn(ledger, year, scope, column)))
}
