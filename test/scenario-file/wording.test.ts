import { expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseValue } from '../../src/scenario-file/parse.ts'
import { fileSchemas } from '../../src/scenario-file/schema.ts'
import { changed, evidence, regionFile, scenarioFile, sessionFile } from './valid-files.ts'

function messages(file: object, path: readonly (string | number)[], value: unknown): readonly string[] {
  const answer = parseValue(changed(file, path, value))
  return isDiagnostics(answer) ? answer.map(({ message }) => message) : []
}

const lever = (id: string, value: unknown) => messages(scenarioFile, ['levers', id], value)

test('a number out of range is named with its range and unit', () => {
  expect(lever('groepen.minimum', 40)).toContain('`levers.groepen.minimum` is 40; toegestaan is 4 tot 12 personen.')
  expect(messages(regionFile, ['decisionYear'], 2041)).toEqual(['`decisionYear` is 2041; toegestaan is 2022 tot 2040.'])
  expect(messages(regionFile, ['history', 'factors'], [1, 6])).toEqual(['`history.factors[1]` is 6; toegestaan is 0 tot 5.'])
  expect(messages(sessionFile, ['settings', 'replications'], 0)).toEqual(['`settings.replications` is 0; toegestaan is 1 tot 100000.'])
})

test('a choice names its options', () => {
  const options = 'toegestaan is 0 (eigen gemeente), 1 (deelregio) of 2 (regio).'
  expect(lever('groepen.pool-b1', 3)).toEqual([`\`levers.groepen.pool-b1\` is 3; ${options}`])
  expect(lever('groepen.pool-b1', 0.5)).toEqual([`\`levers.groepen.pool-b1\` is 0.5; ${options}`])
  expect(lever('groepen.pool-b1', 'regio')).toEqual([`\`levers.groepen.pool-b1\` is "regio"; ${options}`])
})

test('a choice cannot be drawn from a range', () => {
  expect(lever('groepen.pool-b1', { kind: 'uniform', low: 0, high: 2 })).toEqual(['`levers.groepen.pool-b1.kind` is "uniform"; toegestaan is `"fixed"`.'])
})

test('an unknown key is refused with what was probably meant', () => {
  expect(lever('groepen.minimun', 8)).toEqual(['Onbekende sleutel `levers.groepen.minimun`; bedoeld is misschien `groepen.minimum`.'])
  expect(messages(regionFile, ['gementen'], [])).toEqual(['Onbekende sleutel `gementen`; bedoeld is misschien `gemeenten`.'])
  expect(messages(regionFile, ['gemeenten', 0, 'kleur'], 'rood')).toEqual(['Onbekende sleutel `gemeenten[0].kleur`; toegestaan zijn `code`, `name`, `taakstelling`, `gezinsmigranten`, `leerroutes`, `deelregio` en `inwoners`.'])
  expect(lever('iets-heel-anders', 1)).toEqual(['Onbekende sleutel `levers.iets-heel-anders`; toegestaan zijn alleen de parameters uit de lijst van het model.'])
})

test('an assumption under levers is refused: a lever is what is chosen', () => {
  expect(lever('lessen.examenkans', 0.7)).toHaveLength(1)
})

test('all unknown keys of one object are named', () => {
  expect(messages(scenarioFile, ['levers'], { a: 1, b: 2, c: 3 })).toHaveLength(3)
})

test('a missing key is named', () => {
  expect(messages(regionFile, ['gemeenten', 1, 'code'], undefined)).toEqual(['`gemeenten[1].code` (Enkhuizen) ontbreekt; dit onderdeel is nodig.'])
  expect(messages(scenarioFile, ['evidence', 'groepen.minimum'], [])).toEqual(['`evidence.groepen.minimum[0]` ontbreekt; dit onderdeel is nodig.'])
})

test('a wrong type is named with the type that belongs there', () => {
  expect(messages(regionFile, ['name'], 12)).toEqual(['`name` is 12; toegestaan is tekst (tussen dubbele aanhalingstekens).'])
  expect(messages(regionFile, ['gemeenten'], { a: 1 })).toEqual(['`gemeenten` is een object; toegestaan is een lijst `[…]`.'])
  expect(messages(regionFile, ['decisionYear'], '2026')).toEqual(['`decisionYear` is "2026"; toegestaan is een getal.'])
  expect(messages(regionFile, ['huidig'], null)).toEqual(['`huidig` is null; toegestaan is een object `{…}`.'])
  expect(messages(regionFile, ['history', 'evidence'], 'SPUK')).toEqual(['`history.evidence` is "SPUK"; toegestaan is een lijst `[…]`.'])
  expect(messages(regionFile, ['context', 'instroom.taakstelling', 'range'], 5)).toEqual(['`context.instroom.taakstelling.range` is 5; toegestaan is een lijst `[…]` van twee getallen.'])
  expect(lever('groepen.minimum', 'acht')).toEqual(['`levers.groepen.minimum` is "acht"; toegestaan is een getal, of een verdeling met `kind`.'])
  expect(lever('groepen.minimum', [8])).toEqual(['`levers.groepen.minimum` is een lijst; toegestaan is een getal, of een verdeling met `kind`.'])
  expect(messages(sessionFile, ['adjustments', 'byScenario'], 1)).toEqual(['`adjustments.byScenario` is 1; toegestaan is een object `{…}`.'])
})

test('a distribution is held to its kind, its range and its order', () => {
  const setting = (value: unknown) => messages(scenarioFile, ['assumptions', 'lessen.examenkans'], { setting: value, evidence })
  const place = '`assumptions.lessen.examenkans.setting'
  expect(setting({ kind: 'normal', mean: 1 })).toEqual([`${place}.kind\` is "normal"; toegestaan is \`"fixed"\`, \`"uniform"\` of \`"triangular"\`.`])
  expect(setting({ low: 0.5, high: 0.6 })).toEqual([`${place}.kind\` ontbreekt; dit onderdeel is nodig.`])
  expect(setting({ kind: 'uniform', low: 0.5 })).toEqual([`${place}.high\` ontbreekt; dit onderdeel is nodig.`])
  expect(setting({ kind: 'uniform', low: 'laag', high: 0.6 })).toEqual([`${place}.low\` is "laag"; toegestaan is een getal.`])
  expect(setting({ kind: 'uniform', low: 0.1, high: 0.6 })).toEqual([`${place}.low\` is 0.1; toegestaan is 0.4 tot 0.95 (aandeel).`])
  expect(setting({ kind: 'uniform', low: 0.6, high: 0.5 })).toEqual([`${place}\` past niet bij elkaar: de volgorde klopt niet; \`low\` hoort niet groter te zijn dan \`high\`.`])
  expect(setting({ kind: 'triangular', low: 0.5, mode: 0.9, high: 0.8 })[0]).toContain('`mode` niet groter dan `high`')
  expect(setting({ kind: 'uniform', low: 0.5, high: 0.6, hihg: 1 })).toEqual([`Onbekende sleutel ${place}.hihg\`; bedoeld is misschien \`high\`.`])
  expect(setting({ kind: 'fixed', value: 0.5 })).toEqual([])
})

test('one place has one sentence', () => {
  expect(messages(regionFile, ['gemeenten', 0, 'inwoners'], 0.5)).toEqual(['`gemeenten[0].inwoners` (Hoorn) is 0.5; toegestaan is een heel getal van 1 tot 2000000.'])
  expect(messages(regionFile, ['name'], '')).toEqual(['`name` is 0 tekens lang; toegestaan is 1 tot 80 tekens.'])
})

test('lengths are named', () => {
  expect(messages(regionFile, ['name'], 'x'.repeat(81))).toEqual(['`name` is 81 tekens lang; toegestaan is 1 tot 80 tekens.'])
  expect(messages(regionFile, ['history', 'factors'], [])).toEqual(['`history.factors` heeft 0 onderdelen; toegestaan is 1 tot 6.'])
  expect(messages(sessionFile, ['scenarios'], Array.from({ length: 13 }, (_, index) => ({ ...sessionFile.scenarios[1], id: index === 0 ? 'inkoop' : `s${index}` })))).toEqual(['`scenarios` heeft 13 onderdelen; toegestaan is 1 tot 12.'])
  expect(messages(regionFile, ['gemeenten'], Array.from({ length: 41 }, (_, index) => ({ ...regionFile.gemeenten[0], taakstelling: 100 / 41, gezinsmigranten: 1, code: `GM${1000 + index}` })))).toEqual(['`gemeenten` heeft 41 onderdelen; toegestaan is 1 tot 40.'])
})

test('names and ids have to be readable for people and programs', () => {
  expect(messages(regionFile, ['gemeenten', 1, 'deelregio'], '')).toContain('`gemeenten[1].deelregio` (Enkhuizen) is 0 tekens lang; toegestaan is 1 tot 80 tekens.')
  expect(messages(regionFile, ['name'], '  ')).toEqual(['`name` is "  "; toegestaan is een tekst met minstens één letter of cijfer.'])
  expect(messages(scenarioFile, ['id'], 'Eigen Team')).toEqual(['`id` is "Eigen Team"; toegestaan zijn kleine letters en cijfers, met streepjes ertussen (zoals `eigen-team`).'])
  expect(messages(scenarioFile, ['id'], 'constructor')).toEqual(['`id` is "constructor"; deze naam is niet toegestaan; kies een andere.'])
  expect(messages(regionFile, ['gemeenten', 0, 'code'], '405')).toEqual(['`gemeenten[0].code` (Hoorn) is "405"; toegestaan is een CBS-code: GM en vier cijfers (zoals `GM0405`).'])
})

test('evidence needs a quote, or is an aanname with a reason', () => {
  const of = (value: unknown) => messages(regionFile, ['history', 'evidence'], [value])
  expect(of({ source: 'x', locator: '', quote: '', strength: 'zwak' })[0]).toContain('er hoort een letterlijk citaat in `quote` te staan')
  expect(of({ source: 'geen', locator: '', quote: '', strength: 'aanname' })[0]).toContain('een aanname heeft in `reason` een reden nodig')
  expect(of({ source: 'x', locator: '', quote: 'y', strength: 'heel' })).toEqual(['`history.evidence[0].strength` is "heel"; toegestaan is `"sterk"`, `"redelijk"`, `"zwak"` of `"aanname"`.'])
})

test('the schema uses only kinds of checks that have Dutch words', () => {
  const known = new Set(['custom', 'strict_object', 'exact_optional', 'nullable', 'string', 'number', 'boolean', 'union', 'variant', 'literal', 'picklist', 'array', 'strict_tuple', 'tuple_with_rest', 'record',
    'min_value', 'max_value', 'integer', 'min_length', 'max_length', 'regex', 'check', 'title', 'description'])
  const seen = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && 'kind' in node) seen.add(String(node.type))
    for (const [key, member] of Object.entries(node)) if (key !== 'requirement' && key !== '~standard') visit(member)
  }
  visit(fileSchemas)
  expect([...seen].filter((type) => !known.has(type))).toEqual([])
  expect(seen.size).toBeGreaterThan(15)
})

test('a number that is out of range is told once, not again for every scenario that uses it', () => {
  expect(messages(sessionFile, ['adjustments', 'all'], { 'groepen.minimum': 400 })).toEqual(['`adjustments.all.groepen.minimum` is 400; toegestaan is 4 tot 12 personen.'])
})

test('an unknown part of a session is answered with the parts that there are', () => {
  expect(messages(sessionFile, ['extra'], 1)[0]).toMatch(/^Onbekende sleutel `extra`; toegestaan zijn .*`region`.* en `moments`\.$/)
})
