import { describe, expect, test } from 'vitest'
import { startDraft } from '../../../src/app/draft/draft.ts'
import { effectiveSetting } from '../../../src/app/levers/levers.ts'
import { alteredScenarios, applyInstrument, changedValues, idleReasons, instruments } from '../../../src/app/stress/instruments.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import { changedPlan } from '../../../src/experiment/stress/change.ts'
import { checkPlan } from '../../../src/scenario-file/plan-rules.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { allRegions } from './shipped.ts'

const { region, scenarios } = allRegions.find((one) => one.region.id === 'westfriesland')!
const draft = startDraft(region, scenarios)
const planOf = ({ adjustments }: Draft) => makePlan({ region, scenarios, adjustments, seed: '1', horizonYears: 8 })
const instrument = (id: string) => instruments.find((one) => one.id === id)!

describe.each(instruments.map((one) => [one.id, one] as const))('applying %s', (_id, one) => {
  test('gives the very plan that was looked at, for all scenarios and for one', () => {
    for (const scope of [null, 'integratie']) {
      expect(planOf(applyInstrument(draft, one, scope))).toEqual(changedPlan(planOf(draft), region, one, scope))
    }
  })

  test('twice does no more than once', () => {
    const applied = applyInstrument(draft, one, null)
    expect(changedValues(planOf(applied), region, one)).toEqual([])
    expect(applyInstrument(applied, one, null).adjustments).toEqual(applied.adjustments)
  })

  test('leaves a draft that agrees in every shipped region', () => {
    for (const shipped of allRegions) {
      const next = applyInstrument(startDraft(shipped.region, shipped.scenarios), one, null)
      expect(checkPlan({ region: shipped.region, scenarios: shipped.scenarios, adjustments: next.adjustments }), shipped.region.id).toEqual([])
    }
  })
})

test('one step back undoes an instrument', () => {
  const workspace = createWorkspace(draft)
  workspace.change('Kinderopvang', (now) => applyInstrument(now, instrument('kinderopvang'), null))
  expect(workspace.draft().adjustments).not.toEqual(draft.adjustments)
  workspace.undo()
  expect(workspace.draft()).toEqual(draft)
})

test('what is there already in a scenario is no change for it', () => {
  const applied = applyInstrument(draft, instrument('volumegarantie'), 'opplus')
  expect(alteredScenarios(planOf(draft), region, instrument('volumegarantie'))).toHaveLength(4)
  expect(alteredScenarios(planOf(applied), region, instrument('volumegarantie'))).toHaveLength(3)
})

test('the values before and after are those of the scenarios that change', () => {
  const [value] = changedValues(planOf(draft), region, instrument('begeleiding-twee-jaar'), 'opplus')
  expect(value).toMatchObject({ id: 'begeleiding.duur', to: [{ kind: 'fixed', value: 104 }] })
  expect(value!.from).toEqual([effectiveSetting(draft, scenarios.find(({ id }) => id === 'opplus')!, 'begeleiding.duur')])
})

test('none of the instruments does nothing for a reason that the sliders know', () => {
  for (const one of instruments) expect(idleReasons(planOf(draft), region, one), one.id).toEqual([])
})
