import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { breachesOf, cyclesOf, layerNames } from './architecture/check.ts'
import type { Sources } from './architecture/check.ts'
import { layers } from './architecture/layers.ts'
import { sizeBreaches } from './architecture/size.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

function filesUnder(folder: string, extension: RegExp): Sources {
  const paths = readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(root + path, 'utf8')]))
}

const code: Sources = new Map(['src', 'workers', 'cli', 'build'].flatMap((folder) => [...filesUnder(folder, /\.(ts|tsx|css)$/)]))
const one = (path: string, text: string): Sources => new Map([[path, text]])

describe('the code of this repository', () => {
  test('is found at all', () => {
    expect(code.has('src/model/simulate.ts')).toBe(true)
    expect(code.has('src/main.tsx')).toBe(true)
  })

  test('imports only what its layer may import, and has no clock or chance in the core', () => {
    expect(breachesOf(code)).toEqual([])
  })

  test('keeps its files small enough to read in one sitting', () => {
    const own = new Map([...code, ...filesUnder('test', /\.(ts|tsx)$/)])
    expect(sizeBreaches(own)).toEqual([])
  })
})

describe('the table of layers', () => {
  test('has no cycle', () => {
    expect(cyclesOf(layers)).toEqual([])
  })

  test('names only layers that exist', () => {
    expect(layers.flatMap((layer) => layer.layers).filter((name) => !layerNames.has(name))).toEqual([])
  })
})

describe('the check itself', () => {
  test('names the file that imports upward', () => {
    const breaches = breachesOf(one('src/model/steps/les.ts', "import { summary } from '../../analysis/summary.ts'"))
    expect(breaches).toEqual(['src/model/steps/les.ts: model may not import analysis (src/analysis/summary.ts)'])
  })

  test('sees an import of a type, a lazy import, a re-export and a worker address', () => {
    const text = `
      import type { State } from '../app/state.ts'
      export * from '../ui/page.tsx'
      const later = () => import('../experiment/run.ts')
      new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url))`
    expect(breachesOf(one('src/charts/axis.ts', text)).map((line) => line.replace(/^.*may not import (\S+).*$/, '$1')))
      .toEqual(['app', 'ui', 'experiment', 'workers'])
  })

  test('sees a package that the layer may not use, and looks past ?worker', () => {
    expect(breachesOf(one('src/model/a.ts', "import { createSignal } from 'solid-js'"))).toHaveLength(1)
    expect(breachesOf(one('src/ui/a.tsx', "import X from '../../workers/b.worker.ts?worker&inline'"))).toEqual([
      'src/ui/a.tsx: ui may not import workers (workers/b.worker.ts)',
    ])
    expect(breachesOf(one('src/experiment/a.ts', "import { sha256 } from '@noble/hashes/sha2.js'"))).toEqual([])
  })

  test('knows which layer an alias of the build stands for', () => {
    const text = "import { spawn } from '#simulation-worker'"
    expect(breachesOf(one('workers/pool.browser.ts', text))).toEqual([])
    expect(breachesOf(one('src/app/run/create-run.ts', text))).toEqual(['src/app/run/create-run.ts: app may not import workers (workers/spawn.hosted.browser.ts)'])
  })

  test('lets only the Node threads use Node', () => {
    const text = "import { Worker } from 'node:worker_threads'"
    expect(breachesOf(one('workers/pool.node.ts', text))).toEqual([])
    expect(breachesOf(one('workers/pool.browser.ts', text))).toHaveLength(1)
  })

  test('names a file that belongs to no layer', () => {
    expect(breachesOf(one('src/helpers.ts', ''))).toEqual(['src/helpers.ts: belongs to no layer; see test/architecture/layers.ts'])
    expect(breachesOf(one('src/app/view.tsx', ''))).toHaveLength(1)
  })

  test('finds the clock and chance in the core, not in the page', () => {
    const text = 'export const now = [Math.random(), Date.now(), new Date(), performance.now()]'
    expect(breachesOf(one('src/model/a.ts', text)).map((line) => line.split(' use ')[1])).toEqual(['Math.random', 'Date.now', 'new Date()', 'performance'])
    expect(breachesOf(one('src/app/a.ts', text))).toEqual([])
  })

  test('leaves alone what only looks like it', () => {
    const text = `
      // Math.random() is not used
      export const sentence = 'console.log(Date.now())'
      export const day = new Date(2027, 0, 1)
      export const row = { console: 1, crypto: 2 }.console`
    expect(breachesOf(one('src/texts/a.ts', text))).toEqual([])
  })

  test('finds a cycle in a table', () => {
    const layer = (name: string, below: readonly string[]) => ({ name, files: /^$/, layers: below, packages: [], pure: true })
    expect(cyclesOf([layer('a', ['b']), layer('b', ['c']), layer('c', ['a']), layer('d', ['a'])])).toEqual(['a', 'b', 'c'])
  })

  test('names a file that is too long, unless it is a list of data', () => {
    const long = '\n'.repeat(401)
    expect(sizeBreaches(new Map([['src/model/a.ts', long], ['src/model/b.ts', '\n']]))[0]).toBe('src/model/a.ts: 401 lines, more than 400')
    expect(sizeBreaches(one('src/model/parameters/registry/lessen.ts', long))).toEqual([])
  })

  test('finds that one file in ten is over the budget, even when none is over the maximum', () => {
    const files = Array.from({ length: 10 }, (_, index): [string, string] => [`src/model/${index}.ts`, '\n'.repeat(index < 8 ? 100 : 250)])
    expect(sizeBreaches(new Map(files))).toEqual(['src/model/8.ts: one file in ten is longer than 250 lines; the budget is 200'])
  })
})
