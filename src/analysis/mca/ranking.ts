import type { WeightSamples } from './sample-weights.ts'
import type { ValueTable } from './values.ts'

/**
 * Stochastic multicriteria acceptability: how often each scenario takes each place. Ties share their places, so every scenario and
 * every place adds up to one. (The common software gives ties all the best place; then places no longer add up.)
 */
export interface Acceptability {
  readonly scenarioIds: readonly string[]
  readonly samples: number
  /** Futures in the table; one = the points are as good as certain, and only weights can change a place. */
  readonly futures: number
  /** Samples that count for an error: of futures and weight vectors the fewer, unless there is only one. One = exact. */
  readonly independent: number
  /** Share of the samples on each place: [scenario][place]. Rows and columns sum to one. */
  readonly places: readonly (readonly number[])[]
  /** Share in which the row beats the column; a tie counts for half. [a][b] + [b][a] = 1; the diagonal is a half. */
  readonly pairwise: readonly (readonly number[])[]
  /** Share of samples in which the two are level. */
  readonly ties: readonly (readonly number[])[]
  /** Mean weights of the samples in which the scenario is first (shared first counts for its part); null if it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[]
  /** Share of the futures in which the scenario is first under its own central weights; null if it never is first. */
  readonly confidence: readonly (number | null)[]
}

/** Two totals closer than this are level: sums of the same parts in another order. Values run from 0 to 1. */
const LEVEL = 1e-9

/**
 * Each sample takes one weight vector and one future: number k of both, round and round. With one weight vector only the futures
 * vary, with one future only the weights.
 */
export function acceptability(table: ValueTable, weights: WeightSamples): Acceptability {
  const m = table.scenarioIds.length
  if (weights.criteria !== table.criterionIds.length) throw new Error(`acceptability: ${weights.criteria} weights for ${table.criterionIds.length} criteria`)
  const samples = sampleCount(table.futures, weights.count)
  const tally = emptyTally(m, weights.criteria)
  const totals = new Float64Array(m)
  const order = new Int32Array(m)
  for (let sample = 0; sample < samples; sample++) {
    const row = (sample % weights.count) * weights.criteria
    fillTotals(table, sample % table.futures, weights.weights, row, totals)
    count(tally, totals, order, weights.weights, row)
  }
  const centralWeights = Array.from({ length: m }, (_, scenario) => centralOf(tally, scenario, weights.criteria))
  return {
    scenarioIds: table.scenarioIds,
    samples,
    futures: table.futures,
    independent: independentOf(table.futures, weights.count),
    places: rows(tally.places, m, samples),
    pairwise: rows(tally.pairwise, m, samples),
    ties: rows(tally.ties, m, samples),
    centralWeights,
    confidence: centralWeights.map((central, scenario) => (central === null ? null : confidenceOf(table, central, scenario))),
  }
}

/** The longer of the two; at least every weight vector and every future once. */
function sampleCount(futures: number, weightVectors: number): number {
  return Math.max(futures, weightVectors)
}

function independentOf(futures: number, weightVectors: number): number {
  if (futures === 1) return weightVectors
  return weightVectors === 1 ? futures : Math.min(futures, weightVectors)
}

/** Totals (0 to 1) of all scenarios in one future under the weights that start at `row`. */
export function fillTotals(table: ValueTable, future: number, weights: Float64Array, row: number, totals: Float64Array): void {
  const n = table.criterionIds.length
  let at = future * totals.length * n
  for (let scenario = 0; scenario < totals.length; scenario++) {
    let total = 0
    for (let criterion = 0; criterion < n; criterion++) total += weights[row + criterion]! * table.values[at++]!
    totals[scenario] = total
  }
}

interface Tally {
  readonly places: Float64Array
  readonly pairwise: Float64Array
  readonly ties: Float64Array
  readonly first: Float64Array
  /** Summed weights of the samples in which the scenario is first: [scenario][criterion]. */
  readonly firstWeights: Float64Array
}

function emptyTally(m: number, criteria: number): Tally {
  return { places: new Float64Array(m * m), pairwise: new Float64Array(m * m), ties: new Float64Array(m * m), first: new Float64Array(m), firstWeights: new Float64Array(m * criteria) }
}

function count(tally: Tally, totals: Float64Array, order: Int32Array, weights: Float64Array, row: number): void {
  const m = totals.length
  sortDescending(totals, order)
  for (let from = 0; from < m; ) {
    let to = from + 1
    while (to < m && totals[order[from]!]! - totals[order[to]!]! <= LEVEL) to++
    sharePlaces(tally, order, from, to, m)
    if (from === 0) noteFirst(tally, order, to, weights, row, m)
    from = to
  }
}

/** The scenarios at `from` up to `to` of the order are level: each gets an equal part of each of these places. */
function sharePlaces(tally: Tally, order: Int32Array, from: number, to: number, m: number): void {
  const part = 1 / (to - from)
  for (let a = from; a < to; a++) {
    const scenario = order[a]! * m
    for (let place = from; place < to; place++) tally.places[scenario + place]! += part
    for (let b = from; b < to; b++) {
      tally.pairwise[scenario + order[b]!]! += 0.5
      tally.ties[scenario + order[b]!]! += 1
    }
    for (let b = to; b < m; b++) tally.pairwise[scenario + order[b]!]! += 1
  }
}

function noteFirst(tally: Tally, order: Int32Array, to: number, weights: Float64Array, row: number, m: number): void {
  const criteria = tally.firstWeights.length / m
  for (let a = 0; a < to; a++) {
    const scenario = order[a]!
    tally.first[scenario]! += 1 / to
    for (let criterion = 0; criterion < criteria; criterion++) tally.firstWeights[scenario * criteria + criterion]! += weights[row + criterion]! / to
  }
}

/** Insertion sort: four scenarios, no allocation. */
function sortDescending(totals: Float64Array, order: Int32Array): void {
  for (let at = 0; at < order.length; at++) {
    let place = at
    for (; place > 0 && totals[order[place - 1]!]! < totals[at]!; place--) order[place] = order[place - 1]!
    order[place] = at
  }
}

function rows(flat: Float64Array, m: number, samples: number): readonly (readonly number[])[] {
  return Array.from({ length: m }, (_, row) => Array.from(flat.subarray(row * m, (row + 1) * m), (sum) => sum / samples))
}

function centralOf(tally: Tally, scenario: number, criteria: number): readonly number[] | null {
  const times = tally.first[scenario]!
  if (times === 0) return null
  return Array.from(tally.firstWeights.subarray(scenario * criteria, (scenario + 1) * criteria), (sum) => sum / times)
}

function confidenceOf(table: ValueTable, central: readonly number[], scenario: number): number {
  const weights = Float64Array.from(central)
  const totals = new Float64Array(table.scenarioIds.length)
  let first = 0
  for (let future = 0; future < table.futures; future++) {
    fillTotals(table, future, weights, 0, totals)
    const best = Math.max(...totals)
    if (best - totals[scenario]! > LEVEL) continue
    first += 1 / totals.filter((total) => best - total <= LEVEL).length
  }
  return first / table.futures
}
