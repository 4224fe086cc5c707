import { pairedDifference } from '../difference.ts'
import { isNoise } from '../noise.ts'
import { fillTotals } from './ranking.ts'
import { meanValues } from './values.ts'
import type { ValueTable } from './values.ts'

/** How the scenarios stand under one weighing: totals, what makes them, and who cannot be told apart. */
export interface Standing {
  readonly scenarioIds: readonly string[]
  /** Mean total, 0 to 1. */
  readonly totals: readonly number[]
  /** What each criterion adds to the total: [scenario][criterion]; a row adds up to the total. */
  readonly profile: readonly (readonly number[])[]
  /** Scenario numbers, best first. Scenarios in one group are level or within the simulation error: not ranked. */
  readonly groups: readonly (readonly number[])[]
  /** The one scenario that is ahead of all others beyond the error; null if there is none. */
  readonly advice: number | null
}

/** Totals closer than this are the same number, summed in another order. */
const LEVEL = 1e-9

/** @param weights sum to one */
export function standing(table: ValueTable, weights: Float64Array): Standing {
  const columns = totalColumns(table, weights)
  const profile = profiles(table, weights)
  const totals = profile.map((parts) => parts.reduce((sum, part) => sum + part, 0))
  const groups = groupsOf(totals, (a, b) => cannotTell(columns[a]!, columns[b]!))
  return { scenarioIds: table.scenarioIds, totals, profile, groups, advice: groups[0]?.length === 1 ? groups[0][0]! : null }
}

/** Total of each scenario in each future: one column a scenario. */
function totalColumns(table: ValueTable, weights: Float64Array): readonly Float64Array[] {
  const m = table.scenarioIds.length
  const columns = Array.from({ length: m }, () => new Float64Array(table.futures))
  const totals = new Float64Array(m)
  for (let future = 0; future < table.futures; future++) {
    fillTotals(table, future, weights, 0, totals)
    for (let scenario = 0; scenario < m; scenario++) columns[scenario]![future] = totals[scenario]!
  }
  return columns
}

/** Weight times mean value: [scenario][criterion]. */
function profiles(table: ValueTable, weights: Float64Array): readonly (readonly number[])[] {
  const means = meanValues(table)
  const n = weights.length
  return table.scenarioIds.map((_, scenario) => Array.from(weights, (weight, criterion) => weight * means[scenario * n + criterion]!))
}

/** Without simulation a difference is a difference; with it the paired interval decides. */
function cannotTell(a: Float64Array, b: Float64Array): boolean {
  const difference = pairedDifference(a, b)
  return a.length === 1 ? Math.abs(difference.mean) <= LEVEL : isNoise(difference)
}

/** Best first. A scenario joins the group above as soon as one of that group cannot be told from it. */
function groupsOf(totals: readonly number[], same: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const order = [...totals.keys()].sort((a, b) => totals[b]! - totals[a]! || a - b)
  const groups: number[][] = []
  for (const scenario of order) {
    const above = groups.at(-1)
    if (above?.some((member) => same(member, scenario))) above.push(scenario)
    else groups.push([scenario])
  }
  return groups
}
