import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${root}docs/model.md`, 'utf8')
const files = readdirSync(`${root}src/model`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('parameters'))

describe('docs/model.md', () => {
  test('names every file with a step', () => {
    for (const path of files.filter((file) => file.startsWith('steps') && !file.endsWith('gebeurtenissen.ts'))) expect(text, path).toContain(`\`${path}\``)
  })

  test('names no file that is gone', () => {
    for (const [, path] of text.matchAll(/`((?:steps\/|random\/)?[a-z-]+\.ts)`/g)) expect(files, path).toContain(path)
  })
})
