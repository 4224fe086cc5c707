import { contentKey } from '../../experiment/content-key.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import type { Json } from '../../scenario-file/delta.ts'
import { applyDelta, deltaOf } from '../../scenario-file/delta.ts'
import { fileProblem } from '../../scenario-file/diagnostic.ts'
import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import { readJson } from '../../scenario-file/read-json.ts'
import { decodeUtf8 } from '../../scenario-file/utf8.ts'
import { sharingTexts } from '../../texts/sharing.ts'
import type { Draft } from '../draft.ts'
import { startDraft } from '../draft.ts'
import type { Rescued } from '../session-file.ts'
import { rescue, sessionText } from '../session-file.ts'
import type { ShippedRegion } from '../shipped-regions.ts'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import { deflate, inflate } from './deflate.ts'
import type { RegionLibrary } from './region-library.ts'

/**
 * A session in the part of an address behind the `#`, which no browser sends to a server: `1.` (the version of this packing), then
 * JSON in UTF-8, deflated, in base64url. A session that began with a region of the page holds only what differs from it.
 */
export const PACKING = '1'

/** Longer addresses are broken by mail programs and chat; such a session goes as a file. */
export const LONGEST_LINK = 4096

/** Hexadecimal digits of the key of a region's files: enough to see that they are no longer the same ones. */
const KEY_DIGITS = 12

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
  const file = library.fileOf(draft.region.name)
  const shipped = file === null ? null : await library.read(file)
  const packed: Packed = file === null || shipped === null
    ? { m: MODEL_VERSION, s: session }
    : { m: MODEL_VERSION, b: file, k: keyOf(shipped), d: deltaOf(beginning(shipped), session) as Json }
  return `${PACKING}.${toBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(packed))))}`
}

export type Unpacked =
  | ({ readonly ok: true; /** The files of the region are no longer those of the link. */ readonly isOtherBase: boolean } & Rescued)
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** @throws where `canCompress` is false, or files of the region cannot be fetched */
export async function unpackLink(text: string, library: RegionLibrary): Promise<Unpacked> {
  const [packing, letters] = [text.slice(0, text.indexOf('.')), text.slice(text.indexOf('.') + 1)]
  if (/^\d+$/.test(packing) && packing !== PACKING) return refused('link-too-new', sharingTexts.linkTooNew)
  const bytes = packing === PACKING ? fromBase64Url(letters) : null
  const inflated = bytes === null ? null : await inflate(bytes)
  const decoded = inflated === null ? null : decodeUtf8(inflated)
  const read = decoded !== null && 'text' in decoded ? readJson(decoded.text) : null
  if (read === null || !('problems' in read) || !isPacked(read.value)) return refused('link-damaged', sharingTexts.linkDamaged)
  return opened(read.value, library)
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
