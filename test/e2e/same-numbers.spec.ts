import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { firm, openFile, scenarioNames, shortSession } from './screens.ts'
import { expect, forms, open, repositoryPath, test } from './watched.ts'

const REPLICATIONS = 60
const session = shortSession(REPLICATIONS)
/** `exp` and `log` differ in the last bit between engines; more than this is another number. */
const TOLERANCE = 1e-9

interface KeptBatch {
  readonly first: number
  readonly count: number
  readonly outcomes: readonly number[]
}

/** Listens in on the page's own threads, so that no door for tests is needed in the product. */
async function keepBatches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: KeptBatch[] = []
    const Own = globalThis.Worker
    class Watched extends Own {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        this.addEventListener('message', ({ data }) => {
          const value = data?.value
          if (value?.outcomes instanceof Float64Array) kept.push({ first: value.batch.first, count: value.batch.count, outcomes: [...value.outcomes] })
        })
      }
    }
    Object.assign(globalThis, { Worker: Watched, keptBatches: kept })
  })
}

/** [replication][scenario][outcome] of the first run of the page. */
async function matrixOfPage(page: Page): Promise<Float64Array> {
  const kept = await page.evaluate(() => (globalThis as unknown as { keptBatches: KeptBatch[] }).keptBatches)
  const width = scenarioNames.length * outcomeIds.length
  const matrix = new Float64Array(REPLICATIONS * width).fill(Number.NEGATIVE_INFINITY)
  // What divides a difference over groups of levers runs on the same threads, with more scenarios.
  for (const { first, count, outcomes } of kept) if (outcomes.length === count * width) matrix.set(outcomes, first * width)
  return matrix
}

let folder = ''
let matrixOfCommandLine: Float64Array = new Float64Array()

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-'))
  const [input, output] = [join(folder, 'sessie.json'), join(folder, 'matrix.csv')]
  writeFileSync(input, session)
  execFileSync(process.execPath, ['cli/start.mjs', 'run', input, '--matrix', output], { cwd: repositoryPath(''), stdio: 'pipe' })
  matrixOfCommandLine = readMatrix(readFileSync(output, 'utf8'))
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const form of forms) {
  test.describe(`the ${form} page`, () => {
    test.use({ form })

    test('computes the numbers of the command line from the same file', async ({ page }) => {
      await keepBatches(page)
      await open(page, form)
      await openFile(page, 'sessie.json', session)
      await firm(page)
      const matrix = await matrixOfPage(page)
      expect(matrix.length).toBe(matrixOfCommandLine.length)
      expect(differences(matrix, matrixOfCommandLine)).toEqual([])
    })
  })
}

/** The numbers of a matrix file, in its order; an empty cell is a future in which nobody was counted. */
function readMatrix(csv: string): Float64Array {
  const [header = '', ...rows] = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n')
  expect(header.split(';').slice(2)).toEqual(outcomeIds)
  return Float64Array.from(rows.flatMap((row) => row.split(';').slice(2).map((cell) => (cell === '' ? Number.NaN : Number(cell.replace(',', '.'))))))
}

/** The first few cells that differ by more than the tolerance, in words. */
function differences(a: Float64Array, b: Float64Array): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < a.length && found.length < 5; at++) {
    const [x, y] = [a[at]!, b[at]!]
    if (Object.is(x, y) || Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y))) continue
    found.push(`replication ${Math.floor(at / (scenarioNames.length * outcomeIds.length))}, ${outcomeIds[at % outcomeIds.length]}: ${x} and ${y}`)
  }
  return found
}
