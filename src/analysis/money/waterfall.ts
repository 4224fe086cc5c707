import type { LastId, MoneyLedger, MoneyScope } from './ledger.ts'
import { cellAt, lastIds } from './ledger.ts'
import type { MoneyStanding } from './outlook.ts'
import { meanAndError } from './outlook.ts'

/** One step from the saldo of one scenario to that of another: means over the same futures, whole horizon. */
export interface WaterfallStep {
  readonly id: LastId | 'baten'
  /** Positive where the second scenario is better off. */
  readonly amount: number
}

export interface Waterfall {
  readonly from: number
  readonly to: number
  /** Half the 95% simulation interval of the difference between the two, in the same futures. */
  readonly error: number
  readonly steps: readonly WaterfallStep[]
}

/** What one side of a waterfall stands on: means over the futures, whole horizon, of the scope. Euro. */
export interface MoneyMeans {
  readonly baten: number
  readonly lines: ReadonlyMap<LastId, number>
}

/** Mean of everything that came in. */
export function meanBaten(ledger: MoneyLedger, scope: MoneyScope): number {
  const { gemeenten, replications, years, ontvangen } = ledger
  const [first, count] = scope === 'regio' ? [0, gemeenten] : [scope, 1]
  let sum = 0
  for (let year = 0; year < years.length; year++) {
    const from = cellAt(ledger, year) + first * replications
    for (let at = from; at < from + count * replications; at++) sum += ontvangen[at]!
  }
  return sum / replications
}

/** Mean of every line. One pass through the books without a column in between: this is what a switch of the index waits for. */
export function meanLines(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<LastId, number> {
  const { gemeenten, replications, years, lasten, factor } = ledger
  const [first, count] = scope === 'regio' ? [0, gemeenten] : [scope, 1]
  return new Map(lastIds.map((id, line) => {
    let sum = 0
    for (let year = 0; year < years.length; year++) {
      const prices = year * replications
      for (let g = first; g < first + count; g++) {
        const from = cellAt(ledger, year, line, lastIds.length) + g * replications
        for (let r = 0; r < replications; r++) sum += lasten[from + r]! * factor[prices + r]!
      }
    }
    return [id, sum / replications]
  }))
}

export function moneyMeans(ledger: MoneyLedger, scope: MoneyScope): MoneyMeans {
  return { baten: meanBaten(ledger, scope), lines: meanLines(ledger, scope) }
}

/** Splits the difference in mean saldo by line; what the baten differ is one step. */
export function waterfall(from: MoneySide, to: MoneySide): Waterfall {
  const steps: WaterfallStep[] = [{ id: 'baten' as const, amount: to.means.baten - from.means.baten }, ...lastIds.map((id) => ({ id, amount: from.means.lines.get(id)! - to.means.lines.get(id)! }))]
  const saldo = ({ baten, lines }: MoneyMeans): number => baten - lastIds.reduce((sum, id) => sum + lines.get(id)!, 0)
  const [before, after] = [from.standing.totals, to.standing.totals]
  return {
    from: saldo(from.means), to: saldo(to.means),
    error: meanAndError(Float64Array.from({ length: after.length }, (_, r) => after[r]! - before[r]!)).error,
    steps: steps.filter(({ amount }) => Math.abs(amount) >= 0.5).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  }
}

/** One scenario of a waterfall. */
export interface MoneySide {
  readonly means: MoneyMeans
  readonly standing: MoneyStanding
}
