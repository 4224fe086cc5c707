import { describe, expect, test } from 'vitest'
import { decompositionPlan, differingGroups, equaliseExcept, leverGroupOf, leverGroups } from '../../src/experiment/decompose.ts'
import { parameterIds } from '../../src/model/parameters/registry.ts'
import { planWith, settingsWith } from './fake-model.ts'

const plan = planWith({
  opplus: { 'teams.indeling': 2, 'groepen.pool-b1': 2, 'groepen.minimum': 8, 'teams.overdrachten': 2 },
  integratie: { 'teams.indeling': 0, 'groepen.pool-b1': 0, 'groepen.minimum': 6, 'teams.overdrachten': 2 },
})
const value = (scenario: number, id: 'teams.indeling' | 'groepen.pool-b1' | 'groepen.minimum', of = plan) => of.scenarios[scenario]!.settings[id]

describe('lever groups', () => {
  test.each([
    ['teams.indeling', 'teams'], ['teams.norm-caseload', 'teams'], ['teams.overdrachten', 'overdrachten'], ['overdracht.uren', 'overdrachten'],
    ['teams.functies-samen', 'functies'], ['functies.leerverlies', 'functies'], ['modules.samen', 'functies'], ['groepen.pool-z', 'pools'],
    ['groepen.aanbieders', 'pools'], ['groepen.minimum', 'overig'], ['afstemming.uren', 'afstemming'], ['begeleiding.duur', 'begeleiding'],
    ['z.participatie-lokaal', 'begeleiding'], ['overgang.weken', 'overgang'], ['kosten.fte', 'overig'],
  ] as const)('%s belongs to %s', (id, group) => expect(leverGroupOf(id)).toBe(group))

  test('hold every parameter, and every named parameter exists', () => {
    for (const id of parameterIds) expect(leverGroups).toHaveProperty(leverGroupOf(id))
    for (const { members } of Object.values(leverGroups)) {
      for (const member of members) expect(parameterIds.some((id) => id.startsWith(member)), member).toBe(true)
    }
  })

  test('differ only where a setting differs', () => {
    expect([...differingGroups(plan.scenarios[0]!.settings, plan.scenarios[1]!.settings)]).toEqual([
      ['teams', ['teams.indeling']], ['pools', ['groepen.pool-b1']], ['overig', ['groepen.minimum']],
    ])
    expect(differingGroups(settingsWith(), settingsWith()).size).toBe(0)
  })
})

describe('the plan of a decomposition', () => {
  const decomposition = decompositionPlan(plan, 'opplus', 'integratie')

  test('has both scenarios and two mixtures for each group that differs', () => {
    expect(decomposition.plan.scenarios.map((scenario) => scenario.id)).toEqual([
      'opplus', 'integratie', 'opplus+teams', 'integratie-teams', 'opplus+pools', 'integratie-pools', 'opplus+overig', 'integratie-overig',
    ])
    expect(decomposition.plan.seed).toBe(plan.seed)
  })

  test('switches one group on in the first and off in the second', () => {
    const pools = decomposition.groups.find((group) => group.id === 'pools')!
    const of = decomposition.plan
    expect([value(pools.on, 'groepen.pool-b1', of), value(pools.on, 'teams.indeling', of)]).toEqual([value(1, 'groepen.pool-b1'), value(0, 'teams.indeling')])
    expect([value(pools.off, 'groepen.pool-b1', of), value(pools.off, 'teams.indeling', of)]).toEqual([value(0, 'groepen.pool-b1'), value(1, 'teams.indeling')])
  })

  test('knows where each mixture stands', () => {
    for (const { id, on, off } of decomposition.groups) {
      expect([on, off].map((place) => decomposition.plan.scenarios[place]!.id)).toEqual([`opplus+${id}`, `integratie-${id}`])
    }
    expect([decomposition.from, decomposition.to].map((place) => decomposition.plan.scenarios[place]!.id)).toEqual(['opplus', 'integratie'])
  })

  test('refuses a scenario that is not there', () => {
    expect(() => decompositionPlan(plan, 'opplus', 'nergens')).toThrow('no scenario nergens')
  })
})

describe('alles gelijk behalve pools en teams', () => {
  const equalised = equaliseExcept(plan, ['pools', 'teams'], 'opplus')

  test('keeps the own pools and teams', () => {
    expect(value(1, 'teams.indeling', equalised)).toEqual(value(1, 'teams.indeling'))
    expect(value(1, 'groepen.pool-b1', equalised)).toEqual(value(1, 'groepen.pool-b1'))
  })

  test('takes everything else from the baseline, and leaves names and the baseline alone', () => {
    expect(value(1, 'groepen.minimum', equalised)).toEqual(value(0, 'groepen.minimum'))
    expect(equalised.scenarios.map(({ id, name }) => [id, name])).toEqual([['opplus', 'opplus'], ['integratie', 'integratie']])
    expect(equalised.scenarios[0]).toEqual(plan.scenarios[0])
  })
})
