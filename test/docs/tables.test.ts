import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { criteria2019 } from '../../src/analysis/mca/criteria-2019.ts'
import { csvKinds, csvNames } from '../../src/report/file-kinds.ts'
import { limits } from '../../src/scenario-file/limits.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Cells of the rows of a table, from the head on; the line under the head left out. */
function table(path: string, head: string): readonly (readonly string[])[] {
  const lines = read(path).split('\n')
  const from = lines.findIndex((line) => line.startsWith(head))
  expect(from, `${path}: ${head}`).toBeGreaterThan(0)
  const rows = lines.slice(from + 2)
  return rows.slice(0, rows.findIndex((line) => !line.startsWith('|'))).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** `€ 25.000`, `−50%` and `30 minuten` as the model counts them. */
function numberOf(text: string): number {
  const number = Number(/\d[\d.]*/.exec(text)![0].replaceAll('.', '')) * (text.startsWith('−') ? -1 : 1)
  return text.endsWith('%') ? number / 100 : number
}

test('docs/afweging.md has the scale of every criterion that can be simulated', () => {
  const told = table('docs/afweging.md', '| criterium | uitkomst |').map(([criterion, , worst, best]) => [criterion!.split(' ')[0], numberOf(worst!), numberOf(best!)])
  expect(told).toEqual(criteria2019.flatMap(({ code, simulation }) => (simulation === undefined ? [] : [[code, simulation.worst, simulation.best]])))
})

test('docs/exporteren.md has every table that can be taken along, by its name and its file', () => {
  const told = table('docs/exporteren.md', '| blad | bestand |')
  expect(told.map(([, file]) => file)).toEqual(csvKinds.map((kind) => `\`${kind}.csv\``))
  for (const [index, [sheet]] of told.entries()) if (sheet !== '') expect(sheet).toBe(csvNames[csvKinds[index]!])
})

test('docs/model.md says of every file of the model what it does, and of none that is gone', () => {
  const told = table('docs/model.md', '| Stap | Bestand').flatMap(([, files]) => [...files!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!))
  const there = readdirSync(`${root}src/model`, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts') && !/^(kernel|parameters|random)\//.test(path))
  expect(there.filter((path) => !told.includes(path))).toEqual([])
  const named = [...read('docs/model.md').matchAll(/`((?:steps\/|random\/)?[a-z-]+\.ts)`/g)].map((match) => match[1]!)
  expect(named.filter((path) => !there.includes(path) && path !== 'random/draw.ts')).toEqual([])
})

test('scenarios/README.md gives the limits that a file is held to', () => {
  const text = read('scenarios/README.md')
  const { bytes, gemeenten, scenarios, replications, horizonYears, routeShares, taakstellingDifference } = limits
  const dutch = (value: number): string => String(value).replace('.', ',')
  for (const words of [`hoogstens ${bytes / 1e6} MB`, `1 tot ${gemeenten}\n`, `hoogstens ${scenarios} scenario`, `(1 tot ${replications})`, `(1 tot ${horizonYears})`, `samen hoogstens ${routeShares}.`, `${dutch(taakstellingDifference * 100)}% verschil`]) expect(text).toContain(words)
})
