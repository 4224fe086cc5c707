import type { Traced } from '../../experiment/trace/follow.ts'
import type { GroupCounts } from '../../experiment/trace/groepstelling.ts'
import type { WaitCause } from '../../experiment/trace/wachten.ts'
import { waitCauses } from '../../experiment/trace/wachten.ts'
import type { Plan } from '../../model/plan.ts'
import type { ValueBand } from '../band.ts'
import { bandOf } from '../band.ts'
import type { PoolName } from './pool-names.ts'
import { poolName } from './pool-names.ts'

export type { WaitCause } from '../../experiment/trace/wachten.ts'
export { waitCauses } from '../../experiment/trace/wachten.ts'

/** Groups and waiting over many futures together: the measuring period of each. */

type Counted = readonly Traced<GroupCounts>[]

/** How many groups are how large. */
export interface SizeDistribution {
  readonly futures: number
  readonly minimum: number
  readonly maximum: number
  /** Share of group-weeks with this many people: [size − 1], size 1 to `maximum`. */
  readonly shares: readonly ValueBand[]
  /** Share of group-weeks under the minimum. */
  readonly under: ValueBand
  /** Mean size. */
  readonly size: ValueBand
  /** Share of the groups that begin, that begin under the minimum. */
  readonly startsUnder: ValueBand
  /** Size that most group-weeks have. */
  readonly mode: number
}

/** @param minimum, maximum in force, for the drawing; a group-week under the minimum is counted with the same number */
export function sizeDistribution(counted: Counted, minimum: number, maximum: number): SizeDistribution {
  const rows = counted.map(({ value }) => {
    const weeks = new Float64Array(Math.max(...value.counts.map(({ weeksOfSize }) => weeksOfSize.length), maximum + 1))
    const starts = { all: 0, under: 0 }
    for (const { pool, weeksOfSize, starts: all, startsUnder } of value.counts) {
      if (value.pools[pool]!.soort === 'startklas') continue
      for (let size = 0; size < weeksOfSize.length; size++) weeks[size]! += weeksOfSize[size]!
      starts.all += all
      starts.under += startsUnder
    }
    return { weeks, total: weeks.reduce((sum, n) => sum + n, 0), starts }
  })
  const largest = Math.max(maximum, ...rows.map(({ weeks }) => weeks.findLastIndex((n) => n > 0)))
  const shares = Array.from({ length: largest }, (_, index) => bandOf(rows.map(({ weeks, total }) => weeks[index + 1]! / total)))
  return {
    futures: counted.length, minimum, maximum, shares,
    under: bandOf(rows.map(({ weeks, total }) => weeks.reduce((sum, n, size) => (size < minimum ? sum + n : sum), 0) / total)),
    size: bandOf(rows.map(({ weeks, total }) => weeks.reduce((sum, n, size) => sum + n * size, 0) / total)),
    startsUnder: bandOf(rows.map(({ starts }) => starts.under / starts.all)),
    mode: shares.reduce((best, share, index) => (share.mean > shares[best]!.mean ? index : best), 0) + 1,
  }
}

/** People who wait at the same time for one cause, in one pool or in all. */
export interface WaitingRow {
  readonly pool: PoolName
  /** [cause], in the order of `waitCauses`. */
  readonly people: readonly ValueBand[]
  readonly all: ValueBand
}

export interface WaitingView {
  readonly futures: number
  /** Over all pools. */
  readonly causes: readonly { readonly cause: WaitCause; readonly people: ValueBand; readonly share: ValueBand }[]
  readonly all: ValueBand
  readonly rows: readonly WaitingRow[]
}

/** Mean number of people with a PIP and without a lesson at any moment of the measuring period, by cause. */
export function waitingView(plan: Plan, counted: Counted): WaitingView {
  const keys = new Map<string, PoolName>()
  const cells = counted.map(({ value }) => {
    const people = new Map<string, number>()
    for (const { pool, cause, measured } of value.waiting) {
      const name = poolName(plan, value.pools[pool]!)
      keys.set(name.key, name)
      const key = `${name.key} ${cause}`
      people.set(key, (people.get(key) ?? 0) + measured / value.weeks)
    }
    return people
  })
  const at = (future: ReadonlyMap<string, number>, name: PoolName, cause: WaitCause): number => future.get(`${name.key} ${cause}`) ?? 0
  const names = [...keys.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const total = (future: ReadonlyMap<string, number>, pools: readonly PoolName[], causes: readonly WaitCause[]): number =>
    pools.reduce((sum, name) => sum + causes.reduce((part, cause) => part + at(future, name, cause), 0), 0)
  return {
    futures: counted.length,
    causes: waitCauses.map((cause) => ({
      cause, people: bandOf(cells.map((future) => total(future, names, [cause]))),
      share: bandOf(cells.map((future) => total(future, names, [cause]) / total(future, names, waitCauses))),
    })),
    all: bandOf(cells.map((future) => total(future, names, waitCauses))),
    rows: names.map((pool) => ({
      pool, people: waitCauses.map((cause) => bandOf(cells.map((future) => at(future, pool, cause)))),
      all: bandOf(cells.map((future) => total(future, [pool], waitCauses))),
    })).filter(({ all }) => all.mean >= 0.05),
  }
}
