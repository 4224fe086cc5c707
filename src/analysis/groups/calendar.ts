import type { TracedGroup, TracedGroups } from '../../experiment/trace/groepen.ts'
import type { PoolSoort } from '../../experiment/trace/pools.ts'
import type { Plan } from '../../model/plan.ts'
import { poolTexts } from '../../texts/groups.ts'
import type { PoolName } from './pool-names.ts'
import { poolName } from './pool-names.ts'

/** The groups of one future in a stretch of time, by pool. Weeks count from the decision. */

export interface CalendarGroup {
  readonly start: number
  /** First week after it; the last week that was simulated where it goes on. */
  readonly end: number
  readonly size: number
  readonly minimum: number
  readonly maximum: number
  /** `A0–A1`; empty for a startklas. */
  readonly level: string
  readonly startsUnder: boolean
  /** Stretches in which it is under the minimum, as [from, to). */
  readonly under: readonly (readonly [from: number, to: number])[]
  /** Weeks in which the group went on to the next level. */
  readonly steps: readonly number[]
  /** Weeks that its first members had waited, longest first. */
  readonly waited: readonly number[]
}

export interface CalendarLane {
  readonly soort: PoolSoort
  readonly name: PoolName
  readonly groups: readonly CalendarGroup[]
}

export interface Calendar {
  /** First week, and one past the last. */
  readonly from: number
  readonly to: number
  readonly lanes: readonly CalendarLane[]
  /** Groups that begin in this stretch, and those of them that are under the minimum at once. */
  readonly starts: number
  readonly startsUnder: number
  /** Those of them that begin large enough and come under the minimum within this stretch. */
  readonly laterUnder: number
}

export interface CalendarWish {
  readonly from: number
  readonly to: number
  /** Key of one pool, or null for all. */
  readonly pool: string | null
  /** Also groups that began before. */
  readonly running: boolean
}

const order: readonly PoolSoort[] = ['startklas', 'b1', 'z', 'onderwijs']

export function calendarOf(plan: Plan, traced: TracedGroups, wish: CalendarWish): Calendar {
  const names = traced.pools.map((pool) => poolName(plan, pool))
  const lanes = new Map<string, { readonly soort: PoolSoort; readonly name: PoolName; readonly groups: CalendarGroup[] }>()
  for (const group of traced.groups) {
    const name = names[group.pool]!
    if (wish.pool !== null && name.key !== wish.pool) continue
    const shown = calendarGroup(group, traced, traced.pools[group.pool]!.soort)
    if (shown.start >= wish.to || shown.end <= wish.from || (!wish.running && shown.start < wish.from)) continue
    const lane = lanes.get(name.key) ?? { soort: traced.pools[group.pool]!.soort, name, groups: [] }
    lane.groups.push(shown)
    lanes.set(name.key, lane)
  }
  const sorted = [...lanes.values()].sort((a, b) => order.indexOf(a.soort) - order.indexOf(b.soort) || (a.name.key < b.name.key ? -1 : 1))
  const begun = sorted.flatMap(({ groups }) => groups.filter(({ start }) => start >= wish.from))
  return {
    from: wish.from, to: wish.to, lanes: sorted, starts: begun.length,
    startsUnder: begun.filter(({ startsUnder }) => startsUnder).length,
    laterUnder: begun.filter(({ startsUnder, under }) => !startsUnder && under.some(([first]) => first < wish.to)).length,
  }
}

function calendarGroup(group: TracedGroup, { weeks }: TracedGroups, soort: PoolSoort): CalendarGroup {
  const { start, sizes, minimum, maximum, steps, waited } = group
  return {
    start, end: group.end ?? weeks, size: sizes[0] ?? 0, minimum, maximum, steps, waited,
    level: poolTexts.levels[soort][group.level] ?? '', startsUnder: (sizes[0] ?? 0) < minimum, under: stretchesUnder(group),
  }
}

function stretchesUnder({ start, sizes, minimum }: TracedGroup): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = []
  let from = -1
  for (let week = 0; week <= sizes.length; week++) {
    const under = week < sizes.length && sizes[week]! < minimum
    if (under && from < 0) from = week
    if (under || from < 0) continue
    stretches.push([start + from, start + week])
    from = -1
  }
  return stretches
}

/** Pools that have groups after the switch, for a list to choose from. */
export function poolsWithGroups(plan: Plan, traced: TracedGroups): readonly PoolName[] {
  const used = new Set(traced.groups.filter(({ end }) => end === null || end > traced.switchWeek).map(({ pool }) => pool))
  return traced.pools.flatMap((pool, place) => (used.has(place) ? [{ pool, name: poolName(plan, pool) }] : []))
    .sort((a, b) => order.indexOf(a.pool.soort) - order.indexOf(b.pool.soort) || (a.name.key < b.name.key ? -1 : 1)).map(({ name }) => name)
}
