import type { LevelPoint } from '../../analysis/groups/threshold.ts'
import { rowScale } from '../../analysis/row-scale.ts'
import { formatNumber, formatOutcome } from '../../texts/format.ts'
import { thresholdWords } from '../../texts/groups.ts'
import { axisTicks } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

export interface ThresholdInput {
  readonly title: string
  readonly subtitle: string
  readonly points: readonly LevelPoint[]
  readonly least: number
  /** Newcomers a year as it is set now. */
  readonly now: number | null
}

const FONT = 13
const LEFT = 44
const BOTTOM = 44

/** The measure at every level with its simulation error, and the bound it is held against. */
export function thresholdScene({ title, subtitle, points, least, now }: ThresholdInput, { width, height }: { readonly width: number; readonly height: number }): Scene {
  const scale = rowScale([least, ...points.flatMap(({ mean, halfWidth }) => [mean - halfWidth, mean + halfWidth])], { min: 0, max: 1 })
  const ticks = axisTicks('aandeel', scale, 4)
  const most = Math.max(...points.map(({ newcomers }) => newcomers))
  const across = axisTicks('aantal', rowScale([0, most], { min: 0, max: Number.POSITIVE_INFINITY }), Math.max(3, Math.floor(width / 90)))
  const end = Math.max(most, across.values.at(-1) ?? most)
  const x = (newcomers: number): number => LEFT + (newcomers / end) * (width - LEFT - 16)
  const y = (value: number): number => 10 + (1 - (value - scale.min) / (scale.max - scale.min)) * (height - BOTTOM - 10)
  const marks: Mark[] = [
    ...ticks.values.flatMap((value, index): Mark[] => [
      { kind: 'line', x1: LEFT, y1: y(value), x2: width, y2: y(value), stroke: { colour: 'line', width: 1 }, role: 'grid' },
      { kind: 'text', x: LEFT - 6, y: y(value) + 4.5, text: `${ticks.labels[index]!}%`, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
    ]),
    ...across.values.map((value, index): Mark => ({ kind: 'text', x: x(value), y: height - BOTTOM + 18, text: across.labels[index]!, size: FONT, colour: 'ink3', anchor: 'middle', role: 'tick' })),
    { kind: 'text', x: (LEFT + width) / 2, y: height - 6, text: thresholdWords.x, size: FONT, colour: 'ink2', anchor: 'middle', role: 'axis' },
    { kind: 'line', x1: LEFT, y1: y(least), x2: width, y2: y(least), stroke: { colour: 'ink', width: 1.5, dash: [3, 2] }, role: 'bound' },
    { kind: 'text', x: width - 2, y: y(least) - 5, text: `${thresholdWords.bound} ${formatOutcome('aandeel', least)}`, size: FONT, colour: 'ink', anchor: 'end', halo: true, role: 'bound-label' },
    ...(now === null ? [] : nowMarks(x(Math.min(now, end)), height)),
    { kind: 'path', d: points.map(({ newcomers, mean }, index) => `${index === 0 ? 'M' : 'L'}${x(newcomers).toFixed(1)} ${y(mean).toFixed(1)}`).join(''), stroke: { colour: 'acc', width: 2 }, role: 'line' },
    ...points.flatMap(({ newcomers, mean, halfWidth }): Mark[] => [
      { kind: 'line', x1: x(newcomers), y1: y(Math.min(scale.max, mean + halfWidth)), x2: x(newcomers), y2: y(Math.max(scale.min, mean - halfWidth)), stroke: { colour: 'acc', width: 2 }, role: 'error' },
      { kind: 'symbol', shape: 'circle', x: x(newcomers), y: y(mean), size: 8, fill: { colour: mean >= least ? 'acc' : 'surface' }, stroke: { colour: 'acc', width: 2 }, role: 'point' },
    ]),
  ]
  return {
    width, height, title, subtitle: scale.min > 0 ? `${subtitle} ${thresholdWords.axisFrom(formatOutcome('aandeel', scale.min))}` : subtitle, marks,
    description: `${title}. ${points.map(({ newcomers, mean }) => `${formatNumber(newcomers)}: ${formatOutcome('aandeel', mean)}`).join('; ')}.`,
    table: {
      caption: title, columns: [...thresholdWords.columns],
      rows: points.map(({ level, newcomers, mean, halfWidth }) => [formatNumber(level), formatNumber(newcomers), formatOutcome('aandeel', mean), `± ${formatNumber(halfWidth * 100, 1)}`]),
    },
  }
}

function nowMarks(x: number, height: number): readonly Mark[] {
  return [
    { kind: 'line', x1: x, y1: 10, x2: x, y2: height - BOTTOM, stroke: { colour: 'edge', width: 1 }, role: 'now' },
    { kind: 'text', x: x + 4, y: height - BOTTOM - 6, text: thresholdWords.now, size: FONT, colour: 'ink2', halo: true, role: 'now-label' },
  ]
}
