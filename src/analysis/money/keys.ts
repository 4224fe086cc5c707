import type { MoneyKeyId } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt, countColumn } from './ledger.ts'

/** What a key may look at besides the lasten themselves. */
export interface KeyGround {
  readonly plan: Plan
  readonly inwoners: readonly number[] | null
}

/**
 * Divides the lasten of every year of every future over the gemeenten. The sum over gemeenten never changes.
 * @param fixedShare of the key `vast`, by future: the part by taakstelling
 * @param into [year][gemeente][replication]
 */
export function divide(ledger: MoneyLedger, key: MoneyKeyId, fixedShare: Float64Array, ground: KeyGround, into: Float64Array = ledger.betaald): void {
  into.set(ledger.eigen)
  if (key === 'gebruik') return
  const { years, gemeenten, replications, eigen } = ledger
  const [total, weights] = [new Float64Array(replications), new Float64Array(replications)]
  for (let year = 0; year < years.length; year++) {
    const at = cellAt(ledger, year)
    const own = ground.plan.gemeenten.map((_, g) => weightsOf(ledger, key, ground, year, g))
    total.fill(0)
    weights.fill(0)
    for (const [g, column] of own.entries()) {
      const from = at + g * replications
      for (let r = 0; r < replications; r++) {
        total[r]! += eigen[from + r]!
        weights[r]! += column[r]!
      }
    }
    for (let g = 0; g < gemeenten; g++) {
      const [to, column, share] = [at + g * replications, own[g]!, ground.plan.gemeenten[g]!.taakstellingShare]
      for (let r = 0; r < replications; r++) {
        // By the fixed taakstelling where nobody was counted.
        const part = weights[r]! > 0 ? column[r]! / weights[r]! : share
        const fixed = key === 'vast' ? fixedShare[r]! : 1
        into[to + r] = eigen[to + r]! * (1 - fixed) + total[r]! * fixed * part
      }
    }
  }
}

/** By future; a column of the counts where the key looks at those. */
function weightsOf(ledger: MoneyLedger, key: Exclude<MoneyKeyId, 'gebruik'>, { plan, inwoners }: KeyGround, year: number, g: number): Float32Array {
  if (key === 'gelijk') return new Float32Array(ledger.replications).fill(1)
  if (key === 'inwoners') {
    if (inwoners === null) throw new Error('keys: the inwoners of a gemeente are not known')
    return new Float32Array(ledger.replications).fill(inwoners[g]!)
  }
  return countColumn(ledger, key === 'personen' ? 'aantal.caseload' : 'aantal.taakstelling', plan.history.length + year, g)
}
