import { spawnSimulationWorker } from '#simulation-worker'
import { wrap } from 'comlink'
import { createWorkerPool, poolSize } from './worker-pool.ts'
import type { SimulationApi, WorkerPool, WorkerThread } from './worker-pool.ts'

export interface BrowserPoolOptions {
  /** Threads; what the machine has, at most eight, if absent. */
  readonly size?: number
  readonly onWorkerLost?: (message: string) => void
}

/** Whoever moves a mouse or presses a key is about to ask for something. */
const interest = ['pointermove', 'pointerdown', 'keydown'] as const

/** Threads start at the first sign of somebody, or with the first batch: a page that only stands open has not fetched them. */
export function createBrowserPool(options: BrowserPoolOptions = {}): WorkerPool {
  const size = options.size ?? poolSize(navigator.hardwareConcurrency)
  let pool: WorkerPool | null = null
  const start = (): WorkerPool => {
    for (const sign of interest) removeEventListener(sign, start)
    pool ??= createWorkerPool({ ...options, size, spawn: spawnThread })
    return pool
  }
  for (const sign of interest) addEventListener(sign, start, { passive: true })
  return {
    slots: size,
    runBatch: (plan, batch, signal) => start().runBatch(plan, batch, signal),
    terminate: () => start().terminate(),
  }
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
