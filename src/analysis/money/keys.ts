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
    const weigh = weights(key, ground, base, year, gemeenten)
    for (let g = 0; g < gemeenten; g++) betaald[to + g] = betaald[to + g]! * (1 - fixed) + total * fixed * weigh[g]!
  }
}

/** Shares that sum to one. By taakstelling where nobody was counted. */
function weights(key: Exclude<MoneyKeyId, 'gebruik'>, { results, plan, inwoners }: KeyGround, base: number, year: number, gemeenten: number): readonly number[] {
  const counted = (line: 'aantal.caseload' | 'aantal.taakstelling'): readonly number[] => {
    const at = base + ((plan.history.length + year) * bookLineIds.length + bookLineIndex[line]) * gemeenten
    return shares(Array.from({ length: gemeenten }, (_, g) => results.books[at + g]!)) ?? plan.gemeenten.map((gemeente) => gemeente.taakstellingShare)
  }
  switch (key) {
    case 'personen': return counted('aantal.caseload')
    case 'taakstelling': case 'vast': return counted('aantal.taakstelling')
    case 'gelijk': return Array.from({ length: gemeenten }, () => 1 / gemeenten)
    case 'inwoners': {
      if (inwoners === null) throw new Error('keys: the inwoners of a gemeente are not known')
      return shares(inwoners) ?? []
    }
  }
}

function shares(counts: readonly number[]): readonly number[] | null {
  const sum = counts.reduce((total, count) => total + count, 0)
  return sum > 0 ? counts.map((count) => count / sum) : null
}
