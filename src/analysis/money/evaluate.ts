import { bookWidth } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import { bookLineIds, bookLineIndex } from '../../model/books.ts'
import type { MoneyChoices, MoneyPolicyId } from '../../model/money.ts'
import { moneyPolicyIds } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import type { ReplicationKey } from '../../model/random/draw.ts'
import { replicationKey } from '../../model/random/draw.ts'
import type { MoneyDoubts, MoneyDraws } from './drawn.ts'
import { createDraws, moneyDoubts } from './drawn.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'
import { createLedger, lastIds, moneySourceIds, sourceAt, spukLines } from './ledger.ts'
import type { SpukAmounts } from './rules.ts'
import { carryOver, gemeentefonds, PRICE_YEAR, spukAmounts } from './rules.ts'
import type { SpukFlow } from './spuk.ts'
import { createSpukFlow, reclaim, spukFlow, spukGranted } from './spuk.ts'

export interface MoneyRequest {
  readonly results: Results
  readonly plan: Plan
  readonly choices: MoneyChoices
  /** By gemeente in the order of the plan; null where one is not known. */
  readonly inwoners: readonly number[] | null
}

/** Futures between two pauses of the generator: a few milliseconds. */
const STRIDE = 100
const LINES = bookLineIds.length
const LASTEN = lastIds.length
const SOURCES = moneySourceIds.length
const TAAKSTELLING = bookLineIndex['aantal.taakstelling']
const STATUSHOUDERS = bookLineIndex['aantal.statushouders']
const GEZINSMIGRANTEN = bookLineIndex['aantal.gezinsmigranten']
const ONDERWIJSROUTE = bookLineIndex['aantal.onderwijsroute']
const AFGEROND = bookLineIndex['aantal.afgerond']

/**
 * Applies the rules of the money to the books of one scenario. Nothing is simulated.
 * @param into a ledger of the same shape, to be filled again
 * @throws RangeError for a run without books
 */
export function* evaluateMoney(request: MoneyRequest, scenario: number, into?: MoneyLedger): Generator<void, MoneyLedger> {
  const { results, plan } = request
  if (results.bookYears === 0) throw new RangeError('evaluateMoney: this run has no books')
  const years = horizonYears(plan)
  const fits = into?.replications === results.completed && into.years.length === years.length && into.gemeenten === plan.gemeenten.length
  const ledger: MoneyLedger = fits ? { ...into, scenario, years } : createLedger(scenario, results.completed, years, plan.gemeenten.length)
  const work = createWork(request, scenario, ledger)
  const keys = keysOf(plan.seed, results.completed)
  for (let replication = 0; replication < results.completed; replication++) {
    if (replication % STRIDE === 0) yield
    evaluateFuture(work, replication, keys[replication]!)
  }
  return ledger
}

/** All at once, for a command line or a test. */
export function evaluateAll(request: MoneyRequest, scenario: number): MoneyLedger {
  const steps = evaluateMoney(request, scenario)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The keys of the futures of the newest seed: making one costs as much as all its sums. */
let known: { readonly seed: string; readonly keys: ReplicationKey[] } = { seed: '', keys: [] }

function keysOf(seed: string, count: number): readonly ReplicationKey[] {
  if (known.seed !== seed) known = { seed, keys: [] }
  for (let replication = known.keys.length; replication < count; replication++) known.keys.push(replicationKey(seed, replication))
  return known.keys
}

/** Calendar years from the decision to the horizon. */
export function horizonYears(plan: Plan): readonly number[] {
  return Array.from({ length: plan.horizonYears }, (_, year) => plan.region.decisionYear + year)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What is used again for every future: nothing is allocated for one of them. */
function createWork(request: MoneyRequest, scenario: number, ledger: MoneyLedger) {
  const { results, plan, choices } = request
  const row = (): Float64Array => new Float64Array(results.bookYears)
  const doubts: MoneyDoubts = moneyDoubts(plan.scenarios[scenario]!.settings, choices)
  const on: Readonly<Record<MoneyPolicyId, boolean>> = Object.fromEntries(moneyPolicyIds.map((id) => [id, doubts.isOn(id)])) as Record<MoneyPolicyId, boolean>
  return {
    request, plan, results, ledger, doubts, on,
    draws: createDraws() as MoneyDraws,
    firstYear: plan.region.decisionYear - plan.history.length,
    before: plan.history.length,
    /** Place of the scenario's book of this future. */
    base: 0,
    width: bookWidth(results),
    funds: plan.gemeenten.map(({ code }) => gemeentefonds[code]?.byYear ?? null),
    flow: createSpukFlow(results.bookYears) as SpukFlow,
    spuk: {
      taakstelling: row(), statushouders: row(), gezinsmigranten: row(), advanceShare: 0, kept: row(),
      amounts: Array.from({ length: results.bookYears }, (): Mutable<SpukAmounts> => ({ first: 0.5, second: 0.5, third: 0.5, gezinsmigrant: 0.5 })),
    },
    right: row(), batenFactor: row(), lastenFactor: row(),
    spent: new Float64Array(plan.horizonYears), granted: new Float64Array(plan.horizonYears), back: new Float64Array(plan.horizonYears),
  }
}

type Work = ReturnType<typeof createWork>

function evaluateFuture(work: Work, replication: number, key: ReplicationKey): void {
  const { plan, ledger, doubts, draws, results } = work
  doubts.drawInto(key, draws)
  setYears(work)
  work.spuk.advanceShare = draws.budget['voorschot-aandeel']
  work.base = (replication * results.scenarioIds.length + ledger.scenario) * work.width
  for (let g = 0; g < ledger.gemeenten; g++) {
    ledger.opening[replication * ledger.gemeenten + g] = draws.budget.openingsreserve * plan.gemeenten[g]!.taakstellingShare
    readCounts(work, g)
    spukFlow(work.spuk, work.flow)
    bookBaten(work, replication, g)
    bookLasten(work, replication, g)
    bookReclaim(work, replication, g)
  }
  divide(ledger, replication, work.request.choices.key, draws.chosen['sleutel.vast'], work.request, work.base)
}

/** Amounts and factors of every year of the books, in the prices that were chosen. */
function setYears({ firstYear, spuk, batenFactor, lastenFactor, on, draws: { budget, chosen } }: Work): void {
  for (let index = 0; index < batenFactor.length; index++) {
    const year = firstYear + index
    const own = on.index ? spukAmounts(year, chosen['index.baten']) : priceYear
    const amounts = spuk.amounts[index]!
    // A region's own amounts keep their ratio to the known ones of 2025.
    amounts.first = own.first * (budget['spuk-jaar1'] / priceYear.first)
    amounts.second = own.second * (budget['spuk-jaar2'] / priceYear.second)
    amounts.third = own.third * (budget['spuk-jaar3'] / priceYear.third)
    amounts.gezinsmigrant = own.gezinsmigrant * (budget['spuk-gezinsmigrant'] / priceYear.gezinsmigrant)
    batenFactor[index] = own.first / priceYear.first
    lastenFactor[index] = on.index ? (1 + chosen['index.lasten']) ** (year - PRICE_YEAR) : 1
    spuk.kept[index] = (on.korting && year >= chosen['korting.vanaf'] ? 1 - chosen['korting.aandeel'] : 1)
      * (on.prestatie && year >= chosen['prestatie.vanaf'] ? 1 - chosen['prestatie.aandeel'] : 1)
  }
}

const priceYear = spukAmounts(PRICE_YEAR, 0)

function readCounts({ base, results: { books }, ledger: { gemeenten }, spuk }: Work, g: number): void {
  const years = spuk.taakstelling.length
  for (let year = 0; year < years; year++) {
    const at = base + year * LINES * gemeenten + g
    spuk.taakstelling[year] = books[at + TAAKSTELLING * gemeenten]!
    spuk.statushouders[year] = books[at + STATUSHOUDERS * gemeenten]!
    spuk.gezinsmigranten[year] = books[at + GEZINSMIGRANTEN * gemeenten]!
  }
}

function bookBaten(work: Work, replication: number, g: number): void {
  const { ledger: { baten, gemeenten, years }, results: { books }, flow, draws: { budget, chosen }, on, before, spuk } = work
  const share = work.plan.gemeenten[g]!.taakstellingShare
  for (let year = 0; year < years.length; year++) {
    const index = before + year
    const calendar = years[year]!
    const from = work.base + index * LINES * gemeenten + g
    const to = (replication * years.length + year) * SOURCES * gemeenten + g
    const factor = work.batenFactor[index]!
    const begeleiding = spuk.statushouders[index]! * budget.begeleiding * factor
    const fund = on.index ? work.funds[g]?.[calendar] : undefined
    baten[to + sourceAt.voorschot * gemeenten] = flow.voorschot[index]!
    baten[to + sourceAt.termijn2 * gemeenten] = flow.termijn2[index]!
    baten[to + sourceAt.termijn3 * gemeenten] = flow.termijn3[index]!
    baten[to + sourceAt.afrekening * gemeenten] = flow.afrekening[index]!
    baten[to + sourceAt.gezinsmigranten * gemeenten] = flow.gezinsmigranten[index]!
    baten[to + sourceAt.onderwijsroute * gemeenten] = on.onderwijsroute && calendar > chosen['onderwijsroute.tot'] ? 0 : books[from + ONDERWIJSROUTE * gemeenten]! * budget.onderwijsroute * factor
    baten[to + sourceAt.begeleiding * gemeenten] = begeleiding
    baten[to + sourceAt.gemeentefonds * gemeenten] = fund ?? spuk.taakstelling[index]! * budget.gemeentefonds * factor
    baten[to + sourceAt.prestatie * gemeenten] = on.prestatie && calendar >= chosen['prestatie.vanaf'] ? books[from + AFGEROND * gemeenten]! * chosen['prestatie.bedrag'] * factor : 0
    baten[to + sourceAt.eigen * gemeenten] = (budget['eigen-bijdrage'] + (on.eigen ? chosen['eigen.bedrag'] : 0)) * share
    baten[to + sourceAt.aanvullend * gemeenten] = on.aanvullend ? chosen['aanvullend.bedrag'] * share : 0
    work.granted[year] = begeleiding
  }
}

/** Also adds up what may be paid from the SPUK. */
function bookLasten({ ledger, results: { books }, lastenFactor, before, base, spent }: Work, replication: number, g: number): void {
  const { gemeenten, years, lasten } = ledger
  for (let year = 0; year < years.length; year++) {
    const factor = lastenFactor[before + year]!
    const from = base + (before + year) * LINES * gemeenten + g
    const to = (replication * years.length + year) * LASTEN * gemeenten + g
    let eligible = 0
    for (let line = 0; line < LASTEN; line++) {
      const euro = books[from + line * gemeenten]! * factor
      lasten[to + line * gemeenten] = euro
      if (paidFromSpuk[line] === 1) eligible += euro
    }
    spent[year] = eligible
  }
}

const paidFromSpuk = Uint8Array.from(lastIds, (id) => Number(spukLines.has(id)))

/** Once the SPUK is part of the gemeentefonds nothing is reclaimed any more; what was carried until then stays. */
function bookReclaim(work: Work, replication: number, g: number): void {
  const { ledger: { years, gemeenten, terug }, granted, spent, back, before, on, draws, spuk, right } = work
  spukGranted(spuk, right)
  const until = on.korting ? Math.ceil(draws.chosen['korting.vanaf']) - years[0]! : years.length
  for (let year = 0; year < years.length; year++) granted[year] = granted[year]! + right[before + year]!
  reclaim(granted, spent, carryOver.mostOfGrant, Math.max(0, Math.min(years.length, until)), back)
  for (let year = 0; year < years.length; year++) terug[(replication * years.length + year) * gemeenten + g] = back[year]!
}
