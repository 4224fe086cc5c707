import type { Calendar } from '../groups/calendar.ts'

/** A moment of the groups of one future. Weeks count from the first of the year, which is 1. */
export interface GroupFact {
  readonly week: number
  readonly kind: 'begint' | 'onder-minimum'
  /** `B1-route`, and who share it: `hele regio`. */
  readonly soort: string
  readonly wie: string
  /** `A0–A1`; empty for a startklas. */
  readonly level: string
  /** Members when it began, and the least that it should have. */
  readonly size: number
  readonly minimum: number
  /** Weeks that the longest of the first members had waited; null where nobody was seen waiting. */
  readonly longest: number | null
  /** Groups of which this is told: those of one pool that come under the minimum in the same week are one fact. */
  readonly count: number
}

/** Every group that begins in the year of the calendar, and every one that comes under its minimum in it, in order of time. */
export function groupFacts({ from, to, lanes }: Calendar): readonly GroupFact[] {
  const facts: GroupFact[] = []
  for (const { name, groups } of lanes) {
    for (const { start, under, level, size, minimum, waited } of groups) {
      const about = { soort: name.soort, wie: name.wie, level, size, minimum: Math.ceil(minimum), longest: waited[0] ?? null, count: 1 }
      if (start >= from && start < to) facts.push({ ...about, week: start - from + 1, kind: 'begint' })
      // A group that begins too small is told as it begins.
      for (const [week] of under) if (week >= from && week < to && week > start) facts.push({ ...about, week: week - from + 1, kind: 'onder-minimum' })
    }
  }
  // Lanes are in a fixed order, and a sort keeps it within a week.
  return facts.sort((a, b) => a.week - b.week).reduce<readonly GroupFact[]>(merged, [])
}

function merged(told: readonly GroupFact[], fact: GroupFact): readonly GroupFact[] {
  const place = fact.kind === 'begint' ? -1 : told.findLastIndex((other) => other.week === fact.week && other.kind === fact.kind && (['soort', 'wie', 'level', 'minimum'] as const).every((key) => other[key] === fact[key]))
  const known = told[place]
  return known === undefined ? [...told, fact] : told.with(place, { ...known, count: known.count + 1 })
}
