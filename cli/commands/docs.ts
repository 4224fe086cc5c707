import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parametersMarkdown } from '../../src/model/parameters/document.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { isFileError, tryWrite } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import { isProblems } from '../load.ts'
import { schemaFiles } from '../schema.ts'

export const docsOptions = { check: { kind: 'flag' } } as const satisfies Options

/** Writes every file that follows from the list of parameters; with `--check` only says which one is out of date. */
export function docsCommand(args: readonly string[], host: Host): ExitCode {
  const parsed = parseArguments(args, docsOptions)
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  if (parsed.words.length > 0) return refuse(host, [`\`docs\` heeft geen bestanden nodig: ${parsed.words.join(', ')}.`])
  const files = Object.entries(generatedFiles()).filter(([path, text]) => textOf(join(host.root, path)) !== text)
  if (parsed.options.check && files.length > 0) return refuse(host, files.map(([path]) => `${path}: niet bijgewerkt; voer \`npm run docs\` uit.`))
  const problems = files.flatMap(([path, text]) => tryWrite(join(host.root, path), text) ?? [])
  if (problems.length > 0) return refuse(host, problems)
  host.out(files.length === 0 ? 'Alles was al bijgewerkt.\n' : files.map(([path]) => `${path}: bijgewerkt.\n`).join(''))
  return exitCode.done
}

/** By path in the project. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return { 'docs/parameters.md': parametersMarkdown(), ...schemaFiles() }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return null
    throw error
  }
}
