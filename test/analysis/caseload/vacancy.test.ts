import { expect, test } from 'vitest'
import { vacancyEffects } from '../../../src/analysis/caseload/vacancy.ts'
import { noise, syntheticResults } from '../synthetic-results.ts'

test('more turnover is told as after less before, in the same futures: an effect, noise, or the same everywhere', () => {
  const results = syntheticResults({
    scenarioIds: ['zoals-nu', 'weinig', 'veel'], replications: 100,
    outcomes: {
      'gesprekken.op-tijd': (scenario, replication) => 0.8 + 0.1 * noise(1, replication) - (scenario === 2 ? 0.2 : 0),
      'pip.weken': (scenario, replication) => 9 + (scenario === 2 ? noise(2, replication) - noise(3, replication) : 0),
      'pip.binnen-10-weken': () => 0.6,
    },
  })
  const found = new Map(vacancyEffects(results, 2).map((effect) => [effect.outcome, effect]))
  const late = found.get('gesprekken.op-tijd')!
  expect(late).toMatchObject({ kind: 'effect', unit: 'aandeel' })
  expect(late.before.mean - late.after.mean).toBeCloseTo(0.2, 9)
  expect(late.difference.mean).toBeCloseTo(-0.2, 9)
  expect(found.get('pip.weken')!.kind).toBe('ruis')
  expect(found.get('pip.binnen-10-weken')!.kind).toBe('gelijk')
  expect(vacancyEffects(results, 1).every(({ kind, difference }) => kind === 'gelijk' || difference.n === 0)).toBe(true)
})
