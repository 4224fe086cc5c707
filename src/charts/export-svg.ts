import { textWidth } from './axis.ts'
import type { Palette } from './palette.ts'
import { colourOf } from './palette.ts'
import type { Mark, Scene } from './scene.ts'
import { escapeText, markToSvg } from './svg.ts'

/** A chart that leaves the page: with its title, what it shows, its source and kenmerk in the picture itself. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  /** Around the drawing, in the coordinates of the picture. */
  readonly words: readonly Extract<Mark, { readonly kind: 'text' }>[]
  /** The drawing, with its own left upper corner at `x`, `y`. */
  readonly drawing: { readonly marks: readonly Mark[]; readonly x: number; readonly y: number }
}

const MARGIN = 24
/** A narrow drawing gets room for its title. */
const LEAST_WIDTH = 480
const TITLE = { size: 18, weight: 600, colour: 'ink', leading: 24 } as const
const SUBTITLE = { size: 13, weight: 400, colour: 'ink2', leading: 18 } as const
const SOURCE = { size: 13, weight: 400, colour: 'ink3', leading: 18 } as const
type Style = typeof TITLE | typeof SUBTITLE | typeof SOURCE

/** Before system fonts: those that come nearest in width. */
export const PICTURE_FONT = "'Fira Sans', 'Segoe UI', Roboto, Arial, sans-serif"

/** @param source line with futures, seed and kenmerk */
export function pictureOf(scene: Scene, source: string): Picture {
  const width = Math.max(LEAST_WIDTH, scene.width) + 2 * MARGIN
  const room = width - 2 * MARGIN
  const title = linesOf(scene.title, TITLE, room)
  const subtitle = linesOf(scene.subtitle, SUBTITLE, room)
  const from = linesOf(`Bron: Scenariowijzer Inburgering${source === '' ? '' : ` · ${source}`}`, SOURCE, room)
  const under = MARGIN + title.length * TITLE.leading + 4
  const y = under + subtitle.length * SUBTITLE.leading + 12
  const end = y + scene.height + 12
  return {
    width, height: end + from.length * SOURCE.leading + MARGIN - 6, title: scene.title, description: scene.description,
    words: [...placed(title, TITLE, MARGIN), ...placed(subtitle, SUBTITLE, under), ...placed(from, SOURCE, end)],
    drawing: { marks: scene.marks, x: MARGIN, y },
  }
}

/** As SVG text that stands by itself: white ground, no address, no style sheet. */
export function pictureSvg({ width, height, title, description, words, drawing }: Picture, palette: Palette): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" xml:lang="nl" font-family="${PICTURE_FONT}">`,
    `  <title>${escapeText(title)}</title>`,
    `  <desc>${escapeText(description)}</desc>`,
    `  <rect width="100%" height="100%" fill="${colourOf(palette, 'surface')}"/>`,
    ...words.map((mark) => markToSvg(mark, palette, 1)),
    `  <g transform="translate(${drawing.x} ${Math.ceil(drawing.y)})">`,
    ...drawing.marks.map((mark) => markToSvg(mark, palette, 2)),
    '  </g>', '</svg>', '',
  ].join('\n')
}

function placed(lines: readonly string[], { size, weight, colour, leading }: Style, top: number): Picture['words'] {
  return lines.map((text, line) => ({ kind: 'text', x: MARGIN, y: top + (line + 1) * leading - 6, text, size, weight, colour }))
}

/** Broken at spaces; a word that is longer than a line is cut into pieces. */
function linesOf(text: string, { size, weight }: Style, room: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size) * (weight === 600 ? 1.04 : 1) <= room
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).flatMap((one) => piecesOf(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
