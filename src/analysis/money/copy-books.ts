import { bookWidth } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import { bookLineIds, bookLineIndex } from '../../model/books.ts'
import type { MoneyLedger } from './ledger.ts'
import { countIds, lastIds } from './ledger.ts'

/** Columns between two pauses: a few milliseconds. */
const STRIDE = 100

/**
 * Copies the books of one scenario, which stand by future, into columns. Once for a run; a switch does not come here.
 */
export function* copyBooks(results: Results, ledger: MoneyLedger): Generator<void> {
  const { bookYears, gemeenten, years } = ledger
  const before = bookYears - years.length
  let columns = 0
  for (let year = 0; year < bookYears; year++) {
    const wanted = year < before ? countIds : bookLineIds
    for (const id of wanted) {
      const isLast = bookLineIndex[id] < lastIds.length
      const row = isLast ? (year - before) * lastIds.length + bookLineIndex[id] : year * countIds.length + bookLineIndex[id] - lastIds.length
      for (let g = 0; g < gemeenten; g++) {
        copyColumn(results, ledger, (year * bookLineIds.length + bookLineIndex[id]) * gemeenten + g, isLast ? ledger.lasten : ledger.counts, (row * gemeenten + g) * ledger.replications)
        if (++columns % STRIDE === 0) yield
      }
    }
  }
}

function copyColumn(results: Results, { scenario, replications }: MoneyLedger, cell: number, into: Float32Array, to: number): void {
  const width = bookWidth(results)
  const stride = results.scenarioIds.length * width
  for (let r = 0, at = scenario * width + cell; r < replications; r++, at += stride) into[to + r] = results.books[at]!
}
