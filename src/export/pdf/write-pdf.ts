import PDFDocument from 'pdfkit'
import type { StructureElement, StructureOptions } from 'pdfkit'
import { colourOf, print } from '../../charts/palette.ts'
import type { Report } from '../../report/blocks.ts'
import { reportTexts } from '../../texts/report/report.ts'
import { drawScene } from './draw-scene.ts'
import type { SceneText } from './draw-scene.ts'
import { cleanText } from './glyphs.ts'
import type { HasGlyph } from './glyphs.ts'
import { layOut } from './layout.ts'
import type { Layout } from './layout.ts'
import type { Measure } from './lines.ts'
import type { PdfFile, PdfFonts } from './paper.ts'
import type { Item, Placed, Sheet, Tag } from './sheet.ts'
import type { Face } from './style.ts'
import { toSfnt } from './sfnt.ts'
import { page } from './style.ts'

export interface PdfOptions {
  /** Off for a test that reads the drawing operators. */
  readonly compress?: boolean
}

const faces: readonly Face[] = ['regular', 'bold', 'italic']

/** A report as a tagged PDF. The same report and fonts give the same bytes on one machine: nothing in it reads a clock. */
export async function writePdf(report: Report, fonts: PdfFonts, { compress = true }: PdfOptions = {}): Promise<PdfFile> {
  const [regular, bold, italic] = await Promise.all([toSfnt(fonts.regular), toSfnt(fonts.bold), toSfnt(fonts.italic)])
  const doc = openDocument(report, { regular, bold, italic }, compress)
  const done = collect(doc)
  const measure = createMeasure(doc)
  const has = createHas(doc)
  const layout = layOut(report, measure, has)
  drawSheets(doc, layout, sceneText(doc, measure, has))
  doc.end()
  return { bytes: await done, pages: layout.sheets.length, missing: layout.missing }
}

function openDocument(report: Report, fonts: PdfFonts, compress: boolean): PDFDocument {
  const { date, author, organisation, region } = report.colophon
  const moment = new Date(`${date}T12:00:00Z`)
  const doc = new PDFDocument({
    size: [page.width, page.height], margin: 0, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: 'nl-NL', displayTitle: true, compress, font: null,
    info: {
      Title: report.title, Author: [author, organisation].filter((part) => part !== '').join(', ') || reportTexts.program, Subject: `Scenario’s voor de inburgering in ${region}`,
      Creator: reportTexts.program, Producer: 'PDFKit', CreationDate: moment, ModDate: moment,
    },
  })
  for (const face of faces) doc.registerFont(face, fonts[face])
  return writeMetadataSafely(doc)
}

/** pdfkit puts the title into XML as it is: a region called `A & B` would break it. */
function writeMetadataSafely(doc: PDFDocument): PDFDocument {
  const write = doc._addInfo.bind(doc)
  doc._addInfo = () => {
    const own = doc.info
    doc.info = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]))
    write()
    doc.info = own
  }
  return doc
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function collect(doc: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk) => void chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}

/** Widths at one size serve all sizes; words come back all the time. */
function createMeasure(doc: PDFDocument): Measure {
  const known: Readonly<Record<Face, Map<string, number>>> = { regular: new Map(), bold: new Map(), italic: new Map() }
  return (text, face, size) => {
    let width = known[face].get(text)
    if (width === undefined) {
      width = doc.font(face)._font.widthOfString(text, 1000)
      known[face].set(text, width)
    }
    return (width * size) / 1000
  }
}

/** Asking a font is slow, and a report has about a hundred different signs. */
function createHas(doc: PDFDocument): HasGlyph {
  const known = new Map<number, boolean>()
  return (codePoint) => {
    let found = known.get(codePoint)
    if (found === undefined) {
      found = faces.every((face) => doc.font(face)._font.font.hasGlyphForCodePoint(codePoint))
      known.set(codePoint, found)
    }
    return found
  }
}

function sceneText(doc: PDFDocument, measure: Measure, has: HasGlyph): SceneText {
  const clean = (text: string): string => cleanText(text, has).text
  return {
    width: (text, size, isBold) => measure(clean(text), isBold ? 'bold' : 'regular', size),
    draw: (text, x, y, size, isBold) => void doc.font(isBold ? 'bold' : 'regular').fontSize(size).text(clean(text), x, y, { lineBreak: false, baseline: 'alphabetic' }),
  }
}

function drawSheets(doc: PDFDocument, layout: Layout, text: SceneText): void {
  const elements = createElements(doc)
  elements.of(layout.document)
  for (const sheet of layout.sheets) {
    doc.addPage()
    bookmark(doc, sheet)
    for (const placed of sheet.placed) drawPlaced(doc, placed, elements, text)
  }
}

/** Destinations for the contents list, and bookmarks in two levels. */
function bookmark(doc: PDFDocument, { anchors }: Sheet): void {
  for (const { id, level, text, y } of anchors) {
    doc.addNamedDestination(id, 'XYZ', 0, Math.max(0, y - 12), null)
    const parent = level === 1 ? doc.outline : (lastChapter.get(doc) ?? doc.outline)
    const item = parent.addItem(text, { expanded: false, top: Math.max(0, y - 12) })
    if (level === 1) lastChapter.set(doc, item)
  }
}

const lastChapter = new WeakMap<PDFDocument, ReturnType<PDFDocument['outline']['addItem']>>()

interface Elements {
  readonly of: (tag: Tag, area?: Placed['area']) => StructureElement
}

/** The element of each tag, made the first time that something of it is drawn: so the tree has the order of the pages. */
function createElements(doc: PDFDocument): Elements {
  const known = new Map<Tag, StructureElement>()
  const of = (tag: Tag, area?: Placed['area']): StructureElement => {
    const found = known.get(tag)
    if (found !== undefined) return found
    const element = doc.struct(tag.type, optionsOf(tag, area))
    known.set(tag, element)
    if (tag.parent === null) doc.addStructure(element)
    else of(tag.parent).add(element)
    return element
  }
  return { of }
}

function optionsOf({ title, alt, scope, type }: Tag, area: Placed['area']): StructureOptions {
  return {
    ...(title !== undefined && { title }), ...(alt !== undefined && { alt }), ...(scope !== undefined && { scope }),
    ...(type === 'Figure' && area !== undefined && { bbox: [area.x, area.y, area.x + area.width, area.y + area.height] as const }),
  }
}

function drawPlaced(doc: PDFDocument, { tag, items, area }: Placed, elements: Elements, text: SceneText): void {
  if (tag === null) {
    if (items.length === 0) return
    doc.markContent('Artifact', area === undefined ? { type: 'Layout' } : { type: 'Pagination', attached: [area.y < page.height / 2 ? 'Top' : 'Bottom'], bbox: [area.x, area.y, area.x + area.width, area.y + area.height] })
    for (const item of items) drawItem(doc, item, text)
    doc.endMarkedContent()
    return
  }
  const element = elements.of(tag, area)
  if (items.length === 0) return
  const content = doc.markStructureContent(tag.type)
  for (const item of items) drawItem(doc, item, text)
  doc.endMarkedContent()
  element.add(content)
  if (tag.target !== undefined && area !== undefined) linkTo(doc, tag, area, element)
}

function linkTo(doc: PDFDocument, { target, alt }: Tag, { x, y, width, height }: NonNullable<Placed['area']>, structParent: StructureElement): void {
  // pdfkit writes a String object as text and a plain string as a name.
  const options = { structParent, Contents: new String(alt ?? '') }
  if (target !== undefined && 'url' in target) doc.link(x, y, width, height, target.url, options)
  else if (target !== undefined) doc.goTo(x, y, width, height, target.anchor, options)
}

function drawItem(doc: PDFDocument, item: Item, text: SceneText): void {
  switch (item.kind) {
    case 'text': {
      doc.fillColor(colourOf(print, item.colour), 1).font(item.face).fontSize(item.size).text(item.text, item.x, item.y, { lineBreak: false, baseline: 'alphabetic' })
      return
    }
    case 'rule': {
      doc.save()
      doc.lineWidth(item.width).strokeColor(colourOf(print, item.colour))
      if (item.dash !== undefined) doc.lineCap('round').dash(item.dash)
      doc.moveTo(item.x1, item.y1).lineTo(item.x2, item.y2).stroke().restore()
      return
    }
    case 'box': drawBox(doc, item); return
    case 'scene': {
      doc.save()
      doc.translate(item.x, item.y).scale(item.scale)
      drawScene(doc, item.scene, text)
      doc.restore()
    }
  }
}

function drawBox(doc: PDFDocument, { x, y, width, height, fill, stroke, dash }: Extract<Item, { kind: 'box' }>): void {
  doc.save()
  if (fill !== undefined) doc.fillColor(colourOf(print, fill), 1).rect(x, y, width, height).fill()
  if (stroke !== undefined) {
    if (dash !== undefined) doc.dash(dash)
    doc.lineWidth(1).strokeColor(colourOf(print, stroke)).rect(x, y, width, height).stroke()
  }
  doc.restore()
}
