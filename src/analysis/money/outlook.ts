import { chanceHalfWidth } from '../precision.ts'
import type { Band } from './bands.ts'
import { bandOf, quantilesOf } from './bands.ts'
import type { LastId, MoneyLedger, MoneyScope, MoneySourceId } from './ledger.ts'
import { addScope, cellAt, lastIds, lineColumn, moneySourceIds, sourceColumn, unpaidColumn } from './ledger.ts'

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
  /** Extra reserve at the start with which this share of the futures comes out, in the order of `certainties`. */
  readonly reserveNeeded: readonly number[]
  /** As `reserveNeeded`, but never below nought at the end of any year. */
  readonly reserveNeededThroughout: readonly number[]
  /** Saldo over the whole horizon in each future, opening reserve included and before anything goes back. */
  readonly totals: Float64Array
  /** Mean over the futures of what goes back over the whole horizon. */
  readonly meanBack: number
}

export interface MoneyOutlook extends MoneyStanding {
  /** By year. */
  readonly baten: readonly Band[]
  readonly lasten: readonly Band[]
  /** Baten minus lasten of the year, before anything goes back. */
  readonly saldo: readonly Band[]
  /** Reserve at the end of the year, after what goes back. */
  readonly reserve: readonly Band[]
  readonly terug: readonly Band[]
}

/** By year, of the scope: a column each. */
interface YearColumns {
  readonly baten: readonly Float64Array[]
  readonly lasten: readonly Float64Array[]
  readonly terug: readonly Float64Array[]
}

function yearColumns(ledger: MoneyLedger, scope: MoneyScope): YearColumns {
  const summed = (values: Float64Array): readonly Float64Array[] => ledger.years.map((_, year) => {
    const column = new Float64Array(ledger.replications)
    addScope(column, values, cellAt(ledger, year), ledger, scope)
    return column
  })
  return { baten: summed(ledger.ontvangen), lasten: summed(ledger.betaald), terug: summed(ledger.terug) }
}

export function moneyStanding(ledger: MoneyLedger, scope: MoneyScope): MoneyStanding {
  return standing(ledger, scope, yearColumns(ledger, scope), () => {})
}

export function moneyOutlook(ledger: MoneyLedger, scope: MoneyScope): MoneyOutlook {
  const byYear = yearColumns(ledger, scope)
  const reserve: Band[] = []
  const end = standing(ledger, scope, byYear, (after) => reserve.push(bandOf(after)))
  const saldo = byYear.baten.map((baten, year) => bandOf(baten.map((euro, r) => euro - byYear.lasten[year]![r]!)))
  return { ...end, baten: byYear.baten.map(bandOf), lasten: byYear.lasten.map(bandOf), saldo, reserve, terug: byYear.terug.map(bandOf) }
}

/** @param atYearEnd is given the reserve of every future, after what goes back */
function standing(ledger: MoneyLedger, scope: MoneyScope, { baten, lasten, terug }: YearColumns, atYearEnd: (after: Float64Array) => void): MoneyStanding {
  const { replications, years } = ledger
  const totals = new Float64Array(replications)
  addScope(totals, ledger.opening, 0, ledger, scope)
  const ends = totals.slice()
  const lowest = new Float64Array(replications).fill(Number.POSITIVE_INFINITY)
  const within = new Float64Array(years.length)
  let back = 0
  for (let year = 0; year < years.length; year++) {
    const [came, went, returned] = [baten[year]!, lasten[year]!, terug[year]!]
    for (let r = 0; r < replications; r++) {
      totals[r]! += came[r]! - went[r]!
      ends[r]! += came[r]! - went[r]! - returned[r]!
      back += returned[r]!
      lowest[r] = Math.min(lowest[r]!, ends[r]!)
      if (totals[r]! >= -ROUNDING) within[year]!++
    }
    atYearEnd(ends)
  }
  return {
    scope, years, replications, totals,
    within: Array.from(within, (count) => count / replications),
    withinError: chanceHalfWidth((within.at(-1) ?? 0) / replications, replications),
    shortfall: meanShortage(totals),
    reserveNeeded: reserveFor(ends),
    reserveNeededThroughout: reserveFor(lowest),
    meanBack: back / replications,
  }
}

/** The books are single precision: less than half a euro in ten million is no shortage. */
const ROUNDING = 0.5

function meanShortage(totals: Float64Array): number {
  let sum = 0
  let count = 0
  for (const total of totals) if (total < -ROUNDING) { sum -= total; count++ }
  return count === 0 ? Number.NaN : sum / count
}

/** Extra euro at the start so that `share` of these ends is not below nought. */
function reserveFor(ends: Float64Array): readonly number[] {
  return quantilesOf(ends, certainties.map((share) => 1 - share)).map((end) => Math.max(0, -end))
}

/** Bands of one scenario by source or line and year: [source or line][year]. */
export function sourceBands(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<MoneySourceId, readonly Band[]> {
  const column = new Float64Array(ledger.replications)
  return new Map(moneySourceIds.map((id, index) => [id, ledger.years.map((_, year) => bandOf(sourceColumn(ledger, index, year, scope, column)))]))
}

/** Lines are of the gemeente's own inburgeraars, so only for the region and for the key `gebruik` they add up to what is paid. */
export function lineBands(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<LastId, readonly Band[]> {
  const column = new Float64Array(ledger.replications)
  return new Map(lastIds.map((id, index) => [id, ledger.years.map((_, year) => bandOf(lineColumn(ledger, index, year, scope, column)))]))
}

/** By year: what lessons above the contract are worth that nobody pays. They stand beside the lasten, not in them. */
export function unpaidBands(ledger: MoneyLedger, scope: MoneyScope): readonly Band[] {
  const column = new Float64Array(ledger.replications)
  return ledger.years.map((_, year) => bandOf(unpaidColumn(ledger, year, scope, column)))
}

/** One step from the saldo of one scenario to that of another: means over the same futures, whole horizon. */
export interface WaterfallStep {
  readonly id: LastId | 'baten'
  /** Positive where the second scenario is better off. */
  readonly amount: number
}

export interface Waterfall {
  readonly from: number
  readonly to: number
  readonly steps: readonly WaterfallStep[]
}

/** Splits the difference in mean saldo by line; what the baten differ is one step. */
export function waterfall(from: MoneyLedger, to: MoneyLedger, scope: MoneyScope): Waterfall {
  const lines = lastIds.map((id, line) => ({ id, from: meanOver(from, line, lineColumn, scope), to: meanOver(to, line, lineColumn, scope) }))
  const baten = (ledger: MoneyLedger): number => moneySourceIds.reduce((sum, _, source) => sum + meanOver(ledger, source, sourceColumn, scope), 0)
  const [before, after] = [baten(from), baten(to)]
  const steps: WaterfallStep[] = [{ id: 'baten' as const, amount: after - before }, ...lines.map(({ id, from: old, to: now }) => ({ id, amount: old - now }))]
  const spent = (side: 'from' | 'to'): number => lines.reduce((sum, line) => sum + line[side], 0)
  return {
    from: before - spent('from'), to: after - spent('to'),
    steps: steps.filter(({ amount }) => Math.abs(amount) >= 0.5).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  }
}

/** Mean over the futures of one line or source, all years together. */
function meanOver(ledger: MoneyLedger, row: number, columnOf: typeof lineColumn, scope: MoneyScope): number {
  const column = new Float64Array(ledger.replications)
  let sum = 0
  for (let year = 0; year < ledger.years.length; year++) for (const euro of columnOf(ledger, row, year, scope, column)) sum += euro
  return sum / ledger.replications
}
