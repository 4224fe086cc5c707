import { expect, test } from 'vitest'
import { addView, moveView, noteView, removeView, viewsOf, withViews } from '../../../src/app/present/presentation.ts'
import { slideOf } from '../../../src/app/present/slides.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import { run } from '../../../src/experiment/run.ts'
import { aDraft } from '../a-draft.ts'
import { aPlan } from '../a-plan.ts'

const first = viewsOf(aDraft)[0]!

test('without slides of its own a session tells the standard story', () => {
  expect(aDraft.presentation).toBeUndefined()
  expect(viewsOf(aDraft).map(({ screen }) => screen)).toContain('onzekerheid')
})

test('slides are added, moved, told in own words and taken away; the last one stays', () => {
  const more = addView(aDraft, { screen: 'caseload' })
  expect(viewsOf(more)).toHaveLength(viewsOf(aDraft).length + 1)
  const up = moveView(more, viewsOf(more).length - 1, -1)
  expect(viewsOf(up).at(-2)).toEqual({ screen: 'caseload' })
  expect(moveView(more, 0, -1)).toBe(more)
  const told = noteView(aDraft, 0, '  Kiezen is vooruitzien ')
  expect(viewsOf(told)[0]!.note).toBe('Kiezen is vooruitzien')
  expect(viewsOf(noteView(told, 0, ' '))[0]).toEqual(first)
  const one = withViews(aDraft, [first])
  expect(removeView(one, 0)).toBe(one)
  expect(withViews(told, [])).toEqual(aDraft)
})

test('every slide of the standard story has a sentence and a question, also of few futures', async () => {
  const plan = aPlan('3')
  const end = await run(plan, createLocalExecutor(), { replications: 8 })
  if (end.kind !== 'complete') throw new Error('the run did not finish')
  const shown = { key: planKey(plan), plan, results: end.results, complete: true }
  for (const view of viewsOf(aDraft)) {
    const slide = slideOf(view, shown, { ...aDraft, view: { compared: 'twee', baseline: 'een', measure: 'kosten.per-inburgeraar' } }, '1.0.0')
    expect(slide.headline.split(' ').length, view.screen).toBeGreaterThan(3)
    expect(slide.question, view.screen).toMatch(/\?$|: /)
    expect(JSON.stringify([slide.headline, slide.lines]), view.screen).not.toMatch(/NaN|undefined/)
  }
  for (const view of viewsOf(aDraft)) {
    const { scene } = slideOf(view, shown, { ...aDraft, view: { compared: 'twee', baseline: 'een', measure: 'kosten.per-inburgeraar' } }, '1.0.0', 'telephone')
    expect(scene === null || scene.width <= 340, view.screen).toBe(true)
    expect(JSON.stringify(scene)).not.toMatch(/NaN/)
  }
  expect(slideOf({ ...first, note: 'Eigen zin' }, shown, { ...aDraft, view: { compared: 'twee', baseline: 'een', measure: 'lasten.jaar' } }, '1').headline).toBe('Eigen zin')
})
