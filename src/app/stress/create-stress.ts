import { createEffect, createMemo, on } from 'solid-js'
import type { Accessor } from 'solid-js'
import { beforeCards, cardViews, playCard } from '../../analysis/stress/play.ts'
import type { StressFound } from '../../analysis/stress/play.ts'
import { stressCards } from '../../experiment/stress/cards.ts'
import type { Executor } from '../../experiment/executor.ts'
import { planKey } from '../../experiment/plan.ts'
import type { Results } from '../../experiment/results.ts'
import type { Plan } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { Experiment } from '../groups/create-experiment.ts'
import { createExperiment } from '../groups/create-experiment.ts'

export { stressCards } from '../../experiment/stress/cards.ts'
export type { StressCard } from '../../experiment/stress/cards.ts'

export { stressMeasures } from '../../analysis/stress/play.ts'
export type { StressFound, StressMeasure } from '../../analysis/stress/play.ts'

export interface StressRun {
  readonly plan: Plan
  readonly key: string
  readonly before: Results
  /** By card; a card that is not there is still to come. */
  readonly after: ReadonlyMap<string, Results>
}

export interface StressModel extends Pick<Experiment<StressRun>, 'status' | 'stop'> {
  /** The cards of the newest whole run; null where none was begun. */
  readonly found: Accessor<StressRun | null>
  /** Takes up again what was stopped or failed; cards that are there are kept. */
  readonly start: () => void
}

/** Plays the cards over every run that is whole, one after the other, beside the page's own run. */
export function createStress(whole: Accessor<ShownRun | null>, region: Accessor<Region>, executor: Executor): StressModel {
  const experiment = createExperiment<StressRun>()
  const asked = createMemo(() => {
    const run = whole()
    return run === null || run.results.bookYears === 0 || run.plan.region.id !== region().id ? null : { run, key: planKey(run.plan) }
  }, null, { equals: (a, b) => a?.key === b?.key && a?.run.results.completed === b?.run.results.completed })
  const start = (): void => {
    const question = asked()
    if (question === null) return
    const { run, key } = question
    experiment.start(key, stressCards.length, (signal, progress, offer) => playCards(run, key, region(), experiment.find(key), executor, { signal, progress, offer }))
  }
  createEffect(on(asked, (question) => {
    const known = question === null ? null : experiment.find(question.key)
    if (question !== null && (known === null || known.after.size < stressCards.length)) start()
  }))
  return { status: experiment.status, stop: experiment.stop, start, found: () => { const question = asked(); return question === null ? null : experiment.find(question.key) } }
}

interface Play {
  readonly signal: { readonly aborted: boolean }
  readonly progress: (done: number) => void
  readonly offer: (value: StressRun) => void
}

async function playCards(run: ShownRun, key: string, region: Region, known: StressRun | null, executor: Executor, { signal, progress, offer }: Play): Promise<StressRun | null> {
  const before = beforeCards(run.results)
  let answer: StressRun = { plan: run.plan, key, before, after: new Map(known?.before.completed === before.completed ? known.after : []) }
  for (const [index, card] of stressCards.entries()) {
    progress(index)
    if (answer.after.has(card.id)) continue
    const results = await playCard(card, run.plan, before, region, { executor, signal, now: () => performance.now(), breathe })
    if (results === null || signal.aborted) return null
    answer = { ...answer, after: new Map([...answer.after, [card.id, results]]) }
    offer(answer)
  }
  return answer
}

const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** What the cards of a run did, for a report; null while one is still to come. */
export function stressFound({ before, after }: StressRun): StressFound | null {
  const cards = stressCards.flatMap(({ id }) => { const results = after.get(id); return results === undefined ? [] : [{ id, views: cardViews(before, results) }] })
  return cards.length < stressCards.length ? null : { futures: before.completed, cards }
}
