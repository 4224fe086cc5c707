import { expect, test } from 'vitest'
import { goalColumn, goalRows } from '../../src/analysis/goals.ts'
import { createMatrix } from '../../src/experiment/matrix.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Results } from '../../src/experiment/results.ts'
import { outcomeColumn } from '../../src/experiment/results.ts'
import { run } from '../../src/experiment/run.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { goalMeasures } from '../../src/model/goals.ts'
import type { RegionGoal } from '../../src/model/goals.ts'
import { seriesIds, seriesIndex } from '../../src/model/series.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
import { allRegions } from '../app/stress/shipped.ts'

const { region, scenarios } = allRegions.find((shipped) => shipped.region.id === 'mvs')!
const plan = makePlan({ region, scenarios: scenarios.slice(0, 2), adjustments: noAdjustments, seed: '1', horizonYears: 5 })

function goal(measure: RegionGoal['measure'], value: number): RegionGoal {
  return { name: 'doel', value, measure, reading: '', evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'voor deze test' }] }
}

test('a goal stands beside the share of every future: middle, band, and how often it is reached', async () => {
  const end = await run(plan, createLocalExecutor(), { replications: 30 })
  if (end.kind !== 'complete') throw new Error('the run did not end')
  const rows = goalRows(end.results, goalMeasures.map((measure) => goal(measure, 0.8)))
  for (const { goal: { measure }, cells } of rows) {
    expect(cells).toHaveLength(2)
    for (const [scenario, cell] of cells.entries()) {
      const counted = [...goalColumn(end.results, scenario, measure)].filter(Number.isFinite)
      expect(Math.min(...counted), measure).toBeGreaterThanOrEqual(0)
      expect(Math.max(...counted), measure).toBeLessThanOrEqual(1)
      expect(cell.reached, measure).toBe(counted.filter((share) => share >= 0.8).length / counted.length)
      expect(cell.p10).toBeLessThanOrEqual(cell.p50)
      expect(cell.p50).toBeLessThanOrEqual(cell.p90)
    }
  }
  expect(goalColumn(end.results, 1, 'werk-of-opleiding')).toEqual(outcomeColumn(end.results, 1, 'werk-of-opleiding'))
})

test('who has a PIP is counted among who is in guidance, from two years after the decision', () => {
  const matrix = createMatrix(plan, 1)
  const results = { ...matrix, replications: 1, completed: 1, scenarioIds: plan.scenarios.map(({ id }) => id) } as unknown as Results
  const at = (id: 'caseload' | 'wachtend-pip', month: number): number => seriesIndex[id] * matrix.months + month
  expect(results.series).toHaveLength(2 * seriesIds.length * matrix.months)
  for (let month = 0; month < matrix.months; month++) {
    matrix.series[at('caseload', month)] = 200
    // A year before the decision and two after it nobody has a PIP; then 10 and 30 wait in turn.
    matrix.series[at('wachtend-pip', month)] = month < 36 ? 200 : month % 2 === 0 ? 10 : 30
  }
  expect(goalColumn(results, 0, 'op-leerroute')[0]).toBeCloseTo(0.9, 6)
})
