import { expect, it } from 'vitest'
import fc from 'fast-check'
import * as tile from '../../src/texts/kpi.ts'
import { shareInWords } from '../../src/texts/shares.ts'

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.0049, 0.999, Number.NaN))
const euros = fc.oneof(fc.double({ min: 0, max: 9.9e8, noNaN: true }), fc.constantFrom(0, Number.NaN))
const runs = fc.constantFrom(40, 999, 1000, 10_000)

it('keeps every tile sentence within 28 characters, for any value', () => {
  fc.assert(fc.property(share, euros, runs, fc.double({ min: -9, max: 9 }), (part, amount, n, balance) => {
    const sentences = [
      tile.chanceTile(part, n, 'op norm'), tile.costTile(part, 1 - part, n), tile.smallGroupsTile(part), tile.finishedTile(part),
      tile.durationTile(part * 100), tile.waitTile(part), tile.provisionalPipTile(part), tile.balanceTile(balance), tile.contributionTile(amount),
    ]
    for (const sentence of sentences) {
      expect(sentence.length, sentence).toBeLessThanOrEqual(tile.TILE_LENGTH)
      expect(sentence).not.toMatch(/NaN|undefined|Infinity/)
    }
  }))
})

it.each([
  [0.38, 'Bijna 4 van de 10'], [0.15, '1 van de 7'], [0.143, '1 van de 7'], [0.125, '1 van de 8'], [0.58, 'Bijna 6 van de 10'],
  [0.63, 'Ruim 6 van de 10'], [0.655, 'Bijna 2 van de 3'], [0.5, '1 van de 2'], [0.04, 'Bijna 1 van de 20'],
])('says %d as %s', (value, words) => {
  expect(shareInWords(value)).toBe(words)
})

it('leaves the ends to words', () => {
  expect(shareInWords(0)).toBeNull()
  expect(shareInWords(0.99)).toBeNull()
  expect(tile.smallGroupsTile(0.01)).toBe('Bijna nooit te klein')
  expect(tile.finishedTile(0.99)).toBe('Bijna iedereen op tijd')
})

it('names shortfall, surplus and the contribution for 80 of 100', () => {
  expect(tile.balanceTile(-0.08)).toBe('Tekort 8% van de lasten')
  expect(tile.balanceTile(0.03)).toBe('Over: 3% van de lasten')
  expect(tile.contributionTile(180_000)).toBe('80 met €\u00A00,2\u00A0mln extra/jaar')
  expect(tile.contributionTile(0)).toBe('80 ook zonder extra geld')
})
