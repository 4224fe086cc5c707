import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preferredBy, preferredSentence } from '../../../src/analysis/mca/central-sentence.ts'
import { firstPlaces, firstPlacesSentence, mostFirstSentence } from '../../../src/analysis/mca/first-places.ts'
import { acceptability } from '../../../src/analysis/mca/ranking.ts'
import { sampleWeights } from '../../../src/analysis/mca/sample-weights.ts'
import type { WeightSamples } from '../../../src/analysis/mca/sample-weights.ts'
import { anyWeights } from '../../../src/analysis/mca/weight-set.ts'
import { lehmer, tableOf } from './fixtures.ts'

function samplesOf(rows: readonly (readonly number[])[]): WeightSamples {
  return { count: rows.length, criteria: rows[0]!.length, weights: Float64Array.from(rows.flat()) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Three standard errors of a share. */
const margin = (share: number, n: number): number => 3 * Math.sqrt((share * (1 - share)) / n) + 1e-12

describe('places, shared by ties', () => {
  it('add up to one for every scenario and every place, ties or not', () => {
    const value = fc.constantFrom(0, 0.5, 1)
    const shape = fc.record({ m: fc.integer({ min: 2, max: 5 }), n: fc.integer({ min: 1, max: 4 }), f: fc.integer({ min: 1, max: 4 }), w: fc.integer({ min: 1, max: 6 }) })
    fc.assert(fc.property(shape.chain(({ m, n, f, w }) => fc.tuple(
      fc.array(fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }), { minLength: f, maxLength: f }),
      fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: n, maxLength: n }), { minLength: w, maxLength: w }),
    )), ([futures, raw]) => {
      const result = acceptability(tableOf(futures), samplesOf(raw.map((row) => row.map((weight) => weight / sum(row)))))
      const m = result.places.length
      for (let a = 0; a < m; a++) {
        expect(sum(result.places[a]!)).toBeCloseTo(1, 12)
        expect(sum(result.places.map((row) => row[a]!))).toBeCloseTo(1, 12)
        for (let b = 0; b < m; b++) expect(result.pairwise[a]![b]! + result.pairwise[b]![a]!).toBeCloseTo(1, 12)
      }
    }))
  })

  it('two scenarios that are always level share both places', () => {
    const result = acceptability(tableOf([[[1, 0], [1, 0], [0, 0]]]), samplesOf([[0.3, 0.7]]))
    expect(result.places).toEqual([[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]])
    expect(result.ties[0]![1]).toBe(1)
    expect(result.confidence).toEqual([0.5, 0.5, null])
  })

  it('treats sums of the same parts in another order as level', () => {
    const result = acceptability(tableOf([[[0.1, 0.2, 0.3], [0.3, 0.2, 0.1]]]), samplesOf([[1 / 3, 1 / 3, 1 / 3]]))
    expect(result.places).toEqual([[0.5, 0.5], [0.5, 0.5]])
  })
})

describe('against closed forms for two criteria', () => {
  // Scenario 0 is (1, 0), scenario 1 is (0, 1), scenario 2 is (t, t): 0 is first for w > max(1/2, t), and so on.
  it.each([0.3, 0.6, 0.8])('with a middle of %f', (t) => {
    const n = 20_000
    const result = acceptability(tableOf([[[1, 0], [0, 1], [t, t]]]), sampleWeights(anyWeights(2), n, 'closed'))
    const first = t > 0.5 ? [1 - t, 1 - t, 2 * t - 1] : [0.5, 0.5, 0]
    for (const [scenario, share] of first.entries()) expect(Math.abs(result.places[scenario]![0]! - share)).toBeLessThanOrEqual(margin(share, n))
    // Central weight of scenario 0: middle of the stretch where it is first.
    const from = Math.max(0.5, t)
    const sd = (1 - from) / Math.sqrt(12)
    expect(Math.abs(result.centralWeights[0]![0]! - (from + 1) / 2)).toBeLessThan((3 * sd) / Math.sqrt(n * first[0]!))
    expect(result.centralWeights[2] === null).toBe(t < 0.5)
    expect(Math.abs(result.pairwise[0]![2]! - (1 - t))).toBeLessThanOrEqual(margin(t, n))
  })

  it('a scenario that never is first has no central weights and no confidence', () => {
    const result = acceptability(tableOf([[[1, 1], [0.2, 0.9]]]), sampleWeights(anyWeights(2), 1000, 'x'))
    expect(result.places).toEqual([[1, 0], [0, 1]])
    expect([result.centralWeights[1], result.confidence[1]]).toEqual([null, null])
  })

  it('a scenario that is first exactly once has those weights as central ones', () => {
    const result = acceptability(tableOf([[[1, 0], [0, 1]]]), samplesOf([[0.9, 0.1], [0.8, 0.2], [0.25, 0.75]]))
    expect(result.centralWeights[1]).toEqual([0.25, 0.75])
  })
})

describe('against enumeration', () => {
  it('of a grid of weights and all futures, for three criteria', () => {
    const next = lehmer(7)
    const futures = Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => [next(), next(), next()]))
    const grid: number[][] = []
    const size = 60
    for (let a = 0; a <= size; a++) for (let b = 0; a + b <= size; b++) grid.push([(a + 1 / 3) / (size + 1), (b + 1 / 3) / (size + 1), (size - a - b + 1 / 3) / (size + 1)])
    const exact = bruteForce(futures, grid)
    const n = 40_000
    const sampled = acceptability(tableOf(futures), sampleWeights(anyWeights(3), n, 'grid'))
    // The grid has its own error: cells of 1/60 along borders of the first place.
    for (const [scenario, share] of exact.first.entries()) expect(Math.abs(sampled.places[scenario]![0]! - share)).toBeLessThan(margin(share, n) + 0.01)
    exact.confidence.forEach((share, scenario) => { if (share !== null) expect(sampled.confidence[scenario]).toBeCloseTo(share, 10) })
  })

  it('of every pair exactly, when all futures meet all weights', () => {
    const next = lehmer(11)
    const futures = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => [next(), next()]))
    const weights = Array.from({ length: 4 }, () => { const w = next(); return [w, 1 - w] })
    // Three futures and four weight vectors meet once each in twelve samples: repeat the weights to twelve.
    const cycle = Array.from({ length: 12 }, (_, index) => weights[index % 4]!)
    const exact = bruteForce(futures, weights)
    const result = acceptability(tableOf(futures), samplesOf(cycle))
    for (const [scenario, share] of exact.first.entries()) expect(result.places[scenario]![0]).toBeCloseTo(share, 12)
    for (const [a, row] of exact.pairwise.entries()) for (const [b, share] of row.entries()) expect(result.pairwise[a]![b]).toBeCloseTo(share, 12)
  })
})

describe('who prefers a scenario', () => {
  const clusters = ['bestuur', 'uitvoering'] as const

  it('is told by the clusters that weigh more where it wins, and adds up over the scenarios', () => {
    const result = acceptability(tableOf([[[1, 0], [0, 1], [0, 0]]]), sampleWeights(anyWeights(2), 4000, 'who'))
    const found = preferredBy(result, 0, clusters)!
    expect(found.clusters[0]!.cluster).toBe('bestuur')
    // Central weights 3/4 and 1/4 against a half: a quarter more and a quarter less.
    expect(found.clusters.map((entry) => Math.round(entry.difference * 20) / 20)).toEqual([0.25, -0.25])
    expect(preferredSentence(found, 'Opplus')).toBe('Opplus staat bovenaan bij wie Bestuur en beleid zwaarder en Uitvoering lichter weegt.')
    expect(preferredSentence(preferredBy(result, 2, clusters), 'Synthese')).toMatch(/in geen enkele trekking bovenaan/)
  })

  it('says so when the winning weighings are like all others', () => {
    const result = acceptability(tableOf([[[1, 1], [0, 0]]]), sampleWeights(anyWeights(2), 1000, 'who'))
    expect(preferredSentence(preferredBy(result, 0, clusters), 'Opplus')).toBe('Opplus staat bovenaan bij wegingen die op alle andere lijken.')
  })
})

describe('who is first most often', () => {
  const acc = (shares: readonly number[], independent: number) => ({
    ...acceptability(tableOf([[[1], [0], [0]]]), samplesOf([[1]])), independent, places: shares.map((share) => [share, 1 - share, 0]),
  })

  it('is only said beyond the error of the draws', () => {
    expect(firstPlaces(acc([0.6, 0.3, 0.1], 1000)).verdict).toBe('meerderheid')
    expect(firstPlaces(acc([0.45, 0.35, 0.2], 1000))).toMatchObject({ verdict: 'vaakst', scenario: 0 })
    expect(firstPlaces(acc([0.34, 0.33, 0.33], 1000))).toMatchObject({ verdict: 'geen', scenario: null })
    expect(firstPlaces(acc([0.51, 0.49, 0], 1000)).verdict).toBe('geen')
    expect(firstPlacesSentence(acc([0.51, 0.49, 0], 1000), ['a', 'b', 'c'])).toBe('Geen scenario staat duidelijk het vaakst bovenaan.')
  })

  it('has the title of the drawing say no more than the headline', () => {
    expect(mostFirstSentence(acc([0.51, 0.49, 0], 60), ['a', 'b', 'c'])).toBe('Geen scenario staat duidelijk het vaakst bovenaan.')
    expect(mostFirstSentence(acc([0.1, 0.8, 0.1], 60), ['a', 'b', 'c'])).toMatch(/^b staat in ongeveer\s8\svan\sde\s10\swegingen bovenaan\.$/)
  })

  it('counts that what one wins the other often loses: of a hundred draws 0.40 against 0.30 is no finding, of a thousand it is', () => {
    // sqrt((0.40 + 0.30 − 0.01) / n) is 0.083 and 0.026, of which 1.96 stand for nothing.
    expect(firstPlaces(acc([0.4, 0.3, 0.3], 100)).verdict).toBe('geen')
    expect(firstPlaces(acc([0.4, 0.3, 0.3], 1000)).verdict).toBe('vaakst')
  })

  it('has no error where nothing is drawn', () => {
    expect(firstPlaces(acc([0.5, 0.25, 0.25], 1))).toEqual({ verdict: 'vaakst', scenario: 0, errors: [0, 0, 0] })
    expect(firstPlaces(acc([0.5, 0.5, 0], 1)).verdict).toBe('geen')
    expect(firstPlaces(acc([1, 0, 0], 1)).verdict).toBe('meerderheid')
  })

  it('counts the fewer of futures and weight vectors as independent draws', () => {
    const futures = tableOf(Array.from({ length: 4 }, () => [[1], [0]]))
    expect(acceptability(futures, samplesOf([[1], [1]])).independent).toBe(2)
    expect(acceptability(futures, samplesOf([[1]])).independent).toBe(4)
    expect(acceptability(tableOf([[[1], [0]]]), samplesOf([[1]])).independent).toBe(1)
  })
})

function bruteForce(futures: readonly (readonly (readonly number[])[])[], weights: readonly (readonly number[])[]) {
  const m = futures[0]!.length
  const first = new Array<number>(m).fill(0)
  const central = Array.from({ length: m }, () => weights[0]!.map(() => 0))
  const pairwise = Array.from({ length: m }, () => new Array<number>(m).fill(0))
  const each = 1 / (futures.length * weights.length)
  const totalsOf = (future: readonly (readonly number[])[], w: readonly number[]): number[] => future.map((values) => sum(values.map((value, index) => value * w[index]!)))
  for (const future of futures) for (const w of weights) {
    const totals = totalsOf(future, w)
    const best = totals.indexOf(Math.max(...totals))
    first[best]! += each
    w.forEach((weight, index) => { central[best]![index]! += weight * each })
    for (let a = 0; a < m; a++) for (let b = 0; b < m; b++) pairwise[a]![b]! += each * (a === b ? 0.5 : totals[a]! > totals[b]! ? 1 : 0)
  }
  const confidence = first.map((share, scenario) => {
    if (share === 0) return null
    const w = central[scenario]!.map((weight) => weight / share)
    return sum(futures.map((future) => { const totals = totalsOf(future, w); return totals.indexOf(Math.max(...totals)) === scenario ? 1 / futures.length : 0 }))
  })
  return { first, pairwise, confidence }
}
