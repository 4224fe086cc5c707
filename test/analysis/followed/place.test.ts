import { describe, expect, test } from 'vitest'
import { placeIn } from '../../../src/analysis/followed/place.ts'

const hundred = Float64Array.from({ length: 101 }, (_, index) => index)

describe('the place of one future among all', () => {
  test('counts the others that are lower, equal and higher', () => {
    expect(placeIn(hundred, 30)).toMatchObject({ value: 30, n: 101, lower: 0.3, equal: 0, higher: 0.7, kind: 'gewoon' })
    expect(placeIn(Float64Array.of(0, 1, 1, 1, 2), 1)).toMatchObject({ lower: 0.25, equal: 0.5, higher: 0.25 })
  })

  test('is unusual outside eight of ten', () => {
    expect([9, 10, 90, 91].map((replication) => placeIn(hundred, replication)!.kind)).toEqual(['laag', 'gewoon', 'gewoon', 'hoog'])
  })

  test('leaves out futures in which nobody was counted, and has no place for one of them', () => {
    expect(placeIn(Float64Array.of(1, Number.NaN, 3), 0)).toMatchObject({ n: 2, higher: 1 })
    expect(placeIn(Float64Array.of(1, Number.NaN, 3), 1)).toBe(null)
    expect(placeIn(Float64Array.of(1), 0)).toBe(null)
    expect(placeIn(hundred, 500)).toBe(null)
  })
})
