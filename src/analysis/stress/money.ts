import type { Results } from '../../experiment/results.ts'
import { outcomeIds, outcomeIndex } from '../../model/outcomes.ts'
import type { MoneyChoices } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import { evaluateMoney } from '../money/evaluate.ts'
import { moneyStanding } from '../money/outlook.ts'

/**
 * The same futures under other rules of the money: only the chance within budget is another. Yields between scenarios.
 * @param results with books
 * @throws RangeError without books
 */
export function* withMoneyRules(results: Results, plan: Plan, choices: MoneyChoices): Generator<undefined, Results> {
  const width = outcomeIds.length
  const scenarios = results.scenarioIds.length
  const changed = results.outcomes.slice(0, results.completed * scenarios * width)
  for (let scenario = 0; scenario < scenarios; scenario++) {
    const { totals } = moneyStanding(yield* evaluateMoney({ results, plan, choices, inwoners: null }, scenario), 'regio')
    for (let replication = 0; replication < results.completed; replication++) changed[(replication * scenarios + scenario) * width + outcomeIndex['budget.binnen']] = totals[replication]! >= -ROUNDING ? 1 : 0
    yield
  }
  return { ...results, outcomes: changed, series: new Float32Array(0), books: new Float32Array(0), bookYears: 0, gemeenten: 0 }
}

/** The books are single precision: half a euro is no shortage. */
const ROUNDING = 0.5
