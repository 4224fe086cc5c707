import type { Plan } from '../../model/plan.ts'
import type { Region } from '../../model/scenario.ts'
import { createBatchRunner } from '../batch.ts'
import { planKey } from '../plan.ts'
import type { Results } from '../results.ts'
import { seriesMonths } from '../results.ts'
import type { BacktestCase } from './case.ts'
import { backtestPlan } from './case.ts'

/** Folders of the regions whose gemeenten have a budget table. */
export const moneyRegions: readonly string[] = ['leidschendam-voorburg-voorschoten-wassenaar', 'leiden-oegstgeest']

/** Years of the budget table: 2022 to 2024. */
const YEARS = 3

/**
 * The same past as of the other back-tests, with the decision at its beginning: books are kept from the decision on. What was
 * otherwise before the change of organisation then comes as a switch after as many years.
 */
export function moneyBacktestPlan(test: BacktestCase, region: Region): Plan {
  const plan = backtestPlan({ ...test, history: [], horizonYears: YEARS }, region)
  const before = 52 * test.history.length
  return {
    ...plan,
    hiredAheadWeeks: before,
    scenarios: plan.scenarios.map((scenario) => ({ ...scenario, settings: { ...scenario.settings, 'overgang.weken': { kind: 'fixed', value: before } as const } })),
  }
}

/** All futures at once, with books. */
export function runMoneyBacktest(plan: Plan, replications: number): Results {
  const { outcomes, series, books } = createBatchRunner()(plan, { first: 0, count: replications })
  return {
    planKey: planKey(plan), scenarioIds: plan.scenarios.map(({ id }) => id), months: seriesMonths(plan), completed: replications, outcomes, series,
    bookYears: plan.history.length + plan.horizonYears, gemeenten: plan.gemeenten.length, books,
  }
}
