import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import { requestTask } from '../../src/model/steps/taken.ts'
import { roundToContracts, workTeams } from '../../src/model/steps/teams.ts'
import { clearWorld, Count, Taak } from '../../src/model/world.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'

/** A region with one team for intake and its world made empty again: nothing happens but what the test does. */
function emptyRegion(all: Some = {}): Run {
  let found: Run | undefined
  simulate(aPlan({ shares: [1], deelregios: [0], horizonYears: 1, all: { 'teams.indeling': 2, 'teams.verloop': 0, ...all } }), 1, (run) => { found = run as Run })
  const run = found!
  clearWorld(run.world, run.population.count)
  run.week = 0
  run.transitionLoss = 0
  run.learningLoss = 0
  return run
}

describe('the intake team is one server', () => {
  const intake = 1

  /** Weeks in which tasks of so many hours, asked in these weeks, are done with so many hours a week. */
  function served(tasks: readonly (readonly [week: number, hours: number])[], hoursPerWeek: number): number[] {
    const run = emptyRegion()
    run.world.team.fte[intake] = (hoursPerWeek * 52) / run.inputs.teams['productieve-uren']
    const done: number[] = tasks.map(() => -1)
    // After the decision: in the first years of the run-in no work waits.
    for (let now = 0; now < 30; now++) {
      run.week = run.decisionWeek + now
      tasks.forEach(([week, hours], person) => { if (week === now) requestTask(person, Taak.Afspraak, hours) })
      // Whether the run is handed back with each task does not matter here.
      workTeams((...what: readonly unknown[]) => { done[what.find((part): part is number => typeof part === 'number')!] = now })
    }
    return done
  }

  test('five talks of three hours, four hours a week: done when the hours have added up', () => {
    // 4, 8, 12 and 16 hours in the weeks 0 to 3; the talks need 3, 6, 9, 12 and 15.
    expect(served([[0, 3], [0, 3], [0, 3], [0, 3], [0, 3]], 4.0001)).toEqual([0, 1, 2, 2, 3])
  })

  test('hours of a week without work are not kept for later', () => {
    expect(served([[0, 2], [5, 9], [5, 1]], 4.0001)).toEqual([0, 7, 7])
  })

  test('who asks first goes first, however small the task of the next', () => {
    expect(served([[0, 20], [0, 1], [3, 1]], 4.0001)).toEqual([4, 5, 5])
  })

  test('a week in which everything fits has no wait', () => {
    expect(served([[0, 3], [1, 3], [2, 3], [3, 3]], 4.0001)).toEqual([0, 1, 2, 3])
  })
})

describe('staff', () => {
  test('is rounded up to whole contracts, with a smallest team', () => {
    emptyRegion({ 'teams.stap-fte': 0.2, 'teams.minimum-fte': 0.4 })
    expect([0, 0.1, 0.4, 0.41, 0.6, 1.55].map((fte) => Math.round(roundToContracts(fte) * 10) / 10)).toEqual([0.4, 0.4, 0.4, 0.6, 0.6, 1.6])
  })
})

describe("Little's law: people inside = people a week x weeks inside", () => {
  /** Sixty years of the same world, so that beginning and end weigh little. */
  const steady: Some = { 'instroom.volatiliteit': 0.001, 'instroom.woningruis': 0, 'instroom.taakstelling': 160, 'instroom.gezinsmigranten': 60, 'overgang.weken': 0, 'overgang.capaciteitsverlies': 0 }

  // At an edge the number inside differs as counts do; where a long queue swings by itself, as much as there is.
  const [asCounts, asMuch] = [(ends: number): number => 4 * Math.sqrt(ends), (ends: number): number => ends]

  test.each<[string, Some, (run: Readonly<Run>) => number, (run: Readonly<Run>, n: number) => number, (ends: number) => number]>([
    ['the intake', {}, ({ world }) => world.counts[Count.WachtPip]!, ({ world: { person: p } }, n) => (p.pipWeek[n]! >= 0 ? p.pipWeek[n]! : p.eindWeek[n]!), asCounts],
    ['an intake with a long queue', { 'teams.norm-caseload': 110, 'afstemming.uren': 12, 'teams.intake': 0 }, ({ world }) => world.counts[Count.WachtPip]!, ({ world: { person: p } }, n) => (p.pipWeek[n]! >= 0 ? p.pipWeek[n]! : p.eindWeek[n]!), asMuch],
    ['the caseload', {}, ({ world }) => world.caseload.reduce((sum, clients) => sum + clients, 0), ({ world: { person: p } }, n) => p.eindWeek[n]!, asCounts],
  ])('%s', (_, all, inside, until, edges) => {
    let sum = 0
    let from = 0
    let ends = 0
    simulate(aPlan({ horizonYears: 60, all: { ...steady, ...all } }), 1, (run) => {
      const { week, weeks, population } = run
      const [first, last] = [8 * 52, 58 * 52]
      if (week >= first && week < last) sum += inside(run)
      if (week === first || week === last) ends += inside(run)
      if (week !== weeks - 1) return
      let people = 0
      let time = 0
      for (let n = 0; n < population.count; n++) {
        if (population.arrival[n]! < first || population.arrival[n]! >= last) continue
        people++
        const end = until(run, n)
        time += (end < 0 ? weeks : end) - population.arrival[n]!
      }
      from = (people / (last - first)) * (time / people)
      expect(people).toBeGreaterThan(4000)
      const inAverage = sum / (last - first)
      // Who was inside at either edge is counted on one side only.
      expect(Math.abs(inAverage / from - 1)).toBeLessThan(edges(ends) / people + 0.002)
    })
    expect(from).toBeGreaterThan(5)
  })
})
