import { describe, expect, test } from 'vitest'
import { checkMoney } from '../../../src/analysis/money/check.ts'
import { evaluateAll } from '../../../src/analysis/money/evaluate.ts'
import type { MoneyRequest } from '../../../src/analysis/money/request.ts'
import type { MoneyLedger, MoneySourceId } from '../../../src/analysis/money/ledger.ts'
import { cellAt, moneySourceIds, sourceAt } from '../../../src/analysis/money/ledger.ts'
import { payersByKey } from '../../../src/analysis/money/payers.ts'
import type { Results } from '../../../src/experiment/results.ts'
import type { BookLineId } from '../../../src/model/books.ts'
import { bookLineIds, bookLineIndex } from '../../../src/model/books.ts'
import type { MoneyChoices } from '../../../src/model/money.ts'
import { defaultMoney } from '../../../src/model/money.ts'
import { outcomeIds, outcomeIndex } from '../../../src/model/outcomes.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { planWith } from '../../experiment/fake-model.ts'

const base = planWith({ een: { 'budget.voorschot-aandeel': 0.5, 'budget.begeleiding': 0, 'budget.gemeentefonds': 1000, 'budget.onderwijsroute': 0 } })
/** A run-in year (2026) and two years from the decision (2027 and 2028), in two gemeenten. */
const plan: Plan = {
  ...base, horizonYears: 2,
  gemeenten: [{ code: 'GM0001', name: 'Aa', taakstellingShare: 0.75, gezinsmigrantShare: 0.75, deelregio: 0 }, { code: 'GM0002', name: 'Bee', taakstellingShare: 0.25, gezinsmigrantShare: 0.25, deelregio: 0 }],
}

/** Of one future: what is booked in 2026, 2027 and 2028 on Aa and on Bee. */
type Booked = readonly Partial<Record<BookLineId, readonly [aa: number, bee: number]>>[]

function resultsOf(futures: readonly Booked[]): Results {
  const width = 3 * bookLineIds.length * 2
  const books = new Float32Array(futures.length * width)
  for (const [r, years] of futures.entries()) {
    for (const [year, lines] of years.entries()) {
      for (const [id, amounts] of Object.entries(lines)) books.set(amounts, r * width + (year * bookLineIds.length + bookLineIndex[id as BookLineId]) * 2)
    }
  }
  return { planKey: '', scenarioIds: ['een'], months: 0, completed: futures.length, outcomes: new Float64Array(futures.length * outcomeIds.length), series: new Float32Array(0), bookYears: 3, gemeenten: 2, books }
}

function ask(results: Results, choices: Partial<MoneyChoices> = {}, inwoners: readonly number[] | null = null): MoneyRequest {
  return { results, plan, inwoners, choices: { ...defaultMoney, ...choices } }
}

/** [year][gemeente] of one future. */
function byYear({ years, gemeenten, replications }: MoneyLedger, values: Float64Array, future: number): readonly (readonly string[])[] {
  return years.map((_, year) => Array.from({ length: gemeenten }, (__, g) => values[(year * gemeenten + g) * replications + future]!.toFixed(2)))
}

const swapped = (booked: Booked): Booked => booked.map((lines) => Object.fromEntries(Object.entries(lines).map(([id, [aa, bee]]) => [id, [bee, aa]])))

describe('what goes back of the SPUK', () => {
  // Ten came in 2027: 91,549.10, and 46,355.40 in 2028. Of 2027 71,549.10 is left, which may be kept. Of 2028 87,904.50 is left, and 46,355.40 may be kept.
  const came: Booked = [{}, { 'aantal.statushouders': [10, 0], 'lasten.les-deelnemer': [20_000, 0], 'lasten.formatie': [1_000_000, 0] }, { 'lasten.les-deelnemer': [30_000, 0] }]
  const results = resultsOf([came, swapped(came)])

  test('is what one gemeente may not carry over, in each future', () => {
    const ledger = evaluateAll(ask(results), 0)
    expect(byYear(ledger, ledger.recht, 0)).toEqual([['91549.10', '0.00'], ['46355.40', '0.00']])
    expect(byYear(ledger, ledger.terug, 0)).toEqual([['0.00', '0.00'], ['41549.10', '0.00']])
    expect(byYear(ledger, ledger.terug, 1)).toEqual([['0.00', '0.00'], ['0.00', '41549.10']])
  })

  test('is nothing any more once the SPUK is part of the gemeentefonds', () => {
    const cut = (first: number): readonly (readonly string[])[] => {
      const ledger = evaluateAll(ask(results, { on: ['korting'], numbers: { 'korting.vanaf': first, 'korting.aandeel': 0 } }), 0)
      return byYear(ledger, ledger.terug, 0)
    }
    expect(cut(2028)).toEqual([['0.00', '0.00'], ['0.00', '0.00']])
    expect(cut(2029)).toEqual([['0.00', '0.00'], ['41549.10', '0.00']])
  })
})

test('a cut and prestatiebekostiging each begin in their own year, and take their part one after the other', () => {
  const results = resultsOf([[{ 'aantal.statushouders': [100, 0] }, {}, {}]])
  const second = (choices: Partial<MoneyChoices>): readonly string[] => {
    const ledger = evaluateAll(ask(results, choices), 0)
    return (['termijn2', 'termijn3'] as const satisfies readonly MoneySourceId[]).map((id, year) => ledger.baten[cellAt(ledger, year, sourceAt[id], moneySourceIds.length)]!.toFixed(2))
  }
  const numbers = { 'korting.vanaf': 2027, 'korting.aandeel': 0.1, 'prestatie.vanaf': 2028, 'prestatie.aandeel': 0.2, 'prestatie.bedrag': 0 } as const
  expect(second({})).toEqual(['463554.00', '115889.00'])
  expect(second({ on: ['prestatie'], numbers })).toEqual(['463554.00', '92711.20'])
  expect(second({ on: ['korting'], numbers })).toEqual(['417198.60', '104300.10'])
  expect(second({ on: ['korting', 'prestatie'], numbers })).toEqual(['417198.60', '83440.08'])
})

test('amounts of its own that a region gives keep their ratio to the known ones, in every year', () => {
  const results = resultsOf([[{ 'aantal.statushouders': [100, 0] }, {}, {}]])
  const own: Plan = { ...plan, scenarios: planWith({ een: { 'budget.voorschot-aandeel': 0.5, 'budget.spuk-jaar2': 4635.54 * 1.25 } }).scenarios }
  const { baten } = evaluateAll({ ...ask(results, { on: ['index'], numbers: { 'index.baten': 0.02 } }), plan: own }, 0)
  // 463,554.00 x 1.25 x 1.02 x 1.02; the third instalment follows the index alone.
  const row = plan.gemeenten.length
  expect(baten[sourceAt.termijn2 * row]!.toFixed(2)).toBe('602851.98')
  expect(baten[(moneySourceIds.length + sourceAt.termijn3) * row]!.toFixed(2)).toBe((115_889 * 1.02 ** 3).toFixed(2))
})

/** Aa spends 100 and Bee 300 in 2027, and both 200 in 2028; in the second future three times as much. The housing task of the run-in is another one. */
const spent: Booked = [
  { 'aantal.taakstelling': [99, 1], 'aantal.caseload': [99, 1] },
  { 'lasten.formatie': [100, 300], 'aantal.taakstelling': [30, 10], 'aantal.caseload': [0.2, 0.6] },
  { 'lasten.formatie': [200, 200], 'aantal.taakstelling': [10, 30] },
]
const tripled = spent.map((lines) => ({ ...lines, ...(lines['lasten.formatie'] ? { 'lasten.formatie': [lines['lasten.formatie'][0] * 3, lines['lasten.formatie'][1] * 3] as const } : {}) }))

describe('a key', () => {
  const results = resultsOf([spent, tripled])
  const paid = (key: MoneyChoices['key'], numbers: MoneyChoices['numbers'] = {}): readonly (readonly string[])[] => {
    const ledger = evaluateAll(ask(results, { key, numbers }, [1, 4]), 0)
    return byYear(ledger, ledger.betaald, 0)
  }

  test.each([
    ['gebruik', [['100.00', '300.00'], ['200.00', '200.00']]],
    ['taakstelling', [['300.00', '100.00'], ['100.00', '300.00']]],
    ['inwoners', [['80.00', '320.00'], ['80.00', '320.00']]],
    ['gelijk', [['200.00', '200.00'], ['200.00', '200.00']]],
  ] as const)('%s divides the lasten of each year by the numbers of that year', (key, expected) => {
    expect(paid(key)).toEqual(expected)
  })

  test('personen divides by years of persons, less than one as well, and by the fixed taakstelling where nobody was there', () => {
    const written = paid('personen').map((year) => year.map(Number))
    expect(written[0]![0]).toBeCloseTo(100, 1)
    expect(written[0]![1]).toBeCloseTo(300, 1)
    expect(written[1]).toEqual([300, 100])
  })

  test('vast divides its part by the taakstelling and leaves the rest where it was', () => {
    expect(paid('vast', { 'sleutel.vast': 0.25 })).toEqual([['150.00', '250.00'], ['175.00', '225.00']])
  })
})

describe('every key beside each other', () => {
  const rows = (inwoners: readonly number[] | null) => {
    const request = ask(resultsOf([spent, tripled]), {}, inwoners)
    const steps = payersByKey(request, evaluateAll(request, 0))
    let step = steps.next()
    while (!step.done) step = steps.next()
    return new Map(step.value.map((row) => [row.key, row]))
  }

  test('gives the mean a year of each gemeente and its simulation error', () => {
    // Aa pays 150 a year in the first future and 450 in the second: a standard deviation of 212.1, over two futures.
    const own = rows([1, 4]).get('gebruik')!
    expect(own.paid).toEqual([300, 500])
    expect(own.errors![0]).toBeCloseTo((1.959964 * 212.132) / Math.SQRT2, 2)
    expect(own.totalError).toBeCloseTo((1.959964 * 565.685) / Math.SQRT2, 2)
  })

  test('has the same sum in every row, and no row where inwoners are not known', () => {
    for (const { paid } of rows([1, 4]).values()) expect(paid!.reduce((sum, euro) => sum + euro, 0)).toBeCloseTo(800, 3)
    expect(rows(null).get('inwoners')).toEqual({ key: 'inwoners', paid: null, errors: null, totalError: Number.NaN })
    expect(rows(null).get('gelijk')!.paid).toEqual([400, 400])
  })
})

test('the double entry holds the books against what the simulation counted, as long as the rules are as they come', () => {
  const results = resultsOf([spent])
  // The gemeentefonds pays 1,000 for each of the 40 of a year.
  results.outcomes[outcomeIndex['lasten.jaar']] = 400
  results.outcomes[outcomeIndex['baten.jaar']] = 40_000
  const withoutAdvance: Plan = { ...plan, scenarios: planWith({ een: { 'budget.voorschot-aandeel': 0, 'budget.begeleiding': 0, 'budget.gemeentefonds': 1000, 'budget.onderwijsroute': 0 } }).scenarios }
  const check = (choices: Partial<MoneyChoices> = {}) => {
    const request = { ...ask(results, choices), plan: withoutAdvance }
    return checkMoney(evaluateAll(request, 0), results, request.choices)
  }
  expect(check()).toEqual({ checked: 6, failed: 0, largest: 0 })
  results.outcomes[outcomeIndex['lasten.jaar']] = 402
  expect(check()).toEqual({ checked: 6, failed: 1, largest: 4 })
  expect(check({ on: ['korting'] })).toEqual({ checked: 4, failed: 0, largest: 0 })
})
