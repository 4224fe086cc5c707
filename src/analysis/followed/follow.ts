import type { CancelSignal } from '../../experiment/executor.ts'
import type { Tracer } from '../../experiment/trace/tracer.ts'
import type { Plan } from '../../model/plan.ts'
import { tellLife } from '../chain/life.ts'
import type { Life } from '../chain/life.ts'
import { calendarOf } from '../groups/calendar.ts'
import type { GroupFact } from './group-facts.ts'
import { groupFacts } from './group-facts.ts'
import type { Peers } from './peers.ts'
import { peersOf } from './peers.ts'

/** Which future is told: of one person in it, or of the groups that begin in a year of it. Numbers count from 1. */
export interface FollowWish {
  readonly future: number
  /** Id of a scenario. */
  readonly scenario: string
  readonly person?: number
  /** Calendar year. */
  readonly year?: number
}

/** Why it cannot be told: it was not simulated, the scenario is not there, nor the person, nor the year. */
export type FollowProblem = 'toekomst' | 'scenario' | 'persoon' | 'jaar'

export interface FollowedPerson {
  readonly kind: 'persoon'
  /** In every scenario, in the order of the plan. */
  readonly lives: readonly Life[]
  /** In the scenario that is told. */
  readonly peers: Peers
}

export interface FollowedGroups {
  readonly kind: 'groepen'
  readonly year: number
  /** In order of time. */
  readonly facts: readonly GroupFact[]
  /** Groups that begin, and those of them that are under their minimum at once. */
  readonly starts: number
  readonly startsUnder: number
}

/** What was told of one wish: plain data that can cross a thread. */
export interface Followed {
  readonly wish: FollowWish
  readonly told: FollowedPerson | FollowedGroups | NotTold
}

export interface NotTold {
  readonly kind: 'niet'
  readonly problem: FollowProblem
  /** First and last number of the people who can be followed in this future; absent where there are none, or something else is wrong. */
  readonly people?: readonly [first: number, last: number]
}

/**
 * The first futures, whose people are laid beside the one that is followed: half of what the screen Keten follows, so that they are
 * there already, and a report that is opened at once waits a second or two. Their share is told with its error.
 */
const PEER_FUTURES = 40
/** From two years after the decision every organisation is in force, as for the outcomes; of a shorter plan it is the last year. */
const FIRST_YEAR = 2
const yearWithout = ({ region, horizonYears }: Plan): number => region.decisionYear + Math.min(FIRST_YEAR, horizonYears - 1)

/**
 * Follows chosen futures again, in order. The same plan and wish give the same story.
 * @param completed futures of the run that the story stands beside
 * @returns null when cancelled
 */
export async function followFutures(plan: Plan, completed: number, wishes: readonly FollowWish[], tracer: Tracer, signal: CancelSignal): Promise<readonly Followed[] | null> {
  const found: Followed[] = []
  for (const wish of wishes) {
    const told = await follow(plan, completed, wish, tracer, signal)
    if (told === null) return null
    found.push({ wish, told })
  }
  return found
}

async function follow(plan: Plan, completed: number, wish: FollowWish, tracer: Tracer, signal: CancelSignal): Promise<Followed['told'] | null> {
  if (wish.future < 1 || wish.future > completed) return { kind: 'niet', problem: 'toekomst' }
  if (!plan.scenarios.some(({ id }) => id === wish.scenario)) return { kind: 'niet', problem: 'scenario' }
  return wish.person === undefined ? followGroupsOf(plan, wish, tracer, signal) : followPersonOf(plan, completed, wish, wish.person - 1, tracer, signal)
}

async function followGroupsOf(plan: Plan, { future, scenario, year = yearWithout(plan) }: FollowWish, tracer: Tracer, signal: CancelSignal): Promise<Followed['told'] | null> {
  const since = year - plan.region.decisionYear
  if (since < 0 || since >= plan.horizonYears) return { kind: 'niet', problem: 'jaar' }
  const traced = await tracer.trace(plan, { kind: 'groepen', scenario, replications: [future - 1] }, { signal })
  if (traced === null) return null
  const calendar = calendarOf(plan, traced[0]!.value, { from: since * 52, to: (since + 1) * 52, pool: null, running: true })
  return { kind: 'groepen', year, facts: groupFacts(calendar), starts: calendar.starts, startsUnder: calendar.startsUnder }
}

/** Who registered when every organisation was in force, and can be followed to the end. */
async function followPersonOf(plan: Plan, completed: number, { future, scenario }: FollowWish, person: number, tracer: Tracer, signal: CancelSignal): Promise<Followed['told'] | null> {
  const replication = future - 1
  const first = Array.from({ length: Math.min(PEER_FUTURES, completed) }, (_, index) => index)
  const beside = await tracer.trace(plan, { kind: 'keten', scenario, replications: first }, { signal })
  const own = await tracer.trace(plan, { kind: 'keten', scenario, replications: [replication] }, { signal })
  if (beside === null || own === null) return null
  const followable = own[0]!.value.levens.person
  if (!followable.includes(person)) return { kind: 'niet', problem: 'persoon', ...(followable.length > 0 && { people: [followable[0]! + 1, followable.at(-1)! + 1] as const }) }
  const lives: Life[] = []
  for (const { id } of plan.scenarios) {
    const traced = await tracer.trace(plan, { kind: 'leven', scenario: id, person, replications: [replication] }, { signal })
    if (traced === null) return null
    lives.push(tellLife(traced[0]!.value))
  }
  return { kind: 'persoon', lives, peers: peersOf(beside, lives[plan.scenarios.findIndex(({ id }) => id === scenario)]!) }
}
