import { expect, test } from 'vitest'
import { editDistance, suggest } from '../../src/scenario-file/suggest.ts'

test('the distance counts inserted, dropped, replaced and swapped letters', () => {
  expect(editDistance('groep', 'groep')).toBe(0)
  expect(editDistance('groep', 'groepen')).toBe(2)
  expect(editDistance('minimun', 'minimum')).toBe(1)
  expect(editDistance('nmae', 'name')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('the nearest name is suggested, whatever its capitals, and nothing far away', () => {
  expect(suggest('Taakstelling', ['code', 'taakstelling'])).toBe('taakstelling')
  expect(suggest('nam', ['name', 'naam'])).toBe('name')
  expect(suggest('kleur', ['code', 'name'])).toBeUndefined()
  expect(suggest('co', ['code'])).toBeUndefined()
  expect(suggest('x'.repeat(100_000), ['name'])).toBeUndefined()
})
