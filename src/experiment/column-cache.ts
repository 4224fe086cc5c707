import type { Matrix } from './matrix.ts'
import { matrixBytes } from './matrix.ts'

/** The first `completed` replications of one scenario, inside the matrix of an earlier run. */
export interface CachedColumns {
  readonly matrix: Matrix
  readonly scenario: number
  readonly completed: number
}

/**
 * Scenarios that were simulated before, by `scenarioKey`: after a slider of one scenario only that scenario runs again, and a
 * longer run continues a shorter one. Holds matrices of earlier runs, not copies of them.
 */
export interface ColumnCache {
  find(scenarioKey: string): CachedColumns | null
  /** Adds a run; forgets the oldest runs while together they are over the bound. */
  add(matrix: Matrix, scenarios: readonly { readonly key: string; readonly completed: number }[]): void
  readonly bytes: number
}

/** Two runs of 1,000 futures and four scenarios, year books included (40 MB each); the page stays under 200 MB. */
const DEFAULT_MAX_BYTES = 96 * 1024 * 1024

interface Kept {
  readonly matrix: Matrix
  readonly scenarios: readonly { readonly key: string; readonly completed: number }[]
}

/** @param maxBytes bound on all matrices together; the newest always stays, because the page shows it anyway */
export function createColumnCache(maxBytes: number = DEFAULT_MAX_BYTES): ColumnCache {
  let kept: readonly Kept[] = []
  const total = (runs: readonly Kept[]) => runs.reduce((sum, run) => sum + matrixBytes(run.matrix), 0)
  return {
    find(key) {
      let best: CachedColumns | null = null
      for (const run of kept) {
        const scenario = run.scenarios.findIndex((s) => s.key === key)
        const completed = run.scenarios[scenario]?.completed ?? 0
        if (completed > (best?.completed ?? 0)) best = { matrix: run.matrix, scenario, completed }
      }
      return best
    },
    add(matrix, scenarios) {
      // A run that found all it asked for brings the matrix of the earlier one.
      const runs = [{ matrix, scenarios }, ...kept.filter((run) => run.matrix !== matrix)]
      while (runs.length > 1 && total(runs) > maxBytes) runs.pop()
      kept = runs
    },
    get bytes() {
      return total(kept)
    },
  }
}
