import { SERIES_MONTHS_BEFORE } from '../model/series.ts'
import { simulatedFutures } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import { series } from '../model/series.ts'
import type { SeriesId, SeriesSpec } from '../model/series.ts'
import * as text from '../texts/compare/timeline.ts'
import type { TimelineClaim } from '../texts/compare/timeline.ts'
import { LEAST_REPLICATIONS, chanceHalfWidth } from './precision.ts'
import { crossings, fanOf } from './timeline.ts'
import type { Crossing, Fan } from './timeline.ts'

/** All that a chart over time shows, at whatever size it is drawn. */
export interface TimelineView {
  readonly series: SeriesId
  readonly label: string
  readonly unit: SeriesSpec['unit']
  readonly definition: string
  readonly months: number
  /** Month whose beginning is the decision date: 1 January of `decisionYear`. */
  readonly decisionMonth: number
  readonly decisionYear: number
  readonly replications: number
  /** In screen order. */
  readonly scenarios: readonly TimelineScenario[]
  /** Places in `scenarios` of the compared pair; only they have bands. */
  readonly pair: readonly [first: number, second: number]
  /** A sentence that the futures carry. */
  readonly title: string
}

export interface TimelineScenario {
  readonly id: string
  readonly name: string
  readonly fan: Fan
}

/**
 * @param pair ids of two of the scenarios
 * @param fan of the scenario at a place in the results, where the caller has it already
 */
export function timelineView(
  results: Results,
  scenarios: readonly { readonly id: string; readonly name: string }[],
  pair: readonly [first: string, second: string],
  seriesId: SeriesId,
  decisionYear: number,
  fan: (position: number) => Fan = (at) => fanOf(results, at, seriesId),
): TimelineView {
  const position = (id: string): number => {
    const found = results.scenarioIds.indexOf(id)
    if (found < 0) throw new Error(`timelineView: no results of scenario ${id}`)
    return found
  }
  const places = pair.map((id) => scenarios.findIndex((scenario) => scenario.id === id)) as [number, number]
  if (places.includes(-1)) throw new Error(`timelineView: ${pair.join(' and ')} are not both on the screen`)
  const spec: SeriesSpec = series[seriesId]
  const years = lastMonths(results.months)
  const names = { first: scenarios[places[0]]!.name, second: scenarios[places[1]]!.name }
  return {
    series: seriesId,
    ...spec,
    months: results.months,
    decisionMonth: SERIES_MONTHS_BEFORE,
    decisionYear,
    replications: simulatedFutures(results),
    scenarios: scenarios.map(({ id, name }) => ({ id, name, fan: fan(position(id)) })),
    pair: places,
    // Also in a glimpse the sentence rests on what is simulated: there the paired futures have an error that can be told.
    title: titleOf(names, seriesId, spec.label, crossings(results, position(pair[0]), position(pair[1]), seriesId, years), decisionYear, simulatedFutures(results)),
  }
}

/** The last month of each year after the decision. */
function lastMonths(months: number): readonly number[] {
  const last: number[] = []
  for (let month = SERIES_MONTHS_BEFORE + 11; month < months; month += 12) last.push(month)
  return last
}

function titleOf(names: { readonly first: string; readonly second: string }, id: SeriesId, label: string, years: readonly Crossing[], decisionYear: number, replications: number): string {
  const counted = years.filter((year) => year.n >= LEAST_REPLICATIONS)
  if (counted.length === 0) return text.timelineTooFew(label, replications)
  if (counted.every((year) => year.chanceLower === 0 && year.chanceHigher === 0)) return text.timelineEqual(names, label)
  const claim = claimOf(counted, decisionYear)
  return claim === null ? text.timelineNoClaim(names, label) : text.timelineTitle(names, id, claim, counted.at(-1)!.n)
}

/** Null unless the last year is clear. @param years with enough futures each, oldest first */
export function claimOf(years: readonly Crossing[], decisionYear: number): TimelineClaim | null {
  const last = years.at(-1)
  const direction = last === undefined ? null : clearDirection(last)
  if (last === undefined || direction === null) return null
  let start = years.length - 1
  while (start > 0 && clearDirection(years[start - 1]!) === direction) start--
  const reversed = years.slice(0, start).find((year) => {
    const other = clearDirection(year)
    return other !== null && other !== direction
  })
  return {
    direction,
    since: start === 0 ? null : yearOf(years[start]!, decisionYear),
    reversedIn: reversed === undefined ? null : yearOf(reversed, decisionYear),
    lastYear: yearOf(last, decisionYear),
    chance: direction === 'lower' ? last.chanceLower : last.chanceHigher,
  }
}

function yearOf(crossing: Crossing, decisionYear: number): number {
  return decisionYear + Math.floor((crossing.month - SERIES_MONTHS_BEFORE) / 12)
}

/** `Meestal` needs a chance that is called waarschijnlijk (61 out of 100), and that the simulation error leaves above half. */
function clearDirection(year: Crossing): 'lower' | 'higher' | null {
  const isClear = (chance: number): boolean => Math.round(chance * 100) >= 61 && chance - chanceHalfWidth(chance, year.n) > 0.5
  return isClear(year.chanceLower) ? 'lower' : isClear(year.chanceHigher) ? 'higher' : null
}
