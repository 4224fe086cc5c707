import { afterEach, describe, expect, test } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { createRun } from '../../../src/app/run/create-run.ts'
import type { ShownRun, WantedRun } from '../../../src/app/run/create-run.ts'
import { createSlides } from '../../../src/app/present/create-slides.ts'
import type { SlideView } from '../../../src/app/present/create-slides.ts'
import type { Draft, SavedView } from '../../../src/app/draft/draft.ts'
import { keepMoment, removeMoment } from '../../../src/app/moments/moments.ts'
import { viewsOf, withMomentOf, withViews } from '../../../src/app/present/presentation.ts'
import { MOST_KEPT_RUNS, createMomentRuns, slideSource } from '../../../src/app/present/slide-moments.ts'
import { wantedRun } from '../../../src/app/run/wanted-run.ts'
import { runBatch } from '../../../src/experiment/batch.ts'
import type { BatchResult, Executor } from '../../../src/experiment/executor.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import { outcomeColumn } from '../../../src/experiment/results.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { aDraft } from '../a-draft.ts'
import { aPlan, markingSimulator } from '../a-plan.ts'

/** Answers a batch when the test says so; the seed of the plan stands in every outcome. */
function createCountingExecutor() {
  const queue: { readonly seed: string; readonly count: number; readonly answer: () => void }[] = []
  const done = new Map<string, number>()
  const executor: Executor = {
    slots: 1,
    runBatch: (plan: Plan, batch) => new Promise<BatchResult>((resolve) => {
      queue.push({ seed: plan.seed, count: batch.count, answer: () => {
        done.set(plan.seed, (done.get(plan.seed) ?? 0) + batch.count)
        resolve(runBatch(markingSimulator(plan), plan, batch))
      } })
    }),
  }
  const step = async (): Promise<boolean> => {
    const next = queue.shift()
    next?.answer()
    await new Promise((resolve) => { setTimeout(resolve, 0) })
    return next !== undefined
  }
  return { executor, done, step, queue, all: async () => { while (await step()) { /* until nothing is asked any more */ } } }
}

const REPLICATIONS = 40
const wantedFor = (seed: string): WantedRun => {
  const plan = aPlan(seed)
  return { key: planKey(plan), plan, replications: REPLICATIONS }
}
const markOf = (run: ShownRun | null): number | undefined => (run === null ? undefined : outcomeColumn(run.results, 0, 'lasten.jaar')[0])

let dispose = (): void => {}
afterEach(() => dispose())

describe('the runs of moments', () => {
  function start(first: readonly WantedRun[], known: ShownRun | null = null) {
    const batches = createCountingExecutor()
    return createRoot((end) => {
      dispose = end
      const [asked, ask] = createSignal(first)
      return { ask, runs: createMomentRuns(asked, () => known, batches.executor), ...batches }
    })
  }

  test('each gives its own numbers, first of what is looked at, then of what comes', async () => {
    const [a, b] = [wantedFor('1'), wantedFor('2')]
    const { runs, all, step } = start([a, b])
    expect(runs.of(a)).toBeNull()
    while (runs.of(a) === null) expect(await step()).toBe(true)
    expect(runs.of(b)).toBeNull()
    await all()
    expect([markOf(runs.of(a)), markOf(runs.of(b))]).toEqual([1, 2])
    expect(runs.target()).toBeNull()
  })

  test('leaving one while it computes loses no future of it, and coming back to a whole one computes nothing', async () => {
    const [a, b] = [wantedFor('1'), wantedFor('2')]
    const { runs, ask, step, all, done, queue } = start([a])
    for (let batches = 0; batches < 3; batches++) await step()
    expect(done.get('1')).toBeGreaterThan(0)
    const underWay = queue.reduce((sum, { count }) => sum + count, 0)
    ask([b])
    await all()
    ask([a])
    await all()
    expect(markOf(runs.of(a))).toBe(1)
    // What was under way when it was left, and only that, is computed again.
    expect(done.get('1')).toBe(REPLICATIONS + underWay)
    const before = done.get('2')
    ask([b])
    expect(markOf(runs.of(b))).toBe(2)
    await all()
    expect(done.get('2')).toBe(before)
  })

  test('the same plan as the session has is not computed again', async () => {
    const a = wantedFor('7')
    const batches = createCountingExecutor()
    const run = createRoot((end) => { dispose = end; return createRun(() => a, batches.executor) })
    await batches.all()
    dispose()
    const { runs, queue } = start([a], run.shown())
    expect(markOf(runs.of(a))).toBe(7)
    expect(queue).toEqual([])
  })

  test('more moments than are kept do not push each other out for ever', async () => {
    const wanted = Array.from({ length: MOST_KEPT_RUNS + 2 }, (_, place) => wantedFor(String(place + 1)))
    const { runs, all, done } = start(wanted)
    await all()
    expect(done.size).toBe(MOST_KEPT_RUNS)
    expect(wanted.filter((one) => runs.of(one) !== null)).toHaveLength(MOST_KEPT_RUNS)
  })
})

describe('a slide of a moment', () => {
  const settings = { ...aDraft.settings, replications: REPLICATIONS }
  const then: Draft = keepMoment({ ...aDraft, settings: { ...settings, seed: '5' } }, 'voorstel Hoorn')
  const now: Draft = withViews({ ...then, settings: { ...settings, seed: '9' }, view: { compared: 'drie', baseline: 'twee', measure: 'lasten.jaar' } }, [
    { screen: 'vergelijken', moment: 'voorstel Hoorn', view: { compared: 'twee', baseline: 'een', measure: 'les.wachtweken' } },
    { screen: 'vergelijken' },
  ])

  function show(draft: Draft, views: readonly SavedView[] = viewsOf(draft)) {
    const batches = createCountingExecutor()
    return createRoot((end) => {
      dispose = end
      const [place, setPlace] = createSignal(0)
      const run = createRun(() => wantedRun(draft), batches.executor)
      const frozen = (): ShownRun | null => (run.shown()?.complete ? run.shown() : null)
      const shown = createSlides({ draft: () => draft, views: () => views, place, frozen, run, executor: batches.executor })
      return { shown, setPlace, ...batches }
    })
  }
  const isShown = (view: SlideView | null): boolean => view?.kind === 'shown'

  test('asks its question while its numbers are computed, and shows them with the pair as it was saved', async () => {
    const { shown, step, all } = show(now)
    const first = shown()
    expect(first?.kind).toBe('computing')
    expect(first?.kind === 'computing' && first.question).toContain('Twee')
    expect(first?.kind === 'computing' && first.question).toContain('Een')
    while (!isShown(shown())) expect(await step()).toBe(true)
    const last = shown()
    expect(last?.kind === 'shown' && [last.moment, last.region, last.slide.question.includes('Drie')]).toEqual(['voorstel Hoorn', 'Proefregio', false])
    await all()
  })

  test('going on while it computes shows the session, and its numbers are there on coming back', async () => {
    const { shown, setPlace, all } = show(now)
    setPlace(1)
    await all()
    const ofNow = shown()
    expect(ofNow?.kind === 'shown' && [ofNow.moment, ofNow.slide.question.includes('Drie')]).toEqual([null, true])
    setPlace(0)
    expect(isShown(shown())).toBe(true)
  })

  test('stands still: what is set now does not reach it', () => {
    expect(slideSource({ ...now, settings: { ...settings, seed: '77' } }, now.presentation!.views[0]!)).toEqual({ kind: 'moment', moment: then.moments![0] })
  })

  test('says that its moment is gone, and can go on with the numbers of now', () => {
    const lost = { ...now, moments: [] }
    const { shown } = show(lost)
    expect(shown()).toEqual({ kind: 'gone', name: 'voorstel Hoorn' })
    const mended = withMomentOf(lost, 0, null)
    expect(slideSource(mended, viewsOf(mended)[0]!)).toEqual({ kind: 'now' })
  })

  test('keeps its pair when it is tied to a moment, and follows the session when the moment is taken away', () => {
    const tied = withMomentOf(now, 1, 'voorstel Hoorn')
    expect(viewsOf(tied)[1]).toEqual({ screen: 'vergelijken', moment: 'voorstel Hoorn', view: now.view })
    expect(viewsOf(removeMoment(tied, 'voorstel Hoorn')).map(({ moment }) => moment)).toEqual([undefined, undefined])
  })
})
