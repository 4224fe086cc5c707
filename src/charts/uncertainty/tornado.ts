import { scaleLinear } from 'd3'
import type { InfluenceBar, UncertaintyView } from '../../analysis/uncertainty/view.ts'
import { rowScale } from '../../analysis/row-scale.ts'
import type { ParameterSpec, Strength } from '../../model/parameters/parameter.ts'
import { outcomes } from '../../model/outcomes.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { Pair } from '../../texts/compare/compare.ts'
import { formatOutcome } from '../../texts/format.ts'
import { strengthWords } from '../../texts/levers.ts'
import { measureOf } from '../../texts/measures.ts'
import { bareValues, differenceWords, tornadoTitle, uncertaintyTexts, valuesWords } from '../../texts/uncertainty/uncertainty.ts'
import { axisTicks, fitText, textWidth } from '../axis.ts'
import type { Mark, Scene } from '../scene.ts'

const ROW = 34
const NARROW_ROW = 58
const BAR = 18
const FONT = 13
const TOP = 26
const BOTTOM = 46
/** Names and the blocks of their evidence; a long name takes two lines. */
const LABEL = 220
const NAME = LABEL - 44
/** Least and most room for an input value at either end of the longest bar. */
const END = { least: 60, most: 132 } as const

/** Where the difference of two scenarios goes at the low and the high value of each doubt, around today's difference. */
export function tornado(view: UncertaintyView, names: Pair, width: number): Scene {
  const { unit } = outcomes[view.outcome]
  const measure = measureOf(view.outcome)
  const isNarrow = width < 620
  const row = isNarrow ? NARROW_ROW : ROW
  const bars = view.bars
  const height = TOP + bars.length * row + BOTTOM
  const ends = bars.flatMap((bar) => [bar.atLow - bar.halfWidthLow, bar.atLow + bar.halfWidthLow, bar.atHigh - bar.halfWidthHigh, bar.atHigh + bar.halfWidthHigh])
  const scale = rowScale([0, view.mean, ...ends], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const end = endRoom(bars, isNarrow ? width * 0.22 : END.most)
  const left = (isNarrow ? 0 : LABEL) + end
  const x = scaleLinear([scale.min, scale.max], [left, width - end])
  const ticks = axisTicks(unit, scale, Math.max(3, Math.floor((width - left) / 110)))
  const bottom = height - BOTTOM
  const drawn = bars.flatMap((bar, place) => barMarks(bar, TOP + place * row, { x, mean: view.mean, isNarrow, width }))
  return {
    width, height,
    title: tornadoTitle(bars.map(({ parameter }) => parameters[parameter].label)),
    subtitle: uncertaintyTexts.tornadoSubtitle(`${measure.label}${ticks.unit === '' ? '' : ` (${ticks.unit}${measure.per})`}, ${names.first} min ${names.second}`),
    description: `Staafgrafiek met ${bars.length} onzekere waarden, de zwaarste boven. Nu: ${differenceWords(view.outcome, names, view.mean)}. ${bars.slice(0, 3).map((bar) => `${parameters[bar.parameter].label}: van ${formatOutcome(unit, bar.atLow)} tot ${formatOutcome(unit, bar.atHigh)}`).join('; ')}.`,
    marks: [
      ...ticks.values.flatMap((value, index): Mark[] => [
        { kind: 'line', x1: x(value), y1: TOP - 6, x2: x(value), y2: bottom, stroke: { colour: 'line', width: 1 }, role: 'grid' },
        { kind: 'text', x: x(value), y: TOP - 12, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'middle', role: 'tick' },
      ]),
      ...drawn.filter(({ role }) => role !== 'label'),
      { kind: 'line', x1: x(0), y1: TOP - 6, x2: x(0), y2: bottom, stroke: { colour: 'ink', width: 2 }, role: 'zero' },
      { kind: 'line', x1: x(view.mean), y1: TOP - 6, x2: x(view.mean), y2: bottom, stroke: { colour: 'ink', width: 1.5, dash: [4, 3] }, role: 'mean' },
      ...drawn.filter(({ role }) => role === 'label'),
      { kind: 'text', x: Math.min(width - 60, Math.max(60, x(view.mean))), y: bottom + 18, text: `nu ${formatOutcome(unit, view.mean)}`, size: FONT, weight: 600, colour: 'ink', anchor: 'middle', role: 'now' },
      { kind: 'text', x: 4, y: height - 6, text: `◀ ${isNarrow ? measure.lower.split(' ')[0] : `${names.first} ${measure.lower}`}`, size: FONT, weight: 600, colour: 'ink2', anchor: 'start', role: 'direction' },
      { kind: 'text', x: width - 4, y: height - 6, text: `${isNarrow ? measure.higher.split(' ')[0] : `${names.first} ${measure.higher}`} ▶`, size: FONT, weight: 600, colour: 'ink2', anchor: 'end', role: 'direction' },
    ],
    table: tableOf(view, names),
  }
}

interface BarFrame {
  readonly x: (value: number) => number
  readonly mean: number
  readonly isNarrow: boolean
  readonly width: number
}

/** As much as the longest input value needs. */
function endRoom(bars: readonly InfluenceBar[], most: number): number {
  const words = bars.flatMap(({ parameter, low, high }) => [low, high].map((values) => textWidth(valuesWords(parameters[parameter], values), FONT) + 12))
  return Math.min(most, Math.max(END.least, ...words))
}

/** The name on one line, or cut between words over two. */
function nameLines(label: string, width: number): readonly string[] {
  if (textWidth(label, FONT) <= width) return [label]
  const words = label.split(' ')
  const cuts = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const).slice(1)
  const widest = (cut: readonly string[]): number => Math.max(...cut.map((line) => line.length))
  const best = cuts.reduce<readonly string[]>((found, cut) => (widest(cut) < widest(found) ? cut : found), [label])
  return best.map((line) => fitText(line, FONT, width))
}

function barMarks(bar: InfluenceBar, top: number, { x, mean, isNarrow, width }: BarFrame): readonly Mark[] {
  const spec = parameters[bar.parameter]
  const y = top + (isNarrow ? 26 : 7)
  const middle = y + BAR / 2
  const lowIsLeft = bar.atLow <= bar.atHigh
  const [leftAt, rightAt] = lowIsLeft ? [bar.atLow, bar.atHigh] : [bar.atHigh, bar.atLow]
  const [leftError, rightError] = lowIsLeft ? [bar.halfWidthLow, bar.halfWidthHigh] : [bar.halfWidthHigh, bar.halfWidthLow]
  const [leftEnd, rightEnd] = [x(leftAt - leftError) - 6, x(rightAt + rightError) + 6]
  const ends = endWords(spec, lowIsLeft ? [bar.low, bar.high] : [bar.high, bar.low], [leftEnd - (isNarrow ? 0 : LABEL - 8), width - rightEnd])
  const label = ends.unit === '' ? spec.label : `${spec.label} (${ends.unit})`
  const names = isNarrow ? [fitText(label, FONT, width - 40)] : nameLines(label, NAME)
  return [
    ...names.map((text, line): Mark => ({ kind: 'text', x: 4, y: isNarrow ? top + 16 : middle + 4 + (line - (names.length - 1) / 2) * 15, text, size: FONT, weight: 600, colour: 'ink', halo: true, role: 'label' })),
    ...blocks(bar.strength, isNarrow ? width - 30 : LABEL - 32, (isNarrow ? top + 16 : middle + 4) - 10),
    half(x(Math.min(leftAt, mean)), x(mean), y, lowIsLeft),
    half(x(mean), x(Math.max(rightAt, mean)), y, !lowIsLeft),
    ...whisker(x(leftAt - leftError), x(leftAt + leftError), middle),
    ...whisker(x(rightAt - rightError), x(rightAt + rightError), middle),
    { kind: 'text', x: leftEnd, y: middle + 4, text: ends.words[0]!, size: FONT, colour: 'ink', anchor: 'end', halo: true, role: 'low' },
    { kind: 'text', x: rightEnd, y: middle + 4, text: ends.words[1]!, size: FONT, colour: 'ink', anchor: 'start', halo: true, role: 'high' },
  ]
}

/** Both input values with their unit; where one has no room for that, both without, and the unit goes to the name. */
function endWords(spec: ParameterSpec, values: readonly (readonly number[])[], room: readonly [left: number, right: number]): { readonly words: readonly string[]; readonly unit: string } {
  const whole = values.map((of) => valuesWords(spec, of))
  if (whole.every((text, side) => textWidth(text, FONT) <= room[side]!)) return { words: whole, unit: '' }
  const { figures, unit } = bareValues(spec, values)
  return { words: figures.map((text, side) => fitText(text, FONT, room[side]!)), unit }
}

/** The low value of the doubt is the lighter half, wherever it lies. */
function half(from: number, to: number, y: number, isLow: boolean): Mark {
  return { kind: 'rect', x: from, y, width: Math.max(0.5, to - from), height: BAR, fill: { colour: isLow ? 'h2' : 'h4' }, stroke: { colour: 'acc', width: 1 }, role: isLow ? 'bar-low' : 'bar-high' }
}

function whisker(from: number, to: number, y: number): readonly Mark[] {
  return [{ kind: 'line', x1: from, y1: y, x2: to, y2: y, stroke: { colour: 'ink', width: 1.5 }, role: 'whisker' }]
}

const filled: Readonly<Record<Strength, number>> = { sterk: 3, redelijk: 2, zwak: 1, aanname: 0 }

/** Strength of the evidence, as everywhere: three blocks, dashed for an aanname. */
function blocks(strength: Strength, x: number, y: number): readonly Mark[] {
  return [0, 1, 2].map((block): Mark => ({
    kind: 'rect', x: x + block * 9, y, width: 7, height: 11, role: `strength-${strength}`,
    fill: { colour: block < filled[strength] ? 'ink2' : 'surface' }, stroke: { colour: 'ink2', width: 1, ...(strength === 'aanname' ? { dash: [2, 1.5] } : {}) },
  }))
}

function tableOf(view: UncertaintyView, names: Pair): Scene['table'] {
  const { unit } = outcomes[view.outcome]
  const { columns } = uncertaintyTexts
  const withError = (value: number, error: number): string => `${formatOutcome(unit, value)}\u00A0±\u00A0${formatOutcome(unit, error)}`
  return {
    caption: `${measureOf(view.outcome).label}, ${names.first} min ${names.second}, bij lage en hoge waarden`,
    columns: [columns.doubt, columns.low, columns.high, columns.atLow, columns.atHigh, columns.share, columns.strength],
    rows: view.bars.map((bar) => {
      const spec = parameters[bar.parameter]
      return [spec.label, valuesWords(spec, bar.low), valuesWords(spec, bar.high), withError(bar.atLow, bar.halfWidthLow), withError(bar.atHigh, bar.halfWidthHigh), formatOutcome('aandeel', bar.share), strengthWords[bar.strength]]
    }),
  }
}
