import type { Results } from '../../experiment/results.ts'
import type { MoneyChoices, MoneyNumberId } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import { copyBooks } from './copy-books.ts'
import type { MoneyDraws } from './drawn.ts'
import { moneyDraws } from './drawn.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt, countColumn, createLedger, noGround } from './ledger.ts'
import { fillChosen, fillFixed, fillOverig } from './fill-baten.ts'
import { fillSpuk, priceYear } from './fill-spuk.ts'
import { carryOver, PRICE_YEAR, spukAmounts } from './rules.ts'
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
    fillFixed(ledger)
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

/** How amounts of the Rijk have grown since 2025: by year from the decision, by future. */
function growthOf(years: readonly number[], { on, chosen }: MoneyDraws): readonly Float64Array[] {
  const rate = chosen['index.baten']
  return years.map((calendar) => (on.index ? rate.map((index) => spukAmounts(calendar, index).first / priceYear.first) : new Float64Array(rate.length).fill(1)))
}

/** Once the SPUK is part of the gemeentefonds nothing is reclaimed any more; what was carried until then stays. */
function* fillReclaim(work: Work): Generator<void> {
  const { ledger, draws: { on, chosen, budget }, growth, before } = work
  const { years, gemeenten, replications, factor, recht, uitSpuk, terug } = ledger
  const [granted, used, back] = [new Float64Array(years.length), new Float64Array(years.length), new Float64Array(years.length)]
  for (let g = 0; g < gemeenten; g++) {
    const housed = years.map((_, year) => countColumn(ledger, 'aantal.statushouders', before + year, g))
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
