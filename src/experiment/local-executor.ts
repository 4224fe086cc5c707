import { createBatchRunner } from './batch.ts'
import type { SimulatorFactory } from './batch.ts'
import type { Executor } from './executor.ts'

export interface LocalOptions {
  /** Another model than the real one: tests. */
  readonly createSimulator?: SimulatorFactory
  /** Called before each batch: where the host can let other work go first. The core has no timers of its own. */
  readonly breathe?: () => Promise<void>
}

/** Runs batches in this thread, one at a time. */
export function createLocalExecutor(options: LocalOptions = {}): Executor {
  const runBatch = createBatchRunner(options.createSimulator)
  return {
    slots: 1,
    async runBatch(plan, batch) {
      await options.breathe?.()
      return runBatch(plan, batch)
    },
  }
}
