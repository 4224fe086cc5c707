import { errorAt, meanAt } from './sensitivity.ts'
import type { Influence, Sensitivity } from './sensitivity.ts'

/** When would the choice between two scenarios be another one? */

/**
 * `omslag`: on either side of `at` another scenario has the lower mean, and the simulation error leaves both sides standing.
 * `onzeker`: the line crosses nought, or comes within its error of it, but not clearly. `geen`: one scenario stays ahead over the whole range.
 */
export type FlipPoint =
  | { readonly kind: 'geen'; readonly parameter: Influence['parameter'] }
  | { readonly kind: 'onzeker'; readonly parameter: Influence['parameter'] }
  | {
    readonly kind: 'omslag'
    readonly parameter: Influence['parameter']
    /** Place in the range, 0 to 1, and between which places the simulation error leaves it. */
    readonly at: number
    readonly from: number
    readonly to: number
    /** Below `at` the difference is negative: the first of the two has the lower value there. */
    readonly firstIsLowerBelow: boolean
  }

const STEPS = 200

export function flipPoint({ mean, meanError }: Sensitivity, influence: Influence): FlipPoint {
  const { parameter } = influence
  const places = Array.from({ length: STEPS + 1 }, (_, index) => index / STEPS)
  const clear = places.map((u) => {
    const value = meanAt(mean, influence, u)
    return Math.abs(value) > errorAt(meanError, influence, u) ? Math.sign(value) : 0
  })
  const signs = new Set(clear.filter((sign) => sign !== 0))
  if (signs.size === 0) return { kind: 'onzeker', parameter }
  if (signs.size === 1) return { kind: clear.includes(0) ? 'onzeker' : 'geen', parameter }
  // A curve may turn back; the first clear change is the one that is told.
  const first = clear.findIndex((sign) => sign !== 0)
  const after = clear.findIndex((sign, index) => index > first && sign === -clear[first]!)
  const before = clear.slice(0, after).lastIndexOf(clear[first]!)
  return { kind: 'omslag', parameter, at: crossing(mean, influence, places[before]!, places[after]!), from: places[before]!, to: places[after]!, firstIsLowerBelow: clear[first]! < 0 }
}

/** Bisection between two places of which the means have different signs. */
function crossing(mean: number, influence: Influence, low: number, high: number): number {
  const sign = Math.sign(meanAt(mean, influence, low))
  let [from, to] = [low, high]
  for (let step = 0; step < 40; step++) {
    const middle = (from + to) / 2
    if (Math.sign(meanAt(mean, influence, middle)) === sign) from = middle
    else to = middle
  }
  return (from + to) / 2
}
