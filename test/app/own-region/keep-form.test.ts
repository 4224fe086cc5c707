import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyForm } from '../../../src/app/own-region/form.ts'
import { keepForm, keptForm } from '../../../src/app/own-region/keep-form.ts'
import type { Store } from '../../../src/app/session/storage.ts'
import { validForms } from './a-form.ts'

function store(kept: Record<string, string> = {}): Store {
  return { getItem: (key) => kept[key] ?? null, setItem: (key, value) => { kept[key] = value } }
}

test('a form comes back as it was left', () => {
  fc.assert(fc.property(validForms, (form) => {
    const browser = store()
    expect(keepForm(browser, form)).toBe(true)
    expect(keptForm(browser)).toEqual(form)
  }), { numRuns: 30 })
})

test.each(['', 'geen json', '[]', '{"gemeenten": 3, "values": null, "name": {}}', '{"gemeenten": [null, 4]}'])('from "%s" comes a form that can be filled in', (text) => {
  const form = keptForm(store({ 'scenariowijzer/eigen-regio': text }))
  expect({ ...form, gemeenten: [] }).toEqual({ ...emptyForm, gemeenten: [] })
  expect(form.gemeenten.length).toBeGreaterThan(0)
})

test('a browser that refuses keeps nothing, and says so', () => {
  const refusing: Store = { getItem: () => { throw new Error('no') }, setItem: () => { throw new Error('no') } }
  expect(keepForm(refusing, emptyForm)).toBe(false)
  expect(keepForm(null, emptyForm)).toBe(false)
  expect(keptForm(refusing)).toEqual(emptyForm)
})
