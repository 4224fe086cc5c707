/** Bytes as letters that a link carries unchanged: A to Z, a to z, digits, `-` and `_`. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const letters = Math.min(3, bytes.length - at) + 1
    for (let letter = 0; letter < letters; letter++) text += LETTERS[(three >> (18 - 6 * letter)) & 63]
  }
  return text
}

/** @returns null where another character stands in it */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  const values = Array.from(text, (letter) => LETTERS.indexOf(letter))
  if (values.includes(-1) || values.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4))
  for (let at = 0; at < bytes.length; at++) {
    const bit = at * 8
    const [first, second] = [values[Math.floor(bit / 6)]!, values[Math.floor(bit / 6) + 1]!]
    const shift = bit % 6
    bytes[at] = ((first << 6 | second) >> (4 - shift)) & 255
  }
  return bytes
}
