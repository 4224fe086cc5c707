import { describe, expect, test } from 'vitest'
import { pairParts } from '../../src/analysis/decomposition.ts'
import { setLever } from '../../src/app/levers/change-lever.ts'
import type { Draft } from '../../src/app/draft/draft.ts'
import { hasSameFutures, pairDecomposition } from '../../src/experiment/pair-effects.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Results } from '../../src/experiment/results.ts'
import { outcomeColumn } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aDraft } from '../app/a-draft.ts'
import { createCloningExecutor } from './executors.ts'
import { planWith } from './fake-model.ts'

const planOf = ({ region, scenarios, adjustments }: Draft): Plan => makePlan({ region, scenarios, adjustments, seed: '7', horizonYears: 1 })

async function resultsOf(plan: Plan): Promise<Results> {
  const end = await run(plan, createCloningExecutor(1), { replications: 3, now: () => 0, signal: { aborted: false } })
  if (end.kind !== 'complete') throw new Error('cancelled')
  return end.results
}

describe('the parts of a difference between two scenarios', () => {
  const plan = planWith({ opplus: { 'teams.indeling': 2, 'groepen.minimum': 8 }, integratie: { 'teams.indeling': 0, 'groepen.minimum': 6 } })

  test('of one plan stand in one plan, each differing lever once on and once off', () => {
    const { plans, from, to, parts } = pairDecomposition({ plan, scenarioId: 'opplus' }, { plan, scenarioId: 'integratie' })
    expect(plans).toHaveLength(1)
    expect(parts.map(({ id }) => id).sort()).toEqual(['groepen.minimum', 'teams.indeling'])
    const at = (scenario: number) => (['teams.indeling', 'groepen.minimum'] as const).map((id) => plans[0]!.scenarios[scenario]!.settings[id])
    const fixed = (...values: number[]) => values.map((value) => ({ kind: 'fixed', value }))
    expect(at(from.scenario)).toEqual(fixed(2, 8))
    expect(at(to.scenario)).toEqual(fixed(0, 6))
    const minimum = parts.find(({ id }) => id === 'groepen.minimum')!
    expect(at(minimum.on.scenario)).toEqual(fixed(2, 6))
    expect(at(minimum.off.scenario)).toEqual(fixed(0, 8))
  })

  test('are none between a scenario and itself', () => {
    expect(pairDecomposition({ plan, scenarioId: 'opplus' }, { plan, scenarioId: 'opplus' }).parts).toEqual([])
  })

  test('cannot be told between other futures', () => {
    const other = { ...plan, seed: 'ander' }
    expect(hasSameFutures(plan, other)).toBe(false)
    expect(hasSameFutures(plan, { ...plan, scenarios: [] })).toBe(true)
    expect(() => pairDecomposition({ plan, scenarioId: 'opplus' }, { plan: other, scenarioId: 'opplus' })).toThrow(RangeError)
    expect(() => pairDecomposition({ plan, scenarioId: 'weg' }, { plan, scenarioId: 'opplus' })).toThrow('no scenario weg')
  })

  test('between a moment and now keep worlds apart, and each gives the numbers of its own run', async () => {
    const [then, now] = [planOf(aDraft), planOf(setLever(setLever(aDraft, 'instroom.taakstelling', null, 240), 'groepen.langste-wacht', null, 6))]
    const decomposition = pairDecomposition({ plan: then, scenarioId: 'een' }, { plan: now, scenarioId: 'een' })
    expect(decomposition.parts.map(({ id }) => id).sort()).toEqual(['groepen.langste-wacht', 'instroom.taakstelling'])
    expect(decomposition.plans).toHaveLength(2)
    const results = await Promise.all(decomposition.plans.map(resultsOf))
    const column = ({ plan: number, scenario }: { readonly plan: number; readonly scenario: number }) => outcomeColumn(results[number]!, scenario, 'lasten.jaar')
    expect(column(decomposition.from)).toEqual(outcomeColumn(await resultsOf(then), 0, 'lasten.jaar'))
    expect(column(decomposition.to)).toEqual(outcomeColumn(await resultsOf(now), 0, 'lasten.jaar'))
    const parts = pairParts(results, decomposition, 'lasten.jaar')
    expect(parts.groups.reduce((sum, { mean }) => sum + mean, parts.remainder.mean)).toBeCloseTo(parts.total.mean, 6)
    expect(parts.groups.find(({ id }) => id === 'instroom.taakstelling')!.mean).toBeGreaterThan(0)
  })
})
