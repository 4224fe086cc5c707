import { expect, test } from 'vitest'
import { coalitionPlan, runCoalitions } from '../../src/experiment/coalitions.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import type { Plan } from '../../src/model/plan.ts'
import { countedSimulator, fourScenarios } from './fake-model.ts'

const plan: Plan = {
  ...fourScenarios,
  gemeenten: [
    { code: 'GM0001', name: 'Een', taakstellingShare: 0.5, gezinsmigrantShare: 0.2, deelregio: 0 },
    { code: 'GM0002', name: 'Twee', taakstellingShare: 0.3, gezinsmigrantShare: 0.3, deelregio: 1 },
    { code: 'GM0003', name: 'Drie', taakstellingShare: 0.2, gezinsmigrantShare: 0.5, deelregio: 2 },
  ],
}
const value = (set: number, id: 'instroom.taakstelling' | 'instroom.gezinsmigranten'): number => {
  const setting = coalitionPlan(plan, 1, set).scenarios[0]!.settings[id]
  return setting.kind === 'fixed' ? setting.value : Number.NaN
}

/** Rounds of these sizes, then no more. */
function rounds(...sizes: readonly number[]): () => number {
  const left = [...sizes]
  return () => left.shift() ?? 0
}

test('a coalition has its own part of the newcomers, and shares that sum to one', () => {
  const whole = value(7, 'instroom.taakstelling')
  expect(value(6, 'instroom.taakstelling')).toBeCloseTo(whole * 0.5, 9)
  expect(value(6, 'instroom.gezinsmigranten')).toBeCloseTo(value(7, 'instroom.gezinsmigranten') * 0.8, 9)
  const part = coalitionPlan(plan, 1, 6)
  expect(part.gemeenten.map(({ code, deelregio }) => [code, deelregio])).toEqual([['GM0002', 0], ['GM0003', 1]])
  expect(part.gemeenten.reduce((sum, { taakstellingShare }) => sum + taakstellingShare, 0)).toBeCloseTo(1, 12)
  expect(part.todayTaakstelling).toBeCloseTo(50, 9)
})

test('all coalitions are run in rounds, each round in new futures, with progress', async () => {
  const { createSimulator, simulated } = countedSimulator()
  const seen: number[] = []
  const answers: number[] = []
  const amounts = await runCoalitions(plan, 1, createLocalExecutor({ createSimulator }), { nextRound: rounds(4, 2), onProgress: (done) => seen.push(done), onRound: ({ replications }) => answers.push(replications) })
  expect(amounts!.lasten).toHaveLength(8)
  expect([...amounts!.lasten, ...amounts!.baten].every((column) => column.length === 6)).toBe(true)
  expect(simulated()).toBe(7 * 6)
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7])
  expect(answers).toEqual([4, 6])
  const whole = await runCoalitions(plan, 1, createLocalExecutor({ createSimulator }), { nextRound: rounds(6) })
  expect(amounts).toEqual(whole)
})

test('cancelling gives nothing; too late keeps the rounds that were complete', async () => {
  const { createSimulator } = countedSimulator()
  const signal = { aborted: false }
  expect(await runCoalitions(plan, 1, createLocalExecutor({ createSimulator }), { nextRound: rounds(4), signal, onProgress: (done) => { signal.aborted = done > 0 } })).toBeNull()
  let asked = 0
  const late = await runCoalitions(plan, 1, createLocalExecutor({ createSimulator }), { nextRound: rounds(4, 2, 2), isLate: () => ++asked > 3 })
  expect(late!.replications).toBe(4)
})
