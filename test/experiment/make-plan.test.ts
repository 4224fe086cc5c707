import { describe, expect, test } from 'vitest'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { canonicalJson, planKey } from '../../src/experiment/plan.ts'
import type { Evidence } from '../../src/model/parameters/parameter.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import { type Adjustments, noAdjustments, type Region, type Scenario } from '../../src/model/scenario.ts'
import { MODEL_NAME, MODEL_VERSION } from '../../src/model/version.ts'

const evidence: readonly [Evidence] = [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'proef' }]

const region: Region = {
  id: 'proef', name: 'Proef', toelichting: '',
  gemeenten: [
    { code: 'GM0001', name: 'A', taakstelling: 60, gezinsmigranten: 10, deelregio: 'west' },
    { code: 'GM0002', name: 'B', taakstelling: 30, deelregio: 'oost' },
    { code: 'GM0003', name: 'C', taakstelling: 10, deelregio: 'west' },
  ],
  decisionYear: 2026,
  history: { factors: [1.4, 1.1], evidence },
  context: { 'instroom.taakstelling': { value: 100, evidence }, 'instroom.gezinsmigranten': { value: 40, evidence } },
  assumptions: { 'lessen.examenkans': { setting: { kind: 'uniform', low: 0.5, high: 0.6 }, evidence } },
  huidig: { levers: { 'groepen.pool-b1': 0, 'groepen.minimum': 6 }, assumptions: { 'overdracht.weken': { setting: 2, evidence } } },
}

const opplus: Scenario = {
  id: 'opplus', name: 'Opplus', kern: '', toelichting: '', evidence: {},
  levers: { 'groepen.minimum': 9 },
  assumptions: { 'afstemming.uren': { setting: { kind: 'triangular', low: 2, mode: 6, high: 10 }, evidence } },
}
const inkoop: Scenario = { ...opplus, id: 'inkoop', name: 'Inkoop', levers: {}, assumptions: {} }

const planWith = (adjustments: Adjustments) => makePlan({ region, scenarios: [opplus, inkoop], adjustments, seed: 'zaad', horizonYears: 8 })
const plan = planWith(noAdjustments)
const settings = (made: ReturnType<typeof makePlan>, id: string) => made.scenarios.find((scenario) => scenario.id === id)!.settings

test('a gemeente with leerroutes of its own keeps its distance from the region, and another has none', () => {
  const [a, b, c] = region.gemeenten
  const own: Region = { ...region, gemeenten: [{ ...a!, leerroutes: { z: 0.58, onderwijs: 0.03 } }, b!, c!] }
  const { gemeenten } = makePlan({ region: own, scenarios: [opplus], adjustments: noAdjustments, seed: 'zaad', horizonYears: 8 })
  // The middles of the registry: 0.29 for Z and 0.15 for the onderwijsroute.
  expect(gemeenten[0]!.leerrouteFactor!.z).toBeCloseTo(2)
  expect(gemeenten[0]!.leerrouteFactor!.onderwijs).toBeCloseTo(0.2)
  expect(gemeenten[1]).not.toHaveProperty('leerrouteFactor')
})

describe('each parameter is resolved', () => {
  test('to the registry where nobody says otherwise', () => {
    expect(plan.today['groepen.maximum']).toEqual(parameters['groepen.maximum'].baseline)
    expect(settings(plan, 'inkoop')['groepen.minimum']).toEqual(parameters['groepen.minimum'].baseline)
    for (const made of [plan.today, settings(plan, 'opplus')]) expect(Object.keys(made)).toEqual(parameterIds)
  })
  test('then to the region', () => {
    for (const made of [plan.today, settings(plan, 'opplus')]) {
      expect(made['instroom.taakstelling']).toEqual({ kind: 'fixed', value: 100 })
      expect(made['lessen.examenkans']).toEqual({ kind: 'uniform', low: 0.5, high: 0.6 })
    }
  })
  test('then to the organisation: today to huidig, a scenario to its own and not to huidig', () => {
    expect(plan.today['groepen.minimum']).toEqual({ kind: 'fixed', value: 6 })
    expect(plan.today['overdracht.weken']).toEqual({ kind: 'fixed', value: 2 })
    expect(settings(plan, 'opplus')['groepen.minimum']).toEqual({ kind: 'fixed', value: 9 })
    expect(settings(plan, 'opplus')['afstemming.uren']).toEqual({ kind: 'triangular', low: 2, mode: 6, high: 10 })
    expect(settings(plan, 'opplus')['overdracht.weken']).toEqual(parameters['overdracht.weken'].baseline)
  })
  test('then to the adjustments for all, then to those for one scenario', () => {
    const made = planWith({ all: { 'groepen.minimum': 11, 'afstemming.uren': 1 }, byScenario: { inkoop: { 'groepen.minimum': 5 } } })
    expect(settings(made, 'opplus')['groepen.minimum']).toEqual({ kind: 'fixed', value: 11 })
    expect(settings(made, 'opplus')['afstemming.uren']).toEqual({ kind: 'fixed', value: 1 })
    expect(settings(made, 'inkoop')['groepen.minimum']).toEqual({ kind: 'fixed', value: 5 })
  })
})

describe('the past', () => {
  test('does not change by a lever or a context the user moves', () => {
    const made = planWith({ all: { 'groepen.minimum': 11, 'groepen.maximum': 18, 'instroom.taakstelling': 180, 'budget.spuk-jaar1': 1 }, byScenario: {} })
    expect(made.today).toEqual(plan.today)
    expect(made.todayTaakstelling).toBe(100)
    expect(settings(made, 'inkoop')['instroom.taakstelling']).toEqual({ kind: 'fixed', value: 180 })
  })
  test('changes by an assumption about the world', () => {
    const made = planWith({ all: { 'lessen.examenkans': 0.9, 'persoon.uitval': { kind: 'uniform', low: 0.02, high: 0.03 } }, byScenario: {} })
    expect(made.today['lessen.examenkans']).toEqual({ kind: 'fixed', value: 0.9 })
    expect(made.today['persoon.uitval']).toEqual({ kind: 'uniform', low: 0.02, high: 0.03 })
  })
  test('does not change by an assumption that huidig or a scenario claims, nor by one for a single scenario', () => {
    const made = planWith({ all: { 'overdracht.weken': 5, 'afstemming.uren': 1 }, byScenario: { inkoop: { 'lessen.examenkans': 0.9 } } })
    expect(made.today).toEqual(plan.today)
    expect(settings(made, 'inkoop')['overdracht.weken']).toEqual({ kind: 'fixed', value: 5 })
  })
})

describe('the gemeenten', () => {
  test('divide the taakstelling', () => {
    expect(plan.gemeenten.map(({ taakstellingShare }) => taakstellingShare)).toEqual([0.6, 0.3, 0.1])
  })
  test('divide the gezinsmigranten, those without a number by their taakstelling', () => {
    // 10, 0.3 x 40 and 0.1 x 40 are 26 together.
    expect(plan.gemeenten.map(({ gezinsmigrantShare }) => gezinsmigrantShare)).toEqual([10 / 26, 12 / 26, 4 / 26])
    expect(plan.gemeenten.reduce((sum, { gezinsmigrantShare }) => sum + gezinsmigrantShare, 0)).toBeCloseTo(1, 12)
  })
  test('follow the taakstelling where no gezinsmigranten are counted at all', () => {
    const none = { ...region, gemeenten: region.gemeenten.map((gemeente) => ({ ...gemeente, gezinsmigranten: 0 })) }
    const made = makePlan({ region: none, scenarios: [], adjustments: noAdjustments, seed: '', horizonYears: 4 })
    expect(made.gemeenten.map(({ gezinsmigrantShare }) => gezinsmigrantShare)).toEqual([0.6, 0.3, 0.1])
  })
  test('have the number of their deelregio in order of first appearance', () => {
    expect(plan.gemeenten.map(({ deelregio }) => deelregio)).toEqual([0, 1, 0])
  })
  test('need a taakstelling to divide', () => {
    const none = { ...region, gemeenten: region.gemeenten.map((gemeente) => ({ ...gemeente, taakstelling: 0 })) }
    expect(() => makePlan({ region: none, scenarios: [], adjustments: noAdjustments, seed: '', horizonYears: 4 })).toThrow('no taakstelling')
  })
})

test('the rest is carried over as it is', () => {
  expect(plan).toMatchObject({
    model: { name: MODEL_NAME, version: MODEL_VERSION },
    region: { id: 'proef', name: 'Proef', decisionYear: 2026 },
    history: [1.4, 1.1], horizonYears: 8, seed: 'zaad', todayTaakstelling: 100,
  })
})

test('a region without a taakstelling of its own takes that of the registry', () => {
  const made = makePlan({ region: { ...region, context: {} }, scenarios: [], adjustments: noAdjustments, seed: '', horizonYears: 4 })
  expect(made.todayTaakstelling).toBe((parameters['instroom.taakstelling'].baseline as { value: number }).value)
})

test('a plan is plain data: it survives JSON and a thread, and shares nothing with the files', () => {
  expect(JSON.parse(canonicalJson(plan))).toEqual(plan)
  expect(structuredClone(plan)).toEqual(plan)
  expect(plan.today['lessen.examenkans']).not.toBe(region.assumptions['lessen.examenkans']!.setting)
})

test('what a page adds to a distribution does not change the key', () => {
  const extra = { kind: 'uniform', low: 0.5, high: 0.6, label: 'x' } as const
  const made = planWith({ all: { 'lessen.examenkans': extra }, byScenario: {} })
  expect(planKey(made)).toBe(planKey(plan))
})
