import { spawnTraceWorker } from '#simulation-worker'
import { wrap } from 'comlink'
import type { Traced } from '../src/experiment/trace/follow.ts'
import type { AnswerOf, TraceKind } from '../src/experiment/trace/kinds.ts'
import type { Tracer } from '../src/experiment/trace/tracer.ts'
import type { TraceApi } from './trace-api.ts'
import { createThreadTracer } from './trace-thread.ts'
import type { TraceThread } from './trace-thread.ts'

/** Follows on a thread of its own: the page's run and a hand on a slider go on. The first question starts it. */
export function createBrowserTracer(onWorkerLost: (message: string) => void): Tracer {
  return createThreadTracer(spawnThread, onWorkerLost)
}

function spawnThread(): TraceThread {
  const worker = spawnTraceWorker()
  const api = wrap<TraceApi>(worker)
  return {
    // Comlink forgets what a generic function answers.
    trace: <K extends TraceKind>(...question: Parameters<TraceApi['trace']>) => api.trace(...question) as Promise<readonly Traced<AnswerOf<K>>[]>,
    onLost(listener) {
      // An event without a message is a script that could not be loaded.
      worker.addEventListener('error', (event) => listener(event.message ? `De volger viel uit: ${event.message}.` : 'De volger kon niet laden.'))
      worker.addEventListener('messageerror', () => listener('De volger stuurde een onleesbaar antwoord.'))
    },
    terminate: () => worker.terminate(),
  }
}
