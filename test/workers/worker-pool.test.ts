import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { outcomeDigest } from '../../src/experiment/digest.ts'
import type { Batch, BatchResult } from '../../src/experiment/executor.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { run } from '../../src/experiment/run.ts'
import type { Plan } from '../../src/model/plan.ts'
import { createSimulationApi } from '../../workers/simulation-api.ts'
import { createWorkerPool, poolSize, WorkerLost } from '../../workers/worker-pool.ts'
import type { WorkerThread } from '../../workers/worker-pool.ts'
import { createBatchRunner } from '../../src/experiment/batch.ts'
import { countedSimulator, fourScenarios, planWith } from '../experiment/fake-model.ts'

const { createSimulator } = countedSimulator()

interface FakeThread extends WorkerThread {
  readonly plans: (Plan | null)[]
  terminated: boolean
  die(reason: string): void
}

type Behaviour = 'works' | 'silent' | 'never-starts' | 'throws'

/** Threads that do what the test says: the n-th that is spawned gets the n-th behaviour, later ones work. */
function fakeThreads(behaviours: readonly Behaviour[] = []) {
  const threads: FakeThread[] = []
  const spawn = (): WorkerThread => {
    const behaviour = behaviours[threads.length] ?? 'works'
    const runBatch = createBatchRunner(createSimulator)
    let lost: ((reason: string) => void) | null = null
    let plan: Plan | null = null
    const thread: FakeThread = {
      plans: [], terminated: false,
      ping: () => (behaviour === 'never-starts' ? new Promise(() => undefined) : Promise.resolve(true)),
      async runBatch(_number, sent, batch): Promise<BatchResult> {
        thread.plans.push(sent)
        plan = sent ?? plan
        if (behaviour === 'silent' || behaviour === 'never-starts') return await new Promise(() => undefined)
        if (behaviour === 'throws') throw new Error('fout in het model')
        await new Promise((resolve) => setImmediate(resolve))
        return runBatch(plan!, batch)
      },
      onLost(listener) { lost = listener },
      terminate() { thread.terminated = true },
      die(reason) { lost?.(reason) },
    }
    threads.push(thread)
    return thread
  }
  return { spawn, threads }
}

const batch: Batch = { first: 0, count: 2 }
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a pool of threads', () => {
  test.each([1, 2, 7])('gives with %i threads the numbers of one thread', async (size) => {
    const local = await run(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 30 })
    const pool = createWorkerPool({ spawn: fakeThreads().spawn, size })
    const end = await run(fourScenarios, pool, { replications: 30, firstBatch: 4 })
    if (end.kind !== 'complete' || local.kind !== 'complete') throw new Error('cancelled')
    expect(outcomeDigest(end.results)).toBe(outcomeDigest(local.results))
    pool.terminate()
  })

  test('sends a plan once to each thread', async () => {
    const { spawn, threads } = fakeThreads()
    const pool = createWorkerPool({ spawn, size: 1 })
    const other = planWith({ opplus: {} })
    for (const plan of [fourScenarios, fourScenarios, other, other]) await pool.runBatch(plan, batch)
    expect(threads[0]!.plans.map((plan) => plan?.scenarios.length ?? null)).toEqual([4, null, 1, null])
  })

  test('lets a batch wait while every thread is busy', async () => {
    const { spawn, threads } = fakeThreads()
    const pool = createWorkerPool({ spawn, size: 2 })
    const calls = [0, 1, 2, 3].map((first) => pool.runBatch(fourScenarios, { first, count: 1 }))
    expect(threads).toHaveLength(2)
    expect((await Promise.all(calls)).map((result) => result.batch.first)).toEqual([0, 1, 2, 3])
  })

  test('passes an error of the model on without a second try', async () => {
    const { spawn, threads } = fakeThreads(['throws'])
    const lost: string[] = []
    const pool = createWorkerPool({ spawn, size: 1, onWorkerLost: (message) => lost.push(message) })
    await expect(pool.runBatch(fourScenarios, batch)).rejects.toThrow('fout in het model')
    expect(threads).toHaveLength(1)
    expect(lost).toEqual([])
  })

  test('has at most eight threads and at least one', () => {
    expect([poolSize(0), poolSize(Number.NaN), poolSize(2), poolSize(64)]).toEqual([1, 1, 2, 8])
  })
})

describe('a thread that dies', () => {
  test('is replaced and reported, and its batch is tried once more', async () => {
    const { spawn, threads } = fakeThreads(['silent'])
    const lost: string[] = []
    const pool = createWorkerPool({ spawn, size: 1, onWorkerLost: (message) => lost.push(message) })
    const call = pool.runBatch(fourScenarios, batch)
    await settle()
    threads[0]!.die('Een rekenkern viel uit: geheugen vol.')
    expect((await call).batch).toEqual(batch)
    expect(lost).toEqual(['Een rekenkern viel uit: geheugen vol. Er is een nieuwe gestart.'])
    expect(threads.map((thread) => thread.terminated)).toEqual([true, false])
    expect(threads[1]!.plans[0]).toBe(fourScenarios)
  })

  test('twice with the same batch ends that batch with a Dutch sentence, and the pool goes on', async () => {
    const { spawn, threads } = fakeThreads(['silent', 'silent'])
    const pool = createWorkerPool({ spawn, size: 1 })
    const call = pool.runBatch(fourScenarios, batch)
    const refused = expect(call).rejects.toThrow(new WorkerLost('Een rekenkern viel weer uit.'))
    await settle()
    threads[0]!.die('Een rekenkern viel uit.')
    await settle()
    threads[1]!.die('Een rekenkern viel weer uit.')
    await refused
    expect((await pool.runBatch(fourScenarios, batch)).batch).toEqual(batch)
    expect(threads).toHaveLength(3)
  })

  test('while it had nothing to do is replaced at the next batch', async () => {
    const { spawn, threads } = fakeThreads()
    const lost: string[] = []
    const pool = createWorkerPool({ spawn, size: 1, onWorkerLost: (message) => lost.push(message) })
    await settle()
    threads[0]!.die('Een rekenkern viel uit.')
    expect((await pool.runBatch(fourScenarios, batch)).batch).toEqual(batch)
    expect(lost).toHaveLength(1)
  })

  test('in the middle of a run does not change a number', async () => {
    const { spawn, threads } = fakeThreads(['works', 'silent'])
    const pool = createWorkerPool({ spawn, size: 2 })
    const ending = run(fourScenarios, pool, { replications: 20, firstBatch: 3 })
    await settle()
    threads[1]!.die('Een rekenkern viel uit.')
    const [end, local] = await Promise.all([ending, run(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 20 })])
    expect(end).toEqual(local)
  })

  test('by a script that cannot be loaded says so', async () => {
    const pool = createWorkerPool({ spawn: () => { throw new Error('geen toegang') }, size: 1 })
    await expect(pool.runBatch(fourScenarios, batch)).rejects.toThrow('Een rekenkern kon niet starten: geen toegang.')
  })
})

describe('time and stopping', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  test('a thread that does not start in time is replaced', async () => {
    const { spawn, threads } = fakeThreads(['never-starts'])
    const lost: string[] = []
    const pool = createWorkerPool({ spawn, size: 1, startTimeout: 2000, onWorkerLost: (message) => lost.push(message) })
    const call = pool.runBatch(fourScenarios, batch)
    await settle()
    vi.advanceTimersByTime(2001)
    expect((await call).batch).toEqual(batch)
    expect(lost).toEqual(['Een rekenkern startte niet binnen 2 seconden. Er is een nieuwe gestart.'])
    expect(threads).toHaveLength(2)
  })

  test('a thread that did start is not judged by the clock', async () => {
    const { spawn, threads } = fakeThreads()
    createWorkerPool({ spawn, size: 1, startTimeout: 2000 })
    await settle()
    vi.advanceTimersByTime(5000)
    expect(threads[0]!.terminated).toBe(false)
  })

  test('a thread that a browser ended without a word is replaced after a long silence', async () => {
    const { spawn, threads } = fakeThreads(['silent'])
    const lost: string[] = []
    const pool = createWorkerPool({ spawn, size: 1, answerTimeout: 60_000, onWorkerLost: (message) => lost.push(message) })
    const call = pool.runBatch(fourScenarios, batch)
    await settle()
    vi.advanceTimersByTime(59_000)
    await settle()
    expect(lost).toEqual([])
    vi.advanceTimersByTime(1_001)
    expect((await call).batch).toEqual(batch)
    expect(lost).toEqual(['Een rekenkern gaf 60 seconden geen antwoord. Er is een nieuwe gestart.'])
    expect(threads.map((thread) => thread.terminated)).toEqual([true, false])
    // No clock keeps a program that is done from ending.
    expect(vi.getTimerCount()).toBe(0)
  })

  test('terminate ends calls under way and calls that wait, and starts nothing new', async () => {
    const { spawn, threads } = fakeThreads(['silent'])
    const pool = createWorkerPool({ spawn, size: 1 })
    const calls = [pool.runBatch(fourScenarios, batch), pool.runBatch(fourScenarios, batch)]
    const refused = Promise.all(calls.map((call) => expect(call).rejects.toThrow('De rekenkernen zijn gestopt.')))
    await settle()
    pool.terminate()
    await refused
    await expect(pool.runBatch(fourScenarios, batch)).rejects.toThrow('De rekenkernen zijn gestopt.')
    expect(threads.map((thread) => thread.terminated)).toEqual([true])
  })
})

test('a cancelled run leaves the pool free for the next', async () => {
  const pool = createWorkerPool({ spawn: fakeThreads().spawn, size: 2 })
  const signal = { aborted: false }
  const first = run(fourScenarios, pool, { replications: 500, firstBatch: 1, signal, onProgress: () => { signal.aborted = true } })
  const second = run(planWith({ opplus: {} }), pool, { replications: 20 })
  expect((await first).kind).toBe('cancelled')
  expect((await second).kind).toBe('complete')
})

test('batches of overtaken runs that still wait are not simulated', async () => {
  const { spawn, threads } = fakeThreads()
  const pool = createWorkerPool({ spawn, size: 1 })
  const signals = Array.from({ length: 20 }, () => ({ aborted: false }))
  const runs = signals.map((signal) => run(fourScenarios, pool, { replications: 10, firstBatch: 1, signal }))
  for (const signal of signals.slice(0, -1)) signal.aborted = true
  const ends = await Promise.all(runs)
  expect(ends.map(({ kind }) => kind)).toEqual([...Array<string>(19).fill('cancelled'), 'complete'])
  // One of the first run was under way already; the other ten are those of the newest.
  expect(threads[0]!.plans).toHaveLength(11)
  pool.terminate()
})

test('a thread refuses a batch of a plan it never got', () => {
  const api = createSimulationApi((result) => result)
  expect(api.ping()).toBe(true)
  expect(() => api.runBatch(3, null, batch)).toThrow('plan 3 was never sent')
})
