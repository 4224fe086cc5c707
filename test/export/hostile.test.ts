import { describe, expect, test } from 'vitest'
import { readCells } from '../../src/analysis/mca/weights-csv.ts'
import { guarded, sheetCsv } from '../../src/export/csv/csv.ts'
import { writeXlsx } from '../../src/export/xlsx/write-xlsx.ts'
import { withZipDate } from '../../src/export/xlsx/zip-time.ts'
import type { Sheet } from '../../src/report/sheets/sheet.ts'
import { column, empty, figure, personsCell, words } from '../../src/report/sheets/sheet.ts'
import { readWorkbook } from './read-xlsx.ts'

const hostile = ['=1+1', '+31 6 12345678', '-2+3', '@SUM(A1)', '\t=HYPERLINK("http://kwaad.nl")', '  =A1', 'a;b"c\r\nd', '<script>alert(1)</script>&amp;', '_x0041_', 'שלום 🙂', 'x'.repeat(40_000)]
const sheet = (texts: readonly string[]): Sheet => ({
  id: 'proef', name: 'Proef', about: '', fixedColumns: 0, columns: [column('=Kop', 10), column('Getal', 10)],
  rows: [...texts.map((text) => [words(text), figure(-1.5, 'een')]), [words('leeg'), figure(Number.NaN, 'euro')], [words('kort')]],
})

describe('hostile texts', () => {
  test('are texts in a spreadsheet, whatever they begin with', async () => {
    const [read] = readWorkbook(await writeXlsx([sheet(hostile)], '2026-03-14'))
    const texts = read!.rows.map((cells) => cells[0])
    expect(texts[0]).toBe('=Kop')
    expect(texts.slice(1, 7)).toEqual(hostile.slice(0, 6))
    expect(texts[8]).toBe('<script>alert(1)</script>&amp;')
    expect(texts[9]).toBe('_x005F_x0041_')
    expect(texts[10]).toBe('שלום 🙂')
    expect(texts[11]).toHaveLength(32_767)
    expect(read!.rows[1]![1]).toBe(-1.5)
  })

  test('begin with an apostrophe in a CSV where a spreadsheet would compute, and break no cells', () => {
    for (const text of hostile.slice(0, 6)) expect(guarded(text).replace(/^"/, '').startsWith("'"), text).toBe(true)
    const rows = readCells(sheetCsv(sheet(hostile.slice(0, 10))))
    expect(rows.every((cells) => cells.length === 2)).toBe(true)
    expect(rows[0]![0]).toBe('=Kop')
    expect(rows[7]![0]).toBe('a;b"c\nd')
    expect(rows[1]![1]).toBe('-1,5')
  })

  test('of half a character or with control signs give a file that opens', async () => {
    const [read] = readWorkbook(await writeXlsx([sheet(['\uD83D half', 'nul\u0000bel\u0007'])], '2026-03-14'))
    expect(read!.rows[1]![0]).toBe(' half')
    expect(read!.rows[2]![0]).toBe('nulbel')
  })
})

describe('a cell', () => {
  test('without a number is empty, and never nought', () => {
    expect(figure(Number.NaN, 'een')).toEqual(empty)
    expect(sheetCsv(sheet([])).split('\r\n')[1]).toBe('leeg;')
  })

  test('says less than five of a few persons', () => {
    expect([0, 4.9].map(personsCell)).toEqual([words('<5'), words('<5')])
    expect(personsCell(5)).toEqual(figure(5, 'een'))
    expect(personsCell(Number.NaN)).toEqual(empty)
  })
})

test('the date of a file that is no ZIP is not written', () => {
  expect(() => withZipDate(new Uint8Array(10), '2026-03-14')).toThrow('ZIP')
  expect(() => withZipDate(new Uint8Array(40), '2026-03-14')).toThrow('ZIP')
})
