import type { Work } from './request.ts'
import type { MoneyLedger, MoneySourceId } from './ledger.ts'
import { cellAt, countColumn, moneySourceIds, sourceAt } from './ledger.ts'
import { gemeentefonds } from './rules.ts'

/** Grants by head besides the SPUK for statushouders, and the gemeentefonds. */
export function fillOverig(work: Work): void {
  const { draws: { budget, chosen, on }, before, growth, ledger, request: { plan } } = work
  for (const [year, calendar] of ledger.years.entries()) {
    const factor = growth[year]!
    for (const [g, { code }] of plan.gemeenten.entries()) {
      const column = (source: MoneySourceId): Float64Array => columnAt(ledger, source, year, g)
      byHead(column('onderwijsroute'), countColumn(ledger, 'aantal.onderwijsroute', before + year, g), budget.onderwijsroute, factor)
      if (on.onderwijsroute) clearAfter(column('onderwijsroute'), chosen['onderwijsroute.tot'], calendar)
      byHead(column('begeleiding'), countColumn(ledger, 'aantal.statushouders', before + year, g), budget.begeleiding, factor)
      const fund = on.index ? gemeentefonds[code]?.byYear[calendar] : undefined
      if (fund === undefined) byHead(column('gemeentefonds'), countColumn(ledger, 'aantal.taakstelling', before + year, g), budget.gemeentefonds, factor)
      else column('gemeentefonds').fill(fund)
    }
  }
}

/** What a choice turns on, and the own contribution. */
export function fillChosen({ ledger, draws: { budget, chosen, on }, before, growth, request: { plan } }: Work): void {
  const { years, replications, opening } = ledger
  const own = budget['eigen-bijdrage'].map((amount, r) => amount + (on.eigen ? chosen['eigen.bedrag'][r]! : 0))
  for (const [g, { taakstellingShare: share }] of plan.gemeenten.entries()) {
    times(opening.subarray(g * replications, (g + 1) * replications), budget.openingsreserve, share)
    for (const [year, calendar] of years.entries()) {
      const prestatie = columnAt(ledger, 'prestatie', year, g)
      if (on.prestatie) {
        byHead(prestatie, countColumn(ledger, 'aantal.afgerond', before + year, g), chosen['prestatie.bedrag'], growth[year]!)
        clearBefore(prestatie, chosen['prestatie.vanaf'], calendar)
      } else prestatie.fill(0)
      times(columnAt(ledger, 'eigen', year, g), own, share)
      if (on.aanvullend) times(columnAt(ledger, 'aanvullend', year, g), chosen['aanvullend.bedrag'], share)
      else columnAt(ledger, 'aanvullend', year, g).fill(0)
    }
  }
}

/** What comes in whatever is chosen, for the sources that a choice turns on to be added to. */
export function fillFixed(ledger: MoneyLedger): void {
  addFour(ledger, ['voorschot', 'termijn2', 'termijn3', 'afrekening'], null, ledger.vast)
  addFour(ledger, ['gezinsmigranten', 'onderwijsroute', 'begeleiding', 'gemeentefonds'], ledger.vast, ledger.vast)
}

/** All sources together. */
export function fillTogether(ledger: MoneyLedger): void {
  const { ontvangen, vast } = ledger
  addFour(ledger, ['eigen', 'prestatie', 'aanvullend'], vast, ontvangen)
}

/** Up to four sources in one pass: memory is what it takes time for. */
function addFour(ledger: MoneyLedger, sources: readonly MoneySourceId[], onTopOf: Float64Array | null, into: Float64Array): void {
  const { years, baten, gemeenten, replications } = ledger
  const block = gemeenten * replications
  for (let year = 0; year < years.length; year++) {
    const [a, b, c, d] = sources.map((source) => cellAt(ledger, year, sourceAt[source], moneySourceIds.length))
    const to = year * block
    for (let at = 0; at < block; at++) {
      const sum = baten[a! + at]! + baten[b! + at]! + baten[c! + at]! + (d === undefined ? 0 : baten[d + at]!)
      into[to + at] = onTopOf === null ? sum : sum + onTopOf[to + at]!
    }
  }
}

/** The futures of one source in one year and one gemeente: not a copy. */
function columnAt(ledger: MoneyLedger, source: MoneySourceId, year: number, g: number): Float64Array {
  const from = cellAt(ledger, year, sourceAt[source], moneySourceIds.length) + g * ledger.replications
  return ledger.baten.subarray(from, from + ledger.replications)
}

function byHead(into: Float64Array, heads: Float32Array, amount: Float64Array, growth: Float64Array): void {
  for (let r = 0; r < into.length; r++) into[r] = heads[r]! * amount[r]! * growth[r]!
}

function times(into: Float64Array, amount: Float64Array, share: number): void {
  for (let r = 0; r < into.length; r++) into[r] = amount[r]! * share
}

/** Nothing in the futures whose last year was before this one. */
function clearAfter(column: Float64Array, last: Float64Array, year: number): void {
  for (let r = 0; r < column.length; r++) if (year > last[r]!) column[r] = 0
}

/** Nothing in the futures whose first year has not come. */
function clearBefore(column: Float64Array, first: Float64Array, year: number): void {
  for (let r = 0; r < column.length; r++) if (year < first[r]!) column[r] = 0
}
