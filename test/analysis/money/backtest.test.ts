import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { moneyBacktest, outsideTable, tableLines } from '../../../src/analysis/money/backtest.ts'
import type { BacktestRow } from '../../../src/analysis/money/backtest.ts'
import { moneyValidationMarkdown } from '../../../src/analysis/money/backtest-document.ts'
import { lastIds } from '../../../src/analysis/money/ledger.ts'
import { observedMoney } from '../../../src/analysis/money/observed.ts'
import { backtestCases } from '../../../src/experiment/backtest/cases.ts'
import { moneyBacktestPlan, moneyRegions, runMoneyBacktest } from '../../../src/experiment/backtest/money.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { MODEL_VERSION } from '../../../src/model/version.ts'
import { isDiagnostics } from '../../../src/scenario-file/diagnostic.ts'
import { parseText } from '../../../src/scenario-file/parse.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const kept = read('docs/validatie-geld.md')
const plans = new Map<string, Plan>()
const rows: BacktestRow[] = []

beforeAll(() => {
  for (const past of backtestCases.filter(({ region }) => moneyRegions.includes(region))) {
    const file = parseText(read(`scenarios/${past.region}/regio.json`))
    if (isDiagnostics(file) || file.kind !== 'region') throw new Error(`${past.region} is no region`)
    const plan = moneyBacktestPlan(past, file.region)
    plans.set(past.region, plan)
    rows.push(...moneyBacktest(runMoneyBacktest(plan, 40), plan))
  }
})

describe('the budget table beside the model', () => {
  test('has every cell of the table once, and a verdict for each figure', () => {
    expect(rows).toHaveLength(Object.keys(observedMoney).length * 7 * 3)
    for (const { observed, p05, p50, p95, verdict } of rows) {
      expect(p05).toBeLessThanOrEqual(p50)
      expect(p50).toBeLessThanOrEqual(p95)
      if (observed === null) expect(verdict).toBe('geen cijfer')
      else expect(verdict).toBe(observed > p95 ? 'model lager' : observed < p05 ? 'model hoger' : p95 > 3 * p05 ? 'te breed' : 'binnen')
    }
  })

  test('has the gemeentefonds that was paid, and money in every year of every gemeente', () => {
    expect(rows.filter(({ line }) => line === 'gemeentefonds')).toHaveLength(12)
    for (const row of rows.filter(({ line }) => line === 'gemeentefonds')) expect([row.p05, row.p95]).toEqual([row.observed, row.observed])
    for (const row of rows.filter(({ line }) => ['formatie', 'leerroutes', 'spuk', 'begeleiding'].includes(line))) expect(row.p50, `${row.gemeente} ${row.line} ${row.year}`).toBeGreaterThan(0)
  })

  test('puts every line of the model in one line of the table, or says that it has none', () => {
    const placed = [...Object.values(tableLines).flat(), ...outsideTable]
    expect(placed.toSorted()).toEqual(lastIds.toSorted())
  })
})

describe('docs/validatie-geld.md', () => {
  test('was made with this model and these plans; otherwise run `npm run validate`', () => {
    expect(kept).toContain(`Modelversie ${MODEL_VERSION}`)
    for (const [region, plan] of plans) expect(kept).toContain(`Plan van ${region}: \`${planKey(plan).slice(0, 12)}\``)
  })

  test('has the form that the code writes', () => {
    const written = moneyValidationMarkdown({ modelVersion: MODEL_VERSION, replications: 40, planKeys: {}, rows })
    const headings = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('#'))
    expect(headings(kept)).toEqual(headings(written))
    expect(kept).toContain('| lasten | 2023 | 2.083.236 | 2.110.252 |')
  })
})
