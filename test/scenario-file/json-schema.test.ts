import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../../cli/schema.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'

const generated = schemaFiles()

test('the JSON Schemas in the project are the ones that follow from the registry (write them anew with `npm run docs`)', () => {
  for (const [path, text] of Object.entries(generated)) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text, `${path} is out of date: npm run docs`).toBe(true)
  }
})

test('every parameter is described with its bounds', () => {
  const { $defs } = JSON.parse(generated['scenarios/sessie.schema.json']!) as { $defs: Record<string, { title: string; anyOf: { minimum: number; maximum: number }[] }> }
  for (const id of parameterIds) {
    expect($defs[id]!.title, id).toBe(parameters[id].label)
    expect([$defs[id]!.anyOf[0]!.minimum, $defs[id]!.anyOf[0]!.maximum], id).toEqual(parameters[id].range)
  }
})

test('a scenario says nothing about the context of a region', () => {
  const { $defs } = JSON.parse(generated['scenarios/scenario.schema.json']!) as { $defs: object }
  expect(Object.keys($defs)).toContain('groepen.minimum')
  expect(Object.keys($defs)).not.toContain('instroom.taakstelling')
})
