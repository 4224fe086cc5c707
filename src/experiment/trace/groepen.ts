import { Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { MAX_AANBIEDERS } from '../../model/world.ts'
import type { Follower } from './follow.ts'
import type { PoolList, TracedPool } from './pools.ts'
import { createPoolList } from './pools.ts'
import { followStartklassen } from './startklassen.ts'
import type { WaitingWeeks } from './wachten.ts'
import { followWaiting } from './wachten.ts'

/** All groups of one scenario in one replication, and who waited for them and why. */

/** Follows the groups themselves: for a calendar. */
export interface GroepenRequest {
  readonly kind: 'groepen'
  /** Id of a scenario. */
  readonly scenario: string
  readonly replications: readonly number[]
}

/** From a year before the decision groups are kept; what ended earlier is history. */
const WEEKS_BEFORE = 52

/** Weeks count from the decision: week 0 is the first after it, and before it they are negative. */
export interface TracedGroup {
  /** Place in `pools`; after the switch the pool that the group then belongs to. */
  readonly pool: number
  readonly start: number
  /** First week in which it is no longer there; null when it still runs at the end. */
  readonly end: number | null
  /** Size at the end of each week from `start` on. */
  readonly sizes: Uint8Array
  /** Level at the start, from 0, and the weeks in which it went up. */
  readonly level: number
  readonly steps: readonly number[]
  /** In force at the start. */
  readonly minimum: number
  readonly maximum: number
  /** Weeks that each of the first members had waited, longest first. */
  readonly waited: readonly number[]
}

export interface TracedGroups {
  readonly pools: readonly TracedPool[]
  /** In order of start. */
  readonly groups: readonly TracedGroup[]
  readonly waiting: readonly WaitingWeeks[]
  /** Week of the switch to the scenario's organisation, from the decision. */
  readonly switchWeek: number
  /** Weeks after the decision. */
  readonly weeks: number
}

interface Growing {
  pool: number
  readonly start: number
  readonly sizes: number[]
  readonly level: number
  levelNow: number
  readonly steps: number[]
  readonly minimum: number
  readonly maximum: number
  readonly waited: readonly number[]
}

export function followGroups(): Follower<TracedGroups> {
  const list = createPoolList()
  const language = followLanguageGroups(list)
  const startklassen = followStartklassen(list)
  const waiting = followWaiting(list)
  let switchWeek = 0
  let weeks = 0
  return {
    see(run) {
      language.see(run)
      startklassen.see(run)
      waiting.see(run)
      switchWeek = run.switchWeek - run.decisionWeek
      weeks = run.weeks - run.decisionWeek
    },
    end: () => ({
      pools: list.pools,
      groups: [...language.end(), ...startklassen.end()].filter(({ end }) => end === null || end > -WEEKS_BEFORE).sort((a, b) => a.start - b.start || a.pool - b.pool),
      waiting: waiting.end(), switchWeek, weeks,
    }),
  }
}

/** Running groups by their number. A number is used again once its group is gone, possibly in the same week: then nobody of last week is in it. */
function followLanguageGroups(list: PoolList): Follower<readonly TracedGroup[]> {
  const running = new Map<number, Growing>()
  const ended: TracedGroup[] = []
  let lastGroup = new Int32Array(0)
  const close = (number: number, week: number): void => {
    ended.push(groupOf(running.get(number)!, week))
    running.delete(number)
  }
  return {
    see(run) {
      const { group, person } = run.world
      const week = run.week - run.decisionWeek
      const before = lastGroup
      for (const number of [...running.keys()]) if (group.active[number] === 0 || !hasMemberOf(run, number, before)) close(number, week)
      const { groups } = run.world
      for (let waiting = 0; waiting < groups.first.length; waiting++) {
        for (let number = groups.first[waiting]!; number >= 0; number = groups.next[number]!) {
          const known = running.get(number) ?? begin(run, number, list)
          running.set(number, known)
          grow(known, run, number, list)
        }
      }
      if (lastGroup.length < run.population.count) lastGroup = new Int32Array(run.population.capacity).fill(-1)
      lastGroup.set(person.group.subarray(0, run.population.count))
    },
    end: () => [...ended, ...[...running.values()].map((growing) => groupOf(growing, null))],
  }
}

/** Whether somebody who is in the group now was in it at the end of last week. */
function hasMemberOf(run: Readonly<Run>, number: number, lastGroup: Int32Array): boolean {
  const { members } = run.world
  for (let person = members.first[number]!; person >= 0; person = members.next[person]!) if (lastGroup[person] === number) return true
  return false
}

function begin(run: Readonly<Run>, number: number, list: PoolList): Growing {
  const { world, inputs } = run
  const waited: number[] = []
  for (let person = world.members.first[number]!; person >= 0; person = world.members.next[person]!) waited.push(run.week - world.person.wachtSinds[person]!)
  const level = world.group.level[number]!
  return {
    pool: poolOf(run, number, list), start: run.week - run.decisionWeek, sizes: [], level, levelNow: level, steps: [],
    minimum: inputs.groepen.minimum, maximum: inputs.groepen.maximum, waited: waited.sort((a, b) => b - a),
  }
}

function grow(growing: Growing, run: Readonly<Run>, number: number, list: PoolList): void {
  growing.sizes.push(run.world.members.count[number]!)
  const level = run.world.group.level[number]!
  if (level !== growing.levelNow) {
    growing.levelNow = level
    growing.steps.push(run.week - run.decisionWeek)
  }
  if (run.week === run.switchWeek) growing.pool = poolOf(run, number, list)
}

function groupOf({ levelNow: _, sizes, ...growing }: Growing, end: number | null): TracedGroup {
  return { ...growing, end, sizes: new Uint8Array(sizes) }
}

/** Lists are numbered by level, pool and provider. */
function poolOf(run: Readonly<Run>, number: number, list: PoolList): number {
  const owner = run.world.groups.owner[number]!
  const gemeenten = run.plan.gemeenten.length
  const route = run.world.group.route[number]!
  const pool = Math.floor(owner / MAX_AANBIEDERS) % gemeenten
  return list.place(run, route === Leerroute.Z ? 'z' : 'b1', route, pool, owner % MAX_AANBIEDERS)
}
