import type { RegionGoal } from './goals.ts'
import type { Evidence, Setting, Zone } from './parameters/parameter.ts'
import type { AssumptionId, ContextId, LeverId, ParameterId } from './parameters/registry.ts'

/** One gemeente of a region. */
export interface Gemeente {
  /** CBS code, such as `GM0405`. */
  readonly code: string
  readonly name: string
  /** Its part of the taakstelling: persons to house a year at the level of the region's `instroom.taakstelling`. */
  readonly taakstelling: number
  /** Its part of the region's `instroom.gezinsmigranten`; without it, in proportion to the taakstelling. */
  readonly gezinsmigranten?: number
  /** Its own shares of statushouders on these routes, where they were counted; without them, those of the region. */
  readonly leerroutes?: { readonly z: number; readonly onderwijs: number }
  /** Gemeenten with the same deelregio share a pool or a team where a scenario says `deelregio`. */
  readonly deelregio: string
  readonly inwoners?: number
}

/** A number of the region with its place on the slider. */
export interface RegionalContext {
  readonly value: number
  /** Range of the slider in this region; the registry's range where absent. */
  readonly range?: readonly [min: number, max: number]
  readonly zones?: readonly Zone[]
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** A scenario or region that claims another assumption brings its own evidence. */
export interface AssumptionOverride {
  readonly setting: Setting
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** What an organisation chooses, and the assumptions that go with it. Only what differs from the registry's baseline. */
export interface Organisation {
  readonly levers: Readonly<Partial<Record<LeverId, Setting>>>
  readonly assumptions: Readonly<Partial<Record<AssumptionId, AssumptionOverride>>>
}

/** One gemeente, or several that organise inburgering together. */
export interface Region {
  readonly id: string
  readonly name: string
  /** One Dutch paragraph: who, with which bodies, on which numbers. */
  readonly toelichting: string
  readonly gemeenten: readonly Gemeente[]
  /** First calendar year after the decision; the run-in lies before it. */
  readonly decisionYear: number
  /** Taakstelling in the run-in years, oldest first, as a factor of `instroom.taakstelling`'s regional value. */
  readonly history: { readonly factors: readonly number[]; readonly evidence: readonly [Evidence, ...Evidence[]] }
  readonly context: Readonly<Partial<Record<ContextId, RegionalContext>>>
  /** Regional values of assumptions (a local count, say). */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, AssumptionOverride>>>
  /** Today's organisation: it applies in the run-in and until a scenario's switch. */
  readonly huidig: Organisation
  /** What the region wants to reach; absent where its documents name no share. */
  readonly doelen?: readonly RegionGoal[]
}

/** One way of organising. */
export interface Scenario extends Organisation {
  readonly id: string
  readonly name: string
  /** One line: who does it. */
  readonly kern: string
  readonly toelichting: string
  /** Why each lever has its value: evidence by lever. */
  readonly evidence: Readonly<Partial<Record<LeverId, readonly [Evidence, ...Evidence[]]>>>
}

/** What the user changed, on top of region and scenarios. */
export interface Adjustments {
  /** For all scenarios. */
  readonly all: Readonly<Partial<Record<ParameterId, Setting>>>
  /** For one scenario, by its id; goes before `all`. */
  readonly byScenario: Readonly<Record<string, Readonly<Partial<Record<ParameterId, Setting>>>>>
}

export const noAdjustments: Adjustments = { all: {}, byScenario: {} }
