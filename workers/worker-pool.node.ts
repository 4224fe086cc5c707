import { Worker } from 'node:worker_threads'
import { wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import { createWorkerPool } from './worker-pool.ts'
import type { SimulationApi, WorkerPool, WorkerThread } from './worker-pool.ts'

export interface NodePoolOptions {
  readonly size: number
  /** The built form of `simulation.node.ts`. */
  readonly script: URL
  readonly onWorkerLost?: (message: string) => void
}

export function createNodePool(options: NodePoolOptions): WorkerPool {
  return createWorkerPool({ ...options, spawn: () => spawnThread(options.script) })
}

function spawnThread(script: URL): WorkerThread {
  const worker = new Worker(script)
  const api = wrap<SimulationApi>(nodeEndpoint(worker))
  return {
    ping: () => api.ping(),
    runBatch: (planNumber, plan, batch) => api.runBatch(planNumber, plan, batch),
    onLost(listener) {
      worker.on('error', (error: Error) => listener(`Een rekenkern viel uit: ${error.message}.`))
      worker.on('messageerror', () => listener('Een rekenkern stuurde een onleesbaar antwoord.'))
      worker.on('exit', (code) => listener(`Een rekenkern stopte met code ${code}.`))
    },
    terminate: () => void worker.terminate(),
  }
}
