import { describe, expect, it } from 'vitest'
import { leverInPlace, leversByTheme, mainLevers } from '../../../src/app/levers/main-levers.ts'
import { parameterIds, parameters } from '../../../src/model/parameters/registry.ts'
import { themeNames } from '../../../src/texts/levers.ts'
import { aDraft } from '../a-draft.ts'

const found = (search: string) => leversByTheme(search).flatMap((theme) => theme.ids)

describe('the list of all levers', () => {
  it('holds every parameter once, by theme in screen order', () => {
    const themes = leversByTheme('')
    expect(themes.flatMap((theme) => theme.ids).sort()).toEqual([...parameterIds].sort())
    expect(themes.map((theme) => theme.theme)).toEqual(Object.keys(themeNames))
    for (const { theme, ids } of themes) expect(ids.every((id) => parameters[id].theme === theme)).toBe(true)
  })

  it('finds by words of name, explanation and option, whatever their case, order or accents', () => {
    expect(found('CASELOAD norm')).toContain('teams.norm-caseload')
    expect(found('norm caseload')).toEqual(found('caseload norm'))
    expect(found('vóór het pip')).toEqual(found('voor het PIP'))
    expect(found('voor het pip')).toContain('startklas.moment')
    expect(found('bestaatniet')).toEqual([])
  })
})

it('four levers stand first, for a screen with room for four', () => {
  const levers = mainLevers.flatMap((group) => group.levers)
  expect(levers.filter((lever) => lever.first)).toHaveLength(4)
  expect(new Set(levers.map((lever) => lever.id)).size).toBe(levers.length)
})

it('a lever that does nothing in any scenario gives its place to one that does', () => {
  const startklas = mainLevers.flatMap((group) => group.levers).find((lever) => lever.id === 'startklas.per-jaar')!
  expect(leverInPlace(startklas, aDraft)).toBe('startklas.per-jaar')
  const without = { ...aDraft, adjustments: { ...aDraft.adjustments, all: { 'startklas.moment': { kind: 'fixed' as const, value: 0 } }, byScenario: {} } }
  expect(leverInPlace(startklas, without)).toBe('groepen.startinterval')
})
