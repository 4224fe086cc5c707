import { bookWidth } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import { bookLineIds, bookLineIndex } from '../../model/books.ts'
import type { LastId, MoneyLedger } from './ledger.ts'
import { countIds, lastIds, spukLines } from './ledger.ts'

/** Columns between two pauses: a few milliseconds. */
const STRIDE = 100

/**
 * Copies the books of one scenario, which stand by future, into columns. Once for a run; a switch does not come here.
 */
export function* copyBooks(results: Results, ledger: MoneyLedger): Generator<undefined> {
  const { bookYears, gemeenten, years } = ledger
  const before = bookYears - years.length
  let columns = 0
  ledger.alles.fill(0)
  ledger.uitSpuk.fill(0)
  for (let year = 0; year < bookYears; year++) {
    const wanted = year < before ? countIds : bookLineIds
    for (const id of wanted) {
      const isLast = bookLineIndex[id] < lastIds.length
      const row = isLast ? (year - before) * lastIds.length + bookLineIndex[id] : year * countIds.length + bookLineIndex[id] - lastIds.length
      for (let g = 0; g < gemeenten; g++) {
        const to = (row * gemeenten + g) * ledger.replications
        copyColumn(results, ledger, (year * bookLineIds.length + bookLineIndex[id]) * gemeenten + g, isLast ? ledger.lasten : ledger.counts, to)
        if (isLast) addUp(ledger, to, ((year - before) * gemeenten + g) * ledger.replications, spukLines.has(id as LastId))
        if (++columns % STRIDE === 0) yield
      }
    }
  }
}

/** Totals at prices of 2025 do not depend on any choice. */
function addUp({ lasten, alles, uitSpuk, replications }: MoneyLedger, from: number, to: number, isPaidFromSpuk: boolean): void {
  for (let r = 0; r < replications; r++) alles[to + r]! += lasten[from + r]!
  if (isPaidFromSpuk) for (let r = 0; r < replications; r++) uitSpuk[to + r]! += lasten[from + r]!
}

function copyColumn(results: Results, { scenario, replications }: MoneyLedger, cell: number, into: Float32Array, to: number): void {
  const width = bookWidth(results)
  const stride = results.scenarioIds.length * width
  for (let r = 0, at = scenario * width + cell; r < replications; r++, at += stride) into[to + r] = results.books[at]!
}
