import type { Executor } from '../../experiment/executor.ts'
import type { Results } from '../../experiment/results.ts'
import { run } from '../../experiment/run.ts'
import type { StressCard } from '../../experiment/stress/cards.ts'
import { changedPlan } from '../../experiment/stress/change.ts'
import { defaultMoney } from '../../model/money.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { Plan } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'
import { withMoneyRules } from './money.ts'
import type { ChangeView } from './view.ts'
import { changeView } from './view.ts'

/** Futures with and without a card: the same futures, so that few are enough to see a difference. */
const STRESS_FUTURES = 100

/** What cards are read on: a rule of the money only changes the last. */
export const stressMeasures = ['les.wachtweken', 'kosten.per-inburgeraar', 'budget.binnen'] as const satisfies readonly OutcomeId[]
export type StressMeasure = (typeof stressMeasures)[number]

/** What cards did in one plan: plain data, small enough to keep and to send to a thread. */
export interface StressFound {
  readonly futures: number
  readonly cards: readonly {
    /** Of the card. */
    readonly id: string
    /** In the order of `stressMeasures`. */
    readonly views: readonly ChangeView[]
  }[]
}

/** How a card is played where it is: the clock, a pause for others, and whether to stop. */
export interface PlayedOn {
  readonly executor: Executor
  readonly signal: { readonly aborted: boolean }
  readonly now: () => number
  readonly breathe: () => Promise<void>
}

/** The first futures of a run: what a card is laid beside. */
export function beforeCards(results: Results, futures: number = STRESS_FUTURES): Results {
  return { ...results, completed: Math.min(futures, results.completed) }
}

/**
 * One card over all scenarios, in the futures of `before`.
 * @param before with year books
 * @returns outcomes only: the months of many plans would be kept for nothing; null when it was stopped
 */
export async function playCard(card: StressCard, plan: Plan, before: Results, region: Region, { executor, signal, now, breathe }: PlayedOn): Promise<Results | null> {
  if (card.kind === 'wereld') {
    const end = await run(changedPlan(plan, region, card), executor, { replications: before.completed, signal, now, onlyOutcomes: true })
    return end.kind === 'complete' ? end.results : null
  }
  const steps = withMoneyRules(before, plan, card.choices(defaultMoney))
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    await breathe()
    if (signal.aborted) return null
  }
}

export function cardViews(before: Results, after: Results): readonly ChangeView[] {
  return stressMeasures.map((outcome) => changeView(before, after, outcome))
}
