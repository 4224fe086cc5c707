import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { createDecomposition } from '../../../src/app/run/create-decomposition.ts'
import type { RunStatus, ShownRun } from '../../../src/app/run/create-run.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import type { Executor } from '../../../src/experiment/executor.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { run } from '../../../src/experiment/run.ts'
import { aPlan, markingSimulator } from '../a-plan.ts'

const draft = { view: { compared: 'twee', baseline: 'een', measure: 'lasten.jaar' }, scenarios: [], adjustments: { all: {}, byScenario: {} } } as unknown as Draft

async function shownRun(key: string): Promise<ShownRun> {
  const plan = aPlan('1')
  const end = await run(plan, createLocalExecutor({ createSimulator: markingSimulator }), { replications: 40 })
  if (end.kind !== 'complete') throw new Error('the run did not finish')
  return { key, plan, results: end.results, complete: true }
}

describe('an explanation', () => {
  let dispose = (): void => {}
  const batches: (() => void)[] = []
  const local = createLocalExecutor({ createSimulator: markingSimulator })
  /** Batches wait until the test lets them go. */
  const executor: Executor = { slots: 1, runBatch: async (plan, batch) => { await new Promise<void>((go) => { batches.push(go) }); return local.runBatch(plan, batch) } }
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10)
  const start = (shown: ShownRun) => createRoot((end) => {
    dispose = end
    const [now, show] = createSignal<ShownRun | null>(shown)
    const [status, setStatus] = createSignal<RunStatus>({ kind: 'complete', total: 40 })
    return { why: createDecomposition({ shown: now, status }, () => draft, executor), show, setStatus }
  })
  const finish = async (): Promise<void> => {
    while (batches.length > 0) {
      batches.shift()!()
      await settle()
    }
  }
  beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }) })
  afterEach(() => {
    dispose()
    batches.length = 0
    vi.useRealTimers()
  })
  const untilAsked = (): Promise<void> => vi.waitFor(() => { expect(batches.length).toBeGreaterThan(0) })

  test('gives the threads to a newer run, and begins again when that one ends without other results', async () => {
    const { why, setStatus } = start(await shownRun('a'))
    await untilAsked()
    expect(why.status().kind).toBe('running')
    setStatus({ kind: 'running', completed: 0, total: 40 })
    expect(why.status().kind).toBe('waiting')
    await finish()
    expect(batches).toHaveLength(0)
    setStatus({ kind: 'stopped', completed: 2, total: 40 })
    await untilAsked()
    await finish()
    expect(why.status().kind).toBe('done')
  })

  test('stands while a newer run goes on, until that one is shown', async () => {
    const { why, show, setStatus } = start(await shownRun('a'))
    await untilAsked()
    await finish()
    expect(why.status().kind).toBe('done')
    setStatus({ kind: 'running', completed: 0, total: 40 })
    expect(why.status().kind).toBe('done')
    show({ ...(await shownRun('b')), complete: false })
    expect(why.status().kind).toBe('waiting')
  })
})
