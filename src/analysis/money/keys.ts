import { bookLineIds, bookLineIndex } from '../../model/books.ts'
import type { Results } from '../../experiment/results.ts'
import type { MoneyKeyId } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import type { MoneyLedger } from './ledger.ts'
import { lastIds } from './ledger.ts'

const LASTEN = lastIds.length

/** What a key may look at besides the lasten themselves. */
export interface KeyGround {
  readonly results: Results
  readonly plan: Plan
  readonly inwoners: readonly number[] | null
}

/**
 * Divides the lasten of every year of one future over the gemeenten. The sum over gemeenten never changes.
 * @param fixedShare of the key `vast`: the part by taakstelling
 * @param base place of the scenario's book of this future
 */
export function divide(ledger: MoneyLedger, replication: number, key: MoneyKeyId, fixedShare: number, ground: KeyGround, base: number): void {
  const { years, gemeenten, lasten, betaald } = ledger
  for (let year = 0; year < years.length; year++) {
    const to = (replication * years.length + year) * gemeenten
    let total = 0
    for (let g = 0; g < gemeenten; g++) {
      let own = 0
      for (let line = 0; line < LASTEN; line++) own += lasten[to * LASTEN + line * gemeenten + g]!
      betaald[to + g] = own
      total += own
    }
    if (key === 'gebruik') continue
    const fixed = key === 'vast' ? fixedShare : 1
    weigh(key, ground, base, year, gemeenten)
    for (let g = 0; g < gemeenten; g++) betaald[to + g] = betaald[to + g]! * (1 - fixed) + total * fixed * weights[g]!
  }
}

const CASELOAD = bookLineIndex['aantal.caseload']
const TAAKSTELLING = bookLineIndex['aantal.taakstelling']
/** Filled again for every future and year. */
let weights = new Float64Array(0)

/** Shares that sum to one. By the fixed taakstelling where nobody was counted. */
function weigh(key: Exclude<MoneyKeyId, 'gebruik'>, { results, plan, inwoners }: KeyGround, base: number, year: number, gemeenten: number): void {
  if (weights.length !== gemeenten) weights = new Float64Array(gemeenten)
  if (key === 'inwoners' && inwoners === null) throw new Error('keys: the inwoners of a gemeente are not known')
  const at = base + ((plan.history.length + year) * bookLineIds.length + (key === 'personen' ? CASELOAD : TAAKSTELLING)) * gemeenten
  let sum = 0
  for (let g = 0; g < gemeenten; g++) {
    const count = key === 'gelijk' ? 1 : key === 'inwoners' ? inwoners![g]! : results.books[at + g]!
    weights[g] = count
    sum += count
  }
  for (let g = 0; g < gemeenten; g++) weights[g] = sum > 0 ? weights[g]! / sum : plan.gemeenten[g]!.taakstellingShare
}
