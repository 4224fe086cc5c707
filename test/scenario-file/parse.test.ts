import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Diagnostic, isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseBytes, parseText, parseValue } from '../../src/scenario-file/parse.ts'
import { changed, region, regionFile, scenario, scenarioFile, session, sessionFile } from './valid-files.ts'
import { SLOWER_MACHINE, processorMs } from '../stopwatch.ts'

const fixtures = new URL('../fixtures/scenario-files/', import.meta.url).pathname

function problemsOf(answer: ReturnType<typeof parseText>): readonly Diagnostic[] {
  return isDiagnostics(answer) ? answer : []
}

const messages = (answer: ReturnType<typeof parseText>) => problemsOf(answer).map(({ message }) => message)
const bytes = (text: string) => new TextEncoder().encode(text)

test('the three formats are read as the types of the model', () => {
  expect(parseValue(regionFile)).toEqual({ kind: 'region', region })
  expect(parseText(JSON.stringify(scenarioFile))).toEqual({ kind: 'scenario', scenario })
  expect(parseBytes(bytes(JSON.stringify(sessionFile)))).toEqual({ kind: 'session', session })
})

test('a reference to the JSON Schema is allowed and left out', () => {
  expect(parseValue({ $schema: '../regio.schema.json', ...regionFile })).toEqual({ kind: 'region', region })
})

test('a byte order mark is no problem', () => {
  expect(problemsOf(parseBytes(bytes(`\ufeff${JSON.stringify(regionFile)}`)))).toEqual([])
})

test.each([
  ['empty', '', 'Het bestand is leeg.'],
  ['white space', ' \n\t\r\n', 'In het bestand staan alleen spaties en lege regels.'],
  ['a list', '[1, 2]', 'In het bestand staat een lijst; toegestaan is een object `{…}`.'],
  ['a number', '12', 'In het bestand staat 12; toegestaan is een object `{…}`.'],
  ['null', 'null', 'In het bestand staat null; toegestaan is een object `{…}`.'],
  ['no format', '{"versie": 1}', '`formaat` ontbreekt; toegestaan is `"scenariowijzer-regio"`, `"scenariowijzer-scenario"` of `"scenariowijzer"`.'],
  ['another format', '{"formaat": "geojson"}', '`formaat` is "geojson"; toegestaan is `"scenariowijzer-regio"`, `"scenariowijzer-scenario"` of `"scenariowijzer"`.'],
  ['no version', '{"formaat": "scenariowijzer"}', '`versie` ontbreekt; toegestaan is het getal 1.'],
  ['version as text', '{"formaat": "scenariowijzer", "versie": "1"}', '`versie` is "1"; toegestaan is het getal 1.'],
  ['version zero', '{"formaat": "scenariowijzer", "versie": 0}', '`versie` is 0; toegestaan is het getal 1.'],
  ['too new', '{"formaat": "scenariowijzer", "versie": 3, "nieuw": {}}', 'Dit bestand is van een nieuwere versie (3); deze wijzer leest tot en met versie 1.'],
])('one clear message for: %s', (_name, text, message) => {
  expect(messages(parseText(text))).toEqual([message])
})

test('a file over 5 MB is refused before it is read', () => {
  const message = 'Het bestand is 5,1 MB groot; toegestaan is hoogstens 5 MB.'
  expect(messages(parseBytes(new Uint8Array(5_100_000).fill(32)))).toEqual([message])
  expect(messages(parseText(' '.repeat(5_100_000)))).toEqual([message])
})

test('a wrong encoding is named, with the way out', () => {
  expect(messages(parseBytes(Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0)))).toEqual(['Het bestand is opgeslagen als UTF-16 ("Unicode"); toegestaan is UTF-8. Sla het opnieuw op met codering UTF-8.'])
  expect(messages(parseBytes(Uint8Array.of(0x7b, 0x22, 0xeb, 0x22)))).toEqual(['Het bestand is geen tekst in UTF-8 (byte 3 klopt niet); toegestaan is UTF-8. Sla het opnieuw op met codering UTF-8.'])
})

test('problems of the text and of the content come together, each once', () => {
  const text = JSON.stringify(scenarioFile).replace('"groepen.minimum":8', '"groepen.minimum":NaN,"__proto__":{"a":1},"groepen.pool-b1":9')
  expect(messages(parseText(text))).toEqual([
    '`levers.groepen.minimum` is NaN; toegestaan is alleen een gewoon getal.',
    'De sleutel `levers.__proto__` is niet toegestaan in een bestand.',
    '`levers.groepen.pool-b1` is 9; toegestaan is 0 (eigen gemeente), 1 (deelregio) of 2 (regio).',
  ])
})

test('every problem of a bad file is listed', () => {
  const text = readFileSync(join(fixtures, 'regio-veel-fouten.json'), 'utf8')
  expect(`${messages(parseText(text)).join('\n')}\n`).toBe(readFileSync(join(fixtures, 'regio-veel-fouten.txt'), 'utf8'))
})

test('each bad fixture gives exactly its diagnostics', () => {
  const names = readdirSync(fixtures).filter((name) => name.startsWith('fout-') && !name.endsWith('.txt'))
  expect(names.length).toBeGreaterThanOrEqual(6)
  for (const name of names) {
    const expected = readFileSync(join(fixtures, name.replace(/\.\w+$/, '.txt')), 'utf8')
    expect(`${messages(parseBytes(readFileSync(join(fixtures, name)))).join('\n')}\n`, name).toBe(expected)
  }
})

test('of more than a hundred problems the rest is counted', () => {
  const broken = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`onbekend-${index}`, 1]))
  const shown = messages(parseValue({ ...scenarioFile, ...broken }))
  expect(shown).toHaveLength(101)
  expect(shown.at(-1)).toBe('Er zijn nog 150 andere problemen; dit zijn de eerste 100.')
})

test('a file full of wrong keys is answered within seconds', () => {
  const text = `{"formaat":"scenariowijzer-regio","versie":1,${Array.from({ length: 150_000 }, (_, index) => `"sleutel-${index}":1,"a":2`).join(',')}}`
  expect(processorMs(1, () => expect(problemsOf(parseText(text))).toHaveLength(101))).toBeLessThan(2_000 * SLOWER_MACHINE)
})

test('a value that refers to itself is refused', () => {
  const loop: Record<string, unknown> = { ...regionFile }
  loop.zelf = [loop, loop]
  expect(messages(parseValue(loop))).toEqual(['Het bestand is te diep genest; toegestaan is hoogstens 40 niveaus.'])
})

test('a value with members that are no JSON is refused, and undefined counts as absent', () => {
  expect(messages(parseValue({ ...regionFile, toelichting: () => '' }))[0]).toBe('`toelichting` is geen JSON (function); toegestaan is alleen een gewone waarde.')
  expect(problemsOf(parseValue({ ...regionFile, $schema: undefined }))).toEqual([])
  expect(problemsOf(parseValue(JSON.parse('{"formaat":"scenariowijzer","versie":1,"__proto__":{}}')))[0]!.code).toBe('reserved-key')
})

test('what was read is a copy', () => {
  const answer = parseValue(regionFile)
  expect(!isDiagnostics(answer) && answer.kind === 'region' && answer.region.gemeenten).not.toBe(region.gemeenten)
})

test('lists where objects belong are refused at every place', () => {
  const places = [['huidig'], ['huidig', 'levers'], ['context'], ['assumptions'], ['history'], ['gemeenten', 0], ['history', 'evidence', 0]]
  for (const path of places) {
    expect(messages(parseValue(changed(regionFile, path, []))).join(), path.join()).toContain('is een lijst; toegestaan is een object `{…}`.')
  }
  expect(messages(parseValue(changed(sessionFile, ['adjustments', 'byScenario'], [])))).toEqual(['`adjustments.byScenario` is een lijst; toegestaan is een object `{…}`.'])
})

test('a number that is none is named once, and not again as out of range', () => {
  const text = JSON.stringify(regionFile).replace(/("instroom\.taakstelling":\{"value":)[\d.]+/, '$11e400')
  expect(text).toContain('1e400')
  expect(messages(parseText(text)).filter((message) => message.includes('`context.instroom.taakstelling.value`')).map((message) => message.split(';')[0])).toContain('`context.instroom.taakstelling.value` is 1e400')
  expect(messages(parseText(text)).join('\n')).not.toContain('Infinity')
})
