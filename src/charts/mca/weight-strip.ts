import { formatNumber } from '../../texts/format.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import type { Mark, Scene } from '../scene.ts'

/** Weights of the parties on one criterion, on an axis that all rows share: a circle for each value with how many gave it. */
export interface WeightStripInput {
  readonly label: string
  readonly weights: readonly number[]
  readonly mean: number
  readonly range: readonly [min: number, max: number]
  /** As a person reads it: points or percent. */
  readonly written: (weight: number) => string
  readonly width: number
}

const HEIGHT = 26
const MARGIN = 12

export function weightStrip({ label, weights, mean, range: [min, max], written, width }: WeightStripInput): Scene {
  const x = (value: number): number => MARGIN + ((Math.min(Math.max(value, min), max) - min) / (max - min)) * (width - 2 * MARGIN)
  const middle = HEIGHT / 2
  const counts = new Map<number, number>()
  for (const weight of weights) counts.set(round(weight), (counts.get(round(weight)) ?? 0) + 1)
  const circles = weights.length < 2 ? [] : [...counts].flatMap(([weight, count]): Mark[] => [
    { kind: 'symbol', shape: 'circle', x: x(weight), y: middle, size: count === 1 ? 8 : 14, fill: { colour: 'h3' }, stroke: { colour: 'edge', width: 1 }, role: 'weight' },
    ...(count === 1 ? [] : [{ kind: 'text' as const, x: x(weight), y: middle + 4, text: String(count), size: 12, weight: 600 as const, colour: 'ink', anchor: 'middle' as const }]),
  ])
  const at = x(mean)
  return {
    width, height: HEIGHT, title: label, subtitle: '',
    description: `${weighingTexts.together} ${written(mean)}; ${[...counts].map(([weight, count]) => `${count} × ${written(weight)}`).join(', ')}`,
    marks: [
      { kind: 'line', x1: MARGIN, y1: middle, x2: width - MARGIN, y2: middle, stroke: { colour: 'line', width: 1 } },
      ...circles,
      { kind: 'path', d: `M${at - 4},1h8l-4,6z`, fill: { colour: 'ink' }, role: 'mean' },
      { kind: 'path', d: `M${at - 4},${HEIGHT - 1}h8l-4,-6z`, fill: { colour: 'ink' }, role: 'mean' },
    ],
    table: { caption: label, columns: [weighingTexts.weight, weighingTexts.howMany], rows: [...counts].map(([weight, count]) => [written(weight), formatNumber(count)]) },
  }
}

/** Shares that differ in the third decimal are one circle. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
