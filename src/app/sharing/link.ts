import { contentKey } from '../../experiment/content-key.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import type { Json } from '../../scenario-file/delta.ts'
import { applyDelta, deltaOf } from '../../scenario-file/delta.ts'
import { fileProblem } from '../../scenario-file/diagnostic.ts'
import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import { mendJson } from '../../scenario-file/mend-json.ts'
import { readJson } from '../../scenario-file/read-json.ts'
import { decodeUtf8 } from '../../scenario-file/utf8.ts'
import { sharingTexts } from '../../texts/sharing.ts'
import type { Draft } from '../draft/draft.ts'
import { startDraft } from '../draft/draft.ts'
import type { Rescued } from '../session/session-file.ts'
import { rescue, sessionText } from '../session/session-file.ts'
import type { ShippedRegion } from '../regions/shipped-regions.ts'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import { checksum } from './checksum.ts'
import { deflate, inflate } from './deflate.ts'
import type { Inflated } from './deflate.ts'
import type { RegionLibrary } from './region-library.ts'

/**
 * A session in the part of an address behind the `#`, which no browser sends to a server: `1.` (the version of this packing), then
 * a checksum, and JSON in UTF-8, deflated, in base64url. A session that began with a region of the page holds only what differs from it.
 */
export const PACKING = '1'

/** Longer addresses are broken by mail programs and chat; such a session goes as a file. */
export const LONGEST_LINK = 4096

/** Hexadecimal digits of the key of a region's files: enough to see that they are no longer the same ones. */
const KEY_DIGITS = 12

/** Letters of the checksum. */
const CHECK_LETTERS = 6

interface Packed {
  /** Version of the model. */
  readonly m: string
  /** File of the region it began with, with the key of its content. */
  readonly b?: string
  readonly k?: string
  /** What differs from that beginning; null for nothing. */
  readonly d?: Json
  /** The whole session, where there is no such file. */
  readonly s?: Json
}

/** What stands behind `s=` in the address. @throws where `canCompress` is false, or files of the region cannot be fetched */
export async function packLink(draft: Draft, library: RegionLibrary): Promise<string> {
  const session = JSON.parse(sessionText(draft)) as Json
  const ways: Packed[] = [{ m: MODEL_VERSION, s: session }]
  for (const file of library.filesFor(draft.region.name)) {
    const shipped = await library.read(file)
    if (shipped !== null) ways.push({ m: MODEL_VERSION, b: file, k: keyOf(shipped), d: deltaOf(beginning(shipped), session) as Json })
  }
  const packed = ways.reduce((best, way) => (JSON.stringify(way).length < JSON.stringify(best).length ? way : best))
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(packed)))
  return `${PACKING}.${toBase64Url(checksum(bytes))}${toBase64Url(bytes)}`
}

export type Unpacked =
  | ({ readonly ok: true; /** The files of the region are no longer those of the link. */ readonly isOtherBase: boolean } & Rescued)
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** @throws where `canCompress` is false, or files of the region cannot be fetched */
export async function unpackLink(text: string, library: RegionLibrary): Promise<Unpacked> {
  const [packing, letters] = [text.slice(0, text.indexOf('.')), text.slice(text.indexOf('.') + 1).replace(/\s+/g, '')]
  if (/^\d+$/.test(packing) && packing !== PACKING) return refused('link-too-new', sharingTexts.linkTooNew)
  const bytes = packing === PACKING ? fromBase64Url(letters.slice(CHECK_LETTERS)) : null
  const inflated = bytes === null ? null : await inflate(bytes)
  const packed = inflated === null ? null : readPacked(inflated)
  if (bytes === null || inflated === null || packed === null) return refused('link-damaged', sharingTexts.linkDamaged)
  // A link that lost its end cannot have the right sum; one that is whole must, or its numbers may be others.
  if (inflated.isWhole && toBase64Url(checksum(bytes)) !== letters.slice(0, CHECK_LETTERS)) return refused('link-damaged', sharingTexts.linkDamaged)
  const answer = await opened(packed, library)
  return answer.ok && !inflated.isWhole ? { ...answer, dropped: [fileProblem('link-cut', sharingTexts.linkCut), ...answer.dropped] } : answer
}

/** Of a link that lost its end the beginning can still be read. */
function readPacked({ bytes, isWhole }: Inflated): Packed | null {
  const text = isWhole ? textOf(bytes) : mendJson(textOf(bytes) ?? '')
  const read = text === null ? null : readJson(text)
  return read !== null && 'problems' in read && isPacked(read.value) ? read.value : null
}

/** A cut can fall within a letter of several bytes: those are left out. */
function textOf(bytes: Uint8Array): string | null {
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return decoded.text
  const before = decodeUtf8(bytes.subarray(0, decoded.wrongByteAt))
  return 'text' in before && bytes.length - decoded.wrongByteAt < 4 ? before.text : null
}

async function opened(packed: Packed, library: RegionLibrary): Promise<Unpacked> {
  const shipped = packed.b === undefined ? null : await library.read(packed.b)
  if (packed.b !== undefined && shipped === null) return refused('link-region', sharingTexts.linkRegion(packed.b))
  const session = shipped === null ? packed.s : applyDelta(beginning(shipped), packed.d)
  if (session === undefined) return refused('link-damaged', sharingTexts.linkDamaged)
  const answer = rescue(withModel(session, packed.m))
  return 'problems' in answer ? { ok: false, problems: answer.problems } : { ok: true, ...answer, isOtherBase: shipped !== null && packed.k !== keyOf(shipped) }
}

/** The session of a region that nobody touched, as its file would be. */
function beginning({ region, scenarios }: ShippedRegion): Json {
  return JSON.parse(sessionText(startDraft(region, scenarios))) as Json
}

function keyOf({ region, scenarios }: ShippedRegion): string {
  return contentKey({ region, scenarios }).slice(0, KEY_DIGITS)
}

/** The beginning is of the model of this page; the session is of the model of the link. */
function withModel(session: Json, version: string): Json {
  if (typeof session !== 'object' || session === null || Array.isArray(session)) return session
  const file = session as { readonly [key: string]: Json }
  return { ...file, model: { ...(file.model as { readonly [key: string]: Json } | undefined), version } }
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== 'object' || value === null) return false
  const { m, b, k, s, d } = value as Readonly<Record<string, unknown>>
  return typeof m === 'string' && (b === undefined ? s !== undefined : typeof b === 'string' && typeof k === 'string' && d !== undefined)
}

function refused(code: string, message: string): Unpacked {
  return { ok: false, problems: [fileProblem(code, message)] }
}
