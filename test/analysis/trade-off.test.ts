import { describe, expect, it } from 'vitest'
import { tradeOff } from '../../src/analysis/trade-off.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'
import { tradeOffSentence } from '../../src/texts/compare/compare.ts'
import { noise, syntheticResults } from './synthetic-results.ts'

const names = { first: 'Integratie', second: 'Opplus' }
const ids: readonly OutcomeId[] = ['budget.binnen', 'les.wachtweken', 'afgerond.binnen-3-jaar', 'kosten.per-inburgeraar', 'groepen.aantal']
const results = (replications: number) => syntheticResults({ replications, outcomes: {
  'budget.binnen': (_, replication) => Number(noise(replication) > 0),
  'les.wachtweken': (scenario, replication) => [10, 6][scenario % 2]! + noise(scenario, replication),
  'afgerond.binnen-3-jaar': (scenario, replication) => [0.7, 0.6][scenario % 2]! + noise(scenario, replication) * 0.01,
  'kosten.per-inburgeraar': (scenario, replication) => 15_000 + noise(scenario, replication) * 4000,
  'groepen.aantal': (scenario) => [12, 10][scenario % 2]!,
} })

describe('what one scenario gains over another', () => {
  it('tells gains, costs and what cannot be told apart, and leaves out what is a matter of taste', () => {
    expect(tradeOff(results(400), 1, 0, names, ids)).toEqual({ better: ['les.wachtweken'], worse: ['afgerond.binnen-3-jaar'], unclear: ['budget.binnen', 'kosten.per-inburgeraar'] })
    expect(tradeOff(results(400), 0, 1, names, ids)).toMatchObject({ better: ['afgerond.binnen-3-jaar'], worse: ['les.wachtweken'] })
  })

  it('says nothing of a few futures', () => {
    expect(tradeOff(results(20), 1, 0, names, ids)).toBeNull()
  })

  it('is one sentence that says also where there is nothing', () => {
    expect(tradeOffSentence(names, { better: ['Wachten op een groep'], worse: [], unclear: ['Binnen budget', 'Kosten'] }))
      .toBe('Integratie naast Opplus. Beter: Wachten op een groep. Slechter: niets. Geen duidelijk verschil: Binnen budget, Kosten.')
  })
})
