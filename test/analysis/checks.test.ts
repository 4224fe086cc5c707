import { expect, test } from 'vitest'
import { checksOf, repeatCheck } from '../../src/analysis/checks.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { run } from '../../src/experiment/run.ts'
import type { Results } from '../../src/experiment/results.ts'
import { outcomeIds, outcomeIndex } from '../../src/model/outcomes.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'
import type { Plan } from '../../src/model/plan.ts'
import { someSettings } from '../app/a-plan.ts'

const plan: Plan = {
  model: { name: 'proef', version: '0' }, region: { id: 'proef', name: 'Proef', decisionYear: 2027 },
  gemeenten: [
    { code: 'GM0001', name: 'Groot', taakstellingShare: 0.7, gezinsmigrantShare: 0.6, deelregio: 0 },
    { code: 'GM0002', name: 'Klein', taakstellingShare: 0.3, gezinsmigrantShare: 0.4, deelregio: 0 },
  ],
  history: [60, 80], todayTaakstelling: 80, horizonYears: 5, today: someSettings(),
  scenarios: [{ id: 'een', name: 'Een', settings: someSettings() }, { id: 'twee', name: 'Twee', settings: someSettings({ 'groepen.minimum': 6 }) }], seed: 'controle',
}

async function results(replications = 4): Promise<Results> {
  const end = await run(plan, createLocalExecutor(), { replications })
  if (end.kind !== 'complete') throw new Error('the run did not finish')
  return end.results
}

/** The same results with one outcome of the second scenario in the first future changed. */
function broken(results: Results, id: OutcomeId, change: (value: number) => number): Results {
  const outcomes = results.outcomes.slice()
  const at = outcomeIds.length + outcomeIndex[id]
  outcomes[at] = change(outcomes[at]!)
  return { ...results, outcomes }
}

const bad = (checks: ReturnType<typeof checksOf>): readonly string[] => checks.filter(({ isGood }) => !isGood).map(({ id }) => id)

test('all checks pass on the model itself', async () => {
  const checks = checksOf(plan, await results())
  expect(bad(checks)).toEqual([])
  expect(checks).toHaveLength(9)
  for (const { counted } of checks) expect(counted).toBeGreaterThan(0)
})

test('each check turns red on the mistake it is there for', async () => {
  const good = await results()
  const found = (id: OutcomeId, change: (value: number) => number) => bad(checksOf(plan, broken(good, id, change)))
  expect(found('lasten.tolken', (value) => value + 1)).toEqual(['lines'])
  expect(found('saldo.jaar', (value) => value + 1)).toEqual(['balance'])
  expect(found('lasten.jaar', (value) => value * 1.01)).toEqual(expect.arrayContaining(['lines', 'balance', 'gemeenten']))
  expect(found('instroom.statushouders', (value) => value + 1)).toEqual(['people'])
  expect(found('verlengd', () => 1.2)).toEqual(['shares'])
  expect(found('les.binnen-4-weken', () => 1)).toContain('order')
  expect(found('pip.binnen-10-weken', () => 0)).toContain('pip')
  expect(found('groepen.grootte', () => 40)).toEqual(['groups'])
  expect(found('les.wachtweken', () => -1)).toEqual(['negative'])
})

test('futures that are simulated once more must give the same numbers, to the last bit', async () => {
  const first = await results()
  expect(repeatCheck(first, (await results(2)).outcomes)).toMatchObject({ isGood: true, counted: 2 * 2 * outcomeIds.length })
  const other = (await results(2)).outcomes.slice()
  other[3] = other[3]! + 1e-12
  expect(repeatCheck(first, other).isGood).toBe(false)
})
