import type { Work } from './evaluate.ts'
import type { CountId, MoneyLedger, MoneySourceId } from './ledger.ts'
import { cellAt, countColumn, moneySourceIds, sourceAt } from './ledger.ts'
import { gemeentefonds } from './rules.ts'

/** Grants by head besides the SPUK for statushouders, and the gemeentefonds. */
export function fillOverig(work: Work): void {
  const { draws: { budget, chosen, on }, before, ledger, request: { plan } } = work
  for (const [year, calendar] of ledger.years.entries()) {
    const factor = work.growth[year]!
    for (const [g, { code }] of plan.gemeenten.entries()) {
      const count = (id: CountId): Float32Array => countColumn(ledger, id, before + year, g)
      const [started, housed, wanted] = [count('aantal.onderwijsroute'), count('aantal.statushouders'), count('aantal.taakstelling')]
      const fund = on.index ? gemeentefonds[code]?.byYear[calendar] : undefined
      const last = chosen['onderwijsroute.tot']
      put(work, 'onderwijsroute', year, g, (r) => (on.onderwijsroute && calendar > last[r]! ? 0 : started[r]! * budget.onderwijsroute[r]! * factor[r]!))
      put(work, 'begeleiding', year, g, (r) => housed[r]! * budget.begeleiding[r]! * factor[r]!)
      put(work, 'gemeentefonds', year, g, (r) => fund ?? wanted[r]! * budget.gemeentefonds[r]! * factor[r]!)
    }
  }
}

/** What a choice turns on, and the own contribution; then all sources together. */
export function fillChosen(work: Work): void {
  const { ledger, draws: { budget, chosen, on }, before, request: { plan } } = work
  const { years, replications, ontvangen, opening, vast } = ledger
  for (const [g, { taakstellingShare: share }] of plan.gemeenten.entries()) {
    for (let r = 0; r < replications; r++) opening[g * replications + r] = budget.openingsreserve[r]! * share
    for (const [year, calendar] of years.entries()) {
      const finished = countColumn(ledger, 'aantal.afgerond', before + year, g)
      put(work, 'prestatie', year, g, on.prestatie ? (r) => (calendar >= chosen['prestatie.vanaf'][r]! ? finished[r]! * chosen['prestatie.bedrag'][r]! * work.growth[year]![r]! : 0) : null)
      put(work, 'eigen', year, g, (r) => (budget['eigen-bijdrage'][r]! + (on.eigen ? chosen['eigen.bedrag'][r]! : 0)) * share)
      put(work, 'aanvullend', year, g, on.aanvullend ? (r) => chosen['aanvullend.bedrag'][r]! * share : null)
    }
  }
  addSources(ledger, ['eigen', ...(on.prestatie ? ['prestatie'] as const : []), ...(on.aanvullend ? ['aanvullend'] as const : [])], ontvangen)
  for (let at = 0; at < ontvangen.length; at++) ontvangen[at]! += vast[at]!
}

/** What comes in whatever is chosen. */
const fixedSources: readonly MoneySourceId[] = ['voorschot', 'termijn2', 'termijn3', 'afrekening', 'gezinsmigranten', 'onderwijsroute', 'begeleiding', 'gemeentefonds']

/** The sum of those, for the sources that a choice turns on to be added to. */
export function fillFixed(ledger: MoneyLedger): void {
  addSources(ledger, fixedSources, ledger.vast)
}

function addSources(ledger: MoneyLedger, sources: readonly MoneySourceId[], into: Float64Array): void {
  const { years, baten, gemeenten, replications } = ledger
  const block = gemeenten * replications
  into.fill(0)
  for (let year = 0; year < years.length; year++) {
    for (const source of sources) {
      const from = cellAt(ledger, year, sourceAt[source], moneySourceIds.length)
      for (let at = 0; at < block; at++) into[year * block + at]! += baten[from + at]!
    }
  }
}

/** @param of null for nothing */
function put({ ledger }: Work, source: MoneySourceId, year: number, g: number, of: ((r: number) => number) | null): void {
  const { baten, replications } = ledger
  const to = cellAt(ledger, year, sourceAt[source], moneySourceIds.length) + g * replications
  if (of === null) baten.fill(0, to, to + replications)
  else for (let r = 0; r < replications; r++) baten[to + r] = of(r)
}
