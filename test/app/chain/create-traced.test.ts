import { afterEach, describe, expect, test } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { createTraced } from '../../../src/app/chain/create-traced.ts'
import type { WantedTrace } from '../../../src/app/chain/create-traced.ts'
import { createTracer } from '../../../src/experiment/trace/tracer.ts'
import { createTraceRunner } from '../../../src/experiment/trace/trace.ts'
import { aPlan } from '../../model/a-plan.ts'

const plan = aPlan({ history: [1], horizonYears: 2 })
const wanted = (key: string, replications: readonly number[]): WantedTrace<'caseload'> => ({ key, plan, request: { kind: 'caseload', scenario: 's0', replications } })
const settle = async (): Promise<void> => { await new Promise((resolve) => setImmediate(resolve)) }

describe('what a screen follows', () => {
  let dispose = (): void => {}
  afterEach(() => dispose())

  /** Pieces are answered when the test says so; a piece may be made to fail. */
  function begin(first: WantedTrace<'caseload'> | null) {
    const runner = createTraceRunner()
    const held: (() => void)[] = []
    let broken = false
    const tracer = createTracer((asked, what) => new Promise((resolve, reject) => {
      held.push(() => (broken ? reject(new Error('geheugen vol')) : resolve(runner(asked, what))))
    }))
    const answer = async (): Promise<void> => { held.shift()?.(); await settle() }
    return createRoot((end) => {
      dispose = end
      const [target, want] = createSignal(first)
      return { model: createTraced(tracer, target), want, answer, held, breakDown: (on: boolean) => { broken = on } }
    })
  }

  test('stays on the screen until something newer is there', async () => {
    const { model, want, answer } = begin(wanted('a', [0]))
    await answer()
    expect(model.found()?.wanted.key).toBe('a')
    want(wanted('b', [1]))
    expect(model.status().kind).toBe('running')
    expect(model.found()?.wanted.key).toBe('a')
    await answer()
    expect(model.found()?.wanted.key).toBe('b')
    expect(model.status().kind).toBe('idle')
  })

  test('is abandoned for something newer: no more pieces, and its answer is not shown', async () => {
    const many = Array.from({ length: 20 }, (_, index) => index)
    const { model, want, answer, held } = begin(wanted('a', many))
    want(wanted('b', [30]))
    await answer()
    expect(model.found()).toBeNull()
    await answer()
    expect(model.found()?.wanted.key).toBe('b')
    expect(held).toHaveLength(0)
  })

  test('that fails says why, keeps what was there, and can be tried again', async () => {
    const { model, want, answer, breakDown } = begin(wanted('a', [0]))
    await answer()
    breakDown(true)
    want(wanted('b', [1]))
    await answer()
    expect(model.status()).toEqual({ kind: 'failed', detail: 'geheugen vol' })
    expect(model.found()?.wanted.key).toBe('a')
    breakDown(false)
    model.retry()
    await answer()
    expect(model.found()?.wanted.key).toBe('b')
  })
})
