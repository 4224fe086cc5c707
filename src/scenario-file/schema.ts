import * as v from 'valibot'
import { goalMeasures } from '../model/goals.ts'
import type { Adjustments, Region, Scenario } from '../model/scenario.ts'
import type { ContextId } from '../model/parameters/registry.ts'
import { parameterIds, parameters } from '../model/parameters/registry.ts'
import { limits } from './limits.ts'
import { anyText, assumptionIds, closed, contextIds, entriesFor, evidences, isChoice, isObject, kebabId, leverIds, numberBetween, settingOf, text, wholeNumberBetween } from './schema-parts.ts'
import { FILE_VERSION, type FileKind, formats, type Session } from './session.ts'
import { moneyChoices } from './money-schema.ts'
import { pinned, presentation, reason, report, view } from './view-schema.ts'
import { weighing } from './weighing-schema.ts'

/** The shape of version 1 of the three formats. Parameters, bounds and descriptions follow from the registry. */

const levers = closed(entriesFor(leverIds, settingOf))
const assumptions = closed(entriesFor(assumptionIds, (id) => closed({ setting: settingOf(id), evidence: evidences })))

const gemeente = closed({
  code: v.pipe(v.string(), v.regex(/^GM\d{4}$/, 'toegestaan is een CBS-code: GM en vier cijfers (zoals `GM0405`).')),
  name: text(limits.name),
  taakstelling: numberBetween(0, 6000),
  gezinsmigranten: v.exactOptional(numberBetween(0, 1500)),
  leerroutes: v.exactOptional(closed({ z: numberBetween(0, 0.9), onderwijs: numberBetween(0, 0.9) })),
  deelregio: text(limits.name),
  inwoners: v.exactOptional(wholeNumberBetween(1, 2_000_000)),
})

/** One number of the region; a choice has no ranges or zones. */
function regionalContext(id: ContextId) {
  const [low, high] = parameters[id].range
  const value = isChoice(id) ? wholeNumberBetween(low, high) : numberBetween(low, high)
  return closed({
    value,
    range: v.exactOptional(v.pipe(v.strictTuple([value, value]), v.check(([min, max]) => min <= max, 'de volgorde klopt niet; het eerste getal hoort niet groter te zijn dan het tweede.'))),
    zones: v.exactOptional(v.pipe(v.array(closed({ label: text(40), from: value })), v.maxLength(8))),
    evidence: evidences,
  })
}

const goal = closed({ name: text(200), value: numberBetween(0, 1), measure: v.picklist(goalMeasures), reading: anyText, evidence: evidences })

const regionEntries = {
  id: kebabId,
  name: text(limits.name),
  toelichting: anyText,
  gemeenten: v.pipe(v.array(gemeente), v.minLength(1), v.maxLength(limits.gemeenten)),
  decisionYear: wholeNumberBetween(2022, 2040),
  history: closed({
    factors: v.pipe(v.array(numberBetween(0, limits.historyFactor)), v.minLength(1), v.maxLength(limits.historyYears)),
    evidence: evidences,
  }),
  context: closed(entriesFor(contextIds, regionalContext)),
  assumptions,
  huidig: closed({ levers, assumptions }),
  doelen: v.exactOptional(v.pipe(v.array(goal), v.maxLength(limits.goals))),
}

const scenarioEntries = {
  id: kebabId,
  name: text(limits.name),
  kern: text(200),
  toelichting: anyText,
  levers,
  assumptions,
  evidence: closed(entriesFor(leverIds, () => evidences)),
}

const adjusted = closed(entriesFor(parameterIds, settingOf))

const adjustments = closed({ all: adjusted, byScenario: v.pipe(v.custom<Record<string, unknown>>(isObject), v.record(kebabId, adjusted)) })

const settings = closed({
  seed: text(limits.name),
  replications: wholeNumberBetween(1, limits.replications),
  horizonYears: wholeNumberBetween(1, limits.horizonYears),
  onlyPoolsAndTeams: v.exactOptional(v.boolean()),
})

const scenario = closed(scenarioEntries)

const moment = closed({
  name: text(limits.name),
  region: v.exactOptional(closed(regionEntries)),
  scenarios: v.exactOptional(closed({
    order: v.pipe(v.array(kebabId), v.minLength(1), v.maxLength(limits.scenarios)),
    own: v.pipe(v.array(scenario), v.maxLength(limits.scenarios)),
  })),
  adjustments,
  settings,
  view: v.exactOptional(view),
  mca: v.exactOptional(v.nullable(weighing)),
  money: v.exactOptional(v.nullable(moneyChoices)),
})

const reasons = closed(entriesFor(parameterIds, () => reason))

const sessionEntries = {
  model: closed({ name: text(limits.name), version: text(40) }),
  region: closed(regionEntries),
  scenarios: v.pipe(v.array(scenario), v.minLength(1), v.maxLength(limits.scenarios)),
  adjustments,
  settings,
  mca: v.exactOptional(weighing),
  money: v.exactOptional(moneyChoices),
  view: v.exactOptional(view),
  report: v.exactOptional(report),
  presentation: v.exactOptional(presentation),
  pinned: v.exactOptional(pinned),
  reasons: v.exactOptional(reasons),
  moments: v.exactOptional(v.pipe(v.array(moment), v.maxLength(limits.moments))),
}

/** `$schema` lets an editor complete and check while typing; reading ignores it. */
function file<const F extends string, const E extends v.ObjectEntries>(formaat: F, entries: E) {
  return closed({ $schema: v.exactOptional(v.string()), formaat: v.literal(formaat), versie: v.literal(FILE_VERSION), ...entries })
}

const regionFile = file(formats.region, regionEntries)
const scenarioFile = file(formats.scenario, scenarioEntries)
const sessionFile = file(formats.session, sessionEntries)

export const fileSchemas = { region: regionFile, scenario: scenarioFile, session: sessionFile } as const satisfies Record<FileKind, v.GenericSchema>

// The schemas and the model's types must say the same; a difference is a compile error here.
type Covers<Model, File extends Model> = File
export type SchemasMatchModel = [
  Covers<Region, v.InferOutput<typeof regionFile>>,
  Covers<Scenario, v.InferOutput<typeof scenarioFile>>,
  Covers<Session, v.InferOutput<typeof sessionFile>>,
  Covers<Adjustments, v.InferOutput<typeof sessionFile>['adjustments']>,
]
