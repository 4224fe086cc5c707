import type { Batch, BatchResult, CancelSignal, Executor } from '../src/experiment/executor.ts'
import type { Plan } from '../src/model/plan.ts'

/** What a thread answers to, called through comlink. */
export interface SimulationApi {
  /** Answers as soon as the script has loaded: a thread that never loads is silent. */
  ping(): true
  /** @param plan only with the first batch of a plan; the thread keeps the newest */
  runBatch(planNumber: number, plan: Plan | null, batch: Batch): BatchResult
}

/** A thread of the host: a Worker of the browser or of Node, wrapped. */
export interface WorkerThread {
  ping(): Promise<true>
  runBatch(planNumber: number, plan: Plan | null, batch: Batch): Promise<BatchResult>
  /** Calls back once with a Dutch reason when the thread can no longer answer; comlink itself would wait for ever. */
  onLost(listener: (reason: string) => void): void
  terminate(): void
}

export interface WorkerPoolOptions {
  readonly spawn: () => WorkerThread
  readonly size: number
  /** A Dutch sentence for each thread that stopped and was replaced. */
  readonly onWorkerLost?: (message: string) => void
  /** Milliseconds within which a new thread has to answer. */
  readonly startTimeout?: number
  /** Milliseconds within which a thread has to answer a batch: far more than a batch takes, since a browser may end a thread without a word. */
  readonly answerTimeout?: number
}

export interface WorkerPool extends Executor {
  /** Stops all threads; calls under way are rejected. */
  terminate(): void
}

/** A thread stopped answering. The message is Dutch and meant for the user. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
}

const START_TIMEOUT = 15_000
const ANSWER_TIMEOUT = 60_000
const MOST_THREADS = 8

/** More than eight threads gain little and cost memory. */
export function poolSize(hardwareConcurrency: number): number {
  return Math.max(1, Math.min(Math.floor(hardwareConcurrency) || 1, MOST_THREADS))
}

/** Lends out threads. Starts all of them at once, so that the first batch does not wait for a script to load. */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  const planNumber = createPlanNumbers()
  const lanes = Array.from({ length: options.size }, () => createLane(options))
  const idle = [...lanes]
  const waiting: { readonly take: (lane: Lane) => void; readonly refuse: (error: Error) => void; readonly signal: CancelSignal | undefined }[] = []
  let stopped = false
  const nextLane = (signal: CancelSignal | undefined) => new Promise<Lane>((take, refuse) => {
    if (stopped) refuse(new WorkerLost('De rekenkernen zijn gestopt.'))
    else waiting.push({ take, refuse, signal })
  })
  const giveBack = (lane: Lane) => {
    // A slider that moves on overtakes runs whose batches still wait: simulating those would keep the newest waiting, and each its matrix.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (next.signal?.aborted !== true) return void next.take(lane)
      next.refuse(new Error('the run was cancelled before this batch began'))
    }
    idle.push(lane)
  }
  return {
    slots: options.size,
    async runBatch(plan, batch, signal) {
      // A free thread gets its batch in this very turn: what the page does next in it, the thread does not wait for.
      const lane = (stopped ? undefined : idle.shift()) ?? await nextLane(signal)
      try {
        return await lane.runBatch(planNumber(plan), plan, batch)
      } finally {
        giveBack(lane)
      }
    },
    terminate() {
      stopped = true
      for (const { refuse } of waiting.splice(0)) refuse(new WorkerLost('De rekenkernen zijn gestopt.'))
      for (const lane of lanes) lane.terminate()
    },
  }
}

/** Plans are told apart by identity, so a thread gets each plan once. */
function createPlanNumbers(): (plan: Plan) => number {
  const numbers = new WeakMap<Plan, number>()
  let last = 0
  return (plan) => {
    const known = numbers.get(plan)
    if (known !== undefined) return known
    last++
    numbers.set(plan, last)
    return last
  }
}

type Lane = ReturnType<typeof createLane>

/** A place for one thread at a time: replaces the thread when it is lost, and tries the batch once more on the fresh one. */
function createLane(options: WorkerPoolOptions) {
  let stopped = false
  let current = openThread(options)
  const replace = () => {
    options.onWorkerLost?.(`${current.lostReason() ?? 'Een rekenkern viel uit.'} Er is een nieuwe gestart.`)
    current.close('De rekenkern is vervangen.')
    current = openThread(options)
  }
  return {
    async runBatch(planNumber: number, plan: Plan, batch: Batch): Promise<BatchResult> {
      // Lost while nobody was calling: the batch has not been tried yet, so it keeps its second chance.
      if (current.lostReason() !== null && !stopped) replace()
      try {
        return await current.runBatch(planNumber, plan, batch)
      } catch (error) {
        if (!(error instanceof WorkerLost) || stopped) throw error
        replace()
        return await current.runBatch(planNumber, plan, batch)
      }
    },
    terminate() {
      stopped = true
      current.close('De rekenkernen zijn gestopt.')
    },
  }
}

/** One thread from start to loss. One call at a time, each of which ends when the thread does. */
function openThread({ spawn, startTimeout = START_TIMEOUT, answerTimeout = ANSWER_TIMEOUT }: WorkerPoolOptions) {
  let lost: string | null = null
  let endCall: ((error: WorkerLost) => void) | null = null
  let loadedPlan: number | null = null
  let thread: WorkerThread | null = null
  let patience: ReturnType<typeof setTimeout> | undefined
  const close = (reason: string) => {
    clearTimeout(patience)
    if (lost === null) {
      lost = reason
      thread?.terminate()
    }
    endCall?.(new WorkerLost(lost))
    endCall = null
  }
  // In two halves: where the computer slept, the first ends at once, and the thread still has the second.
  const expectAnswer = () => {
    const half = answerTimeout / 2
    patience = setTimeout(() => { patience = setTimeout(() => close(`Een rekenkern gaf ${Math.round(answerTimeout / 1000)} seconden geen antwoord.`), half) }, half)
  }
  const failed = (error: unknown) => close(`Een rekenkern kon niet starten: ${error instanceof Error ? error.message : String(error)}.`)
  const untilLost = <T>(call: Promise<T>) => new Promise<T>((resolve, reject) => {
    if (lost !== null) reject(new WorkerLost(lost))
    endCall = reject
    call.then(resolve, reject)
  })
  const timer = setTimeout(() => close(`Een rekenkern startte niet binnen ${Math.round(startTimeout / 1000)} seconden.`), startTimeout)
  try {
    thread = spawn()
    thread.onLost(close)
    thread.ping().catch(failed).finally(() => clearTimeout(timer))
  } catch (error) {
    clearTimeout(timer)
    failed(error)
  }
  return {
    close(reason: string): void {
      clearTimeout(timer)
      close(reason)
    },
    lostReason: () => lost,
    async runBatch(planNumber: number, plan: Plan, batch: Batch): Promise<BatchResult> {
      if (!thread || lost !== null) throw new WorkerLost(lost ?? 'Een rekenkern kon niet starten.')
      const sent = loadedPlan === planNumber ? null : plan
      loadedPlan = planNumber
      expectAnswer()
      try {
        return await untilLost(thread.runBatch(planNumber, sent, batch))
      } finally {
        clearTimeout(patience)
      }
    },
  }
}
