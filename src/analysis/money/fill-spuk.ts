import type { Work } from './evaluate.ts'
import { countAt, countIds, moneySourceIds, sourceAt } from './ledger.ts'
import type { SpukAmounts } from './rules.ts'
import { PRICE_YEAR, spukAmounts } from './rules.ts'
import { createSpukFlow, spukFlow, spukGranted } from './spuk.ts'

/** Futures between two pauses: a few milliseconds. */
const STRIDE = 100
export const priceYear = spukAmounts(PRICE_YEAR, 0)

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Case = ReturnType<typeof createCase>

/** SPUK for statushouders and gezinsmigranten, and the right to it, of every gemeente in every future. */
export function* fillSpuk(work: Work): Generator<void> {
  const { ledger, draws: { budget } } = work
  const spuk = createCase(ledger.bookYears)
  const flow = createSpukFlow(ledger.bookYears)
  const right = new Float64Array(ledger.bookYears)
  for (let r = 0; r < ledger.replications; r++) {
    if (r % STRIDE === 0) yield
    setYears(work, r, spuk)
    spuk.advanceShare = budget['voorschot-aandeel'][r]!
    for (let g = 0; g < ledger.gemeenten; g++) {
      readCounts(work, r, g, spuk)
      spukFlow(spuk, flow)
      spukGranted(spuk, right)
      write(work, r, g, flow, right)
    }
  }
}

function createCase(years: number) {
  const row = (): Float64Array => new Float64Array(years)
  return {
    taakstelling: row(), statushouders: row(), gezinsmigranten: row(), advanceShare: 0, kept: row(),
    amounts: Array.from({ length: years }, (): Mutable<SpukAmounts> => ({ first: 0.5, second: 0.5, third: 0.5, gezinsmigrant: 0.5 })),
  }
}

/** Amounts and what is kept of them in every year, in the prices that were chosen. */
function setYears({ firstYear, draws: { budget, chosen, on } }: Work, r: number, spuk: Case): void {
  for (const [index, amounts] of spuk.amounts.entries()) {
    const year = firstYear + index
    const own = on.index ? spukAmounts(year, chosen['index.baten'][r]!) : priceYear
    // A region's own amounts keep their ratio to the known ones of 2025.
    amounts.first = own.first * (budget['spuk-jaar1'][r]! / priceYear.first)
    amounts.second = own.second * (budget['spuk-jaar2'][r]! / priceYear.second)
    amounts.third = own.third * (budget['spuk-jaar3'][r]! / priceYear.third)
    amounts.gezinsmigrant = own.gezinsmigrant * (budget['spuk-gezinsmigrant'][r]! / priceYear.gezinsmigrant)
    spuk.kept[index] = (on.korting && year >= chosen['korting.vanaf'][r]! ? 1 - chosen['korting.aandeel'][r]! : 1)
      * (on.prestatie && year >= chosen['prestatie.vanaf'][r]! ? 1 - chosen['prestatie.aandeel'][r]! : 1)
  }
}

function readCounts({ ledger: { counts, gemeenten, replications, bookYears } }: Work, r: number, g: number, spuk: Case): void {
  const step = gemeenten * replications
  for (let year = 0; year < bookYears; year++) {
    const at = (year * countIds.length * gemeenten + g) * replications + r
    spuk.taakstelling[year] = counts[at + countAt['aantal.taakstelling'] * step]!
    spuk.statushouders[year] = counts[at + countAt['aantal.statushouders'] * step]!
    spuk.gezinsmigranten[year] = counts[at + countAt['aantal.gezinsmigranten'] * step]!
  }
}

function write({ ledger: { baten, recht, gemeenten, replications, years }, before }: Work, r: number, g: number, flow: ReturnType<typeof createSpukFlow>, right: Float64Array): void {
  const step = gemeenten * replications
  for (let year = 0; year < years.length; year++) {
    const to = (year * moneySourceIds.length * gemeenten + g) * replications + r
    baten[to + sourceAt.voorschot * step] = flow.voorschot[before + year]!
    baten[to + sourceAt.termijn2 * step] = flow.termijn2[before + year]!
    baten[to + sourceAt.termijn3 * step] = flow.termijn3[before + year]!
    baten[to + sourceAt.gezinsmigranten * step] = flow.gezinsmigranten[before + year]!
    baten[to + sourceAt.afrekening * step] = flow.afrekening[before + year]!
    recht[(year * gemeenten + g) * replications + r] = right[before + year]!
  }
}
