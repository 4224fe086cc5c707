import type { Plan } from '../model/plan.ts'

/** A run of replications, all scenarios of each: the unit of work, so that every partial result is a fair comparison. */
export interface Batch {
  readonly first: number
  readonly count: number
  /** Series and year books are not asked for: they are nearly all of a result, and an explanation, a card or a coalition does not read them. */
  readonly onlyOutcomes?: true
}

export interface BatchResult {
  readonly batch: Batch
  /** [replication of the batch][scenario][outcome] */
  readonly outcomes: Float64Array
  /** [replication of the batch][scenario][series][month]; empty with outcomes only */
  readonly series: Float32Array
  /** [replication of the batch][scenario][year][line][gemeente]; empty with outcomes only */
  readonly books: Float32Array
}

/** Where batches run: in this thread, in workers, in Node. None of them can change a number. */
export interface Executor {
  /** How many batches may be under way at once. */
  readonly slots: number
  /**
   * @param signal of the run it is for: aborted while the batch still waits, the batch need not run, and the promise is rejected
   */
  runBatch(plan: Plan, batch: Batch, signal?: CancelSignal): Promise<BatchResult>
}

/** What an AbortSignal already is; the core knows no DOM. */
export interface CancelSignal {
  readonly aborted: boolean
}
