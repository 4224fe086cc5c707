import { join } from 'node:path'
import { backtestPlan } from '../../src/experiment/backtest/case.ts'
import { moneyBacktestPlan, moneyRegions, runMoneyBacktest } from '../../src/experiment/backtest/money.ts'
import { backtestCases } from '../../src/experiment/backtest/cases.ts'
import { runBacktest } from '../../src/experiment/backtest/run.ts'
import { planKey } from '../../src/experiment/plan.ts'
import type { BacktestRow } from '../../src/analysis/money/backtest.ts'
import { moneyBacktest } from '../../src/analysis/money/backtest.ts'
import type { MoneyValidation } from '../../src/analysis/money/backtest-document.ts'
import { moneyValidationMarkdown } from '../../src/analysis/money/backtest-document.ts'
import type { ModelBand } from '../../src/analysis/validation/compare.ts'
import { validationMarkdown } from '../../src/analysis/validation/document.ts'
import { observations } from '../../src/analysis/validation/observations.ts'
import type { ValidationOutcome } from '../../src/analysis/validation/outcome.ts'
import { keptBand } from '../../src/analysis/validation/outcome.ts'
import { validationTable } from '../../src/analysis/validation/table.ts'
import { MODEL_VERSION } from '../../src/model/version.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import { tryWrite } from '../files.ts'
import type { ExitCode, Host } from '../host.ts'
import { exitCode, refuse } from '../host.ts'
import type { Answer } from '../load.ts'
import { isProblems, loadTarget } from '../load.ts'

/** Futures of each back-test in the kept table. */
const REPLICATIONS = 400

export const validateModelOptions = { replications: { kind: 'whole', range: [2, 10_000] } } as const satisfies Options

/** Holds the model against what was counted, and writes the table, its numbers and its explanation. */
export function validateModelCommand(args: readonly string[], host: Host): ExitCode {
  const parsed = parseArguments(args, validateModelOptions)
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  if (parsed.words.length > 0) return refuse(host, [`\`validate-model\` heeft geen bestanden nodig: ${parsed.words.join(', ')}.`])
  const outcome = measure(host.root, parsed.options.replications ?? REPLICATIONS)
  if (isProblems(outcome)) return refuse(host, outcome.problems)
  const money = measureMoney(host.root, outcome.replications)
  if (isProblems(money)) return refuse(host, money.problems)
  const files = { 'src/analysis/validation/measured.ts': measuredSource(outcome), 'docs/validatie.md': validationMarkdown(outcome), 'docs/validatie-geld.md': moneyValidationMarkdown(money) }
  const problems = Object.entries(files).flatMap(([path, text]) => tryWrite(join(host.root, path), text) ?? [])
  if (problems.length > 0) return refuse(host, problems)
  const { score, parts } = validationTable(outcome)
  host.out([score, ...parts, ...Object.keys(files).map((path) => `${path}: bijgewerkt.`), ''].join('\n'))
  return exitCode.done
}

function measure(root: string, replications: number): Answer<ValidationOutcome> {
  const planKeys: Record<string, string> = {}
  const bands: Record<string, ModelBand> = {}
  for (const test of backtestCases) {
    const loaded = loadTarget(root, test.region)
    if (isProblems(loaded)) return loaded
    const plan = backtestPlan(test, loaded.region)
    planKeys[test.id] = planKey(plan)
    const own = observations.filter((observation) => observation.test === test.id)
    const columns = runBacktest(plan, own.map(({ quantity }) => quantity), test.firstYear, replications)
    own.forEach(({ id }, index) => { bands[id] = keptBand(columns[index]!) })
  }
  return { modelVersion: MODEL_VERSION, replications, planKeys, bands }
}

/** The regions with a budget table, in the same past. */
function measureMoney(root: string, replications: number): Answer<MoneyValidation> {
  const planKeys: Record<string, string> = {}
  const rows: BacktestRow[] = []
  for (const test of backtestCases.filter(({ region }) => moneyRegions.includes(region))) {
    const loaded = loadTarget(root, test.region)
    if (isProblems(loaded)) return loaded
    const plan = moneyBacktestPlan(test, loaded.region)
    planKeys[test.region] = planKey(plan)
    rows.push(...moneyBacktest(runMoneyBacktest(plan, replications), plan))
  }
  return { modelVersion: MODEL_VERSION, replications, planKeys, rows }
}

/** A module and not JSON, so that the page can import it with its type. */
function measuredSource({ modelVersion, replications, planKeys, bands }: ValidationOutcome): string {
  const number = (value: number): string => (Number.isNaN(value) ? 'Number.NaN' : String(value))
  return [
    "import type { ValidationOutcome } from './outcome.ts'", '',
    '/** Made by `npm run validate`; never by hand. */',
    'export const measured: ValidationOutcome = {',
    `  modelVersion: '${modelVersion}', replications: ${replications},`,
    '  planKeys: {', ...Object.entries(planKeys).map(([id, key]) => `    '${id}': '${key}',`), '  },',
    '  bands: {', ...Object.entries(bands).map(([id, { p05, p50, p95, missing }]) => `    '${id}': { p05: ${number(p05)}, p50: ${number(p50)}, p95: ${number(p95)}, missing: ${missing} },`), '  },',
    '}', '',
  ].join('\n')
}
