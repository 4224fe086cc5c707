/** What the model can be told, and where each number comes from. */

/** A unit as a person reads it. There is no conversion in the model: one quantity, one unit, everywhere. */
export type Unit = string

/**
 * How sure we are, strongest first: `sterk` = law, contract or a count here; `redelijk` = counted elsewhere or several sources;
 * `zwak` = one source; `aanname` = no document, so it needs a reason and a wide range.
 */
export type Strength = 'sterk' | 'redelijk' | 'zwak' | 'aanname'

/** Where a number comes from. No number without one. */
export interface Evidence {
  /** A key of `sources`; an aanname names the document that comes nearest, or `geen`. */
  readonly source: string
  /** Place in the source: page, section or line. Empty for an aanname without a document. */
  readonly locator: string
  /** The words or figures of the source, literally. Empty only for an aanname. */
  readonly quote: string
  readonly strength: Strength
  /** How the number follows from the quote, or for an aanname: why this range. */
  readonly reason?: string
}

/** What is not known about a number. Each kind has a quantile function, so one uniform makes one value. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }

/**
 * `lever`: what a scenario decides. `assumption`: what nobody knows exactly, drawn once in each replication and shared by all
 * scenarios. `context`: what a region is given.
 */
export type Role = 'lever' | 'assumption' | 'context'

/** Themes of the lever panel, in screen order. */
export type Theme =
  | 'instroom' | 'intake' | 'startklas' | 'leerroute' | 'groepen' | 'lessen' | 'begeleiding' | 'teams' | 'overgang' | 'werk' | 'geld'

/** A named stretch of a slider, from `from` up to the next zone. */
export interface Zone {
  readonly label: string
  readonly from: number
}

/** A parameter only matters while another one has certain values; otherwise its control is disabled with `reason`. */
export interface Condition {
  readonly parameter: string
  readonly values: readonly number[]
  /** A Dutch sentence: why this does nothing now. */
  readonly reason: string
}

export interface ParameterSpec {
  readonly role: Role
  readonly theme: Theme
  /** Dutch, at most 40 characters. */
  readonly label: string
  /** Dutch, plain (B1): what it is and what it does in the model. */
  readonly explanation: string
  readonly unit: Unit
  readonly range: readonly [min: number, max: number]
  readonly step: number
  readonly baseline: Distribution
  /** For unit `keuze`: the label of value 0, 1, 2, … */
  readonly options?: readonly string[]
  readonly zones?: readonly Zone[]
  readonly onlyWhen?: Condition
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** A number, or a range that is drawn once in each replication. */
export type Setting = number | Distribution

export function toDistribution(setting: Setting): Distribution {
  return typeof setting === 'number' ? { kind: 'fixed', value: setting } : setting
}

/** The value that belongs to the middle of the doubt: the mode of a triangle, the middle of a uniform. */
export function centralValue(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed': return distribution.value
    case 'uniform': return (distribution.low + distribution.high) / 2
    case 'triangular': return distribution.mode
  }
}
