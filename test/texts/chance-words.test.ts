import { expect, it } from 'vitest'
import { chanceWord, chanceWordShort } from '../../src/texts/chance-words.ts'
import { TILE_LENGTH } from '../../src/texts/kpi.ts'

it.each([
  [0, 'vrijwel uitgesloten'], [0.0049, 'vrijwel uitgesloten'], [0.005, 'zeer onwaarschijnlijk'], [0.094, 'zeer onwaarschijnlijk'],
  [0.095, 'onwaarschijnlijk'], [0.394, 'onwaarschijnlijk'], [0.395, 'ongeveer even vaak wel als niet'], [0.604, 'ongeveer even vaak wel als niet'],
  [0.605, 'waarschijnlijk'], [0.904, 'waarschijnlijk'], [0.905, 'zeer waarschijnlijk'], [0.994, 'zeer waarschijnlijk'], [0.995, 'vrijwel zeker'], [1, 'vrijwel zeker'],
])('calls %d %s, by the whole number that stands beside it', (chance, word) => {
  expect(chanceWord(chance)).toBe(word)
})

it('has a short form for every word that fits a tile', () => {
  for (let count = 0; count <= 100; count++) expect(chanceWordShort(count / 100).length).toBeLessThanOrEqual(TILE_LENGTH)
})

it('refuses what is not a chance', () => {
  expect(() => chanceWord(Number.NaN)).toThrow()
  expect(() => chanceWord(1.2)).toThrow()
})
