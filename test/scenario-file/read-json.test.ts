import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReadText, readJson } from '../../src/scenario-file/read-json.ts'

function messageOf(text: string): string {
  const read = readJson(text)
  return 'problems' in read ? read.problems.map(({ message }) => message).join('\n') : read.message
}

/** JSON.parse where it can read, undefined where it cannot. */
function platform(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const plainJson = fc.jsonValue({ noUnicodeString: false }).filter((value) => !/"(__proto__|constructor|prototype|toString|valueOf|\w*[lL]ocale\w*|has\w+|is\w+|property\w+|__\w+)":|\\ud/.test(JSON.stringify(value)))

test('what JSON.stringify writes is read as JSON.parse reads it', () => {
  fc.assert(fc.property(plainJson, fc.constantFrom(undefined, 2), (value, indent) => {
    const text = JSON.stringify(value, undefined, indent)
    expect(readJson(text)).toEqual({ value: JSON.parse(text), problems: [] })
  }))
})

test('a text is refused exactly where JSON.parse refuses it', () => {
  const text = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.5', '01', '1e2', '0.5', 'true', 'nul', ' ', '\n', '\\', '\t', '\u00a0'), { maxLength: 7 }).map((parts) => parts.join(''))
  fc.assert(fc.property(text, (candidate) => {
    expect('problems' in readJson(candidate)).toBe(platform(candidate) !== undefined)
  }), { numRuns: 5000 })
})

test('a file cut off anywhere is called cut off, with line and column', () => {
  const text = '{\n  "naam": "Hoorn \\u00e9",\n  "lijst": [1, {"a": true}]\n}'
  for (let length = 1; length < text.length; length++) {
    const read = readJson(text.slice(0, length)) as { code: string; message: string }
    expect(['truncated', 'not-json']).toContain(read.code)
    expect(read.message).toMatch(/regel \d+, kolom \d+/)
  }
  expect(messageOf(text.slice(0, 16))).toBe('Het bestand houdt te vroeg op (regel 2, kolom 15): hier hoort een sluitend aanhalingsteken te staan. Waarschijnlijk is het niet volledig opgeslagen.')
})

test('a wrong character is named with its place and what belongs there', () => {
  expect(messageOf('{\n  "a": 1\n  "b": 2\n}')).toBe('Op regel 3, kolom 3 staat `"`; hier hoort een `,` of `}` te staan.')
  expect(messageOf('{"a": 1,}')).toBe('Op regel 1, kolom 9 staat `}`; hier hoort een sleutel tussen dubbele aanhalingstekens te staan.')
  expect(messageOf('{"a": 1} x')).toBe('Op regel 1, kolom 10 staat `x`; hier hoort het einde van het bestand te staan.')
  expect(messageOf('{"a": "b\nc"}')).toBe('Op regel 1, kolom 9 staat een nieuwe regel of stuurteken; hier hoort een sluitend aanhalingsteken te staan.')
  expect(messageOf('{a: 1}')).toContain('Op regel 1, kolom 2 staat `a`')
})

test('a decimal comma, a comment and a single quote are named as what they are', () => {
  expect(messageOf('{"a": 0,65}')).toBe('Op regel 1, kolom 9 staat `6`; hier hoort een sleutel tussen dubbele aanhalingstekens te staan. Een getal heeft in een bestand een punt: 0.65 in plaats van 0,65.')
  expect(messageOf('{"a": 1, // een\n"b": 2}')).toContain('Commentaar mag niet in een bestand.')
  expect(messageOf('{"a": /* een */ 1}')).toContain('Commentaar mag niet in een bestand.')
  expect(messageOf("{'a': 1}")).toContain('Tekst staat tussen dubbele aanhalingstekens.')
  expect(messageOf('{"a": 1, 2}')).not.toContain('een punt')
})

test('numbers that are none are refused with their path, and reading goes on', () => {
  const lines = messageOf('{"a": NaN, "b": [1, -Infinity], "c": 1e400, "d": -1E999}').split('\n')
  expect(lines).toEqual([
    '`a` is NaN; toegestaan is alleen een gewoon getal.',
    '`b[1]` is -Infinity; toegestaan is alleen een gewoon getal.',
    '`c` is 1e400; toegestaan is alleen een gewoon getal.',
    '`d` is -1E999; toegestaan is alleen een gewoon getal.',
  ])
})

test('reserved keys are refused and change nothing', () => {
  const read = readJson('{"__proto__": {"besmet": 1}, "constructor": 2, "x": {"prototype": 3, "toString": 4}, "a": 5}') as ReadText
  expect(read.problems.map(({ code, pathText }) => [code, pathText])).toEqual([
    ['reserved-key', '__proto__'], ['reserved-key', 'constructor'], ['reserved-key', 'x.prototype'], ['reserved-key', 'x.toString'],
  ])
  expect(Object.keys(read.value as object)).toEqual(['x', 'a'])
  expect((read.value as { besmet?: number }).besmet).toBeUndefined()
  expect(({} as { besmet?: number }).besmet).toBeUndefined()
})

test('a key that stands there twice is refused; the first one counts', () => {
  const read = readJson('{"x": {"a": 1, "b": 2, "a": 3}}') as ReadText
  expect(read.problems[0]!.message).toBe('De sleutel `x.a` staat er meer dan één keer; toegestaan is één keer.')
  expect(read.value).toEqual({ x: { a: 1, b: 2 } })
})

test('forty levels are read, forty-one are not, and a hundred thousand do not crash', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect('problems' in readJson(nested(40))).toBe(true)
  expect(messageOf(nested(41))).toBe('Het bestand is te diep genest (regel 1, kolom 41); toegestaan is hoogstens 40 niveaus.')
  expect(messageOf(nested(100_000))).toContain('te diep genest')
})

test('half a character is refused, because it cannot be saved', () => {
  expect(messageOf('{"a": "\\ud83d"}')).toContain('`a` bevat een half teken')
  expect(messageOf('{"a": "\\ud83d\\ude00"}')).toBe('')
})

test('minus zero is read as zero', () => {
  expect((readJson('-0') as ReadText).value).toBe(0)
})
