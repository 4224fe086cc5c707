import { HIGHEST_SCORE, LOWEST_SCORE } from './criterion.ts'

/** How little has to change before another scenario is first. Everything is linear, so each answer is a closed form. */

export interface WeightChange {
  readonly criterion: number
  /** Share of the total weight now and at the point where the two are level; the other weights keep their proportions. */
  readonly from: number
  readonly to: number
  /** The same as a factor on the raw weight, the other raw weights unchanged: 1.185 = 18.5% heavier. Null from nought. */
  readonly factor: number | null
  /** Who is then level with the leader and ahead beyond it. */
  readonly challenger: number
}

export interface ScoreChange {
  readonly criterion: number
  readonly scenario: number
  /** Points, 1 to 3. */
  readonly from: number
  readonly to: number
  readonly challenger: number
}

export interface ClusterFactor {
  readonly factor: number
  readonly challenger: number
}

/** What leads and what the others miss, on the mean values: [scenario][criterion], values 0 to 1. */
export interface Linear {
  readonly values: readonly (readonly number[])[]
  /** Sum to one. */
  readonly weights: readonly number[]
}

export function totalOf(linear: Linear, scenario: number): number {
  return linear.weights.reduce((sum, weight, criterion) => sum + weight * linear.values[scenario]![criterion]!, 0)
}

/** The scenario with the highest total; of equals the first. */
export function leaderOf(linear: Linear): number {
  return linear.values.reduce((best, _, scenario) => (totalOf(linear, scenario) > totalOf(linear, best) ? scenario : best), 0)
}

/**
 * For one criterion: the nearest share at which some other scenario draws level. With share x for the criterion the lead over a
 * challenger is x·d + (1 − x)·r, d the lead on the criterion itself and r on all others together.
 * @returns null if no weight of this criterion, from nought to everything, changes who is first
 */
export function weightChange(linear: Linear, criterion: number, leader = leaderOf(linear)): WeightChange | null {
  const from = linear.weights[criterion]!
  if (from >= 1) return null
  let nearest: WeightChange | null = null
  linear.values.forEach((_, challenger) => {
    if (challenger === leader) return
    const lead = totalOf(linear, leader) - totalOf(linear, challenger)
    const own = linear.values[leader]![criterion]! - linear.values[challenger]![criterion]!
    const rest = (lead - from * own) / (1 - from)
    const to = rest / (rest - own)
    if (!(to >= 0 && to <= 1) || !changesSides(lead, own, rest, to, from)) return
    if (nearest === null || Math.abs(to - from) < Math.abs(nearest.to - from)) nearest = { criterion, from, to, factor: factorOf(from, to), challenger }
  })
  return nearest
}

/** Level at `to` is not enough: beyond it the challenger must be ahead, so there must be a beyond. */
function changesSides(lead: number, own: number, rest: number, to: number, from: number): boolean {
  if (lead < 0) return false
  return (to >= from && own < 0 && to < 1) || (to <= from && rest < 0 && to > 0)
}

/** Share x of the total is the raw weight times (x / (1 − x)) / (from / (1 − from)). */
function factorOf(from: number, to: number): number | null {
  return from === 0 ? null : (to / (1 - to)) / (from / (1 - from))
}

/** The smallest change in share over all criteria; null = `geen`: no single weight changes the advice. */
export function smallestWeightChange(linear: Linear): WeightChange | null {
  const leader = leaderOf(linear)
  const changes = linear.weights.flatMap((_, criterion) => weightChange(linear, criterion, leader) ?? [])
  return changes.reduce<WeightChange | null>((least, next) => (least === null || Math.abs(next.to - next.from) < Math.abs(least.to - least.from) ? next : least), null)
}

/**
 * All criteria of a cluster heavier or lighter by one factor, the others as they are.
 * @param members criterion numbers of the cluster
 * @returns factor at which the nearest challenger draws level; null if none does
 */
export function clusterFactor(linear: Linear, members: readonly number[]): ClusterFactor | null {
  const leader = leaderOf(linear)
  let nearest: ClusterFactor | null = null
  linear.values.forEach((_, challenger) => {
    if (challenger === leader) return
    const lead = totalOf(linear, leader) - totalOf(linear, challenger)
    const part = members.reduce((sum, criterion) => sum + linear.weights[criterion]! * (linear.values[leader]![criterion]! - linear.values[challenger]![criterion]!), 0)
    const factor = 1 - lead / part
    if (part === 0 || !(part < 0 || factor > 0)) return
    if (nearest === null || Math.abs(Math.log(factor)) < Math.abs(Math.log(nearest.factor))) nearest = { factor, challenger }
  })
  return nearest
}

/** Points that one scenario must gain or lose on one criterion, within 1 to 3, before the first place changes; null if that is not enough. */
export function scoreChange(linear: Linear, scenario: number, criterion: number): ScoreChange | null {
  const weight = linear.weights[criterion]!
  if (weight === 0) return null
  const leader = leaderOf(linear)
  const span = HIGHEST_SCORE - LOWEST_SCORE
  const from = LOWEST_SCORE + span * linear.values[scenario]![criterion]!
  const { lead, challenger } = scenario === leader ? runnerUp(linear, leader) : { lead: totalOf(linear, leader) - totalOf(linear, scenario), challenger: scenario }
  const points = (lead / weight) * span
  const to = scenario === leader ? from - points : from + points
  if (!(to > LOWEST_SCORE && to < HIGHEST_SCORE)) return null
  return { criterion, scenario, from, to, challenger }
}

function runnerUp(linear: Linear, leader: number): { readonly lead: number; readonly challenger: number } {
  let found = { lead: Number.POSITIVE_INFINITY, challenger: -1 }
  linear.values.forEach((_, scenario) => {
    const lead = totalOf(linear, leader) - totalOf(linear, scenario)
    if (scenario !== leader && lead < found.lead) found = { lead, challenger: scenario }
  })
  return found
}

/** The smallest change in points of one score; null = `geen`. */
export function smallestScoreChange(linear: Linear): ScoreChange | null {
  const changes = linear.values.flatMap((_, scenario) => linear.weights.flatMap((__, criterion) => scoreChange(linear, scenario, criterion) ?? []))
  return changes.reduce<ScoreChange | null>((least, next) => (least === null || Math.abs(next.to - next.from) < Math.abs(least.to - least.from) ? next : least), null)
}
