import { describe, expect, test } from 'vitest'
import { changeReason } from '../../../src/app/run/change-reason.ts'
import { planChange } from '../../../src/app/draft/plan-change.ts'
import { parameters } from '../../../src/model/parameters/registry.ts'
import { aPlan, someSettings } from '../a-plan.ts'

const label = parameters['groepen.minimum'].label

describe('the reason of a run', () => {
  test('names a parameter with its old and its new value', () => {
    const before = aPlan('1', [someSettings({ 'groepen.minimum': 10 }), someSettings({ 'groepen.minimum': 10 })])
    const after = aPlan('1', [someSettings({ 'groepen.minimum': 8 }), someSettings({ 'groepen.minimum': 8 })])
    expect(changeReason(before, after)).toBe(`Gewijzigd: ${label} van 10 naar 8.`)
  })

  test('names the scenario where a parameter changed in one only', () => {
    const before = aPlan('1')
    const after = aPlan('1', [someSettings(), someSettings({ 'groepen.minimum': 5 })])
    expect(planChange(before, after)).toMatchObject({ kind: 'parameters', changes: [{ parameter: 'groepen.minimum', scenarios: ['Twee'] }] })
    expect(changeReason(before, after)).toContain('bij Twee')
  })

  test('counts the changes where there are many', () => {
    const many = someSettings({ 'groepen.minimum': 5, 'groepen.langste-wacht': 20, 'teams.overdrachten': 0 })
    expect(changeReason(aPlan('1'), aPlan('1', [many, many]))).toBe('Gewijzigd: 3 instellingen.')
  })

  test('names the seed, which changes every future', () => {
    expect(changeReason(aPlan('1'), aPlan('2'))).toBe('Gewijzigd: zaad 2.')
  })
})
