import type { Distribution } from './parameters/parameter.ts'
import type { ParameterId } from './parameters/registry.ts'

/** All parameters of one organisation, each as a distribution (a fixed number is a distribution without width). */
export type Settings = Readonly<Record<ParameterId, Distribution>>

export interface PlanScenario {
  readonly id: string
  readonly name: string
  readonly settings: Settings
}

export interface PlanGemeente {
  readonly code: string
  readonly name: string
  /** Share of the region's taakstelling; the shares sum to one. */
  readonly taakstellingShare: number
  /** Share of the region's gezinsmigranten; the shares sum to one. */
  readonly gezinsmigrantShare: number
  /** Number of its deelregio, from 0. */
  readonly deelregio: number
  /** Its shares of statushouders on these routes as a factor of the region's; absent where they are the region's. */
  readonly leerrouteFactor?: { readonly z: number; readonly onderwijs: number }
}

/**
 * Newcomers who were counted, for a run about the past: they come as often as they were counted, at a moment drawn within the
 * weeks of the count.
 */
export interface CountedNewcomers {
  /** Number of the gemeente in the plan, from 0. */
  readonly gemeente: number
  /** A value of `Doelgroep`. */
  readonly doelgroep: number
  /** First week of the count and the first week after it, from 0: the first week of the run-in. */
  readonly from: number
  readonly until: number
  readonly persons: number
}

/** All that a run reads, as plain data that can cross a thread. Weights and criteria are not in it: they never rerun anything. */
export interface Plan {
  readonly model: { readonly name: string; readonly version: string }
  readonly region: { readonly id: string; readonly name: string; readonly decisionYear: number }
  readonly gemeenten: readonly PlanGemeente[]
  /** Taakstelling of the run-in years as factors of `todayTaakstelling`, oldest first; its length is the run-in in years. */
  readonly history: readonly number[]
  /** With a count, these people come and nobody else: neither taakstelling nor gezinsmigranten bring anyone. */
  readonly counted?: readonly CountedNewcomers[]
  /** With a count: weeks from the beginning in which teams and docenten are there before the people; the run-in if absent. */
  readonly hiredAheadWeeks?: number
  /** Persons to house a year before the decision: the slider of tomorrow does not change yesterday. */
  readonly todayTaakstelling: number
  readonly horizonYears: number
  /** Today's organisation, for run-in and until the switch of each scenario. */
  readonly today: Settings
  readonly scenarios: readonly PlanScenario[]
  readonly seed: string
}

/** What stands in a plan's place before there is one. */
export const noPlan: Plan = {
  model: { name: '', version: '' }, region: { id: '', name: '', decisionYear: 0 }, gemeenten: [], history: [], todayTaakstelling: 0, horizonYears: 0,
  today: {} as Settings, scenarios: [], seed: '',
}
