import { drawsOf } from './draws.ts'
import type { Preference } from './weight-set.ts'

/** Weight vectors, all equally likely among those that fit. */
export interface WeightSamples {
  readonly count: number
  readonly criteria: number
  /** [sample][criterion]; each row sums to one. */
  readonly weights: Float64Array
}

/**
 * Draws from the preference, uniformly. Simplex: exponential spacings. Order: those, sorted and dealt. Bounds where an upper one
 * bites: a random walk over pairs of criteria, restarted for each sample, so samples are independent.
 * @param purpose separates the draws of one party from those of another; the same purpose gives the same weights
 */
export function sampleWeights(preference: Preference, count: number, seed: string, purpose = 'weights'): WeightSamples {
  const criteria = criteriaOf(preference)
  const weights = new Float64Array(count * criteria)
  const fill = filler(preference)
  for (let sample = 0; sample < count; sample++) {
    fill(weights.subarray(sample * criteria, (sample + 1) * criteria), drawsOf(seed, purpose, sample))
  }
  return { count, criteria, weights }
}

export function criteriaOf(preference: Preference): number {
  switch (preference.kind) {
    case 'exact': return preference.weights.length
    case 'bounds': return preference.low.length
    case 'order': return preference.groups.reduce((total, group) => total + group.length, 0)
  }
}

type Fill = (into: Float64Array, next: () => number) => void

function filler(preference: Preference): Fill {
  switch (preference.kind) {
    case 'exact': return (into) => into.set(preference.weights)
    case 'order': return orderFiller(preference.groups)
    case 'bounds': return boundsFiller(preference.low, preference.high)
  }
}

/** Uniform on the simplex that sums to `total`. */
function fillSimplex(into: Float64Array, total: number, next: () => number): void {
  let sum = 0
  for (let index = 0; index < into.length; index++) {
    const spacing = -Math.log(next())
    into[index] = spacing
    sum += spacing
  }
  for (let index = 0; index < into.length; index++) into[index] = (into[index]! / sum) * total
}

/** Heaviest weights to the first group. Within a group every order is as likely: the unsorted order of the draw decides. */
function orderFiller(groups: readonly (readonly number[])[]): Fill {
  const count = groups.reduce((total, group) => total + group.length, 0)
  const drawn = new Float64Array(count)
  return (into, next) => {
    fillSimplex(drawn, 1, next)
    drawn.sort()
    let heaviest = count
    for (const group of groups) {
      heaviest -= group.length
      deal(drawn.subarray(heaviest, heaviest + group.length), group, into, next)
    }
  }
}

function deal(weights: Float64Array, group: readonly number[], into: Float64Array, next: () => number): void {
  for (let left = weights.length; left > 0; left--) {
    const chosen = Math.floor(next() * left)
    into[group[left - 1]!] = weights[chosen]!
    weights[chosen] = weights[left - 1]!
  }
}

/** Rounds of the walk. Each touches every criterion twice; a test compares 19 bounded criteria with draws that are exact. */
const ROUNDS = 10

function boundsFiller(low: Float64Array, high: Float64Array): Fill {
  const n = low.length
  const slack = 1 - low.reduce((sum, bound) => sum + bound, 0)
  const room = high.map((bound, index) => bound - low[index]!)
  const free = [...room.keys()].filter((index) => room[index]! > 0)
  const bites = free.some((index) => room[index]! < slack)
  return (into, next) => {
    fillSimplex(into, slack, next)
    if (bites || free.length < n) {
      pullInside(into, room, slack)
      walk(into, room, free, next)
    }
    for (let index = 0; index < n; index++) into[index]! += low[index]!
  }
}

/** From the drawn point straight towards a point that fits, as far as needed. */
function pullInside(into: Float64Array, room: Float64Array, slack: number): void {
  const total = room.reduce((sum, space) => sum + space, 0)
  const filled = total > 0 ? slack / total : 0
  let step = 0
  for (let index = 0; index < into.length; index++) {
    const inside = room[index]! * filled
    const over = into[index]! - room[index]!
    if (over > 0) step = Math.max(step, into[index]! > inside ? over / (into[index]! - inside) : 1)
  }
  for (let index = 0; index < into.length; index++) into[index]! += Math.min(step, 1) * (room[index]! * filled - into[index]!)
}

/**
 * Two criteria at a time share out again what they have together, uniformly within their bounds: that keeps the sum and the uniformity.
 * Each round pairs every criterion with the one a random distance further on.
 */
function walk(into: Float64Array, room: Float64Array, free: readonly number[], next: () => number): void {
  const n = free.length
  if (n < 2) return
  for (let round = 0; round < ROUNDS; round++) {
    const distance = 1 + Math.floor(next() * (n - 1))
    for (let at = 0; at < n; at++) {
      const first = free[at]!
      const second = free[at + distance < n ? at + distance : at + distance - n]!
      const both = into[first]! + into[second]!
      const least = both > room[second]! ? both - room[second]! : 0
      const most = both < room[first]! ? both : room[first]!
      if (most <= least) continue
      const value = least + (most - least) * next()
      into[first] = value
      into[second] = both - value
    }
  }
}
