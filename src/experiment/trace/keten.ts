import type { Run } from '../../model/run.ts'
import { Count } from '../../model/world.ts'
import type { Follower } from './follow.ts'
import { KNOPEN, pathOf, standenOf } from './knoop.ts'
import type { LevensColumns } from './levens.ts'
import { collectLevens } from './levens.ts'
import { FIRST_END, Stand, STANDEN, standOf } from './stand.ts'

/** Counts the people per stage: a cohort on its way, and where everybody is at the end of each year. */
export interface KetenRequest {
  readonly kind: 'keten'
  /** Id of a scenario. */
  readonly scenario: string
  readonly replications: readonly number[]
}

/** What came in and what went out in a year. */
export const Stroom = { Instroom: 0, Afgerond: 1, Vertrokken: 2, OverTermijn: 3 } as const
export const STROMEN = 4
const YEAR = 52

/** One future of one scenario. A cohort is everybody whose inschrijving in the BRP fell in that year after the decision. */
export interface TracedKeten {
  /** Years of the horizon. */
  readonly years: number
  /** People of a cohort that reached a stage: [cohort][knoop] */
  readonly people: Uint16Array
  /** Weeks that they waited for it or in it, all of them together, and weeks that they were helped: as `people`. */
  readonly waited: Uint32Array
  readonly busy: Uint32Array
  /** People that went from one stage to the next: [cohort][from][to] */
  readonly links: Uint16Array
  /** Where people are at the end of each year, the first being the year before the decision: [year + 1][stand] */
  readonly standing: Uint16Array
  /** What came and went in each year: [year][stroom] */
  readonly flows: Uint16Array
  /** Those who can be followed long enough. */
  readonly levens: LevensColumns
}

export function followKeten(): Follower<TracedKeten> {
  const walk = createWalk()
  let traced: TracedKeten | null = null
  return {
    see(run) {
      const since = run.week - run.decisionWeek
      // Of the run-in only its end is asked for.
      if (since < -1) return
      traced ??= emptyKeten(run.plan.horizonYears)
      const year = Math.floor(since / YEAR)
      walk.step(run, since < 0 ? null : traced.flows.subarray(year * STROMEN, (year + 1) * STROMEN))
      if ((since + YEAR) % YEAR === YEAR - 1) traced.standing.set(walk.counts, (year + 1) * STANDEN)
      if (run.week === run.weeks - 1) traced = closed(run, traced, walk.weeksOf)
    },
    end() {
      if (traced === null) throw new Error('followKeten: nothing was seen')
      return traced
    },
  }
}

function emptyKeten(years: number): TracedKeten {
  return {
    years, people: new Uint16Array(years * KNOPEN), waited: new Uint32Array(years * KNOPEN), busy: new Uint32Array(years * KNOPEN),
    links: new Uint16Array(years * KNOPEN * KNOPEN), standing: new Uint16Array((years + 1) * STANDEN), flows: new Uint16Array(years * STROMEN),
    levens: collectLevens(null),
  }
}

/** After the last week: everybody's way as a whole. */
function closed(run: Readonly<Run>, traced: TracedKeten, weeksOf: (person: number) => Uint16Array): TracedKeten {
  for (let person = 0; person < run.population.count; person++) {
    const cohort = Math.floor((run.population.arrival[person]! - run.decisionWeek) / YEAR)
    if (cohort >= 0) addPath(traced, cohort, pathOf(run, person, weeksOf(person)), weeksOf(person))
  }
  return { ...traced, levens: collectLevens(run) }
}

function addPath({ people, waited, busy, links }: TracedKeten, cohort: number, path: readonly number[], weeks: Uint16Array): void {
  for (const [step, knoop] of path.entries()) {
    const at = cohort * KNOPEN + knoop
    people[at]!++
    const standen = standenOf[knoop]
    for (const stand of standen?.wait ?? []) waited[at]! += weeks[stand]!
    for (const stand of standen?.busy ?? []) busy[at]! += weeks[stand]!
    if (step > 0) links[(cohort * KNOPEN + path[step - 1]!) * KNOPEN + knoop]!++
  }
}

/** Follows where everybody is from week to week, from the end of the run-in on; only those who are inside are looked at. */
function createWalk() {
  const inside: number[] = []
  const counts = new Uint16Array(STANDEN)
  let arrived = 0
  let weeks = new Uint16Array(0)
  return {
    /** People in each stand at the end of the week, ends left out. */
    counts,
    /** Weeks in each stand: [stand] */
    weeksOf: (person: number): Uint16Array => weeks.subarray(person * STANDEN, (person + 1) * STANDEN),
    /** @param flows what came and went this year: [stroom], or null while that is not counted */
    step(run: Readonly<Run>, flows: Uint16Array | null): void {
      if (weeks.length === 0) weeks = new Uint16Array(run.population.count * STANDEN)
      for (const until = run.world.counts[Count.Arrived]!; arrived < until; arrived++) {
        inside.push(arrived)
        if (flows) flows[Stroom.Instroom]!++
      }
      counts.fill(0)
      let kept = 0
      for (let place = 0; place < inside.length; place++) {
        const person = inside[place]!
        const stand = standOf(run, person)
        if (stand >= FIRST_END) {
          if (flows) flows[stand - Stand.Afgerond + Stroom.Afgerond]!++
          continue
        }
        inside[kept++] = person
        counts[stand]!++
        weeks[person * STANDEN + stand]!++
      }
      inside.length = kept
    },
  }
}
