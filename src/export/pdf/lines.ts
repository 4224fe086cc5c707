import type { Face, TextStyle } from './style.ts'

/** Width of a text in points. */
export type Measure = (text: string, face: Face, size: number) => number

/** A stretch of text in one face and colour. */
export interface Run {
  readonly text: string
  readonly face: Face
  /** Token of the look. */
  readonly colour: string
}

export interface PlacedRun extends Run {
  /** From the beginning of the line. */
  readonly x: number
}

export interface Line {
  readonly runs: readonly PlacedRun[]
  readonly width: number
}

interface Piece extends Run {
  readonly width: number
}

/** A word may change face half-way: `**bold**,` is one word of two pieces. */
interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** A line break comes before it. */
  readonly breaks: boolean
}

/** Text in lines of at most `width`; a word that is too long for a line is cut. At least one line. */
export function breakLines(runs: readonly Run[], { size }: Pick<TextStyle, 'size'>, width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = []
  let line: Piece[] = []
  let used = 0
  const end = (): void => {
    lines.push(lineOf(line, used))
    line = []
    used = 0
  }
  for (const word of wordsOf(runs, size, measure)) {
    if (word.breaks && (line.length > 0 || lines.length > 0)) end()
    const space = line.length === 0 ? null : spaceLike(line.at(-1)!, size, measure)
    if (space !== null && used + space.width + word.width <= width) {
      line.push(space, ...word.pieces)
      used += space.width + word.width
      continue
    }
    if (line.length > 0) end()
    const parts = word.width <= width ? [word.pieces] : cut(word.pieces, size, width, measure)
    parts.forEach((pieces, index) => {
      line = [...pieces]
      used = sum(pieces)
      if (index < parts.length - 1) end()
    })
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

/** Width of the longest word: narrower than this, words are cut. */
export function longestWord(runs: readonly Run[], size: number, measure: Measure): number {
  return wordsOf(runs, size, measure).reduce((longest, word) => Math.max(longest, word.width), 0)
}

function wordsOf(runs: readonly Run[], size: number, measure: Measure): readonly Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  let breaks = false
  const end = (): void => {
    if (pieces.length > 0) {
      words.push({ pieces, width: sum(pieces), breaks })
      breaks = false
    }
    pieces = []
  }
  for (const run of runs) {
    for (const part of run.text.split(/( +|\n)/)) {
      if (part === '') continue
      if (part === '\n') { end(); breaks = true } else if (part.startsWith(' ')) end()
      else pieces.push({ ...run, text: part, width: measure(part, run.face, size) })
    }
  }
  end()
  return words
}

function spaceLike({ face, colour }: Piece, size: number, measure: Measure): Piece {
  return { text: ' ', face, colour, width: measure(' ', face, size) }
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, piece) => total + piece.width, 0)
}

/** Pieces for each line: after a hyphen or slash where there is one, else wherever the line is full. */
function cut(pieces: readonly Piece[], size: number, width: number, measure: Measure): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  let used = 0
  const add = (piece: Piece): void => {
    if (used + piece.width > width && lines.at(-1)!.length > 0) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(piece)
    used += piece.width
  }
  for (const piece of pieces) {
    for (const part of piece.text.split(/(?<=[-–/_.&=?])/u)) {
      const whole = measure(part, piece.face, size)
      if (whole <= width) add({ ...piece, text: part, width: whole })
      else for (const sign of part) add({ ...piece, text: sign, width: measure(sign, piece.face, size) })
    }
  }
  return lines
}

/** Neighbours of one face and colour become one run, so that a reader copies words and not pieces. */
function lineOf(pieces: readonly Piece[], width: number): Line {
  const runs: PlacedRun[] = []
  let x = 0
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last !== undefined && last.face === piece.face && last.colour === piece.colour) runs[runs.length - 1] = { ...last, text: last.text + piece.text }
    else runs.push({ text: piece.text, face: piece.face, colour: piece.colour, x })
    x += piece.width
  }
  return { runs, width }
}
