import { availableParallelism } from 'node:os'
import { createLocalExecutor } from '../src/experiment/local-executor.ts'
import { poolSize } from '../workers/worker-pool.ts'
import { chooseSimulator } from '../workers/kernel.ts'
import { createNodePool } from '../workers/worker-pool.node.ts'
import { dispatch } from './commands.ts'
import { fileErrorText, isFileError } from './files.ts'
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
  const unwritten = watchOutput()
  try {
    const code = await dispatch(args, terminalHost(root, signal))
    if (code === exitCode.interrupted) process.stderr.write('Afgebroken; er is niets geschreven.\n')
    const problem = await unwritten()
    if (problem === null) return code
    process.stderr.write(`${problem}\n`)
    return exitCode.wrong
  } catch (error) {
    // Not something the user can mend: the stack is for who mends the program.
    process.stderr.write(`Het programma liep vast. Meld dit met de regels hieronder.\n${error instanceof Error ? error.stack : String(error)}\n`)
    return PROGRAM_ERROR
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

/**
 * Node ends a program whose output cannot be written. Here a reader that has seen enough (`| head`) is no fault: the files that were
 * asked for are still written. A full disk is one.
 * @returns when everything is out, what went wrong as a Dutch sentence
 */
function watchOutput(): () => Promise<string | null> {
  let problem: string | null = null
  const closed = new Set<object>()
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      // What follows the first error says only that the stream is closed.
      if (!closed.has(stream) && !(isFileError(error) && error.code === 'EPIPE')) problem = `Standaarduitvoer: schrijven lukt niet (${isFileError(error) ? fileErrorText(error) : error.message}).`
      closed.add(stream)
    })
  }
  return async () => {
    await new Promise((resolve) => void process.stdout.write('', resolve))
    return problem
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
