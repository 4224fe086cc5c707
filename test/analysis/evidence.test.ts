import { describe, expect, it } from 'vitest'
import { countEvidence, leadingStrength, strengthIn, weighEvidence } from '../../src/analysis/evidence.ts'
import type { Settled } from '../../src/analysis/evidence.ts'
import type { Evidence, Strength } from '../../src/model/parameters/parameter.ts'
import { parameters } from '../../src/model/parameters/registry.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const evidence = (strength: 'sterk' | 'aanname') => ({ evidence: [{ source: 'geen', locator: '', quote: '', strength }] as const })

it('counts parameters by what carries them', () => {
  expect(countEvidence([evidence('sterk'), evidence('aanname'), evidence('aanname'), evidence('aanname')])).toEqual({
    total: 4, byStrength: { sterk: 1, redelijk: 0, zwak: 0, aanname: 3 }, assumedShare: 0.75,
  })
  expect(countEvidence([]).assumedShare).toBeNaN()
})

it('covers the whole registry', () => {
  const { total, byStrength } = countEvidence(Object.values(parameters))
  expect(total).toBe(Object.keys(parameters).length)
  expect(Object.values(byStrength).reduce((a, b) => a + b, 0)).toBe(total)
})

it('weighs parts of a difference by size, whichever way they work', () => {
  expect(weighEvidence([{ strength: 'aanname', weight: -900 }, { strength: 'sterk', weight: 100 }]).assumedShare).toBe(0.9)
})

describe('on what a value rests in some scenarios', () => {
  const says = (strength: Strength): readonly [Evidence] => [{ source: 'geen', locator: '', quote: '', strength }]
  const scenario = (id: string, own: Partial<Scenario> = {}): Scenario => ({ id, name: id, kern: '', toelichting: '', levers: {}, assumptions: {}, evidence: {}, ...own })
  const lesson = 'lessen.examenkans'
  const inflow = 'instroom.taakstelling'
  const region: Settled['region'] = {
    assumptions: { [lesson]: { setting: 0.6, evidence: says('redelijk') } },
    context: { [inflow]: { value: 100, evidence: says('sterk') } },
  }
  const settled: Settled = {
    region, adjustments: { all: {}, byScenario: {} },
    scenarios: [scenario('een'), scenario('twee', { assumptions: { [lesson]: { setting: 0.5, evidence: says('zwak') } } }), scenario('drie', { evidence: { 'groepen.minimum': says('sterk') } })],
  }

  it('is its own reason, else that of the region, else that of the list', () => {
    expect(strengthIn(settled, ['twee'], lesson)).toBe('zwak')
    expect(strengthIn(settled, ['een'], lesson)).toBe('redelijk')
    expect(strengthIn(settled, ['een'], inflow)).toBe('sterk')
    expect(strengthIn(settled, ['drie'], 'groepen.minimum')).toBe('sterk')
    expect(strengthIn({ ...settled, region: { assumptions: {}, context: {} } }, ['een'], lesson)).toBe(leadingStrength(parameters[lesson].evidence))
  })

  it('is that of the scenario that knows least, and nothing where the user typed it', () => {
    expect(strengthIn(settled, ['een', 'twee'], lesson)).toBe('zwak')
    expect(strengthIn({ ...settled, adjustments: { all: { [lesson]: 0.4 }, byScenario: {} } }, ['een'], lesson)).toBe('aanname')
    const typed = { ...settled, adjustments: { all: {}, byScenario: { een: { [lesson]: 0.4 } } } }
    expect([['een'], ['twee'], ['een', 'twee']].map((ids) => strengthIn(typed, ids, lesson))).toEqual(['aanname', 'zwak', 'aanname'])
    expect(strengthIn(settled, [], lesson)).toBe('aanname')
  })
})
