import type { Results } from '../../experiment/results.ts'
import type { MoneyChoices, MoneyNumberId } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import { copyBooks } from './copy-books.ts'
import type { MoneyDraws } from './drawn.ts'
import { moneyDraws } from './drawn.ts'
import { divide } from './keys.ts'
import type { MoneyLedger, MoneySourceId } from './ledger.ts'
import { cellAt, countAt, countIds, createLedger, moneySourceIds, noGround, sourceAt } from './ledger.ts'
import { carryOver, gemeentefonds, PRICE_YEAR, spukAmounts } from './rules.ts'
import { fillSpuk, priceYear } from './fill-spuk.ts'
import { reclaim } from './spuk.ts'

export interface MoneyRequest {
  readonly results: Results
  readonly plan: Plan
  readonly choices: MoneyChoices
  /** By gemeente in the order of the plan; null where one is not known. */
  readonly inwoners: readonly number[] | null
}

/** All that one evaluation works with. */
export interface Work {
  readonly request: MoneyRequest
  readonly ledger: MoneyLedger
  readonly draws: MoneyDraws
  /** Years of the run-in, and the calendar year of the first of the books. */
  readonly before: number
  readonly firstYear: number
  /** How amounts of the Rijk have grown since 2025, by year from the decision and by future. */
  readonly growth: readonly Float64Array[]
}

/**
 * Applies the rules of the money to the books of one scenario. Nothing is simulated. What the choices do not touch is kept from the
 * time before: a cut leaves the lasten alone, and own means leave the SPUK alone.
 * @param into a ledger that was filled before; filled again where its shape fits
 * @throws RangeError for a run without books
 */
export function* evaluateMoney(request: MoneyRequest, scenario: number, into?: MoneyLedger): Generator<void, MoneyLedger> {
  const { results, plan, choices } = request
  if (results.bookYears === 0) throw new RangeError('evaluateMoney: this run has no books')
  const ledger = ledgerFor(request, scenario, into)
  const { ground } = ledger
  if (ground.results !== results) {
    Object.assign(ground, noGround)
    yield* copyBooks(results, ledger)
    ground.results = results
  }
  const draws = moneyDraws(plan.seed, results.completed, plan.scenarios[scenario]!.settings, choices)
  const work: Work = { request, ledger, draws, before: plan.history.length, firstYear: plan.region.decisionYear - plan.history.length, growth: growthOf(ledger.years, draws) }
  yield
  const lasten = groundOf(choices, ['index'], ['index.lasten'])
  const spuk = groundOf(choices, ['index', 'korting', 'prestatie'], ['index.baten', 'korting.vanaf', 'korting.aandeel', 'prestatie.vanaf', 'prestatie.aandeel'])
  const overig = groundOf(choices, ['index', 'onderwijsroute'], ['index.baten', 'onderwijsroute.tot'])
  const [newLasten, newSpuk] = [ground.lasten !== lasten, ground.spuk !== spuk]
  if (newLasten || newSpuk) {
    // Until all of it is done none of it may be taken for done.
    Object.assign(ground, { lasten: '', spuk: '' })
    if (newLasten) fillLasten(work)
    if (newSpuk) yield* fillSpuk(work)
    yield* fillReclaim(work)
    Object.assign(ground, { lasten, spuk })
  }
  if (ground.overig !== overig) {
    ground.overig = ''
    fillOverig(work)
    ground.overig = overig
    yield
  }
  if (ground.vast !== `${spuk}${overig}`) {
    addSources(ledger, fixedSources, ledger.vast)
    ground.vast = `${spuk}${overig}`
  }
  fillChosen(work)
  yield
  divide(ledger, choices.key, draws.chosen['sleutel.vast'], request)
  return ledger
}

/** All at once, for a command line or a test. */
export function evaluateAll(request: MoneyRequest, scenario: number): MoneyLedger {
  const steps = evaluateMoney(request, scenario)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Calendar years from the decision to the horizon. */
export function horizonYears(plan: Plan): readonly number[] {
  return Array.from({ length: plan.horizonYears }, (_, year) => plan.region.decisionYear + year)
}

function ledgerFor({ results, plan }: MoneyRequest, scenario: number, into: MoneyLedger | undefined): MoneyLedger {
  const years = horizonYears(plan)
  const fits = into !== undefined && into.replications === results.completed && into.years.length === years.length && into.bookYears === results.bookYears && into.gemeenten === plan.gemeenten.length
  if (!fits) return createLedger(scenario, results.completed, years, plan.gemeenten.length, results.bookYears)
  return into.scenario === scenario ? { ...into, years } : { ...into, scenario, years, ground: { ...noGround } }
}

/** What a part depends on, as a text to compare. */
function groundOf({ on, numbers }: MoneyChoices, policies: readonly MoneyChoices['on'][number][], ids: readonly MoneyNumberId[]): string {
  return JSON.stringify([policies.map((id) => on.includes(id)), ids.map((id) => numbers[id] ?? null)])
}

function fillLasten({ ledger, draws: { on, chosen } }: Work): void {
  const { years, gemeenten, replications, factor, alles, eigen } = ledger
  const rate = chosen['index.lasten']
  for (const [year, calendar] of years.entries()) {
    const from = year * replications
    for (let r = 0; r < replications; r++) factor[from + r] = on.index ? (1 + rate[r]!) ** (calendar - PRICE_YEAR) : 1
    for (let at = cellAt(ledger, year), g = 0; g < gemeenten; g++, at += replications) {
      for (let r = 0; r < replications; r++) eigen[at + r] = alles[at + r]! * factor[from + r]!
    }
  }
}

/** Grants by head besides the SPUK for statushouders, and the gemeentefonds. */
function fillOverig(work: Work): void {
  const { draws: { budget, chosen, on }, before, ledger: { years }, request: { plan } } = work
  for (const [year, calendar] of years.entries()) {
    const factor = work.growth[year]!
    for (const [g, { code }] of plan.gemeenten.entries()) {
      const count = (id: keyof typeof countAt): Float32Array => countColumn(work, id, before + year, g)
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
function fillChosen(work: Work): void {
  const { ledger, draws: { budget, chosen, on }, before, request: { plan } } = work
  const { years, replications, ontvangen, opening, vast } = ledger
  for (const [g, { taakstellingShare: share }] of plan.gemeenten.entries()) {
    for (let r = 0; r < replications; r++) opening[g * replications + r] = budget.openingsreserve[r]! * share
    for (const [year, calendar] of years.entries()) {
      const finished = countColumn(work, 'aantal.afgerond', before + year, g)
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

/** How amounts of the Rijk have grown since 2025: by year from the decision, by future. */
function growthOf(years: readonly number[], { on, chosen }: MoneyDraws): readonly Float64Array[] {
  const rate = chosen['index.baten']
  return years.map((calendar) => (on.index ? rate.map((index) => spukAmounts(calendar, index).first / priceYear.first) : new Float64Array(rate.length).fill(1)))
}

/** The futures of one count in one year of the books. */
export function countColumn({ ledger: { counts, gemeenten, replications } }: Work, id: keyof typeof countAt, year: number, g: number): Float32Array {
  const at = ((year * countIds.length + countAt[id]) * gemeenten + g) * replications
  return counts.subarray(at, at + replications)
}

/** Once the SPUK is part of the gemeentefonds nothing is reclaimed any more; what was carried until then stays. */
function* fillReclaim(work: Work): Generator<void> {
  const { ledger, draws: { on, chosen, budget }, growth, before } = work
  const { years, gemeenten, replications, factor, recht, uitSpuk, terug } = ledger
  const [granted, used, back] = [new Float64Array(years.length), new Float64Array(years.length), new Float64Array(years.length)]
  for (let g = 0; g < gemeenten; g++) {
    const housed = years.map((_, year) => countColumn(work, 'aantal.statushouders', before + year, g))
    for (let r = 0; r < replications; r++) {
      const until = on.korting ? Math.ceil(chosen['korting.vanaf'][r]!) - years[0]! : years.length
      for (let year = 0; year < years.length; year++) {
        const at = (year * gemeenten + g) * replications + r
        granted[year] = recht[at]! + housed[year]![r]! * budget.begeleiding[r]! * growth[year]![r]!
        used[year] = uitSpuk[at]! * factor[year * replications + r]!
      }
      reclaim(granted, used, carryOver.mostOfGrant, Math.max(0, Math.min(years.length, until)), back)
      for (let year = 0; year < years.length; year++) terug[(year * gemeenten + g) * replications + r] = back[year]!
    }
    yield
  }
}
