import { describe, expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseValue } from '../../src/scenario-file/parse.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import { changed, evidence, regionFile, scenarioFile, session, sessionFile } from './valid-files.ts'

function messages(file: object, path: readonly (string | number)[], value: unknown): readonly string[] {
  const answer = parseValue(changed(file, path, value))
  return isDiagnostics(answer) ? answer.map(({ message }) => message) : []
}

describe('a region', () => {
  test('has each gemeente once', () => {
    expect(messages(regionFile, ['gemeenten', 1, 'code'], 'GM0405')).toEqual(['`gemeenten[1].code` (Enkhuizen) is "GM0405"; die code heeft een andere gemeente al. Toegestaan is elke code één keer.'])
  })
  test('has gemeenten that together have its taakstelling, with room for rounding', () => {
    expect(messages(regionFile, ['gemeenten', 1, 'taakstelling'], 40.5)).toEqual([])
    expect(messages(regionFile, ['gemeenten', 1, 'taakstelling'], 41)).toEqual(['`gemeenten`: de som van `taakstelling` is 101; toegestaan is 99.5 tot 100.5, want `context.instroom.taakstelling.value` is 100.'])
  })
  test('has a taakstelling of its own', () => {
    expect(messages(regionFile, ['context'], {})).toEqual(['`context.instroom.taakstelling` ontbreekt; een regio heeft een eigen taakstelling nodig.'])
  })
  test('has gezinsmigranten that add up where every gemeente gives a number', () => {
    const file = changed(regionFile, ['context', 'instroom.gezinsmigranten'], { value: 50, evidence }) as object
    expect(messages(file, ['gemeenten', 1, 'gezinsmigranten'], 20)).toEqual([])
    expect(messages(file, ['gemeenten', 1, 'gezinsmigranten'], 30)[0]).toContain('de som van `gezinsmigranten` is 60')
    expect(messages(file, ['gemeenten', 1, 'inwoners'], 1)).toEqual([])
  })
  test('leaves statushouders of each gemeente for the B1-route', () => {
    expect(messages(regionFile, ['gemeenten', 1, 'leerroutes'], { z: 0.6, onderwijs: 0.35 })).toEqual([])
    expect(messages(regionFile, ['gemeenten', 1, 'leerroutes'], { z: 0.6, onderwijs: 0.4 })).toEqual(['`gemeenten[1].leerroutes` (Enkhuizen): `z` en `onderwijs` zijn samen 1; toegestaan is 0 tot 0.95, zodat er statushouders overblijven voor de B1-route.'])
    expect(messages(regionFile, ['gemeenten', 1, 'leerroutes'], { z: 0.6 })).toHaveLength(1)
  })
  test('has values and zones within its own range, in order', () => {
    const path = ['context', 'instroom.taakstelling']
    expect(messages(regionFile, [...path, 'range'], [150, 300])).toEqual([
      '`context.instroom.taakstelling.value` is 100; toegestaan is 150 tot 300 personen per jaar, het bereik in deze regio.',
      '`context.instroom.taakstelling.zones[0].from` is 40; toegestaan is 150 tot 300 personen per jaar, het bereik in deze regio.',
    ])
    expect(messages(regionFile, [...path, 'zones', 1, 'from'], 40)[0]).toContain('van laag naar hoog')
    expect(messages(regionFile, [...path, 'range'], [300, 40])[0]).toContain('de volgorde klopt niet')
  })
  test('has today groups whose minimum fits their maximum', () => {
    expect(messages(regionFile, ['huidig', 'levers'], { 'groepen.minimum': 11, 'groepen.maximum': 10 })).toEqual(['`huidig.levers.groepen.minimum`: bij de huidige organisatie is `groepen.minimum` 11 en `groepen.maximum` 10; toegestaan is een minimum dat niet groter is dan het maximum.'])
  })
})

describe('a scenario', () => {
  test('has groups whose minimum fits their maximum, in every draw', () => {
    expect(messages(scenarioFile, ['levers'], { 'groepen.minimum': 12, 'groepen.maximum': 12 })).toEqual([])
    expect(messages(scenarioFile, ['levers'], { 'groepen.maximum': { kind: 'uniform', low: 8, high: 12 } })).toEqual([])
    expect(messages(scenarioFile, ['levers'], { 'groepen.minimum': { kind: 'uniform', low: 6, high: 10 }, 'groepen.maximum': 9 })).toHaveLength(1)
  })
  test('leaves people for the B1-route', () => {
    const both = { 'leerroute.z-statushouder': { setting: 0.6, evidence }, 'leerroute.onderwijs-statushouder': { setting: 0.35, evidence } }
    expect(messages(scenarioFile, ['assumptions'], both)).toEqual([])
    // No pair of values within the ranges of the registry goes over 0.95 by itself; a wider registry must not get past this rule.
    expect(checkPlan({ ...session, adjustments: { all: { 'leerroute.z-statushouder': 0.8 }, byScenario: {} } })[0]!.message).toBe('`adjustments.all.leerroute.z-statushouder`: bij de huidige organisatie zijn `leerroute.z-statushouder` en `leerroute.onderwijs-statushouder` samen hoogstens 1.07; toegestaan is 0 tot 0.95, zodat er statushouders overblijven voor de B1-route.')
  })
})

describe('a session', () => {
  test('has each scenario once, and adjustments only for these', () => {
    expect(messages(sessionFile, ['scenarios', 1, 'id'], 'eigen-team')).toEqual([
      '`scenarios[1].id` is "eigen-team"; die naam heeft een ander scenario al. Toegestaan is elke naam één keer.',
      '`adjustments.byScenario.inkoop` hoort bij geen scenario in dit bestand; toegestaan is de `id` van een van de scenario\'s.',
    ])
  })
  test('keeps who comes the same for all scenarios', () => {
    const answer = checkPlan({ ...session, adjustments: { all: {}, byScenario: { inkoop: { 'instroom.taakstelling': 200 } } } })
    expect(answer.map(({ message }) => message)).toEqual(["`adjustments.byScenario.inkoop.instroom.taakstelling` geldt hier voor één scenario; toegestaan is alleen voor alle scenario's tegelijk, omdat de scenario's dezelfde mensen delen."])
  })
  test('points at the adjustment that no longer fits', () => {
    const answer = checkPlan({ ...session, adjustments: { all: { 'groepen.maximum': 8 }, byScenario: { inkoop: { 'groepen.minimum': 9 } } } })
    expect(answer.map(({ pathText }) => pathText)).toEqual(['adjustments.byScenario.inkoop.groepen.minimum'])
  })
  test('looks at every scenario, with the adjustments for all', () => {
    const answer = checkPlan({ ...session, adjustments: { all: { 'groepen.minimum': 12, 'groepen.maximum': 9 }, byScenario: {} } })
    expect(answer.map(({ code, path }) => [code, path.length])).toEqual([['groups', 3], ['groups', 3]])
  })
  test('finds the region under its own key', () => {
    expect(messages(sessionFile, ['region', 'gemeenten', 1, 'taakstelling'], 90)[0]).toContain('`region.gemeenten`: de som van `taakstelling`')
  })
})
