/**
 * Four bytes that are others as soon as a letter of a link was changed: the compression has no check of its own, and a mistyped link
 * must not give other numbers. FNV-1a, which is made for telling apart, not for secrets.
 */
export function checksum(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash)
}
