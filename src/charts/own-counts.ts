import { area, line, scaleLinear } from 'd3'
import type { OwnSeries } from '../analysis/own-counts/own-counts.ts'
import { quarterName } from '../analysis/own-counts/own-counts.ts'
import { rowScale } from '../analysis/row-scale.ts'
import { SERIES_MONTHS_BEFORE } from '../model/series.ts'
import { NO_FIGURE, bandOnScale, onScale, scalesOfRow } from '../texts/format.ts'
import { ownCountsChart, ownCountsTexts } from '../texts/grounds/own-counts.ts'
import { axisTicks, textWidth } from './axis.ts'
import type { Mark, Scene } from './scene.ts'

/** Own counts as points on the band of the futures: round inside it, a diamond outside. */

const FONT = 13
const TOP = 12
const BOTTOM = 26
const MARK = 10

export function ownCountsScene(own: OwnSeries, decisionYear: number, size: { readonly width: number; readonly height: number }): Scene {
  const { fan, rows } = own
  const drawn = [...fan.p10, ...fan.p90, ...rows.map(({ value }) => value)].filter(Number.isFinite)
  const scale = rowScale([0, ...drawn], { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY })
  const ticks = axisTicks(own.unit, scale, 5)
  const left = Math.max(...ticks.labels.map((label) => textWidth(label, FONT))) + 10
  const bottom = size.height - BOTTOM
  const months = fan.p50.length
  const time = scaleLinear([0, months], [left, size.width - 8])
  const x = (month: number): number => time(month + 1)
  const y = scaleLinear([scale.min, scale.max], [bottom, TOP])
  const { subtitle, description } = ownCountsChart(own.label, ticks.unit)
  return {
    ...size, title: own.sentence, subtitle, description,
    marks: [
      { kind: 'group', role: 'axes', marks: [
        ...ticks.values.flatMap((value, index): readonly Mark[] => [
          { kind: 'line', x1: left, y1: y(value), x2: size.width - 8, y2: y(value), stroke: { colour: 'line', width: 1 }, role: 'grid' },
          { kind: 'text', x: left - 6, y: y(value) + 4.5, text: ticks.labels[index]!, size: FONT, colour: 'ink3', anchor: 'end', role: 'tick' },
        ]),
        ...years(decisionYear, months, (month) => time(month), bottom),
      ] },
      ...band(own, x, y),
      { kind: 'group', role: 'counts', marks: rows.map((row): Mark => ({
        kind: 'symbol', shape: row.place === 'binnen' ? 'circle' : 'diamond', x: x(row.month), y: y(row.value), size: MARK,
        fill: { colour: row.place === 'binnen' ? 'ink' : 'err' }, stroke: { colour: 'surface', width: 1.5 }, role: row.place,
      })) },
    ],
    table: ownCountsTable(own),
  }
}

function band({ fan }: OwnSeries, x: (month: number) => number, y: (value: number) => number): readonly Mark[] {
  const months = Array.from(fan.p50, (_, month) => month)
  const known = (month: number): boolean => Number.isFinite(fan.p50[month]!)
  const shade = area<number>(x, (month) => y(fan.p10[month]!), (month) => y(fan.p90[month]!)).defined(known)(months)
  const middle = line<number>(x, (month) => y(fan.p50[month]!)).defined(known)(months)
  return [
    ...(shade === null ? [] : [{ kind: 'path', d: shade, fill: { colour: 'acc', opacity: 0.2 }, role: 'band' } as const]),
    ...(middle === null ? [] : [{ kind: 'path', d: middle, stroke: { colour: 'acc', width: 2 }, role: 'median' } as const]),
  ]
}

function years(decisionYear: number, months: number, at: (month: number) => number, bottom: number): readonly Mark[] {
  const every = Math.max(1, Math.ceil((textWidth('2027', FONT) + 12) / (at(12) - at(0))))
  const marks: Mark[] = []
  for (let year = 0; year * 12 < months; year += every) {
    marks.push({ kind: 'text', x: at(year * 12), y: bottom + 19, text: String(decisionYear + year - SERIES_MONTHS_BEFORE / 12), size: FONT, colour: 'ink3', role: 'year' })
  }
  return marks
}

/** Every quarter with its band, as the page shows it beside the drawing. */
function ownCountsTable(own: OwnSeries): Scene['table'] {
  const words = { binnen: ownCountsTexts.inside, boven: ownCountsTexts.above, onder: ownCountsTexts.below, geen: ownCountsTexts.noBand }
  const finite = (values: readonly number[]): readonly number[] => values.filter(Number.isFinite)
  const [one, middle, band] = scalesOfRow(own.unit, [own.rows.map(({ value }) => value), finite(own.rows.map(({ p50 }) => p50)), finite(own.rows.flatMap(({ p10, p90 }) => [p10, p90]))])
  return {
    caption: own.label,
    columns: ownCountsTexts.columns,
    rows: own.rows.map(({ quarter, value, p10, p50, p90, place }) => [quarterName(quarter), onScale(one!, value), Number.isFinite(p50) ? onScale(middle!, p50) : NO_FIGURE, bandOnScale(band!, p10, p90), words[place]]),
  }
}
