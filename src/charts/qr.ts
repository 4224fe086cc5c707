import { encode } from 'uqr'
import type { Scene } from './scene.ts'

/** White squares around a code, which a reader needs. */
const QUIET = 4
/** A code with more squares than this a side is not read from paper by a telephone. */
const MOST_MODULES = 117

/**
 * A text as a square of squares. Null where it is too long to be read from paper.
 * @param size side of the drawing in user units, quiet zone included
 */
export function qrCode(text: string, size: number, title: string): Scene | null {
  // One byte a character at most three: longer texts do not fit in any code, and the encoder would throw.
  if (text.length > 900) return null
  const { data, size: modules } = encode(text, { ecc: 'L', border: 0 })
  if (modules > MOST_MODULES) return null
  const side = size / (modules + 2 * QUIET)
  const round = (value: number): string => String(Math.round(value * 1000) / 1000)
  const runs = data.flatMap((row, y) => runsOf(row).map(([from, to]) =>
    `M${round((from + QUIET) * side)},${round((y + QUIET) * side)}H${round((to + QUIET) * side)}V${round((y + QUIET + 1) * side)}H${round((from + QUIET) * side)}Z`))
  return {
    width: size, height: size, title, subtitle: '', description: title,
    marks: [
      { kind: 'rect', x: 0, y: 0, width: size, height: size, fill: { colour: 'surface' }, role: 'quiet' },
      { kind: 'path', d: runs.join(''), fill: { colour: 'ink' }, role: 'modules' },
    ],
    table: { caption: title, columns: [], rows: [] },
  }
}

/** Stretches of dark squares in a row. */
function runsOf(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last?.[1] === x) last[1] = x + 1
    else runs.push([x, x + 1])
  })
  return runs
}
