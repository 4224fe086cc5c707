import type { Plan } from '../model/plan.ts'
import { createBatchSizer } from './batch-size.ts'
import type { CachedColumns, ColumnCache } from './column-cache.ts'
import type { Batch, CancelSignal, Executor } from './executor.ts'
import { copyOutcomes, copyOverTime, createMatrix, replicationsOf, writeBatch } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { bookYears } from '../model/books.ts'
import { planKey, scenarioKey } from './plan.ts'
import type { Results } from './results.ts'

export interface RunOptions {
  /** How many replications; the matrix is made for all of them at once. */
  readonly replications: number
  /** Number of the first replication: not 0 in a shard. A run that does not start at 0 does not use the cache. */
  readonly first?: number
  /** The finished prefix grew. The matrix is shared with the run: read only the first `completed` replications. */
  readonly onProgress?: (results: Results) => void
  readonly signal?: CancelSignal
  /** Replications in the first batches; 2 if absent. */
  readonly firstBatch?: number
  /** Milliseconds of a clock of the host. Without one every batch is as large as the first. */
  readonly now?: () => number
  readonly cache?: ColumnCache
  /** Leaves out series and year books; such a run neither reads nor fills the cache. */
  readonly onlyOutcomes?: true
}

export type RunEnd =
  | { readonly kind: 'complete'; readonly results: Results }
  | { readonly kind: 'cancelled' }

const FIRST_BATCH = 2
/** Futures of scenarios that did not change that are copied whole before the first picture. */
const FIRST_COPIED = 32

/**
 * Runs replications of a plan. Every free slot of the executor takes the next batch; a result is written at its replication's
 * place, so neither the number of slots nor the size or order of batches can change a number. Cancelling means: hand out no
 * more, read no more.
 * @throws what the executor throws, after which no batch is handed out any more
 */
export async function run(plan: Plan, executor: Executor, options: RunOptions): Promise<RunEnd> {
  const state = startRun(plan, options)
  const cancelled = () => options.signal?.aborted === true
  if (!cancelled()) state.report()
  const slots = Array.from({ length: Math.max(1, executor.slots) }, () => serveSlot(state, executor, options, cancelled))
  await Promise.all(slots)
  // Also when the last batch came in just before: who cancelled wants nothing any more.
  const isCancelled = cancelled()
  if (!isCancelled) state.copyKnown(options.replications)
  state.remember()
  return isCancelled ? { kind: 'cancelled' } : { kind: 'complete', results: state.results() }
}

type RunState = ReturnType<typeof startRun>

async function serveSlot(state: RunState, executor: Executor, options: RunOptions, cancelled: () => boolean): Promise<void> {
  const now = options.now ?? (() => 0)
  while (!cancelled() && !state.failed) {
    const work = state.next(executor.slots)
    if (!work) return
    const start = now()
    try {
      const result = await executor.runBatch(work.part.plan, work.batch, options.signal)
      const end = now()
      state.sizer.measured(work.batch.count, end - start, end - state.began)
      if (cancelled()) return
      writeBatch(state.matrix, result, work.part.scenarios, work.at)
    } catch (error) {
      // Who cancelled wants nothing any more, and no word about a batch that was dropped for it.
      if (cancelled()) return
      state.failed = true
      throw error
    }
    if (state.prefix.add(work.at, work.batch.count)) state.report()
  }
}

/** A stretch of replications in which the same scenarios have to be simulated. */
interface Part {
  /** Place of the first replication in the matrix, and of the first that is no longer in this part. */
  readonly start: number
  readonly end: number
  readonly plan: Plan
  /** For each scenario of the part's plan, its place in the whole plan. */
  readonly scenarios: readonly number[]
}

function startRun(plan: Plan, options: RunOptions) {
  const first = options.first ?? 0
  const cache = first === 0 && !options.onlyOutcomes ? options.cache : undefined
  const keys = cache ? plan.scenarios.map((scenario) => scenarioKey(plan, scenario)) : []
  const found = plan.scenarios.map((_, scenario) => cache?.find(keys[scenario]!) ?? null)
  const whole = wholeMatrix(found, options.replications)
  const matrix = whole ?? createMatrix(plan, options.replications, options.onlyOutcomes)
  const reused = found.map((columns) => Math.min(columns?.completed ?? 0, options.replications))
  let copied = whole === null ? 0 : options.replications
  const parts = planParts(plan, reused, options.replications)
  const prefix = createPrefix(parts[0]?.start ?? options.replications)
  const sizer = createBatchSizer(options.firstBatch ?? FIRST_BATCH, options.now !== undefined)
  const key = planKey(plan)
  let at = prefix.completed
  const results = (): Results => ({
    planKey: key, scenarioIds: plan.scenarios.map((s) => s.id), months: matrix.months, completed: prefix.completed,
    ...(reused.some((count) => count > prefix.completed) && { known: reused.map((count) => Math.max(count, prefix.completed)) }),
    outcomes: matrix.outcomes, series: matrix.series,
    bookYears: options.onlyOutcomes ? 0 : bookYears(plan), gemeenten: options.onlyOutcomes ? 0 : plan.gemeenten.length, books: matrix.books,
  })
  return {
    matrix, prefix, sizer, results, began: options.now?.() ?? 0, failed: false,
    next(slots: number): { readonly part: Part; readonly at: number; readonly batch: Batch } | null {
      const part = parts.find((p) => at < p.end)
      if (!part) return null
      // At the end the rest is divided, so that no slot waits for one long last batch.
      const count = Math.min(sizer.size, part.end - at, Math.max(1, Math.ceil((options.replications - at) / slots)))
      const work = { part, at, batch: { first: first + at, count, ...(options.onlyOutcomes && { onlyOutcomes: true as const }) } }
      at += count
      return work
    },
    report(): void {
      if (prefix.completed === 0) return
      this.copyKnown(prefix.completed)
      options.onProgress?.(results())
    },
    /**
     * Outcomes all at once, since pictures read them as far as they are known; series and books, nearly twenty times as much, as
     * far as is reported, or else they would stand before the first picture.
     */
    copyKnown(reported: number): void {
      const until = reported <= FIRST_COPIED ? FIRST_COPIED : options.replications
      if (copied >= until) return
      for (const [scenario, columns] of found.entries()) {
        if (columns === null) continue
        const source = { ...columns.matrix, scenario: columns.scenario }
        if (copied === 0) copyOutcomes(matrix, scenario, 0, source, 0, reused[scenario]!)
        const end = Math.min(until, reused[scenario]!)
        if (end > copied) copyOverTime(matrix, scenario, copied, source, copied, end - copied)
      }
      copied = until
    },
    /** Not before it has all of what it took from earlier runs: it would take their place. */
    remember(): void {
      if (copied < Math.max(...reused)) return
      cache?.add(matrix, keys.map((k, scenario) => ({ key: k, completed: Math.max(reused[scenario]!, prefix.completed) })))
    },
  }
}

/** The matrix of an earlier run that has all of this one at the same places: undo copies nothing. */
function wholeMatrix(found: readonly (CachedColumns | null)[], replications: number): Matrix | null {
  const matrix = found[0]?.matrix
  if (matrix === undefined || matrix.scenarios !== found.length || replicationsOf(matrix) !== replications) return null
  return found.every((columns, place) => columns?.matrix === matrix && columns.scenario === place && columns.completed === replications) ? matrix : null
}

/** Divides the replications where the set of scenarios that still has to be simulated changes. */
function planParts(plan: Plan, reused: readonly number[], replications: number): readonly Part[] {
  const edges = [...new Set([...reused, replications])].sort((a, b) => a - b)
  const parts: Part[] = []
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    if (end === undefined) break
    const scenarios = reused.flatMap((count, scenario) => (count <= start ? [scenario] : []))
    const whole = scenarios.length === plan.scenarios.length
    parts.push({ start, end, scenarios, plan: whole ? plan : { ...plan, scenarios: scenarios.map((s) => plan.scenarios[s]!) } })
  }
  return parts
}

/** Batches finish in any order; what counts is how many replications from the first are there without a gap. */
function createPrefix(start: number) {
  const finished = new Map<number, number>()
  return {
    completed: start,
    /** @returns whether the prefix grew */
    add(at: number, count: number): boolean {
      finished.set(at, count)
      const before = this.completed
      for (let more = finished.get(this.completed); more !== undefined; more = finished.get(this.completed)) {
        finished.delete(this.completed)
        this.completed += more
      }
      return this.completed > before
    },
  }
}
