import type { Results } from '../../experiment/results.ts'
import type { SeriesId, SeriesSpec } from '../../model/series.ts'
import { series, SERIES_MONTHS_BEFORE } from '../../model/series.ts'
import { LEAST_QUARTERS, ownCountsSentence } from '../../texts/grounds/own-counts.ts'
import type { Fan } from '../timeline.ts'
import { fanOf } from '../timeline.ts'

export interface Quarter {
  readonly year: number
  /** 1 to 4. */
  readonly number: number
}

/** A number of the region as a whole at the end of a quarter, in the unit of the series. */
export interface OwnCount {
  readonly quarter: Quarter
  readonly series: SeriesId
  readonly value: number
}

export interface OwnCountRow {
  readonly quarter: Quarter
  readonly value: number
  /** Month in the series, from 0. */
  readonly month: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  /** `geen`: too few futures have a number in this month. */
  readonly place: 'binnen' | 'boven' | 'onder' | 'geen'
}

export type Fit = 'te-weinig' | 'past' | 'te-vaak-buiten' | 'altijd-binnen'

/** One series of own counts beside the futures. */
export interface OwnSeries {
  readonly series: SeriesId
  readonly label: string
  readonly unit: SeriesSpec['unit']
  readonly rows: readonly OwnCountRow[]
  readonly fan: Fan
  readonly inside: number
  /** Quarters with a band. */
  readonly judged: number
  readonly fit: Fit
  readonly sentence: string
}

export interface OwnCountsView {
  readonly series: readonly OwnSeries[]
  /** Quarters that the run does not have, once each. */
  readonly outside: readonly Quarter[]
  readonly first: Quarter
  readonly last: Quarter
}

/** Share of the futures in the band. */
const BAND = 0.8
/** A chance below this is called more than luck. */
const RARE = 0.05

/** @param scenario position in `results.scenarioIds` */
export function ownCountsView(counts: readonly OwnCount[], results: Results, scenario: number, decisionYear: number): OwnCountsView {
  const inRun = (count: OwnCount): boolean => {
    const month = monthOf(count.quarter, decisionYear)
    return month >= 0 && month < results.months
  }
  const ids = [...new Set(counts.filter(inRun).map((count) => count.series))]
  return {
    series: ids.map((id) => oneSeries(id, counts.filter((count) => count.series === id && inRun(count)), fanOf(results, scenario, id), decisionYear)),
    outside: unique(counts.filter((count) => !inRun(count)).map(({ quarter }) => quarter)),
    first: quarterOf(2, decisionYear),
    last: quarterOf(results.months - 1, decisionYear),
  }
}

function oneSeries(id: SeriesId, counts: readonly OwnCount[], fan: Fan, decisionYear: number): OwnSeries {
  const rows = counts.map((count) => rowOf(count, fan, decisionYear)).sort((a, b) => a.month - b.month)
  const withBand = rows.filter(({ place }) => place !== 'geen')
  const inside = withBand.filter(({ place }) => place === 'binnen').length
  const fit = fitOf(inside, withBand.length)
  const { label, unit } = series[id]
  return { series: id, label, unit, rows, fan, inside, judged: withBand.length, fit, sentence: ownCountsSentence(label, inside, withBand.length, fit) }
}

function rowOf({ quarter, value }: OwnCount, fan: Fan, decisionYear: number): OwnCountRow {
  const month = monthOf(quarter, decisionYear)
  const [p10, p50, p90] = [fan.p10[month]!, fan.p50[month]!, fan.p90[month]!]
  const place = Number.isNaN(p50) ? 'geen' : value < p10 ? 'onder' : value > p90 ? 'boven' : 'binnen'
  return { quarter, value, month, p10, p50, p90, place }
}

/** Against what luck would do if eight in ten futures were right; quarters that resemble each other make this rough. */
export function fitOf(inside: number, judged: number): Fit {
  if (judged < LEAST_QUARTERS) return 'te-weinig'
  if (atMost(inside, judged) < RARE) return 'te-vaak-buiten'
  return inside === judged && BAND ** judged < RARE ? 'altijd-binnen' : 'past'
}

/** Chance of at most `k` of `n` in the band. */
function atMost(k: number, n: number): number {
  let chance = (1 - BAND) ** n
  let total = chance
  for (let i = 1; i <= k; i++) {
    chance *= ((n - i + 1) / i) * (BAND / (1 - BAND))
    total += chance
  }
  return total
}

/** Last month of the quarter: a value is of the end of its month. */
export function monthOf({ year, number }: Quarter, decisionYear: number): number {
  return (year - decisionYear) * 12 + SERIES_MONTHS_BEFORE + number * 3 - 1
}

function quarterOf(month: number, decisionYear: number): Quarter {
  const since = month - SERIES_MONTHS_BEFORE
  const year = Math.floor(since / 12)
  return { year: decisionYear + year, number: Math.floor((since - year * 12) / 3) + 1 }
}

export function quarterName({ year, number }: Quarter): string {
  return `${year}-K${number}`
}

function unique(quarters: readonly Quarter[]): readonly Quarter[] {
  return quarters.filter((quarter, index) => quarters.findIndex((other) => quarterName(other) === quarterName(quarter)) === index)
}
