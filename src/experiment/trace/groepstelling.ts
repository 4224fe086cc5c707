import type { Follower } from './follow.ts'
import { measureFrom } from '../../model/measure.ts'
import type { TracedGroup } from './groepen.ts'
import { followGroups } from './groepen.ts'
import type { TracedPool } from './pools.ts'
import type { WaitingWeeks } from './wachten.ts'

/** The groups of a replication counted, for many replications together: a hundredth of the size of the groups themselves. */
export interface GroepstellingRequest {
  readonly kind: 'groepstelling'
  /** Id of a scenario. */
  readonly scenario: string
  readonly replications: readonly number[]
}

/** Language groups of one pool in the measuring period, as for the outcomes. */
export interface PoolCounts {
  /** Place in `pools`. */
  readonly pool: number
  /** Group-weeks by size: [size]. */
  readonly weeksOfSize: Float64Array
  /** Groups that began, by their size then: [size]. */
  readonly startsOfSize: Float64Array
  /** Groups that began under the minimum, and all that began. */
  readonly startsUnder: number
  readonly starts: number
}

export interface GroupCounts {
  readonly pools: readonly TracedPool[]
  readonly counts: readonly PoolCounts[]
  readonly waiting: readonly WaitingWeeks[]
  /** Weeks in the measuring period. */
  readonly weeks: number
}

/** More than the slider of the largest group allows. */
const SIZES = 64

export function followGroupCounts(): Follower<GroupCounts> {
  const groups = followGroups()
  let from = 0
  return {
    see(run) {
      groups.see(run)
      from = measureFrom(run) - run.decisionWeek
    },
    end() {
      const traced = groups.end()
      const counts = traced.pools.map((_, pool) => countPool(pool, traced.groups.filter((group) => group.pool === pool), from))
      return { pools: traced.pools, counts: counts.filter(({ weeksOfSize }) => weeksOfSize.some((n) => n > 0)), waiting: traced.waiting, weeks: traced.weeks - from }
    },
  }
}

function countPool(pool: number, groups: readonly TracedGroup[], from: number): PoolCounts {
  const weeksOfSize = new Float64Array(SIZES)
  const startsOfSize = new Float64Array(SIZES)
  let startsUnder = 0
  let starts = 0
  for (const { start, sizes, minimum } of groups) {
    for (let week = Math.max(0, from - start); week < sizes.length; week++) weeksOfSize[sizes[week]!]!++
    if (start < from) continue
    starts++
    startsOfSize[sizes[0]!]!++
    if (sizes[0]! < minimum) startsUnder++
  }
  return { pool, weeksOfSize, startsOfSize, startsUnder, starts }
}
