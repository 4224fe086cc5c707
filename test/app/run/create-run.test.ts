import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { FINER_FROM, FIRST_GLIMPSE, FIRST_PICTURE, PICTURE_GROWTH } from '../../../src/app/run/cadence.ts'
import { createRun, LEAST_BASE } from '../../../src/app/run/create-run.ts'
import { COUNT_EVERY_MS } from '../../../src/app/run/throttle.ts'
import type { Executor, Run, WantedRun } from '../../../src/app/run/create-run.ts'
import { STALE_AFTER_MS } from '../../../src/app/run/create-shown.ts'
import type { BatchResult } from '../../../src/experiment/executor.ts'
import { runBatch } from '../../../src/experiment/batch.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import { outcomeColumn } from '../../../src/experiment/results.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { aPlan, markingSimulator } from '../a-plan.ts'

/** An executor whose batches come back when the test says so. */
function createManualExecutor(): Executor & { readonly waiting: { readonly plan: Plan; readonly count: number }[]; readonly answer: (from?: number) => Promise<void>; readonly fail: (message: string) => Promise<void> } {
  const queue: { readonly plan: Plan; readonly count: number; readonly resolve: (result: BatchResult) => void; readonly reject: (error: Error) => void; readonly result: () => BatchResult }[] = []
  const settle = async (): Promise<void> => { await vi.advanceTimersByTimeAsync(0) }
  return {
    slots: 1,
    waiting: queue,
    runBatch: (plan, batch) => new Promise((resolve, reject) => {
      queue.push({ plan, count: batch.count, resolve, reject, result: () => runBatch(markingSimulator(plan), plan, batch) })
    }),
    answer: async () => {
      const next = queue.shift()
      if (next) next.resolve(next.result())
      await settle()
    },
    fail: async (message) => {
      queue.shift()?.reject(new Error(message))
      await settle()
    },
  }
}

const wantedFor = (seed: string, replications = 200): WantedRun => {
  const plan = aPlan(seed)
  return { key: planKey(plan), plan, replications }
}

/** Which plan the numbers on the screen come from: the marking simulator writes it into every outcome. */
const markOf = (run: Run): number => outcomeColumn(run.shown()!.results, 0, 'lasten.jaar')[0]!

describe('a run', () => {
  let dispose = (): void => {}
  const start = (first: WantedRun, executor: Executor) => createRoot((end) => {
    dispose = end
    const [wanted, want] = createSignal<WantedRun | null>(first)
    return { run: createRun(wanted, executor), want }
  })
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => {
    dispose()
    vi.useRealTimers()
  })

  /** Lets batches come back until there is a picture of this plan. */
  const untilShown = async (run: Run, executor: ReturnType<typeof createManualExecutor>, key: string): Promise<void> => {
    while (run.shown()?.key !== key && executor.waiting.length > 0) await executor.answer()
  }

  test('shows the first picture as soon as it says something, and the next when there are several times as many futures', async () => {
    const executor = createManualExecutor()
    const wanted = wantedFor('1')
    const { run } = start(wanted, executor)
    await executor.answer()
    expect(run.shown()).toBeNull()
    expect(run.status()).toMatchObject({ kind: 'running', completed: 2 })
    await untilShown(run, executor, wanted.key)
    const first = run.shown()!.results.completed
    expect(first).toBeGreaterThanOrEqual(FIRST_PICTURE)
    expect(first).toBeLessThan(2 * FIRST_PICTURE + 10)
    await executor.answer()
    expect(run.shown()!.results.completed).toBe(first)
    await vi.advanceTimersByTimeAsync(COUNT_EVERY_MS)
    const counted = run.status()
    expect(counted.kind === 'running' && counted.completed).toBeGreaterThan(first)
    while (run.shown()!.results.completed === first) await executor.answer()
    expect(run.shown()!.results.completed).toBeGreaterThanOrEqual(PICTURE_GROWTH * first)
  })

  test('keeps the old results until the first new ones are in, and calls them stale after a tenth of a second', async () => {
    const executor = createManualExecutor()
    const old = wantedFor('1', 2)
    const { run, want } = start(old, executor)
    await executor.answer()
    expect(run.status()).toEqual({ kind: 'complete', total: 2 })
    const next = wantedFor('2')
    want(next)
    expect(run.shown()!.key).toBe(old.key)
    expect(run.isStale()).toBe(false)
    await vi.advanceTimersByTimeAsync(STALE_AFTER_MS + 1)
    expect(run.isStale()).toBe(true)
    expect(run.shown()!.key).toBe(old.key)
    await untilShown(run, executor, next.key)
    expect(run.shown()!.key).toBe(next.key)
    expect(run.isStale()).toBe(false)
  })

  test('shows nothing of a plan that was overtaken, even when its answer comes later', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1'), executor)
    want(wantedFor('2'))
    await vi.advanceTimersByTimeAsync(0)
    expect(executor.waiting).toHaveLength(2)
    await executor.answer()
    while (run.shown() === null) await executor.answer()
    expect(markOf(run)).toBe(2)
    while (executor.waiting.length > 0) await executor.answer()
    expect(markOf(run)).toBe(2)
    expect(run.status()).toEqual({ kind: 'complete', total: 200 })
  })

  test('goes back to a plan that ran before without asking the executor', async () => {
    const executor = createManualExecutor()
    const first = wantedFor('1', 2)
    const { run, want } = start(first, executor)
    await executor.answer()
    want(wantedFor('2', 2))
    await vi.advanceTimersByTimeAsync(0)
    await executor.answer()
    want(first)
    await vi.advanceTimersByTimeAsync(0)
    expect(executor.waiting).toHaveLength(0)
    expect(run.status()).toEqual({ kind: 'complete', total: 2 })
    expect(markOf(run)).toBe(1)
  })

  test('keeps what there is after Stop and goes on after Opnieuw', async () => {
    const executor = createManualExecutor()
    const wanted = wantedFor('1')
    const { run } = start(wanted, executor)
    await untilShown(run, executor, wanted.key)
    const completed = run.shown()!.results.completed
    run.stop()
    while (executor.waiting.length > 0) await executor.answer()
    expect(run.status()).toEqual({ kind: 'stopped', completed, total: 200 })
    expect(run.shown()!.results.completed).toBe(completed)
    run.retry()
    while (executor.waiting.length > 0) await executor.answer()
    expect(run.status()).toEqual({ kind: 'complete', total: 200 })
  })

  test('says what failed, keeps the old results and can be tried again', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1', 2), executor)
    await executor.answer()
    const next = wantedFor('2', 2)
    want(next)
    await vi.advanceTimersByTimeAsync(0)
    await executor.fail('de rekenkern viel weg')
    expect(run.status()).toMatchObject({ kind: 'failed', detail: 'de rekenkern viel weg' })
    expect(markOf(run)).toBe(1)
    run.retry()
    await vi.advanceTimersByTimeAsync(0)
    await executor.answer()
    expect(markOf(run)).toBe(2)
  })

  test('lays the first futures of a change on the results before it', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1', 300), executor)
    while (executor.waiting.length > 0) await executor.answer()
    const first = run.shown()!
    const settings = { ...first.plan.scenarios[0]!.settings, 'groepen.minimum': { kind: 'fixed' as const, value: 5 } }
    const plan = { ...first.plan, scenarios: first.plan.scenarios.map((scenario) => ({ ...scenario, settings })) }
    want({ key: planKey(plan), plan, replications: 300 })
    await vi.advanceTimersByTimeAsync(0)
    while (run.glimpse() === null) await executor.answer()
    const glimpse = run.glimpse()!
    expect(glimpse.base).toBe(first)
    expect(glimpse.fresh.plan).toBe(plan)
    expect(glimpse.fresh.results.completed).toBeGreaterThanOrEqual(FIRST_GLIMPSE)
    expect(glimpse.fresh.results.completed).toBeLessThan(FIRST_PICTURE)
    while (run.shown()!.results.completed !== 300 || run.shown()!.plan !== plan) await executor.answer()
    expect(run.glimpse()).toBeNull()
  })

  const withMinimum = (plan: Plan, value: number): WantedRun => {
    const settings = { ...plan.scenarios[0]!.settings, 'groepen.minimum': { kind: 'fixed' as const, value } }
    const moved = { ...plan, scenarios: plan.scenarios.map((scenario) => ({ ...scenario, settings })) }
    return { key: planKey(moved), plan: moved, replications: 600 }
  }

  test('goes on laying until all futures are there, ever finer, and then shows the run itself', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1', 600), executor)
    while (executor.waiting.length > 0) await executor.answer()
    want(withMinimum(run.shown()!.plan, 5))
    await vi.advanceTimersByTimeAsync(0)
    const laid: number[] = []
    while (executor.waiting.length > 0) {
      await executor.answer()
      const completed = run.glimpse()?.fresh.results.completed
      if (completed !== undefined && completed !== laid.at(-1)) laid.push(completed)
    }
    expect(laid.at(-1)).toBeGreaterThan(LEAST_BASE)
    expect(laid.filter((completed) => completed > FINER_FROM).length).toBeGreaterThan(1)
    expect(run.glimpse()).toBeNull()
    expect(run.shown()).toMatchObject({ complete: true, plan: { scenarios: [{ settings: { 'groepen.minimum': { value: 5 } } }, {}] } })
  })

  test('lays on the run with the most futures, also after one that was overtaken', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1', 600), executor)
    while (executor.waiting.length > 0) await executor.answer()
    const whole = run.shown()!
    want(withMinimum(whole.plan, 5))
    await vi.advanceTimersByTimeAsync(0)
    while (run.shown() === whole || run.shown()!.results.completed < LEAST_BASE) await executor.answer()
    const next = withMinimum(whole.plan, 6)
    want(next)
    await vi.advanceTimersByTimeAsync(0)
    while (run.glimpse()?.fresh.key !== next.key) await executor.answer()
    expect(run.glimpse()!.base).toBe(whole)
  })

  test('has nothing to lay other futures on', async () => {
    const executor = createManualExecutor()
    const { run, want } = start(wantedFor('1', 300), executor)
    while (executor.waiting.length > 0) await executor.answer()
    want(wantedFor('2', 300))
    await vi.advanceTimersByTimeAsync(0)
    while (executor.waiting.length > 0) {
      await executor.answer()
      expect(run.glimpse()).toBeNull()
    }
  })
})
