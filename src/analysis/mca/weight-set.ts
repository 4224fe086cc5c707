import type { ClusterId } from './criterion.ts'

/** What one gemeente or party said about how heavy the criteria weigh, in the form in which it said so. Keys are criterion ids. */
export type Elicitation =
  /** As in 2019: 1 to 3; 0 = does not count; decimals for an average. */
  | { readonly kind: 'punten'; readonly points: Readonly<Record<string, number>> }
  /** Whole tenths of a percent; all together 1000. */
  | { readonly kind: 'procent'; readonly tenths: Readonly<Record<string, number>>; readonly locked: readonly string[] }
  /** In two steps: the heaviest swing from worst to best is 100, the others in proportion; first clusters, then within each. */
  | { readonly kind: 'swing'; readonly clusters: Readonly<Record<ClusterId, number>>; readonly criteria: Readonly<Record<string, number>> }
  /** Lowest and highest share of the total, 0 to 1. What lies between is unknown. */
  | { readonly kind: 'grenzen'; readonly bounds: Readonly<Record<string, readonly [low: number, high: number]>> }
  /** Heaviest first; criteria in one group are not ordered among themselves. */
  | { readonly kind: 'volgorde'; readonly order: readonly (readonly string[])[] }

export type ElicitationKind = Elicitation['kind']

export const elicitationLabels: Readonly<Record<ElicitationKind, string>> = {
  punten: 'punten 1 tot 3',
  procent: 'procenten',
  swing: 'van slecht naar goed, in twee stappen',
  grenzen: 'grenzen',
  volgorde: 'volgorde',
}

export interface WeightSet {
  readonly id: string
  /** Name of the gemeente or party; names of people are optional and stay out of it. */
  readonly party: string
  readonly elicitation: Elicitation
}

/** All weights that fit what was said, over the criteria in a fixed order; each weight vector sums to one. */
export type Preference =
  | { readonly kind: 'exact'; readonly weights: Float64Array }
  | { readonly kind: 'bounds'; readonly low: Float64Array; readonly high: Float64Array }
  /** Criterion numbers, heaviest group first. */
  | { readonly kind: 'order'; readonly groups: readonly (readonly number[])[] }

/** Nothing was said: every weighing is possible. */
export function anyWeights(criteria: number): Preference {
  return { kind: 'bounds', low: new Float64Array(criteria), high: new Float64Array(criteria).fill(1) }
}

/** The spread of opinions as a range: for each criterion from the lightest to the heaviest weight among the parties. */
export function spreadOf(parties: readonly Float64Array[]): Preference {
  const first = parties[0]
  if (first === undefined) throw new Error('spreadOf: no parties')
  const low = first.slice()
  const high = first.slice()
  for (const weights of parties) {
    weights.forEach((weight, criterion) => {
      low[criterion] = Math.min(low[criterion]!, weight)
      high[criterion] = Math.max(high[criterion]!, weight)
    })
  }
  return { kind: 'bounds', low, high }
}
