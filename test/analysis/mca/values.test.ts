import { describe, expect, it } from 'vitest'
import { ownCriterion, toJudged, toSimulated, valueOfOutcome } from '../../../src/analysis/mca/criterion.ts'
import type { MeasuredCriterion } from '../../../src/analysis/mca/criterion.ts'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { correlationWithin, doubleCounts } from '../../../src/analysis/mca/double-counting.ts'
import { choiceEntropy, factsOrValues, factsOrValuesSentence } from '../../../src/analysis/mca/facts-or-values.ts'
import { acceptability } from '../../../src/analysis/mca/ranking.ts'
import { sampleWeights } from '../../../src/analysis/mca/sample-weights.ts'
import { standing } from '../../../src/analysis/mca/standing.ts'
import { meanValues, RANGE_FUTURES, valueTable, withFactsFixed } from '../../../src/analysis/mca/values.ts'
import { anyWeights } from '../../../src/analysis/mca/weight-set.ts'
import { outcomes } from '../../../src/model/outcomes.ts'
import { costScale, criteriaOf, judged, lehmer, resultsOf, tableOf } from './fixtures.ts'

const [c0, c1] = criteriaOf(2) as [ReturnType<typeof criteriaOf>[number], ReturnType<typeof criteriaOf>[number]]
const scenarios = [{ id: 'a', name: 'Aap' }, { id: 'b', name: 'Beer' }]
const cost: MeasuredCriterion = { criterion: c1, measure: { kind: 'simulated', scale: costScale } }

describe('criteria', () => {
  it('have a scale fixed beforehand that runs in the good direction of the outcome', () => {
    for (const { simulation } of criteria2019) {
      if (simulation === undefined) continue
      const { better } = outcomes[simulation.outcome]
      expect(better).toBe(simulation.best > simulation.worst ? 'higher' : 'lower')
      expect(simulation.evidence.strength === 'aanname' && (simulation.evidence.reason ?? '').length > 20).toBe(true)
    }
    expect(criteria2019.filter((criterion) => criterion.simulation).map((criterion) => criterion.code)).toEqual(['B5', 'U4', 'C2', 'C4', 'F1', 'F2', 'F3'])
  })

  it('give nothing at worst, all at best, straight in between and no more outside', () => {
    expect([30_000, 25_000, 20_000, 15_000, 1000].map((euros) => valueOfOutcome(costScale, euros))).toEqual([0, 0, 0.5, 1, 1])
  })

  it('switch to simulation and back without losing a score', () => {
    const start = judged(criteria2019[4]!, { a: 1, b: 3 })
    expect(toJudged(toSimulated(start))).toEqual(start)
    expect(toSimulated(start).measure.kind).toBe('simulated')
    const without = judged(c0, { a: 1 })
    expect(toSimulated(without)).toBe(without)
  })

  it('can be added by the users, with who did so as the source', () => {
    const own = ownCriterion('draagvlak', 'bestuur', 'Draagvlak', 'mate waarin raden het steunen', 'Projectgroep')
    expect([own.own, own.source.reason]).toEqual([true, 'Toegevoegd door Projectgroep.'])
  })
})

describe('the table of values', () => {
  it('takes judged points and simulated outcomes side by side', () => {
    const results = resultsOf(['b', 'a'], { 'kosten.per-inburgeraar': [[15_000, 25_000], [20_000, 22_500]] })
    const { value } = valueTable([judged(c0, { a: 3, b: 2 }), cost], scenarios, results, 'z')
    expect(value).toEqual({ scenarioIds: ['a', 'b'], criterionIds: ['c0', 'c1'], futures: 2, values: Float64Array.from([1, 0, 0.5, 1, 1, 0.25, 0.5, 0.5]) })
    expect([...meanValues(value!)]).toEqual([1, 0.125, 0.5, 0.75])
  })

  it('leaves a scenario without a score out, with a sentence, and never takes it for a low one', () => {
    const { value, diagnostics } = valueTable([judged(c0, { a: 3, b: null }), judged(c1, { a: 1, b: 2 })], scenarios, null, 'z')
    expect(value?.scenarioIds).toEqual(['a'])
    expect(diagnostics[0]!.message).toBe('Beer is nog niet op Criterium 0 gescoord en doet daarom niet mee in de rangorde. Met punten of met simulatie doet het wel mee.')
  })

  it('counts the criteria on which a scenario has no score where there are many', () => {
    const some = Array.from({ length: 4 }, (_, place) => judged({ ...c0, id: `d${place}`, label: `Deel ${place}` }, { a: 2, b: null }))
    const messageOf = (criteria: readonly MeasuredCriterion[]): string => valueTable([...criteria, judged(c1, { a: 1, b: 2 })], scenarios, null, 'z').diagnostics[0]!.message
    expect(messageOf(some)).toMatch(/^Beer is nog niet op 4 van de 5 criteria gescoord/)
    expect(messageOf(some.slice(1))).toMatch(/^Beer is nog niet op Deel 1, Deel 2, Deel 3 gescoord/)
  })

  it('refuses a criterion without any score, a score off the scale, and a scale without width', () => {
    const codesOf = (criterion: MeasuredCriterion): string | undefined => valueTable([criterion], scenarios, null, 'z').diagnostics[0]?.code
    expect(codesOf(judged(c0, {}))).toBe('criterium-zonder-score')
    expect(codesOf(judged(c0, { a: 4, b: 1 }))).toBe('score-buiten-schaal')
    expect(codesOf({ criterion: c0, measure: { kind: 'simulated', scale: { ...costScale, best: 25_000 } } })).toBe('schaal-zonder-breedte')
  })

  it('cannot score by simulation what was not simulated', () => {
    expect(valueTable([cost], scenarios, null, 'z').value).toBe(null)
  })

  it('leaves out futures in which an outcome has no value, and says how many', () => {
    const results = resultsOf(['a', 'b'], { 'kosten.per-inburgeraar': [[15_000, 25_000], [Number.NaN, 20_000], [20_000, 17_500]] })
    const { value, diagnostics } = valueTable([cost], scenarios, results, 'z')
    expect(value?.futures).toBe(2)
    expect([...value!.values]).toEqual([1, 0, 0.5, 0.75])
    expect(diagnostics[0]!.message).toMatch(/^In 1 van de 3 toekomsten/)
  })

  it('draws a score that is a range, evenly, and apart for each scenario', () => {
    const range = { criterion: c0, measure: { kind: 'judged', scores: { a: { low: 1, high: 3 }, b: { low: 1, high: 3 } } } } as const
    const { value } = valueTable([range], scenarios, null, 'z')
    const [a, b] = meanValues(value!)
    expect(value!.futures).toBe(RANGE_FUTURES)
    for (const mean of [a!, b!]) expect(Math.abs(mean - 0.5)).toBeLessThan(3.5 * Math.sqrt(1 / 12 / RANGE_FUTURES))
    expect(a).not.toBe(b)
    expect(valueTable([range], scenarios, null, 'z').value).toEqual(value)
  })
})

describe('no ranking inside the simulation error', () => {
  const next = lehmer(3)
  const noise = Array.from({ length: 1000 }, () => next() - 0.5)

  it('puts scenarios together whose difference is luck, and apart when it is not', () => {
    // a and b differ by luck alone; c is clearly lower in the same futures.
    const table = tableOf(noise.map((luck, future) => [[0.5 + luck / 2], [0.5 + noise[(future + 1) % 1000]! / 2], [0.4 + luck / 2]]))
    const found = standing(table, Float64Array.from([1]))
    expect(found.groups.map((group) => [...group].sort())).toEqual([[0, 1], [2]])
    expect(found.advice).toBe(null)
  })

  it('sees a small difference that is there in every future', () => {
    const table = tableOf(noise.map((luck) => [[0.5 + luck / 2], [0.5001 + luck / 2]]))
    expect(standing(table, Float64Array.from([1])).groups).toEqual([[1], [0]])
  })

  it('without simulation ranks what differs and joins what is level; parts add up to the total', () => {
    const found = standing(tableOf([[[1, 0], [0, 1], [0.2, 0.2]]]), Float64Array.from([0.5, 0.5]))
    expect(found.groups).toEqual([[0, 1], [2]])
    expect(found.profile).toEqual([[0.5, 0], [0, 0.5], [0.1, 0.1]])
    expect(standing(tableOf([[[1, 0], [0, 1]]]), Float64Array.from([0.6, 0.4])).advice).toBe(0)
    expect(standing(tableOf([[[0.1], [0.9], [0.5], [0.7]]]), Float64Array.from([1])).groups).toEqual([[1], [3], [2], [0]])
  })
})

describe('facts or values', () => {
  const fixed = sampleWeights({ kind: 'exact', weights: Float64Array.from([0.5, 0.5]) }, 1, 'z')
  const free = sampleWeights(anyWeights(2), 4000, 'z')

  const verdictFor = (table: ReturnType<typeof tableOf>) => factsOrValues({
    weightsFixed: acceptability(table, fixed), factsFixed: acceptability(withFactsFixed(table), free), bothFree: acceptability(table, free),
  })

  it('measures surprise: nought when always the same, one bit for a coin', () => {
    expect(choiceEntropy({ places: [[1, 0], [0, 1]] })).toBe(0)
    expect(choiceEntropy({ places: [[0.5, 0.5], [0.5, 0.5]] })).toBe(1)
    expect(choiceEntropy({ places: [[0.25, 0.75], [0.75, 0.25]] })).toBeCloseTo(0.25 * 2 + 0.75 * Math.log2(4 / 3), 12)
  })

  it('says values when only the weights matter', () => {
    const found = verdictFor(tableOf([[[1, 0], [0, 0.99]], [[1, 0], [0, 0.99]]]))
    expect([found.verdict, found.weightsFixed]).toEqual(['waarden', 0])
    expect(found.factsFixed).toBeCloseTo(1, 2)
  })

  it('calls it no finding that facts do not matter where every point is fixed', () => {
    const found = verdictFor(tableOf([[[1, 0], [0, 0.99]]]))
    expect([found.hasFacts, found.verdict]).toEqual([false, 'waarden'])
    expect(factsOrValuesSentence(found)).toBe('Alle punten liggen vast door oordeel: de keuze hangt hier alleen aan de gewichten.')
    expect(factsOrValuesSentence({ ...found, hasFacts: true })).toContain('meer aan waarden dan aan feiten')
  })

  it('says facts when only the futures matter', () => {
    const found = verdictFor(tableOf([[[1, 1], [0, 0]], [[0, 0], [0.9, 0.9]]]))
    expect([found.verdict, found.factsFixed]).toEqual(['feiten', 0])
    expect(found.bothFree).toBe(1)
  })

  it('says decided when one is best whatever happens', () => {
    expect(verdictFor(tableOf([[[1, 1], [0, 0]]])).verdict).toBe('beslist')
  })

  it('never has more surprise than there are scenarios', () => {
    const found = verdictFor(tableOf([[[1, 0], [0, 1], [0.6, 0.6]]]))
    expect(found.bothFree).toBeLessThanOrEqual(found.most)
    expect(acceptability(tableOf([[[1, 0], [0, 1]]]), free).places.map((row) => row[0]! > 0.4)).toEqual([true, true])
  })
})

describe('double counting', () => {
  const next = lehmer(21)
  const luck = Array.from({ length: 400 }, () => [next(), next()] as const)
  const both: readonly MeasuredCriterion[] = [{ criterion: c0, measure: { kind: 'simulated', scale: { ...costScale, outcome: 'lasten.jaar' } } }, cost]

  it('finds two simulated criteria that move together, whichever scenario is better', () => {
    const table = { ...tableOf(luck.map(([x]) => [[x, x], [0.2 * x, 0.5 + 0.2 * x]])), criterionIds: ['c0', 'c1'] }
    expect(doubleCounts(table, both).map((found) => [found.a, found.b, Number(found.correlation.toFixed(6))])).toEqual([['c0', 'c1', 1]])
  })

  it('does not warn for chance, for opposite movement, for what never varies, or for judged ones', () => {
    const named = (futures: readonly (readonly (readonly number[])[])[]) => ({ ...tableOf(futures), criterionIds: ['c0', 'c1'] })
    expect(doubleCounts(named(luck.map(([x, y]) => [[x, y]])), both)).toEqual([])
    expect(doubleCounts(named(luck.map(([x]) => [[x, 1 - x]])), both)).toEqual([])
    expect(correlationWithin(named(luck.map(([x]) => [[x, 0.5]])), 0, 1)).toBe(0)
    expect(doubleCounts(named(luck.map(([x]) => [[x, x]])), [judged(c0, { s0: 1 }), cost])).toEqual([])
  })

  it('finds the same outcome used twice, even when nothing varies', () => {
    const table = { ...tableOf([[[1, 1]]]), criterionIds: ['c0', 'c1'] }
    expect(doubleCounts(table, [{ ...cost, criterion: c0 }, cost])[0]).toMatchObject({ sameOutcome: true, correlation: 1 })
  })
})
