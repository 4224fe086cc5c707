import { describe, expect, test } from 'vitest'
import { Decision, draw, memberOf, replicationKey, subjectOf } from '../../src/model/random/draw.ts'

const decisions = Object.values(Decision)
const N = 40_000

/** Five ways to walk through the addresses: along each part of them, and along the households of a gemeente. */
const walks: Readonly<Record<string, (n: number) => number>> = {
  subject: (n) => draw(key, n, Decision.NoShow, 0),
  decision: (n) => draw(key, 7 + Math.floor(n / decisions.length), decisions[n % decisions.length]!, 0),
  occurrence: (n) => draw(key, 12_345, Decision.Examen, n),
  replication: (n) => draw(keys[n % keys.length]!, Math.floor(n / keys.length), Decision.Vertrek, 0),
  household: (n) => draw(key, memberOf(memberOf(subjectOf('GM0405'), n >> 1), n & 1), Decision.Aanleg, 0),
}
const key = replicationKey('proef', 0)
const keys = Array.from({ length: 2_000 }, (_, r) => replicationKey('proef', r))

/** Chance that chance alone gives a chi-square at least this large (Wilson and Hilferty). */
function tailOfChiSquare(value: number, freedom: number): number {
  const z = (Math.cbrt(value / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom))
  // Normal tail by Abramowitz and Stegun 26.2.17.
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? tail : 1 - tail
}

function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

describe.each(Object.entries(walks))('draws along %s', (_, at) => {
  test('are spread evenly over 100 equal parts', () => {
    const counts = Array.from({ length: 100 }, () => 0)
    for (let n = 0; n < N; n++) counts[Math.floor(at(n) * 100)]!++
    const tail = tailOfChiSquare(chiSquare(counts, N / 100), 99)
    // Both too uneven and too even would show; six decimals leave room for the ten tests here.
    expect(tail).toBeGreaterThan(1e-4)
    expect(tail).toBeLessThan(1 - 1e-4)
  })

  test('of neighbours have nothing to do with each other', () => {
    for (const lag of [1, 2, 3, 7, 31]) {
      let covariance = 0
      for (let n = 0; n < N; n++) covariance += (at(n) - 0.5) * (at(n + lag) - 0.5)
      // Each correlation has standard error 1/sqrt(N).
      expect(Math.abs((covariance / N) * 12)).toBeLessThan(4.5 / Math.sqrt(N))
    }
    const pairs = Array.from({ length: 100 }, () => 0)
    for (let n = 0; n < N; n++) pairs[Math.floor(at(n) * 10) * 10 + Math.floor(at(n + 1) * 10)]!++
    expect(tailOfChiSquare(chiSquare(pairs, N / 100), 99)).toBeGreaterThan(1e-4)
  })
})

describe('an address', () => {
  test('always gives the same number, strictly between 0 and 1', () => {
    for (let n = 0; n < 5_000; n++) {
      const u = draw(key, n, Decision.Examen, n % 5)
      expect(u > 0 && u < 1 && u === draw({ ...key }, n, Decision.Examen, n % 5)).toBe(true)
    }
  })

  test('differs from its neighbours in every part', () => {
    for (let n = 1; n < 2_000; n++) {
      const here = draw(key, n, Decision.Examen, 1)
      for (const other of [draw(key, n + 1, Decision.Examen, 1), draw(key, n, Decision.NoShow, 1), draw(key, n, Decision.Examen, 2), draw(keys[n]!, n, Decision.Examen, 1)]) expect(other).not.toBe(here)
    }
  })

  test('belongs to one decision: numbers are not reused', () => {
    expect(new Set(decisions).size).toBe(decisions.length)
  })

  test('of households, adults and gemeenten is their own', () => {
    const subjects = new Set<number>()
    let count = 0
    for (const code of ['GM0405', 'GM0420', 'GM0388', 'GM0532', 'GM0498', 'GM1598', 'GM0432']) {
      for (let number = 0; number < 600; number++) {
        const household = memberOf(subjectOf(code), number)
        for (const subject of [household, memberOf(household, 0), memberOf(household, 1), memberOf(subjectOf(`${code}/gezinsmigrant`), number)]) {
          subjects.add(subject)
          count++
        }
      }
    }
    // 32 bits for 16,800 subjects: by chance one pair in thirty such sets is alike.
    expect(count - subjects.size).toBeLessThanOrEqual(1)
  })

  test('of another seed text is another', () => {
    expect(replicationKey('a', 0)).not.toEqual(replicationKey('b', 0))
    expect(replicationKey('a', 1)).not.toEqual(replicationKey('a', 0))
  })
})
