import { existsSync } from 'node:fs'
import { noAdjustments } from '../../src/model/scenario.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import type { ParsedFile } from '../../src/scenario-file/session.ts'
import { parseArguments } from '../arguments.ts'
import { isFolder } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import { isProblems, loadTarget, namedRegion, readParsed, unknownTarget } from '../load.ts'

/** Reads files, or whole regions by name or folder, and tells everything that is wrong with each. */
export function validateCommand(args: readonly string[], host: Host): ExitCode {
  const parsed = parseArguments(args, {})
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  if (parsed.words.length === 0) return refuse(host, ['Geef een of meer bestanden of regio’s, zoals `validate westfriesland`.'])
  const problems = parsed.words.flatMap((word) => (isRegion(host.root, word) ? checkRegion(word, host) : checkFile(word, host)))
  return problems.length > 0 ? refuse(host, problems) : exitCode.done
}

function isRegion(root: string, word: string): boolean {
  return isFolder(word) || namedRegion(root, word) !== undefined
}

function checkRegion(target: string, host: Host): readonly string[] {
  const loaded = loadTarget(host.root, target)
  if (isProblems(loaded)) return loaded.problems
  const disagreements = checkPlan({ region: loaded.region, scenarios: loaded.scenarios, adjustments: noAdjustments })
  if (disagreements.length > 0) return disagreements.map(({ message }) => `${target}: ${message}`)
  host.out(`${target}: in orde (regio ${loaded.region.name} met ${loaded.scenarios.map(({ name }) => name).join(', ')}).\n`)
  return []
}

function checkFile(path: string, host: Host): readonly string[] {
  if (!existsSync(path) && !path.endsWith('.json')) return [unknownTarget(host.root, path)]
  const file = readParsed(path)
  if (isProblems(file)) return file.problems
  host.out(`${path}: in orde (${described(file)}).\n`)
  return []
}

function described(file: ParsedFile): string {
  switch (file.kind) {
    case 'region': return `regio ${file.region.name}`
    case 'scenario': return `scenario ${file.scenario.name}`
    case 'session': return `sessie van ${file.session.region.name} met ${file.session.scenarios.length} scenario's`
  }
}
