import type { CancelSignal, Executor } from '../src/experiment/executor.ts'

/** An executor that holds threads until it is closed. */
export interface OpenExecutor {
  readonly executor: Executor
  close(): void
}

/** What a command may do to the world besides reading and writing files. Tests bring their own. */
export interface Host {
  /** Folder of the project: `scenarios/` and `docs/` lie in it. */
  readonly root: string
  out(text: string): void
  err(text: string): void
  /** Replaces the line of progress; absent where nobody watches. An empty text clears it. */
  readonly progress?: (text: string) => void
  readonly signal: CancelSignal
  /** Milliseconds. */
  now(): number
  openExecutor(threads: number): OpenExecutor
  readonly processors: number
}

/** What a command ends with: done, wrong input or file, interrupted by the user. */
export const exitCode = { done: 0, wrong: 2, interrupted: 130 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** Writes every problem on a line of its own. */
export function refuse(host: Host, problems: readonly string[]): ExitCode {
  for (const problem of problems) host.err(`${problem}\n`)
  return exitCode.wrong
}
