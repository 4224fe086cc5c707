import { suggest } from '../src/scenario-file/suggest.ts'
import { helpText } from './help.ts'
import type { ExitCode, Host } from './host.ts'
import { exitCode, refuse } from './host.ts'

type Command = (args: readonly string[], host: Host) => ExitCode | Promise<ExitCode>

/** Loaded when asked for: a run need not wait for what makes a PDF. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run.ts')).runCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  'validate-model': async () => (await import('./commands/validate-model.ts')).validateModelCommand,
  docs: async () => (await import('./commands/docs.ts')).docsCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
  mca: async () => (await import('./commands/mca.ts')).mcaCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
}

/** Does what the words after `cli` say. */
export async function dispatch(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    host.out(helpText())
    return name === undefined ? exitCode.wrong : exitCode.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load) {
    try {
      const command = await load()
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
