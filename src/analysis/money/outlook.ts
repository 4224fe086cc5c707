import { chanceHalfWidth, Z95 } from '../precision.ts'
import { quantileError, quantilesOf } from '../quantiles.ts'
import { moments } from '../summary.ts'
import type { Band } from './bands.ts'
import { bandOf } from './bands.ts'
import type { MoneyLedger, MoneyScope } from './ledger.ts'
import { cellAt, sumScope } from './ledger.ts'

export type { Band } from './bands.ts'

/** What the futures of one scenario say about the money of the region or of one gemeente. Euro. */

/** How certain a reserve has to make it. */
export const certainties = [0.8, 0.9, 0.95] as const

/** How the horizon ends; without the course of the years. */
export interface MoneyStanding {
  readonly scope: MoneyScope
  readonly years: readonly number[]
  readonly replications: number
  /** Share of the futures that have not spent more than came in up to and including the year; the last is the chance within budget. */
  readonly within: readonly number[]
  /** Half the 95% simulation interval of the last. */
  readonly withinError: number
  /** Mean shortage over the whole horizon in the futures that have one; NaN without any. */
  readonly shortfall: number
  /** Half the 95% simulation interval of the shortfall; NaN below two futures with one. */
  readonly shortfallError: number
  /** Extra reserve at the start with which this share of the futures comes out, in the order of `certainties`. */
  readonly reserveNeeded: readonly number[]
  /** Half the 95% simulation interval of each. */
  readonly reserveError: readonly number[]
  /** As `reserveNeeded`, but never below nought at the end of any year. */
  readonly reserveNeededThroughout: readonly number[]
  /** Saldo over the whole horizon in each future, opening reserve included and before anything goes back. */
  readonly totals: Float64Array
  /** Mean over the futures of what goes back over the whole horizon. */
  readonly meanBack: number
  /** Half the 95% simulation interval of the mean. */
  readonly backError: number
}

/** What comes in and goes out. By year. */
export interface MoneyFlow {
  readonly baten: readonly Band[]
  readonly lasten: readonly Band[]
}

/** How the years pass. By year. */
export interface MoneyCourse {
  /** Baten minus lasten of the year, before anything goes back. */
  readonly saldo: readonly Band[]
  /** Reserve at the end of the year, after what goes back. */
  readonly reserve: readonly Band[]
}

export interface MoneyOutlook extends MoneyStanding, MoneyFlow, MoneyCourse {
  /** By year: what goes back. */
  readonly terug: readonly Band[]
}

/** By year, of the scope: a column each. */
interface YearColumns {
  readonly baten: readonly Float64Array[]
  readonly lasten: readonly Float64Array[]
  readonly terug: readonly Float64Array[]
}

/** Columns for sums, used again by the next question: an answer keeps none of them. */
let room: { readonly replications: number; readonly columns: Float64Array[] } = { replications: 0, columns: [] }

function roomFor(place: number, replications: number): Float64Array {
  if (room.replications !== replications) room = { replications, columns: [] }
  for (let next = room.columns.length; next <= place; next++) room.columns.push(new Float64Array(replications))
  return room.columns[place]!
}

/** Of one gemeente the columns as they stand in the ledger; of the region their sum. */
function yearColumns(ledger: MoneyLedger, scope: MoneyScope): YearColumns {
  const { years, replications } = ledger
  const columns = (values: Float64Array, place: number): readonly Float64Array[] => years.map((_, year) => {
    const at = cellAt(ledger, year)
    if (scope !== 'regio') return values.subarray(at + scope * replications, at + (scope + 1) * replications)
    return sumScope(roomFor(place * years.length + year, replications), values, at, ledger, scope)
  })
  return { baten: columns(ledger.ontvangen, 0), lasten: columns(ledger.betaald, 1), terug: columns(ledger.terug, 2) }
}

export function moneyStanding(ledger: MoneyLedger, scope: MoneyScope): MoneyStanding {
  return standing(ledger, scope, yearColumns(ledger, scope))
}

export function moneyFlow(ledger: MoneyLedger, scope: MoneyScope): MoneyFlow {
  return flow(yearColumns(ledger, scope))
}

export function moneyCourse(ledger: MoneyLedger, scope: MoneyScope): MoneyCourse {
  return course(ledger, scope, yearColumns(ledger, scope))
}

/** By year: what goes back. */
export function backBands(ledger: MoneyLedger, scope: MoneyScope): readonly Band[] {
  return yearColumns(ledger, scope).terug.map(bandOf)
}

/** All of it at once. A switch asks for the parts, in the order in which the screen shows them. */
export function moneyOutlook(ledger: MoneyLedger, scope: MoneyScope): MoneyOutlook {
  const byYear = yearColumns(ledger, scope)
  return { ...standing(ledger, scope, byYear), ...flow(byYear), ...course(ledger, scope, byYear), terug: byYear.terug.map(bandOf) }
}

function flow({ baten, lasten }: YearColumns): MoneyFlow {
  return { baten: baten.map(bandOf), lasten: lasten.map(bandOf) }
}

function course(ledger: MoneyLedger, scope: MoneyScope, { baten, lasten, terug }: YearColumns): MoneyCourse {
  const ends = sumScope(new Float64Array(ledger.replications), ledger.opening, 0, ledger, scope)
  const column = new Float64Array(ledger.replications)
  const saldo: Band[] = []
  const reserve: Band[] = []
  for (const [year, came] of baten.entries()) {
    const [went, back] = [lasten[year]!, terug[year]!]
    for (let r = 0; r < column.length; r++) {
      column[r] = came[r]! - went[r]!
      ends[r]! += column[r]! - back[r]!
    }
    saldo.push(bandOf(column))
    reserve.push(bandOf(ends))
  }
  return { saldo, reserve }
}

function standing(ledger: MoneyLedger, scope: MoneyScope, { baten, lasten, terug }: YearColumns): MoneyStanding {
  const { replications, years } = ledger
  const totals = sumScope(new Float64Array(replications), ledger.opening, 0, ledger, scope)
  const ends = totals.slice()
  const lowest = new Float64Array(replications).fill(Number.POSITIVE_INFINITY)
  const within: number[] = []
  const back = new Float64Array(replications)
  for (let year = 0; year < years.length; year++) {
    const [came, went, backward] = [baten[year]!, lasten[year]!, terug[year]!]
    let inside = 0
    for (let r = 0; r < replications; r++) {
      const saldo = came[r]! - went[r]!
      const total = totals[r]! + saldo
      const end = ends[r]! + (saldo - backward[r]!)
      totals[r] = total
      ends[r] = end
      back[r]! += backward[r]!
      if (end < lowest[r]!) lowest[r] = end
      if (total >= -ROUNDING) inside++
    }
    within.push(inside / replications)
  }
  const shortage = meanAndError(shortagesIn(totals))
  const returned = meanAndError(back)
  return {
    scope, years, replications, totals, within,
    withinError: chanceHalfWidth(within.at(-1) ?? 0, replications),
    shortfall: shortage.mean, shortfallError: shortage.error,
    reserveNeeded: reserveFor(ends),
    reserveError: tails.map((share) => quantileError(ends, share)),
    reserveNeededThroughout: reserveFor(lowest),
    meanBack: returned.mean, backError: returned.error,
  }
}

/** The books are single precision: less than half a euro in ten million is no shortage. */
const ROUNDING = 0.5

function shortagesIn(totals: Float64Array): Float64Array {
  const found = new Float64Array(totals.length)
  let count = 0
  for (const total of totals) if (total < -ROUNDING) found[count++] = -total
  return found.subarray(0, count)
}

/** A mean over futures and half its 95% simulation interval; NaN without any. */
export function meanAndError(values: Float64Array): { readonly mean: number; readonly error: number } {
  const { mean, sd } = moments(values)
  return { mean, error: values.length < 2 ? Number.NaN : (Z95 * sd) / Math.sqrt(values.length) }
}

/** Extra euro at the start so that `share` of these ends is not below nought. */
function reserveFor(ends: Float64Array): readonly number[] {
  return quantilesOf(ends, tails).map((end) => Math.max(0, -end))
}

const tails = certainties.map((share) => 1 - share)
