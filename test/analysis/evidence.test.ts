import { expect, it } from 'vitest'
import { countEvidence, weighEvidence } from '../../src/analysis/evidence.ts'
import { parameters } from '../../src/model/parameters/registry.ts'

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
