import { expect, test } from 'vitest'
import { changeEffect } from '../../src/analysis/last-effect.ts'
import type { Results } from '../../src/experiment/results.ts'
import { effectSentence, nothingSentence } from '../../src/texts/compare/last-effect.ts'
import { noise, syntheticResults } from './synthetic-results.ts'

/** Waits get `shift` weeks longer in scenario 1 only; costs move by chance around nought. */
function results(shift: number, chance: number): Results {
  return syntheticResults({
    replications: 200,
    outcomes: {
      'les.wachtweken': (scenario, replication) => 8 + noise(1, replication) + (scenario === 1 ? shift : 0),
      'kosten.per-inburgeraar': (scenario, replication) => 15_000 + chance * 1000 * (noise(chance, scenario, replication) - 0.5),
      'afgerond.binnen-3-jaar': () => 0.75,
      'pip.definitief-binnen-10-weken': () => 0.9,
    },
  })
}

test('one change is told as what moved, what did not and what cannot be told from chance', () => {
  const effect = changeEffect(results(0, 1), results(-0.5, 1), 1)
  expect(effect.isNothing).toBe(false)
  expect(effect.moves.map(({ kind }) => kind)).toEqual(['verschil', 'gelijk', 'gelijk', 'gelijk'])
  expect(effect.moves[0]!.mean).toBeCloseTo(-0.5, 9)
  expect(effectSentence('Integratie', effect.moves)).toBe('Effect bij Integratie: wachten −0,5\u00a0weken; gelijk: PIP op tijd, afgerond in drie jaar, kosten per inburgeraar.')
})

test('a difference within the simulation error is no effect', () => {
  const effect = changeEffect(results(0, 1), results(0, 2), 0)
  expect(effect.moves.find(({ outcome }) => outcome === 'kosten.per-inburgeraar')!.kind).toBe('ruis')
  expect(effectSentence('Opplus', effect.moves)).toContain('binnen de ruis: kosten per inburgeraar')
})

test('sums of the same euros in another order are no change, and half a euro in ten thousand is', () => {
  const plus = (euro: number) => syntheticResults({ replications: 40, outcomes: { 'kosten.per-inburgeraar': () => 15_000 + euro } })
  expect(changeEffect(plus(0), plus(1e-6), 0).isNothing).toBe(true)
  expect(changeEffect(plus(0), plus(0.5), 0).isNothing).toBe(false)
  expect(changeEffect(plus(0.5), plus(0), 0).isNothing).toBe(false)
})

test('a slider that changed nothing anywhere says so, also when only another scenario moved it does not', () => {
  expect(changeEffect(results(0, 1), results(0, 1), 2).isNothing).toBe(true)
  expect(changeEffect(results(0, 1), results(1, 1), 2).isNothing).toBe(false)
  expect(nothingSentence('groepen.maximum', 1000)).toContain('1.000')
  expect(nothingSentence('teams.minimum-fte', 1000)).toMatch(/^Deze schuif doet hier niets, want elk team is al groter/)
})
