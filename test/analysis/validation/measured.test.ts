import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validationMarkdown } from '../../../src/analysis/validation/document.ts'
import { measured } from '../../../src/analysis/validation/measured.ts'
import { observations } from '../../../src/analysis/validation/observations.ts'
import { comparedRows } from '../../../src/analysis/validation/outcome.ts'
import { validationTable } from '../../../src/analysis/validation/table.ts'
import { backtestPlan } from '../../../src/experiment/backtest/case.ts'
import { backtestCases } from '../../../src/experiment/backtest/cases.ts'
import { runBacktest } from '../../../src/experiment/backtest/run.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import type { Region } from '../../../src/model/scenario.ts'
import { MODEL_VERSION } from '../../../src/model/version.ts'

const root = join(import.meta.dirname, '../../..')
const regionOf = (name: string): Region => JSON.parse(readFileSync(join(root, 'scenarios', name, 'regio.json'), 'utf8')) as Region
const RUN_AGAIN = 'the kept table is of another model: run `npm run validate`'

describe('the kept table of the back-tests', () => {
  it('belongs to the model and the regions of now', () => {
    expect(measured.modelVersion, RUN_AGAIN).toBe(MODEL_VERSION)
    for (const test of backtestCases) expect(measured.planKeys[test.id], RUN_AGAIN).toBe(planKey(backtestPlan(test, regionOf(test.region))))
  })

  it('is what a small new run gives, within simulation error', () => {
    const replications = 40
    const test = backtestCases[0]
    const own = observations.filter((observation) => observation.test === test.id)
    const columns = runBacktest(backtestPlan(test, regionOf(test.region)), own.map(({ quantity }) => quantity), test.firstYear, replications)
    own.forEach(({ id }, index) => {
      const { p50 } = measured.bands[id]!
      const share = (is: (value: number) => boolean): number => [...columns[index]!].filter(is).length / replications
      // Half of the futures lie on either side of the kept middle; four standard errors of 40 futures is 0.32. It is kept to four figures.
      expect(share((value) => value < p50 * 0.999), `${id}: ${RUN_AGAIN}`).toBeLessThan(0.82)
      expect(share((value) => value <= p50 * 1.001), `${id}: ${RUN_AGAIN}`).toBeGreaterThan(0.18)
    })
  })

  it('is the table of docs/validatie.md', () => {
    expect(readFileSync(join(root, 'docs/validatie.md'), 'utf8'), RUN_AGAIN).toBe(validationMarkdown(measured))
  })

  it('explains everything that it misses', () => {
    const bare = comparedRows(measured).filter(({ verdict, observation }) => verdict !== 'binnen' && observation.explanation === undefined)
    expect(bare.map(({ observation }) => observation.id)).toEqual([])
  })

  it('shows every observation once, with its source', () => {
    const rows = validationTable(measured).groups.flatMap((group) => group.rows)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(observations.length)
    expect(rows.length).toBe(observations.length)
    for (const row of rows) {
      expect(row.quote).not.toBe('')
      expect(row.source).toMatch(/regel \d/)
    }
  })
})

describe('the observed numbers', () => {
  const observed = (id: string): number => observations.find((observation) => observation.id === id)!.observed as number
  const years = [2022, 2023, 2024]

  it('add up: routes and gemeenten to the same people, by year and over the years', () => {
    const gemeenten = ['GM1916', 'GM0626', 'GM0629']
    for (const year of years) {
      const byGemeente = gemeenten.flatMap((code) => ['statushouder', 'gezinsmigrant'].map((who) => observed(`start-${code}-${who}-${year}`)))
      expect(byGemeente.reduce((a, b) => a + b)).toBe(observed(`start-${year}`))
      for (const who of ['statushouder', 'gezinsmigrant']) {
        const routes = ['b1', 'onderwijs', 'z'].map((route) => observed(`start-${route}-${who}-${year}`))
        expect(routes.reduce((a, b) => a + b)).toBe(gemeenten.reduce((sum, code) => sum + observed(`start-${code}-${who}-${year}`), 0))
      }
    }
    for (const key of ['b1-statushouder', 'onderwijs-statushouder', 'z-statushouder', 'b1-gezinsmigrant', 'onderwijs-gezinsmigrant', 'z-gezinsmigrant']) {
      expect(gemeenten.reduce((sum, code) => sum + observed(`start-${key}-${code}`), 0)).toBe(years.reduce((sum, year) => sum + observed(`start-${key}-${year}`), 0))
    }
  })
})
