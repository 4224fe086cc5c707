import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ResultDocument } from '../../cli/result-document.ts'
import { projectRoot } from './test-host.ts'

// The command line as a user starts it: built, with real threads and the real model.

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-')) })
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly output: string
  readonly errors: string
}

interface Way {
  /** Milliseconds until Ctrl-C. */
  readonly interruptAfter?: number
  /** Reads nothing, as `head` after its last line. */
  readonly closeOutput?: boolean
  /** Where standard output goes. */
  readonly stdout?: number
}

function start(args: readonly string[], { interruptAfter, closeOutput = false, stdout }: Way = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'cli/start.mjs'), ...args], { cwd: folder, stdio: ['ignore', stdout ?? 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout?.on('data', (text: Buffer) => { output += text.toString() })
    if (closeOutput) child.stdout?.destroy()
    child.stderr!.on('data', (text: Buffer) => { errors += text.toString() })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }))
    if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter)
  })
}

test('builds itself without a word and gives exit codes', async () => {
  const help = await start(['--help'])
  expect(help).toMatchObject({ code: 0, errors: '' })
  expect(help.output).toContain('Gebruik: npm run -s cli -- OPDRACHT')
  expect(await start(['run', 'westfriesland', '--seeed', 'x'])).toMatchObject({ code: 2, output: '' })
})

test('real threads and real parts give the digest of one thread', async () => {
  const run = ['run', 'westfriesland', '--replications', '4', '--horizon', '1', '--scenarios', 'opplus,synthese']
  const digests: string[] = []
  for (const threads of ['1', '2', '7']) {
    expect(await start([...run, '--threads', threads, '--out', at(`${threads}.json`)])).toMatchObject({ code: 0, errors: '' })
    digests.push((JSON.parse(readFileSync(at(`${threads}.json`), 'utf8')) as ResultDocument).digest)
  }
  for (const part of ['1', '2', '3', '4']) {
    expect(await start([...run, '--threads', '1', '--shard', `${part}/4`, '--out', at(`deel-${part}.json`)])).toMatchObject({ code: 0, output: '' })
  }
  expect(await start(['merge', ...['1', '2', '3', '4'].map((part) => at(`deel-${part}.json`)), '--out', at('samen.json')])).toMatchObject({ code: 0 })
  expect(readFileSync(at('samen.json'), 'utf8')).toBe(readFileSync(at('1.json'), 'utf8'))
  expect(new Set(digests).size).toBe(1)
})

test('a reader that has seen enough is no fault, and the file is still written', async () => {
  const ended = await start(['run', 'westfriesland', '--replications', '2', '--horizon', '1', '--out', at('kop.json')], { closeOutput: true })
  expect(ended).toMatchObject({ code: 0, errors: '' })
  expect(existsSync(at('kop.json'))).toBe(true)
})

test.runIf(process.platform === 'linux')('a full disk behind standard output is told in one sentence', async () => {
  const full = openSync('/dev/full', 'w')
  const ended = await start(['--help'], { stdout: full })
  closeSync(full)
  expect(ended).toMatchObject({ code: 2, errors: 'Standaarduitvoer: schrijven lukt niet (de schijf is vol).\n' })
})

test('Ctrl-C leaves no file', async () => {
  const before = readdirSync(folder)
  const ended = await start(['run', 'westfriesland', '--replications', '5000', '--out', at('niet.json')], { interruptAfter: 1500 })
  // On a slow machine the signal may come before the program listens; then the system ends it.
  expect(ended.code === 130 || ended.signal === 'SIGINT').toBe(true)
  if (ended.code === 130) expect(ended.errors).toBe('Afgebroken; er is niets geschreven.\n')
  expect(readdirSync(folder)).toEqual(before)
})
