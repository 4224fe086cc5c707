import { cellAt, lastIds, lineColumn, moneySourceIds, sourceColumn, sumScope, unpaidColumn } from '../../analysis/money/ledger.ts'
import type { LastId, MoneyLedger, MoneyScope, MoneySourceId } from '../../analysis/money/ledger.ts'
import { moments } from '../../analysis/summary.ts'

/**
 * Means over the futures, by year and in euro. Middle values of posts do not add up to the middle of their total; means do, so a
 * controller can check a sum.
 */
export interface MoneyMeanRows {
  readonly sources: ReadonlyMap<MoneySourceId, readonly number[]>
  readonly baten: readonly number[]
  readonly lines: ReadonlyMap<LastId, readonly number[]>
  readonly lasten: readonly number[]
  readonly saldo: readonly number[]
  readonly terug: readonly number[]
  /** At the end of the year. */
  readonly reserve: readonly number[]
  /** Not a part of the lasten. */
  readonly unpaid: readonly number[]
}

export function moneyMeanRows(ledger: MoneyLedger, scope: MoneyScope): MoneyMeanRows {
  const room = new Float64Array(ledger.replications)
  const byYear = (columnOf: (year: number) => Float64Array): readonly number[] => ledger.years.map((_, year) => moments(columnOf(year)).mean)
  const whole = (values: Float64Array) => (year: number): Float64Array => sumScope(room, values, cellAt(ledger, year), ledger, scope)
  const [baten, lasten, terug] = [byYear(whole(ledger.ontvangen)), byYear(whole(ledger.betaald)), byYear(whole(ledger.terug))]
  const saldo = baten.map((came, year) => came - lasten[year]!)
  let end = moments(sumScope(room, ledger.opening, 0, ledger, scope)).mean
  const reserve = saldo.map((balance, year) => (end += balance - terug[year]!))
  return {
    sources: new Map(moneySourceIds.map((id, source) => [id, byYear((year) => sourceColumn(ledger, source, year, scope, room))])),
    lines: new Map(lastIds.map((id, line) => [id, byYear((year) => lineColumn(ledger, line, year, scope, room))])),
    baten, lasten, saldo, terug, reserve,
    unpaid: byYear((year) => unpaidColumn(ledger, year, scope, room)),
  }
}
