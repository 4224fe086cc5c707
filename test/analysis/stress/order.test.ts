import { describe, expect, test } from 'vitest'
import { orderChange } from '../../../src/analysis/stress/order.ts'
import { changeView, sharedScale } from '../../../src/analysis/stress/view.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'
import { cardEffectSentence, orderSentence } from '../../../src/texts/uncertainty/stress.ts'
import { noise, syntheticResults } from '../synthetic-results.ts'

const FUTURES = 128
const names = ['Opplus', 'Integratie', 'Uitbesteding', 'Synthese']
/** As often up as down over all futures, in another rhythm for each scenario. */
const own = (scenario: number, future: number): number => ((future >> scenario) & 1 ? 0.2 : -0.2)
/** One column a scenario: its mean, with chance that all share and a little of its own. */
const columns = (means: readonly number[]): readonly Float64Array[] => means.map((mean, scenario) => Float64Array.from({ length: FUTURES }, (_, future) => mean + noise(future) + own(scenario, future)))
const sentence = (before: readonly number[], after: readonly number[]): string => orderSentence(orderChange(columns(before), columns(after), 'lower'), names, false)

describe('the order of scenarios', () => {
  test('a scenario that falls beyond simulation error is named with its place', () => {
    expect(sentence([8, 5, 2, 11], [8, 5, 7, 11])).toBe('Uitbesteding zakt naar plaats\u00A02.')
    expect(sentence([8, 5, 2, 11], [8, 5, 20, 11])).toBe('Uitbesteding zakt naar plaats\u00A04.')
  })

  test('with a higher value the better one, the same numbers turn round', () => {
    const { moves } = orderChange(columns([8, 5, 2, 11]), columns([8, 5, 7, 11]), 'higher')
    expect(moves.find(({ scenario }) => scenario === 2)).toMatchObject({ before: { from: 4, to: 4 }, after: { from: 3, to: 3 } })
  })

  test('nothing is said of a place that the simulation cannot tell', () => {
    const equal = orderChange(columns([5, 5, 5, 5]), columns([9, 9, 9, 9]), 'lower')
    expect(equal.moves).toEqual([])
    expect(equal.swaps).toEqual([])
    expect(orderSentence(equal, names, false)).toBe('De volgorde blijft.')
    expect(orderSentence(equal, names, true)).toBe('De volgorde blijft; verschil binnen de ruis.')
  })

  test('a pair that can no longer be told apart is named, also where no place changed for certain', () => {
    const { lost, moves } = orderChange(columns([5, 6, 9, 12]), columns([5, 5, 9, 12]), 'lower')
    expect(lost).toEqual([[0, 1]])
    expect(moves).toEqual([])
    expect(sentence([5, 6, 9, 12], [5, 5, 9, 12])).toBe('Opplus en Integratie zijn niet meer uit elkaar te houden.')
  })

  test('a pair that now has an order and had none is named, the better first', () => {
    const { gained } = orderChange(columns([5, 5, 9, 12]), columns([6, 5, 9, 12]), 'lower')
    expect(gained).toEqual([[1, 0]])
  })
})

const results = (means: readonly number[], outcome: OutcomeId = 'les.wachtweken', replications = FUTURES) => syntheticResults({ replications, outcomes: { [outcome]: (scenario: number, future: number) => means[scenario]! + noise(future) + 0.2 * noise(scenario + 1, future) } })

describe('what a card does', () => {
  test('is told in words with the smallest and the largest difference', () => {
    const view = changeView(results([5, 6, 7, 8]), results([8, 8, 9, 14]), 'les.wachtweken')
    const rows = view.rows.map(({ kind, difference }) => ({ kind, mean: difference.mean, halfWidth: 0 }))
    expect(rows.every(({ kind }) => kind === 'effect')).toBe(true)
    expect(cardEffectSentence('les.wachtweken', rows)).toBe('In elk scenario langer wachten, gemiddeld 2 tot 6\u00A0weken.')
  })

  test('tells apart in how many scenarios it goes which way, each with its own sizes', () => {
    const row = (mean: number) => ({ kind: 'effect', mean, halfWidth: 5 }) as const
    const said = cardEffectSentence('kosten.per-inburgeraar', [row(34), row(-120), row(-175), { kind: 'ruis', mean: 3, halfWidth: 9 }])
    expect(said.replaceAll('\u00A0', ' ')).toBe('In 1 van de 4 scenario’s duurder per inburgeraar, gemiddeld € 34; in 2 goedkoper per inburgeraar, gemiddeld € 120 tot € 175.')
  })

  test('says so where a few futures carry the mean the other way than the middle that is drawn', () => {
    const row = (mean: number, middle: number) => ({ kind: 'effect', mean, halfWidth: 0.5, middle }) as const
    expect(cardEffectSentence('les.wachtweken', [row(2.4, -0.6), row(2.8, -0.5)])).toBe('In elk scenario langer wachten, gemiddeld 2,4 tot 2,8\u00A0weken. Dat komt door een deel van de toekomsten; in de middelste is het andersom.')
    expect(cardEffectSentence('les.wachtweken', [row(2.4, 0.6), row(2.8, -0.5)])).not.toContain('andersom')
    expect(cardEffectSentence('les.wachtweken', [row(2.4, -0.01), row(2.8, -0.01)])).not.toContain('andersom')
  })

  test('equal in every future is no noise, and noise is no effect', () => {
    expect(changeView(results([5, 6, 7, 8]), results([5, 6, 7, 8]), 'les.wachtweken').rows.map(({ kind }) => kind)).toEqual(['gelijk', 'gelijk', 'gelijk', 'gelijk'])
    const shuffled = syntheticResults({ replications: FUTURES, outcomes: { 'les.wachtweken': (scenario, future) => [5, 6, 7, 8][scenario]! + noise(future) + 0.2 * noise(scenario + 1, future) + (future % 2 === 0 ? 0.1 : -0.1) } })
    expect(changeView(results([5, 6, 7, 8]), shuffled, 'les.wachtweken').rows.map(({ kind }) => kind)).toEqual(['ruis', 'ruis', 'ruis', 'ruis'])
  })

  test('with few futures nothing is ranked, and nobody counted is said', () => {
    const few = changeView(results([5, 6, 7, 8], 'les.wachtweken', 20), results([9, 6, 7, 8], 'les.wachtweken', 20), 'les.wachtweken')
    expect(few.order).toBeNull()
    expect(few.rows.some(({ kind }) => kind === 'effect')).toBe(false)
    expect(changeView(results([1, 2, 3, 4]), results([1, 2, 3, 4]), 'pip.weken').rows.every(({ kind }) => kind === 'leeg')).toBe(true)
  })

  test('a chance is drawn with its simulation interval, all else with 8 of 10 futures', () => {
    const chance = syntheticResults({ replications: 100, outcomes: { 'budget.binnen': (scenario, future) => (future % 10 < scenario * 3 ? 1 : 0) } })
    const { before } = changeView(chance, chance, 'budget.binnen').rows[1]!
    expect(before.middle).toBeCloseTo(0.3, 9)
    expect(before.low).toBeGreaterThan(0.15)
    expect(before.high).toBeLessThan(0.45)
  })

  test('all cards have one axis, which holds every band and the norm', () => {
    const views = [changeView(results([5, 6, 7, 8]), results([8, 8, 9, 14]), 'les.wachtweken'), changeView(results([5, 6, 7, 8]), results([1, 2, 3, 30]), 'les.wachtweken')]
    const scale = sharedScale(views, 13)
    for (const { rows } of views) for (const { before, after } of rows) {
      expect(Math.min(before.low, after.low)).toBeGreaterThanOrEqual(scale.min)
      expect(Math.max(before.high, after.high)).toBeLessThanOrEqual(scale.max)
    }
    expect(scale.max).toBeGreaterThanOrEqual(13)
  })
})
