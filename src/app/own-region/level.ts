import { limits } from '../../scenario-file/limits.ts'
import { problemTexts } from '../../texts/own-region/problems.ts'
import type { FormProblem } from './form.ts'
import { fieldOf, yearsBefore } from './form.ts'
import type { OwnRegionForm } from './form.ts'
import type { ReadForm, ReadGemeente } from './read-form.ts'

/** Bounds of `instroom.taakstelling` in the model. */
const [LEAST, MOST] = [10, 6000]

/**
 * Level of a year against 2025: what four gemeenten in Zuid-Holland (Leidschendam-Voorburg, Voorschoten, Wassenaar and Oegstgeest) had
 * to house together, 343 in 2023 and 315 in 2024, over 265 at the level of 2025. Other years are taken as that level.
 */
const nationalShape: Readonly<Record<number, number>> = { 2023: 1.29, 2024: 1.19 }

export interface YearOfHistory {
  readonly year: number
  readonly factor: number
  /** Filled in for one gemeente at least; otherwise the shape of other regions. */
  readonly given: boolean
  /** Filled in, but not for every half-year of every gemeente: the rest follows in proportion. */
  readonly partly: boolean
}

/** The taakstelling that the region goes on with, and the years before as factors of it. */
export interface Level {
  /** The last year with numbers: the level of every gemeente is its own number of that year. */
  readonly year: number
  readonly parts: readonly number[]
  readonly total: number
  /** Gemeenten of which only one half-year of that year was given: it counts twice. */
  readonly doubled: readonly string[]
  readonly history: readonly YearOfHistory[]
}

export function levelOf({ decisionYear, gemeenten }: ReadForm, form: OwnRegionForm): { readonly level: Level | null; readonly problems: readonly FormProblem[] } {
  const years = yearsBefore(decisionYear)
  const year = years.findLast((candidate) => gemeenten.some((gemeente) => inYear(gemeente, candidate) !== null))
  const first = form.gemeenten[0]
  if (year === undefined) return { level: null, problems: first === undefined ? [] : [problemAt(fieldOf.taak(first.key, `${decisionYear - 1}-2`), problemTexts.noTaakstelling(years[0]!, decisionYear - 1))] }
  const parts = gemeenten.map((gemeente) => inYear(gemeente, year))
  const missing = parts.flatMap((part, index) => (part === null ? [problemAt(fieldOf.taak(form.gemeenten[index]!.key, `${year}-1`), problemTexts.missingYear(gemeenten[index]!.name, year))] : []))
  if (missing.length > 0) return { level: null, problems: missing }
  const known = parts.map((part) => part ?? 0)
  const total = tidy(known.reduce((sum, part) => sum + part, 0))
  if (total < LEAST || total > MOST) return { level: null, problems: [problemAt(fieldOf.taak(first!.key, `${year}-1`), problemTexts.total(total, year, LEAST, MOST))] }
  const history = years.map((one) => yearOfHistory(one, year, gemeenten, known))
  const steep = history.filter(({ factor }) => factor > limits.historyFactor)
  const doubled = gemeenten.filter((gemeente) => halvesOf(gemeente, year).length === 1).map(({ name }) => name)
  return { level: { year, parts: known, total, doubled, history }, problems: steep.map(({ year: one }) => problemAt(fieldOf.taak(first!.key, `${one}-1`), problemTexts.steep(one, year, limits.historyFactor))) }
}

/** Persons in a year: both halves, or twice the one that is known; null without any. */
function inYear(gemeente: ReadGemeente, year: number): number | null {
  const halves = halvesOf(gemeente, year)
  return halves.length === 0 ? null : tidy((halves.reduce((sum, half) => sum + half, 0) * 2) / halves.length)
}

function halvesOf({ taak }: ReadGemeente, year: number): readonly number[] {
  return [taak[`${year}-1`], taak[`${year}-2`]].filter((half) => half !== undefined)
}

/** The ratio of the gemeenten that gave the year, to their own level; where none did, the shape of other regions. */
function yearOfHistory(year: number, level: number, gemeenten: readonly ReadGemeente[], parts: readonly number[]): YearOfHistory {
  const given = gemeenten.flatMap((gemeente, index) => { const found = inYear(gemeente, year); return found === null ? [] : [{ found, now: parts[index]! }] })
  const now = given.reduce((sum, one) => sum + one.now, 0)
  if (given.length === 0 || now === 0) return { year, factor: year > level ? 1 : rounded(shapeOf(year) / shapeOf(level)), given: false, partly: false }
  return { year, factor: rounded(given.reduce((sum, one) => sum + one.found, 0) / now), given: true, partly: gemeenten.some((gemeente) => halvesOf(gemeente, year).length < 2) }
}

function shapeOf(year: number): number {
  return nationalShape[year] ?? 1
}

function rounded(factor: number): number {
  return Math.round(factor * 1000) / 1000
}

/** Without the tail that binary fractions leave. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function problemAt(field: string, message: string): FormProblem {
  return { step: 'taakstelling', field, message }
}
