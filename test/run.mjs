// `npm test`: the unit tests, both builds, and the browser tests on those builds. Part runs: --unit, --e2e.
// The last line is always `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, findOrInstallBrowser, firefox } from './runner/browser.mjs'
import { countBrowser, countUnit, sum } from './runner/counts.mjs'
import { offerPdfTools } from './runner/pdf-tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'scenariowijzer-test-'))
/** The tag in the tests that measure time: `test/e2e/watched.ts`. */
const ALONE = '@alone'
const failure = { passed: 0, failed: 1, skipped: 0 }

/** Runs a program of node_modules in this folder and shows what it says. */
function run(program, args, env = {}) {
  const done = spawnSync(process.execPath, [join('node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  return done.status ?? 1
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`No readable test report: ${error.message}`)
    return null
  }
}

function unit() {
  const notTested = offerPdfTools()
  if (notTested !== '') console.log(notTested)
  const file = join(reports, 'unit.json')
  const code = run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return countUnit(readReport(file), code)
}

/** A port that nobody uses, so that two copies of the repository can be tested at the same time. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function browser() {
  const paths = {}
  try {
    for (const kind of [chromium, firefox]) paths[kind.variable] = findOrInstallBrowser(kind)
  } catch (error) {
    console.error(error.message)
    return failure
  }
  for (const mode of [[], ['--mode', 'single']]) {
    if (run('vite/bin/vite.js', ['build', ...mode]) === 0) continue
    console.error(`The build failed: vite build ${mode.join(' ')}`)
    return failure
  }
  const port = String(await freePort())
  // Two at a time, and then what measures time with the machine to itself.
  return sum([['--grep-invert', ALONE], ['--grep', ALONE, '--workers', '1']].map((which, index) => {
    const file = join(reports, `e2e-${index}.json`)
    const code = run('@playwright/test/cli.js', ['test', '--reporter=list,json', ...which], { ...paths, E2E_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: file })
    return countBrowser(readReport(file), code)
  }))
}

const flags = process.argv.slice(2)
const unknown = flags.filter((flag) => !['--unit', '--e2e'].includes(flag))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Usage: npm test [-- --unit | --e2e]`)
  process.exit(2)
}
const all = flags.length === 0
const counts = []
if (all || flags.includes('--unit')) counts.push(unit())
if (all || flags.includes('--e2e')) counts.push(await browser())
rmSync(reports, { recursive: true, force: true })
const { passed, failed, skipped } = sum(counts)
if (skipped > 0) console.log(`\n${skipped} skipped`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
