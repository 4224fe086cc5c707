import type { OutcomeSpec } from '../../model/outcomes.ts'
import { meanAt } from './sensitivity.ts'
import type { Influence, Sensitivity } from './sensitivity.ts'

/** What it is worth to find out a doubt before choosing between two scenarios. */
export interface InformationValue {
  readonly parameter: Influence['parameter']
  /** What the choice improves on average by knowing this doubt exactly, in the unit of the outcome; 0 where it changes no choice. */
  readonly worth: number
  /** Share of the futures in which the other scenario would be chosen once this is known, 0 to 1. */
  readonly changes: number
}

const STEPS = 400

/** Largest worth first; a doubt that changes no choice is worth nothing, and is left out. */
export function informationValues(sensitivity: Sensitivity, better: OutcomeSpec['better']): readonly InformationValue[] {
  if (better === 'none') return []
  const gain = (difference: number): number => (better === 'lower' ? -difference : difference)
  const now = Math.max(0, gain(sensitivity.mean))
  return sensitivity.influences
    .map((influence): InformationValue => {
      let worth = 0
      let changed = 0
      for (let step = 0; step < STEPS; step++) {
        const known = gain(meanAt(sensitivity.mean, influence, (step + 0.5) / STEPS))
        worth += Math.max(0, known) / STEPS
        if (known > 0 !== gain(sensitivity.mean) > 0) changed++
      }
      return { parameter: influence.parameter, worth: Math.max(0, worth - now), changes: changed / STEPS }
    })
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.worth - a.worth)
}

/** How much better the choice would be on average with all doubt and chance gone: no research can be worth more. */
export function perfectInformation(difference: Float64Array, better: OutcomeSpec['better']): number {
  if (better === 'none') return 0
  let [sum, gain, n] = [0, 0, 0]
  for (const value of difference) {
    if (Number.isNaN(value)) continue
    const mine = better === 'lower' ? -value : value
    sum += mine
    gain += Math.max(0, mine)
    n++
  }
  return n === 0 ? 0 : Math.max(0, gain / n - Math.max(0, sum / n))
}
