import { expect, test } from 'vitest'
import { sceneName } from '../../src/charts/scene-name.ts'

test('a drawing is named by its sentence and what it shows', () => {
  expect(sceneName({ title: 'Opplus is duurder', description: 'Honderd stippen: Opplus 99.' })).toBe('Opplus is duurder. Honderd stippen: Opplus 99.')
})

test('a sentence that has its full stop gets no second one', () => {
  expect(sceneName({ title: 'Opplus is duurder.', description: 'Honderd stippen.' })).toBe('Opplus is duurder. Honderd stippen.')
})

test('a sentence that the description begins with is said once', () => {
  expect(sceneName({ title: 'Te vol', description: 'Te vol. Regionaal team: 21.' })).toBe('Te vol. Regionaal team: 21.')
})
