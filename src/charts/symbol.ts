import type { MarkShape } from './scene.ts'

/**
 * Outlines of the marks. The geometry is that of d3's symbols, and a test holds them together; d3 itself would weigh on the first screen,
 * which needs no more of it than these.
 */

type Point = readonly [x: number, y: number]

/** Corners of a mark of area 1 around its centre. */
const corners: Readonly<Record<Exclude<MarkShape, 'circle' | 'square'>, readonly Point[]>> = {
  triangle: polygon(3, -Math.PI / 2),
  diamond: diamond(),
  cross: cross(),
  star: star(),
  'triangle-down': polygon(3, Math.PI / 2),
  hexagon: polygon(6, 0),
}

/** Outline of a mark around its centre, for whoever draws it: all look equally large. */
export function symbolPath(shape: MarkShape, size: number): string {
  if (shape === 'circle') {
    const r = digits(size / Math.sqrt(Math.PI))
    return `M${r},0A${r},${r},0,1,1,-${r},0A${r},${r},0,1,1,${r},0`
  }
  if (shape === 'square') {
    const side = digits(size)
    return `M${-digits(size / 2)},${-digits(size / 2)}h${side}v${side}h${-side}Z`
  }
  return `M${corners[shape].map(([x, y]) => `${digits(x * size)},${digits(y * size)}`).join('L')}Z`
}

/** @param turn angle of the first corner, clockwise from the right */
function polygon(count: number, turn: number): readonly Point[] {
  const radius = Math.sqrt(2 / (count * Math.sin((2 * Math.PI) / count)))
  return Array.from({ length: count }, (_, corner) => at(radius, turn + (corner * 2 * Math.PI) / count))
}

function diamond(): readonly Point[] {
  const slope = Math.sqrt(1 / 3)
  const height = Math.sqrt(1 / (slope * 2))
  return [[0, -height], [height * slope, 0], [0, height], [-height * slope, 0]]
}

/** Five squares in a plus. */
function cross(): readonly Point[] {
  const r = Math.sqrt(1 / 5) / 2
  return ([[-3, -1], [-1, -1], [-1, -3], [1, -3], [1, -1], [3, -1], [3, 1], [1, 1], [1, 3], [-1, 3], [-1, 1], [-3, 1]] as const).map(([x, y]) => [x * r, y * r])
}

/** Five points; the inner corners lie where the lines of a pentagram cross. */
function star(): readonly Point[] {
  const radius = Math.sqrt(0.8908130915292852)
  const inner = radius * (Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10))
  return Array.from({ length: 10 }, (_, corner) => at(corner % 2 === 0 ? radius : inner, -Math.PI / 2 + (corner * Math.PI) / 5))
}

function at(radius: number, angle: number): Point {
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

/** Thousandths, as d3 writes, and never a minus before nought. */
function digits(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
