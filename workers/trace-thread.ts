import type { Traced } from '../src/experiment/trace/follow.ts'
import type { AnswerOf, RequestOf, TraceKind } from '../src/experiment/trace/kinds.ts'
import type { Tracer } from '../src/experiment/trace/tracer.ts'
import { createTracer } from '../src/experiment/trace/tracer.ts'
import type { Plan } from '../src/model/plan.ts'
import { WorkerLost } from './worker-pool.ts'

/** A thread of the host that follows replications. */
export interface TraceThread {
  trace<K extends TraceKind>(planNumber: number, plan: Plan | null, request: RequestOf<K>): Promise<readonly Traced<AnswerOf<K>>[]>
  /** Calls back once with a Dutch reason when the thread can no longer answer. */
  onLost(listener: (reason: string) => void): void
  terminate(): void
}

/** A Dutch sentence for a thread that stopped and was replaced. */
type OnLost = (message: string) => void

/**
 * One thread, started by the first question. A thread that dies is replaced, and its question is asked once more on the new one.
 * @throws WorkerLost when that one dies too
 */
export function createThreadTracer(spawn: () => TraceThread, onLost: OnLost = () => undefined): Tracer {
  let open: OpenThread | null = null
  const ask = async <K extends TraceKind>(plan: Plan, request: RequestOf<K>): Promise<readonly Traced<AnswerOf<K>>[]> => {
    const current = open ?? openThread(spawn())
    open = current
    try {
      return await current.ask<K>(plan, request)
    } catch (error) {
      if (error instanceof WorkerLost && open === current) {
        open = null
        onLost(`${error.message} Er is een nieuwe gestart.`)
      }
      throw error
    }
  }
  return createTracer(async <K extends TraceKind>(plan: Plan, request: RequestOf<K>) => {
    try {
      return await ask<K>(plan, request)
    } catch (error) {
      if (!(error instanceof WorkerLost)) throw error
      return await ask<K>(plan, request)
    }
  })
}

type OpenThread = ReturnType<typeof openThread>

/** A thread and what it knows: each plan is sent once, until another one is. */
function openThread(thread: TraceThread) {
  let newest: Plan | null = null
  let number = 0
  const lost = new Promise<never>((_, reject) => {
    thread.onLost((reason) => {
      thread.terminate()
      reject(new WorkerLost(reason))
    })
  })
  // Whoever waits hears of it through the race; without anybody waiting the next question does.
  lost.catch(() => undefined)
  return {
    ask<K extends TraceKind>(plan: Plan, request: RequestOf<K>): Promise<readonly Traced<AnswerOf<K>>[]> {
      const isNew = plan !== newest
      if (isNew) number++
      newest = plan
      return Promise.race([thread.trace<K>(number, isNew ? plan : null, request), lost])
    },
  }
}
