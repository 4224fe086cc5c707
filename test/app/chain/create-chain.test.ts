import { describe, expect, test, vi } from 'vitest'
import { createEffect, createRoot, createSignal } from 'solid-js'
import type { PersonType } from '../../../src/analysis/chain/comparable.ts'
import { anybody } from '../../../src/analysis/chain/comparable.ts'
import type { ChainFocus } from '../../../src/app/chain/create-chain.ts'
import { CHAIN_FUTURES, createChain, FIRST_FUTURES, followedUntil } from '../../../src/app/chain/create-chain.ts'
import type { WantedLives } from '../../../src/app/chain/create-lives.ts'
import { createLives } from '../../../src/app/chain/create-lives.ts'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import { createLocalTracer } from '../../experiment/trace/local-tracer.ts'
import type { Tracer } from '../../../src/experiment/trace/tracer.ts'
import { aPlan } from '../../model/a-plan.ts'

const plan = aPlan({ horizonYears: 7, history: [1], scenarios: [{}, { 'groepen.minimum': 5 }, {}, { 'groepen.minimum': 10 }] })
const run = { key: 'k', plan, complete: true } as unknown as ShownRun
const first: ChainFocus = { scenario: 's1', beside: 's0', cohort: 2, year: 2 }

interface Watched {
  readonly tracer: Tracer
  readonly asked: string[]
  failing: boolean
}

/** Counts what is asked, and can refuse. */
function watched(): Watched {
  const local = createLocalTracer()
  const asked: string[] = []
  const state: Watched = {
    asked, failing: false,
    tracer: {
      trace: (wanted, request, options) => {
        asked.push(`${request.kind} ${request.scenario} ${request.replications.length}`)
        return state.failing ? Promise.reject(new Error('stuk')) : local.trace(wanted, request, options)
      },
    },
  }
  return state
}

/** Gives whatever has been asked the time to come. */
const until = (isThere: () => boolean): Promise<void> => vi.waitFor(() => { if (!isThere()) throw new Error('not yet') }, { timeout: 15_000, interval: 5 })

describe('the keten of the page', () => {
  test('knows until when a cohort can be followed, where that is not to its end', () => {
    const of = (horizonYears: number, cohort: number) => followedUntil({ region: { id: 'r', name: 'R', decisionYear: 2027 }, horizonYears }, cohort)
    expect([of(8, 2), of(8, 3), of(8, 4), of(8, 7), of(3, 2), of(1, 0)]).toEqual([null, null, 2034, 2034, 2029, 2027])
  })

  test('shows two scenarios of the same futures, and another year without following anybody again', async () => {
    const { tracer, asked } = watched()
    const [focus, setFocus] = createSignal(first)
    const [chain, dispose] = createRoot((end) => [createChain(tracer, () => run, () => 3, focus, () => anybody), end])
    await until(() => chain.picture() !== null)
    const before = chain.picture()!
    expect([before.own.name, before.beside!.name, before.futures]).toEqual(['S1', 'S0', 3])
    expect(before.own.flow.total).toEqual(before.beside!.flow.total)
    setFocus({ ...first, cohort: 4, year: -1 })
    expect(chain.picture()!.own.flow.total).not.toEqual(before.own.flow.total)
    // At the end of the run-in the scenarios have not parted yet.
    expect(chain.picture()!.own.standing).toEqual(chain.picture()!.beside!.standing)
    expect(asked).toEqual(['keten s1 3', 'keten s0 3'])
    dispose()
  })

  test('follows no more futures than it needs, and keeps the old picture until the new scenario is there', async () => {
    const { tracer, asked } = watched()
    const [focus, setFocus] = createSignal({ ...first, beside: null } as ChainFocus)
    const [count, setCount] = createSignal(3)
    const [chain, dispose] = createRoot((end) => [createChain(tracer, () => run, count, focus, () => anybody), end])
    await until(() => chain.picture() !== null)
    setFocus({ ...focus(), scenario: 's3' })
    expect(chain.picture()!.own.name).toBe('S1')
    await until(() => chain.picture()!.own.name === 'S3')
    setCount(100_000)
    expect(asked.at(-1)).toBe(`keten s3 ${CHAIN_FUTURES}`)
    dispose()
  })

  test('shows a first picture of few futures, and then all, with both scenarios in the same futures', async () => {
    const asked: string[] = []
    // Three futures over and over: what counts here is how many are asked.
    const repeated: Tracer = {
      trace: async (wanted, request, options) => {
        asked.push(`${request.scenario} ${request.replications.length}`)
        const three = await createLocalTracer().trace(wanted, { ...request, replications: [0, 1, 2] } as typeof request, options)
        return three && request.replications.map((replication) => ({ ...three[replication % 3]!, replication }))
      },
    }
    const [focus, setFocus] = createSignal(first)
    const shown: string[] = []
    const [chain, dispose] = createRoot((end) => {
      const made = createChain(repeated, () => run, () => 1000, focus, () => anybody)
      createEffect(() => { const now = made.picture(); if (now) shown.push(`${now.own.name} ${now.own.flow.inTime.length} ${now.beside!.flow.inTime.length}`) })
      return [made, end]
    })
    await until(() => chain.picture()?.futures === CHAIN_FUTURES)
    setFocus({ ...first, scenario: 's3' })
    await until(() => chain.picture()!.own.name === 'S3')
    expect(shown).toEqual([`S1 ${FIRST_FUTURES} ${FIRST_FUTURES}`, `S1 ${CHAIN_FUTURES} ${CHAIN_FUTURES}`, `S3 ${CHAIN_FUTURES} ${CHAIN_FUTURES}`])
    expect(asked).toEqual([`s1 ${FIRST_FUTURES}`, `s0 ${FIRST_FUTURES}`, `s1 ${CHAIN_FUTURES}`, `s0 ${CHAIN_FUTURES}`, `s3 ${CHAIN_FUTURES}`])
    dispose()
  })

  test('another kind of person asks for nobody to be counted again', async () => {
    const { tracer, asked } = watched()
    const [type, setType] = createSignal<PersonType>(anybody)
    const [chain, dispose] = createRoot((end) => [createChain(tracer, () => run, () => 3, () => first, type), end])
    await until(() => chain.comparable() !== null)
    const all = chain.comparable()!.count
    setType({ ...anybody, doelgroep: 0 })
    expect(chain.comparable()!.count).toBeLessThan(all)
    expect(asked).toHaveLength(2)
    dispose()
  })
})

describe('lives', () => {
  const chosen = (kind: WantedLives['kind']): WantedLives => ({ key: 'k', plan, scenario: 's0', kind, chosen: { goed: { future: 0, person: 300 }, gewoon: { future: 1, person: 320 }, slecht: { future: 1, person: 340 } } })

  test('are those of three people in one scenario, and of one of them in all', async () => {
    const { tracer, asked } = watched()
    const [wanted, setWanted] = createSignal<WantedLives | null>(chosen('gewoon'))
    const [lives, dispose] = createRoot((end) => [createLives(tracer, wanted), end])
    await until(() => lives.found() !== null)
    const { own, scenarios } = lives.found()!
    expect(scenarios).toHaveLength(4)
    expect(scenarios[0]).toBe(own.gewoon)
    for (const life of scenarios) expect(life.traits).toEqual(own.gewoon.traits)
    expect(asked).toHaveLength(3 + 3)
    setWanted(chosen('slecht'))
    await until(() => lives.found()!.wanted.kind === 'slecht')
    setWanted(chosen('gewoon'))
    await until(() => lives.found()!.wanted.kind === 'gewoon')
    expect(asked).toHaveLength(3 + 3 + 3)
    dispose()
  })

  test('that could not be followed say why, and can be asked again', async () => {
    const state = watched()
    state.failing = true
    const [lives, dispose] = createRoot((end) => [createLives(state.tracer, () => chosen('goed')), end])
    await until(() => lives.status().kind === 'failed')
    expect(lives.status()).toEqual({ kind: 'failed', detail: 'stuk' })
    state.failing = false
    lives.retry()
    await until(() => lives.found() !== null)
    expect(lives.status().kind).toBe('idle')
    dispose()
  })
})
