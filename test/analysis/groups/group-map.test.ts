import { describe, expect, test } from 'vitest'
import { classEdges, classOf, costSteps, groupMap } from '../../../src/analysis/groups/group-map.ts'
import { groupGrid, inflowPlan } from '../../../src/experiment/variants.ts'
import { aPlan } from '../../model/a-plan.ts'
import { syntheticResults } from '../synthetic-results.ts'

const grid = groupGrid(aPlan(), 's0')
const ids = grid.plan.scenarios.map(({ id }) => id)
const minimumOf = (scenario: number): number => Number(ids[scenario]!.split('/')[0])
const waitOf = (scenario: number): number => Number(ids[scenario]!.split('/')[1])
const noise = (replication: number): number => ((replication * 7919) % 101) / 101 - 0.5

function results(share: (minimum: number, wait: number) => number, cost: (minimum: number) => number, spread: number) {
  return syntheticResults({
    scenarioIds: ids, replications: 60,
    outcomes: {
      // Noise of its own in every scenario: a pair does not cancel it.
      'les.binnen-13-weken': (s, r) => share(minimumOf(s), waitOf(s)) + spread * noise(r + 31 * s),
      'kosten.per-inburgeraar': (s, r) => cost(minimumOf(s)) + 1000 * spread * noise(r + 17 * s),
    },
  })
}

describe('the map of minimum and longest wait', () => {
  test('has a scenario for every cell, all in one plan', () => {
    expect(grid.plan.scenarios).toHaveLength(72)
    const place = grid.placeOf(8, 13)!
    expect(grid.plan.scenarios[place]!.settings['groepen.minimum']).toEqual({ kind: 'fixed', value: 8 })
    expect(grid.plan.scenarios[place]!.settings['groepen.langste-wacht']).toEqual({ kind: 'fixed', value: 13 })
  })

  test('leaves out a minimum above the largest group', () => {
    const small = groupGrid(aPlan({ all: { 'groepen.maximum': 10, 'groepen.minimum': 8 } }), 's0')
    expect(small.placeOf(10, 13)).not.toBeNull()
    expect(small.placeOf(11, 13)).toBeNull()
  })

  test('says what a higher minimum does, where the simulation can see it', () => {
    const map = groupMap(grid, results((minimum) => 1 - minimum / 40, (minimum) => 20_000 - 100 * minimum, 0.01), 'les.binnen-13-weken', { minimum: 8, wait: 13 })
    expect(map.time.kind).toBe('lager')
    expect(map.money.kind).toBe('lager')
    expect(map.cells[4]![0]).toMatchObject({ minimum: 4, wait: 13, differs: true })
    expect(map.cells[4]![4]).toMatchObject({ minimum: 8, differs: false })
  })

  test('says nothing where it cannot', () => {
    const map = groupMap(grid, results(() => 0.8, () => 20_000, 0.3), 'les.binnen-13-weken', { minimum: 8, wait: 13 })
    expect(map.time).toEqual({ kind: 'ruis' })
    expect(map.money).toEqual({ kind: 'ruis' })
  })
})

describe('the classes of colour', () => {
  test('hold every share between the lowest and the highest', () => {
    const edges = classEdges([0.18, 0.55, 0.96])
    expect(edges).toEqual([0.34, 0.5, 0.66, 0.82])
    expect([0.18, 0.34, 0.96].map((share) => classOf(edges, share))).toEqual([1, 2, 5])
  })

  test('keep whole percents, and a last class that can be reached, when shares are alike', () => {
    const edges = classEdges([0.97, 0.99])
    expect(edges.every((edge) => Math.abs(edge * 100 - Math.round(edge * 100)) < 1e-9)).toBe(true)
    expect(edges.at(-1)!).toBeLessThan(1)
  })
})

test('cost steps are few and round, and absent where costs are alike', () => {
  expect(costSteps([18_200, 19_900])).toEqual([18_500, 19_000, 19_500])
  expect(costSteps([19_000, 19_050])).toEqual([])
})

test('more newcomers are more of both kinds, and the past stays what it was', () => {
  const plan = aPlan({ all: { 'instroom.taakstelling': 120, 'instroom.gezinsmigranten': 40 } })
  const more = inflowPlan(plan, 's0', 360, [{}, { 'groepen.pool-z': { kind: 'fixed', value: 0 } }])
  expect(more.scenarios[0]!.settings['instroom.gezinsmigranten']).toEqual({ kind: 'fixed', value: 120 })
  expect(more.scenarios[1]!.settings['groepen.pool-z']).toEqual({ kind: 'fixed', value: 0 })
  expect(more.today).toEqual(plan.today)
  expect(more.todayTaakstelling).toBe(plan.todayTaakstelling)
})
