import { describe, expect, test } from 'vitest'
import { Count } from '../../src/model/world.ts'
import { aPlan, simulate } from '../model/a-plan.ts'

const YEARS = 12

/** Mean number of groups with lessons in each year after the decision, in a region with dozens of them. */
function groupsByYear(docenten: number): number[] {
  const years = new Array<number>(YEARS).fill(0)
  const all = {
    'instroom.taakstelling': 900, 'instroom.gezinsmigranten': 300, 'instroom.volatiliteit': 0, 'instroom.woningruis': 0, 'overgang.weken': 0, 'overgang.kosten': 0,
    'groepen.docenten': docenten, 'groepen.docentengroei': 0.2,
  }
  simulate(aPlan({ shares: [1], history: [1, 1, 1, 1, 1], horizonYears: YEARS, all }), 1, (run) => {
    const year = Math.floor((run.week - run.decisionWeek) / 52)
    if (year >= 0) years[year]! += run.world.counts[Count.Groepen]! / 52
  })
  return years
}

describe('teachers for a part of the groups that are needed', () => {
  const plenty = groupsByYear(1.5)
  const scarce = groupsByYear(0.8)

  test('are fewer groups at first', () => {
    expect(plenty[0]!).toBeGreaterThan(30)
    expect(scarce[0]! / plenty[0]!).toBeLessThan(0.95)
  })

  test('are a level and no factor of every year: a shortage does not make the next one larger', () => {
    for (let year = 3; year < YEARS; year++) expect(scarce[year]! / plenty[year]!, `year ${year}`).toBeGreaterThan(0.78)
  })
})
