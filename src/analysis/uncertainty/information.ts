import type { OutcomeSpec } from '../../model/outcomes.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { closeRuns } from '../close-runs.ts'
import { Z95 } from '../precision.ts'
import { moments } from '../summary.ts'
import { REDRAWS, redrawsOf } from './redraws.ts'
import type { Sensitivity } from './sensitivity.ts'

/** What it is worth to find out a doubt before choosing between two scenarios. */
export interface InformationValue {
  readonly parameter: ParameterId
  /** What the choice improves on average by knowing this doubt exactly, in the unit of the outcome; 0 where it changes no choice. */
  readonly worth: number
  /** Half the 95% simulation interval of `worth`. */
  readonly error: number
  /** Share of the futures in which the other scenario would be chosen once this is known, 0 to 1. */
  readonly changes: number
  /** Half the 95% simulation interval of `changes`. */
  readonly changesError: number
}

/** The doubts of which the worth can be told from nought, and those of which it cannot. */
export interface InformationValues {
  /** Largest first; `ties` says where that is no order. */
  readonly told: readonly InformationValue[]
  /** Finding these out may change the choice, but whether that is worth anything these futures do not say. */
  readonly unsure: readonly ParameterId[]
  /** Stretches of `told` of which no two can be told apart, at least two each. */
  readonly ties: readonly (readonly ParameterId[])[]
}

/** What knowing everything is worth, with half its 95% simulation interval. */
export interface PerfectInformation {
  readonly worth: number
  readonly error: number
}

const nothing: InformationValues = { told: [], unsure: [], ties: [] }

/**
 * What the mean and the line of each doubt could have been with other futures is drawn anew, as far as their standard errors say: the
 * worth in each of those draws gives its simulation error, and that of the difference of two. A formula would fail at the very place
 * that matters, where the mean difference is near nought and the worth has a bend.
 */
export function informationValues(sensitivity: Sensitivity, better: OutcomeSpec['better']): InformationValues {
  if (better === 'none') return nothing
  const sign = better === 'lower' ? -1 : 1
  const redraws = redrawsOf(sensitivity.influences.map(({ parameter }) => parameter))
  const all = sensitivity.influences.map((influence, place) => {
    const worths = new Float64Array(REDRAWS)
    const changes = new Float64Array(REDRAWS)
    for (let redraw = 0; redraw < REDRAWS; redraw++) {
      const mean = sensitivity.mean + sensitivity.meanError * redraws.mean[redraw]!
      const [slope, bend] = [influence.slope + influence.slopeError * redraws.slope[place]![redraw]!, influence.bend + influence.bendError * redraws.bend[place]![redraw]!]
      const found = worthOf(sign * mean, sign * slope, sign * bend)
      worths[redraw] = found.worth
      changes[redraw] = found.changes
    }
    const { worth, changes: share } = worthOf(sign * sensitivity.mean, sign * influence.slope, sign * influence.bend)
    return { worths, value: { parameter: influence.parameter, worth, error: Z95 * moments(worths).sd, changes: share, changesError: Z95 * moments(changes).sd } }
  }).filter(({ value }) => value.changes > 0)
  const told = all.filter(({ value }) => value.worth > value.error).sort((a, b) => b.value.worth - a.value.worth)
  return {
    told: told.map(({ value }) => value),
    unsure: all.filter(({ value }) => value.worth <= value.error).map(({ value }) => value.parameter),
    ties: closeRuns(told.length, (a, b) => !isApart(told[a]!, told[b]!)).map(({ from, to }) => told.slice(from, to + 1).map(({ value }) => value.parameter)),
  }
}

interface Redrawn {
  readonly worths: Float64Array
  readonly value: InformationValue
}

/** The difference of two worths is drawn with the same mean: what shifts both does not blur which is larger. */
function isApart(one: Redrawn, other: Redrawn): boolean {
  const { sd } = moments(one.worths.map((worth, redraw) => worth - other.worths[redraw]!))
  return Math.abs(one.value.worth - other.value.worth) > Z95 * sd
}

/**
 * The mean of what is positive of mean + slope x + bend (x² − 1/12) over x in [−½, ½], over what is positive of the mean itself: exact,
 * by the places where the curve crosses nought.
 */
export function worthOf(mean: number, slope: number, bend: number): { readonly worth: number; readonly changes: number } {
  const constant = mean - bend / 12
  const edges = [-0.5, ...crossings(constant, slope, bend), 0.5]
  const total = (x: number): number => x * (constant + x * (slope / 2 + (x * bend) / 3))
  let [positive, share] = [0, 0]
  for (let edge = 1; edge < edges.length; edge++) {
    const [from, to] = [edges[edge - 1]!, edges[edge]!]
    const middle = (from + to) / 2
    if (constant + middle * (slope + middle * bend) <= 0) continue
    positive += total(to) - total(from)
    share += to - from
  }
  return { worth: Math.max(0, positive - Math.max(0, mean)), changes: mean > 0 ? 1 - share : share }
}

/** Where constant + slope x + bend x² is nought within [−½, ½], ascending. */
function crossings(constant: number, slope: number, bend: number): readonly number[] {
  const within = (x: number): boolean => x > -0.5 && x < 0.5
  const discriminant = slope * slope - 4 * bend * constant
  if (discriminant < 0) return []
  // The form that loses no figures where the bend is next to nothing.
  const half = -(slope + (slope < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  return [...new Set([half / bend, constant / half])].filter(within).sort((a, b) => a - b)
}

/** How much better the choice would be on average with all doubt and chance gone: no research can be worth more. */
export function perfectInformation(difference: Float64Array, better: OutcomeSpec['better']): PerfectInformation {
  if (better === 'none') return { worth: 0, error: 0 }
  const gains = difference.filter((value) => !Number.isNaN(value)).map((value) => (better === 'lower' ? -value : value))
  if (gains.length === 0) return { worth: 0, error: 0 }
  const chosen = moments(gains).mean > 0
  // What each future would have gained by knowing: nothing where the choice was right there.
  const { mean, sd } = moments(gains.map((gain) => Math.max(0, chosen ? -gain : gain)))
  return { worth: mean, error: (Z95 * sd) / Math.sqrt(gains.length) }
}
