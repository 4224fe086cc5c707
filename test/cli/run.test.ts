import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../cli/commands.ts'
import { part, runDefaults } from '../../cli/commands/run.ts'
import type { ResultDocument } from '../../cli/result-document.ts'
import { defaultSettings } from '../../src/app/draft/draft.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { seriesIds } from '../../src/model/series.ts'
import { testHost } from './test-host.ts'

let folder = ''
const at = (name: string) => join(folder, name)
const readResult = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as ResultDocument
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-')) })
afterAll(() => rmSync(folder, { recursive: true }))

async function cli(...args: string[]) {
  const host = testHost()
  const code = await dispatch(args, host)
  return { code, output: host.output(), errors: host.errors(), progress: host.progressLines }
}

describe('run', () => {
  test('writes a document with everything that is needed to repeat it', async () => {
    const ended = await cli('run', 'westfriesland', '--replications', '30', '--seed', 'abc', '--out', at('een.json'))
    expect(ended).toMatchObject({ code: 0, errors: '' })
    const result = readResult('een.json')
    expect(Object.keys(result).slice(0, 6)).toEqual(['model', 'planKey', 'seed', 'replications', 'region', 'scenarios'])
    expect(result).toMatchObject({ seed: 'abc', replications: 30, horizonYears: 8, region: { id: 'westfriesland' } })
    expect(result.scenarios.map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
    expect(result.planKey).toMatch(/^[0-9a-f]{64}$/)
    expect(result.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('has every outcome of every scenario, every pair and every series', async () => {
    await cli('run', 'westfriesland', '--replications', '30', '--out', at('vorm.json'))
    const result = readResult('vorm.json')
    expect(Object.keys(result.outcomes)).toEqual(outcomeIds)
    const { label, unit, byScenario } = result.outcomes['lasten.jaar']!
    expect([label, unit]).toEqual(['Lasten per jaar', 'euro'])
    expect(Object.keys(byScenario.opplus!)).toEqual(expect.arrayContaining(['n', 'mean', 'sd', 'monteCarloError', 'p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95']))
    expect(result.differences.map(({ a, b }) => `${a}/${b}`)).toEqual(['opplus/integratie', 'opplus/uitbesteding', 'opplus/synthese', 'integratie/uitbesteding', 'integratie/synthese', 'uitbesteding/synthese'])
    expect(Object.keys(result.differences[0]!.outcomes['lasten.jaar']!)).toEqual(expect.arrayContaining(['mean', 'monteCarloError', 'p05', 'p10', 'p50', 'p90', 'p95', 'chanceLower', 'chanceEqual']))
    expect(Object.keys(result.series)).toEqual(seriesIds)
    expect(result.series.caseload!.byScenario.synthese!.p50).toHaveLength(12 + 8 * 12)
  })

  test('writes a difference as the first scenario minus the second', async () => {
    await cli('run', 'westfriesland', '--replications', '20', '--out', at('paar.json'))
    const { outcomes, differences } = readResult('paar.json')
    const mean = (id: string) => outcomes['lasten.jaar']!.byScenario[id]!.mean as number
    expect(differences[0]!.outcomes['lasten.jaar']!.mean).toBeCloseTo(mean('opplus') - mean('integratie'), 9)
  })

  test('leaves futures in which nobody was counted out of the figures, and says how many count', async () => {
    await cli('run', 'westfriesland', '--replications', '30', '--out', at('leeg.json'))
    const result = readResult('leeg.json')
    // The stand-in has no value for this outcome in one of ten futures.
    expect(result.outcomes[outcomeIds[5]!]!.byScenario.opplus!.n).toBe(27)
    await cli('run', 'westfriesland', '--replications', '1', '--out', at('een-toekomst.json'))
    expect(JSON.stringify(readResult('een-toekomst.json'))).not.toMatch(/NaN|Infinity/)
  })

  test('gives the same digest for 1, 2 and 7 threads, and another for another seed', async () => {
    const digests = []
    for (const [index, args] of [['--threads', '1'], ['--threads', '2'], ['--threads', '7'], ['--seed', 'ander']].entries()) {
      await cli('run', 'westfriesland', '--replications', '40', '--out', at(`draad-${index}.json`), ...args)
      digests.push(readResult(`draad-${index}.json`).digest)
    }
    expect(new Set(digests.slice(0, 3)).size).toBe(1)
    expect(digests[3]).not.toBe(digests[0])
  })

  test('takes the scenarios that are asked for, in that order', async () => {
    await cli('run', 'westfriesland', '--replications', '5', '--scenarios', 'synthese,opplus', '--out', at('twee.json'))
    expect(readResult('twee.json').scenarios.map(({ id }) => id)).toEqual(['synthese', 'opplus'])
  })

  test('changes parameters for all scenarios or for one', async () => {
    await cli('run', 'westfriesland', '--replications', '5', '--out', at('gewoon.json'))
    await cli('run', 'westfriesland', '--replications', '5', '--set', 'groepen.minimum=6', '--set', 'opplus:teams.indeling=0', '--out', at('anders.json'))
    const [plain, changed] = [readResult('gewoon.json'), readResult('anders.json')]
    expect(changed.adjustments).toEqual({ all: { 'groepen.minimum': 6 }, byScenario: { opplus: { 'teams.indeling': 0 } } })
    expect(changed.planKey).not.toBe(plain.planKey)
  })

  test('adds the money by year and gemeente, and writes every future beside the matrix', async () => {
    expect(await cli('run', 'westfriesland', '--replications', '6', '--horizon', '3', '--money', '--out', at('geld.json'), '--matrix', at('geld.csv'))).toMatchObject({ code: 0, errors: '' })
    const { money } = JSON.parse(readFileSync(at('geld.json'), 'utf8'))
    const { region, gemeenten, keys, check } = money.byScenario.integratie
    expect(region.years).toEqual([2027, 2028, 2029])
    expect(gemeenten.map(({ name }: { readonly name: string }) => name)).toContain('Opmeer')
    expect(keys.inwoners).toBeNull()
    // Every future: of three years what was spent and what came in, and both against what the simulation counted.
    expect(check.checked).toBe(6 * (3 * 2 + 2))
    const lines = readFileSync(at('geld-geld.csv'), 'utf8').trimEnd().split('\r\n').map((line) => line.split(';'))
    const number = (text: string): number => Number(text.replace(',', '.'))
    const sumOf = (side: string): number => lines.filter(([future, scenario, , kant]) => future === '2' && scenario === 'opplus' && kant === side).reduce((sum, row) => sum + row.slice(5).reduce((all, amount) => all + number(amount), 0), 0)
    expect(lines[0]!.slice(0, 6)).toEqual(['\uFEFFtoekomst', 'scenario', 'jaar', 'kant', 'post', 'Hoorn'])
    expect([...new Set(lines.slice(1).map(([future]) => future))]).toEqual(['1', '2', '3', '4', '5', '6'])
    // Every cell is rounded to a cent.
    expect(sumOf('lasten')).toBeCloseTo(sumOf('betaald'), -1)
  })

  test('writes the matrix with a line for each future and scenario', async () => {
    await cli('run', 'westfriesland', '--replications', '12', '--matrix', at('matrix.csv'))
    const text = readFileSync(at('matrix.csv'), 'utf8')
    expect(text.startsWith('\uFEFFtoekomst;scenario;')).toBe(true)
    const lines = text.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 12 * 4)
    expect(lines[1]).toMatch(/^1;opplus;-?\d+,\d+;/)
    expect(lines[1 + 3 * 4]!.split(';')[2 + 5]).toBe('')
  })

  test('shows a table, or the document itself with --out -', async () => {
    expect((await cli('run', 'westfriesland', '--replications', '10')).output).toContain('PIP binnen 10 weken')
    const { output } = await cli('run', 'westfriesland', '--replications', '10', '--out', '-')
    expect((JSON.parse(output) as ResultDocument).replications).toBe(10)
  })

  test('shows progress only to a terminal, and clears the line', async () => {
    const { progress } = await cli('run', 'westfriesland', '--replications', '10')
    expect(progress.at(-2)).toMatch(/^10 van 10 toekomsten/)
    expect(progress.at(-1)).toBe('')
  })

  test('reads a session file with its own seed, changes and number of futures', async () => {
    const { serialise } = await import('../../src/scenario-file/serialise.ts')
    const { loadTarget, isProblems } = await import('../../cli/load.ts')
    const loaded = loadTarget(testHost().root, 'westfriesland')
    if (isProblems(loaded)) throw new Error(loaded.problems.join('\n'))
    const { region, scenarios } = loaded
    writeFileSync(at('sessie.json'), serialise({ kind: 'session', session: {
      model: { name: 'scenariowijzer-inburgering', version: '1' }, region, scenarios,
      adjustments: { all: {}, byScenario: { opplus: { 'teams.indeling': 0 }, synthese: {} } },
      settings: { seed: 'bewaard', replications: 7, horizonYears: 5 },
    } }))
    await cli('run', at('sessie.json'), '--scenarios', 'opplus,integratie', '--out', at('uit-sessie.json'))
    expect(readResult('uit-sessie.json')).toMatchObject({ seed: 'bewaard', replications: 7, horizonYears: 5, adjustments: { byScenario: { opplus: { 'teams.indeling': 0 } } } })
  })

  test('begins as the page does', () => {
    const { seed, replications, horizonYears } = defaultSettings
    expect(runDefaults).toEqual({ seed, replications, horizonYears })
  })
})

describe('run refuses, with 2 and a Dutch sentence', () => {
  test.each([
    [['run'], 'Geef een regio of een bestand'],
    [['run', 'a', 'b'], 'Geef één regio of bestand'],
    [['run', 'westfrisland'], 'is `westfriesland` bedoeld?'],
    [['run', 'westfriesland', '--scenarios', 'oplus'], '`oplus` is onbekend; is `opplus` bedoeld?'],
    [['run', 'westfriesland', '--scenarios', 'opplus,opplus'], 'staat er twee keer'],
    [['run', 'westfriesland', '--scenarios', ','], 'ontbreekt een scenario'],
    [['run', 'westfriesland', '--replications', '0'], 'van 1 tot en met 100000'],
    [['run', 'westfriesland', '--set', 'groepen.minimun=6'], 'is `groepen.minimum` bedoeld?'],
    [['run', 'westfriesland', '--set', 'groepen.minimum=99'], 'een getal van 4 tot en met 12'],
    [['run', 'westfriesland', '--set', 'groepen.minimum=NaN'], 'een getal van 4 tot en met 12'],
    [['run', 'westfriesland', '--set', 'teams.indeling=0.5'], '0 = per gemeente'],
    [['run', 'westfriesland', '--set', 'teams.indeling=0,5'], '0 = per gemeente'],
    [['run', 'westfriesland', '--set', 'nergens:teams.indeling=1'], 'het scenario `nergens` is onbekend'],
    [['run', 'westfriesland', '--set', 'teams.indeling'], '`parameter=waarde`'],
    [['run', 'westfriesland', '--shard', '1/2'], 'hoort `--out BESTAND`'],
    [['run', 'westfriesland', '--shard', '1/2', '--out', 'x.json', '--matrix', 'x.csv'], 'geef die bij `merge`'],
    [['run', 'westfriesland', '--shard', '1/2', '--out', 'x.json', '--money'], 'kan geen `--money`'],
    [['run', 'westfriesland', '--money'], 'hoort `--out BESTAND`'],
    [['run', 'westfriesland', '--out', '/nergens/uit.json'], 'de map /nergens bestaat niet'],
    [['run', 'westfriesland', '--out', tmpdir()], 'is een map'],
    [['rum'], 'is `run` bedoeld?'],
  ])('%j', async (args, sentence) => {
    const { code, errors, output } = await cli(...args)
    expect(code).toBe(2)
    expect(errors).toContain(sentence)
    expect(output).toBe('')
  })

  test('names every problem of a file', async () => {
    mkdirSync(at('kapot'), { recursive: true })
    writeFileSync(at('kapot/regio.json'), '{"formaat": "scenariowijzer-regio", "versie": 1, "id": "kapot", "nam": "Kapot"}')
    const { code, errors } = await cli('run', at('kapot'))
    expect(code).toBe(2)
    expect(errors.trim().split('\n').length).toBeGreaterThan(3)
    expect(errors).toContain('regio.json: ')
  })
})

describe('an interruption', () => {
  test('ends with 130 and leaves no file, also no half one', async () => {
    const base = testHost()
    const host = { ...base, signal: base.signal, progress: () => { base.signal.aborted = true } }
    expect(await dispatch(['run', 'westfriesland', '--replications', '500', '--out', at('niet.json')], host)).toBe(130)
    expect(existsSync(at('niet.json'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.half'))).toEqual([])
  })
})

describe('shards', () => {
  const shard = (index: number, of: number, ...more: string[]) =>
    cli('run', 'westfriesland', '--replications', '41', '--shard', `${index}/${of}`, '--out', at(`deel-${index}-${of}.json`), ...more)

  test('merged give the numbers of one run, whatever the order of the files', async () => {
    await cli('run', 'westfriesland', '--replications', '41', '--out', at('heel.json'))
    for (const index of [1, 2, 3, 4]) expect((await shard(index, 4)).code).toBe(0)
    const files = [3, 1, 4, 2].map((index) => at(`deel-${index}-4.json`))
    expect(await cli('merge', ...files, '--out', at('samen.json'), '--matrix', at('samen.csv'))).toMatchObject({ code: 0, errors: '' })
    expect(readFileSync(at('samen.json'), 'utf8')).toBe(readFileSync(at('heel.json'), 'utf8'))
    expect(readFileSync(at('samen.csv'), 'utf8').split('\r\n')).toHaveLength(1 + 41 * 4 + 1)
  })

  test('hold every replication once', () => {
    for (const [replications, of] of [[41, 4], [1000, 7], [3, 3]] as const) {
      const all = Array.from({ length: of }, (_, index) => part(replications, { index: index + 1, of }))
      expect(all.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at))).toEqual(Array.from({ length: replications }, (_, index) => index))
    }
  })

  test('that do not make one whole are refused with the reason', async () => {
    const [one, two, four] = [1, 2, 4].map((index) => at(`deel-${index}-4.json`)) as [string, string, string]
    expect(await cli('merge', one, two, four, '--out', at('x.json'))).toMatchObject({ code: 2, errors: 'De toekomsten 20 tot en met 29 ontbreken: er mist een deel.\n' })
    expect((await cli('merge', one, one, two, '--out', at('x.json'))).errors).toContain('zitten ook in een ander deel')
    await shard(1, 2, '--seed', 'ander')
    expect((await cli('merge', at('deel-1-2.json'), two, '--out', at('x.json'))).errors).toContain('het zaad is')
    await shard(2, 3, '--set', 'groepen.minimum=6')
    expect((await cli('merge', one, at('deel-2-3.json'), '--out', at('x.json'))).errors).toContain('de instellingen verschillen')
    writeFileSync(at('oud.json'), readFileSync(two, 'utf8').replace(/"version":"[^"]+"/, '"version":"0.9.0"'))
    expect((await cli('merge', one, at('oud.json'), at('deel-3-4.json'), four, '--out', at('x.json'))).errors).toContain('model 0.9.0')
    expect(existsSync(at('x.json'))).toBe(false)
  })

  test('are never overwritten by what they make', async () => {
    const files = [1, 2, 3, 4].map((index) => at(`deel-${index}-4.json`))
    const before = readFileSync(files[1]!)
    expect(await cli('merge', ...files, '--out', files[1]!)).toMatchObject({ code: 2, errors: `${files[1]}: is een bestand waaruit wordt gelezen, en zou worden overschreven; geef een andere naam.\n` })
    expect(readFileSync(files[1]!).equals(before)).toBe(true)
  })

  test('that are broken are refused', async () => {
    const text = readFileSync(at('deel-1-4.json'), 'utf8')
    writeFileSync(at('half.json'), text.slice(0, text.length / 2))
    writeFileSync(at('kort.json'), text.replace(/"outcomes":"[^"]{100}/, '"outcomes":"'))
    writeFileSync(at('anders.json'), '{"formaat":"scenariowijzer"}')
    expect((await cli('merge', at('half.json'), '--out', at('x.json'))).errors).toContain('geen JSON, of afgebroken')
    expect((await cli('merge', at('kort.json'), '--out', at('x.json'))).errors).toContain('niet heel')
    expect((await cli('merge', at('anders.json'), '--out', at('x.json'))).errors).toContain('geen deel van een run')
    expect((await cli('merge', at('nergens.json'), '--out', at('x.json'))).errors).toContain('het bestand bestaat niet')
    expect((await cli('merge', '--out', at('x.json'))).code).toBe(2)
    expect((await cli('merge', at('deel-1-4.json'))).errors).toContain('hoort `--out BESTAND`')
  })
})
