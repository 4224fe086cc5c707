import type { MoneyKeyId } from '../../model/money.ts'
import { moneyKeyIds } from '../../model/money.ts'
import { replicationKey } from '../../model/random/draw.ts'
import { createDraws, moneyDoubts } from './drawn.ts'
import type { MoneyRequest } from './evaluate.ts'
import { bookWidth } from '../../experiment/results.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'

/** Mean euro a year that each gemeente pays under every key. */
export interface KeyRow {
  readonly key: MoneyKeyId
  /** By gemeente; null where the key cannot be applied here. */
  readonly paid: readonly number[] | null
}

/** Every key on the same lasten of one scenario. The sum over gemeenten is equal in every row. */
export function* payersByKey(request: MoneyRequest, ledger: MoneyLedger): Generator<void, readonly KeyRow[]> {
  const rows: KeyRow[] = []
  for (const key of moneyKeyIds) {
    yield
    rows.push({ key, paid: key === 'inwoners' && request.inwoners === null ? null : meanPaid(request, ledger, key) })
  }
  return rows
}

function meanPaid(request: MoneyRequest, ledger: MoneyLedger, key: MoneyKeyId): readonly number[] {
  const { results, plan, choices } = request
  const { gemeenten, replications, years } = ledger
  const own: MoneyLedger = { ...ledger, betaald: new Float64Array(ledger.betaald.length) }
  const draws = createDraws()
  const doubts = moneyDoubts(plan.scenarios[ledger.scenario]!.settings, choices)
  const fixed = choices.numbers['sleutel.vast']
  const isDrawn = fixed !== undefined && typeof fixed !== 'number'
  const width = bookWidth(results)
  const sums = new Float64Array(gemeenten)
  doubts.drawInto(replicationKey(plan.seed, 0), draws)
  for (let r = 0; r < replications; r++) {
    if (isDrawn) doubts.drawInto(replicationKey(plan.seed, r), draws)
    divide(own, r, key, draws.chosen['sleutel.vast'], request, (r * results.scenarioIds.length + ledger.scenario) * width)
  }
  for (let at = 0; at < own.betaald.length; at++) sums[at % gemeenten]! += own.betaald[at]!
  return Array.from(sums, (sum) => sum / (replications * years.length))
}
