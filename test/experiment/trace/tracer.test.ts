import { describe, expect, test } from 'vitest'
import { createTraceRunner } from '../../../src/experiment/trace/trace.ts'
import { createTracer } from '../../../src/experiment/trace/tracer.ts'
import type { TracePiece } from '../../../src/experiment/trace/tracer.ts'
import { aPlan } from '../../model/a-plan.ts'

const plan = aPlan({ history: [1], horizonYears: 2 })
const request = (replications: readonly number[]) => ({ kind: 'caseload', scenario: 's0', replications } as const)

/** Counts what is really followed. */
function counting(after: (count: number) => void = () => undefined) {
  const runner = createTraceRunner()
  const followed: number[] = []
  const piece: TracePiece = (asked, what) => {
    followed.push(...what.replications)
    after(followed.length)
    return Promise.resolve(runner(asked, what))
  }
  return { tracer: createTracer(piece), followed }
}

describe('a tracer', () => {
  test('follows only what it has not followed before', async () => {
    const { tracer, followed } = counting()
    await tracer.trace<'caseload'>(plan, request([3, 1]))
    const again = await tracer.trace<'caseload'>(plan, request([1, 2, 3]))
    expect(followed).toEqual([3, 1, 2])
    expect(again!.map(({ replication }) => replication)).toEqual([1, 2, 3])
  })

  test('knows an equal plan and tells another scenario apart', async () => {
    const { tracer, followed } = counting()
    const two = aPlan({ history: [1], horizonYears: 2, scenarios: [{}, {}] })
    await tracer.trace<'caseload'>(two, { kind: 'caseload', scenario: 's0', replications: [0] })
    await tracer.trace<'caseload'>(structuredClone(two), { kind: 'caseload', scenario: 's0', replications: [0] })
    await tracer.trace<'caseload'>(two, { kind: 'caseload', scenario: 's1', replications: [0] })
    expect(followed).toEqual([0, 0])
  })

  test('hands out no more once cancelled, and keeps what was done', async () => {
    const signal = { aborted: false }
    const { tracer, followed } = counting((count) => { signal.aborted = count >= 8 })
    const all = Array.from({ length: 20 }, (_, index) => index)
    expect(await tracer.trace<'caseload'>(plan, request(all), { signal })).toBeNull()
    expect(followed).toHaveLength(8)
    await tracer.trace<'caseload'>(plan, request(all))
    expect(followed).toHaveLength(20)
  })

  test('says how far it is', async () => {
    const { tracer } = counting()
    const said: string[] = []
    await tracer.trace<'caseload'>(plan, request(Array.from({ length: 12 }, (_, index) => index)), { onProgress: (done, all) => said.push(`${done}/${all}`) })
    expect(said).toEqual(['0/12', '8/12'])
  })
})
