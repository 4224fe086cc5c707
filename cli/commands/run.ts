import type { Executor } from '../../src/experiment/executor.ts'
import type { Results } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import { equaliseExcept, keptWhenEqual } from '../../src/experiment/decompose.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { limits } from '../../src/scenario-file/limits.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import { suggest } from '../../src/scenario-file/suggest.ts'
import { WorkerLost } from '../../workers/worker-pool.ts'
import type { Given, Options, Shard } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { withChanges } from '../changes.ts'
import { overwriteProblems, tryWrite, writeProblem } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer, Loaded } from '../load.ts'
import { isProblems, loadTarget } from '../load.ts'
import { moneyBasis, moneyCsv, moneyPath, moneyTables } from '../money-tables.ts'
import type { MoneyBasis } from '../money-tables.ts'
import { matrixCsv } from '../../src/export/csv/matrix-csv.ts'
import { resultText } from '../result-document.ts'
import { runHeader } from '../run-header.ts'
import type { RunHeader } from '../run-header.ts'
import { shardText } from '../shard-file.ts'
import { summaryTable } from '../summary-table.ts'

export const MOST_THREADS = 64
/** As the page begins; a test holds the two together. */
export const runDefaults = { seed: '4711', replications: 1000, horizonYears: 8 } as const

export const runOptions = {
  scenarios: { kind: 'list' },
  seed: { kind: 'text', longest: limits.name },
  replications: { kind: 'whole', range: [1, limits.replications] },
  horizon: { kind: 'whole', range: [1, limits.horizonYears] },
  set: { kind: 'many' },
  threads: { kind: 'whole', range: [1, MOST_THREADS] },
  shard: { kind: 'shard' },
  out: { kind: 'text' },
  matrix: { kind: 'text' },
  money: { kind: 'flag' },
} as const satisfies Options

interface Job {
  readonly plan: Plan
  readonly header: RunHeader
  readonly money: MoneyBasis
  /** Of the whole run, also in a shard. */
  readonly replications: number
  readonly first: number
  readonly count: number
  readonly options: Given<typeof runOptions>
}

export async function runCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const parsed = parseArguments(args, runOptions)
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  try {
    const done = await prepareAndSimulate(parsed, host)
    if (isProblems(done)) return refuse(host, done.problems)
    return done.results === null ? exitCode.interrupted : write(done.job, done.results, host)
  } catch (error) {
    if (error instanceof WorkerLost) return refuse(host, [error.message])
    throw error
  }
}

/** @returns results null when interrupted */
async function prepareAndSimulate(parsed: Parsed, host: Host): Promise<Answer<{ readonly job: Job; readonly results: Results | null }>> {
  // Threads load while the region is read and checked: somebody waits for both.
  const { executor, close } = host.openExecutor(parsed.options.threads ?? host.processors)
  try {
    const job = prepare(parsed, host.root)
    return isProblems(job) ? job : { job, results: await simulate(job, executor, host) }
  } finally {
    close()
  }
}

type Parsed = { readonly words: readonly string[]; readonly options: Given<typeof runOptions> }

/** Everything that can be wrong is found before the first replication. */
function prepare({ words, options }: Parsed, root: string): Answer<Job> {
  if (words.length !== 1) return { problems: [words.length === 0 ? 'Geef een regio of een bestand, zoals `run westfriesland`.' : `Geef één regio of bestand; er staan er ${words.length}: ${words.join(', ')}.`] }
  const problems = [writeProblem(options.out === '-' ? undefined : options.out), writeProblem(options.matrix), options.money && options.matrix !== undefined ? writeProblem(moneyPath(options.matrix)) : null, shardProblem(options), moneyProblem(options), ...overwriteProblems(words, [options.out, options.matrix, options.money && options.matrix !== undefined ? moneyPath(options.matrix) : undefined])].filter((problem) => problem !== null)
  const loaded = loadTarget(root, words[0]!)
  if (isProblems(loaded)) return { problems: [...problems, ...loaded.problems] }
  const chosen = choose(loaded.scenarios, options.scenarios)
  if (isProblems(chosen)) return { problems: [...problems, ...chosen.problems] }
  return problems.length > 0 ? { problems } : jobOf(loaded, chosen, options)
}

function shardProblem({ shard, out, matrix, money }: Given<typeof runOptions>): string | null {
  if (!shard) return null
  if (out === undefined || out === '-') return 'Bij `--shard` hoort `--out BESTAND`: daarin komt het deel voor `merge`.'
  if (money) return 'Bij `--shard` kan geen `--money`: de tabellen horen bij de hele run.'
  return matrix === undefined ? null : 'Bij `--shard` kan geen `--matrix`; geef die bij `merge`.'
}

/** Without a file the tables of the money would be made and thrown away. */
function moneyProblem({ money, shard, out, matrix }: Given<typeof runOptions>): string | null {
  return money && !shard && out === undefined && matrix === undefined ? 'Bij `--money` hoort `--out BESTAND` of `--matrix BESTAND`: daarin komt het geld.' : null
}

function choose(scenarios: readonly Scenario[], ids: readonly string[] | undefined): Answer<readonly Scenario[]> {
  if (ids === undefined) return scenarios
  const known = scenarios.map(({ id }) => id)
  const problems = ids.flatMap((id, index) => {
    if (ids.indexOf(id) < index) return [`\`--scenarios\`: \`${id}\` staat er twee keer.`]
    if (known.includes(id)) return []
    const meant = suggest(id, known)
    return [`\`--scenarios\`: \`${id}\` is onbekend${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekend zijn: ${known.join(', ')}.`]
  })
  if (ids.length === 0) problems.push('Achter `--scenarios` ontbreekt een scenario.')
  return problems.length > 0 ? { problems } : ids.map((id) => scenarios.find((scenario) => scenario.id === id)!)
}

function jobOf(loaded: Loaded, scenarios: readonly Scenario[], options: Given<typeof runOptions>): Answer<Job> {
  const { region, settings } = loaded
  const ofChosen = Object.fromEntries(Object.entries(loaded.adjustments.byScenario).filter(([id]) => scenarios.some((scenario) => scenario.id === id)))
  const adjustments = withChanges({ region, scenarios, adjustments: { ...loaded.adjustments, byScenario: ofChosen } }, options.set ?? [])
  if (isProblems(adjustments)) return adjustments
  const disagreements = checkPlan({ region, scenarios, adjustments })
  if (disagreements.length > 0) return { problems: disagreements.map(({ message }) => message) }
  const own = makePlan({
    region, scenarios, adjustments,
    seed: options.seed ?? settings.seed ?? runDefaults.seed,
    horizonYears: options.horizon ?? settings.horizonYears ?? runDefaults.horizonYears,
  })
  const plan = equalised(own, loaded)
  if (isProblems(plan)) return plan
  const replications = options.replications ?? settings.replications ?? runDefaults.replications
  const { first, count } = part(replications, options.shard)
  if (count === 0) return { problems: [`Met ${replications} toekomsten blijft er voor dit deel niets over; neem minder delen.`] }
  return { plan, header: runHeader(plan, adjustments), money: moneyBasis(plan, loaded.money, region.gemeenten), replications, first, count, options }
}

/** The page's switch, as a session keeps it: without it here a file would give other numbers than the page. */
export function equalised(plan: Plan, { settings, view }: Loaded): Answer<Plan> {
  if (settings.onlyPoolsAndTeams !== true) return plan
  const baseline = view?.baseline ?? plan.scenarios[0]!.id
  if (plan.scenarios.some(({ id }) => id === baseline)) return equaliseExcept(plan, keptWhenEqual, baseline)
  return { problems: [`In dit bestand is alles gelijk gemaakt aan \`${baseline}\`; noem dat scenario ook achter \`--scenarios\`.`] }
}

/** Parts differ by at most one replication and together hold each exactly once. */
export function part(replications: number, shard: Shard | undefined): { readonly first: number; readonly count: number } {
  if (!shard) return { first: 0, count: replications }
  const edge = (index: number) => Math.floor((replications * index) / shard.of)
  return { first: edge(shard.index - 1), count: edge(shard.index) - edge(shard.index - 1) }
}

/** @returns null when interrupted */
async function simulate({ plan, first, count }: Job, executor: Executor, host: Host): Promise<Results | null> {
  const start = host.now()
  const onProgress = ({ completed }: Results) => {
    const seconds = (host.now() - start) / 1000
    host.progress?.(`${completed} van ${count} toekomsten (${Math.round(completed / Math.max(seconds, 0.001))} per seconde)`)
  }
  try {
    const end = await run(plan, executor, { replications: count, first, now: () => host.now(), signal: host.signal, onProgress })
    return end.kind === 'complete' ? end.results : null
  } finally {
    host.progress?.('')
  }
}

function write({ header, money, replications, first, options }: Job, results: Results, host: Host): ExitCode {
  const problems: (string | null)[] = []
  if (options.shard) problems.push(tryWrite(options.out!, shardText(header, results, replications, first)))
  else problems.push(...writeResults(header, results, options, host, options.money ? money : undefined))
  const found = problems.filter((problem) => problem !== null)
  return found.length > 0 ? refuse(host, found) : exitCode.done
}

/** Writes the files that were asked for, and a table unless the document itself goes to standard output. */
export function writeResults(header: RunHeader, results: Results, { out, matrix }: { readonly out?: string; readonly matrix?: string }, host: Host, money?: MoneyBasis): readonly (string | null)[] {
  const text = out === undefined ? '' : resultText(header, results, money && moneyTables(results, money))
  if (out === '-') host.out(text)
  else host.out(summaryTable(header, results))
  return [
    out === undefined || out === '-' ? null : tryWrite(out, text),
    matrix === undefined ? null : tryWrite(matrix, matrixCsv(results)),
    matrix === undefined || money === undefined ? null : tryWrite(moneyPath(matrix), Array.from(moneyCsv(results, money)).join('')),
  ]
}
