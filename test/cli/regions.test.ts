import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isProblems, knownCities, loadTarget } from '../../cli/load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const forms = ['opplus', 'integratie', 'uitbesteding', 'synthese']

test.each(['mvs', 'leidschendam-voorburg-voorschoten-wassenaar', 'leiden-oegstgeest', 'rotterdam'])('%s loads by name, with today as a fifth scenario', (name) => {
  expect(loadTarget(root, name)).toMatchObject({ region: { id: name }, scenarios: [...forms, 'huidig'].map((id) => ({ id })) })
})

test('a city of 2018 loads by name with the general scenarios', () => {
  expect(knownCities(root)).toHaveLength(32)
  for (const city of knownCities(root)) expect(loadTarget(root, city)).toMatchObject({ region: { id: city.slice('g40/'.length) }, scenarios: forms.map((id) => ({ id })) })
})

test('a region of one\'s own without scenarios gets the general ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-'))
  const city = loadTarget(root, 'g40/zaanstad')
  if (isProblems(city)) throw new Error(city.problems.join(' '))
  writeFileSync(join(folder, 'mijn-regio.json'), JSON.stringify({ formaat: 'scenariowijzer-regio', versie: 1, ...city.region }))
  expect(loadTarget(root, join(folder, 'mijn-regio.json'))).toMatchObject({ scenarios: forms.map((id) => ({ id })) })
  rmSync(folder, { recursive: true })
})

test.each(['zaanstad', '../g40/zaanstad', 'g40/parijs'])('%s is no region, and the answer says which there are', (word) => {
  expect(loadTarget(root, word)).toMatchObject({ problems: [expect.stringContaining('g40/')] })
})
