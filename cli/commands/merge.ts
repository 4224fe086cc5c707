import type { Results } from '../../src/experiment/results.ts'
import { seriesMonths } from '../../src/experiment/results.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { overwriteProblems, writeProblem } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer } from '../load.ts'
import { isProblems } from '../load.ts'
import { readShard } from '../shard-file.ts'
import type { ShardFile } from '../shard-file.ts'
import { writeResults } from './run.ts'

export const mergeOptions = { out: { kind: 'text' }, matrix: { kind: 'text' } } as const satisfies Options

/** Puts the parts of one run together: the same numbers, and so the same digest, as a run in one go. */
export function mergeCommand(args: readonly string[], host: Host): ExitCode {
  const parsed = parseArguments(args, mergeOptions)
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  const { words, options } = parsed
  if (words.length === 0) return refuse(host, ['Geef de delen die bij elkaar horen, zoals `merge deel-1.json deel-2.json --out uitkomst.json`.'])
  if (options.out === undefined) return refuse(host, ['Bij `merge` hoort `--out BESTAND`.'])
  const unwritable = [writeProblem(options.out === '-' ? undefined : options.out), writeProblem(options.matrix)].filter((problem) => problem !== null)
  if (unwritable.length > 0) return refuse(host, unwritable)
  const overwritten = overwriteProblems(words, [options.out, options.matrix])
  if (overwritten.length > 0) return refuse(host, overwritten)
  const read = words.map((path) => ({ path, shard: readShard(path) }))
  const broken = read.flatMap(({ shard }) => (isProblems(shard) ? shard.problems : []))
  if (broken.length > 0) return refuse(host, broken)
  const merged = mergeShards(read.map(({ path, shard }) => ({ path, shard: shard as ShardFile })))
  if (isProblems(merged)) return refuse(host, merged.problems)
  const problems = writeResults(merged.header, merged.results, options, host).filter((problem) => problem !== null)
  return problems.length > 0 ? refuse(host, problems) : exitCode.done
}

interface NamedShard {
  readonly path: string
  readonly shard: ShardFile
}

/** @returns every reason why the parts are not one whole run */
export function mergeShards(given: readonly NamedShard[]): Answer<{ readonly header: ShardFile['header']; readonly results: Results }> {
  const parts = [...given].sort((a, b) => a.shard.first - b.shard.first)
  const { header, replications } = parts[0]!.shard
  const strangers = parts.filter(({ shard }) => shard.header.planKey !== header.planKey || shard.header.model.version !== header.model.version || shard.replications !== replications)
  if (strangers.length > 0) {
    return { problems: strangers.map(({ path, shard }) => `${path}: hoort niet bij ${parts[0]!.path}; ${difference(shard, parts[0]!.shard)}.`) }
  }
  const problems = gapsAndOverlaps(parts, replications)
  if (problems.length > 0) return { problems }
  return {
    header,
    results: {
      planKey: header.planKey, scenarioIds: header.scenarios.map(({ id }) => id), months: seriesMonths(header), completed: replications,
      outcomes: joined(parts.map(({ shard }) => shard.outcomes), (length) => new Float64Array(length)),
      series: joined(parts.map(({ shard }) => shard.series), (length) => new Float32Array(length)),
      bookYears: parts[0]!.shard.bookYears, gemeenten: parts[0]!.shard.gemeenten,
      books: joined(parts.map(({ shard }) => shard.books), (length) => new Float32Array(length)),
    },
  }
}

function difference(a: ShardFile, b: ShardFile): string {
  if (a.header.model.version !== b.header.model.version) return `het is gemaakt met model ${a.header.model.version}, niet met ${b.header.model.version}`
  if (a.header.region.id !== b.header.region.id) return `het is van de regio ${a.header.region.name}, niet van ${b.header.region.name}`
  if (a.header.seed !== b.header.seed) return `het zaad is "${a.header.seed}", niet "${b.header.seed}"`
  if (a.replications !== b.replications) return `de hele run telt ${a.replications} toekomsten, niet ${b.replications}`
  return `de instellingen verschillen (plan ${a.header.planKey.slice(0, 12)}, niet ${b.header.planKey.slice(0, 12)})`
}

function gapsAndOverlaps(parts: readonly NamedShard[], replications: number): readonly string[] {
  const problems: string[] = []
  let next = 0
  for (const { path, shard } of parts) {
    if (shard.first > next) problems.push(missing(next, shard.first))
    if (shard.first < next) problems.push(`${path}: de toekomsten ${shard.first} tot en met ${Math.min(next, shard.first + shard.count) - 1} zitten ook in een ander deel.`)
    next = Math.max(next, shard.first + shard.count)
  }
  if (next < replications) problems.push(missing(next, replications))
  return problems
}

function missing(from: number, until: number): string {
  return `De toekomsten ${from} tot en met ${until - 1} ontbreken: er mist een deel.`
}

function joined<T extends Float64Array | Float32Array>(arrays: readonly T[], create: (length: number) => T): T {
  const whole = create(arrays.reduce((sum, array) => sum + array.length, 0))
  let at = 0
  for (const array of arrays) {
    whole.set(array, at)
    at += array.length
  }
  return whole
}
