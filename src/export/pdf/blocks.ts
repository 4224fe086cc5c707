import type { Scene } from '../../charts/scene.ts'
import type { Block, FigureBlock, TableBlock, Text, Tile } from '../../report/blocks.ts'
import { cell, numbered } from '../../report/blocks.ts'
import { isEmpty, lineItems, setLines } from './context.ts'
import type { Setting } from './context.ts'
import type { Unit } from './flow.ts'
import type { Placed, Tag } from './sheet.ts'
import type { TextStyle } from './style.ts'
import { SCENE_SCALE, contentWidth, page, styles } from './style.ts'
import { tableUnits } from './table.ts'

/** The blocks of a section as units, in reading order. */

export interface BlockPlace {
  readonly setting: Setting
  readonly parent: Tag
  /** For the bookmarks: headings of the second level in this section. */
  readonly anchorId: (index: number) => string
}

export function blockUnits(place: BlockPlace, block: Block, index: number): readonly Unit[] {
  const { setting, parent } = place
  switch (block.kind) {
    case 'heading': return [headingUnit(place, block.text, block.level, index)]
    case 'paragraph': return textUnits(setting, block.text, block.size === undefined ? styles.body : styles[block.size], { type: 'P', parent }, block.size === 'small' ? 4 : 6)
    case 'list': return listUnits(setting, block.items, parent)
    case 'note': return [noteUnit(setting, block.text, parent)]
    case 'facts': return factUnits(setting, block.items, parent)
    case 'tiles': return block.tiles.length === 0 ? [] : [tilesUnit(setting, block.tiles, parent)]
    case 'link': return [linkUnit(setting, block, parent)]
    case 'table': return block.rows.length === 0 ? [] : tableUnits(setting, block, parent, 12)
    case 'figure': return figureUnits(setting, block, parent)
  }
}

function headingUnit({ setting, parent, anchorId }: BlockPlace, text: string, level: 2 | 3, index: number): Unit {
  const style = level === 2 ? styles.h2 : styles.h3
  const lines = setLines(setting, text, style, contentWidth)
  const tag: Tag = { type: level === 2 ? 'H2' : 'H3', parent }
  return {
    height: lines.length * style.leading + 1, before: level === 2 ? 13 : 9, keepWithNext: true,
    place: (top) => [{ tag, items: lineItems(lines, style, page.left, top) }],
    ...(level === 2 ? { anchor: { id: anchorId(index), level: 2 as const, text: setting.clean(text) } } : {}),
  }
}

/** Lines of a text, at least two together at the end and at the beginning of a page. */
function textUnits(setting: Setting, text: Text, style: TextStyle, tag: Tag, before: number, indent = 0, prefix?: Placed): readonly Unit[] {
  if (isEmpty(text)) return []
  const lines = setLines(setting, text, style, contentWidth - indent)
  return lines.map((line, index) => ({
    height: style.leading, before: index === 0 ? before : 0,
    keepWithNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    place: (top) => [...(index === 0 && prefix !== undefined ? [moved(prefix, top)] : []), { tag, items: lineItems([line], style, page.left + indent, top) }],
  }))
}

/** A prefix is drawn as if at the top of the page. */
function moved(placed: Placed, top: number): Placed {
  return { ...placed, items: placed.items.map((item) => (item.kind === 'text' ? { ...item, y: item.y + top } : item)) }
}

const BULLET = 14

function listUnits(setting: Setting, items: readonly Text[], parent: Tag): readonly Unit[] {
  const list: Tag = { type: 'L', parent }
  return items.filter((item) => !isEmpty(item)).flatMap((item, index) => {
    const li: Tag = { type: 'LI', parent: list }
    const own = numbered(item)
    const bullet: Placed = { tag: { type: 'Lbl', parent: li }, items: lineItems(setLines(setting, own?.number ?? '•', styles.body, BULLET), styles.body, page.left + (own === null ? 3 : 0), 0) }
    return textUnits(setting, own?.rest ?? item, styles.body, { type: 'LBody', parent: li }, index === 0 ? 5 : 3, BULLET, bullet)
  })
}

/** Name and value on a line: a list, so that the name is read with its value. */
function factUnits(setting: Setting, items: readonly { readonly name: string; readonly value: Text }[], parent: Tag): readonly Unit[] {
  const list: Tag = { type: 'L', parent }
  return items.flatMap(({ name, value }, index) => {
    const li: Tag = { type: 'LI', parent: list }
    const bold: TextStyle = { ...styles.body, face: 'bold' }
    const label: Placed = { tag: { type: 'Lbl', parent: li }, items: lineItems(setLines(setting, name, bold, 140), bold, page.left, 0) }
    return textUnits(setting, value, styles.body, { type: 'LBody', parent: li }, index === 0 ? 6 : 2, 150, label)
  })
}

function noteUnit(setting: Setting, text: Text, parent: Tag): Unit {
  const style: TextStyle = { ...styles.body, colour: 'warn' }
  const lines = setLines(setting, text, style, contentWidth - 22)
  const height = lines.length * style.leading + 12
  return {
    height, before: 8, keepWithNext: false,
    place: (top) => [
      { tag: null, items: [{ kind: 'box', x: page.left, y: top, width: contentWidth, height, fill: 'warnsoft' }, { kind: 'box', x: page.left, y: top, width: 3, height, fill: 'warn' }] },
      { tag: { type: 'P', parent }, items: lineItems(lines, style, page.left + 12, top + 6) },
    ],
  }
}

const TILE_GAP = 12

function tilesUnit(setting: Setting, tiles: readonly Tile[], parent: Tag): Unit {
  const width = (contentWidth - TILE_GAP * (tiles.length - 1)) / tiles.length
  const set = tiles.map(({ figure, text }) => ({ figure: setLines(setting, figure, styles.tileFigure, width), text: setLines(setting, text, styles.tileText, width) }))
  const heights = set.map(({ figure, text }) => figure.length * styles.tileFigure.leading + text.length * styles.tileText.leading)
  return {
    height: Math.max(...heights) + 8, before: 10, keepWithNext: false,
    place: (top) => set.flatMap(({ figure, text }, index): Placed[] => {
      const x = page.left + index * (width + TILE_GAP)
      return [
        { tag: null, items: [{ kind: 'box', x, y: top, width, height: 3, fill: 'acc' }] },
        { tag: { type: 'P', parent }, items: [...lineItems(figure, styles.tileFigure, x, top + 7), ...lineItems(text, styles.tileText, x, top + 7 + figure.length * styles.tileFigure.leading)] },
      ]
    }),
  }
}

function linkUnit(setting: Setting, { text, url, code }: Extract<Block, { kind: 'link' }>, parent: Tag): Unit {
  const side = code === null ? 0 : code.width * SCENE_SCALE
  const style: TextStyle = { ...styles.body, colour: 'acc' }
  const left = page.left + (code === null ? 0 : side + 14)
  const lines = setLines(setting, text, style, contentWidth - side - 14)
  const height = Math.max(side, lines.length * style.leading)
  const words = lines.length * style.leading
  return {
    height, before: 8, keepWithNext: false,
    place: (top) => {
      const y = top + (height - words) / 2
      const widest = Math.max(...lines.map((line) => line.width))
      return [
        ...(code === null ? [] : [{ tag: { type: 'Figure', parent, alt: setting.clean(code.description) }, area: { x: page.left, y: top, width: side, height: side }, items: [{ kind: 'scene', x: page.left, y: top, scale: SCENE_SCALE, scene: code }] } as const]),
        { tag: { type: 'Link', parent: { type: 'P', parent }, alt: setting.clean(text), target: { url } }, area: { x: left, y, width: widest, height: words }, items: lineItems(lines, style, left, y) },
        { tag: null, items: lines.map((line, index) => ({ kind: 'rule', x1: left, y1: y + (index + 1) * style.leading - 2, x2: left + line.width, y2: y + (index + 1) * style.leading - 2, width: 0.6, colour: 'acc' })) },
      ]
    },
  }
}

/** A drawing that is taller is made smaller: a page has to hold its title and the beginning of its table too. */
const MOST_HEIGHT = 380

/** Title, what is drawn, the drawing and its source, and under it the same figures as a table. */
function figureUnits(setting: Setting, { scene, caption, source, withTable }: FigureBlock, parent: Tag): readonly Unit[] {
  const title = setLines(setting, `Figuur ${setting.figureNumber()}. ${(caption ?? scene.title).replace(/\.$/, '')}`, styles.caption, contentWidth)
  const subtitle = isEmpty(scene.subtitle) ? [] : setLines(setting, scene.subtitle, styles.small, contentWidth)
  const below = setLines(setting, source, styles.small, contentWidth)
  const scale = Math.min(SCENE_SCALE, contentWidth / scene.width, MOST_HEIGHT / scene.height)
  const [titleHeight, subtitleHeight, drawing] = [title.length * styles.caption.leading, subtitle.length * styles.small.leading, scene.height * scale]
  const tag: Tag = { type: 'Figure', parent, alt: setting.clean(scene.description) }
  const table = withTable && scene.table.rows.length > 0 ? tableUnits(setting, tableOf(scene), parent, 8) : []
  return [{
    height: titleHeight + subtitleHeight + 5 + drawing + 3 + below.length * styles.small.leading, before: 14, keepWithNext: table.length > 0,
    place: (top) => {
      const y = top + titleHeight + subtitleHeight + 5
      return [
        { tag: { type: 'P', parent }, items: [...lineItems(title, styles.caption, page.left, top), ...lineItems(subtitle, styles.small, page.left, top + titleHeight)] },
        { tag, area: { x: page.left, y, width: scene.width * scale, height: drawing }, items: [{ kind: 'scene', x: page.left, y, scale, scene }] },
        { tag: { type: 'P', parent }, items: lineItems(below, styles.small, page.left, y + drawing + 3) },
      ]
    },
  }, ...table]
}

/** The first cell of a row is its header. */
function tableOf({ table }: Scene): TableBlock {
  return {
    kind: 'table', title: table.caption,
    columns: table.columns.map((text, index) => ({ header: cell(text), align: index === 0 ? 'start' : 'end' })),
    // `eind 2034` on one line.
    rows: table.rows.map(([header = '', ...cells]) => ({ header: cell(header.length <= 12 ? header.replaceAll(' ', '\u00A0') : header), cells: table.columns.slice(1).map((_, index) => cell(cells[index] ?? '')) })),
  }
}

