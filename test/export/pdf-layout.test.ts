import { beforeAll, describe, expect, test } from 'vitest'
import { cleanText } from '../../src/export/pdf/glyphs.ts'
import { layOut } from '../../src/export/pdf/layout.ts'
import type { Layout } from '../../src/export/pdf/layout.ts'
import { breakLines } from '../../src/export/pdf/lines.ts'
import type { Measure } from '../../src/export/pdf/lines.ts'
import type { Item } from '../../src/export/pdf/sheet.ts'
import { page } from '../../src/export/pdf/style.ts'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import { buildReport } from '../../src/report/build.ts'
import type { Report } from '../../src/report/blocks.ts'
import { cell } from '../../src/report/blocks.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { sectionIds } from '../../src/report/section-ids.ts'
import { aReportInput, someFonts } from '../report/a-report.ts'

/** As wide as the widest letters of the font on average, so that what fits here fits there. */
const measure: Measure = (text, face, size) => text.length * size * (face === 'bold' ? 0.53 : 0.5)
const has = (codePoint: number): boolean => codePoint < 0x250 || (codePoint >= 0x2010 && codePoint < 0x2600)

let input: ReportInput
let report: Report
let layout: Layout

beforeAll(async () => {
  input = await aReportInput()
  report = buildReport(input)
  layout = layOut(report, measure, has)
})

const textsOf = (items: readonly Item[]) => items.flatMap((item) => (item.kind === 'text' ? [item] : []))

function aReport(section: Partial<Report['sections'][number]>): Report {
  return { ...report, sections: [{ id: 'proef', name: 'Proef', title: 'Proef', blocks: [], ...section }] }
}

describe('a report on pages', () => {
  test('has every chosen section with something to tell in the chosen order, and the account at the end', () => {
    expect(report.sections.map(({ id }) => id)).toEqual([...sectionIds.filter((id) => id !== 'stresskaarten' && id !== 'toekomsten'), 'verantwoording'])
    const some = buildReport({ ...input, choices: { ...input.choices, sections: ['methode', 'samenvatting', 'bestaat-niet', 'methode'] } })
    expect(some.sections.map(({ id }) => id)).toEqual(['methode', 'samenvatting', 'verantwoording'])
  })

  test('lets nothing stand outside the margins or over the foot of the page', () => {
    const outside = layout.sheets.flatMap(({ placed }, index) => placed.flatMap(({ items }) => textsOf(items))
      .filter(({ x, y, text, face, size }) => x < page.left - 0.5 || x + measure(text, face, size) > page.width - page.right + 1 || y > page.height - 20)
      .map(({ text }) => `${index + 1}: ${text}`))
    expect(outside).toEqual([])
    for (const { placed } of layout.sheets) for (const { tag, items } of placed) if (tag !== null) for (const { y } of textsOf(items)) expect(y).toBeLessThan(page.bottom + 2)
  })

  test('never prints two lines of one cell or paragraph over each other', () => {
    const clashes = layout.sheets.flatMap(({ placed }) => placed.flatMap(({ items }) => {
      const texts = textsOf(items)
      return texts.filter((one, index) => texts.slice(index + 1).some((other) => Math.abs(one.y - other.y) < 5 && one.x < other.x + measure(other.text, other.face, other.size) - 0.5 && other.x < one.x + measure(one.text, one.face, one.size) - 0.5))
    }))
    expect(clashes).toEqual([])
  })

  test('leaves no heading and no column header as the last thing on a page', () => {
    const last = layout.sheets.map(({ placed }) => placed.filter(({ tag, items }) => tag !== null && items.length > 0).at(-1)!.tag!)
    expect(last.filter(({ type, scope }) => /^H\d$/.test(type) || type === 'Caption' || scope === 'Column')).toEqual([])
  })

  test('repeats the headers of a table that goes on, without tagging them twice', () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ header: cell(`rij ${index}`), cells: [cell(String(index))] }))
    const long = layOut(aReport({ blocks: [{ kind: 'table', title: 'Lang', columns: [{ header: cell('Naam'), align: 'start' }, { header: cell('Waarde'), align: 'end' }], rows }] }), measure, has)
    const heads = long.sheets.map(({ placed }) => placed.filter(({ items }) => textsOf(items).some(({ text }) => text === 'Waarde')).map(({ tag }) => tag?.type ?? null))
    expect(heads.filter((types) => types.length > 0).length).toBeGreaterThan(2)
    expect(heads.flat().filter((type) => type === 'TH')).toHaveLength(1)
    expect(heads.flat().filter((type) => type === null).length).toBeGreaterThan(1)
  })

  test('cuts a row that is taller than a page, and a table that is wider than one', () => {
    const words = Array.from({ length: 2500 }, (_, index) => `woord${index}`).join(' ')
    const tall = layOut(aReport({ blocks: [{ kind: 'table', title: 'Hoog', columns: [{ header: cell('a'), align: 'start' }, { header: cell('b'), align: 'start' }], rows: [{ header: cell('rij'), cells: [cell(words)] }] }] }), measure, has)
    const printed = tall.sheets.flatMap(({ placed }) => placed.filter(({ tag }) => tag?.type === 'TD').flatMap(({ items }) => textsOf(items))).map(({ text }) => text).join(' ').split(/\s+/)
    expect(printed.length).toBe(2500)
    const columns = Array.from({ length: 22 }, (_, index) => ({ header: cell(`Gemeente${index}`), align: 'end' as const }))
    const wide = layOut(aReport({ blocks: [{ kind: 'table', title: 'Breed', columns, rows: [{ header: cell('lasten'), cells: columns.slice(1).map((_, index) => cell(`1.234.${100 + index}`)) }] }] }), measure, has)
    const figures = wide.sheets.flatMap(({ placed }) => placed.flatMap(({ items }) => textsOf(items))).filter(({ text }) => text.startsWith('1.234.'))
    expect(figures.map(({ text }) => text)).toEqual(columns.slice(1).map((_, index) => `1.234.${100 + index}`))
    for (const { x, text, face, size } of figures) expect(x + measure(text, face, size)).toBeLessThan(page.width - page.right + 1)
  })

  test('says in the contents list on which page each section begins', () => {
    const contents = layout.sheets.find(({ section }) => section === 'Inhoud')!
    const listed = contents.placed.filter(({ tag }) => tag?.type === 'Link').map(({ tag }) => tag!.alt)
    const begins = report.sections.map(({ name }, index) => `${index + 1}. ${name}, pagina ${layout.sheets.findIndex(({ section }) => section === `${index + 1}. ${name}`) + 1}`)
    expect(listed).toEqual(begins)
  })
})

describe('hostile texts', () => {
  test('stand as a box where the font has no sign, and lose what only steers', () => {
    expect(cleanText('Gemeente 😀 של\u202Eabc\u0007', has)).toEqual({ text: 'Gemeente □ □□abc ', missing: 3 })
    expect(cleanText('e\u0301\r\nx', has)).toEqual({ text: 'é\nx', missing: 0 })
  })

  test('are cut into lines without losing a letter', () => {
    const word = 'Leidschendam-Voorburg'.repeat(30)
    const lines = breakLines([{ text: `kort ${word} einde`, face: 'regular', colour: 'ink' }], { size: 10 }, 80, measure)
    expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('').replaceAll(' ', '')).toBe(`kort${word}einde`)
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(80)
  })

  test('do not stop a report: long words, right to left, emoji, markup', async () => {
    const name = `${'Zuidwesthoekermiddelgemeente'.repeat(6)} & <b>של</b> 😀 =1+1`
    const hostile: ReportInput = {
      ...input,
      region: { ...input.region, name, toelichting: `${name} `.repeat(20) },
      plan: { ...input.plan, region: { ...input.plan.region, name }, gemeenten: input.plan.gemeenten.map((gemeente) => ({ ...gemeente, name })), scenarios: input.plan.scenarios.map((scenario) => ({ ...scenario, name })) },
      choices: { ...input.choices, author: name, organisation: name, conditions: `${name}\n\n${name}`, minority: '\u0000\uD800' , sections: ['samenvatting', 'regio', 'scenarios', 'resultaten', 'budget', 'afweging', 'besluitnota'] },
    }
    const { bytes, missing } = await writePdf(buildReport(hostile), someFonts(), { compress: false })
    expect(missing).toBeGreaterThan(0)
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('&amp; &lt;b&gt;')
    expect(text.endsWith('%%EOF\n')).toBe(true)
  })
})
