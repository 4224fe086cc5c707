import type { MoneyKeyId } from '../../model/money.ts'
import { moneyKeyIds } from '../../model/money.ts'
import { moneyDraws } from './drawn.ts'
import type { MoneyRequest } from './evaluate.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt } from './ledger.ts'

/** Mean euro a year that each gemeente pays under every key. */
export interface KeyRow {
  readonly key: MoneyKeyId
  /** By gemeente; null where the key cannot be applied here. */
  readonly paid: readonly number[] | null
}

/** Every key on the same lasten of one scenario. The sum over gemeenten is equal in every row. */
export function* payersByKey(request: MoneyRequest, ledger: MoneyLedger): Generator<void, readonly KeyRow[]> {
  const { plan, results, choices } = request
  const fixed = moneyDraws(plan.seed, results.completed, plan.scenarios[ledger.scenario]!.settings, choices).chosen['sleutel.vast']
  const paid = new Float64Array(ledger.eigen.length)
  const rows: KeyRow[] = []
  for (const key of moneyKeyIds) {
    yield
    if (key === 'inwoners' && request.inwoners === null) {
      rows.push({ key, paid: null })
      continue
    }
    divide(ledger, key, fixed, request, paid)
    rows.push({ key, paid: meanByGemeente(ledger, paid) })
  }
  return rows
}

/** @param values [year][gemeente][replication] */
function meanByGemeente(ledger: MoneyLedger, values: Float64Array): readonly number[] {
  const { gemeenten, replications, years } = ledger
  return Array.from({ length: gemeenten }, (_, g) => {
    let sum = 0
    for (let year = 0; year < years.length; year++) {
      const from = cellAt(ledger, year) + g * replications
      for (let r = 0; r < replications; r++) sum += values[from + r]!
    }
    return sum / (replications * years.length)
  })
}
