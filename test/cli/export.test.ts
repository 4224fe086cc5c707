import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../cli/commands.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { csvKinds } from '../../src/report/file-kinds.ts'
import { readWorkbook } from '../export/read-xlsx.ts'
import { testHost } from './test-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
const at = (name: string): string => join(folder, name)
afterAll(() => { rmSync(folder, { recursive: true }) })

async function exported(...args: readonly string[]) {
  // The real model: the tables read books and series.
  const host = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
  const code = await dispatch(['export', ...args], host)
  return { code, output: host.output(), errors: host.errors() }
}

describe('export', () => {
  test('writes the spreadsheet, every CSV and the note of one run', async () => {
    const { code, output, errors } = await exported('westfriesland', '--xlsx', at('a.xlsx'), '--csv', at('csv'), '--note', at('nota.md'), '--replications', '4', '--date', '2026-03-14', '--seed', 'abc')
    expect([code, errors]).toEqual([0, ''])
    expect(readdirSync(at('csv')).sort()).toEqual(csvKinds.map((kind) => `${kind}.csv`).sort())
    expect(output.trimEnd().split('\n')).toHaveLength(csvKinds.length + 2)
    const facts = new Map(readWorkbook(readFileSync(at('a.xlsx')))[0]!.rows.map(([name, value]) => [name, value]))
    expect([facts.get('Zaad'), facts.get('Aantal toekomsten'), facts.get('Datum')]).toEqual(['abc', 4, '2026-03-14'])
    expect(readFileSync(at('nota.md'), 'utf8')).toContain('# Besluitnota: inburgering in Westfriesland')
  })

  test('writes a note as a page, and nothing that was not asked for', async () => {
    const { code } = await exported('rotterdam', '--note', at('rotterdam.html'), '--replications', '2')
    expect(code).toBe(0)
    expect(readFileSync(at('rotterdam.html'), 'utf8')).toContain('<html lang="nl">')
    expect(existsSync(at('rotterdam.xlsx'))).toBe(false)
  })

  test('says all that is wrong before it simulates, and makes no folder', async () => {
    writeFileSync(at('bestand'), '')
    const { code, errors } = await exported('--xlsx', at('geen/a.xlsx'), '--csv', at('bestand'), '--note', at('nota.docx'), '--date', 'morgen')
    expect(code).toBe(2)
    for (const part of ['Geef één regio', 'bestaat niet', 'is een bestand', '.html of .md', '--date morgen']) expect(errors).toContain(part)
    expect((await exported('westfriesland')).errors).toContain('--xlsx BESTAND.xlsx')
    expect((await exported('westfrieslnd', '--csv', at('nieuw'))).errors).toContain('`westfriesland` bedoeld')
    expect(existsSync(at('nieuw'))).toBe(false)
  })
})
