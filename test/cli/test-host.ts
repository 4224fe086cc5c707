import { fileURLToPath } from 'node:url'
import type { Host } from '../../cli/host.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { createShufflingExecutor } from '../experiment/executors.ts'
import { countedSimulator } from '../experiment/fake-model.ts'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export interface TestHost extends Host {
  readonly output: () => string
  readonly errors: () => string
  readonly progressLines: readonly string[]
  readonly signal: { aborted: boolean }
}

/** A terminal that remembers, with the stand-in for the model. Several threads finish in a shuffled order. */
export function testHost(changes: Partial<Host> = {}): TestHost {
  const { createSimulator } = countedSimulator()
  let output = ''
  let errors = ''
  let time = 0
  const progressLines: string[] = []
  return {
    root: projectRoot,
    out: (text) => { output += text },
    err: (text) => { errors += text },
    progress: (text) => { progressLines.push(text) },
    now: () => { time += 7; return time },
    processors: 2,
    openExecutor: (threads) => ({
      executor: threads === 1 ? createLocalExecutor({ createSimulator }) : createShufflingExecutor(threads, threads, createSimulator),
      close: () => undefined,
    }),
    ...changes,
    output: () => output,
    errors: () => errors,
    progressLines,
    signal: { aborted: false },
  }
}
