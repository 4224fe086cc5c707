import { describe, expect, test } from 'vitest'
import { createTraceApi } from '../../workers/trace-api.ts'
import type { TraceThread } from '../../workers/trace-thread.ts'
import { createThreadTracer } from '../../workers/trace-thread.ts'
import { aPlan } from '../model/a-plan.ts'

const plan = aPlan({ history: [1], horizonYears: 2 })
const request = (replication: number) => ({ kind: 'caseload', scenario: 's0', replications: [replication] } as const)

/** Threads of which some die at their first question. */
function threads(dies: readonly boolean[]) {
  const plans: boolean[] = []
  let spawned = 0
  const spawn = (): TraceThread => {
    const mortal = dies[spawned++] ?? false
    const api = createTraceApi()
    let lose: (reason: string) => void = () => undefined
    return {
      trace: (number, sent, what) => {
        plans.push(sent !== null)
        if (!mortal) return Promise.resolve(api.trace(number, structuredClone(sent), what))
        lose('De volger viel uit: geheugen vol.')
        return new Promise(() => undefined)
      },
      onLost: (listener) => { lose = listener },
      terminate: () => undefined,
    }
  }
  return { spawn, plans, spawned: () => spawned }
}

describe('the thread that follows', () => {
  test('starts with the first question, and gets each plan once', async () => {
    const host = threads([])
    const tracer = createThreadTracer(host.spawn)
    expect(host.spawned()).toBe(0)
    await tracer.trace<'caseload'>(plan, request(0))
    await tracer.trace<'caseload'>(plan, request(1))
    await tracer.trace<'caseload'>(aPlan({ history: [1], horizonYears: 2, seed: 'ander' }), request(0))
    expect(host.spawned()).toBe(1)
    expect(host.plans).toEqual([true, false, true])
  })

  test('is replaced when it dies: the question is asked again and the user hears of it', async () => {
    const host = threads([true])
    const said: string[] = []
    const tracer = createThreadTracer(host.spawn, (message) => said.push(message))
    const traced = await tracer.trace<'caseload'>(plan, request(0))
    expect(traced).toHaveLength(1)
    expect(said).toEqual(['De volger viel uit: geheugen vol. Er is een nieuwe gestart.'])
  })

  test('fails where the new one dies too, and works again for the next question', async () => {
    const host = threads([true, true])
    const tracer = createThreadTracer(host.spawn, () => undefined)
    await expect(tracer.trace<'caseload'>(plan, request(0))).rejects.toThrow('geheugen vol')
    expect(await tracer.trace<'caseload'>(plan, request(0))).toHaveLength(1)
  })
})
