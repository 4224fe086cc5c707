import { beforeAll, describe, expect, test } from 'vitest'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import { buildReport } from '../../src/report/build.ts'
import type { Report } from '../../src/report/blocks.ts'
import { aReportInput, someFonts } from '../report/a-report.ts'
import type { Element, Name, Operator, Pdf, Ref } from './read-pdf.ts'
import { elementsOf, markedOf, operatorsOf, readPdf, structureOf } from './read-pdf.ts'

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI'])

let report: Report
let pdf: Pdf
let tree: Element
let all: readonly Element[]
/** By page. */
let drawn: readonly (readonly Operator[])[]

beforeAll(async () => {
  report = buildReport(await aReportInput())
  const { bytes } = await writePdf(report, someFonts(), { compress: false })
  pdf = readPdf(bytes)
  tree = structureOf(pdf)
  all = [...elementsOf(tree)]
  drawn = pdf.pages.map((page) => operatorsOf(pdf.stream(pdf.dict(page).get('Contents'))))
})

const ofType = (type: string): readonly Element[] => all.filter((element) => element.type === type)

describe('the tags of a report as PDF', () => {
  test('say that the file is tagged, is Dutch and shows its title', () => {
    expect(pdf.dict(pdf.catalog.get('MarkInfo')).get('Marked')).toBe(true)
    expect(pdf.catalog.get('Lang')).toBe('nl-NL')
    expect(pdf.dict(pdf.catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true)
    expect(pdf.get(pdf.dict(pdf.trailer.get('Info')).get('Title'))).toBe(report.title)
  })

  test('leave no drawing operator unmarked', () => {
    const unmarked: string[] = []
    for (const [index, operators] of drawn.entries()) {
      let depth = 0
      for (const { name } of operators) {
        if (name === 'BDC' || name === 'BMC') depth++
        else if (name === 'EMC') depth--
        else if (painting.has(name) && depth === 0) unmarked.push(`${index + 1}: ${name}`)
        if (depth < 0 || depth > 1) unmarked.push(`${index + 1}: depth ${depth}`)
      }
      expect(depth).toBe(0)
    }
    expect(unmarked).toEqual([])
  })

  test('hold every stretch of every page once, in the order in which it stands there', () => {
    const inTree = [...markedOf(tree)].map(({ page, mcid }) => `${page}/${mcid}`)
    const onPages = drawn.flatMap((operators, index) => operators
      .filter(({ name, operands }) => name === 'BDC' && (operands[0] as Name).name !== 'Artifact')
      .map(({ operands }) => `${index}/${String((operands[1] as ReadonlyMap<string, number>).get('MCID'))}`))
    expect(onPages.length).toBeGreaterThan(500)
    expect(new Set(onPages).size).toBe(onPages.length)
    // A cell that goes on over a page has parts on both: the order within each page is that of the tree.
    for (const [index] of pdf.pages.entries()) {
      const prefix = `${index}/`
      expect(inTree.filter((id) => id.startsWith(prefix))).toEqual(onPages.filter((id) => id.startsWith(prefix)))
    }
  })

  test('lead from each page back to its elements', () => {
    const numbers = pdf.list(pdf.dict(pdf.dict(pdf.catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'))
    expect(numbers.length).toBeGreaterThanOrEqual(2 * pdf.pages.length)
    for (const page of pdf.pages) {
      const parents = pdf.list(numbers[numbers.indexOf(pdf.dict(page).get('StructParents') as number) + 1])
      expect(parents.length).toBeGreaterThan(0)
      expect(parents.every((parent) => parent !== null && 'ref' in (parent as Ref))).toBe(true)
    }
  })

  test('give every figure words, every header cell a scope, and every link a description', () => {
    expect(ofType('Figure').length).toBeGreaterThan(30)
    expect(ofType('Figure').filter(({ alt }) => alt === null || alt.trim() === '')).toEqual([])
    expect(ofType('TH').length).toBeGreaterThan(100)
    expect(ofType('TH').filter(({ scope }) => scope !== 'Column' && scope !== 'Row')).toEqual([])
    const links = pdf.pages.flatMap((page) => pdf.list(pdf.dict(page).get('Annots'))).map((annotation) => pdf.dict(annotation))
    expect(links.length).toBe(ofType('Link').length)
    expect(links.filter((link) => String(link.get('Contents') ?? '').trim() === '' || typeof link.get('StructParent') !== 'number')).toEqual([])
  })

  test('nest as the standard wants: rows in tables, items in lists, headings in order', () => {
    const childTypes = (element: Element): readonly string[] => element.children.flatMap((child) => ('type' in child ? [child.type] : []))
    for (const table of ofType('Table')) expect(new Set(childTypes(table))).toEqual(new Set(['Caption', 'THead', 'TBody']))
    for (const row of ofType('TR')) expect(childTypes(row).every((type) => type === 'TH' || type === 'TD')).toBe(true)
    for (const list of ofType('L')) expect(new Set(childTypes(list))).toEqual(new Set(['LI']))
    for (const item of ofType('LI')) expect(childTypes(item)).toEqual(['Lbl', 'LBody'])
    for (const contents of ofType('TOC')) expect(new Set(childTypes(contents))).toEqual(new Set(['TOCI']))
    const levels = all.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => Number(type.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
  })

  test('have as many columns in each row as in the header', () => {
    for (const table of ofType('Table')) {
      const widths = [...elementsOf(table)].filter(({ type }) => type === 'TR').map(({ children }) => children.length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('embed every font, with the way back to letters', () => {
    const fonts = new Map<number, Ref>()
    for (const page of pdf.pages) {
      const resources = pdf.dict(pdf.dict(page).get('Resources'))
      for (const font of pdf.dict(resources.get('Font') ?? new Map()).values()) fonts.set((font as Ref).ref, font as Ref)
    }
    expect(fonts.size).toBe(3)
    for (const font of fonts.values()) {
      const descendant = pdf.dict(pdf.list(pdf.dict(font).get('DescendantFonts'))[0])
      expect(pdf.dict(descendant.get('FontDescriptor')).has('FontFile2')).toBe(true)
      expect(pdf.dict(font).has('ToUnicode')).toBe(true)
    }
  })

  test('bring bookmarks to every section, in order', () => {
    const titles: string[] = []
    for (let item = pdf.dict(pdf.catalog.get('Outlines')).get('First'); item !== undefined; item = pdf.dict(item).get('Next')) titles.push(pdf.dict(item).get('Title') as string)
    expect(titles.filter((title) => title !== 'Inhoud')).toEqual(report.sections.map(({ name }, index) => `${index + 1}. ${name}`))
  })
})
