import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../cli/commands.ts'
import { exitCode } from '../../cli/host.ts'
import { observations } from '../../src/analysis/validation/observations.ts'
import { MODEL_VERSION } from '../../src/model/version.ts'
import { projectRoot, testHost } from './test-host.ts'

const root = mkdtempSync(join(tmpdir(), 'scenariowijzer-'))
for (const folder of ['docs', 'src/analysis/validation']) mkdirSync(join(root, folder), { recursive: true })
symlinkSync(join(projectRoot, 'scenarios'), join(root, 'scenarios'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const host = testHost({ root })
  return { code: await dispatch(['validate-model', ...args], host), host }
}

describe('validate-model', () => {
  test('writes the table and its numbers, and says how many lie inside', async () => {
    const { code, host } = await run('--replications', '2')
    expect(host.errors()).toBe('')
    expect(code).toBe(exitCode.done)
    expect(host.output()).toMatch(new RegExp(`^\\d+ van de ${observations.length} getelde getallen`))
    const numbers = readFileSync(join(root, 'src/analysis/validation/measured.ts'), 'utf8')
    expect(numbers).toContain(`modelVersion: '${MODEL_VERSION}', replications: 2,`)
    expect(numbers.match(/p05:/g)?.length).toBe(observations.length)
    expect(readFileSync(join(root, 'docs/validatie.md'), 'utf8')).toContain('2 toekomsten per terugblik')
  })

  test('refuses a word and a number outside the range, and writes nothing', async () => {
    const before = readFileSync(join(root, 'docs/validatie.md'), 'utf8')
    for (const args of [['mvs'], ['--replications', '1']]) {
      const { code, host } = await run(...args)
      expect(code).toBe(exitCode.wrong)
      expect(host.errors()).not.toBe('')
    }
    expect(readFileSync(join(root, 'docs/validatie.md'), 'utf8')).toBe(before)
  })
})
