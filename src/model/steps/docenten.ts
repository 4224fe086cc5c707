import { run } from '../run.ts'
import { poolSlots } from '../world.ts'
import { isSettling } from './teams.ts'

/** While the run-in settles teachers are no limit. */
const GEEN_GRENS = 1e6

/**
 * Each quarter: teachers for a part of what was needed in the past year, growing no faster than the market does. Needed are the groups
 * that had lessons and all that could not begin, so that too few teachers this year are no reason for fewer next year.
 */
export function reviewDocenten(): void {
  const { pool } = run.world
  const pools = poolSlots(run.plan.gemeenten.length)
  const growth = (1 + run.inputs.groepen.docentengroei) ** 0.25
  const quarter = Math.floor(run.week / 13) % 4
  for (let number = 0; number < pools; number++) {
    // Groups that could not begin are counted at each start moment of the quarter.
    const need = pool.groups[number]! + (pool.blocked[number]! * run.inputs.groepen.startinterval) / 13
    pool.blocked[number] = 0
    pool.needYear[number * 4 + quarter] = need
    if (isSettling()) {
      pool.capacity[number] = GEEN_GRENS
      continue
    }
    const wanted = Math.max(1, neededInYear(number) * run.inputs.groepen.docenten)
    const current = pool.capacity[number]! >= GEEN_GRENS ? wanted : pool.capacity[number]!
    pool.capacity[number] = Math.min(wanted, Math.max(1, current) * growth)
  }
}

/** Groups that a pool needed at a time, on average over the past four quarters. */
export function neededInYear(pool: number): number {
  const { needYear } = run.world.pool
  return (needYear[pool * 4]! + needYear[pool * 4 + 1]! + needYear[pool * 4 + 2]! + needYear[pool * 4 + 3]!) / 4
}
