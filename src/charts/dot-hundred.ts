import type { Dots } from '../analysis/comparison.ts'
import { scenarioStyle } from './scenario-style.ts'
import type { Mark, Scene } from './scene.ts'

const COLUMNS = 20
const ROWS = 5

export interface DotNames {
  readonly first: string
  readonly second: string
  /** The sentence that the dots prove. */
  readonly headline: string
}

/** A hundred futures: filled where the first scenario wins, hollow where the other does, a short stroke where it makes no difference. */
export function dotHundred(dots: Dots, positions: readonly [first: number, second: number], names: DotNames, pitch = 13): Scene {
  const [first, second] = positions.map((position) => scenarioStyle(position).colour) as [string, string]
  const radius = pitch * 0.36
  const marks = Array.from({ length: COLUMNS * ROWS }, (_, index): Mark => {
    const x = (index % COLUMNS) * pitch + pitch / 2
    const y = Math.floor(index / COLUMNS) * pitch + pitch / 2
    if (index < dots.first) return { kind: 'symbol', shape: 'circle', x, y, size: size(radius), fill: { colour: first }, role: 'first' }
    if (index < dots.first + dots.equal) return { kind: 'line', x1: x - radius, y1: y, x2: x + radius, y2: y, stroke: { colour: 'edge', width: 2 }, role: 'equal' }
    return { kind: 'symbol', shape: 'circle', x, y, size: size(radius - 0.75), fill: { colour: 'surface' }, stroke: { colour: second, width: 1.5 }, role: 'second' }
  })
  const counts = [[names.first, dots.first], ['geen verschil', dots.equal], [names.second, dots.second]] as const
  const shown = counts.filter(([, count], index) => index !== 1 || count > 0)
  return {
    width: COLUMNS * pitch,
    height: ROWS * pitch,
    title: names.headline,
    subtitle: `Gevuld: ${names.first} is beter. Open: ${names.second} is beter.${dots.equal > 0 ? ' Streepje: geen verschil.' : ''}`,
    description: `Honderd stippen: ${shown.map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    marks,
    table: { caption: 'Van elke 100 toekomsten', columns: ['Beste', 'Aantal'], rows: shown.map(([name, count]) => [name, String(count)]) },
  }
}

/** Side of the square with the area of a circle: what the size of a symbol means. */
function size(radius: number): number {
  return Math.sqrt(Math.PI) * radius
}
