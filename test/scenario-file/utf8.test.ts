import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, looksLikeUtf16 } from '../../src/scenario-file/utf8.ts'

const reference = new TextDecoder('utf-8', { fatal: true })

function referenceText(bytes: Uint8Array): string | undefined {
  try {
    return reference.decode(bytes)
  } catch {
    return undefined
  }
}

function ours(bytes: Uint8Array): string | undefined {
  const decoded = decodeUtf8(bytes)
  return 'text' in decoded ? decoded.text : undefined
}

test('text of any language comes back', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const bytes = new TextEncoder().encode(text)
    expect(ours(bytes)).toBe(referenceText(bytes))
  }))
})

test('text longer than one piece comes back whole', () => {
  const text = 'é€😀x'.repeat(10_000)
  expect(ours(new TextEncoder().encode(text))).toBe(text)
})

test('any bytes give the same answer as the strict decoder of the platform', () => {
  const nasty = fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xbb, 0xf0, 0x90, 0xf4, 0x8f, 0xf5, 0xff)
  fc.assert(fc.property(fc.array(nasty, { maxLength: 8 }), (list) => {
    const bytes = Uint8Array.from(list)
    expect(ours(bytes)).toBe(referenceText(bytes))
  }), { numRuns: 2000 })
})

test('the place of the first wrong byte is told', () => {
  expect(decodeUtf8(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22))).toEqual({ wrongByteAt: 2 })
})

test('UTF-16 is recognised with and without its mark', () => {
  expect(looksLikeUtf16(Uint8Array.of(0xff, 0xfe, 0x7b, 0))).toBe(true)
  expect(looksLikeUtf16(Uint8Array.of(0xfe, 0xff, 0, 0x7b))).toBe(true)
  expect(looksLikeUtf16(Uint8Array.of(0x7b, 0, 0x22, 0))).toBe(true)
  expect(looksLikeUtf16(new TextEncoder().encode('{}'))).toBe(false)
  expect(looksLikeUtf16(new Uint8Array(0))).toBe(false)
})
