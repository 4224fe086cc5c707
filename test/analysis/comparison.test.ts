import { describe, expect, it } from 'vitest'
import { compare } from '../../src/analysis/comparison.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'
import { noise, syntheticResults } from './synthetic-results.ts'

const names = { first: 'Integratie', second: 'Opplus' }
const plain = (sentence: string): string => sentence.replaceAll('\u00A0', ' ')

function compared(outcome: OutcomeId, replications: number, value: (scenario: number, replication: number) => number) {
  return compare(syntheticResults({ scenarioIds: ['opplus', 'integratie'], replications, outcomes: { [outcome]: value } }), 1, 0, names, outcome)
}

describe('the comparison strip', () => {
  it('puts chance, dots and size together', () => {
    const comparison = compared('lasten.jaar', 1000, (scenario, replication) => 3e6 + noise(replication) * 1e6 - (scenario === 1 ? (replication % 100 < 83 ? 4e5 : -1e5) : 0))
    expect(comparison.verdict).toBe('verschil')
    expect(plain(comparison.headline)).toBe('In 83 van de 100 toekomsten is Integratie goedkoper dan Opplus.')
    expect(plain(comparison.size)).toBe('Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen € 0,1 mln duurder en € 0,4 mln goedkoper.')
    expect(comparison.dots).toEqual({ first: 83, equal: 0, second: 17 })
    expect(comparison.notes).toEqual(['De banden overlappen, maar in dezelfde toekomst naast elkaar gelegd is het verschil duidelijk.'])
  })

  it('fills the dots by what is better, not by what is lower', () => {
    const comparison = compared('afgerond.binnen-3-jaar', 1000, (scenario, replication) => 0.5 + (scenario === 1 && replication % 10 < 8 ? 0.1 : 0))
    expect(comparison.dots).toEqual({ first: 80, equal: 20, second: 0 })
    expect(plain(comparison.headline)).toContain('groter dan bij Opplus')
    expect(plain(comparison.notes[0]!)).toBe('In 20 van de 100 toekomsten is er geen verschil.')
  })

  it('does not rank noise', () => {
    const comparison = compared('lasten.jaar', 1000, (scenario, replication) => 3e6 + noise(scenario, replication) * 1e6)
    expect(comparison.verdict).toBe('ruis')
    expect(comparison.headline).toContain('binnen de ruis')
    expect(`${comparison.headline} ${comparison.size}`).not.toMatch(/goedkoper|duurder/)
  })

  it('says that a choice makes no difference, that there are too few futures, and that nobody was counted', () => {
    expect(compared('les.wachtweken', 1000, (_, replication) => replication)).toMatchObject({ verdict: 'gelijk', dots: { first: 0, equal: 100, second: 0 } })
    expect(compared('les.wachtweken', 20, (scenario) => scenario)).toMatchObject({ verdict: 'te-weinig', dots: null, size: '' })
    expect(compared('les.wachtweken', 1000, () => Number.NaN)).toMatchObject({ verdict: 'geen-cijfer', dots: null })
  })

  it('does not compare a scenario with itself, in a run of one or of many futures', () => {
    for (const replications of [20, 1000]) {
      const results = syntheticResults({ scenarioIds: ['opplus'], replications, outcomes: { 'lasten.jaar': (_, replication) => replication } })
      expect(compare(results, 0, 0, { first: 'Opplus', second: 'Opplus' }, 'lasten.jaar')).toMatchObject({ headline: 'Met twee verschillende scenario’s staat hier de vergelijking.', dots: null, size: '', notes: [] })
    }
  })

  it('compares a chance by who alone is within budget', () => {
    const comparison = compared('budget.binnen', 1000, (scenario, replication) => Number(replication % 100 < (scenario === 1 ? 68 : 41)))
    expect(plain(comparison.headline)).toBe('In 27 van de 100 toekomsten blijft alleen Integratie binnen budget, in minder dan 1 van de 100 alleen Opplus.')
    expect(plain(comparison.size)).toBe('Binnen budget: Integratie in 68 van de 100, Opplus in 41 van de 100.')
    expect(comparison.dots).toEqual({ first: 27, equal: 73, second: 0 })
  })
})
