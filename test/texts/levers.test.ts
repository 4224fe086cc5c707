import { describe, expect, it } from 'vitest'
import { readEntry } from '../../src/app/levers/lever-entry.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import { settingText, settingWithUnit, shownUnit, valueText, zoneAt, zoneName } from '../../src/texts/levers.ts'

describe('a lever’s value in words', () => {
  it('has a decimal comma, a point for thousands, a true minus and its unit', () => {
    expect(valueText(1500.5, 'euro')).toBe('1.500,5')
    expect(valueText(-0.2, 'aandeel')).toBe('−20')
    expect(settingWithUnit({ kind: 'fixed', value: 0.35 }, { unit: 'aandeel' })).toBe('35%')
    expect(settingWithUnit({ kind: 'uniform', low: 140, high: 190 }, { unit: 'personen per jaar' })).toBe('140–190\u00a0personen per jaar')
    expect(settingWithUnit({ kind: 'fixed', value: 70 }, { unit: 'personen per fte' }, true)).toBe('70\u00a0per fte')
  })

  it('is the name of the option for a choice', () => {
    expect(settingWithUnit({ kind: 'fixed', value: 1 }, { unit: 'keuze', options: ['nee', 'ja'] })).toBe('ja')
  })

  it('can be typed back for the standard, minimum and maximum of every parameter', () => {
    for (const id of parameterIds) {
      const { unit, range, baseline } = parameters[id]
      const { factor } = shownUnit(unit)
      for (const value of range) expect(readEntry(valueText(value, unit), factor, range), id).toEqual({ ok: true, setting: value })
      const entry = readEntry(settingText(baseline, unit), factor, range)
      const ends = baseline.kind === 'fixed' ? baseline.value : { kind: 'uniform', low: baseline.low, high: baseline.high }
      expect(entry, id).toEqual({ ok: true, setting: ends })
    }
  })
})

it('finds the zone of a value and leaves out what stands between brackets', () => {
  const zones = [{ label: 'krimp (2019: 150)', from: 100 }, { label: 'huidig', from: 260 }]
  expect(zoneAt(zones, 259)).toBe(zones[0])
  expect(zoneAt(zones, 260)).toBe(zones[1])
  expect(zoneAt(zones, 50)).toBeUndefined()
  expect(zoneName(zones[0]!)).toBe('krimp')
})
