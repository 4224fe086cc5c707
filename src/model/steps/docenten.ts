import { run } from '../run.ts'
import { poolSlots } from '../world.ts'
import { isSettling } from './teams.ts'

/** While the run-in settles teachers are no limit. */
const GEEN_GRENS = 1e6

/** Each quarter: teachers for what was needed in the past year, growing no faster than the market does. */
export function reviewDocenten(): void {
  const { pool } = run.world
  const pools = poolSlots(run.plan.gemeenten.length)
  const growth = (1 + run.inputs.groepen.docentengroei) ** 0.25
  const quarter = Math.floor(run.week / 13) % 4
  for (let number = 0; number < pools; number++) {
    // A group that could not begin is counted at each start moment of the quarter.
    const need = pool.groups[number]! + (pool.blocked[number]! * run.inputs.groepen.startinterval) / 13
    pool.blocked[number] = 0
    pool.needYear[number * 4 + quarter] = need
    if (isSettling()) {
      pool.capacity[number] = GEEN_GRENS
      continue
    }
    const year = (pool.needYear[number * 4]! + pool.needYear[number * 4 + 1]! + pool.needYear[number * 4 + 2]! + pool.needYear[number * 4 + 3]!) / 4
    const wanted = Math.max(1, year * run.inputs.groepen.docenten)
    const current = pool.capacity[number]! >= GEEN_GRENS ? wanted : pool.capacity[number]!
    pool.capacity[number] = Math.min(wanted, Math.max(1, current) * growth)
  }
}
