import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../src/scenario-file/delta.ts'
import { applyDelta, deltaOf } from '../../src/scenario-file/delta.ts'

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)

test('what differs, laid on the base, gives the value back', () => {
  fc.assert(fc.property(json, json, (base, value) => {
    const delta = deltaOf(base, value)
    expect(applyDelta(base, JSON.parse(JSON.stringify(delta)) as Json)).toEqual(value)
    expect(JSON.stringify(delta).length).toBeLessThanOrEqual(JSON.stringify({ v: value }).length)
  }), { numRuns: 500 })
})

test('nothing differs between a value and itself', () => {
  fc.assert(fc.property(json, (value) => { expect(deltaOf(value, structuredClone(value) as Json)).toBeNull() }))
})

test('a copy, a removal and another name are told in a few words', () => {
  const long = 'een lange toelichting die niemand nog eens wil lezen'
  const base = [{ id: 'a', text: `${long} a` }, { id: 'b', text: `${long} b` }, { id: 'c', text: `${long} c` }]
  expect(deltaOf(base, [base[0]!, base[2]!, { ...base[2]!, id: 'c-2' }])).toEqual({ l: [0, 2, [2, { o: { id: { v: 'c-2' } } }]] })
  expect(deltaOf({ a: 1, b: 2, c: long }, { b: 3, c: long })).toEqual({ o: { b: { v: 3 } }, d: ['a'] })
})

test('anything that is no delta of this base is refused, and never throws', () => {
  fc.assert(fc.property(json, json, (base, junk) => { applyDelta(base, junk) }))
  expect(applyDelta({ a: 1 }, { o: { b: { o: {} } } })).toBeUndefined()
  expect(applyDelta([1], { l: [4] })).toBeUndefined()
  expect(applyDelta([1], 'x')).toBeUndefined()
})
