import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('every name that a gemeente is told to set exists, and the page loads her file after its own', () => {
  const own = `${read('src/ui/styles/tokens.css')}${read('src/ui/styles/theme.css')}${read('src/ui/styles/base.css')}`
  const named = [...new Set([...`${read('docs/huisstijl.md')}${read('public/huisstijl.css')}`.matchAll(/--[a-z][a-z0-9-]*/g)].map(([name]) => name))]
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !own.includes(`${name}:`))).toEqual([])
  expect(read('index.html')).toContain('href="/huisstijl.css"')
})
