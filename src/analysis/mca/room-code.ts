import { subjectOf } from '../../model/random/draw.ts'
import { clusterIds } from './criterion.ts'
import type { ClusterId, Criterion } from './criterion.ts'
import { checksOut, numberToSymbols, readSymbols, symbolsToNumber, withChecks, writeSymbols } from './crockford.ts'
import type { Checked, McaDiagnostic } from './diagnostic.ts'
import { problem } from './diagnostic.ts'
import { compositionOf, compositions, rankOfComposition } from './composition.ts'
import { PERCENT_TENTHS } from './percentages.ts'
import type { Elicitation } from './weight-set.ts'

/**
 * Weights from the room without a server: a participant reads out a short code, the facilitator types it. Symbols: kind and version,
 * party, fingerprint of the list of criteria, the weights as one number, two checks. No names of people.
 */
const VERSION = 0
const kinds = ['punten', 'procent', 'swing'] as const
type CodeKind = (typeof kinds)[number]
const HEAD = 3
const CHECKS = 2
/** Swing weights travel in steps of five. */
const SWING_STEP = 5
const SWING_LEVELS = 100n / BigInt(SWING_STEP) + 1n
const POINT_LEVELS = 4n

export interface RoomWeights {
  /** Place in the region's list of gemeenten or parties, from 0; null if not said. At most 31 parties. */
  readonly party: number | null
  readonly elicitation: Elicitation
}

/** @returns value null if this form of weighing does not fit a code: bounds and orders go by file */
export function encodeRoomCode(room: RoomWeights, criteria: readonly Criterion[]): Checked<string> {
  const { elicitation, party } = room
  const kind = kinds.indexOf(elicitation.kind as CodeKind)
  if (kind < 0) return refused('Grenzen en volgordes passen niet in een code. Bewaar ze als bestand.')
  if (party !== null && (party < 0 || party > 30)) return refused('Een code kent hooguit 31 gemeenten of partijen.')
  const number = numberOf(elicitation, criteria)
  if (number === null) return refused('Deze gewichten passen niet in een code: gebruik punten 0 tot en met 3, procenten die samen 100 zijn, of stappen van 5 van 0 tot 100.')
  const head = [kind + kinds.length * VERSION, party === null ? 31 : party, fingerprint(criteria)]
  const body = numberToSymbols(number, bodyLength(kinds[kind]!, criteria.length))
  return { value: writeSymbols(withChecks([...head, ...body])), diagnostics: [] }
}

function refused(message: string): Checked<never> {
  return { value: null, diagnostics: [problem('code-niet-geschikt', '', message)] }
}

/** @returns value null with one diagnostic that says what to do */
export function decodeRoomCode(typed: string, criteria: readonly Criterion[]): Checked<RoomWeights> {
  const { symbols, unreadable } = readSymbols(typed)
  const kind = symbols[0] === undefined ? undefined : kinds[symbols[0] % kinds.length]
  const fault = codeFault(symbols, unreadable, kind, criteria)
  if (fault !== null || kind === undefined) return { value: null, diagnostics: fault === null ? [] : [fault] }
  const number = symbolsToNumber(symbols.slice(HEAD, -CHECKS))
  const elicitation = elicitationOf(kind, number, criteria)
  if (elicitation === null) return { value: null, diagnostics: [typingError()] }
  return { value: { party: symbols[1] === 31 ? null : symbols[1]!, elicitation }, diagnostics: [] }
}

function codeFault(symbols: readonly number[], unreadable: readonly string[], kind: CodeKind | undefined, criteria: readonly Criterion[]): McaDiagnostic | null {
  if (unreadable.length > 0) return problem('code-teken', unreadable.join(''), `In een code komt ${unreadable.map((character) => `“${character}”`).join(' en ')} niet voor. Kijk dat teken nog eens na.`)
  if (kind === undefined) return problem('code-leeg', '', 'Er is nog geen code ingevuld.')
  const expected = HEAD + bodyLength(kind, criteria.length) + CHECKS
  if (!checksOut(symbols)) {
    return symbols.length === expected ? typingError() : problem('code-lengte', '', `Deze code heeft ${symbols.length} tekens in plaats van ${expected}. Er ontbreekt een teken, er is er een te veel, of het eerste teken klopt niet.`)
  }
  if (Math.floor(symbols[0]! / kinds.length) !== VERSION) return problem('code-nieuwer', '', 'Deze code komt uit een nieuwere versie. Ververs de pagina of gebruik dezelfde versie.')
  if (symbols.length !== expected || symbols[2] !== fingerprint(criteria)) return problem('code-andere-lijst', '', 'Deze code hoort bij een andere lijst met criteria. Laat de deelnemer dezelfde link openen.')
  return null
}

function typingError(): McaDiagnostic {
  return problem('code-typefout', '', 'In deze code zit een typefout: de controletekens kloppen niet. De andere wegingen zijn bewaard.')
}

/** Five bits of the ids and clusters, in order. */
function fingerprint(criteria: readonly Criterion[]): number {
  const hash = subjectOf(criteria.map((criterion) => `${criterion.cluster}/${criterion.id}`).join('|'))
  return ((hash >>> 0) ^ (hash >>> 9) ^ (hash >>> 20)) & 31
}

function bodyLength(kind: CodeKind, criteria: number): number {
  const highest = kind === 'procent' ? compositions(PERCENT_TENTHS, criteria)
    : kind === 'punten' ? POINT_LEVELS ** BigInt(criteria)
      : SWING_LEVELS ** BigInt(criteria + clusterIds.length)
  let length = 1
  for (let reach = 32n; reach < highest; reach *= 32n) length++
  return length
}

function numberOf(elicitation: Elicitation, criteria: readonly Criterion[]): bigint | null {
  switch (elicitation.kind) {
    case 'punten': return digits(criteria.map((criterion) => elicitation.points[criterion.id]), POINT_LEVELS)
    case 'swing': return digits([...clusterIds.map((id) => elicitation.clusters[id]), ...criteria.map((criterion) => elicitation.criteria[criterion.id])].map((weight) => (weight === undefined ? weight : weight / SWING_STEP)), SWING_LEVELS)
    case 'procent': {
      const parts = criteria.map((criterion) => elicitation.tenths[criterion.id] ?? Number.NaN)
      const whole = parts.every((part) => Number.isInteger(part) && part >= 0) && parts.reduce((sum, part) => sum + part, 0) === PERCENT_TENTHS
      return whole ? rankOfComposition(parts) : null
    }
    default: return null
  }
}

function digits(values: readonly (number | undefined)[], base: bigint): bigint | null {
  let number = 0n
  for (const value of values) {
    if (value === undefined || !Number.isInteger(value) || value < 0 || BigInt(value) >= base) return null
    number = number * base + BigInt(value)
  }
  return number
}

/** Null if the number is beyond what this kind can say: only possible in a code that was never made. */
function elicitationOf(kind: CodeKind, number: bigint, criteria: readonly Criterion[]): Elicitation | null {
  const ids = criteria.map((criterion) => criterion.id)
  const named = (values: readonly number[]): Record<string, number> => Object.fromEntries(ids.map((id, index) => [id, values[index]!]))
  if (kind === 'procent') {
    if (number >= compositions(PERCENT_TENTHS, ids.length)) return null
    return { kind, tenths: named(compositionOf(number, PERCENT_TENTHS, ids.length)), locked: [] }
  }
  if (kind === 'punten') {
    const points = undigits(number, POINT_LEVELS, ids.length)
    return points === null ? null : { kind, points: named(points) }
  }
  const levels = undigits(number, SWING_LEVELS, clusterIds.length + ids.length)?.map((level) => level * SWING_STEP)
  if (levels === undefined) return null
  const clusters = Object.fromEntries(clusterIds.map((id, index) => [id, levels[index]!])) as Record<ClusterId, number>
  return { kind, clusters, criteria: named(levels.slice(clusterIds.length)) }
}

function undigits(number: bigint, base: bigint, count: number): number[] | null {
  const values = new Array<number>(count).fill(0)
  let rest = number
  for (let at = count - 1; at >= 0; at--) {
    values[at] = Number(rest % base)
    rest /= base
  }
  return rest === 0n ? values : null
}
