import type { OutcomeId } from '../model/outcomes.ts'

/** A weighing as a session file keeps it: what people gave, nothing that was worked out from it. */

export type KeptClusterId = 'bestuur' | 'uitvoering' | 'client' | 'bedrijfsvoering'

/** 1 to 3 points, or the range in which they lie. */
export type KeptScore = number | { readonly low: number; readonly high: number }

/** What the simulation reads: `worst` is 1 point, `best` is 3, in the unit of the outcome. */
export interface KeptScale {
  readonly outcome: OutcomeId
  readonly worst: number
  readonly best: number
}

export interface KeptCriterion {
  readonly id: string
  /** Who gives the points at the moment; judged scores are kept also while the simulation gives them. */
  readonly points: 'oordeel' | 'simulatie'
  /** By scenario id; a scenario that is absent was not scored. */
  readonly scores: Readonly<Record<string, KeptScore>>
  /** Only where it differs from the standard scale of the criterion. */
  readonly scale?: KeptScale
  /** Only for a criterion that is not one of the nineteen of 2019. */
  readonly own?: { readonly cluster: KeptClusterId; readonly label: string; readonly definition: string; readonly addedBy: string }
}

export type KeptElicitation =
  | { readonly kind: 'punten'; readonly points: Readonly<Record<string, number>> }
  | { readonly kind: 'procent'; readonly tenths: Readonly<Record<string, number>>; readonly locked: readonly string[] }
  | { readonly kind: 'swing'; readonly clusters: Readonly<Record<KeptClusterId, number>>; readonly criteria: Readonly<Record<string, number>> }
  | { readonly kind: 'grenzen'; readonly bounds: Readonly<Record<string, readonly [number, number]>> }
  | { readonly kind: 'volgorde'; readonly order: readonly (readonly string[])[] }

export interface KeptParty {
  readonly id: string
  readonly party: string
  readonly elicitation: KeptElicitation
}

/** The criteria, what everybody gave, and how that becomes one. */
export interface KeptTable {
  readonly criteria: readonly KeptCriterion[]
  readonly parties: readonly KeptParty[]
  readonly aggregation: 'gelijk' | 'inwoners' | 'caseload'
}

/** What was decided, with the table of that moment: later changes of weights do not change it. */
export interface KeptDecision extends KeptTable {
  /** ISO date and time. */
  readonly moment: string
  readonly decidedBy: readonly string[]
  readonly chosen: string | null
  readonly reason: string
  readonly conditions: readonly string[]
  readonly run: { readonly planKey: string; readonly modelVersion: string; readonly seed: string; readonly futures: number } | null
}

export interface KeptWeighing extends KeptTable {
  /** Which of the equally good fillings of the table of 2019 is shown, by cluster; absent = the reconstruction. */
  readonly filling: Readonly<Partial<Record<KeptClusterId, number>>>
  readonly decision: KeptDecision | null
}
