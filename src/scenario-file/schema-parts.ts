import * as v from 'valibot'
import type { Setting, Strength } from '../model/parameters/parameter.ts'
import { type AssumptionId, type ContextId, type LeverId, type ParameterId, parameterIds, parameters } from '../model/parameters/registry.ts'
import { limits } from './limits.ts'
import { isReservedKey } from './read-json.ts'

/** An object with these keys and no others. Valibot takes a list for an object, so that is refused first. */
export function closed<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.custom<Record<string, unknown>>(isObject), v.strictObject(entries))
}

/** An object that is no list. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text that says something: at least one character that is not white space. */
export function text(longest: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(/\S/, 'toegestaan is een tekst met minstens één letter of cijfer.'))
}

/** Text that may be empty. */
export const anyText = v.pipe(v.string(), v.maxLength(limits.paragraph))

export function numberBetween(low: number, high: number) {
  return v.pipe(v.number(), v.minValue(low), v.maxValue(high))
}

export function wholeNumberBetween(low: number, high: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high))
}

/** A name for programs. */
export const kebabId = v.pipe(
  v.string(), v.minLength(1), v.maxLength(60),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'toegestaan zijn kleine letters en cijfers, met streepjes ertussen (zoals `eigen-team`).'),
  v.check((id) => !isReservedKey(id), 'deze naam is niet toegestaan; kies een andere.'),
)

const strengths = ['sterk', 'redelijk', 'zwak', 'aanname'] as const satisfies readonly Strength[]

const evidence = v.pipe(
  closed({
    source: text(200),
    locator: anyText,
    quote: anyText,
    strength: v.picklist(strengths),
    reason: v.exactOptional(text(limits.paragraph)),
  }),
  v.check(({ quote, strength }) => strength === 'aanname' || quote.trim() !== '', 'er hoort een letterlijk citaat in `quote` te staan; alleen bij `"strength": "aanname"` mag het leeg zijn.'),
  v.check(({ reason, strength }) => strength !== 'aanname' || reason !== undefined, 'een aanname heeft in `reason` een reden nodig.'),
)

/** At least one: no number without a source or the mark aanname. */
export const evidences = v.tupleWithRest([evidence], evidence)

export type SettingSchema = v.GenericSchema<Setting>

const settingSchemas = new Map<ParameterId, SettingSchema>()

/** The setting of one parameter: one object per parameter, so the JSON Schema can refer to it. */
export function settingOf(id: ParameterId): SettingSchema {
  const known = settingSchemas.get(id)
  if (known !== undefined) return known
  const { label, explanation, unit, range, options = [] } = parameters[id]
  const allowed = isChoice(id) ? options.map((name, value) => `${value} = ${name}`).join(', ') : `${range[0]} tot ${range[1]} ${unit}`
  const made = v.pipe(isChoice(id) ? choice(id) : numberOrRange(id), v.title(label), v.description(`${explanation} Toegestaan: ${allowed}.`))
  settingSchemas.set(id, made)
  return made
}

/** A parameter with named options has no values in between, so no range either. */
export function isChoice(id: ParameterId): boolean {
  return parameters[id].unit === 'keuze'
}

function choice(id: ParameterId): SettingSchema {
  const value = wholeNumberBetween(...parameters[id].range)
  return v.union([value, v.variant('kind', [v.strictObject({ kind: v.literal('fixed'), value })])])
}

function numberOrRange(id: ParameterId): SettingSchema {
  const value = numberBetween(...parameters[id].range)
  const inOrder = 'de volgorde klopt niet; `low` hoort niet groter te zijn dan `high`.'
  return v.union([value, v.variant('kind', [
    v.strictObject({ kind: v.literal('fixed'), value }),
    v.pipe(v.strictObject({ kind: v.literal('uniform'), low: value, high: value }), v.check(({ low, high }) => low <= high, inOrder)),
    v.pipe(
      v.strictObject({ kind: v.literal('triangular'), low: value, mode: value, high: value }),
      v.check(({ low, mode, high }) => low <= mode && mode <= high, 'de volgorde klopt niet; `low` hoort niet groter te zijn dan `mode`, en `mode` niet groter dan `high`.'),
    ),
  ])])
}

/** Optional entries for the parameters of one role, or of all roles. */
export type Entries<Id extends ParameterId, S extends v.GenericSchema> = { [K in Id]: v.ExactOptionalSchema<S, undefined> }

export function entriesFor<Id extends ParameterId, S extends v.GenericSchema>(ids: readonly Id[], schemaOf: (id: Id) => S): Entries<Id, S> {
  return Object.fromEntries(ids.map((id) => [id, v.exactOptional(schemaOf(id))])) as Entries<Id, S>
}

export const leverIds = parameterIds.filter((id) => parameters[id].role === 'lever') as readonly LeverId[]
export const assumptionIds = parameterIds.filter((id) => parameters[id].role === 'assumption') as readonly AssumptionId[]
export const contextIds = parameterIds.filter((id) => parameters[id].role === 'context') as readonly ContextId[]
