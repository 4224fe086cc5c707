import type { MoneyKeyId } from '../../model/money.ts'
import { moneyKeyIds } from '../../model/money.ts'
import { Z95 } from '../precision.ts'
import { moments } from '../summary.ts'
import { moneyDraws } from './drawn.ts'
import type { MoneyRequest } from './request.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt } from './ledger.ts'

/** Mean euro a year that each gemeente pays under every key. */
export interface KeyRow {
  readonly key: MoneyKeyId
  /** By gemeente; null where the key cannot be applied here. */
  readonly paid: readonly number[] | null
  /** Half the 95% simulation interval of each. */
  readonly errors: readonly number[] | null
  /** Of all gemeenten together; NaN where the key cannot be applied. */
  readonly totalError: number
}

/** Every key on the same lasten of one scenario. The sum over gemeenten is equal in every row. */
export function* payersByKey(request: MoneyRequest, ledger: MoneyLedger): Generator<undefined, readonly KeyRow[]> {
  const { plan, results, choices } = request
  const fixed = moneyDraws(plan.seed, results.completed, plan.scenarios[ledger.scenario]!.settings, choices).chosen['sleutel.vast']
  const paid = new Float64Array(ledger.eigen.length)
  const rows: KeyRow[] = []
  for (const key of moneyKeyIds) {
    yield
    if (key === 'inwoners' && request.inwoners === null) {
      rows.push({ key, paid: null, errors: null, totalError: Number.NaN })
      continue
    }
    divide(ledger, key, fixed, request, paid)
    const columns = perYear(ledger, paid)
    const byGemeente = columns.map(moments)
    const together = new Float64Array(ledger.replications)
    for (const column of columns) for (let r = 0; r < together.length; r++) together[r]! += column[r]!
    rows.push({ key, paid: byGemeente.map(({ mean }) => mean), errors: byGemeente.map(({ sd }) => errorOf(sd, ledger)), totalError: errorOf(moments(together).sd, ledger) })
  }
  return rows
}

function errorOf(sd: number, { replications }: MoneyLedger): number {
  return (Z95 * sd) / Math.sqrt(replications)
}

/**
 * Euro a year of every gemeente, by future.
 * @param values [year][gemeente][replication]
 */
function perYear(ledger: MoneyLedger, values: Float64Array): readonly Float64Array[] {
  const { gemeenten, replications, years } = ledger
  return Array.from({ length: gemeenten }, (_, g) => {
    const column = new Float64Array(replications)
    for (let year = 0; year < years.length; year++) {
      const from = cellAt(ledger, year) + g * replications
      for (let r = 0; r < replications; r++) column[r]! += values[from + r]! / years.length
    }
    return column
  })
}
