import { expect, test } from 'vitest'
import { scenarioTexts } from '../../src/texts/scenarios-edit.ts'

test('who moves up after a scenario is taken away is told that its colour changes', () => {
  expect(scenarioTexts.movedUp(['Synthese'])).toBe('Synthese schuift een plaats op, en krijgt daarmee een andere kleur en een ander teken.')
  expect(scenarioTexts.movedUp(['Integratie', 'Uitbesteding', 'Synthese'])).toBe('Integratie, Uitbesteding en Synthese schuiven een plaats op, en krijgen daarmee een andere kleur en een ander teken.')
})
