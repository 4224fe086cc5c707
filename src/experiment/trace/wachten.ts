import { Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { aanbiederOf } from '../../model/steps/groepen.ts'
import { hasTeacher } from '../../model/steps/wachtlijst.ts'
import { Count, Deel, Fase, Les, LEVELS, MAX_AANBIEDERS, PipSoort } from '../../model/world.ts'
import { measureFrom } from '../../model/measure.ts'
import type { Follower } from './follow.ts'
import type { PoolList } from './pools.ts'

/**
 * Why somebody with a PIP has no lesson this week. `te-klein`: too few people wait for a group; `docent`: enough people, no teacher;
 * `moment`: enough of both, the next start moment has not come; `schoolstart`: the school year has to begin; `aanmelding`: the school
 * is not ready for the person yet; `startklas`: a startklas comes first.
 */
export const waitCauses = ['te-klein', 'docent', 'moment', 'schoolstart', 'aanmelding', 'startklas'] as const
export type WaitCause = (typeof waitCauses)[number]

/** Weeks that people of a pool waited for one cause. */
export interface WaitingWeeks {
  /** Place in `pools`. */
  readonly pool: number
  readonly cause: WaitCause
  /** Person-weeks by year after the decision. */
  readonly years: Float64Array
  /** Person-weeks in the measuring period, as for the outcomes. */
  readonly measured: number
}

/** Each week every person with a PIP and without a lesson is counted once, with the cause that holds at its end. */
export function followWaiting(list: PoolList): Follower<readonly WaitingWeeks[]> {
  const counted = new Map<number, { pool: number; cause: WaitCause; years: Float64Array; measured: number }>()
  let oldest = 0
  const count = (run: Readonly<Run>, pool: number, cause: WaitCause, people: number): void => {
    if (people === 0) return
    const key = pool * waitCauses.length + waitCauses.indexOf(cause)
    const entry = counted.get(key) ?? { pool, cause, years: new Float64Array(run.plan.horizonYears), measured: 0 }
    counted.set(key, entry)
    entry.years[Math.floor((run.week - run.decisionWeek) / 52)]! += people
    if (run.week >= measureFrom(run)) entry.measured += people
  }
  return {
    see(run) {
      if (run.week < run.decisionWeek) return
      const { world } = run
      let listed = 0
      for (let waiting = 0; waiting < world.waiting.count.length; waiting++) {
        if (world.waiting.count[waiting] === 0) continue
        const people = withoutLessons(run, waiting)
        listed += people
        count(run, listPool(run, waiting, list), causeOf(run, waiting), people)
      }
      // Whoever waits and stands in no list waits for the school year.
      count(run, schoolPool(run, list), 'schoolstart', world.counts[Count.WachtGroep]! - listed)
      const arrived = world.counts[Count.Arrived]!
      while (oldest < arrived && hasBegunOrLeft(run, oldest)) oldest++
      for (let person = oldest; person < arrived; person++) {
        if (isBeforeLists(run, person)) count(run, ownPool(run, person, list), isInStartklas(run, person) ? 'startklas' : 'aanmelding', 1)
      }
    },
    end: () => [...counted.values()].sort((a, b) => a.pool - b.pool || waitCauses.indexOf(a.cause) - waitCauses.indexOf(b.cause)),
  }
}

/** Some in a list still have lessons while they wait for the next level. */
function withoutLessons(run: Readonly<Run>, waiting: number): number {
  const { world } = run
  let people = 0
  for (let person = world.waiting.first[waiting]!; person >= 0; person = world.waiting.next[person]!) if (world.person.les[person] === Les.Wacht) people++
  return people
}

function hasBegunOrLeft({ world }: Readonly<Run>, person: number): boolean {
  return world.person.eersteLes[person]! >= 0 || world.person.fase[person]! > Fase.Traject
}

/** With a PIP, and not yet in line for a first lesson. */
function isBeforeLists({ world }: Readonly<Run>, person: number): boolean {
  const { person: p } = world
  return p.les[person] === Les.Geen && p.fase[person] === Fase.Traject && p.pip[person] !== PipSoort.Geen && p.eersteLes[person]! < 0
}

function isInStartklas({ world }: Readonly<Run>, person: number): boolean {
  const state = world.person.startklas[person]!
  return state === Deel.Wacht || state === Deel.Bezig
}

/** Start moments came last this week, so where nothing is short the next one is awaited. */
export function causeOf(run: Readonly<Run>, waiting: number): WaitCause {
  const { inputs, world } = run
  if (world.waiting.count[waiting]! < Math.min(inputs.groepen.minimum, inputs.groepen.maximum)) return 'te-klein'
  return hasTeacher(waiting) ? 'moment' : 'docent'
}

/** Lists are numbered by level, pool and provider; the levels of the B1-route come first. */
function listPool(run: Readonly<Run>, waiting: number, list: PoolList): number {
  const gemeenten = run.plan.gemeenten.length
  const isZ = waiting >= LEVELS[Leerroute.B1] * gemeenten * MAX_AANBIEDERS
  return list.place(run, isZ ? 'z' : 'b1', isZ ? Leerroute.Z : Leerroute.B1, Math.floor(waiting / MAX_AANBIEDERS) % gemeenten, waiting % MAX_AANBIEDERS)
}

/** The onderwijsroute has one pool of all. */
function schoolPool(run: Readonly<Run>, list: PoolList): number {
  return list.place(run, 'onderwijs', Leerroute.Onderwijs, 0, 0)
}

/** Before the waiting list: the pool that the person will wait in, whichever the provider. */
function ownPool(run: Readonly<Run>, person: number, list: PoolList): number {
  const route = run.world.person.route[person]!
  if (route === Leerroute.Onderwijs) return schoolPool(run, list)
  const pool = run.structure.poolOf[route * run.plan.gemeenten.length + run.population.gemeente[person]!]!
  return list.place(run, route === Leerroute.Z ? 'z' : 'b1', route, pool, aanbiederOf(person))
}
