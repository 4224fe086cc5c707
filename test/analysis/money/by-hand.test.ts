import { describe, expect, test } from 'vitest'
import { evaluateAll } from '../../../src/analysis/money/evaluate.ts'
import type { MoneySourceId } from '../../../src/analysis/money/ledger.ts'
import { moneySourceIds, sourceAt } from '../../../src/analysis/money/ledger.ts'
import type { Results } from '../../../src/experiment/results.ts'
import type { BookLineId } from '../../../src/model/books.ts'
import { bookLineIds, bookLineIndex } from '../../../src/model/books.ts'
import type { MoneyChoices } from '../../../src/model/money.ts'
import { planWith } from '../../experiment/fake-model.ts'

/** One gemeente in one future: a run-in year (2026) and one year (2027), with amounts of 2025. */
const plan = planWith({ een: { 'budget.voorschot-aandeel': 0.5, 'budget.onderwijsroute': 17_000, 'budget.begeleiding': 2370, 'budget.gemeentefonds': 1950 } })

function booked(year2026: Partial<Record<BookLineId, number>>, year2027: Partial<Record<BookLineId, number>>): Results {
  const books = new Float32Array(2 * bookLineIds.length)
  for (const [year, lines] of [year2026, year2027].entries()) {
    for (const [id, value] of Object.entries(lines)) books[year * bookLineIds.length + bookLineIndex[id as BookLineId]] = value
  }
  return { planKey: '', scenarioIds: ['een'], months: 0, completed: 1, outcomes: new Float64Array(0), series: new Float32Array(0), bookYears: 2, gemeenten: 1, books }
}

function bate(results: Results, source: MoneySourceId, choices: Partial<MoneyChoices> = {}): string {
  const { baten } = evaluateAll({ results, plan, inwoners: null, choices: { on: [], numbers: {}, key: 'gebruik', ...choices } }, 0)
  expect(baten).toHaveLength(moneySourceIds.length)
  return baten[sourceAt[source]]!.toFixed(2)
}

const came = booked({ 'aantal.statushouders': 100, 'aantal.taakstelling': 200 }, { 'aantal.afgerond': 20, 'aantal.onderwijsroute': 3, 'aantal.statushouders': 10, 'aantal.taakstelling': 40 })

describe('one gemeente by hand (amounts: WVOLV 2025, lines 4454-4457 and 4486-4488)', () => {
  test('gets the second instalment for who came a year before, and each other grant for its own count', () => {
    expect(bate(came, 'termijn2')).toBe('463554.00')
    expect(bate(came, 'onderwijsroute')).toBe('51000.00')
    expect(bate(came, 'begeleiding')).toBe('23700.00')
    expect(bate(came, 'gemeentefonds')).toBe('78000.00')
    // Advance on half of 40; last year's was on half of 200 = 100 and 100 came, so only this year's 10 too many is taken back.
    expect(bate(came, 'voorschot')).toBe('183098.20')
    expect(bate(came, 'afrekening')).toBe('-91549.10')
  })

  test('with prestatiebekostiging a tenth is held back and 20 finished trajecten bring 1,500 each', () => {
    const choices: Partial<MoneyChoices> = { on: ['prestatie'], numbers: { 'prestatie.vanaf': 2027, 'prestatie.aandeel': 0.1, 'prestatie.bedrag': 1500 } }
    expect(bate(came, 'termijn2', choices)).toBe('417198.60')
    expect(bate(came, 'prestatie', choices)).toBe('30000.00')
    expect(bate(came, 'prestatie', { ...choices, numbers: { ...choices.numbers, 'prestatie.vanaf': 2028 } })).toBe('0.00')
  })

  test('after the last year of the onderwijsroute nothing comes in for it', () => {
    expect(bate(came, 'onderwijsroute', { on: ['onderwijsroute'], numbers: { 'onderwijsroute.tot': 2026 } })).toBe('0.00')
    expect(bate(came, 'onderwijsroute', { on: ['onderwijsroute'], numbers: { 'onderwijsroute.tot': 2027 } })).toBe('51000.00')
  })

  test('an index of 2% raises the amounts of 2025 twice by 2027, and lasten by their own index', () => {
    const choices: Partial<MoneyChoices> = { on: ['index'], numbers: { 'index.baten': 0.02, 'index.lasten': 0.1 } }
    // 463,554.00 x 1.0404.
    expect(bate(came, 'termijn2', choices)).toBe('482281.58')
    const ledger = evaluateAll({ results: booked({}, { 'lasten.formatie': 1000 }), plan, inwoners: null, choices: { on: ['index'], numbers: { 'index.lasten': 0.1 }, key: 'gebruik' } }, 0)
    expect(ledger.betaald[0]!.toFixed(2)).toBe('1210.00')
  })
})
