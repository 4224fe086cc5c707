import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { MoneyChoices } from '../../model/money.ts'
import type { MoneyLedger } from './ledger.ts'
import { lastIds, moneySourceIds } from './ledger.ts'

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
 * In every future: what gemeenten pay by the key equals what was spent by line; and with the rules as they come, baten and lasten
 * over the horizon equal what the simulation counted while it ran.
 */
export function checkMoney(ledger: MoneyLedger, results: Results, choices: MoneyChoices): MoneyCheck {
  const { replications, years, gemeenten } = ledger
  let checked = 0
  let failed = 0
  let largest = 0
  const same = (one: number, other: number): void => {
    const difference = Math.abs(one - other)
    checked++
    largest = Math.max(largest, difference)
    if (difference > 1 + TOLERANCE * Math.abs(one)) failed++
  }
  const counted = choices.on.length === 0 ? { baten: outcomeColumn(results, ledger.scenario, 'baten.jaar'), lasten: outcomeColumn(results, ledger.scenario, 'lasten.jaar') } : null
  for (let r = 0; r < replications; r++) {
    let spentAll = 0
    for (let year = 0; year < years.length; year++) {
      const cell = (r * years.length + year) * gemeenten
      const spent = sumOf(ledger.lasten, cell * lastIds.length, lastIds.length * gemeenten)
      same(spent, sumOf(ledger.betaald, cell, gemeenten))
      spentAll += spent
    }
    if (counted === null) continue
    const perFuture = years.length * moneySourceIds.length * gemeenten
    same(spentAll, counted.lasten[r]! * years.length)
    same(sumOf(ledger.baten, r * perFuture, perFuture), counted.baten[r]! * years.length)
  }
  return { checked, failed, largest }
}

function sumOf(values: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += values[at]!
  return sum
}
