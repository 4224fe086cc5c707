import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import { createLastEffect, effectOn } from '../../../src/app/run/create-last-effect.ts'
import { wantedRun } from '../../../src/app/run/wanted-run.ts'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { run } from '../../../src/experiment/run.ts'
import { aDraft } from '../a-draft.ts'
import { markingSimulator } from '../a-plan.ts'

async function runOf(draft: Draft): Promise<ShownRun> {
  const { key, plan } = wantedRun(draft)
  const end = await run(plan, createLocalExecutor({ createSimulator: markingSimulator }), { replications: 4 })
  if (end.kind !== 'complete') throw new Error('the run did not finish')
  return { key, plan, results: end.results, complete: true }
}
const before = await runOf(aDraft)
const changed = setLever(aDraft, 'groepen.minimum', null, 9)
const after = await runOf(changed)
const both = await runOf(setLever(setLever(changed, 'groepen.langste-wacht', null, 20), 'groepen.instapdeel', null, 0.4))

function followed() {
  return createRoot((dispose) => {
    const [shown, show] = createSignal<ShownRun | null>(null)
    return { show, dispose, last: createLastEffect({ shown }) }
  })
}

test('what one slider did stays to be read while the next run comes in, and is called old', () => {
  const { show, last, dispose } = followed()
  show(before)
  expect(last.change()).toBeNull()
  show(after)
  expect(last.change()).toMatchObject({ parameter: 'groepen.minimum', before, after })
  expect(last.isOld()).toBe(false)
  show({ ...both, complete: false })
  expect(last.change()?.parameter).toBe('groepen.minimum')
  expect(last.isOld()).toBe(true)
  show(both)
  expect(last.change()).toBeNull()
  expect(last.isOld()).toBe(false)
  dispose()
})

test('looking back ends when a newer run comes in, and is not offered while it does', () => {
  const { show, last, dispose } = followed()
  show(before)
  show(after)
  last.lookBack(true)
  expect(last.lookedBackAt()).toBe(before)
  show({ ...both, complete: false })
  expect(last.lookedBackAt()).toBeNull()
  last.lookBack(true)
  expect(last.lookedBackAt()).toBeNull()
  dispose()
})

test('who puts it away sees the outcomes of now', () => {
  const { show, last, dispose } = followed()
  show(before)
  show(after)
  last.lookBack(true)
  last.dismiss()
  expect([last.change(), last.lookedBackAt()]).toEqual([null, null])
  dispose()
})

test('tells of the scenario that changed, also where another one is compared', async () => {
  const ids = aDraft.scenarios.map(({ id }) => id)
  const one = await runOf(setLever(aDraft, 'groepen.minimum', ids[1]!, 9))
  const told = { parameter: 'groepen.minimum', before, after: one } as const
  expect(effectOn(told, ids[0]!).scenario).toBe(1)
  expect(effectOn(told, ids[1]!).scenario).toBe(1)
  expect(effectOn({ ...told, after }, ids[0]!).scenario).toBe(0)
  expect(effectOn({ ...told, after }, 'weg').scenario).toBe(0)
})
