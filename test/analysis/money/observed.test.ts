import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { observedMoney, observedYears, printedTotals } from '../../../src/analysis/money/observed.ts'
import { gemeentefonds, spukAmounts } from '../../../src/analysis/money/rules.ts'
import { rightInOneFuture, spukGranted } from '../../../src/analysis/money/spuk.ts'

const all = Object.values(observedMoney)
const sumAt = (year: number, of: (gemeente: (typeof all)[number]) => readonly (readonly (number | null)[])[]): number =>
  all.reduce((sum, gemeente) => sum + of(gemeente).reduce((own, amounts) => own + (amounts[year] ?? 0), 0), 0)
const report = readFileSync(new URL('../../../docs/validatie-geld.md', import.meta.url), 'utf8')

describe('the budget table of the four gemeenten (WVOLV 2025, lines 4534 to 4587)', () => {
  test('adds up to the printed totals, except for the lasten of 2023', () => {
    const lasten = [0, 1, 2].map((year) => sumAt(year, (gemeente) => Object.values(gemeente.lasten)))
    expect(lasten).toEqual([997385, 2110252, 4487059])
    expect(lasten[1]! - printedTotals.lasten[1]).toBe(observedMoney.GM0579!.lasten.begeleiding[1])
    for (const year of [0, 1, 2]) expect(Math.abs(sumAt(year, ({ spuk, gemeentefonds: fund }) => [spuk, fund]) - printedTotals.baten[year]!)).toBeLessThanOrEqual(1)
    expect(report).toContain('27.016')
  })

  test('has the same gemeentefonds as the rules', () => {
    for (const [code, { gemeentefonds: amounts }] of Object.entries(observedMoney)) expect(observedYears.map((year) => gemeentefonds[code]!.byYear[year])).toEqual(amounts)
  })
})

describe('SPUK inburgering by the rules on the dossiers that were counted', () => {
  test.each(['GM1916', 'GM0626', 'GM0629'])('lies where the report says beside the SPUK that %s received, which also holds onderwijsroute and JenV', (code) => {
    const { spuk, statushouders, gezinsmigranten } = observedMoney[code]!
    const granted = spukGranted(rightInOneFuture(statushouders as readonly number[], gezinsmigranten as readonly number[], observedYears.map((year) => spukAmounts(year, 0)))).map(([euro]) => euro!)
    for (const year of [0, 1, 2]) {
      expect(granted[year]! / spuk[year]!).toBeGreaterThan(0.35)
      expect(granted[year]! / spuk[year]!).toBeLessThan(1.1)
      expect(report).toContain(new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 }).format(granted[year]!))
    }
  })
})
