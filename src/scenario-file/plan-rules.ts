import type { Setting } from '../model/parameters/parameter.ts'
import { toDistribution } from '../model/parameters/parameter.ts'
import { type ParameterId, parameterIds, parameters } from '../model/parameters/registry.ts'
import { worldParameters } from '../model/parameters/world-parameters.ts'
import type { Adjustments, AssumptionOverride, Organisation, Region, Scenario } from '../model/scenario.ts'
import { type Diagnostic, diagnosticAt, type Path, pathText } from './diagnostic.ts'
import { limits } from './limits.ts'
import { repeated } from './region-rules.ts'

/** What a plan is made of, and what must agree between its parts. */
export interface PlanParts {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
}

type Settings = Readonly<Partial<Record<ParameterId, Setting>>>

/** Settings of one origin; a later layer goes before an earlier one. `path` tells where its settings stand. */
interface Layer {
  readonly settings: Settings
  readonly path: (id: ParameterId) => Path
}

/** A setting that counts, and where it stands: no path where it is the registry's baseline. */
interface Found {
  readonly id: ParameterId
  readonly setting: Setting
  readonly path: Path
  readonly layer: number
}

/**
 * What has to agree over region, scenarios and adjustments, before a plan is made of them. The page asks this at every change; the
 * file reader asks it of a session.
 */
export function checkPlan({ region, scenarios, adjustments }: PlanParts): readonly Diagnostic[] {
  const base = regionLayers(region, ['region'])
  const all: Layer = { settings: adjustments.all, path: (id) => ['adjustments', 'all', id] }
  const today = [...base, ...organisationLayers(region.huidig, ['region', 'huidig']), { ...all, settings: ofAssumptions(adjustments.all) }]
  return [
    ...repeated(scenarios.map(({ id }) => id)).map((index) => repeatedId(index, scenarios[index]!.id)),
    ...Object.keys(adjustments.byScenario).filter((id) => !scenarios.some((scenario) => scenario.id === id)).map(unknownScenario),
    ...checkWorld(scenarios, adjustments),
    ...checkLayers(today, 'de huidige organisatie'),
    ...scenarios.flatMap((scenario, index) => checkLayers([
      ...base,
      ...organisationLayers(scenario, ['scenarios', index]),
      all,
      { settings: adjustments.byScenario[scenario.id] ?? {}, path: (id) => ['adjustments', 'byScenario', scenario.id, id] },
    ], `scenario "${scenario.name}"`)),
  ]
}

/** Today's organisation of a region file on its own. */
export function checkToday(region: Region): readonly Diagnostic[] {
  return checkLayers([...regionLayers(region, []), ...organisationLayers(region.huidig, ['huidig'])], 'de huidige organisatie')
}

/** A scenario file on its own, over the registry's baseline. */
export function checkScenario(scenario: Scenario): readonly Diagnostic[] {
  return checkLayers(organisationLayers(scenario, []), `scenario "${scenario.name}"`)
}

/** Who comes and how people are is the same for all scenarios, so that they are compared on the same people. */
function checkWorld(scenarios: readonly Scenario[], adjustments: Adjustments): readonly Diagnostic[] {
  const paths: Path[] = [
    ...scenarios.flatMap(({ assumptions }, index) => worldIn(assumptions).map((id): Path => ['scenarios', index, 'assumptions', id])),
    ...Object.entries(adjustments.byScenario).flatMap(([scenario, own]) => worldIn(own).map((id): Path => ['adjustments', 'byScenario', scenario, id])),
  ]
  return paths.map((path) => diagnosticAt(path, 'world', `\`${pathText(path)}\` geldt hier voor één scenario; toegestaan is alleen voor alle scenario's tegelijk, omdat de scenario's dezelfde mensen delen.`))
}

function worldIn(settings: object): readonly ParameterId[] {
  return parameterIds.filter((id) => worldParameters.has(id) && Object.hasOwn(settings, id))
}

function regionLayers(region: Region, base: Path): readonly Layer[] {
  return [{ settings: settingsOf(region.assumptions), path: (id) => [...base, 'assumptions', id, 'setting'] }]
}

function organisationLayers({ levers, assumptions }: Organisation, base: Path): readonly Layer[] {
  return [
    { settings: levers, path: (id) => [...base, 'levers', id] },
    { settings: settingsOf(assumptions), path: (id) => [...base, 'assumptions', id, 'setting'] },
  ]
}

function settingsOf(overrides: Readonly<Partial<Record<ParameterId, AssumptionOverride>>>): Settings {
  return Object.fromEntries(Object.entries(overrides).map(([id, { setting }]) => [id, setting]))
}

function ofAssumptions(settings: Settings): Settings {
  return Object.fromEntries(parameterIds.filter((id) => parameters[id].role === 'assumption' && settings[id] !== undefined).map((id) => [id, settings[id]!]))
}

function checkLayers(layers: readonly Layer[], who: string): readonly Diagnostic[] {
  return [
    ...checkGroupSize(layers, who),
    ...checkShares(layers, who, 'statushouders', 'leerroute.z-statushouder', 'leerroute.onderwijs-statushouder'),
    ...checkShares(layers, who, 'gezinsmigranten', 'leerroute.z-gezinsmigrant', 'leerroute.onderwijs-gezinsmigrant'),
  ]
}

/** A group that may not start below its minimum must be allowed to reach it, in every draw. */
function checkGroupSize(layers: readonly Layer[], who: string): readonly Diagnostic[] {
  const minimum = effective('groepen.minimum', layers)
  const maximum = effective('groepen.maximum', layers)
  if (highest(minimum) <= lowest(maximum)) return []
  const path = decisive(minimum, maximum)
  return [diagnosticAt(path, 'groups', `\`${pathText(path)}\`: bij ${who} is \`groepen.minimum\` ${highest(minimum)} en \`groepen.maximum\` ${lowest(maximum)}; toegestaan is een minimum dat niet groter is dan het maximum.`)]
}

/** Even in the widest draw some people must remain for the B1-route. */
function checkShares(layers: readonly Layer[], who: string, group: string, zId: ParameterId, educationId: ParameterId): readonly Diagnostic[] {
  const z = effective(zId, layers)
  const education = effective(educationId, layers)
  const sum = highest(z) + highest(education)
  if (sum <= limits.routeShares + 1e-9) return []
  const path = decisive(z, education)
  return [diagnosticAt(path, 'shares', `\`${pathText(path)}\`: bij ${who} zijn \`${zId}\` en \`${educationId}\` samen hoogstens ${Math.round(sum * 1000) / 1000}; toegestaan is 0 tot ${limits.routeShares}, zodat er ${group} overblijven voor de B1-route.`)]
}

function effective(id: ParameterId, layers: readonly Layer[]): Found {
  const layer = layers.findLastIndex(({ settings }) => settings[id] !== undefined)
  const found = layers[layer]
  return { id, setting: found?.settings[id] ?? parameters[id].baseline, path: found?.path(id) ?? [id], layer }
}

/** Of two settings that do not agree, the one that was set last: it is the one to change. */
function decisive(one: Found, other: Found): Path {
  return other.layer > one.layer ? other.path : one.path
}

function highest({ setting }: Found): number {
  const distribution = toDistribution(setting)
  return distribution.kind === 'fixed' ? distribution.value : distribution.high
}

function lowest({ setting }: Found): number {
  const distribution = toDistribution(setting)
  return distribution.kind === 'fixed' ? distribution.value : distribution.low
}

function repeatedId(index: number, id: string): Diagnostic {
  const path = ['scenarios', index, 'id']
  return diagnosticAt(path, 'not-unique', `\`${pathText(path)}\` is "${id}"; die naam heeft een ander scenario al. Toegestaan is elke naam één keer.`)
}

function unknownScenario(id: string): Diagnostic {
  const path = ['adjustments', 'byScenario', id]
  return diagnosticAt(path, 'unknown-scenario', `\`${pathText(path)}\` hoort bij geen scenario in dit bestand; toegestaan is de \`id\` van een van de scenario's.`)
}
