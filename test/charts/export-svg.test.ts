import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/charts/axis.ts'
import { pictureOf, pictureSvg } from '../../src/charts/export-svg.ts'
import { light } from '../../src/charts/palette.ts'
import type { Scene } from '../../src/charts/scene.ts'
import { tableHtml, tableTsv } from '../../src/charts/table-text.ts'

const scene = (more: Partial<Scene> = {}): Scene => ({
  width: 640, height: 200, title: 'Integratie is meestal goedkoper dan Opplus', subtitle: 'Lasten per jaar, € mln', description: 'Lijngrafiek.',
  table: { caption: 'Lasten', columns: ['Jaar', 'Opplus'], rows: [['2027', '€ 4,6 mln'], ['2028', '−3']] },
  marks: [{ kind: 'line', x1: 0, y1: 0, x2: 640, y2: 200, stroke: { colour: 'ink', width: 1 } }, { kind: 'group', marks: [{ kind: 'text', x: 1, y: 20, text: 'Opplus <b>', size: 13, colour: 'opplus-text', halo: true }] }],
  ...more,
})
const source = '1.000 toekomsten · zaad 4711 · kenmerk 7493268c'
const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)

describe('a chart as a picture', () => {
  test('has title, subtitle, source and kenmerk in the picture itself', () => {
    const svg = pictureSvg(pictureOf(scene(), source), light)
    expect(textsOf(svg).slice(0, 3)).toEqual(['Integratie is meestal goedkoper dan Opplus', 'Lasten per jaar, € mln', `Bron: Scenariowijzer Inburgering · ${source}`])
    expect(svg).toContain('<rect width="100%" height="100%" fill="#FFFFFF"/>')
    expect(svg).toContain('<g transform="translate(24 ')
  })

  test('stands by itself: no address, no style sheet, no script', () => {
    const svg = pictureSvg(pictureOf(scene({ title: '</text><script>alert(1)</script>' }), '"><image href="http://kwaad.nl"/>'), light)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('<image')
    expect(svg).not.toMatch(/ (href|src|style)="|url\(|@import/)
    expect(svg).toContain('Opplus &lt;b&gt;')
  })

  test('breaks what is too long, also one very long word, inside its own width', () => {
    const picture = pictureOf(scene({ title: `Lang ${'zin '.repeat(60)}`, subtitle: 'Q'.repeat(300) }), source)
    expect(picture.words.length).toBeGreaterThan(6)
    for (const { text, size } of picture.words) expect(textWidth(text, size)).toBeLessThanOrEqual(picture.width - 48)
    expect(picture.words.map(({ text }) => text).join('').match(/Q/g)).toHaveLength(300)
    const heights = picture.words.map(({ y }) => y)
    expect([...heights].sort((a, b) => a - b)).toEqual(heights)
    expect(Math.max(...heights)).toBeLessThan(picture.height)
  })

  test('keeps the drawing between its title and its source', () => {
    const { words, drawing, height } = pictureOf(scene(), source)
    expect(drawing.y).toBeGreaterThan(words[1]!.y)
    expect(words[2]!.y).toBeGreaterThan(drawing.y + 200)
    expect(height).toBeGreaterThan(words[2]!.y)
  })

  test('gives a narrow drawing room for its words', () => {
    expect(pictureOf(scene({ width: 100 }), '').width).toBe(528)
    expect(pictureOf(scene({ width: 900 }), '').width).toBe(948)
  })
})

describe('a table on the clipboard', () => {
  test('has tabs for a spreadsheet, and computes nothing', () => {
    const hostile = scene({ table: { caption: '', columns: ['Naam', 'Saldo'], rows: [['=1+1', '-3,5'], ['@a\tb', '−2'], ['-bel', '+12%']] } }).table
    expect(tableTsv(hostile).split('\r\n')).toEqual(['Naam\tSaldo', "'=1+1\t-3,5", "'@a b\t−2", "'-bel\t+12%"])
  })

  test('has headers for a document, and nothing of a name as markup', () => {
    const html = tableHtml({ caption: 'A & B', columns: ['Naam', '<i>'], rows: [['<script>', '1']] })
    expect(html).toBe('<table><caption>A &amp; B</caption><thead><tr><th scope="col">Naam</th><th scope="col">&lt;i&gt;</th></tr></thead><tbody><tr><th scope="row">&lt;script&gt;</th><td>1</td></tr></tbody></table>')
  })
})
