import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parametersMarkdown } from '../../../src/model/parameters/document.ts'
import { parameterIds, parameters } from '../../../src/model/parameters/registry.ts'

const written = new URL('../../../docs/parameters.md', import.meta.url)

test('docs/parameters.md is what the registry says; `npm run docs` writes it again', () => {
  expect(readFileSync(written, 'utf8')).toBe(parametersMarkdown())
})

test('names every parameter once, with its label, its words and all its evidence', () => {
  const text = parametersMarkdown()
  for (const id of parameterIds) {
    const spec = parameters[id]
    const own = text.split(`\`${id}\` · `)
    expect(own, id).toHaveLength(2)
    const section = own[1]!.split('\n### ')[0]!
    expect(section).toContain(spec.explanation)
    for (const { quote, reason } of spec.evidence) {
      expect(section).toContain(quote)
      expect(section).toContain(reason ?? '')
    }
  }
})

test('counts every parameter in the overview', () => {
  const rows = parametersMarkdown().split('## Overzicht')[1]!.split('## Instroom')[0]!.matchAll(/^\| \S.* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)
  const counts = [...rows].map((row) => row.slice(1).map(Number))
  expect(counts.reduce((sum, [count]) => sum + count!, 0)).toBe(parameterIds.length)
  for (const [count, ...strengths] of counts) expect(strengths.reduce((sum, value) => sum + value, 0)).toBe(count)
})
