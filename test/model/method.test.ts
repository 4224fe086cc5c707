import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${root}docs/model.md`, 'utf8')
const files = readdirSync(`${root}src/model`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('parameters'))

/** Sizes of columns, units of time and names: not numbers that anyone could doubt. */
const technical = new Set(['AVOND', 
  'AVOND', 'EVENTS', 'COUNTS', 'POSTEN', 'BATEN', 'AANTALLEN', 'TALLIES', 'LEERROUTES', 'PROFIELEN', 'MAX_AANBIEDERS', 'QUARTERS_KEPT', 'TALKS_KEPT', 'QUARTERS', 'QUARTER', 'SLOTS', 'NEVER', 'ROOM', 'FIRST_ARRIVALS', 'GEEN_GRENS', 'RUIM',
  'WEEKS_PER_YEAR', 'MONTHS_PER_YEAR', 'HALF_YEAR', 'WEKEN_PER_MAAND', 'MONTHS_SMOOTHED', 'SERIES_MONTHS_BEFORE', 'MODEL_NAME', 'MODEL_VERSION', 'LEVELS', 'B1_LEVELS', 'PIP_STAP', 'STAPPEN', 'LESSON_STEPS', 'TERMIJN_VERSTREKEN',
])

interface Constant {
  readonly name: string
  readonly value: string
}

const constants: readonly Constant[] = files.flatMap((path) =>
  [...readFileSync(`${root}src/model/${path}`, 'utf8').matchAll(/^(?:export )?const ([A-Z][A-Z0-9_]+)(?:: [^=]+)? = (.+)$/gm)].map(([, name, value]) => ({ name: name!, value: value! })))

describe('docs/model.md', () => {
  test('finds constants to explain', () => {
    expect(constants.filter(({ name }) => !technical.has(name)).length).toBeGreaterThan(30)
  })

  test.each(constants.filter(({ name }) => !technical.has(name)))('names $name with its value', ({ name, value }) => {
    const row = text.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``))
    expect(row, `${name} is not in the table of fixed numbers`).toBeDefined()
    if (/^[\d.]+$/.test(value)) expect(row).toMatch(new RegExp(`(^|[^\\d,])${value.replace('.', ',').replaceAll('_', '')}($|[^\\d,]|,[^\\d])`))
    if (/^\d+ \/ \d+$/.test(value)) expect(row).toContain(value)
  })

  test('names every file with a step', () => {
    for (const path of files.filter((file) => file.startsWith('steps') && !file.endsWith('gebeurtenissen.ts'))) expect(text, path).toContain(`\`${path}\``)
  })

  test('names no file that is gone', () => {
    for (const [, path] of text.matchAll(/`((?:steps\/|random\/)?[a-z-]+\.ts)`/g)) expect(files, path).toContain(path)
  })
})
