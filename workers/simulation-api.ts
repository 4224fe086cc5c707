import { createBatchRunner } from '../src/experiment/batch.ts'
import type { BatchResult } from '../src/experiment/executor.ts'
import type { Plan } from '../src/model/plan.ts'
import { chooseSimulator } from './kernel.ts'
import type { SimulationApi } from './worker-pool.ts'

/** @param transfer marks the buffers of a result as handed over instead of copied, in the way of the host */
export function createSimulationApi(transfer: (result: BatchResult, buffers: ArrayBufferLike[]) => BatchResult): SimulationApi {
  const runBatch = createBatchRunner(chooseSimulator())
  let newest: { readonly planNumber: number; readonly plan: Plan } | null = null
  return {
    ping: () => true,
    runBatch(planNumber, plan, batch) {
      if (plan) newest = { planNumber, plan }
      if (newest?.planNumber !== planNumber) throw new Error(`plan ${planNumber} was never sent to this thread`)
      const result = runBatch(newest.plan, batch)
      return transfer(result, [result.outcomes.buffer, result.series.buffer, result.books.buffer])
    },
  }
}
