import type { MoneyChoices, MoneyNumberId } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import { copyBooks } from './copy-books.ts'
import type { MoneyDraws } from './drawn.ts'
import { compounded, moneyDraws } from './drawn.ts'
import { divide } from './keys.ts'
import type { MoneyLedger } from './ledger.ts'
import { cellAt, countColumn, createLedger, noGround } from './ledger.ts'
import { fillChosen, fillFixed, fillOverig, fillTogether } from './fill-baten.ts'
import { fillSpuk, priceYear } from './fill-spuk.ts'
import { carryOver, PRICE_YEAR, spukGround } from './rules.ts'
import { createColumns, reclaim } from './spuk.ts'
import type { MoneyRequest, Work } from './request.ts'

/**
 * Applies the rules of the money to the books of one scenario. Nothing is simulated. What the choices do not touch is kept from the
 * time before: a cut leaves the lasten alone, and own means leave the SPUK alone.
 * @param into a ledger that was filled before; filled again where its shape fits
 * @throws RangeError for a run without books
 */
export function* evaluateMoney(request: MoneyRequest, scenario: number, into?: MoneyLedger): Generator<undefined, MoneyLedger> {
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
  yield* fillParts(work)
  return ledger
}

/** Fills what is on another ground than before. Until all of a part is done none of it may be taken for done. */
function* fillParts(work: Work): Generator<undefined> {
  const { ledger, ledger: { ground }, request, request: { choices } } = work
  const lasten = groundOf(choices, ['index'], ['index.lasten'])
  const spuk = groundOf(choices, ['index', 'korting', 'prestatie'], ['index.baten', 'korting.vanaf', 'korting.aandeel', 'prestatie.vanaf', 'prestatie.aandeel'])
  const overig = groundOf(choices, ['index', 'onderwijsroute'], ['index.baten', 'onderwijsroute.tot'])
  const keuze = groundOf(choices, ['index', 'prestatie', 'eigen', 'aanvullend'], ['index.baten', 'prestatie.vanaf', 'prestatie.bedrag', 'eigen.bedrag', 'aanvullend.bedrag'])
  const verdeling = JSON.stringify([lasten, choices.key, choices.numbers['sleutel.vast'] ?? null, request.inwoners])
  const [newLasten, newSpuk] = [ground.lasten !== lasten, ground.spuk !== spuk]
  if (newLasten || newSpuk) {
    Object.assign(ground, { lasten: '', spuk: '' })
    if (newLasten) fillLasten(work)
    if (newSpuk) yield* fillSpuk(work)
    fillReclaim(work)
    Object.assign(ground, { lasten, spuk })
    yield
  }
  const fill = (part: 'overig' | 'vast' | 'keuze' | 'baten' | 'verdeling', now: string, how: () => void): void => {
    if (ground[part] === now) return
    ground[part] = ''
    how()
    ground[part] = now
  }
  fill('overig', overig, () => fillOverig(work))
  fill('vast', `${spuk}${overig}`, () => fillFixed(ledger))
  fill('keuze', keuze, () => fillChosen(work))
  fill('baten', `${spuk}${overig}${keuze}`, () => fillTogether(ledger))
  yield
  fill('verdeling', verdeling, () => divide(ledger, choices.key, work.draws.chosen['sleutel.vast'], request))
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
  for (const [year, calendar] of years.entries()) {
    const prices = factor.subarray(year * replications, (year + 1) * replications)
    if (on.index) prices.set(compounded(chosen['index.lasten'], calendar - PRICE_YEAR))
    else prices.fill(1)
    for (let at = cellAt(ledger, year), g = 0; g < gemeenten; g++, at += replications) {
      for (let r = 0; r < replications; r++) eigen[at + r] = alles[at + r]! * prices[r]!
    }
  }
}

/** How amounts of the Rijk have grown since 2025: by year from the decision, by future. */
function growthOf(years: readonly number[], { on, chosen }: MoneyDraws): readonly Float64Array[] {
  const rate = chosen['index.baten']
  return years.map((calendar) => {
    if (!on.index) return compounded(rate, 0)
    const { amounts: { first }, grownYears } = spukGround(calendar)
    const column = compounded(rate, grownYears).slice()
    for (let r = 0; r < column.length; r++) column[r] = (first * column[r]!) / priceYear.first
    return column
  })
}

/** Once the SPUK is part of the gemeentefonds nothing is reclaimed any more; what was carried until then stays. */
function fillReclaim({ ledger, draws: { on, chosen, budget }, growth, before }: Work): void {
  const { years, gemeenten, replications, factor, recht, uitSpuk, terug } = ledger
  const [granted, spent] = [createColumns(years.length, replications), createColumns(years.length, replications)]
  const until = chosen['korting.vanaf'].map((first) => (on.korting ? Math.max(0, Math.min(years.length, Math.ceil(first) - years[0]!)) : years.length))
  for (let g = 0; g < gemeenten; g++) {
    const columnOf = (values: Float64Array, year: number): Float64Array => values.subarray((year * gemeenten + g) * replications, (year * gemeenten + g + 1) * replications)
    for (let year = 0; year < years.length; year++) {
      addBegeleiding(granted[year]!, columnOf(recht, year), countColumn(ledger, 'aantal.statushouders', before + year, g), budget.begeleiding, growth[year]!)
      const [column, used] = [spent[year]!, columnOf(uitSpuk, year)]
      for (let r = 0; r < replications; r++) column[r] = used[r]! * factor[year * replications + r]!
    }
    reclaim({ granted, spent, mostOfGrant: carryOver.mostOfGrant, years: until }, years.map((_, year) => columnOf(terug, year)))
  }
}

/** The grant for begeleiding by head falls under the same rule. */
function addBegeleiding(into: Float64Array, recht: Float64Array, housed: Float32Array, amount: Float64Array, growth: Float64Array): void {
  for (let r = 0; r < into.length; r++) into[r] = recht[r]! + housed[r]! * amount[r]! * growth[r]!
}
