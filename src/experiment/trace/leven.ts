import type { Run } from '../../model/run.ts'
import { Count } from '../../model/world.ts'
import type { Follower } from './follow.ts'
import type { LevenEvent } from './leven-events.ts'
import { createWatcher } from './leven-watch.ts'

/** Follows one person: the same number in the same future is the same person in every scenario, and somebody else in another future. */
export interface LevenRequest {
  readonly kind: 'leven'
  /** Id of a scenario. */
  readonly scenario: string
  readonly replications: readonly number[]
  /** Place of the person in the population of that future. */
  readonly person: number
}

/** What no scenario changes; the numbers are those of the model. */
export interface LevenTraits {
  readonly gemeente: number
  readonly doelgroep: number
  readonly leeftijd: number
  readonly profiel: number
  readonly besteRoute: number
  readonly kinderopvang: boolean
  readonly gezondheid: boolean
  readonly werk: boolean
  /** Week of inschrijving, from the decision. */
  readonly arrival: number
}

/** Part of a life in one stand: weeks since the inschrijving, `to` not included. */
export interface LevenPart {
  readonly stand: number
  readonly from: number
  readonly to: number
}

export interface TracedLeven {
  readonly traits: LevenTraits
  readonly parts: readonly LevenPart[]
  /** In order of time. */
  readonly events: readonly LevenEvent[]
  /** Week of the first PIP, since the inschrijving; null without one. */
  readonly pipWeek: number | null
  /** Weeks until the end, or until the horizon. */
  readonly weeks: number
}

/** @throws Error for a person who does not register after the decision */
export function followLeven({ person }: LevenRequest): Follower<TracedLeven> {
  const watcher = createWatcher(person)
  let traits: LevenTraits | null = null
  return {
    see(run) {
      traits ??= traitsOf(run, person)
      if (person < run.world.counts[Count.Arrived]!) watcher.see(run)
    },
    end() {
      if (traits === null) throw new Error('followLeven: nothing was seen')
      return { traits, ...watcher.end() }
    },
  }
}

function traitsOf({ population: p, decisionWeek }: Readonly<Run>, person: number): LevenTraits {
  if (person >= p.count || p.arrival[person]! < decisionWeek) throw new Error(`followLeven: person ${person} does not register after the decision`)
  return {
    gemeente: p.gemeente[person]!, doelgroep: p.doelgroep[person]!, leeftijd: p.leeftijd[person]!, profiel: p.profiel[person]!,
    besteRoute: p.besteRoute[person]!, kinderopvang: p.kinderopvang[person] === 1, gezondheid: p.gezondheid[person] === 1, werk: p.werk[person] === 1,
    arrival: p.arrival[person]! - decisionWeek,
  }
}
