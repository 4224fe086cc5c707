import { beforeCards, cardViews, playCard } from '../src/analysis/stress/play.ts'
import type { StressFound } from '../src/analysis/stress/play.ts'
import type { Results } from '../src/experiment/results.ts'
import { stressCards } from '../src/experiment/stress/cards.ts'
import type { Plan } from '../src/model/plan.ts'
import type { Region } from '../src/model/scenario.ts'
import type { Host } from './host.ts'

/**
 * All stress cards over a run, as the page plays them: the same first futures, with and without.
 * @param results with year books
 * @returns null when interrupted
 * @throws WorkerLost
 */
export async function playStress(plan: Plan, results: Results, region: Region, threads: number, host: Host): Promise<StressFound | null> {
  const before = beforeCards(results)
  const { executor, close } = host.openExecutor(threads)
  const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))
  const cards: StressFound['cards'][number][] = []
  try {
    for (const [index, card] of stressCards.entries()) {
      host.progress?.(`stresskaart ${index + 1} van ${stressCards.length}: ${card.label}`)
      const after = await playCard(card, plan, before, region, { executor, signal: host.signal, now: () => host.now(), breathe })
      if (after === null || host.signal.aborted) return null
      cards.push({ id: card.id, views: cardViews(before, after) })
    }
    return { futures: before.completed, cards }
  } finally {
    host.progress?.('')
    close()
  }
}
