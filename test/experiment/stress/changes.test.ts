import { describe, expect, test } from 'vitest'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import { stressCards } from '../../../src/experiment/stress/cards.ts'
import type { WorldCard } from '../../../src/experiment/stress/cards.ts'
import type { SettingsChange } from '../../../src/experiment/stress/change.ts'
import { alteredParameters, changedPlan, rangeOf } from '../../../src/experiment/stress/change.ts'
import { instruments } from '../../../src/experiment/stress/instruments.ts'
import { peakYear } from '../../../src/experiment/stress/peak.ts'
import { parameterIds, parameters } from '../../../src/model/parameters/registry.ts'
import { worldParameters } from '../../../src/model/parameters/world-parameters.ts'
import { toDistribution } from '../../../src/model/parameters/parameter.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { checkPlan } from '../../../src/scenario-file/plan-rules.ts'
import { allRegions } from '../../app/stress/shipped.ts'

const worldCards = stressCards.filter((card): card is WorldCard => card.kind === 'wereld')
const changes: readonly SettingsChange[] = [...worldCards, ...instruments]
const plans = allRegions.map(({ region, scenarios }) => ({ region, scenarios, plan: makePlan({ region, scenarios, adjustments: noAdjustments, seed: '1', horizonYears: 8 }) }))

describe.each(changes.map((change) => [change.id, change] as const))('%s', (_id, change) => {
  test('changes in every shipped region only what it says, within the slider of the region, and the rules of a plan agree', () => {
    expect(plans.length).toBeGreaterThanOrEqual(37)
    for (const { region, scenarios, plan } of plans) {
      const after = changedPlan(plan, region, change)
      expect({ ...after, scenarios: [] }).toEqual({ ...plan, scenarios: [] })
      const byScenario: Record<string, object> = {}
      for (const [index, { id, settings }] of plan.scenarios.entries()) {
        const told = Object.keys(change.change(settings, region))
        const now = after.scenarios[index]!.settings
        for (const parameter of parameterIds) {
          if (!told.includes(parameter)) expect(now[parameter]).toEqual(settings[parameter])
          else {
            const setting = toDistribution(now[parameter])
            const [low, high] = setting.kind === 'fixed' ? [setting.value, setting.value] : [setting.low, setting.high]
            const [min, max] = rangeOf(parameter, region)
            expect(low, `${region.id} ${parameter}`).toBeGreaterThanOrEqual(min)
            expect(high, `${region.id} ${parameter}`).toBeLessThanOrEqual(max)
            expect(high).toBeGreaterThanOrEqual(low)
            if (worldParameters.has(parameter)) expect(now[parameter]).toEqual(after.scenarios[0]!.settings[parameter])
          }
        }
        byScenario[id] = Object.fromEntries(told.map((parameter) => [parameter, now[parameter as keyof typeof now]]))
      }
      const world = Object.keys(byScenario[plan.scenarios[0]!.id]!).some((parameter) => worldParameters.has(parameter as never) || parameters[parameter as never as keyof typeof parameters].role === 'context')
      const adjustments = world ? { all: byScenario[plan.scenarios[0]!.id]!, byScenario: {} } : { all: {}, byScenario }
      expect(checkPlan({ region, scenarios, adjustments }), region.id).toEqual([])
    }
  })

  test('says on what it rests: literal words, or a reason', () => {
    expect(change.label.length).toBeLessThanOrEqual(40)
    for (const { quote, reason, strength } of change.evidence) expect(strength === 'aanname' ? reason : quote).toBeTruthy()
  })
})

test('an instrument is a choice for a scenario: it touches nothing that all scenarios share', () => {
  for (const instrument of instruments) {
    for (const { region, plan } of plans.slice(0, 5)) {
      for (const parameter of Object.keys(instrument.change(plan.scenarios[0]!.settings, region))) {
        expect(worldParameters.has(parameter as never), `${instrument.id} ${parameter}`).toBe(false)
        expect(parameters[parameter as keyof typeof parameters].role).not.toBe('context')
      }
    }
  }
})

test('in one scenario a change leaves the others alone, and what is there already it does not alter', () => {
  const { region, plan } = plans.find((one) => one.region.id === 'westfriesland')!
  const mentoren = instruments.find(({ id }) => id === 'mentoren')!
  const after = changedPlan(plan, region, mentoren, 'opplus')
  const opplus = plan.scenarios.findIndex(({ id }) => id === 'opplus')
  for (const [index, scenario] of after.scenarios.entries()) if (index !== opplus) expect(scenario).toEqual(plan.scenarios[index])
  expect(alteredParameters(mentoren, plan.scenarios[opplus]!.settings, region)).toEqual(['begeleiding.vorm'])
  expect(alteredParameters(mentoren, after.scenarios[opplus]!.settings, region)).toEqual([])
})

test('ids are unique', () => {
  const ids = [...stressCards, ...instruments].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('the peak of a region', () => {
  test('is the year that its slider names', () => {
    const peaks = Object.fromEntries(allRegions.map(({ region }) => [region.id, peakYear(region)]))
    expect(peaks).toMatchObject({
      'westfriesland': { year: 2016, taakstelling: 535 }, 'mvs': { year: 2023, taakstelling: 405 }, 'rotterdam': { year: 2023, taakstelling: 1402 },
      'leiden-oegstgeest': { year: 2023, taakstelling: 342 }, 'leidschendam-voorburg-voorschoten-wassenaar': { year: 2023, taakstelling: 286 },
    })
  })

  test('without one the card keeps the proportion of Westfriesland, no further than the slider', () => {
    const card = worldCards.find(({ id }) => id === 'instroompiek')!
    const { region, plan } = plans.find((one) => peakYear(one.region) === null)!
    const before = plan.scenarios[0]!.settings['instroom.taakstelling']
    const after = card.change(plan.scenarios[0]!.settings, region)['instroom.taakstelling']!
    if (before.kind !== 'fixed' || after.kind !== 'fixed') throw new Error('a taakstelling is one number')
    expect(after.value).toBeCloseTo(Math.min(rangeOf('instroom.taakstelling', region)[1], before.value * 535 / 376), 6)
  })
})
