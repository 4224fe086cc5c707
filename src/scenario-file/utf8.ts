/** Bytes as text, or the first byte that is not UTF-8. `TextDecoder` belongs to browsers and Node, and the core knows neither. */
export type Decoded = { readonly text: string } | { readonly wrongByteAt: number }

const CHUNK = 8192

/** Strict UTF-8: refuses cut, overlong and surrogate sequences. A byte order mark at the start is left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = []
  let units: number[] = []
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return { wrongByteAt: at }
    const point = codePoint(bytes, at, length)
    if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff))
    else units.push(point)
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units))
      units = []
    }
    at += length
  }
  parts.push(String.fromCharCode(...units))
  return { text: parts.join('') }
}

/** Whether this looks like UTF-16, which Windows programs write as "Unicode": by its mark, or by the zero bytes of plain letters. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || (bytes.length >= 2 && (bytes[0] === 0) !== (bytes[1] === 0))
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Length of a well-formed sequence at this place, or 0. The bounds of the second byte shut out overlong forms and surrogates. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (bytes[at + 1]! < low || bytes[at + 1]! > high) return 0
  for (let next = at + 2; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  return length
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = length === 1 ? bytes[at]! : bytes[at]! & (0xff >> (length + 1))
  for (let next = at + 1; next < at + length; next++) point = (point << 6) | (bytes[next]! & 0x3f)
  return point
}
