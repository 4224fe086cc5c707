import { Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { aanbiederOf } from '../../model/steps/groepen.ts'
import { hasTeacher } from '../../model/steps/wachtlijst.ts'
import { Count, Deel, Fase, Les, MAX_AANBIEDERS, PipSoort } from '../../model/world.ts'
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
  const count = (run: Readonly<Run>, pool: number, cause: WaitCause): void => {
    const key = pool * waitCauses.length + waitCauses.indexOf(cause)
    const entry = counted.get(key) ?? { pool, cause, years: new Float64Array(run.plan.horizonYears), measured: 0 }
    counted.set(key, entry)
    entry.years[Math.floor((run.week - run.decisionWeek) / 52)]!++
    if (run.week >= measureFrom(run)) entry.measured++
  }
  return {
    see(run) {
      if (run.week < run.decisionWeek) return
      const { world } = run
      const { person: p } = world
      const arrived = world.counts[Count.Arrived]!
      for (let person = 0; person < arrived; person++) {
        const les = p.les[person]!
        if (les > Les.Wacht) continue
        if (les === Les.Wacht) {
          const waiting = world.waiting.owner[person]!
          if (waiting < 0) count(run, schoolPool(run, list), 'schoolstart')
          else count(run, listPool(run, person, waiting, list), causeOf(run, waiting))
        } else if (p.fase[person] === Fase.Traject && p.pip[person] !== PipSoort.Geen && p.eersteLes[person]! < 0) {
          const busy = p.startklas[person] === Deel.Wacht || p.startklas[person] === Deel.Bezig
          count(run, ownPool(run, person, list), busy ? 'startklas' : 'aanmelding')
        }
      }
    },
    end: () => [...counted.values()].sort((a, b) => a.pool - b.pool || waitCauses.indexOf(a.cause) - waitCauses.indexOf(b.cause)),
  }
}

/** Start moments came last this week, so where nothing is short the next one is awaited. */
export function causeOf(run: Readonly<Run>, waiting: number): WaitCause {
  const { inputs, world } = run
  if (world.waiting.count[waiting]! < Math.min(inputs.groepen.minimum, inputs.groepen.maximum)) return 'te-klein'
  return hasTeacher(waiting) ? 'moment' : 'docent'
}

function listPool(run: Readonly<Run>, person: number, waiting: number, list: PoolList): number {
  const route = run.world.person.route[person]!
  return list.place(run, route === Leerroute.Z ? 'z' : 'b1', route, Math.floor(waiting / MAX_AANBIEDERS) % run.plan.gemeenten.length, waiting % MAX_AANBIEDERS)
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
