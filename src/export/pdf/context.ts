import type { Text } from '../../report/blocks.ts'
import { plain } from '../../report/blocks.ts'
import { cleanText } from './glyphs.ts'
import type { HasGlyph } from './glyphs.ts'
import type { Line, Measure, Run } from './lines.ts'
import { breakLines } from './lines.ts'
import type { Item } from './sheet.ts'
import type { TextStyle } from './style.ts'

/** What setting a block needs: a way to measure, and what runs through the whole report. */
export interface Setting {
  readonly measure: Measure
  /** Text in runs that can be drawn. */
  readonly runs: (text: Text, style: TextStyle) => readonly Run[]
  readonly clean: (text: string) => string
  readonly figureNumber: () => number
  readonly tableNumber: () => number
  /** Signs that no font here has, counted once for each text. */
  readonly missing: () => number
}

export function createSetting(measure: Measure, has: HasGlyph): Setting {
  let figures = 0
  let tables = 0
  let missing = 0
  // The same words come back: in a width, in a cell, on the next page. What is missing counts once for each text.
  const known = new Map<string, string>()
  const clean = (text: string): string => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = cleanText(text, has)
    missing += found.missing
    known.set(text, found.text)
    return found.text
  }
  return {
    measure, clean,
    runs: (text, style) => (typeof text === 'string' ? [{ text: clean(text), face: style.face, colour: style.colour }] : text.map((span): Run => ({
      text: clean(span.text),
      face: span.bold ? 'bold' : span.italic ? 'italic' : style.face,
      colour: span.colour ?? (span.soft ? 'ink2' : style.colour),
    }))),
    figureNumber: () => ++figures,
    tableNumber: () => ++tables,
    missing: () => missing,
  }
}

export function setLines(setting: Setting, text: Text, style: TextStyle, width: number): readonly Line[] {
  return breakLines(setting.runs(text, style), style, width, setting.measure)
}

export function isEmpty(text: Text): boolean {
  return plain(text).trim() === ''
}

/** The items of lines from `top`, at the left or against the right edge of `width`. */
export function lineItems(lines: readonly Line[], style: TextStyle, x: number, top: number, align: 'start' | 'end' = 'start', width = 0): readonly Item[] {
  return lines.flatMap((line, index) => {
    const left = align === 'end' ? x + width - line.width : x
    // Letters of this font stand between 0.94 above and 0.27 under the baseline: set them in the middle of the line.
    const y = top + index * style.leading + style.leading / 2 + style.size * 0.34
    return line.runs.map((run): Item => ({ kind: 'text', x: left + run.x, y, text: run.text, face: run.face, size: style.size, colour: run.colour }))
  })
}
