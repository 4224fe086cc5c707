import * as v from 'valibot'
import type { Region, Scenario } from '../model/scenario.ts'
import { type Diagnostic, diagnosticAt, fileProblem, pathText, shown } from './diagnostic.ts'
import { type Finding, findings } from './findings.ts'
import { limits } from './limits.ts'
import { type FileObject, migrate } from './migrate.ts'
import { plainValue } from './plain-value.ts'
import { checkScenario, checkToday } from './plan-rules.ts'
import { type ReadText, readJson } from './read-json.ts'
import { checkRegion } from './region-rules.ts'
import { fileSchemas } from './schema.ts'
import { checkSession } from './session-rules.ts'
import { FILE_VERSION, type FileKind, formats, type ParsedFile, type Session } from './session.ts'
import { decodeUtf8, looksLikeUtf16 } from './utf8.ts'
import { worded } from './wording.ts'

/** From a file to the model's types, or to every reason why not. Never throws, whatever the file holds. */

const ALLOWED_VERSIONS = FILE_VERSION === 1 ? 'het getal 1' : `een heel getal van 1 tot en met ${FILE_VERSION}`

type Answer = ParsedFile | readonly Diagnostic[]

/** @param bytes the file as it stands on disk */
export function parseBytes(bytes: Uint8Array): Answer {
  if (bytes.length > limits.bytes) return [tooLarge(bytes.length)]
  if (looksLikeUtf16(bytes)) return [fileProblem('encoding', 'Het bestand is opgeslagen als UTF-16 ("Unicode"); toegestaan is UTF-8. Sla het opnieuw op met codering UTF-8.')]
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return parseText(decoded.text)
  return [fileProblem('encoding', `Het bestand is geen tekst in UTF-8 (byte ${decoded.wrongByteAt + 1} klopt niet); toegestaan is UTF-8. Sla het opnieuw op met codering UTF-8.`)]
}

export function parseText(text: string): Answer {
  if (text.length > limits.bytes) return [tooLarge(text.length)]
  if (text.trim() === '') return [fileProblem('empty', text === '' ? 'Het bestand is leeg.' : 'In het bestand staan alleen spaties en lege regels.')]
  return interpret(readJson(text))
}

/** @param value what was in a file, already read: from browser storage, or a JSON module */
export function parseValue(value: unknown): Answer {
  return interpret(plainValue(value))
}

function interpret(read: ReadText | Diagnostic): Answer {
  if (!('problems' in read)) return [read]
  const file = read.value
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return [...read.problems, fileProblem('wrong-type', `In het bestand staat ${shown(file)}; toegestaan is een object \`{…}\`.`)].slice(0, limits.shownProblems)
  const header = readHeader(file as FileObject)
  if ('message' in header) return limited([...read.problems, header])
  const current = migrate(file as FileObject, header.version, FILE_VERSION)
  return validate(header.kind, current, read.problems)
}

/** Which format and version the file says to be. */
function readHeader(file: FileObject): { readonly kind: FileKind; readonly version: number } | Diagnostic {
  const { formaat, versie } = file
  const kind = (Object.keys(formats) as FileKind[]).find((candidate) => formats[candidate] === formaat)
  if (kind === undefined) {
    const found = formaat === undefined ? 'ontbreekt' : `is ${shown(formaat)}`
    return diagnosticAt(['formaat'], 'format', `\`formaat\` ${found}; toegestaan is \`"${formats.region}"\`, \`"${formats.scenario}"\` of \`"${formats.session}"\`.`)
  }
  if (typeof versie === 'number' && Number.isInteger(versie) && versie > FILE_VERSION) {
    return diagnosticAt(['versie'], 'too-new', `Dit bestand is van een nieuwere versie (${versie}); deze wijzer leest tot en met versie ${FILE_VERSION}.`)
  }
  if (typeof versie !== 'number' || !Number.isInteger(versie) || versie < 1) {
    const found = versie === undefined ? 'ontbreekt' : `is ${shown(versie)}`
    return diagnosticAt(['versie'], 'version', `\`versie\` ${found}; toegestaan is ${ALLOWED_VERSIONS}.`)
  }
  return { kind, version: versie }
}

function validate(kind: FileKind, file: FileObject, readProblems: readonly Diagnostic[]): Answer {
  const schema = fileSchemas[kind]
  const result = v.safeParse(schema, file)
  const found = firstAtEachPlace(findings(schema, result.issues ?? []), readProblems)
  const parsed = result.typed ? fileOf(kind, result.output) : undefined
  const wrong = new Set([...readProblems.map((problem) => problem.pathText), ...found.map(({ path }) => pathText(path))])
  // What is wrong by itself need not also be wrong beside something else.
  const broken = parsed === undefined ? [] : rulesOf(parsed).filter((problem) => !wrong.has(problem.pathText))
  const total = readProblems.length + found.length + broken.length
  if (total === 0 && parsed !== undefined) return parsed
  // Only what is shown is worded: a file can hold a hundred thousand wrong keys.
  const shownFindings = found.slice(0, limits.shownProblems)
  return limited([...readProblems.slice(0, limits.shownProblems), ...shownFindings.map((finding) => worded(schema, file, finding)), ...broken], total)
}

/** One sentence for one place: a number that is not whole need not also be out of range. */
function firstAtEachPlace(found: readonly Finding[], before: readonly Diagnostic[]): readonly Finding[] {
  const named = new Set(before.map((problem) => problem.pathText))
  return found.filter(({ path }) => named.size < named.add(pathText(path)).size)
}

/** At most as many as a person can read, and the number of others. */
function limited(problems: readonly Diagnostic[], total = problems.length): readonly Diagnostic[] {
  const shownNow = problems.slice(0, limits.shownProblems)
  const rest = total - shownNow.length
  return rest === 0 ? shownNow : [...shownNow, fileProblem('more', `Er ${rest === 1 ? 'is nog 1 ander probleem' : `zijn nog ${rest} andere problemen`}; dit zijn de eerste ${shownNow.length}.`)]
}

/** The content without `$schema`, `formaat` and `versie`. The casts are held by `SchemasMatchModel`. */
function fileOf(kind: FileKind, output: object): ParsedFile {
  const { $schema: _schema, formaat: _formaat, versie: _versie, ...content } = output as FileObject
  switch (kind) {
    case 'region': return { kind, region: content as unknown as Region }
    case 'scenario': return { kind, scenario: content as unknown as Scenario }
    case 'session': return { kind, session: content as unknown as Session }
  }
}

function rulesOf(parsed: ParsedFile): readonly Diagnostic[] {
  switch (parsed.kind) {
    case 'region': return [...checkRegion(parsed.region), ...checkToday(parsed.region)]
    case 'scenario': return checkScenario(parsed.scenario)
    case 'session': return checkSession(parsed.session)
  }
}

function tooLarge(size: number): Diagnostic {
  return fileProblem('too-large', `Het bestand is ${(size / 1e6).toFixed(1).replace('.', ',')} MB groot; toegestaan is hoogstens ${limits.bytes / 1e6} MB.`)
}
