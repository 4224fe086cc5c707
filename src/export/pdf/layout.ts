import { plain } from '../../report/blocks.ts'
import type { Block, Report, Section } from '../../report/blocks.ts'
import { footerLine, longDate, reportTexts } from '../../texts/report/report.ts'
import { blockUnits } from './blocks.ts'
import { lineItems, setLines } from './context.ts'
import type { Setting } from './context.ts'
import { createSetting } from './context.ts'
import { paginate } from './flow.ts'
import type { Unit } from './flow.ts'
import type { HasGlyph } from './glyphs.ts'
import type { Line, Measure } from './lines.ts'
import type { Item, Placed, Sheet, Tag } from './sheet.ts'
import type { TextStyle } from './style.ts'
import { contentWidth, page, styles } from './style.ts'

export interface Layout {
  readonly sheets: readonly Sheet[]
  /** The root of the tags. */
  readonly document: Tag
  /** Signs that stand as a box because the font does not have them. */
  readonly missing: number
}

/** A report on pages. Placed twice, since the contents list says on which page a section begins and takes room itself. */
export function layOut(report: Report, measure: Measure, has: HasGlyph): Layout {
  const setting = createSetting(measure, has)
  const document: Tag = { type: 'Document', parent: null }
  const sections = report.sections.map((section, index) => sectionUnits(setting, section, index + 1, document))
  // The summary stands before the contents list: it is the page that is read first.
  const before = report.sections[0]?.id === 'samenvatting' ? 1 : 0
  const arrange = (pages: ReadonlyMap<string, number>): readonly Sheet[] =>
    paginate([...sections.slice(0, before).flat(), ...contentsUnits(setting, report, document, pages), ...sections.slice(before).flat()], page)
  const pages = new Map(arrange(new Map()).flatMap((sheet, index) => sheet.anchors.map(({ id }) => [id, index + 1] as const)))
  const sheets = arrange(pages)
  return {
    document,
    sheets: sheets.map((sheet, index) => ({ ...sheet, placed: [...runningItems(setting, report, sheet, index, sheets.length), ...sheet.placed] })),
    missing: setting.missing(),
  }
}

function anchorOf(sectionId: string): string {
  return `s-${sectionId}`
}

function sectionUnits(setting: Setting, section: Section, number: number, document: Tag): readonly Unit[] {
  const parent: Tag = { type: 'Sect', parent: document, title: setting.clean(section.name) }
  const name = `${number}. ${section.name}`
  const place = { setting, parent, anchorId: (index: number) => `${anchorOf(section.id)}-${index}` }
  return [headUnit(setting, name, section.title === section.name ? '' : section.title, anchorOf(section.id), parent), ...introduced(withoutGaps(section.blocks)).flatMap(({ block, isIntro }, index) => blockUnits(place, block, index).map((unit) => (isIntro ? { ...unit, keepWithNext: true } : unit)))]
}

/** A short text between a heading and a table, a drawing or the next heading goes with both: alone at the foot of a page it announces nothing. */
function introduced(blocks: readonly Block[]): readonly { readonly block: Block; readonly isIntro: boolean }[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.kind
    return { block, isIntro: block.kind === 'paragraph' && plain(block.text).length < SHORT && blocks[index - 1]?.kind === 'heading' && (next === 'table' || next === 'figure' || next === 'heading') }
  })
}

/** About two lines. */
const SHORT = 240

/** A heading of the third level before any of the second is one of the second: levels are not skipped. */
function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  let hasSecond = false
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const level = hasSecond ? block.level : 2
    hasSecond = true
    return { ...block, level }
  })
}

/** The name of a section and under it what was found, as one heading. */
function headUnit(setting: Setting, name: string, title: string, id: string, parent: Tag): Unit {
  const kicker = setLines(setting, name, styles.kicker, contentWidth)
  const lines = title === '' ? [] : setLines(setting, title, styles.h1, contentWidth)
  const kickerHeight = kicker.length * styles.kicker.leading
  return {
    height: kickerHeight + lines.length * styles.h1.leading + 2, before: 0, keepWithNext: true, section: setting.clean(name),
    anchor: { id, level: 1, text: setting.clean(name) },
    place: (top) => [{ tag: { type: 'H1', parent }, items: [...lineItems(kicker, styles.kicker, page.left, top), ...lineItems(lines, styles.h1, page.left, top + kickerHeight)] }],
  }
}

function contentsUnits(setting: Setting, report: Report, document: Tag, pages: ReadonlyMap<string, number>): readonly Unit[] {
  const parent: Tag = { type: 'Sect', parent: document, title: reportTexts.contents }
  const list: Tag = { type: 'TOC', parent }
  const head = headUnit(setting, reportTexts.contents, report.title, 'inhoud', parent)
  return [{ ...head, section: reportTexts.contents }, ...report.sections.map((section, index): Unit => entryUnit(setting, `${index + 1}. ${section.name}`, section, list, pages))]
}

function entryUnit(setting: Setting, name: string, section: Section, list: Tag, pages: ReadonlyMap<string, number>): Unit {
  const id = anchorOf(section.id)
  const number = String(pages.get(id) ?? 0)
  const link: Tag = { type: 'Link', parent: { type: 'TOCI', parent: list }, alt: `${setting.clean(name)}, pagina ${number}`, target: { anchor: id } }
  const bold = { ...styles.body, face: 'bold' as const }
  const names = setLines(setting, name, bold, contentWidth - 40)
  const titles = section.title === section.name ? [] : setLines(setting, section.title, styles.small, contentWidth - 60)
  const right = setLines(setting, number, bold, 40)
  const height = names.length * bold.leading + titles.length * styles.small.leading
  return {
    height, before: 7, keepWithNext: false,
    place: (top) => {
      const dots: Item = { kind: 'rule', x1: page.left + Math.max(...names.map(({ width }) => width)) + 6, x2: page.width - page.right - 22, y1: top + bold.leading - 4, y2: top + bold.leading - 4, width: 0.75, colour: 'edge', dash: [0.75, 3] }
      return [
        { tag: link, area: { x: page.left, y: top, width: contentWidth, height }, items: [
          ...lineItems(names, bold, page.left, top), ...lineItems(titles, styles.small, page.left, top + names.length * bold.leading),
          ...lineItems(right, bold, page.left, top, 'end', contentWidth),
        ] },
        { tag: null, items: [dots] },
      ]
    },
  }
}

/** One line; what does not fit ends in dots. */
function shortened(setting: Setting, text: string, style: TextStyle, width: number): readonly Line[] {
  const lines = setLines(setting, text, style, width)
  if (lines.length === 1) return lines
  const dots = setting.measure('…', style.face, style.size)
  const [first] = setLines(setting, text, style, width - dots)
  return [{ runs: first!.runs.map((run, index) => (index === first!.runs.length - 1 ? { ...run, text: `${run.text.replace(/[ ,]+$/, '')}…` } : run)), width: first!.width + dots }]
}

const STAMP = { width: 54, height: 17 } as const

/** What stands on every page; no part of the text, so not read aloud. */
function runningItems(setting: Setting, report: Report, sheet: Sheet, index: number, count: number): readonly Placed[] {
  const { modelVersion, planKey, seed, replications, error, date, region, isConcept } = report.colophon
  const right = page.width - page.right
  const room = isConcept ? STAMP.width + 10 : 0
  // The first page is its cover too: what this is, and of which day.
  const left = index === 0 ? shortened(setting, report.title, styles.runningBold, contentWidth * 0.7 - room) : shortened(setting, sheet.section, styles.running, contentWidth * 0.42)
  const about = index === 0 ? shortened(setting, longDate(date), styles.running, contentWidth * 0.28) : shortened(setting, region, styles.running, contentWidth * 0.54 - room)
  const foot = setLines(setting, footerLine(modelVersion, planKey, seed, replications, error, date), styles.footer, contentWidth - 60)
  const pageNumber = setLines(setting, reportTexts.pageOf(index + 1, count), styles.footer, 70)
  const concept = { ...styles.runningBold, colour: 'warn', size: 9 }
  const words = setLines(setting, reportTexts.concept, concept, STAMP.width)
  return [
    { tag: null, area: { x: page.left, y: 40, width: contentWidth, height: 25 }, items: [
      ...lineItems(left, index === 0 ? styles.runningBold : styles.running, page.left, 44), ...lineItems(about, styles.running, page.left, 44, 'end', contentWidth - room),
      ...(isConcept ? [{ kind: 'box', x: right - STAMP.width, y: 42, ...STAMP, fill: 'warnsoft', stroke: 'warn', dash: [3, 2] } as const, ...lineItems(words, concept, right - STAMP.width + (STAMP.width - words[0]!.width) / 2, 44)] : []),
      { kind: 'rule', x1: page.left, y1: 64, x2: right, y2: 64, width: index === 0 ? 1.5 : 0.75, colour: index === 0 ? 'ink' : 'edge' },
    ] },
    { tag: null, area: { x: page.left, y: 786, width: contentWidth, height: 30 }, items: [
      { kind: 'rule', x1: page.left, y1: 786, x2: right, y2: 786, width: 0.75, colour: 'edge' },
      ...lineItems(foot, styles.footer, page.left, 791), ...lineItems(pageNumber, styles.footer, page.left, 791, 'end', contentWidth),
    ] },
  ]
}
