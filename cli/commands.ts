import { suggest } from '../src/scenario-file/suggest.ts'
import { benchCommand } from './commands/bench.ts'
import { docsCommand } from './commands/docs.ts'
import { exportCommand } from './commands/export.ts'
import { mcaCommand } from './commands/mca.ts'
import { mergeCommand } from './commands/merge.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { validateModelCommand } from './commands/validate-model.ts'
import { validateCommand } from './commands/validate.ts'
import { helpText } from './help.ts'
import type { ExitCode, Host } from './host.ts'
import { exitCode, refuse } from './host.ts'

type Command = (args: readonly string[], host: Host) => ExitCode | Promise<ExitCode>

const commands: Readonly<Record<string, Command>> = {
  run: runCommand, merge: mergeCommand, validate: validateCommand, 'validate-model': validateModelCommand, docs: docsCommand, bench: benchCommand, mca: mcaCommand, report: reportCommand, export: exportCommand,
}

/** Does what the words after `cli` say. */
export async function dispatch(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    host.out(helpText())
    return name === undefined ? exitCode.wrong : exitCode.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) {
    try {
      return await command(rest, host)
    } catch (error) {
      if (isTooLarge(error)) return refuse(host, ['Er is te weinig geheugen voor zo veel toekomsten; neem er minder, of minder scenario\'s.'])
      throw error
    }
  }
  const meant = suggest(name, Object.keys(commands))
  return refuse(host, [`De opdracht \`${name}\` is onbekend${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekend zijn: ${Object.keys(commands).join(', ')} en --help.`])
}

/** An array or text larger than this machine or Node allows. */
export function isTooLarge(error: unknown): boolean {
  if (error instanceof RangeError) return /allocation|array length|string length|buffer/i.test(error.message)
  return error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG'
}
