import type { Results } from '../../experiment/results.ts'
import type { MoneyChoices } from '../../model/money.ts'
import type { Plan } from '../../model/plan.ts'
import type { MoneyDraws } from './drawn.ts'
import type { MoneyLedger } from './ledger.ts'

export interface MoneyRequest {
  readonly results: Results
  readonly plan: Plan
  readonly choices: MoneyChoices
  /** By gemeente in the order of the plan; null where one is not known. */
  readonly inwoners: readonly number[] | null
}

/** All that one evaluation works with. */
export interface Work {
  readonly request: MoneyRequest
  readonly ledger: MoneyLedger
  readonly draws: MoneyDraws
  /** Years of the run-in, and the calendar year of the first of the books. */
  readonly before: number
  readonly firstYear: number
  /** How amounts of the Rijk have grown since 2025, by year from the decision and by future. */
  readonly growth: readonly Float64Array[]
}
