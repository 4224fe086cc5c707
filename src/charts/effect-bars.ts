import { scaleLinear } from 'd3'
import { weighEvidence } from '../analysis/evidence.ts'
import { rowScale } from '../analysis/row-scale.ts'
import type { Strength } from '../model/parameters/parameter.ts'
import type { Pair } from '../texts/compare/compare.ts'
import { effectsTitle, noiseWords } from '../texts/effects.ts'
import { formatSize, isNoughtWhenWritten } from '../texts/format.ts'
import type { DisplayUnit } from '../texts/format.ts'
import { strengthWords } from '../texts/levers.ts'
import type { Measure } from '../texts/measures.ts'
import { axisTicks, fitText, textWidth } from './axis.ts'
import type { Mark, Scene } from './scene.ts'

/** One part of the difference between two scenarios: a group of levers set from the one to the other. */
export interface EffectBar {
  readonly label: string
  /** First − second, in the unit of the outcome. */
  readonly amount: number
  /** Half the 95% simulation interval of the amount. */
  readonly halfWidth: number
  /** Null for what no group explains alone: it rests on all of them together. */
  readonly strength: Strength | null
}

export interface EffectBarsInput {
  readonly effects: readonly EffectBar[]
  /** First − second of the whole. */
  readonly total: number
  readonly unit: DisplayUnit
  readonly measure: Measure
  readonly names: Pair
  readonly width: number
}

const ROW = 48
const BAR = 14
const FONT = 13
const AXIS = 44
/** Room for half a tick label at either end. */
const MARGIN = 26

type Support = Strength | 'samen'

/** The weaker the evidence, the paler the bar; an aanname is hollow with a dashed outline and hatched. */
const strengthOpacity: Readonly<Record<Support, number>> = { samen: 0.15, sterk: 0.9, redelijk: 0.6, zwak: 0.35, aanname: 0 }

/** The difference split by cause: bars around nought with their simulation error, drawn by the strength of what they rest on. */
export function effectBars(input: EffectBarsInput): Scene {
  const { width, unit, measure, names, total } = input
  // Over too few years nobody may be counted; then there is nothing to draw.
  const effects = Number.isFinite(total) ? input.effects : []
  const height = effects.length === 0 ? 0 : effects.length * ROW + AXIS
  const ends = effects.flatMap(({ amount, halfWidth }) => [amount - halfWidth, amount + halfWidth])
  const scale = rowScale([0, ...ends], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const x = scaleLinear([scale.min, scale.max], [MARGIN, width - MARGIN])
  const evidence = weighEvidence(effects.flatMap(({ amount, strength }) => (strength === null ? [] : [{ strength, weight: amount }])))
  const ticks = axisTicks(unit, scale, Math.max(3, Math.floor(width / 110)))
  // What is compared stands above the drawing: where both directions do not fit, the first word of each is enough.
  const fits = textWidth(`← ${measure.lower}${measure.higher} →`, FONT) < width - 40
  const [lower, higher] = [measure.lower, measure.higher].map((words) => (fits ? words : words.split(' ')[0]!))
  return {
    width,
    height,
    title: effectsTitle(names, measure, unit, total, evidence.total, evidence.byStrength.aanname),
    subtitle: `${measure.label}${ticks.unit === '' ? '' : ` (${ticks.unit}${measure.per})`}. Links van nul: ${names.first} ${measure.lower}; rechts: ${measure.higher}. Streep: simulatiefout. Gearceerd met streepjesrand: aanname.`,
    description: `Staafgrafiek met ${effects.length} oorzaken: ${effects.map((effect) => `${effect.label} ${sayEffect(effect, unit, measure)}`).join(', ')}.`,
    marks: effects.length === 0 ? [] : [
      ...ticks.values.flatMap((value, index) => tickMarks(x(value), ticks.labels[index]!, height - AXIS)),
      // Only beside the bars: through the words above them it would strike out a figure.
      ...effects.map((_, index): Mark => ({ kind: 'line', x1: x(0), y1: index * ROW + 20, x2: x(0), y2: (index + 1) * ROW, stroke: { colour: 'ink', width: 2 }, role: 'zero' })),
      ...effects.map((effect, index) => effectMarks(effect, index * ROW, x, width, unit, measure)),
      { kind: 'text', x: 8, y: height - 6, text: `← ${lower}`, size: FONT, colour: 'ink2', anchor: 'start', role: 'direction' },
      { kind: 'text', x: width - 8, y: height - 6, text: `${higher} →`, size: FONT, colour: 'ink2', anchor: 'end', role: 'direction' },
    ],
    table: effectTable(effects, unit, measure),
  }
}

function tickMarks(x: number, label: string, bottom: number): readonly Mark[] {
  return [
    { kind: 'line', x1: x, y1: 0, x2: x, y2: bottom, stroke: { colour: 'line', width: 1 }, role: 'grid' },
    { kind: 'text', x, y: bottom + 18, text: label, size: FONT, colour: 'ink3', anchor: 'middle', role: 'tick' },
  ]
}

function effectMarks(effect: EffectBar, top: number, x: (value: number) => number, width: number, unit: DisplayUnit, measure: Measure): Mark {
  const from = Math.min(x(0), x(effect.amount))
  const length = Math.max(1, Math.abs(x(effect.amount) - x(0)))
  const y = top + 24
  const middle = y + BAR / 2
  const support: Support = effect.strength ?? 'samen'
  const isAssumed = support === 'aanname'
  const amount = isNoise(effect) && !isNoughtWhenWritten(unit, effect.amount) ? noiseWords : sayAmount(effect.amount, unit, measure)
  return {
    kind: 'group',
    role: `effect-${support}`,
    marks: [
      { kind: 'text', x: 8, y: top + 17, text: fitText(effect.label, FONT, width - textWidth(amount, FONT) - 28), size: FONT, weight: 500, colour: 'ink', halo: true, role: 'label' },
      { kind: 'text', x: width - 8, y: top + 17, text: amount, size: FONT, colour: 'ink2', anchor: 'end', halo: true, role: 'amount' },
      {
        kind: 'rect', x: from, y, width: length, height: BAR, role: 'bar',
        fill: isAssumed ? { colour: 'surface' } : { colour: 'acc', opacity: strengthOpacity[support] },
        stroke: { colour: 'acc', width: 1.25, ...(isAssumed ? { dash: [4, 3] } : {}) },
      },
      ...(isAssumed ? [{ kind: 'path', d: hatch(from, y, length, BAR), stroke: { colour: 'acc', width: 1 }, role: 'hatch' } as const] : []),
      { kind: 'line', x1: x(effect.amount - effect.halfWidth), y1: middle, x2: x(effect.amount + effect.halfWidth), y2: middle, stroke: { colour: 'ink', width: 1.5 }, role: 'whisker' },
    ],
  }
}

/** Slanted strokes within a rectangle: a fill that survives a copier. */
function hatch(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = []
  for (let start = x - height; start < x + width; start += 6) {
    const from = Math.max(start, x)
    const to = Math.min(start + height, x + width)
    if (to > from) strokes.push(`M${fixed(from)},${fixed(y + height - (from - start))}L${fixed(to)},${fixed(y + height - (to - start))}`)
  }
  return strokes.join('')
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function sayAmount(amount: number, unit: DisplayUnit, measure: Measure): string {
  if (isNoughtWhenWritten(unit, amount)) return 'vrijwel geen verschil'
  return `${formatSize(unit, amount)} ${(amount < 0 ? measure.lower : measure.higher).split(' ')[0]!}`
}

/** A part that the simulation cannot tell from nought has a size, and no direction to count on. */
function isNoise({ amount, halfWidth }: EffectBar): boolean {
  return Math.abs(amount) <= halfWidth
}

function sayEffect(effect: EffectBar, unit: DisplayUnit, measure: Measure): string {
  const amount = sayAmount(effect.amount, unit, measure)
  return isNoise(effect) && !isNoughtWhenWritten(unit, effect.amount) ? `${amount}, ${noiseWords}` : amount
}

function effectTable(effects: readonly EffectBar[], unit: DisplayUnit, measure: Measure): Scene['table'] {
  return {
    caption: `${measure.label}: waar het verschil vandaan komt`,
    columns: ['Oorzaak', 'Verschil', 'Simulatiefout', 'Onderbouwing'],
    rows: effects.map((effect) => [effect.label, sayEffect(effect, unit, measure), `±\u00A0${formatSize(unit, effect.halfWidth)}`, effect.strength === null ? 'Samenspel' : strengthWords[effect.strength]]),
  }
}
