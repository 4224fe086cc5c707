import { expect, test } from 'vitest'
import { beforeCards, cardViews, playCard, stressMeasures } from '../../../src/analysis/stress/play.ts'
import { stressCards } from '../../../src/experiment/stress/cards.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { simulated, westfriesland } from '../money/a-run.ts'
import { region } from '../../scenario-file/valid-files.ts'
import { syntheticResults } from '../synthetic-results.ts'

test('cards are laid beside a hundred futures, or beside all where there are fewer', () => {
  const of = (replications: number) => beforeCards(syntheticResults({ replications, years: 0 })).completed
  expect([40, 100, 150].map(of)).toEqual([40, 100, 100])
})

test('a card that is stopped gives nothing, of the world and of the money', async () => {
  const plan = westfriesland(undefined, 3)
  const before = await simulated(plan, 2)
  for (const kind of ['wereld', 'geld'] as const) {
    const card = stressCards.find((one) => one.kind === kind)!
    const play = (aborted: boolean) => playCard(card, plan, before, region, { executor: createLocalExecutor(), signal: { aborted }, now: () => 0, breathe: async () => {} })
    expect(await play(true), kind).toBeNull()
    const after = await play(false)
    expect(after!.completed, kind).toBe(2)
    expect(cardViews(before, after!).map(({ outcome }) => outcome)).toEqual(stressMeasures)
  }
})
