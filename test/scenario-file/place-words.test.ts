import { expect, test } from 'vitest'
import { placeInWords } from '../../src/scenario-file/place-words.ts'
import { fileSchemas } from '../../src/scenario-file/schema.ts'
import { keysAt } from '../../src/scenario-file/schema-walk.ts'

test('a place has the words that stand on the screen', () => {
  expect(placeInWords(['settings', 'replications'])).toBe('Rekenen, aantal toekomsten')
  expect(placeInWords(['gemeenten', 2, 'code'])).toBe('Gemeenten, nummer 3, CBS-code')
  expect(placeInWords(['adjustments', 'all', 'groepen.minimum'])).toBe('Schuiven, voor alle scenario’s, Minimum voor een groep')
  expect(placeInWords(['scenarios', 0, 'levers', 'groepen.minimum', 'high'])).toBe('Scenario’s, nummer 1, schuiven, Minimum voor een groep')
})

test('the file as a whole, and a key that nobody knows, have none', () => {
  expect(placeInWords([])).toBeNull()
  expect(placeInWords(['kleur'])).toBeNull()
  expect(placeInWords([3])).toBeNull()
  expect(placeInWords(['constructor'])).toBeNull()
})

test('every part of a file has a word, so that a new part gets one too', () => {
  const places = [['session', []], ['session', ['settings']], ['session', ['adjustments']], ['session', ['region']], ['session', ['scenarios', 0]], ['region', []], ['region', ['gemeenten', 0]], ['scenario', []]] as const
  for (const [kind, path] of places) {
    const keys = keysAt(fileSchemas[kind], path).filter((key) => key !== '$schema')
    expect(keys.length).toBeGreaterThan(1)
    for (const key of keys) expect(placeInWords([key]), `${kind} ${path.join('.')} ${key}`).not.toBeNull()
  }
})
