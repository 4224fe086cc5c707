import { describe, expect, it } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { certain2019, certainSentences } from '../../../src/analysis/mca/certain-2019.ts'
import { clusterIds } from '../../../src/analysis/mca/criterion.ts'
import type { ClusterId } from '../../../src/analysis/mca/criterion.ts'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { measured2019, meanWeights2019, rangeBetween } from '../../../src/analysis/mca/opening-2019.ts'
import { checkMca2019, fittingAssignments, readPattern, table2019, writtenSevenths } from '../../../src/analysis/mca/published-2019.ts'
import { preferenceOf } from '../../../src/analysis/mca/preference.ts'
import { unnamedWeights2019 } from './fixtures.ts'

const written = (choice = {}): readonly string[] => table2019(mca, choice).map((row) => `${row.meanWeight.toFixed(2)} ${row.sevenths.map((total) => (total / 7).toFixed(2)).join(' ')}`)
const printed = ['2.20 24.71 22.00 18.14', '2.49 15.29 27.57 31.71', '2.83 25.57 31.29 28.57', '2.29 16.57 16.57 19.71', '2.45 82.14 97.43 98.14']

describe('the table of 2019', () => {
  it('gives the printed numbers to two decimals, from whole sevenths', () => {
    expect(written()).toEqual(printed)
    expect(table2019(mca).at(-1)!.sevenths).toEqual([575, 682, 687])
    expect(writtenSevenths(687)).toBe('98,14')
  })

  it('gives the same numbers in every alternative', () => {
    for (const id of clusterIds) for (const choice of mca.clusters[id].alternatives.keys()) expect(written({ [id]: choice })).toEqual(printed)
  })

  it('finds nothing wrong in the file, and finds a changed digit', () => {
    expect(checkMca2019(mca)).toEqual([])
    const bad = structuredClone(mca)
    bad.clusters.client.reconstruction.weights[0]! += 1
    expect(checkMca2019(bad).map((found) => found.where)).toEqual(['client'])
  })

  it('names all nineteen criteria once, each in its own cluster', () => {
    expect(criteria2019).toHaveLength(19)
    for (const id of clusterIds) expect(criteria2019.filter((criterion) => criterion.cluster === id).map((criterion) => criterion.id)).toEqual(mca.clusters[id].criteria)
  })

  it('leaves synthese without a score', () => {
    const opening = measured2019(mca, ['opplus', 'integratie', 'uitbesteding', 'synthese'])
    for (const { measure } of opening) expect(measure.kind === 'judged' && measure.scores.synthese).toBe(null)
  })

  it('can give synthese, when asked, the range between two others: 73.29 to 122.29 points', () => {
    const range = rangeBetween(measured2019(mca, ['integratie', 'uitbesteding', 'synthese']), 'synthese', ['integratie', 'uitbesteding'])
    const weights = clusterIds.flatMap((id) => mca.clusters[id].reconstruction.weights)
    const ends = range.map(({ measure }) => (measure.kind === 'judged' ? measure.scores.synthese : null) as { low: number; high: number })
    const total = (end: 'low' | 'high'): number => ends.reduce((sum, score, index) => sum + score[end] * weights[index]!, 0)
    expect([writtenSevenths(total('low')), writtenSevenths(total('high'))]).toEqual(['73,29', '122,29'])
  })

  it('gives seven unnamed columns that add up to the mean weights', () => {
    const columns = unnamedWeights2019(mca)
    const mean = preferenceOf(meanWeights2019(mca), criteria2019).value
    const sums = criteria2019.map((criterion) => columns.reduce((sum, set) => sum + (set.elicitation.kind === 'punten' ? set.elicitation.points[criterion.id]! : 0), 0))
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(327)
    expect(mean?.kind === 'exact' && [...mean.weights].map((weight) => Math.round(weight * 327))).toEqual(sums)
  })
})

describe('what holds in every filling', () => {
  it('has uitbesteding ahead by five sevenths and thresholds to three decimals', () => {
    const certain = certain2019(mca)
    expect([certain.leader, certain.runnerUp, certain.lead, certain.changesNeeded]).toEqual(['uitbesteding', 'integratie', 5, 3])
    expect(certain.thresholds.map((threshold) => [threshold.cluster, threshold.factor!.toFixed(3), threshold.overtakes])).toEqual([
      ['bestuur', '1.185', 'above'], ['uitvoering', '0.828', 'below'], ['client', '1.263', 'above'], ['bedrijfsvoering', '0.773', 'below'],
    ])
    expect(certainSentences(mca, { uitbesteding: 'Uitbesteding', integratie: 'Integratie' })[0]).toBe('Uitbesteding staat 0,71 punt voor op Integratie. Dat geldt in elke invulling van de criteria.')
  })

  it('agrees with shifting the weights of a reconstruction just past each threshold', () => {
    const threshold = certain2019(mca).thresholds
    const totals = (cluster: ClusterId, factor: number): number => clusterIds.reduce((sum, id) => {
      const row = mca.clusters[id].totals
      return sum + (id === cluster ? factor : 1) * (row[2]! - row[1]!)
    }, 0)
    for (const { cluster, factor, overtakes } of threshold) {
      const past = overtakes === 'above' ? 1.0001 : 0.9999
      expect(totals(cluster, factor! * past)).toBeLessThan(0)
      expect(totals(cluster, factor! / past)).toBeGreaterThan(0)
    }
  })
})

describe('how many fillings fit', () => {
  it('is about two million million', () => {
    expect(fittingAssignments(mca)).toBe(9660 * 470 * 1860 * 240)
  })

  it('counts every way to fill Bedrijfsvoering and Cliënt anew, by trying them all', () => {
    for (const id of ['bedrijfsvoering', 'client'] as const) {
      const cluster = mca.clusters[id]
      const found = enumerate(cluster.criteria.length, cluster.weightSum, cluster.totals)
      expect(found.ordered).toBe(cluster.assignments)
      expect(found.patterns.sort()).toEqual(cluster.patterns.map((line) => readPattern(line).points.join(' ')).sort())
    }
  })
})

/** Every multiset of point patterns (best scenario 3) for which some weights of 7 to 21 give the totals; and its orderings. */
function enumerate(n: number, weightSum: number, totals: readonly number[]): { readonly ordered: number; readonly patterns: string[] } {
  const digits = [1, 2, 3]
  const rows = digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => [a, b, c] as const))).filter((row) => Math.max(...row) === 3)
  const vectors = weightings(n, weightSum)
  let ordered = 0
  const patterns: string[] = []
  const visit = (chosen: readonly number[]): void => {
    if (chosen.length < n) {
      for (let next = chosen.at(-1) ?? 0; next < rows.length; next++) visit([...chosen, next])
      return
    }
    const fits = vectors.some((weights) => totals.every((total, s) => {
      let sum = 0
      for (let at = 0; at < n; at++) sum += weights[at]! * rows[chosen[at]!]![s]!
      return sum === total
    }))
    if (!fits) return
    patterns.push(chosen.map((index) => rows[index]!.join('')).join(' '))
    ordered += orderings(chosen)
  }
  visit([])
  return { ordered, patterns }
}

function weightings(n: number, sum: number): number[][] {
  if (n === 1) return sum >= 7 && sum <= 21 ? [[sum]] : []
  return Array.from({ length: 15 }, (_, index) => index + 7).flatMap((weight) => weightings(n - 1, sum - weight).map((rest) => [weight, ...rest]))
}

function orderings(chosen: readonly number[]): number {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1))
  const counts = new Map<number, number>()
  for (const index of chosen) counts.set(index, (counts.get(index) ?? 0) + 1)
  return [...counts.values()].reduce((ways, count) => ways / factorial(count), factorial(chosen.length))
}
