import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseBytes } from '../../src/scenario-file/parse.ts'

const folder = new URL('../../scenarios/', import.meta.url).pathname

/** Regions and scenarios; the schemas and the published multicriteria analysis (`mca-…`) have formats of their own. */
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json') && !/(^|\/)mca-/.test(name))

test('every shipped region and scenario is read without a problem', () => {
  expect(names.length).toBeGreaterThanOrEqual(5)
  const problems = names.flatMap((name) => {
    const answer = parseBytes(readFileSync(join(folder, name)))
    return isDiagnostics(answer) ? answer.map(({ message }) => `${name}: ${message}`) : []
  })
  expect(problems).toEqual([])
})

test('the examples in the README are valid', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  const examples = [...readme.matchAll(/```jsonc\n(.*?)```/gs)].map(([, text]) => text!.replace(/ *\/\/ .*$/gm, ''))
  expect(examples).toHaveLength(2)
  for (const example of examples) expect(parseBytes(new TextEncoder().encode(example))).toHaveProperty('kind')
})
