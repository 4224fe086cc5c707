import { spawnMcaWorker } from '#simulation-worker'
import { wrap } from 'comlink'
import type { McaAnalysis, McaInput } from '../src/analysis/mca/analysis.ts'
import type { Checked } from '../src/analysis/mca/diagnostic.ts'
import type { McaApi } from './mca-api.ts'
import { createMcaSender } from './mca-sender.ts'

interface Thread {
  readonly analyse: (input: McaInput) => Promise<Checked<McaAnalysis>>
  /** Rejects when the thread stops; never resolves. */
  readonly lost: Promise<never>
}

/** Weighs on a thread of its own, so that ten thousand weighings never hold up a hand on a slider. The first question starts it. */
export function createBrowserWeigher(): { analyse(input: McaInput): Promise<Checked<McaAnalysis>> } {
  let thread: Thread | null = null
  return {
    async analyse(input) {
      const current = thread ?? start()
      thread = current
      try {
        return await Promise.race([current.analyse(input), current.lost])
      } catch (error) {
        // The next question gets a new thread.
        if (thread === current) thread = null
        throw error
      }
    },
  }
}

function start(): Thread {
  const worker = spawnMcaWorker()
  const api = wrap<McaApi>(worker)
  const lost = new Promise<never>((_, reject) => {
    const stop = (message: string): void => {
      worker.terminate()
      reject(new Error(message))
    }
    worker.addEventListener('error', (event) => stop(event.message ? `Het afwegen viel uit: ${event.message}.` : 'Het afwegen kon niet laden.'))
    worker.addEventListener('messageerror', () => stop('Het afwegen stuurde een onleesbaar antwoord.'))
  })
  // Whoever waits hears of it through the race; without anybody waiting it is no error of the page.
  lost.catch(() => undefined)
  return { analyse: createMcaSender((number, facts, weights) => api.analyse(number, facts, weights)), lost }
}
