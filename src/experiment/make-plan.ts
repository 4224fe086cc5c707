import { centralValue, type Distribution, type Setting, toDistribution } from '../model/parameters/parameter.ts'
import { type AssumptionId, type ContextId, type ParameterId, parameterIds, parameters } from '../model/parameters/registry.ts'
import type { Plan, PlanGemeente, Settings } from '../model/plan.ts'
import type { Adjustments, AssumptionOverride, Gemeente, Organisation, Region, Scenario } from '../model/scenario.ts'
import { MODEL_NAME, MODEL_VERSION } from '../model/version.ts'

/** What a plan is made of: files and what the user changed. */
export interface PlanRequest {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
  readonly seed: string
  readonly horizonYears: number
}

type PartialSettings = Readonly<Partial<Record<ParameterId, Setting>>>

/**
 * Resolves every parameter to one distribution: registry < region < organisation (today's, or the scenario's) < adjustments for all
 * < adjustments for one scenario.
 * @throws where the gemeenten have no taakstelling at all; files that were read and checked never do
 */
export function makePlan({ region, scenarios, adjustments, seed, horizonYears }: PlanRequest): Plan {
  const regional = regionalSettings(region)
  return {
    model: { name: MODEL_NAME, version: MODEL_VERSION },
    region: { id: region.id, name: region.name, decisionYear: region.decisionYear },
    gemeenten: planGemeenten(region),
    history: [...region.history.factors],
    todayTaakstelling: regionalValue(region, 'instroom.taakstelling'),
    horizonYears,
    today: resolve(regional, settingsOf(region.huidig), adjustmentsOfToday(region, scenarios, adjustments)),
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      name: scenario.name,
      settings: resolve(regional, settingsOf(scenario), adjustments.all, adjustments.byScenario[scenario.id] ?? {}),
    })),
    seed,
  }
}

/** Every parameter, from the last layer that has it, else the registry. */
function resolve(...layers: readonly PartialSettings[]): Settings {
  const resolved = parameterIds.map((id): readonly [ParameterId, Distribution] => {
    const setting = layers.findLast((layer) => layer[id] !== undefined)?.[id]
    return [id, copyOf(setting === undefined ? parameters[id].baseline : toDistribution(setting))]
  })
  return Object.fromEntries(resolved) as Record<ParameterId, Distribution>
}

/** Only the fields a distribution has: a page may hand over a proxy or an object with more in it. */
function copyOf(distribution: Distribution): Distribution {
  switch (distribution.kind) {
    case 'fixed': return { kind: 'fixed', value: distribution.value }
    case 'uniform': return { kind: 'uniform', low: distribution.low, high: distribution.high }
    case 'triangular': return { kind: 'triangular', low: distribution.low, mode: distribution.mode, high: distribution.high }
  }
}

function regionalSettings(region: Region): PartialSettings {
  const context = Object.entries(region.context).map(([id, { value }]) => [id, value] as const)
  return { ...Object.fromEntries(context), ...overrides(region.assumptions) }
}

function settingsOf({ levers, assumptions }: Organisation): PartialSettings {
  return { ...levers, ...overrides(assumptions) }
}

function overrides(assumptions: Readonly<Partial<Record<AssumptionId, AssumptionOverride>>>): PartialSettings {
  return Object.fromEntries(Object.entries(assumptions).map(([id, { setting }]) => [id, setting]))
}

/**
 * What the user's changes say about the past. A lever decides about tomorrow, and a context slider asks "what if" about tomorrow:
 * neither changes the run-in. An assumption is something nobody knows about the world, and the world of yesterday is the same one,
 * so it does. Except where today's organisation or any scenario claims its own value: then the assumption is a property of an
 * organisation (its alignment hours, say), and what the user believes of tomorrow's organisations is no news about today's.
 */
function adjustmentsOfToday(region: Region, scenarios: readonly Scenario[], adjustments: Adjustments): PartialSettings {
  const organisations: readonly Organisation[] = [region.huidig, ...scenarios]
  const claimed = new Set<string>(organisations.flatMap(({ assumptions }) => Object.keys(assumptions)))
  const ofTheWorld = parameterIds.filter((id) => parameters[id].role === 'assumption' && !claimed.has(id))
  return Object.fromEntries(ofTheWorld.flatMap((id) => (adjustments.all[id] === undefined ? [] : [[id, adjustments.all[id]]])))
}

function planGemeenten(region: Region): readonly PlanGemeente[] {
  const taakstellingShares = shares(region.gemeenten.map(({ taakstelling }) => taakstelling))
  if (taakstellingShares === undefined) throw new Error(`region ${region.id}: the gemeenten have no taakstelling to divide`)
  // Who gives no number of gezinsmigranten follows the taakstelling; so do all where there are none to count.
  const gezinsmigranten = regionalValue(region, 'instroom.gezinsmigranten')
  const gezinsmigrantShares = shares(region.gemeenten.map((gemeente, index) => gemeente.gezinsmigranten ?? gezinsmigranten * taakstellingShares[index]!)) ?? taakstellingShares
  const deelregios = [...new Set(region.gemeenten.map(({ deelregio }) => deelregio))]
  return region.gemeenten.map(({ code, name, deelregio, leerroutes }, index) => ({
    code,
    name,
    taakstellingShare: taakstellingShares[index]!,
    gezinsmigrantShare: gezinsmigrantShares[index]!,
    deelregio: deelregios.indexOf(deelregio),
    ...(leerroutes && { leerrouteFactor: leerrouteFactor(region, leerroutes) }),
  }))
}

/** A gemeente keeps its distance from the region whatever the doubt or the slider makes of the region's shares. */
function leerrouteFactor(region: Region, { z, onderwijs }: NonNullable<Gemeente['leerroutes']>): NonNullable<PlanGemeente['leerrouteFactor']> {
  const middle = (id: AssumptionId): number => centralValue(toDistribution(region.assumptions[id]?.setting ?? parameters[id].baseline))
  return { z: z / middle('leerroute.z-statushouder'), onderwijs: onderwijs / middle('leerroute.onderwijs-statushouder') }
}

/** Parts of the sum, or undefined where the sum is zero. */
function shares(numbers: readonly number[]): readonly number[] | undefined {
  const sum = numbers.reduce((total, value) => total + value, 0)
  return sum > 0 ? numbers.map((value) => value / sum) : undefined
}

/** The region's own number, else the registry's. A context is given, not drawn, so its baseline has no width. */
function regionalValue(region: Region, id: ContextId): number {
  const { baseline } = parameters[id]
  if (baseline.kind !== 'fixed') throw new Error(`the baseline of context ${id} must be fixed`)
  return region.context[id]?.value ?? baseline.value
}
