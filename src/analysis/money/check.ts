import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { MoneyChoices } from '../../model/money.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt, lastIds, lineColumn, moneySourceIds, sourceColumn, sumScope } from './ledger.ts'

/** The double entry: every total counted twice, by two roads. */
export interface MoneyCheck {
  readonly checked: number
  readonly failed: number
  /** Largest difference found, in euro. */
  readonly largest: number
}

/** Books are kept in single precision: a euro in sixteen million. */
const TOLERANCE = 1e-6

/**
 * In every future and year: what gemeenten pay by the key equals what was spent by line, and what came in together equals the
 * sources one by one; and with the rules as they come, baten and lasten over the horizon equal what the simulation counted while
 * it ran.
 */
export function checkMoney(ledger: MoneyLedger, results: Results, choices: MoneyChoices): MoneyCheck {
  const { replications, years } = ledger
  const tally = { checked: 0, failed: 0, largest: 0 }
  const column = (): Float64Array => new Float64Array(replications)
  const [cell, spent, received, other, spentAll, receivedAll] = [column(), column(), column(), column(), column(), column()]
  for (let year = 0; year < years.length; year++) {
    spent.fill(0)
    received.fill(0)
    for (let line = 0; line < lastIds.length; line++) add(spent, lineColumn(ledger, line, year, 'regio', cell))
    for (let source = 0; source < moneySourceIds.length; source++) add(received, sourceColumn(ledger, source, year, 'regio', cell))
    compare(tally, spent, sumScope(other, ledger.betaald, cellAt(ledger, year), ledger, 'regio'), 1)
    compare(tally, received, sumScope(other, ledger.ontvangen, cellAt(ledger, year), ledger, 'regio'), 1)
    add(spentAll, spent)
    add(receivedAll, received)
  }
  if (choices.on.length === 0) {
    compare(tally, spentAll, outcomeColumn(results, ledger.scenario, 'lasten.jaar'), years.length)
    compare(tally, receivedAll, outcomeColumn(results, ledger.scenario, 'baten.jaar'), years.length)
  }
  return tally
}

function compare(tally: { checked: number; failed: number; largest: number }, one: Float64Array, other: Float64Array, times: number): void {
  for (let r = 0; r < one.length; r++) {
    const difference = Math.abs(one[r]! - other[r]! * times)
    tally.checked++
    tally.largest = Math.max(tally.largest, difference)
    if (difference > 1 + TOLERANCE * Math.abs(one[r]!)) tally.failed++
  }
}

function add(into: Float64Array, column: Float64Array): void {
  for (let r = 0; r < into.length; r++) into[r]! += column[r]!
}
