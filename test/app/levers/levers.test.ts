import { describe, expect, it } from 'vitest'
import { moveTo, resetLever, setLever } from '../../../src/app/levers/change-lever.ts'
import { changedParameters, leverView } from '../../../src/app/levers/levers.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { parameters } from '../../../src/model/parameters/registry.ts'
import { aDraft } from '../a-draft.ts'

const fixed = (value: number) => ({ kind: 'fixed' as const, value })

describe('what a lever shows', () => {
  it('takes the region’s value, range and zones for what the region is given', () => {
    const lever = leverView(aDraft, 'instroom.taakstelling', null)
    expect(lever.setting).toEqual(fixed(200))
    expect(lever.range).toEqual([50, 400])
    expect(lever.zones.map((zone) => zone.label)).toEqual(['krimp', 'huidig', 'piek'])
    expect(lever.sources[0].of).toBe('Proefregio')
  })

  it('shows what all scenarios say in the same words first, as the region’s, and what one of them says last', () => {
    const own = { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'Uit het bedrag voor formatie.' } as const
    const saying = (count: number) => ({ ...aDraft, scenarios: aDraft.scenarios.map((scenario, index) => (index < count ? { ...scenario, evidence: { 'teams.norm-caseload': [{ ...own }] as const } } : scenario)) })
    expect(leverView(saying(3), 'teams.norm-caseload', null).sources).toMatchObject([{ of: 'Proefregio', evidence: [own] }, { of: null }])
    expect(leverView(saying(2), 'teams.norm-caseload', null).sources).toMatchObject([{ of: null }, { of: 'Een' }, { of: 'Twee' }])
    expect(leverView(saying(3), 'teams.norm-caseload', 'een').sources[0].of).toBe('Een')
  })

  it('puts the tick at today’s organisation, not at the standard of a scenario', () => {
    const lever = leverView(aDraft, 'groepen.minimum', null)
    expect(lever.today).toBe(10)
    expect(lever.standard).toEqual(parameters['groepen.minimum'].baseline)
    expect(lever.changed).toBe(false)
  })

  it('says so where scenarios differ, and shows one of them in its own scope', () => {
    const lever = leverView(aDraft, 'teams.overdrachten', null)
    expect(lever.differs).toBe(true)
    expect(lever.perScenario.map((entry) => entry.setting)).toEqual([fixed(2), fixed(0), fixed(1)])
    expect(leverView(aDraft, 'teams.overdrachten', 'twee')).toMatchObject({ differs: false, setting: fixed(0) })
  })

  it('is idle with a reason only where no scenario of the scope can use it', () => {
    expect(leverView(aDraft, 'startklas.per-jaar', null).disabledReason).toBeUndefined()
    expect(leverView(aDraft, 'startklas.per-jaar', 'een').disabledReason).toBe(parameters['startklas.per-jaar'].onlyWhen?.reason)
    const switched = setLever(aDraft, 'startklas.moment', 'een', 2)
    expect(leverView(switched, 'startklas.per-jaar', 'een').disabledReason).toBeUndefined()
  })

  it('uses a regional value of an assumption', () => {
    expect(leverView(aDraft, 'groepen.docenten', null).setting).toEqual({ kind: 'triangular', low: 1, mode: 1.1, high: 1.3 })
  })

  it('refuses a scenario that is not there', () => {
    expect(() => leverView(aDraft, 'groepen.minimum', 'vier')).toThrow(RangeError)
  })
})

describe('changing a lever', () => {
  it('holds for all scenarios or for one, and one goes before all', () => {
    const all = setLever(aDraft, 'groepen.minimum', null, 6)
    const one = setLever(all, 'groepen.minimum', 'twee', 4)
    expect(leverView(one, 'groepen.minimum', null).perScenario.map((entry) => entry.setting)).toEqual([fixed(6), fixed(4), fixed(6)])
    expect(changedParameters(one)).toEqual(['groepen.minimum'])
  })

  it('for all takes the place of what one scenario had, so that it always does something', () => {
    const one = setLever(aDraft, 'groepen.minimum', 'twee', 4)
    const all = setLever(one, 'groepen.minimum', null, 9)
    expect(leverView(all, 'groepen.minimum', 'twee').setting).toEqual(fixed(9))
    expect(all.adjustments.byScenario).toEqual({})
  })

  it('back to the standard is no change', () => {
    const changed = setLever(aDraft, 'instroom.taakstelling', null, 300)
    expect(setLever(changed, 'instroom.taakstelling', null, 200).adjustments).toEqual(noAdjustments)
    expect(resetLever(changed, 'instroom.taakstelling', null).adjustments).toEqual(noAdjustments)
  })

  it('for one scenario back leaves the change of the others', () => {
    const all = setLever(aDraft, 'groepen.minimum', null, 6)
    const back = resetLever(all, 'groepen.minimum', 'een')
    expect(leverView(back, 'groepen.minimum', null).perScenario.map((entry) => entry.setting)).toEqual([fixed(8), fixed(6), fixed(6)])
  })

  it('of the region holds for all scenarios, whatever scope was asked', () => {
    const changed = setLever(aDraft, 'instroom.taakstelling', 'een', 300)
    expect(changed.adjustments).toEqual({ all: { 'instroom.taakstelling': 300 }, byScenario: {} })
  })

  it('does not touch the draft it starts from', () => {
    setLever(aDraft, 'groepen.minimum', null, 6)
    expect(aDraft.adjustments).toEqual(noAdjustments)
  })
})

describe('dragging a range', () => {
  it('keeps its width and stays within the slider', () => {
    const range = { kind: 'uniform', low: 140, high: 190 } as const
    expect(moveTo(range, 175, [50, 400])).toEqual({ kind: 'uniform', low: 150, high: 200 })
    expect(moveTo(range, 400, [50, 400])).toEqual({ kind: 'uniform', low: 350, high: 400 })
    expect(moveTo({ kind: 'triangular', low: 0.1, mode: 0.2, high: 0.4 }, 0.3, [0, 0.6])).toEqual({ kind: 'triangular', low: 0.2, mode: 0.3, high: 0.5 })
  })
})
