import { quantileSorted } from '../summary.ts'
import { chanceHalfWidth } from '../precision.ts'
import type { LastId, MoneyLedger, MoneyScope, MoneySourceId } from './ledger.ts'
import { lastIds, moneySourceIds, scopeSum } from './ledger.ts'

/** What the futures of one scenario say about the money of the region or of one gemeente. Euro. */

export interface Band {
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
}

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

/** Sums over the scope of one future and year. */
export interface YearSums {
  readonly baten: number
  readonly lasten: number
  readonly terug: number
}

export function yearSums(ledger: MoneyLedger, replication: number, year: number, scope: MoneyScope): YearSums {
  const { gemeenten, years } = ledger
  const cell = (replication * years.length + year) * gemeenten
  let baten = 0
  for (let source = 0; source < moneySourceIds.length; source++) baten += scopeSum(ledger.baten, cell * moneySourceIds.length + source * gemeenten, gemeenten, scope)
  return { baten, lasten: scopeSum(ledger.betaald, cell, gemeenten, scope), terug: scopeSum(ledger.terug, cell, gemeenten, scope) }
}

/** Where each future puts its numbers of a year; absent where only the end is asked for. */
interface Columns {
  readonly baten: readonly Float64Array[]
  readonly lasten: readonly Float64Array[]
  readonly saldo: readonly Float64Array[]
  readonly reserve: readonly Float64Array[]
  readonly terug: readonly Float64Array[]
}

export function moneyStanding(ledger: MoneyLedger, scope: MoneyScope): MoneyStanding {
  return standing(ledger, scope, null)
}

export function moneyOutlook(ledger: MoneyLedger, scope: MoneyScope): MoneyOutlook {
  const columns = (): readonly Float64Array[] => ledger.years.map(() => new Float64Array(ledger.replications))
  const byYear: Columns = { baten: columns(), lasten: columns(), saldo: columns(), reserve: columns(), terug: columns() }
  return {
    ...standing(ledger, scope, byYear),
    baten: byYear.baten.map(bandOf), lasten: byYear.lasten.map(bandOf), saldo: byYear.saldo.map(bandOf), reserve: byYear.reserve.map(bandOf), terug: byYear.terug.map(bandOf),
  }
}

function standing(ledger: MoneyLedger, scope: MoneyScope, columns: Columns | null): MoneyStanding {
  const { replications, years } = ledger
  const totals = new Float64Array(replications)
  const ends = new Float64Array(replications)
  const lowest = new Float64Array(replications)
  const within = new Float64Array(years.length)
  let back = 0
  for (let r = 0; r < replications; r++) {
    let before = scopeSum(ledger.opening, r * ledger.gemeenten, ledger.gemeenten, scope)
    let after = before
    let low = Number.POSITIVE_INFINITY
    for (let year = 0; year < years.length; year++) {
      const { baten, lasten, terug } = yearSums(ledger, r, year, scope)
      before += baten - lasten
      after += baten - lasten - terug
      back += terug
      low = Math.min(low, after)
      if (before >= -ROUNDING) within[year]!++
      if (columns !== null) keep(columns, year, r, baten, lasten, terug, after)
    }
    totals[r] = before
    ends[r] = after
    lowest[r] = low
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

function keep(columns: Columns, year: number, r: number, baten: number, lasten: number, terug: number, reserve: number): void {
  columns.baten[year]![r] = baten
  columns.lasten[year]![r] = lasten
  columns.saldo[year]![r] = baten - lasten
  columns.terug[year]![r] = terug
  columns.reserve[year]![r] = reserve
}

/** The books are single precision: less than half a euro in ten million is no shortage. */
const ROUNDING = 0.5

export function bandOf(column: Float64Array): Band {
  const sorted = column.slice().sort()
  return { p10: quantileSorted(sorted, 0.1), p25: quantileSorted(sorted, 0.25), p50: quantileSorted(sorted, 0.5), p75: quantileSorted(sorted, 0.75), p90: quantileSorted(sorted, 0.9) }
}

function meanShortage(totals: Float64Array): number {
  let sum = 0
  let count = 0
  for (const total of totals) if (total < -ROUNDING) { sum -= total; count++ }
  return count === 0 ? Number.NaN : sum / count
}

/** Extra euro at the start so that `share` of these ends is not below nought. */
function reserveFor(ends: Float64Array): readonly number[] {
  const sorted = ends.slice().sort()
  return certainties.map((share) => Math.max(0, -quantileSorted(sorted, 1 - share)))
}

/** Bands of one scenario by source or line and year: [source or line][year]. */
export function sourceBands(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<MoneySourceId, readonly Band[]> {
  return new Map(moneySourceIds.map((id, index) => [id, ledger.years.map((_, year) => bandOf(columnOf(ledger, ledger.baten, moneySourceIds.length, index, year, scope)))]))
}

/** Lines are of the gemeente's own inburgeraars, so only for the region and for the key `gebruik` they add up to what is paid. */
export function lineBands(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<LastId, readonly Band[]> {
  return new Map(lastIds.map((id, index) => [id, ledger.years.map((_, year) => bandOf(columnOf(ledger, ledger.lasten, lastIds.length, index, year, scope)))]))
}

function columnOf(ledger: MoneyLedger, values: Float64Array, rows: number, row: number, year: number, scope: MoneyScope): Float64Array {
  const column = new Float64Array(ledger.replications)
  for (let r = 0; r < column.length; r++) column[r] = scopeSum(values, ((r * ledger.years.length + year) * rows + row) * ledger.gemeenten, ledger.gemeenten, scope)
  return column
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
  const mean = (ledger: MoneyLedger, values: Float64Array, rows: number, row: number): number => {
    let sum = 0
    for (let at = row * ledger.gemeenten; at < values.length; at += rows * ledger.gemeenten) sum += scopeSum(values, at, ledger.gemeenten, scope)
    return sum / ledger.replications
  }
  const baten = (ledger: MoneyLedger): number => moneySourceIds.reduce((sum, _, index) => sum + mean(ledger, ledger.baten, moneySourceIds.length, index), 0)
  const lines = lastIds.map((id, index) => ({ id, from: mean(from, from.lasten, lastIds.length, index), to: mean(to, to.lasten, lastIds.length, index) }))
  const steps: WaterfallStep[] = lines.map(({ id, from: before, to: after }) => ({ id, amount: before - after }))
  const saldo = (ledger: MoneyLedger, side: 'from' | 'to'): number => baten(ledger) - lines.reduce((sum, line) => sum + line[side], 0)
  return {
    from: saldo(from, 'from'), to: saldo(to, 'to'),
    steps: [{ id: 'baten' as const, amount: baten(to) - baten(from) }, ...steps].filter(({ amount }) => Math.abs(amount) >= 0.5).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  }
}
