import type { Gemeente } from '../../model/scenario.ts'
import type { Criterion } from './criterion.ts'
import type { Checked } from './diagnostic.ts'
import { problem } from './diagnostic.ts'
import { preferenceOf } from './preference.ts'
import { criteriaOf } from './sample-weights.ts'
import type { Preference, WeightSet } from './weight-set.ts'

/** How the parties become one weighing. Always a visible choice, never silent: it can change the advice. */
export const aggregations = {
  gelijk: { label: 'Elke gemeente telt even zwaar', explanation: 'Zoals in Westfriesland in 2019: een kleine gemeente telt evenveel als een grote.' },
  inwoners: { label: 'Naar inwoners', explanation: 'Een gemeente met tweemaal zoveel inwoners telt tweemaal zo zwaar.' },
  caseload: { label: 'Naar aantal inburgeraars', explanation: 'Een gemeente met tweemaal zoveel inburgeraars telt tweemaal zo zwaar.' },
} as const

export type Aggregation = keyof typeof aggregations
export const aggregationIds = Object.keys(aggregations) as readonly Aggregation[]

export interface PartySize {
  readonly inwoners?: number
  /** Persons in guidance or to be housed: any measure, the same for all. */
  readonly caseload?: number
}

export interface Party {
  readonly set: WeightSet
  readonly size: PartySize
}

export interface Together {
  readonly aggregation: Aggregation
  /** Sum to one. */
  readonly weights: Float64Array
  /** What each party counts for, in the order of the parties; sum to one. */
  readonly voices: readonly number[]
  /** `punten`: raw points averaged as in 2019. `aandelen`: shares averaged, because not every party gave points. */
  readonly basis: 'punten' | 'aandelen'
}

/**
 * Weighings with the size of the gemeente they belong to, found by id. The share in the housing task stands for the number of
 * newcomers. A party that is no gemeente has no size.
 */
export function partiesOf(sets: readonly WeightSet[], gemeenten: readonly Gemeente[], idOf: (name: string) => string): readonly Party[] {
  return sets.map((set): Party => {
    const gemeente = gemeenten.find((candidate) => idOf(candidate.name) === set.id)
    if (gemeente === undefined) return { set, size: {} }
    return { set, size: { caseload: gemeente.taakstelling, ...(gemeente.inwoners !== undefined && { inwoners: gemeente.inwoners }) } }
  })
}

/** One weighing of all parties with a usable one. Parties without are named and left out. */
export function together(parties: readonly Party[], criteria: readonly Criterion[], aggregation: Aggregation): Checked<Together> {
  const read = parties.map((party) => ({ party, checked: preferenceOf(party.set, criteria) }))
  const diagnostics = read.flatMap((entry) => entry.checked.diagnostics)
  const usable = read.flatMap(({ party, checked }) => (checked.value === null ? [] : [{ party, preference: checked.value }]))
  const sizes = usable.map(({ party }) => sizeOf(party, aggregation))
  const unknown = usable.filter((_, index) => sizes[index] === null)
  if (unknown.length > 0) {
    const names = unknown.map(({ party }) => party.set.party).join(', ')
    const wanted = aggregation === 'inwoners' ? 'inwoners' : 'inburgeraars'
    return { value: null, diagnostics: [...diagnostics, problem('inwoners-ontbreken', names, `Het aantal ${wanted} van ${names} ontbreekt. Vul het in of laat elke gemeente even zwaar tellen.`)] }
  }
  const total = sizes.reduce<number>((sum, size) => sum + size!, 0)
  if (usable.length === 0 || total <= 0) return { value: null, diagnostics: [...diagnostics, problem('geen-gewichten', '', 'Er is nog geen bruikbare weging.')] }
  const voices = sizes.map((size) => size! / total)
  const allPoints = usable.every(({ party }) => party.set.elicitation.kind === 'punten')
  const vectors = usable.map(({ party, preference }) => (allPoints ? rawPoints(party.set, criteria) : centre(preference)))
  const basis = allPoints ? 'punten' : 'aandelen'
  return { value: { aggregation, weights: normalised(mixed(vectors, voices)), voices, basis }, diagnostics }
}

function sizeOf(party: Party, aggregation: Aggregation): number | null {
  if (aggregation === 'gelijk') return 1
  const size = aggregation === 'inwoners' ? party.size.inwoners : party.size.caseload
  return size === undefined || !(size >= 0) || !Number.isFinite(size) ? null : size
}

function rawPoints(set: WeightSet, criteria: readonly Criterion[]): Float64Array {
  const { elicitation } = set
  if (elicitation.kind !== 'punten') throw new Error(`rawPoints: ${elicitation.kind}`)
  return Float64Array.from(criteria, (criterion) => elicitation.points[criterion.id]!)
}

/** One weighing in the middle of what was said; for an order the mean of all that fit. */
export function centre(preference: Preference): Float64Array {
  switch (preference.kind) {
    case 'exact': return preference.weights
    case 'bounds': return centreOfBounds(preference.low, preference.high)
    case 'order': return centreOfOrder(preference.groups, criteriaOf(preference))
  }
}

/** From the lower bounds the same part of every range upwards, until the sum is one. */
function centreOfBounds(low: Float64Array, high: Float64Array): Float64Array {
  const sum = (bound: Float64Array): number => bound.reduce((total, weight) => total + weight, 0)
  const room = sum(high) - sum(low)
  const part = room > 0 ? (1 - sum(low)) / room : 0
  return low.map((weight, index) => weight + part * (high[index]! - weight))
}

/** Rank order centroid: the k-th heaviest of n has mean (1/k + … + 1/n) / n; a group shares the mean of its places. */
function centreOfOrder(groups: readonly (readonly number[])[], n: number): Float64Array {
  const weights = new Float64Array(n)
  const byPlace = Array.from({ length: n }, (_, place) => {
    let sum = 0
    for (let k = place + 1; k <= n; k++) sum += 1 / k
    return sum / n
  })
  let place = 0
  for (const group of groups) {
    const mean = byPlace.slice(place, place + group.length).reduce((sum, weight) => sum + weight, 0) / group.length
    for (const criterion of group) weights[criterion] = mean
    place += group.length
  }
  return weights
}

function mixed(vectors: readonly Float64Array[], voices: readonly number[]): Float64Array {
  const sum = new Float64Array(vectors[0]!.length)
  vectors.forEach((vector, party) => { vector.forEach((weight, criterion) => { sum[criterion]! += voices[party]! * weight }) })
  return sum
}

function normalised(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
