import { availableParallelism } from 'node:os'
import { createLocalExecutor } from '../src/experiment/local-executor.ts'
import { poolSize } from '../workers/worker-pool.ts'
import { chooseSimulator } from '../workers/kernel.ts'
import { createNodePool } from '../workers/worker-pool.node.ts'
import { dispatch } from './commands.ts'
import type { Host, OpenExecutor } from './host.ts'
import { exitCode } from './host.ts'

const PROGRAM_ERROR = 1

/** Built beside this file. A name in a variable: the build must not turn it into an asset. */
const THREAD_SCRIPT = './simulation-thread.js'

/**
 * The command line on a real terminal.
 * @param root folder of the project
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const signal = { aborted: false }
  const interrupt = () => {
    // The second time the user does not want to wait for the last batch either. Files are written in one go, so none is half.
    if (signal.aborted) process.exit(exitCode.interrupted)
    signal.aborted = true
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  try {
    return await dispatch(args, terminalHost(root, signal))
  } catch (error) {
    // Not something the user can mend: the stack is for who mends the program.
    process.stderr.write(`Het programma liep vast. Meld dit met de regels hieronder.\n${error instanceof Error ? error.stack : String(error)}\n`)
    return PROGRAM_ERROR
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

function terminalHost(root: string, signal: { readonly aborted: boolean }): Host {
  const err = (text: string) => void process.stderr.write(text)
  return {
    root,
    signal,
    err,
    out: (text) => void process.stdout.write(text),
    ...(process.stderr.isTTY ? { progress: (text: string) => err(`\r\u001B[K${text}`) } : {}),
    now: () => performance.now(),
    processors: poolSize(availableParallelism()),
    openExecutor: (threads) => openExecutor(threads, err),
  }
}

function openExecutor(threads: number, err: (text: string) => void): OpenExecutor {
  if (threads === 1) {
    const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve))
    return { executor: createLocalExecutor({ breathe, createSimulator: chooseSimulator() }), close: () => undefined }
  }
  const script = new URL(THREAD_SCRIPT, import.meta.url)
  const pool = createNodePool({ size: threads, script, onWorkerLost: (message) => err(`${message}\n`) })
  return { executor: pool, close: () => pool.terminate() }
}
