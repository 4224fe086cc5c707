import { expect, test } from 'vitest'
import { countByStrength, filterLedger, ledgerOf } from '../../../src/app/grounds/ledger.ts'
import { parameterIds } from '../../../src/model/parameters/registry.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { aDraft } from '../a-draft.ts'

const lines = ledgerOf(aDraft, null)
const all = { search: '', strength: null, theme: null, screen: null, only: 'alles' } as const

test('every number of the model has a line with a value, a range and what it rests on', () => {
  expect(lines.map(({ id }) => id)).toEqual(parameterIds)
  for (const line of lines) {
    expect(`${line.value}${line.range}`, line.id).not.toMatch(/undefined|NaN/)
    expect(line.value, line.id).not.toBe('')
    if (line.strength !== 'aanname') expect(line.source, line.id).not.toBe('')
  }
})

test('the strengths together are all lines', () => {
  const counts = countByStrength(lines)
  expect(counts.sterk + counts.redelijk + counts.zwak + counts.aanname).toBe(lines.length)
  for (const strength of ['sterk', 'redelijk', 'zwak', 'aanname'] as const) expect(filterLedger(lines, { ...all, strength })).toHaveLength(counts[strength])
})

test('a subject shows its own values only', () => {
  const groups = filterLedger(lines, { ...all, theme: 'groepen' })
  expect(groups.length).toBeGreaterThan(5)
  expect(groups.every(({ id }) => id.startsWith('groepen.'))).toBe(true)
})

test('a search finds every word of it, in any order', () => {
  const found = filterLedger(lines, { ...all, search: 'groep minimum' })
  expect(found.map(({ id }) => id)).toContain('groepen.minimum')
  expect(found.length).toBeLessThan(lines.length)
  expect(filterLedger(lines, { ...all, search: 'xyzzy' })).toEqual([])
})

test('what somebody changed is found again, and influence only where it is known', () => {
  const changed = ledgerOf({ ...aDraft, adjustments: { all: { 'groepen.minimum': 6 }, byScenario: {} } }, null)
  expect(filterLedger(changed, { ...all, only: 'gewijzigd' }).map(({ id }) => id)).toEqual(['groepen.minimum'])
  expect(filterLedger(changed, { ...all, only: 'invloed' })).toEqual([])
})

test('a screen shows the values that work there, and each line says on which screens it does', () => {
  const caseload = filterLedger(lines, { ...all, screen: 'caseload' }).map(({ id }) => id)
  expect(caseload).toContain('teams.norm-caseload')
  expect(caseload).not.toContain('kosten.pvt')
  expect(filterLedger(lines, { ...all, screen: 'budget' }).map(({ id }) => id)).toContain('kosten.pvt')
  for (const line of lines) expect(line.screens.length, line.id).toBeGreaterThan(0)
  const drawn = filterLedger(lines, { ...all, screen: 'onzekerheid' })
  expect(drawn.length).toBeGreaterThan(20)
  expect(drawn.every(({ range }) => range !== 'vast')).toBe(true)
})

test('who changed a value and why stands with it, and can be searched for', () => {
  const changed: Draft = { ...aDraft, adjustments: { all: { 'groepen.minimum': 6 }, byScenario: {} }, reasons: { 'groepen.minimum': { who: 'wethouder Hoorn', why: 'kleine kernen' }, 'groepen.maximum': { who: 'iemand', why: '' } } }
  const found = ledgerOf(changed, null)
  expect(found.find(({ id }) => id === 'groepen.minimum')?.reason).toEqual({ who: 'wethouder Hoorn', why: 'kleine kernen' })
  // A reason for a value that was put back says nothing any more.
  expect(found.find(({ id }) => id === 'groepen.maximum')?.reason).toBeNull()
  expect(filterLedger(found, { ...all, search: 'hoorn kernen' }).map(({ id }) => id)).toEqual(['groepen.minimum'])
})
