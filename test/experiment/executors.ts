import type { Executor } from '../../src/experiment/executor.ts'
import { createBatchRunner } from '../../src/experiment/batch.ts'
import type { SimulatorFactory } from '../../src/experiment/batch.ts'
import type { Plan } from '../../src/model/plan.ts'

/** Passes plan and result through copies, as a thread boundary does: what cannot be cloned fails here. */
export function createCloningExecutor(slots: number, createSimulator?: SimulatorFactory): Executor {
  const runBatch = createBatchRunner(createSimulator)
  const clones = new WeakMap<Plan, Plan>()
  return {
    slots,
    async runBatch(plan, batch) {
      if (!clones.has(plan)) clones.set(plan, structuredClone(plan))
      return structuredClone(runBatch(clones.get(plan)!, structuredClone(batch)))
    },
  }
}

/** Batches wait until the test lets them finish, in the order the test wants. */
export function createHeldExecutor(slots: number, createSimulator?: SimulatorFactory) {
  const runBatch = createBatchRunner(createSimulator)
  const held: { readonly first: number; readonly count: number; readonly finish: () => void }[] = []
  const executor: Executor = {
    slots,
    runBatch: (plan, batch) => new Promise((resolve) => {
      held.push({ ...batch, finish: () => resolve(runBatch(plan, batch)) })
    }),
  }
  return {
    executor,
    held,
    /** Finishes the held batch at this place and lets the run go on. */
    async finish(index: number): Promise<void> {
      held.splice(index, 1)[0]!.finish()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

/** Batches finish after a few turns of the event loop, in an order that depends on `seed`. */
export function createShufflingExecutor(slots: number, seed: number, createSimulator?: SimulatorFactory): Executor {
  const inner = createCloningExecutor(slots, createSimulator)
  let state = seed
  return {
    slots,
    async runBatch(plan, batch) {
      state = (state * 1103515245 + 12345) % 2147483648
      for (let turns = state % 7; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve))
      return await inner.runBatch(plan, batch)
    },
  }
}
