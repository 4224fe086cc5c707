import { isParameterId, type ParameterId, parameters } from '../model/parameters/registry.ts'
import { type Diagnostic, diagnosticAt, memberOf, type Path, pathText, placeOf, shown } from './diagnostic.ts'
import type { Finding } from './findings.ts'
import { type Bounds, boundsAt, keysAt } from './schema-walk.ts'
import { suggest } from './suggest.ts'

/** Valibot's names for what it expected, in Dutch. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst (tussen dubbele aanhalingstekens)',
  number: 'een getal',
  boolean: '`true` of `false`',
  array: 'een lijst `[…]`',
  strict_tuple: 'een lijst `[…]` van twee getallen',
  tuple_with_rest: 'een lijst `[…]`',
  custom: 'een object `{…}`',
  strict_object: 'een object `{…}`',
  record: 'een object `{…}`',
  variant: 'een object `{…}`',
  union: 'een getal, of een verdeling met `kind`',
}

/** One finding of the schema as a sentence with place, value and what is allowed. */
export function worded(schema: object, root: unknown, finding: Finding): Diagnostic {
  const { path, type } = finding
  const say = (code: string, rest: string) => diagnosticAt(path, code, `${placeOf(root, path)} ${rest}`)
  switch (type) {
    case 'unknown-key': return unknownKey(schema, path)
    case 'missing': return say('missing', 'ontbreekt; dit onderdeel is nodig.')
    case 'min_value': case 'max_value': return say('out-of-range', `is ${shown(finding.input)}; toegestaan is ${allowedNumber(schema, path)}.`)
    case 'integer': return say('not-whole', `is ${shown(finding.input)}; toegestaan is ${allowedNumber(schema, path, 'een heel getal van ')}.`)
    case 'min_length': case 'max_length': return say('length', lengthSentence(finding.input, boundsAt(schema, path, 'length')))
    case 'literal': case 'picklist': return say('not-an-option', `is ${shown(finding.input)}; toegestaan is ${options(finding.expected)}.`)
    case 'regex': return say('not-an-option', `is ${shown(finding.input)}; ${finding.message}`)
    case 'check': return say('rule', typeof finding.input === 'string' ? `is ${shown(finding.input)}; ${finding.message}` : `past niet bij elkaar: ${finding.message}`)
    case 'variant': if (path.at(-1) === 'kind') return say('not-an-option', `is ${shown(finding.input)}; toegestaan is ${options(finding.expected)}.`)
  }
  return say('wrong-type', `is ${shown(finding.input)}; toegestaan is ${expectedType(type, path)}.`)
}

function unknownKey(schema: object, path: Path): Diagnostic {
  const holder = path.slice(0, -1)
  const known = keysAt(schema, holder)
  const meant = suggest(String(path.at(-1)), known)
  const hint = meant !== undefined ? `bedoeld is misschien \`${meant}\`.`
    : known.length <= 12 || !known.some(isParameterId) ? `toegestaan ${known.length === 1 ? 'is' : 'zijn'} ${list(known.map((key) => `\`${key}\``), 'en')}.`
    : 'toegestaan zijn alleen de parameters uit de lijst van het model.'
  return diagnosticAt(path, 'unknown-key', `Onbekende sleutel \`${pathText(path)}\`; ${hint}`)
}

function expectedType(type: string, path: Path): string {
  const id = parameterIn(path)
  if (type === 'union' && id !== undefined && parameters[id].options !== undefined) return choices(id)
  return typeNames[type] ?? 'een andere waarde'
}

/** The bounds of a number with the unit of its parameter, or the names of the choices. */
function allowedNumber(schema: object, path: Path, start = ''): string {
  const id = parameterIn(path)
  if (id !== undefined && parameters[id].options !== undefined) return choices(id)
  const { min, max } = boundsAt(schema, path, 'value')
  return `${start}${min} tot ${max}${id === undefined ? '' : ` ${unitText(parameters[id].unit)}`}`
}

/** `4 tot 12 personen`, but `0.4 tot 0.95 (aandeel)`: nobody counts aandelen. */
function unitText(unit: string): string {
  return /^(aandeel|factor)/.test(unit) ? `(${unit})` : unit
}

function choices(id: ParameterId): string {
  return list((parameters[id].options ?? []).map((label, value) => `${value} (${label})`), 'of')
}

/** The parameter whose number stands here; not where only its evidence does. */
function parameterIn(path: Path): ParameterId | undefined {
  return path.find((key): key is ParameterId => typeof key === 'string' && isParameterId(key))
}

function lengthSentence(input: unknown, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds): string {
  const range = max === Number.POSITIVE_INFINITY ? `minstens ${min}` : `${min} tot ${max}`
  if (typeof input === 'string') return `is ${input.length} tekens lang; toegestaan is ${range} tekens.`
  const length = memberOf(input, 'length')
  return `heeft ${shown(length)} ${length === 1 ? 'onderdeel' : 'onderdelen'}; toegestaan is ${range}.`
}

/** Valibot writes alternatives as `("a" | "b")`. */
function options(expected: string | null): string {
  return list((expected ?? '').replace(/^\(|\)$/g, '').split(' | ').map((option) => `\`${option}\``), 'of')
}

function list(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
