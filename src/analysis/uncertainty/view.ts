import { valueAt } from '../../experiment/doubts.ts'
import type { Doubt } from '../../experiment/doubts.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { Strength } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Plan } from '../../model/plan.ts'
import { Z95 } from '../precision.ts'
import { flipPoint } from './flip.ts'
import type { FlipPoint } from './flip.ts'
import { informationValues, perfectInformation } from './information.ts'
import type { InformationValues, PerfectInformation } from './information.ts'
import { regrets } from './regret.ts'
import type { Regret } from './regret.ts'
import { HIGH, LOW, errorAt, meanAt, sensitivityOf } from './sensitivity.ts'
import type { Influence, Sensitivity } from './sensitivity.ts'

/** All that the screen Onzekerheid shows of one pair of scenarios on one outcome. */
export interface UncertaintyView {
  readonly outcome: OutcomeId
  readonly pair: readonly [first: number, second: number]
  /** First − second, mean over the futures, with half its 95% simulation interval. */
  readonly mean: number
  readonly halfWidth: number
  /** Largest swing first. */
  readonly bars: readonly InfluenceBar[]
  /** Doubts without an influence that can be told from chance. */
  readonly silent: readonly ParameterId[]
  readonly flips: readonly Flip[]
  readonly worth: InformationValues
  /** What knowing everything would be worth on average, in the unit of the outcome. */
  readonly worthOfAll: PerfectInformation
  readonly shares: VarianceShares
  readonly regrets: readonly Regret[]
  readonly futures: number
}

export interface InfluenceBar {
  readonly parameter: ParameterId
  readonly strength: Strength
  /** Value of the parameter at the low and the high end of the bar, in each of the pair; equal ones once. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Mean difference at those ends, with half its 95% simulation interval. */
  readonly atLow: number
  readonly atHigh: number
  readonly halfWidthLow: number
  readonly halfWidthHigh: number
  /** Part of the variance of the difference, 0 to 1. */
  readonly share: number
}

/** A flip point with the values of the parameter there; empty without one. */
export interface Flip {
  readonly point: FlipPoint
  readonly strength: Strength
  readonly values: readonly number[]
}

type StrengthOf = (parameter: ParameterId) => Strength

/** Parts of the variance of the difference; together 1. */
export interface VarianceShares {
  readonly assumed: number
  readonly sourced: number
  /** Who comes and when, and what is too small to tell apart. */
  readonly chance: number
}

/**
 * @param pair positions in the results, which are those in the plan
 * @param strengthOf on what a value of the pair rests
 * @returns `null` with too few futures (see `LEAST_FUTURES`)
 */
export function uncertaintyView(plan: Plan, results: Results, pair: readonly [first: number, second: number], outcome: OutcomeId, doubts: readonly Doubt[], strengthOf: StrengthOf): UncertaintyView | null {
  const columns = results.scenarioIds.map((_, position) => outcomeColumn(results, position, outcome))
  const [first, second] = pair
  const difference = columns[first]!.map((value, row) => value - columns[second]![row]!)
  const sensitivity = sensitivityOf(difference, doubts)
  if (sensitivity === null) return null
  const { better } = outcomes[outcome]
  return {
    outcome, pair, mean: sensitivity.mean, halfWidth: Z95 * sensitivity.meanError, futures: sensitivity.futures,
    bars: sensitivity.influences.map((influence) => barOf(plan, pair, sensitivity, influence, strengthOf)),
    silent: sensitivity.silent,
    flips: sensitivity.influences.map((influence) => flipOf(plan, pair, sensitivity, influence, strengthOf)),
    worth: informationValues(sensitivity, better),
    worthOfAll: perfectInformation(difference, better),
    shares: sharesOf(sensitivity, strengthOf),
    regrets: better === 'none' ? [] : regrets(columns, better),
  }
}

function barOf(plan: Plan, pair: readonly [number, number], { mean, meanError }: Sensitivity, influence: Influence, strengthOf: StrengthOf): InfluenceBar {
  const { parameter, share } = influence
  return {
    parameter, share, strength: strengthOf(parameter),
    low: valuesAt(plan, pair, parameter, LOW), high: valuesAt(plan, pair, parameter, HIGH),
    atLow: meanAt(mean, influence, LOW), atHigh: meanAt(mean, influence, HIGH),
    halfWidthLow: errorAt(meanError, influence, LOW), halfWidthHigh: errorAt(meanError, influence, HIGH),
  }
}

function flipOf(plan: Plan, pair: readonly [number, number], sensitivity: Sensitivity, influence: Influence, strengthOf: StrengthOf): Flip {
  const point = flipPoint(sensitivity, influence)
  return { point, strength: strengthOf(influence.parameter), values: point.kind === 'omslag' ? valuesAt(plan, pair, influence.parameter, point.at) : [] }
}

function valuesAt(plan: Plan, pair: readonly [number, number], parameter: ParameterId, uniform: number): readonly number[] {
  return [...new Set(pair.map((scenario) => valueAt(plan, scenario, parameter, uniform)))]
}

/** The parts of doubts one by one; what they explain only together is put in proportion. */
function sharesOf({ influences, explained }: Sensitivity, strengthOf: StrengthOf): VarianceShares {
  const sum = influences.reduce((total, { share }) => total + share, 0)
  const scale = sum > 0 ? explained / sum : 0
  const assumed = influences.filter(({ parameter }) => strengthOf(parameter) === 'aanname').reduce((total, { share }) => total + share, 0) * scale
  const sourced = Math.max(0, (sum > 0 ? explained : 0) - assumed)
  return { assumed, sourced, chance: Math.max(0, 1 - assumed - sourced) }
}
