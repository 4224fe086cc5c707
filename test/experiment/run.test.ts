import { describe, expect, test } from 'vitest'
import { createColumnCache } from '../../src/experiment/column-cache.ts'
import { outcomeDigest } from '../../src/experiment/digest.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { bookColumn } from '../../src/experiment/results.ts'
import type { Results } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import type { RunOptions } from '../../src/experiment/run.ts'
import type { Executor } from '../../src/experiment/executor.ts'
import type { Plan } from '../../src/model/plan.ts'
import { bookLineIndex } from '../../src/model/books.ts'
import { countedSimulator, fourScenarios, planWith } from './fake-model.ts'
import { createCloningExecutor, createHeldExecutor, createShufflingExecutor } from './executors.ts'

async function complete(plan: Plan, executor: Executor, options: RunOptions): Promise<Results> {
  const end = await run(plan, executor, options)
  if (end.kind !== 'complete') throw new Error('cancelled')
  return end.results
}

const { createSimulator } = countedSimulator()
const sameBytes = (a: Float64Array | Float32Array, b: Float64Array | Float32Array) =>
  Buffer.compare(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), new Uint8Array(b.buffer, b.byteOffset, b.byteLength)) === 0
const reference = () => complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 97, firstBatch: 97 })

describe('the numbers', () => {
  test.each([1, 2, 7])('are the same for %i slots, whatever the batch size and the order', async (slots) => {
    const expected = await reference()
    for (const firstBatch of [1, 3, 10, 50]) {
      const results = await complete(fourScenarios, createShufflingExecutor(slots, firstBatch, createSimulator), { replications: 97, firstBatch })
      expect(sameBytes(results.outcomes, expected.outcomes)).toBe(true)
      expect(sameBytes(results.series, expected.series)).toBe(true)
      expect(sameBytes(results.books, expected.books)).toBe(true)
      expect(outcomeDigest(results)).toBe(outcomeDigest(expected))
    }
  })

  test('are the same with a clock that makes batches grow and shrink', async () => {
    let time = 0
    const now = () => { time += (time * 7) % 90 + 1; return time }
    const results = await complete(fourScenarios, createShufflingExecutor(3, 5, createSimulator), { replications: 97, now })
    expect(outcomeDigest(results)).toBe(outcomeDigest(await reference()))
  })

  test('of a run that starts later are those of the whole run at that place', async () => {
    const whole = await reference()
    const shard = await complete(fourScenarios, createCloningExecutor(2, createSimulator), { replications: 40, first: 50, firstBatch: 7 })
    const stride = whole.outcomes.length / 97
    expect(shard.outcomes).toEqual(whole.outcomes.slice(50 * stride, 90 * stride))
  })

  test('change with the seed', async () => {
    const other = await complete({ ...fourScenarios, seed: 'een ander' }, createLocalExecutor({ createSimulator }), { replications: 97 })
    expect(outcomeDigest(other)).not.toBe(outcomeDigest(await reference()))
  })
})

describe('progress', () => {
  test('is the finished prefix, however batches finish', async () => {
    const { executor, held, finish } = createHeldExecutor(3, createSimulator)
    const seen: number[] = []
    const ending = run(fourScenarios, executor, { replications: 6, firstBatch: 1, onProgress: (results) => seen.push(results.completed) })
    expect(held.map((batch) => batch.first)).toEqual([0, 1, 2])
    await finish(1)
    expect(seen).toEqual([])
    await finish(0)
    expect(seen).toEqual([2])
    while (held.length > 0) await finish(held.length - 1)
    expect(seen.at(-1)).toBe(6)
    expect(await ending).toMatchObject({ kind: 'complete' })
  })

  test('holds the final numbers for every finished replication', async () => {
    const expected = await reference()
    const stride = expected.outcomes.length / 97
    let checked = 0
    await complete(fourScenarios, createShufflingExecutor(4, 9, createSimulator), {
      replications: 97, firstBatch: 5,
      onProgress: (results) => {
        checked++
        const end = results.completed * stride
        expect(sameBytes(results.outcomes.subarray(0, end), expected.outcomes.subarray(0, end))).toBe(true)
      },
    })
    expect(checked).toBeGreaterThan(1)
  })
})

describe('the size of a batch', () => {
  test('starts small and grows towards 35 ms', async () => {
    let time = 0
    const inner = createLocalExecutor({ createSimulator })
    const counts: number[] = []
    const executor: Executor = { slots: 1, runBatch: (plan, batch) => { counts.push(batch.count); time += batch.count * 1.5; return inner.runBatch(plan, batch) } }
    await complete(fourScenarios, executor, { replications: 200, now: () => time })
    expect(counts[0]).toBe(2)
    expect(counts.slice(0, 5)).toEqual([2, 4, 8, 16, 23])
    expect(Math.max(...counts) * 1.5).toBeLessThanOrEqual(50)
  })

  test('divides the last replications over the slots', async () => {
    const { executor, held, finish } = createHeldExecutor(4, createSimulator)
    const ending = run(fourScenarios, executor, { replications: 12, firstBatch: 12 })
    expect(held.map((batch) => batch.count)).toEqual([3, 3, 2, 1])
    while (held.length > 0) await finish(0)
    expect((await ending).kind).toBe('complete')
  })
})

describe('cancelling', () => {
  test('hands out no more and reads no more', async () => {
    const { executor, held, finish } = createHeldExecutor(2, createSimulator)
    const signal = { aborted: false }
    const seen: number[] = []
    const ending = run(fourScenarios, executor, { replications: 100, firstBatch: 2, signal, onProgress: (results) => seen.push(results.completed) })
    await finish(0)
    expect(seen).toEqual([2])
    signal.aborted = true
    while (held.length > 0) await finish(0)
    expect(await ending).toEqual({ kind: 'cancelled' })
    expect(seen).toEqual([2])
  })

  test('at the very last batch is cancelling too', async () => {
    const signal = { aborted: false }
    const onProgress = () => { signal.aborted = true }
    expect(await run(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 3, firstBatch: 3, signal, onProgress })).toEqual({ kind: 'cancelled' })
  })

  test('before the start runs nothing', async () => {
    const counted = countedSimulator()
    const end = await run(fourScenarios, createLocalExecutor(counted), { replications: 10, signal: { aborted: true } })
    expect(end.kind).toBe('cancelled')
    expect(counted.simulated()).toBe(0)
  })

  test('an executor that fails ends the run with its error', async () => {
    const executor: Executor = { slots: 3, runBatch: () => Promise.reject(new Error('kapot')) }
    await expect(run(fourScenarios, executor, { replications: 10 })).rejects.toThrow('kapot')
  })
})

describe('the cache', () => {
  const moved = planWith({
    opplus: { 'teams.indeling': 2 }, integratie: { 'teams.indeling': 0, 'teams.functies-samen': 1 },
    uitbesteding: { 'groepen.aanbieders': 3 }, synthese: { 'teams.indeling': 1 },
  })

  // Of a run of more than 32 futures what is known is copied in two goes.
  test.each([30, 97])('after a change of one scenario simulates that scenario alone, with the numbers of a fresh run of %i', async (replications) => {
    const counted = countedSimulator()
    const cache = createColumnCache()
    const executor = createShufflingExecutor(2, 3, counted.createSimulator)
    await complete(fourScenarios, executor, { replications, cache })
    const before = counted.simulated()
    const fresh = await complete(moved, createLocalExecutor({ createSimulator }), { replications })
    const wrong: number[] = []
    const isWhole = (results: Results): boolean => (['outcomes', 'series', 'books'] as const).every((name) => {
      const end = (fresh[name].length / replications) * results.completed
      return sameBytes(results[name].slice(0, end), fresh[name].slice(0, end))
    })
    const onProgress = (results: Results): void => { if (!isWhole(results)) wrong.push(results.completed) }
    const reused = await complete(moved, executor, { replications, cache, onProgress })
    expect(counted.simulated() - before).toBe(replications)
    expect(wrong).toEqual([])
    expect(reused).toEqual(fresh)
  })

  test('a run that is left before it has all that was known does not take the place of the earlier one', async () => {
    const cache = createColumnCache(1)
    await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 97, cache })
    const signal = { aborted: false }
    const end = await run(moved, createLocalExecutor({ createSimulator }), { replications: 97, firstBatch: 5, cache, signal, onProgress: () => { signal.aborted = true } })
    expect(end.kind).toBe('cancelled')
    const counted = countedSimulator()
    await complete(fourScenarios, createLocalExecutor(counted), { replications: 97, cache })
    expect(counted.simulated()).toBe(0)
  })

  test('lets a longer run continue a shorter one', async () => {
    const counted = countedSimulator()
    const cache = createColumnCache()
    const executor = createLocalExecutor(counted)
    await complete(fourScenarios, executor, { replications: 30, cache })
    const before = counted.simulated()
    const first: number[] = []
    const longer = await complete(fourScenarios, executor, { replications: 50, cache, onProgress: (results) => first.push(results.completed) })
    expect(first[0]).toBe(30)
    expect(counted.simulated() - before).toBe(20 * 4)
    expect(longer).toEqual(await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 50 }))
  })

  test('gives a known plan at once, also a shorter one', async () => {
    const counted = countedSimulator()
    const cache = createColumnCache()
    const executor = createLocalExecutor(counted)
    await complete(fourScenarios, executor, { replications: 30, cache })
    const before = counted.simulated()
    const shorter = await complete(fourScenarios, executor, { replications: 10, cache })
    expect(counted.simulated()).toBe(before)
    expect(shorter).toEqual(await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 10 }))
  })

  test('gives the very matrix of a run that has all of it: going back copies nothing', async () => {
    const cache = createColumnCache()
    const executor = createLocalExecutor({ createSimulator })
    const before = await complete(fourScenarios, executor, { replications: 30, cache })
    const { bytes } = cache
    const again = await complete(fourScenarios, executor, { replications: 30, cache })
    expect(again.series.buffer).toBe(before.series.buffer)
    expect(cache.bytes).toBe(bytes)
  })

  test('hands out work before it copies, and tells of which scenarios all futures are known', async () => {
    const cache = createColumnCache()
    await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 20, cache })
    const { executor, held, finish } = createHeldExecutor(1, createSimulator)
    const seen: Results[] = []
    const ending = run(moved, executor, { replications: 20, firstBatch: 10, cache, onProgress: (results) => seen.push(results) })
    expect(held).toHaveLength(1)
    await finish(0)
    expect(seen[0]!.completed).toBe(10)
    const changed = moved.scenarios.findIndex((scenario, place) => JSON.stringify(scenario.settings) !== JSON.stringify(fourScenarios.scenarios[place]!.settings))
    expect(seen[0]!.known).toEqual(moved.scenarios.map((_, place) => (place === changed ? 10 : 20)))
    while (held.length > 0) await finish(0)
    const end = await ending
    expect(end.kind === 'complete' && end.results.known).toBeUndefined()
  })

  test('keeps of a cancelled run only the finished prefix', async () => {
    const cache = createColumnCache()
    const { executor, held, finish } = createHeldExecutor(2, createSimulator)
    const signal = { aborted: false }
    const ending = run(fourScenarios, executor, { replications: 20, firstBatch: 3, signal, cache })
    await finish(1)
    await finish(0)
    signal.aborted = true
    while (held.length > 0) await finish(0)
    await ending
    const counted = countedSimulator()
    const results = await complete(fourScenarios, createLocalExecutor(counted), { replications: 20, cache })
    expect(counted.simulated()).toBe((20 - 6) * 4)
    expect(results).toEqual(await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 20 }))
  })

  test('simulates per stretch what is missing there', async () => {
    const counted = countedSimulator()
    const cache = createColumnCache()
    const executor = createLocalExecutor(counted)
    await complete(fourScenarios, executor, { replications: 10, cache })
    await complete({ ...fourScenarios, scenarios: fourScenarios.scenarios.slice(0, 2) }, executor, { replications: 20, cache })
    const before = counted.simulated()
    const results = await complete(fourScenarios, executor, { replications: 30, cache, firstBatch: 4 })
    expect(counted.simulated() - before).toBe(10 * 2 + 10 * 4)
    expect(results).toEqual(await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 30 }))
  })

  test('forgets the oldest run when it is full, and never the newest', async () => {
    const probe = await complete(fourScenarios, createLocalExecutor({ createSimulator }), { replications: 30 })
    const one = probe.outcomes.byteLength + probe.series.byteLength + probe.books.byteLength
    const cache = createColumnCache(one * 1.5)
    const executor = createLocalExecutor({ createSimulator })
    await complete(fourScenarios, executor, { replications: 30, cache })
    await complete({ ...fourScenarios, seed: 'een ander' }, executor, { replications: 30, cache })
    expect(cache.bytes).toBe(one)
    const tiny = createColumnCache(1)
    await complete(fourScenarios, executor, { replications: 30, cache: tiny })
    expect(tiny.bytes).toBe(one)
  })
})

describe('the year books', () => {
  test('are read by year, line and gemeente in order of replication', async () => {
    const results = await complete(fourScenarios, createLocalExecutor(countedSimulator()), { replications: 5 })
    const column = bookColumn(results, 2, 1, 'lasten.begeleiding', 0)
    const steps = Array.from(column).slice(1).map((value, index) => Math.round(value - column[index]!))
    expect(steps).toEqual([7, 7, 7, 7])
    expect(bookColumn(results, 2, 1, 'lasten.formatie', 0)[0]! - column[0]!).toBeCloseTo(bookLineIndex['lasten.formatie'] - bookLineIndex['lasten.begeleiding'], 1)
    expect(() => bookColumn(results, 0, 2, 'lasten.formatie', 0)).toThrow(RangeError)
  })

  test('are left out of a run that does not ask for them', async () => {
    const results = await complete(fourScenarios, createLocalExecutor(countedSimulator()), { replications: 5, onlyOutcomes: true })
    expect(results.books).toHaveLength(0)
    expect(results.series).toHaveLength(0)
    expect(() => bookColumn(results, 0, 0, 'lasten.formatie', 0)).toThrow(RangeError)
    expect(outcomeDigest(results)).toBe(outcomeDigest(await complete(fourScenarios, createLocalExecutor(countedSimulator()), { replications: 5 })))
  })
})
