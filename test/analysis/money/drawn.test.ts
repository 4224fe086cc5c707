import { expect, test } from 'vitest'
import { compounded, moneyDraws } from '../../../src/analysis/money/drawn.ts'
import { doubtsOf } from '../../../src/experiment/doubts.ts'
import { defaultMoney } from '../../../src/model/money.ts'
import { quantileOf } from '../../../src/model/parameters/distribution.ts'
import { planWith } from '../../experiment/fake-model.ts'

const range = { kind: 'uniform', low: 100, high: 200 } as const
const plan = planWith({ een: {} })
const settings = { ...plan.scenarios[0]!.settings, 'budget.begeleiding': range }
const drawn = (seed: string, count: number) => moneyDraws(seed, count, settings, defaultMoney)

test('a doubt about money is drawn as the simulation draws it, whatever was asked before', () => {
  for (const [seed, count] of [['a', 6], ['b', 6], ['b', 12], ['a', 3], ['a', 6]] as const) {
    const doubts = doubtsOf({ ...plan, seed, scenarios: [{ id: 'een', name: 'een', settings }] }, count)
    const { uniforms } = doubts.find(({ parameter }) => parameter === 'budget.begeleiding')!
    expect(drawn(seed, count).budget.begeleiding, `${seed} ${count}`).toEqual(uniforms.map((uniform) => quantileOf(range, uniform)))
  }
})

test('what is fixed is the same in every future, and a policy is on when it was chosen', () => {
  const { chosen, on } = moneyDraws('a', 4, settings, { on: ['korting'], key: 'gebruik', numbers: { 'korting.vanaf': 2031, 'index.lasten': 0.02 } })
  expect([...chosen['korting.vanaf']]).toEqual([2031, 2031, 2031, 2031])
  expect([...compounded(chosen['index.lasten'], 2)].map((factor) => factor.toFixed(4))).toEqual(['1.0404', '1.0404', '1.0404', '1.0404'])
  expect(on).toEqual({ index: false, korting: true, prestatie: false, onderwijsroute: false, eigen: false, aanvullend: false })
})
