import { describe, expect, test } from 'vitest'
import { carryOver, gemeentefonds, spukAmounts } from '../../../src/analysis/money/rules.ts'
import type { SpukRight } from '../../../src/analysis/money/spuk.ts'
import { inOneFuture, reclaim, rightInOneFuture, spukFlow, spukGranted } from '../../../src/analysis/money/spuk.ts'

const cents = (value: number): string => value.toFixed(2)
const from2024 = [0, 1, 2, 3].map((year) => spukAmounts(2024 + year, 0))

/** Payments of one future: a row of years for each thing that is paid for. */
function flowOf(right: SpukRight, taakstelling: readonly number[], advanceShare: number) {
  const flow = spukFlow({ ...right, taakstelling: inOneFuture(taakstelling), advanceShare: [advanceShare] })
  const row = (columns: readonly Float64Array[]): readonly number[] => columns.map(([euro]) => euro!)
  return { voorschot: row(flow.voorschot), termijn2: row(flow.termijn2), termijn3: row(flow.termijn3), gezinsmigranten: row(flow.gezinsmigranten), afrekening: row(flow.afrekening) }
}

function backOf(granted: readonly number[], spent: readonly number[], years = granted.length): readonly number[] {
  return reclaim({ granted: inOneFuture(granted), spent: inOneFuture(spent), mostOfGrant: carryOver.mostOfGrant, years: [years] }).map(([euro]) => euro!)
}

describe('SPUK inburgering (G10), amounts of 2024 and 2025 (WVOLV 2025, lines 4454-4457)', () => {
  const hundred = rightInOneFuture([100, 0, 0, 0], [50, 0, 0, 0], from2024)

  test('100 asielstatushouders and 50 gezinsmigranten housed in 2024 bring 887,051.00 + 33,633.00 in 2024 and 463,554.00 in 2025', () => {
    const flow = flowOf(hundred, [100, 0, 0, 0], 1)
    expect(cents(flow.voorschot[0]!)).toBe('887051.00')
    expect(cents(flow.gezinsmigranten[0]!)).toBe('33633.00')
    expect(cents(flow.termijn2[1]!)).toBe('463554.00')
    expect(cents(flow.termijn3[2]!)).toBe('115889.00')
    expect(flow.afrekening).toEqual([0, 0, 0, 0])
  })

  test('what is granted is the same whatever the advance was', () => {
    expect(spukGranted(hundred).map(([euro]) => cents(euro!))).toEqual(['920684.00', '463554.00', '115889.00', '0.00'])
    for (const advanceShare of [0, 0.53, 1.2]) {
      const { voorschot, afrekening } = flowOf(hundred, [180, 60, 0, 0], advanceShare)
      const paid = voorschot.reduce((a, b) => a + b, 0) + afrekening.reduce((a, b) => a + b, 0)
      expect(cents(paid)).toBe('887051.00')
    }
  })

  test('an advance on 0.53 of a taakstelling of 200 is settled a year later on the 100 who came', () => {
    const flow = flowOf(hundred, [200, 0, 0, 0], 0.53)
    // 0.53 x 200 = 106 persons x 8,870.51 = 940,274.06; 100 came, so 6 x 8,870.51 = 53,223.06 goes back in 2025.
    expect(cents(flow.voorschot[0]!)).toBe('940274.06')
    expect(cents(flow.afrekening[1]!)).toBe('-53223.06')
  })

  test('the advance of the last year is settled in that year', () => {
    const flow = flowOf(rightInOneFuture([0, 60], [0, 0], from2024.slice(0, 2)), [0, 100], 0.5)
    // 2025: 50 x 9,154.91 = 457,745.50 in advance; the other 10 persons are 91,549.10.
    expect(cents(flow.voorschot[1]!)).toBe('457745.50')
    expect(cents(flow.afrekening[1]!)).toBe('91549.10')
  })

  test('later years follow the index, and earlier ones the known growth taken back', () => {
    expect(cents(spukAmounts(2026, 0.02).first)).toBe('9338.01')
    expect(cents(spukAmounts(2030, 0).gezinsmigrant)).toBe('694.23')
    expect(cents(spukAmounts(2023, 0.5).first)).toBe(cents(8870.51 * 8870.51 / 9154.91))
  })
})

describe('a cut', () => {
  test('of 10% from 2025 takes a tenth of every payment of that year, and settles 2024 in full', () => {
    const flow = flowOf(rightInOneFuture([100, 0], [50, 10], from2024.slice(0, 2), [1, 0.9]), [200, 0], 0.53)
    // 463,554.00 x 0.9; 10 x 694.23 x 0.9; the settlement belongs to 2024.
    expect(cents(flow.termijn2[1]!)).toBe('417198.60')
    expect(cents(flow.gezinsmigranten[1]!)).toBe('6248.07')
    expect(cents(flow.afrekening[1]!)).toBe('-53223.06')
  })
})

describe('carry-over and reclaim (WVOLV 2025, lines 4476 and 4965-4966: at most 100% of the grant of the year)', () => {
  test('what is left within the grant of the year is carried over and nothing goes back', () => {
    expect(backOf([920684, 463554], [500000, 600000])).toEqual([0, 0])
  })

  test('what is left above the grant of the year goes back a year later', () => {
    // 2024: 920,684.00 - 120,684.00 = 800,000.00 carried. 2025: + 463,554.00 - 100,000.00 = 1,163,554.00; at most 463,554.00 stays.
    expect(backOf([920684, 463554, 115889], [120684, 100000, 0]).map(cents)).toEqual(['0.00', '0.00', '1163554.00'])
    // Of which 700,000.00 for 2025, and in 2026 463,554.00 + 115,889.00 - 115,889.00 = 463,554.00 more, settled at once.
  })

  test('a shortage is paid by the gemeente and does not lower what goes back later', () => {
    // 2024: 100 granted, 400 spent: nothing carried. 2025: 300 granted, nothing spent: 300 may stay. 2026: 300 + 50 - 0 = 350, 50 stays.
    expect(backOf([100, 300, 50, 0], [400, 0, 0, 0])).toEqual([0, 0, 0, 350])
  })

  test('ends with the year in which the grant is earmarked no more: the last earmarked year is settled at once', () => {
    // 2024: 300 left, 100 stays and 200 goes back; earmarked for that year only, so in 2024 itself.
    expect(backOf([100, 300], [-200, 0], 1)).toEqual([200, 0])
    expect(backOf([100, 300], [-200, 0], 0)).toEqual([0, 0])
  })

  test('runs in every future by itself', () => {
    const back = reclaim({ granted: [[100, 100], [100, 100]], spent: [[0, 50], [0, 0]], mostOfGrant: 1, years: [2, 2] })
    expect(back.map((column) => Array.from(column))).toEqual([[0, 0], [100, 50]])
  })
})

test('the gemeentefonds of the four gemeenten adds up to the printed income together with SPUK (line 4587)', () => {
  const spuk2024 = [570005, 1696540, 557591, 589625]
  const fund2024 = Object.values(gemeentefonds).map(({ byYear }) => byYear[2024]!)
  expect([...fund2024, ...spuk2024].reduce((a, b) => a + b, 0)).toBe(4060016)
  expect(Object.values(gemeentefonds).map(({ byYear }) => byYear[2022])).toEqual([104742, 364869, 109020, 120887])
})
