import { spawnSimulationWorker } from '#simulation-worker'
import { wrap } from 'comlink'
import { createWorkerPool, poolSize } from './worker-pool.ts'
import type { SimulationApi, WorkerPool, WorkerThread } from './worker-pool.ts'

export interface BrowserPoolOptions {
  /** Threads; what the machine has, at most eight, if absent. */
  readonly size?: number
  readonly onWorkerLost?: (message: string) => void
}

export function createBrowserPool(options: BrowserPoolOptions = {}): WorkerPool {
  return createWorkerPool({ ...options, size: options.size ?? poolSize(navigator.hardwareConcurrency), spawn: spawnThread })
}

function spawnThread(): WorkerThread {
  const worker = spawnSimulationWorker()
  const api = wrap<SimulationApi>(worker)
  return {
    ping: () => api.ping(),
    runBatch: (planNumber, plan, batch) => api.runBatch(planNumber, plan, batch),
    onLost(listener) {
      // An event without a message is a script that could not be loaded.
      worker.addEventListener('error', (event) => listener(event.message ? `Een rekenkern viel uit: ${event.message}.` : 'Een rekenkern kon niet laden.'))
      worker.addEventListener('messageerror', () => listener('Een rekenkern stuurde een onleesbaar antwoord.'))
    },
    terminate: () => worker.terminate(),
  }
}
