import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../cli/commands.ts'
import { isDate } from '../../cli/report-run.ts'
import { stressCards } from '../../src/experiment/stress/cards.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { testHost } from './test-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

async function report(...args: readonly string[]) {
  // The real model: a report reads books and series.
  const host = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
  const code = await dispatch(['report', ...args], host)
  return { code, output: host.output(), errors: host.errors() }
}

describe('report', () => {
  test('writes the same PDF twice for the same date', async () => {
    const [one, two] = [join(folder, 'een.pdf'), join(folder, 'twee.pdf')]
    const rest = ['--replications', '6', '--date', '2026-03-14', '--sections', 'samenvatting,regio']
    const { code, output } = await report('westfriesland', '--out', one, ...rest)
    expect(code).toBe(0)
    expect(output).toMatch(/^.*een\.pdf: \d+ bladzijden, \d+ kB, in \d+,\d seconden\.\n$/)
    await report('westfriesland', '--out', two, ...rest)
    expect(readFileSync(one).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(Buffer.compare(readFileSync(one), readFileSync(two))).toBe(0)
  })

  test('takes a region without scores or weights, and one gemeente', async () => {
    const out = join(folder, 'rotterdam.pdf')
    expect((await report('rotterdam', '--out', out, '--replications', '4', '--date', '2026-03-14', '--sections', 'samenvatting,budget,afweging,besluitnota')).code).toBe(0)
    expect(existsSync(out)).toBe(true)
  })

  test('plays the stress cards when asked, and says what it does while it does so', async () => {
    const host = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
    const out = join(folder, 'stress.pdf')
    expect(await dispatch(['report', 'rotterdam', '--out', out, '--replications', '2', '--date', '2026-03-14', '--sections', 'stresskaarten'], host)).toBe(0)
    expect(host.progressLines).toContain(`stresskaart 1 van ${stressCards.length}: ${stressCards[0]!.label}`)
    const without = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
    expect(await dispatch(['report', 'rotterdam', '--out', out, '--replications', '2', '--date', '2026-03-14', '--sections', 'samenvatting'], without)).toBe(0)
    expect(without.progressLines.filter((line) => line.startsWith('stresskaart'))).toEqual([])
  })

  test('tells a future that is asked for, and refuses one that cannot be told before it simulates', async () => {
    const out = join(folder, 'toekomst.pdf')
    const rest = ['rotterdam', '--out', out, '--replications', '3', '--date', '2026-03-14', '--sections', 'toekomsten']
    expect((await report(...rest, '--follow', '2:opplus:jaar=2030')).code).toBe(0)
    expect((await report(...rest)).errors).toContain('Geef met `--follow` welke toekomst')
    const wrong = await report(...rest, ...['4', '1:nergens', '1:opplus:jaar=1999', 'nummer-een', '1:opplus:persoon=0'].flatMap((text) => ['--follow', text]))
    expect(wrong.code).toBe(2)
    for (const part of ['Toekomst 4 is niet doorgerekend: dit rapport heeft er 3.', 'scenario `nergens` is onbekend', 'jaar 1999 is niet doorgerekend', '`--follow nummer-een`: toegestaan is', '`--follow 1:opplus:persoon=0`: toegestaan is']) expect(wrong.errors).toContain(part)
    const nobody = await report(...rest, '--follow', '1:opplus:persoon=1')
    expect(nobody.code).toBe(2)
    expect(nobody.errors).toMatch(/Persoon 1 van toekomst 1 is niet te volgen\. .* hier persoon [\d.]+ tot en met [\d.]+\./)
    expect(nobody.output).toBe('')
    expect((await report('rotterdam', '--out', out, '--sections', 'regio', '--follow', '1')).errors).toContain('noem dat ook bij `--sections`')
  })

  test('says all that is wrong before it simulates', async () => {
    const { code, errors } = await report('--date', '2026-02-30', '--sections', 'samenvattng', '--out', join(folder, 'geen', 'x.pdf'))
    expect(code).toBe(2)
    for (const part of ['Geef één regio', '--date 2026-02-30', 'is `samenvatting` bedoeld?', 'bestaat niet']) expect(errors).toContain(part)
    expect((await report('westfriesland')).errors).toContain('--out BESTAND.pdf')
    const odd = await report('westfriesland', '--out', join(folder, 'rapport.docx'), '--link', 'sessie.json')
    expect(odd.code).toBe(2)
    for (const part of ['de naam eindigt op .pdf', '`--link sessie.json` kan niet']) expect(odd.errors).toContain(part)
  })

  test.each([['2026-03-14', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['14-03-2026', false], ['', false]])('knows that %j is a day: %s', (text, isDay) => {
    expect(isDate(text)).toBe(isDay)
  })
})
