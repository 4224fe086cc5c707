import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aggregationIds, partiesOf, together } from '../../src/analysis/mca/aggregation.ts'
import type { Aggregation } from '../../src/analysis/mca/aggregation.ts'
import type { McaInput } from '../../src/analysis/mca/analysis.ts'
import { criteria2019 } from '../../src/analysis/mca/criteria-2019.ts'
import { toSimulated } from '../../src/analysis/mca/criterion.ts'
import type { MeasuredCriterion } from '../../src/analysis/mca/criterion.ts'
import type { McaDiagnostic } from '../../src/analysis/mca/diagnostic.ts'
import { measuredFrom } from '../../src/analysis/mca/kept-criteria.ts'
import { meanWeights2019, measured2019, rangeBetween } from '../../src/analysis/mca/opening-2019.ts'
import type { FillingChoice, Mca2019 } from '../../src/analysis/mca/published-2019.ts'
import { checkMca2019 } from '../../src/analysis/mca/published-2019.ts'
import { partyId, weightsFromCsv } from '../../src/analysis/mca/read-weights-csv.ts'
import { mcaReport } from '../../src/analysis/mca/report.ts'
import type { WeightSet } from '../../src/analysis/mca/weight-set.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Results } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import { limits } from '../../src/scenario-file/limits.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import { WorkerLost } from '../../workers/worker-pool.ts'
import type { Given, Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer, Loaded } from '../load.ts'
import { isProblems, loadTarget, readBytes } from '../load.ts'
import { MOST_THREADS, runDefaults } from './run.ts'

export const mcaOptions = {
  json: { kind: 'flag' },
  weights: { kind: 'text' },
  aggregation: { kind: 'text' },
  simulate: { kind: 'list' },
  between: { kind: 'list' },
  replications: { kind: 'whole', range: [1, limits.replications] },
  seed: { kind: 'text', longest: limits.name },
  threads: { kind: 'whole', range: [1, MOST_THREADS] },
} as const satisfies Options

type McaOptions = Given<typeof mcaOptions>

interface Question {
  readonly loaded: Loaded
  readonly mca: Mca2019 | null
  readonly filling: FillingChoice
  readonly criteria: readonly MeasuredCriterion[]
  readonly sets: readonly WeightSet[]
  readonly aggregation: Aggregation
  readonly options: McaOptions
  /** What was read with something to say about it; not a reason to stop. */
  readonly cautions: readonly McaDiagnostic[]
}

/** The published table of 2019, and the weighing of now: from the region, a session or a file with weights. */
export async function mcaCommand(args: readonly string[], host: Host): Promise<ExitCode> {
  const question = prepare(args, host.root)
  if (isProblems(question)) return refuse(host, question.problems)
  try {
    const results = needsRun(question.criteria) ? await simulate(question, host) : null
    return results === 'interrupted' ? exitCode.interrupted : answer(question, results, host)
  } catch (error) {
    if (error instanceof WorkerLost) return refuse(host, [error.message])
    throw error
  }
}

function answer({ loaded, mca, filling, criteria, sets, aggregation, options, cautions }: Question, results: Results | null, host: Host): ExitCode {
  const scenarios = loaded.scenarios.map(({ id, name }) => ({ id, name }))
  const input: McaInput = { criteria, scenarios, results, parties: partiesOf(sets, loaded.region.gemeenten, partyId), aggregation, seed: seedOf(loaded, options) }
  const { json, text } = mcaReport(mca, sets.length === 0 ? null : input, scenarios, filling)
  const wrong = errorsOf(json.diagnostics)
  // A table above a refusal would pass for an answer.
  if (wrong.length > 0) return refuse(host, wrong)
  host.out(options.json ? `${JSON.stringify({ ...json, diagnostics: [...cautions, ...json.diagnostics] }, undefined, 2)}\n` : text)
  for (const caution of cautions) host.err(`${caution.severity}: ${caution.message}\n`)
  if (sets.length === 0) host.err('Er zijn geen gewichten: geef `--weights BESTAND.csv`, of een sessie waarin is gewogen.\n')
  return exitCode.done
}

function errorsOf(diagnostics: readonly McaDiagnostic[]): readonly string[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'fout').map((diagnostic) => diagnostic.message)
}

/** Everything that can be wrong is found before the first replication. */
function prepare(args: readonly string[], root: string): Answer<Question> {
  const parsed = parseArguments(args, mcaOptions)
  if (isProblems(parsed)) return parsed
  const { words, options } = parsed
  if (words.length !== 1) return { problems: ['Geef één regio of bestand, zoals `mca westfriesland`.'] }
  const loaded = loadTarget(root, words[0]!)
  if (isProblems(loaded)) return loaded
  const mca = tableOf(root, loaded.region.id)
  if (mca !== null && isProblems(mca)) return mca
  const kept = loaded.mca === undefined ? null : measuredFrom(loaded.mca.criteria)
  if (kept?.value === null) return { problems: kept.diagnostics.map((diagnostic) => diagnostic.message) }
  const filling = loaded.mca?.filling ?? {}
  const criteria = criteriaOf(kept?.value ?? openingCriteria(mca, loaded, filling, options), loaded, options)
  if (isProblems(criteria)) return criteria
  const disagreements = needsRun(criteria) ? checkPlan(loaded) : []
  if (disagreements.length > 0) return { problems: disagreements.map(({ message }) => message) }
  const weights = weightsOf(criteria, loaded, mca, options)
  if (isProblems(weights)) return weights
  if (mca === null && weights.sets.length === 0) return { problems: [`Voor ${loaded.region.name} valt er niets te wegen: er is geen tabel van 2019 en er zijn geen gewichten. Geef \`--weights BESTAND.csv\`, of een sessie waarin is gewogen; \`export\` met \`--csv MAP\` schrijft een leeg gewichten.csv met een kolom per gemeente.`] }
  const aggregation = aggregationOf(options, loaded)
  if (typeof aggregation !== 'string') return aggregation
  const sizes = sizesMissing(weights.sets, criteria, aggregation, loaded)
  if (sizes.length > 0) return { problems: sizes }
  return { loaded, mca, filling, criteria, aggregation, options, ...weights }
}

function openingCriteria(mca: Mca2019 | null, loaded: Loaded, filling: FillingChoice, options: McaOptions): readonly MeasuredCriterion[] {
  if (mca === null) return unjudged(options)
  return measured2019(mca, loaded.scenarios.map(({ id }) => id), filling)
}

/** Nobody judged the scenarios of this region: with all of the simulation asked for, the list is what the simulation can score. */
function unjudged({ simulate: asked = [] }: McaOptions): readonly MeasuredCriterion[] {
  const list = asked.includes('alle') ? criteria2019.filter(({ simulation }) => simulation !== undefined) : criteria2019
  return list.map((criterion): MeasuredCriterion => ({ criterion, measure: { kind: 'judged', scores: {} } }))
}

/** The table of 2019 of a region that has one. */
export function tableOf(root: string, regionId: string): Mca2019 | null | { readonly problems: readonly string[] } {
  const path = join(root, 'scenarios', regionId, 'mca-2019.json')
  if (!existsSync(path)) return null
  const bytes = readBytes(path)
  if (isProblems(bytes)) return bytes
  const mca = JSON.parse(Buffer.from(bytes).toString('utf8')) as Mca2019
  const problems = checkMca2019(mca)
  return problems.length === 0 ? mca : { problems: problems.map((problem) => problem.message) }
}

/** `--simulate` switches criteria to the simulation; `--between` scores a scenario that nobody scored. Both only when asked. */
function criteriaOf(start: readonly MeasuredCriterion[], loaded: Loaded, { simulate: asked = [], between }: McaOptions): Answer<readonly MeasuredCriterion[]> {
  const able = start.filter((measured) => measured.criterion.simulation !== undefined).map((measured) => measured.criterion.id)
  const unable = asked.filter((id) => id !== 'alle' && !able.includes(id))
  if (unable.length > 0) return { problems: unable.map((id) => `\`--simulate ${id}\` kan niet; toegestaan is \`alle\`, of een van: ${able.join(', ')}.`) }
  const known = loaded.scenarios.map(({ id }) => id)
  if (between !== undefined && (between.length !== 3 || between.some((id) => !known.includes(id)))) return { problems: [`\`--between\` vraagt drie scenario's: wie punten krijgt, en de twee waartussen; bekend zijn ${known.join(', ')}.`] }
  const ranged = between === undefined ? start : rangeBetween(start, between[0]!, [between[1]!, between[2]!])
  return ranged.map((measured) => (asked.includes('alle') || asked.includes(measured.criterion.id) ? toSimulated(measured) : measured))
}

/** From the file, else from the session, else the mean of 2019. A column that is wrong stops: a half answer would pass for a whole one. */
function weightsOf(criteria: readonly MeasuredCriterion[], loaded: Loaded, mca: Mca2019 | null, { weights }: McaOptions): Answer<Pick<Question, 'sets' | 'cautions'>> {
  if (weights === undefined) {
    const start = mca === null ? [] : [meanWeights2019(mca, loaded.mca?.filling)]
    return { sets: loaded.mca?.parties ?? start, cautions: [] }
  }
  const bytes = readBytes(weights)
  if (isProblems(bytes)) return bytes
  const read = weightsFromCsv(Buffer.from(bytes).toString('utf8'), criteria.map((measured) => measured.criterion), loaded.region.gemeenten.map(({ name }) => name))
  const wrong = errorsOf(read.diagnostics)
  if (wrong.length > 0 || read.value === null) return { problems: wrong.map((message) => `${weights}: ${message}`) }
  return { sets: read.value, cautions: read.diagnostics }
}

function aggregationOf({ aggregation }: McaOptions, loaded: Loaded): Aggregation | { readonly problems: readonly string[] } {
  if (aggregation === undefined) return loaded.mca?.aggregation ?? 'gelijk'
  return aggregationIds.find((id) => id === aggregation) ?? { problems: [`\`--aggregation ${aggregation}\` kan niet; toegestaan is ${aggregationIds.join(', ')}.`] }
}

/** What keeps the parties from becoming one weighing: a party that is no gemeente, such as the mean of 2019, has no size. */
function sizesMissing(sets: readonly WeightSet[], criteria: readonly MeasuredCriterion[], aggregation: Aggregation, { region }: Loaded): readonly string[] {
  if (sets.length === 0 || aggregation === 'gelijk') return []
  const { value, diagnostics } = together(partiesOf(sets, region.gemeenten, partyId), criteria.map((measured) => measured.criterion), aggregation)
  return value === null ? errorsOf(diagnostics).map((message) => `\`--aggregation ${aggregation}\`: ${message} Gewichten per gemeente komen uit \`--weights BESTAND.csv\`.`) : []
}

function needsRun(criteria: readonly MeasuredCriterion[]): boolean {
  return criteria.some((measured) => measured.measure.kind === 'simulated')
}

function seedOf(loaded: Loaded, options: McaOptions): string {
  return options.seed ?? loaded.settings.seed ?? runDefaults.seed
}

async function simulate({ loaded, options }: Question, host: Host): Promise<Results | 'interrupted' | null> {
  const { region, scenarios, adjustments, settings } = loaded
  const plan = makePlan({ region, scenarios, adjustments, seed: seedOf(loaded, options), horizonYears: settings.horizonYears ?? runDefaults.horizonYears })
  const replications = options.replications ?? settings.replications ?? runDefaults.replications
  const { executor, close } = host.openExecutor(options.threads ?? host.processors)
  try {
    const onProgress = ({ completed }: Results): void => { host.progress?.(`${completed} van ${replications} toekomsten`) }
    const end = await run(plan, executor, { replications, now: () => host.now(), signal: host.signal, onProgress })
    return end.kind === 'complete' ? end.results : 'interrupted'
  } finally {
    host.progress?.('')
    close()
  }
}
