import { execFileSync } from 'node:child_process'
import { closeSync, cpSync, lstatSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatch, isTooLarge } from '../../cli/commands.ts'
import { docsCommand, generatedFiles } from '../../cli/commands/docs.ts'
import { overwriteProblems, tryWrite, writeProblem } from '../../cli/files.ts'
import { knownRegions, scenarioFiles } from '../../cli/load.ts'
import { projectRoot, testHost } from './test-host.ts'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-')) })
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is written whole, over an older one', () => {
  writeFileSync(at('a.json'), 'oud')
  expect(tryWrite(at('a.json'), 'nieuw: é')).toBe(null)
  expect(readFileSync(at('a.json'), 'utf8')).toBe('nieuw: é')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('a write that fails says why in Dutch and leaves nothing behind', () => {
  mkdirSync(at('map'))
  writeFileSync(at('map/bezet'), '')
  expect(tryWrite(at('map'), 'x')).toMatch(/^.*map: schrijven lukt niet \(.+\)\.$/)
  expect(tryWrite(at('nergens/a.json'), 'x')).toContain('het bestand bestaat niet')
  expect(readdirSync(folder)).toEqual(['map'])
})

test('a link keeps pointing at its file, and a pipe is written into instead of replaced', () => {
  writeFileSync(at('echt.json'), 'oud')
  symlinkSync(at('echt.json'), at('link.json'))
  expect(tryWrite(at('link.json'), 'nieuw')).toBe(null)
  expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(at('echt.json'), 'utf8')).toBe('nieuw')
  if (process.platform !== 'linux') return
  execFileSync('mkfifo', [at('pijp')])
  // Open for both, so that neither end waits for the other.
  const reader = openSync(at('pijp'), 'r+')
  expect(writeProblem(at('pijp'))).toBe(null)
  expect(tryWrite(at('pijp'), 'x')).toBe(null)
  expect(statSync(at('pijp')).isFIFO()).toBe(true)
  expect(readSync(reader, Buffer.alloc(8))).toBe(1)
  closeSync(reader)
})

test('no file is written over what is read, or over another', () => {
  writeFileSync(at('sessie.json'), '')
  expect(overwriteProblems([at('sessie.json')], [at('a.json'), undefined, at('b.csv')])).toEqual([])
  expect(overwriteProblems([at('sessie.json')], [join(folder, 'x', '..', 'sessie.json')])).toHaveLength(1)
  expect(overwriteProblems(['mvs'], [at('a.json'), at('a.json')])).toEqual([`${at('a.json')}: staat er twee keer, en zou worden overschreven; geef twee namen.`])
  expect(overwriteProblems(['mvs'], ['-', '-'])).toEqual([])
})

test('a place that cannot be written is known beforehand', () => {
  expect(writeProblem(undefined)).toBe(null)
  expect(writeProblem(at('a.json'))).toBe(null)
  writeFileSync(at('bestand'), '')
  expect(writeProblem(at('bestand/a.json'))).toContain('bestaat niet')
  // Everybody is refused there, also who may write everywhere else.
  if (process.platform === 'linux') expect(writeProblem('/proc/a.json')).toMatch(/^\/proc\/a\.json: in de map \/proc kan niet worden geschreven \(.+\)\.$/)
})

test('a folder of a region gives the four scenarios first, then others by name, and leaves out what is no scenario', () => {
  for (const name of ['zelf', 'alkmaar', 'synthese', 'uitbesteding', 'integratie', 'opplus', 'regio']) writeFileSync(at(`${name}.json`), '{"formaat":"x"}')
  writeFileSync(at('tabel.json'), '{"bron":"x"}')
  writeFileSync(at('lees.md'), '')
  expect(scenarioFiles(folder).map((path) => path.slice(folder.length + 1))).toEqual(['opplus.json', 'integratie.json', 'uitbesteding.json', 'synthese.json', 'alkmaar.json', 'zelf.json'])
})

test('a run of a region file does not ask that other regions and sessions beside it are right', async () => {
  cpSync(join(projectRoot, 'scenarios/mvs/regio.json'), at('eigen.json'))
  writeFileSync(at('andere-regio.json'), '{"formaat": "scenariowijzer-regio", "versie": 1, stuk')
  writeFileSync(at('sessie.json'), '{"formaat" : "scenariowijzer", "versie": 1}')
  expect(await dispatch(['run', at('eigen.json'), '--replications', '2'], testHost())).toBe(0)
  writeFileSync(at('vorm.json'), '{"formaat": "scenariowijzer-scenario", "versie": 1, stuk')
  const host = testHost()
  expect(await dispatch(['run', at('eigen.json'), '--replications', '2'], host)).toBe(2)
  expect(host.errors()).toMatch(/^.*vorm\.json: Op regel 1/)
})

test('a folder of many cities is no region, and a wrong name is answered with the right one', async () => {
  for (const [command, word, answer] of [
    ['run', 'g40', '`g40` is geen regio en geen bestand'],
    ['run', join(projectRoot, 'scenarios/g40'), 'in deze map staat geen regio.json'],
    ['validate', 'westfreisland', 'is `westfriesland` bedoeld?'],
  ] as const) {
    const host = testHost()
    expect(await dispatch([command, word], host)).toBe(2)
    expect(host.errors()).toContain(answer)
  }
})

test('regions are the folders with a region file', () => {
  expect(knownRegions(projectRoot)).toContain('westfriesland')
  expect(knownRegions(projectRoot)).not.toContain('regio.schema.json')
})

test('validate accepts the regions of the project and their files', async () => {
  const host = testHost()
  const file = join(projectRoot, 'scenarios/westfriesland/opplus.json')
  expect(await dispatch(['validate', ...knownRegions(projectRoot), file], host)).toBe(0)
  expect(host.output()).toContain('westfriesland: in orde (regio Westfriesland met')
  expect(host.output()).toContain('scenario Opplus')
})

test('validate tells of every file what is wrong', async () => {
  writeFileSync(at('leeg.json'), '')
  writeFileSync(at('nan.json'), '{"formaat": "scenariowijzer-scenario", "versie": 1, "levers": {"groepen.minimum": NaN}}')
  const host = testHost()
  expect(await dispatch(['validate', at('leeg.json'), at('nan.json'), at('weg.json')], host)).toBe(2)
  expect(host.errors()).toContain('leeg.json: Het bestand is leeg.')
  expect(host.errors()).toContain('nan.json: ')
  expect(host.errors()).toContain('weg.json: lezen lukt niet (het bestand bestaat niet).')
})

test('docs writes what follows from the list of parameters, and --check tells what is out of date', () => {
  mkdirSync(at('scenarios'))
  mkdirSync(at('docs'))
  const host = testHost({ root: folder })
  expect(docsCommand(['--check'], host)).toBe(2)
  expect(host.errors()).toContain('scenarios/regio.schema.json: niet bijgewerkt')
  expect(docsCommand([], host)).toBe(0)
  for (const [path, text] of Object.entries(generatedFiles())) expect(readFileSync(at(path), 'utf8')).toBe(text)
  expect(docsCommand(['--check'], testHost({ root: folder }))).toBe(0)
})

test('help is Dutch and names every command; no command at all is an error', async () => {
  const host = testHost()
  expect(await dispatch(['--help'], host)).toBe(0)
  for (const command of ['run', 'merge', 'validate', 'docs', 'bench']) expect(host.output()).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  expect(await dispatch(['run', '--help'], testHost())).toBe(0)
  expect(await dispatch([], testHost())).toBe(2)
})

test('a run that does not fit in memory is told so, and any other error is not hidden', async () => {
  const errorOf = (make: () => unknown): unknown => {
    try {
      make()
    } catch (error) {
      return error
    }
    return null
  }
  expect(isTooLarge(errorOf(() => new Float64Array(2 ** 40)))).toBe(true)
  expect(isTooLarge(errorOf(() => 'x'.repeat(2 ** 30)))).toBe(true)
  expect(isTooLarge(errorOf(() => (1.5).toFixed(200)))).toBe(false)
  const broken = testHost({ openExecutor: () => { throw new RangeError('Array buffer allocation failed') } })
  expect(await dispatch(['run', 'westfriesland'], broken)).toBe(2)
  expect(broken.errors()).toContain('te weinig geheugen')
  const other = testHost({ openExecutor: () => { throw new TypeError('fout') } })
  await expect(dispatch(['run', 'westfriesland'], other)).rejects.toThrow('fout')
})
