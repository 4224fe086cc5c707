import { maximise } from './linear-program.ts'
import type { Constraint } from './linear-program.ts'
import type { Preference } from './weight-set.ts'

/** Whether some weighing makes a scenario the best, and how far ahead it can get. */
export interface Potential {
  readonly scenario: number
  /** Most by which it can lead the best of the others (total 0 to 1). Negative: no weighing makes it best. */
  readonly margin: number
  /** `gedeeld`: it can be level at the top, never ahead. */
  readonly verdict: 'kan-winnen' | 'gedeeld' | 'nooit'
  /** The weighing with that margin: the most favourable one. Null if no weighing fits at all. */
  readonly weights: readonly number[] | null
}

const LEVEL = 1e-9

/**
 * Exact, not sampled: max over the weights of the smallest lead is a linear programme. A scenario that never came first in ten
 * thousand draws may still have a corner of its own; a negative margin proves that it has none.
 * @param values mean values [scenario][criterion], 0 to 1
 */
export function potential(values: readonly (readonly number[])[], scenario: number, preference: Preference): Potential {
  const n = values[scenario]!.length
  // Variables: n weights and the lead plus one (a lead is never below −1, and variables are never negative).
  const leads = values.flatMap((other, index): Constraint[] => (index === scenario ? [] : [{
    row: [...values[scenario]!.map((value, criterion) => value - other[criterion]!), -1], relation: '>=', bound: -1,
  }]))
  if (leads.length === 0) return { scenario, margin: 1, verdict: 'kan-winnen', weights: null }
  const objective = [...new Array<number>(n).fill(0), 1]
  const solution = maximise(objective, [...leads, ...weightConstraints(preference, n)])
  if (solution.status === 'unbounded') throw new Error('potential: the weights are not bounded')
  if (solution.status === 'infeasible') return { scenario, margin: Number.NEGATIVE_INFINITY, verdict: 'nooit', weights: null }
  const margin = solution.value - 1
  return { scenario, margin, verdict: margin > LEVEL ? 'kan-winnen' : margin < -LEVEL ? 'nooit' : 'gedeeld', weights: solution.point.slice(0, n) }
}

function weightConstraints(preference: Preference, n: number): readonly Constraint[] {
  const unit = (index: number): number[] => Array.from({ length: n + 1 }, (_, at) => (at === index ? 1 : 0))
  const sum: Constraint = { row: [...new Array<number>(n).fill(1), 0], relation: '=', bound: 1 }
  switch (preference.kind) {
    case 'exact': return [...preference.weights].map((weight, index) => ({ row: unit(index), relation: '=', bound: weight }))
    case 'bounds': return [sum, ...[...preference.low.keys()].flatMap((index): Constraint[] => [
      ...(preference.low[index]! > 0 ? [{ row: unit(index), relation: '>=' as const, bound: preference.low[index]! }] : []),
      ...(preference.high[index]! < 1 ? [{ row: unit(index), relation: '<=' as const, bound: preference.high[index]! }] : []),
    ])]
    case 'order': return [sum, ...preference.groups.slice(1).flatMap((lighter, at) => preference.groups[at]!.flatMap((heavy) => lighter.map((light): Constraint => {
      const row = unit(heavy)
      row[light] = -1
      return { row, relation: '>=', bound: 0 }
    })))]
  }
}

/**
 * A full answer where a scenario cannot win; null where it can.
 * @param futures of which the values are the means; in one of them a scenario can still be ahead
 */
export function potentialSentence(found: Potential, name: string, free: boolean, futures: number): string | null {
  const within = free ? '' : ' binnen de opgegeven gewichten'
  const mean = futures > 1 ? ', gemiddeld over de toekomsten' : ''
  if (found.verdict === 'nooit') return `Geen enkele weging${within} maakt ${name} de beste${mean}.`
  if (found.verdict === 'gedeeld') return `${name} kan${within} hooguit de eerste plaats delen${mean}.`
  return null
}
