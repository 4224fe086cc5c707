import type { Results } from '../../experiment/results.ts'
import type { MoneyChoices } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import { quantilesOf } from '../quantiles.ts'
import { evaluateAll } from './evaluate.ts'
import type { LastId, MoneyLedger } from './ledger.ts'
import { cellAt, lastIds, lineColumn, sourceAt, sourceColumn, sumScope } from './ledger.ts'
import type { ObservedLine } from './observed.ts'
import { observedMoney, observedYears } from './observed.ts'

/** The budget table of four gemeenten beside the money of the model, on the newcomers who were counted. Euro. */

export type BacktestLine = ObservedLine | 'spuk' | 'gemeentefonds'

/** `te breed`: the table lies within a band so wide that it says nothing. */
export type Verdict = 'binnen' | 'model lager' | 'model hoger' | 'te breed' | 'geen cijfer'

export interface BacktestRow {
  readonly code: string
  readonly gemeente: string
  readonly line: BacktestLine
  readonly year: number
  /** Null where the report has no figure (p.m. or blank). */
  readonly observed: number | null
  readonly p05: number
  readonly p50: number
  readonly p95: number
  readonly verdict: Verdict
}

/** Lines of the model that a line of the table holds. What no line of the table holds is in none of them. */
export const tableLines: Readonly<Record<ObservedLine, readonly LastId[]>> = {
  leerroutes: ['lasten.les-deelnemer', 'lasten.les-groep', 'lasten.volumegarantie', 'lasten.staart', 'lasten.onderwijsroute', 'lasten.startklas'],
  begeleiding: ['lasten.begeleiding'],
  pvt: ['lasten.pvt'],
  participatie: ['lasten.z-participatie'],
  formatie: ['lasten.formatie', 'lasten.afronding', 'lasten.afstemming'],
}

/** Costs of the model without a line in the table. */
export const outsideTable: readonly LastId[] = lastIds.filter((id) => !Object.values(tableLines).some((ids) => ids.includes(id)))

/** Prices and amounts of the year itself, and the gemeentefonds that was paid. */
const backtestChoices: MoneyChoices = { on: ['index'], numbers: {}, key: 'gebruik' }

/** A band wider than this factor says nothing about a yearly total. */
const WIDEST = 3

/** @param results of a run from 2022 on, one scenario, with books */
export function moneyBacktest(results: Results, plan: Plan): readonly BacktestRow[] {
  const ledger = evaluateAll({ results, plan, choices: backtestChoices, inwoners: null }, 0)
  return plan.gemeenten.flatMap(({ code, name }, g) => {
    const observed = observedMoney[code]
    if (observed === undefined) return []
    const lines: readonly (readonly [BacktestLine, readonly (number | null)[]])[] = [...Object.entries(observed.lasten) as [ObservedLine, readonly (number | null)[]][], ['spuk', observed.spuk], ['gemeentefonds', observed.gemeentefonds]]
    return lines.flatMap(([line, amounts]) => observedYears.map((year, index) => rowOf({ code, gemeente: name, line, year, observed: amounts[index] ?? null }, modelColumn(ledger, line, ledger.years.indexOf(year), g))))
  })
}

function rowOf(row: Pick<BacktestRow, 'code' | 'gemeente' | 'line' | 'year' | 'observed'>, column: Float64Array): BacktestRow {
  const [p05, p50, p95] = quantilesOf(column, [0.05, 0.5, 0.95]) as [number, number, number]
  return { ...row, p05, p50, p95, verdict: verdictOf(row.observed, p05, p95) }
}

function verdictOf(observed: number | null, p05: number, p95: number): Verdict {
  if (observed === null) return 'geen cijfer'
  if (p95 < observed) return 'model lager'
  if (p05 > observed) return 'model hoger'
  return p95 > WIDEST * p05 ? 'te breed' : 'binnen'
}

/** What the model has for a line of the table in one year of one gemeente, by future. */
function modelColumn(ledger: MoneyLedger, line: BacktestLine, year: number, g: number): Float64Array {
  const column = new Float64Array(ledger.replications)
  const part = new Float64Array(ledger.replications)
  const add = (more: Float64Array): void => { for (let r = 0; r < column.length; r++) column[r]! += more[r]! }
  if (line === 'gemeentefonds') return sourceColumn(ledger, sourceAt.gemeentefonds, year, g, column)
  if (line === 'spuk') {
    // What the gemeente has a right to for the year: the table does not tell advance and settlement apart.
    sumScope(column, ledger.recht, cellAt(ledger, year), ledger, g)
    for (const source of ['onderwijsroute', 'begeleiding'] as const) add(sourceColumn(ledger, sourceAt[source], year, g, part))
    return column
  }
  for (const id of tableLines[line]) add(lineColumn(ledger, lastIds.indexOf(id), year, g, part))
  return column
}
