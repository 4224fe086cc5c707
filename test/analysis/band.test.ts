import { expect, test } from 'vitest'
import { bandOf } from '../../src/analysis/band.ts'

test('a band is of the futures that have a value, in whichever order they come', () => {
  const values = Array.from({ length: 11 }, (_, index) => ((index * 7) % 11) * 10)
  const band = bandOf([Number.NaN, ...values, Number.NaN])
  // 0, 10, … 100: the tenth, fifth and ninetieth lie on a value. Their standard deviation is sqrt(1,100).
  expect(band).toEqual({ p10: 10, p50: 50, p90: 90, mean: 50, monteCarloError: expect.closeTo(10, 9), n: 11 })
  expect(values).toHaveLength(11)
  expect(bandOf([Number.NaN])).toMatchObject({ p50: Number.NaN, n: 0 })
})

test('one wild future moves the mean of a queue, and not the middle', () => {
  expect(bandOf([1, 1, 2, 2, 94])).toMatchObject({ mean: 20, p50: 2 })
})
