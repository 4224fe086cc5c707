import type { OutcomeSpec } from '../model/outcomes.ts'

/** Quantities as a person reads them: nl-NL, no-break spaces, at most three significant figures, never false precision. */

export const NBSP = '\u00A0'
export const MINUS = '\u2212'
export const EN_DASH = '\u2013'

const OUT_OF_100 = `van de${NBSP}100`

/** What stands where nobody was counted. */
export const NO_FIGURE = 'geen cijfer'

/** Units of outcomes and of series. */
export type DisplayUnit = OutcomeSpec['unit']

/** How a family of values is written: all values of one band or one axis share it, so that figures can be compared. */
export interface Scale {
  /** Before the figure, with its space: `€ ` or nothing. */
  readonly prefix: string
  readonly divisor: number
  /** Decimals, always written. */
  readonly decimals: number
  /** The unit after the figure; empty for a bare count. */
  readonly unit: string
  /** Unit for exactly 1, such as `week`. */
  readonly singular: string
  /** No space before the unit: `45%`. */
  readonly attached: boolean
}

const words: Readonly<Record<Exclude<DisplayUnit, 'euro' | 'aandeel' | 'kans'>, readonly [plural: string, singular: string]>> = {
  weken: ['weken', 'week'],
  maanden: ['maanden', 'maand'],
  minuten: ['minuten', 'minuut'],
  personen: ['personen', 'persoon'],
  fte: ['fte', 'fte'],
  aantal: ['', ''],
}

/** The scale on which all `values` (in units of the model; shares 0 to 1) are readable. Ignores what is not finite. */
export function scaleFor(unit: DisplayUnit, values: readonly number[]): Scale {
  const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0)
  if (unit === 'euro') return euroScale(largest)
  if (unit === 'aandeel') return percentScale(values)
  if (unit === 'kans') return { prefix: '', divisor: 0.01, decimals: 0, unit: OUT_OF_100, singular: OUT_OF_100, attached: false }
  const [plural, singular] = words[unit]
  const limit = unit === 'fte' ? 99.95 : 9.95
  const whole = values.every((value) => !Number.isFinite(value) || Math.abs(value - Math.round(value)) < 0.05)
  const decimals = largest < limit && !(whole && unit !== 'fte') ? 1 : 0
  return { prefix: '', divisor: 1, decimals, unit: plural, singular, attached: false }
}

function euroScale(largest: number): Scale {
  const base = { prefix: `€${NBSP}`, attached: false }
  if (largest >= 99_950) return { ...base, divisor: 1e6, decimals: largest < 99_950_000 ? 1 : 0, unit: 'mln', singular: 'mln' }
  if (largest >= 9_995) return { ...base, divisor: 1e3, decimals: 1, unit: 'dzd', singular: 'dzd' }
  return { ...base, divisor: 1, decimals: 0, unit: '', singular: '' }
}

/** A decimal where a whole percentage would say nought or all while it is neither. */
function percentScale(values: readonly number[]): Scale {
  const close = values.length === 1 && values.some((value) => nearEnd(Math.abs(value) * 100))
  return { prefix: '', divisor: 0.01, decimals: close ? 1 : 0, unit: '%', singular: '%', attached: true }
}

function nearEnd(percent: number): boolean {
  return (percent >= 0.05 && percent < 0.95) || (percent > 99.05 && percent < 99.95)
}

const formats = [0, 1, 2, 3].map((decimals) => new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }))

/** A bare number in Dutch, with a true minus and never a minus before nought. */
export function formatNumber(value: number, decimals: 0 | 1 | 2 | 3 = 0): string {
  if (!Number.isFinite(value)) return NO_FIGURE
  const text = formats[decimals]!.format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text
}

/** The figure of a value on a scale, without prefix and unit. */
export function figureOn(scale: Scale, value: number): string {
  const scaled = value / scale.divisor
  return formatNumber(threeSignificant(scaled), scale.decimals as 0 | 1)
}

/** Whole thousands stay readable: 1.234 says no more than 1.230. */
function threeSignificant(value: number): number {
  const size = Math.abs(value)
  if (!(size >= 1000)) return value
  const step = 10 ** (Math.floor(Math.log10(size)) - 2)
  return Math.round(value / step) * step
}

function unitAfter(scale: Scale, figure: string): string {
  const unit = figure === '1' || figure === `${MINUS}1` ? scale.singular : scale.unit
  if (unit === '') return ''
  return scale.attached ? unit : NBSP + unit
}

/** One value with its unit: `€ 19,9 dzd`, `8 weken`, `45%`, `83 van de 100`. */
export function formatOutcome(unit: DisplayUnit, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE
  if (unit === 'kans') return formatChance(value, Number.POSITIVE_INFINITY)
  return onScale(scaleFor(unit, [value]), value)
}

/** One value on a scale that others share: `6,0 weken` beside `8,7 weken`. */
export function onScale(scale: Scale, value: number): string {
  const figure = figureOn(scale, value)
  return scale.prefix + figure + unitAfter(scale, figure)
}

/** A value in two parts, for a tile: the figure large, the unit small. `45%` has no second part. */
export interface SplitValue {
  readonly figure: string
  readonly unit: string
}

/**
 * The scales of figures that stand in one row: what has a decimal in one column has it in all, so `8,8 weken` beside `6,1 weken`.
 * An amount that would lose its figures in the unit of a larger one keeps its own.
 */
export function scalesOfRow(unit: DisplayUnit, columns: readonly (readonly number[])[]): readonly Scale[] {
  const own = columns.map((column) => scaleFor(unit, column))
  const largest = columns.map((column) => column.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0))
  const whole = scaleFor(unit, columns.flat())
  if (unit === 'aandeel' || largest.some((most, index) => own[index]!.divisor < whole.divisor && most < whole.divisor * 0.95)) return own
  // A decimal after three figures is false precision, whatever stands beside it.
  const decimals = Math.max(...largest) / whole.divisor >= 99.95 ? whole.decimals : Math.max(whole.decimals, ...own.filter(({ divisor }) => divisor === whole.divisor).map((scale) => scale.decimals))
  return columns.map(() => ({ ...whole, decimals }))
}

/** The value on the scale of its band, so that `€ 19,9` stands beside `17,6–22,9`. */
export function splitOutcome(unit: DisplayUnit, value: number, band: readonly number[] = []): SplitValue {
  if (unit === 'kans' && Number.isFinite(value)) return { figure: chanceFigure(value), unit: OUT_OF_100 }
  return splitOn(scaleFor(unit, [value, ...band]), value)
}

/** The value in two parts, on a scale that others share. */
export function splitOn(scale: Scale, value: number): SplitValue {
  if (!Number.isFinite(value)) return { figure: NO_FIGURE, unit: '' }
  const figure = figureOn(scale, value)
  const after = unitAfter(scale, figure)
  return scale.attached ? { figure: figure + after, unit: '' } : { figure: scale.prefix + figure, unit: after.trim() }
}

/**
 * A range with the unit once: `€ 17,6–22,9 dzd`. With a negative end the dash would read as a minus, so then ` tot `.
 * Two ends that are written the same are one value.
 */
export function formatBand(unit: DisplayUnit, low: number, high: number): string {
  return bandOnScale(scaleFor(unit, [low, high]), low, high)
}

/** A range with the unit once, on a scale that others share. */
export function bandOnScale(scale: Scale, low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_FIGURE
  const figures = rangeOn(scale, low, high)
  return scale.prefix + figures + unitAfter(scale, figures)
}

/** The figures of a band on a scale that others share, without unit, except the percent sign. */
export function bandFiguresOn(scale: Scale, low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NO_FIGURE
  return rangeOn(scale, low, high) + (scale.attached ? scale.unit : '')
}

/** The figures of a band on a scale, without prefix and unit: `17,6–22,9`, or ` tot ` between where one is below nought. */
export function rangeOn(scale: Scale, low: number, high: number): string {
  const from = figureOn(scale, low)
  const to = figureOn(scale, high)
  if (from === to) return from
  return from.startsWith(MINUS) || to.startsWith(MINUS) ? `${from} tot ${to}` : from + EN_DASH + to
}

/** Size of a difference, without its sign: shares differ in percentage points, chances in futures out of 100. */
export function formatSize(unit: DisplayUnit, difference: number): string {
  const size = Math.abs(difference)
  if (!Number.isFinite(size)) return NO_FIGURE
  if (unit === 'kans') return `${formatNumber(size * 100)}${NBSP}van de${NBSP}100`
  if (unit !== 'aandeel') return formatOutcome(unit, size)
  const points = size * 100
  return `${formatNumber(points, points < 0.95 ? 1 : 0)}${NBSP}procentpunt`
}

/** Sizes that stand in one sentence: what has a decimal in one has it in all, so `2,0` beside `3,3 weken`. */
export function formatSizes(unit: DisplayUnit, differences: readonly number[]): readonly string[] {
  if (unit === 'kans' || unit === 'aandeel') return differences.map((difference) => formatSize(unit, difference))
  const sizes = differences.map(Math.abs)
  const scales = scalesOfRow(unit, sizes.map((size) => [size]))
  return sizes.map((size, index) => (Number.isFinite(size) ? onScale(scales[index]!, size) : NO_FIGURE))
}

/** `2` before `6 procentpunt`: the unit stands with the last of the two. An amount in euros keeps its own. */
export function unitOnce(amount: string, next: string): string {
  const parts = (text: string): readonly string[] => /^([\d.,]+)\u00a0(\D.*)$/.exec(text)?.slice(1) ?? []
  const [figure, unit] = parts(amount)
  return figure !== undefined && unit === parts(next)[1] ? figure : amount
}

/** Whether `formatSize` would write a nought: then words are better. */
export function isNoughtWhenWritten(unit: DisplayUnit, difference: number): boolean {
  const written = formatSize(unit, difference)
  return !/[1-9]/.test(unit === 'kans' ? written.slice(0, -'100'.length) : written)
}

/** Below this number of futures a chance is told in tenths. */
export const FIRM_REPLICATIONS = 1000

/** A chance in whole futures: `83 van de 100`, `minder dan 1 van de 100`; below 1.000 futures `ongeveer 8 van de 10`. */
export function formatChance(chance: number, replications: number): string {
  if (!Number.isFinite(chance)) return NO_FIGURE
  const base = replications < FIRM_REPLICATIONS ? 10 : 100
  const about = base === 10 ? `ongeveer${NBSP}` : ''
  const count = Math.round(chance * base)
  const out = `van de${NBSP}${base}`
  if (count <= 0) return `minder dan 1${NBSP}${out}`
  if (count >= base) return `meer dan ${base - 1}${NBSP}${out}`
  return `${about}${count}${NBSP}${out}`
}

/** The figure alone, for a tile or a legend: `83`, `minder dan 1`, `meer dan 99`. */
export function chanceFigure(chance: number): string {
  if (!Number.isFinite(chance)) return NO_FIGURE
  const count = Math.round(chance * 100)
  return count <= 0 ? 'minder dan 1' : count >= 100 ? 'meer dan 99' : String(count)
}
