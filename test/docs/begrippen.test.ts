import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { parameterIds } from '../../src/model/parameters/registry.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Words of simulation and software, which stay English. */
const english = new Set([
  'adjust', 'arrivals', 'book', 'books', 'branch', 'bucket', 'calendar', 'capacity', 'cite', 'clock', 'code', 'cohort', 'cohorts', 'collect', 'columns', 'copy', 'create',
  'count', 'distribution', 'document', 'draw', 'due', 'evidence', 'events', 'fill', 'goals', 'group', 'inputs', 'kernel', 'key', 'ledger', 'lists',
  'measure', 'merge', 'money', 'monitor', 'open', 'outcome', 'outcomes', 'parameter', 'parameters', 'plan', 'population', 'presence', 'progress', 'queue', 'random',
  'record', 'registry', 'replication', 'resolve', 'room', 'run', 'sample', 'schedule', 'seats', 'series', 'settings', 'simulate', 'simulator', 'snapshot',
  'sources', 'state', 'statistics', 'step', 'steps', 'structure', 'switch', 'tables', 'tally', 'version', 'week', 'work', 'world',
])

interface Entry {
  readonly term: string
  readonly meaning: string
  readonly source: string
  readonly code: readonly string[]
}

const entries: readonly Entry[] = readFileSync(`${root}docs/begrippen.md`, 'utf8').split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Begrip'))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  .map(([term, meaning, source, code]) => ({ term: term!, meaning: meaning!, source: source!, code: [...code!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!) }))

const listed = new Set(entries.flatMap(({ code }) => code))

/** Words of the names of files in a folder and below it, folders included. */
function fileWords(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((path) => path.replace(/\.ts$/, '').split(/[/\\.-]/))
    .filter((word) => word !== '')
}

function unknown(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => !english.has(word) && !listed.has(word)).sort()
}

describe('the glossary', () => {
  test('knows the first word of every parameter', () => {
    const words = parameterIds.map((id) => id.split('.')[0]!)
    expect(words.length).toBeGreaterThan(100)
    expect(unknown(words)).toEqual([])
  })

  test('knows the first word of every outcome', () => {
    expect(unknown(outcomeIds.map((id) => id.split('.')[0]!).filter((word) => !word.includes('-')))).toEqual([])
  })

  test('knows every Dutch word in the names of the files of the model', () => {
    const words = fileWords(`${root}src/model`)
    expect(words).toContain('instroom')
    expect(unknown(words)).toEqual([])
  })

  test('knows every scenario', () => {
    expect(unknown(['opplus', 'integratie', 'uitbesteding', 'synthese'])).toEqual([])
  })

  test('gives every term a meaning, a source and a name in the code', () => {
    expect(entries.length).toBeGreaterThan(50)
    for (const { term, meaning, source, code } of entries) {
      expect(term).not.toBe('')
      expect(meaning, term).toMatch(/\.$/)
      expect(source, term).not.toBe('')
      expect(code.length, term).toBeGreaterThan(0)
    }
  })

  test('gives no term and no word of the code twice', () => {
    const terms = entries.map(({ term }) => term)
    const words = entries.flatMap(({ code }) => code)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
