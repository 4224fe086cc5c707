import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendJson } from '../../src/scenario-file/mend-json.ts'

/** Whether everything in `part` stands in `whole`, at the same place. */
function isBeginning(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((member, index) => isBeginning(member, whole[index]))
  if (typeof part === 'object' && part !== null) return typeof whole === 'object' && whole !== null && Object.entries(part).every(([key, member]) => Object.hasOwn(whole, key) && isBeginning(member, (whole as Record<string, unknown>)[key]))
  return Object.is(part, whole)
}

test('a text that was cut anywhere becomes a beginning of what it said', () => {
  fc.assert(fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), fc.nat(), (value, cut) => {
    const text = JSON.stringify(value)
    const mended = mendJson(text.slice(0, cut % (text.length + 1)))
    if (mended === null) return
    expect(isBeginning(JSON.parse(mended), JSON.parse(text))).toBe(true)
  }), { numRuns: 1000 })
})

test('a whole text stays as it is, and what never began gives nothing', () => {
  expect(mendJson('{"a":[1,{"b":"x,}"}]}')).toBe('{"a":[1,{"b":"x,}"}]}')
  expect(mendJson('{"a":[1,{"b":"x,')).toBe('{"a":[1,{}]}')
  expect(mendJson('{"a":1')).toBe('{}')
  expect(mendJson('"half')).toBeNull()
  expect(mendJson('{]')).toBeNull()
})
