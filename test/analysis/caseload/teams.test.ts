import { describe, expect, test } from 'vitest'
import { caseloadView } from '../../../src/analysis/caseload/teams.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { outcomeIndex } from '../../../src/model/outcomes.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'
import { westfriesland } from '../../model/a-plan.ts'

const plan = westfriesland({}, 6)
const replications = [0, 1, 2, 3, 4]
const of = (scenario: string) => trace<'caseload'>(plan, { kind: 'caseload', scenario, replications })

describe('teams over futures', () => {
  const followed = of('opplus')
  const view = caseloadView(plan, followed)
  const outcome = (id: OutcomeId): number => followed.reduce((sum, { outcomes }) => sum + outcomes[outcomeIndex[id]]!, 0) / followed.length

  test('are those of the scenario, by name, with the intake team last', () => {
    expect(view.teams.map(({ name }) => name)).toEqual(['Team Hoorn', 'Team Opmeer en 5 andere', 'Intaketeam'])
  })

  test('are over the norm in as many months as the outcome says', () => {
    expect(view.over.mean).toBeCloseTo(outcome('caseload.boven-norm'), 6)
  })

  test('have together about the fte, and the fte needed, of the outcomes', () => {
    // Twelve ends of months stand for fifty-two weeks.
    const sum = (what: 'fte' | 'required'): number => view.teams.reduce((total, team) => total + team[what].mean, 0)
    expect(sum('fte') / outcome('fte.in-dienst')).toBeCloseTo(1, 1)
    expect(sum('required') / outcome('fte.nodig')).toBeCloseTo(1, 1)
    expect(view.shortage.mean).toBeCloseTo(sum('required') - sum('fte'), 6)
    for (const { shortage, required, fte } of view.teams) expect(shortage.mean).toBeCloseTo(required.mean - fte.mean, 9)
  })

  test('say nothing of clients per fte for a team without clients', () => {
    const intake = view.teams.at(-1)!
    expect(intake.norm).toBeNaN()
    expect(intake.over.mean).toBeNaN()
  })

  test('of one regional team are one team, and today’s teams are left out', () => {
    expect(caseloadView(plan, of('integratie')).teams.map(({ name }) => name)).toEqual(['Regionaal team'])
  })
})
