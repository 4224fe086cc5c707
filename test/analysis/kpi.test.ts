import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { kpiRows } from '../../src/analysis/kpi.ts'
import type { KpiRow } from '../../src/analysis/kpi.ts'
import { rowScale } from '../../src/analysis/row-scale.ts'
import { TILE_LENGTH } from '../../src/texts/kpi.ts'
import { fourScenarios, noise, syntheticResults } from './synthetic-results.ts'
import type { Synthetic } from './synthetic-results.ts'

const outcomes: NonNullable<Synthetic['outcomes']> = {
  'budget.binnen': (scenario, replication) => Number(replication % 100 < [41, 68, 71, 66][scenario]!),
  'saldo.aandeel': (scenario, replication) => [-0.08, 0.03, 0, -0.01][scenario]! + (replication % 3 - 1) * 0.02,
  'budget.bijdrage-nodig': (scenario) => [180_000, 0, 20_000, 0][scenario]!,
  'pip.definitief-binnen-10-weken': (scenario, replication) => [0.7, 0.9, 0.88, 0.9][scenario]! + noise(scenario, replication) * 0.1,
  'pip.binnen-10-weken': () => 0.98,
  'les.wachtweken': (scenario, replication) => [10, 3, 3, 3][scenario]! + noise(scenario, replication) * 4,
  'groepen.onder-minimum': (scenario, replication) => [0.3, 0.1, 0.1, 0.1][scenario]! + noise(scenario, replication) * 0.1,
  'afgerond.binnen-3-jaar': (_, replication) => 0.5 + noise(replication) * 0.2,
  'afgerond.maanden': () => 32.4,
  'kosten.per-inburgeraar': (scenario, replication) => 20_000 + noise(replication) * 4000 - scenario * 500,
}

const rowsOf = (replications = 1000, over: Synthetic['outcomes'] = {}): readonly KpiRow[] =>
  kpiRows(syntheticResults({ replications, outcomes: { ...outcomes, ...over } }), fourScenarios, 'opplus', { years: [2027, 2034] })
const row = (rows: readonly KpiRow[], id: KpiRow['outcome']): KpiRow => rows.find((candidate) => candidate.outcome === id)!
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('the matrix', () => {
  it('has six rows and a cell a scenario, in screen order', () => {
    const rows = rowsOf()
    expect(rows.map(({ outcome }) => outcome)).toEqual(['budget.binnen', 'pip.definitief-binnen-10-weken', 'les.wachtweken', 'groepen.onder-minimum', 'afgerond.binnen-3-jaar', 'kosten.per-inburgeraar'])
    for (const { cells } of rows) expect(cells.map(({ scenarioId }) => scenarioId)).toEqual(fourScenarios.map(({ id }) => id))
  })

  it('never shows the chance within budget alone', () => {
    const budget = row(rowsOf(), 'budget.binnen')
    expect(plain(budget.counts)).toBe('kans, 2027–2034')
    expect(budget.cells[0]).toMatchObject({ kind: 'kans', chance: 0.41, error: '±\u00A03', sentence: 'Even vaak wel als niet' })
    expect(budget.cells.map(({ beside }) => beside.map(plain))).toEqual([
      ['Tekort 8% van de lasten', '80 met € 0,2 mln extra/jaar'], ['Over: 3% van de lasten', '80 ook zonder extra geld'],
      ['Komt precies uit', '80 met € 20,0 dzd extra/jaar'], ['Tekort 1% van de lasten', '80 ook zonder extra geld'],
    ])
    expect(plain(budget.cells[0]!.spoken)).toBe('Opplus blijft in 41 van de 100 toekomsten binnen budget: ongeveer even vaak wel als niet (simulatiefout 3 van de 100). In de middelste toekomst is er een tekort van 8% van de lasten. Een eigen bijdrage van € 0,2 mln per jaar is genoeg in 80 van de 100 toekomsten.')
  })

  it('shows the definitive PIP against the norm, with the provisional one beside it', () => {
    const pip = row(rowsOf(), 'pip.definitief-binnen-10-weken')
    expect(pip.norm?.value).toBe(0.95)
    expect(pip.counts).toBe('definitief PIP, norm 95%')
    expect(plain(pip.cells[0]!.sentence)).toBe('Vrijwel nooit op norm')
    expect(plain(pip.cells[1]!.sentence)).toMatch(/^In [45]\d van de 100 op norm$/)
    expect(pip.cells[1]!.beside).toEqual(['Met voorlopig PIP: 98%'])
    expect(plain(pip.cells[0]!.spoken)).toBe('Opplus, Definitief PIP binnen 10 weken: in de middelste toekomst 75%; in 8 van de 10 toekomsten 71–79%. De norm 95% wordt gehaald in minder dan 1 van de 100 toekomsten.')
  })

  it('gives a duration beside the share that sits on a threshold', () => {
    expect(row(rowsOf(), 'afgerond.binnen-3-jaar').cells[0]!.beside).toEqual(['Meestal na 32\u00A0maanden'])
  })

  it('compares costs with the baseline in the same futures', () => {
    expect(row(rowsOf(), 'kosten.per-inburgeraar').cells.map(({ sentence }) => sentence)).toEqual(['Uitgangspunt', ...Array(3).fill('Vrijwel altijd goedkoper')])
    const same = rowsOf(1000, { 'kosten.per-inburgeraar': (scenario, replication) => noise(replication) + (scenario === 2 ? 0 : scenario === 3 ? replication % 2 - 0.5 : scenario) })
    expect(row(same, 'kosten.per-inburgeraar').cells.map(({ sentence }) => sentence)).toEqual(['Uitgangspunt', 'Vrijwel altijd duurder', 'Maakt geen verschil', 'Binnen de ruis'])
  })

  it('says nothing about costs of a handful of futures', () => {
    const cells = (replications: number) => row(rowsOf(replications), 'kosten.per-inburgeraar').cells.map(({ sentence }) => sentence)
    expect(cells(29)).toEqual(['Uitgangspunt', ...Array(3).fill(cells(12)[1])])
    expect(cells(29)[1]).not.toBe(cells(30)[1])
  })

  it('brackets what cannot be told apart', () => {
    expect(row(rowsOf(), 'les.wachtweken').noise).toEqual([{ from: 1, to: 3, kind: 'ruis' }])
    expect(row(rowsOf(), 'afgerond.binnen-3-jaar').noise).toEqual([{ from: 0, to: 3, kind: 'gelijk' }])
  })

  it('says so where nobody was counted', () => {
    const cell = row(rowsOf(1000, { 'les.wachtweken': () => Number.NaN }), 'les.wachtweken').cells[0]!
    expect(cell).toMatchObject({ kind: 'leeg', value: { figure: 'geen cijfer' }, sentence: 'Niemand geteld' })
  })

  it('refuses a scenario without results', () => {
    expect(() => kpiRows(syntheticResults({ replications: 1, outcomes }), [{ id: 'x', name: 'X' }], 'opplus')).toThrow('x')
  })

  it('keeps every sentence short and whole, for any values', () => {
    const value = fc.double({ min: 0, max: 9e6, noNaN: true })
    fc.assert(fc.property(value, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(3, 40, 200), (euros, share, replications) => {
      const extreme = rowsOf(replications, {
        'kosten.per-inburgeraar': (scenario, replication) => euros * (1 + scenario * noise(replication)),
        'groepen.onder-minimum': () => share, 'afgerond.binnen-3-jaar': () => share, 'budget.bijdrage-nodig': () => euros * 100,
        'les.wachtweken': () => euros, 'saldo.aandeel': () => -share * 9, 'budget.binnen': () => Number(share > 0.5),
      })
      for (const { cells } of extreme) {
        for (const { sentence, beside, spoken } of cells) {
          for (const text of [sentence, ...beside]) expect(text.length, text).toBeLessThanOrEqual(TILE_LENGTH)
          expect(spoken).toMatch(/^[A-Z].*\.$/)
          expect(`${sentence}${beside.join('')}${spoken}`).not.toMatch(/NaN|undefined|Infinity/)
        }
      }
    }), { numRuns: 20 })
  })
})

describe('the scale of a row', () => {
  it('covers all bands and the norm with round ends', () => {
    const { scale, cells, norm } = row(rowsOf(), 'les.wachtweken')
    expect(scale).toEqual({ min: 2.5, max: 15 })
    for (const cell of cells) if (cell.kind === 'band') expect([cell.strip.p10 >= scale.min, cell.strip.p90 <= scale.max]).toEqual([true, true])
    expect(norm!.value).toBeGreaterThanOrEqual(scale.min)
  })

  it('stays where it is when locked', () => {
    const locked = { min: 0, max: 5 }
    const rows = kpiRows(syntheticResults({ replications: 50, outcomes }), fourScenarios, 'opplus', { locked: { 'les.wachtweken': locked } })
    expect(row(rows, 'les.wachtweken').scale).toBe(locked)
  })

  it('has room where all values are one, and stays within its limits', () => {
    expect(rowScale([0.98, 0.98], { min: 0, max: 1 }).max).toBe(1)
    const flat = rowScale([0, 0], { min: 0, max: 1 })
    expect(flat.max).toBeGreaterThan(flat.min)
    expect(rowScale([Number.NaN], { min: 0, max: 1 })).toEqual({ min: 0, max: 1 })
  })
})
