import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blend } from '../../../src/app/draft/blend.ts'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import { countByRole, proposalDifferences, scenarioDifferences } from '../../../src/app/draft/differences.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { duplicateScenario, freeName, removeScenario, renameScenario, scenarioOf } from '../../../src/app/draft/edit-scenarios.ts'
import { effectiveSetting, sameSetting } from '../../../src/app/levers/levers.ts'
import { leversByTheme } from '../../../src/app/levers/main-levers.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../../src/model/parameters/registry.ts'
import { differenceTexts } from '../../../src/texts/moments.ts'
import { aDraft } from '../a-draft.ts'
import { anyDraft } from '../a-session.ts'

const setting = (draft: Draft, id: string, parameter: ParameterId) => effectiveSetting(draft, scenarioOf(draft, id), parameter)

describe('a synthese of two scenarios', () => {
  it('has every lever as in the one that was chosen for it, whatever was changed before', () => {
    fc.assert(fc.property(anyDraft(aDraft), fc.nat(), fc.nat(), fc.subarray([...parameterIds]), (draft, a, b, taken) => {
      const [first, second] = [draft.scenarios[a % draft.scenarios.length]!.id, draft.scenarios[b % draft.scenarios.length]!.id]
      const made = blend(draft, first, second, new Set(taken), freeName('Synthese', draft.scenarios.map(({ name }) => name)))
      const own = made.scenarios.at(-1)!
      expect(made.scenarios.slice(0, -1)).toEqual(draft.scenarios)
      for (const id of parameterIds) {
        const from = taken.includes(id) ? second : first
        expect(sameSetting(setting(made, own.id, id), setting(draft, from, id)), id).toBe(true)
        expect(sameSetting(setting(made, first, id), setting(draft, first, id)), id).toBe(true)
      }
    }), { numRuns: 60 })
  })

  it('takes along on what a choice rests', () => {
    const evidence = [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'proef' }] as const
    const draft: Draft = { ...aDraft, scenarios: aDraft.scenarios.map((scenario) => (scenario.id === 'twee' ? { ...scenario, evidence: { 'teams.overdrachten': evidence } } : scenario)) }
    expect(blend(draft, 'een', 'twee', new Set<ParameterId>(['teams.overdrachten']), 'S').scenarios.at(-1)!.evidence).toEqual({ 'teams.overdrachten': evidence })
    expect(blend(draft, 'twee', 'een', new Set<ParameterId>(['teams.overdrachten']), 'S').scenarios.at(-1)!.evidence).toEqual({})
  })
})

describe('a scenario', () => {
  it('is copied with what was changed for it, under an id of its own', () => {
    const changed = setLever(aDraft, 'groepen.langste-wacht', 'een', 7)
    const copied = duplicateScenario(changed, 'een', 'Eén (kopie)')
    expect(copied.scenarios.map(({ id }) => id)).toEqual(['een', 'twee', 'drie', 'een-kopie'])
    expect(copied.adjustments.byScenario['een-kopie']).toEqual({ 'groepen.langste-wacht': 7 })
    expect(setLever(copied, 'groepen.langste-wacht', 'een-kopie', 9).adjustments.byScenario.een).toEqual({ 'groepen.langste-wacht': 7 })
  })

  it('that goes takes its changes along, and the compared pair becomes one that is there', () => {
    const gone = removeScenario(setLever(aDraft, 'groepen.langste-wacht', 'een', 7), 'een')
    expect(gone.adjustments).toEqual({ all: {}, byScenario: {} })
    expect(gone.view).toMatchObject({ compared: 'twee', baseline: 'drie' })
    expect(() => removeScenario(gone, 'twee')).toThrow(RangeError)
  })

  it('keeps its id under another name', () => {
    expect(renameScenario(aDraft, 'een', 'Voorstel €').scenarios[0]).toEqual({ ...aDraft.scenarios[0], name: 'Voorstel €' })
    expect(freeName('Een', ['Een', 'Een 2'])).toBe('Een 3')
  })
})

describe('differences', () => {
  const draft = setLever(setLever(aDraft, 'afstemming.uren', 'twee', 3), 'groepen.minimum', null, 9)
  const side = (id: string, proposal: Draft = draft) => ({ proposal, scenario: scenarioOf(proposal, id) })

  it('between two scenarios stand in the order of the screen, with choices and assumptions counted apart', () => {
    const found = scenarioDifferences(side('een'), side('twee'))
    const order = leversByTheme('').flatMap(({ ids }) => ids)
    expect(found.map(({ id }) => id)).toEqual(order.filter((id) => ['teams.overdrachten', 'startklas.moment', 'afstemming.uren'].includes(id)))
    expect(found.find(({ id }) => id === 'teams.overdrachten')).toMatchObject({ from: { value: 2 }, to: { value: 0 } })
    const { choices, assumptions } = countByRole(found)
    expect(differenceTexts.headline('Twee', 'Een', choices, assumptions)).toBe('Twee wijkt op 2\u00a0keuzes en 1\u00a0aanname af van Een.')
    expect(differenceTexts.headline('Een', 'Een', 0, 0)).toBe('Een en Een zijn op alle schuiven gelijk.')
  })

  it('between then and now name the scenarios that changed alike once', () => {
    const { settings, parts } = proposalDifferences(aDraft, draft)
    expect(settings.map(({ id, scenarios }) => [id, scenarios])).toEqual([['groepen.minimum', null], ['afstemming.uren', ['Twee']]])
    expect(parts).toEqual([])
  })

  it('between then and now tell what is no lever too', () => {
    const later = removeScenario(renameScenario({ ...draft, settings: { ...draft.settings, seed: 'mei', onlyPoolsAndTeams: true } }, 'twee', 'Tweede'), 'drie')
    expect(proposalDifferences(aDraft, later).parts).toEqual([
      'Scenario Drie is er nu niet meer.', 'Scenario Twee heet nu Tweede.', 'Zaad: 4711 → mei.', 'De schakelaar ‘alles gelijk behalve pools en teams’ staat nu aan.',
    ])
  })

  it('are none between a proposal and itself', () => {
    fc.assert(fc.property(anyDraft(aDraft), (any) => { expect(proposalDifferences(any, structuredClone(any) as Draft)).toEqual({ settings: [], parts: [] }) }), { numRuns: 40 })
  })
})
