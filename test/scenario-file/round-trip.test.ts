import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseBytes, parseText, parseValue } from '../../src/scenario-file/parse.ts'
import { serialise } from '../../src/scenario-file/serialise.ts'
import { anySession, region, scenario, session, sessionFile } from './valid-files.ts'

test('a session that is written and read again is the same session', () => {
  fc.assert(fc.property(anySession, (made) => {
    const bytes = new TextEncoder().encode(serialise({ kind: 'session', session: made }))
    expect(parseBytes(bytes)).toEqual({ kind: 'session', session: made })
  }), { numRuns: 60 })
})

test('regions and scenarios come back too', () => {
  expect(parseText(serialise({ kind: 'region', region }))).toEqual({ kind: 'region', region })
  expect(parseText(serialise({ kind: 'scenario', scenario }))).toEqual({ kind: 'scenario', scenario })
})

test('the order of keys in memory does not show in the text', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, reversed(member)]))
  }
  const twice = { ...session, adjustments: { all: {}, byScenario: { inkoop: { 'groepen.minimum': 6 }, 'eigen-team': { 'groepen.minimum': 5 } } } } as const
  const text = serialise({ kind: 'session', session: twice })
  expect(serialise({ kind: 'session', session: reversed(twice) as typeof twice })).toBe(text)
  expect(text.startsWith('{\n  "formaat": "scenariowijzer",\n  "versie": 1,\n  "model"')).toBe(true)
  expect(text.indexOf('"eigen-team": {')).toBeLessThan(text.indexOf('"inkoop": {'))
})

test('content that does not fit the format is not written', () => {
  expect(() => serialise({ kind: 'session', session: { ...session, settings: { ...session.settings, replications: 0 } } })).toThrow()
})

test('no JSON whatever makes reading throw', () => {
  fc.assert(fc.property(fc.json(), (text) => { expect(isDiagnostics(parseText(text))).toBe(true) }))
  fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true, withObjectString: true }), (value) => { expect(isDiagnostics(parseValue(value))).toBe(true) }))
  fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(isDiagnostics(parseBytes(bytes))).toBe(true) }))
})

/** Every place of a file. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, member]) => places(member, [...path, Array.isArray(value) ? Number(key) : key]))]
}

test('a valid file with one place changed into anything is read or refused with sentences, never a crash', () => {
  const everywhere = places(sessionFile).filter((path) => path.length > 0)
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9, '', ' ', [], {}, null, { kind: 'uniform' }, { kind: 'fixed', value: {} }, '__proto__'))
  fc.assert(fc.property(fc.constantFrom(...everywhere), fc.string(), junk, fc.boolean(), (path, key, value, add) => {
    const file = structuredClone(sessionFile) as unknown as Record<string | number, unknown>
    let at: Record<string | number, unknown> = file
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
    Object.defineProperty(at, add && !Array.isArray(at) ? key : path.at(-1)!, { value, enumerable: true, configurable: true, writable: true })
    const answer = parseValue(file)
    if (!isDiagnostics(answer)) return
    expect(answer.length).toBeGreaterThan(0)
    for (const { message } of answer) expect(message).toMatch(/^[`A-Z].*\.$/s)
  }), { numRuns: 1500 })
})

test('a text with one character changed never throws', () => {
  const text = serialise({ kind: 'session', session })
  fc.assert(fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '{', '}', '[', ',', '9', '-', 'e', '\\', '\n', 'é'), (at, char) => {
    parseText(text.slice(0, at) + char + text.slice(at + 1))
  }), { numRuns: 1000 })
})

test('moments, views and choices that do not agree are told at their place', () => {
  const moment = { name: 'voorstel', adjustments: { all: {}, byScenario: {} }, settings: session.settings }
  const problemsOf = (parts: object): readonly string[] => {
    const answer = parseValue({ ...sessionFile, ...parts })
    return isDiagnostics(answer) ? answer.map(({ pathText, code }) => `${pathText}: ${code}`) : []
  }
  expect(problemsOf({ moments: [moment, { ...moment, name: 'later' }] })).toEqual([])
  expect(problemsOf({ moments: [moment, moment] })).toEqual(['moments[1].name: not-unique'])
  expect(problemsOf({ moments: [{ ...moment, adjustments: { all: { 'groepen.minimum': 15 }, byScenario: {} } }] })).toContain('moments[0]: groups')
  expect(problemsOf({ moments: [{ ...moment, scenarios: { order: ['weg'], own: [] } }] })).toEqual(['moments[0].scenarios: unknown-scenario'])
  expect(problemsOf({ view: { compared: 'inkoop', baseline: 'weg', measure: 'lasten.jaar' } })).toEqual(['view.baseline: unknown-scenario'])
  expect(problemsOf({ presentation: { views: [{ screen: 'vergelijken', moment: 'nooit' }] } })).toEqual(['presentation.views[0].moment: unknown-moment'])
  expect(problemsOf({ report: { sections: [], author: '', organisation: '', isConcept: 'ja', conditions: '', minority: '' } })).toEqual(['report.isConcept: wrong-type'])
})
