import type { Setting } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import { limits } from '../../scenario-file/limits.ts'
import { problemTexts } from '../../texts/own-region/problems.ts'
import { readEntry } from '../levers/lever-entry.ts'
import { shownUnit } from '../../texts/levers.ts'
import type { AskedId, FormGemeente, FormProblem, OwnRegionForm, SourcedStep, Step } from './form.ts'
import { MOST_IN_HALF_YEAR, askedIn, bodies, fieldOf, halfYearsBefore, sourcedSteps } from './form.ts'
import { typedNumber } from './typed-number.ts'

/** From what was typed to numbers, with everything that is not right at once. */

export interface ReadGemeente {
  readonly name: string
  readonly code: string
  readonly deelregio: string
  readonly inwoners: number | null
  readonly gezinsmigranten: number | null
  /** Persons to house by half-year; half-years that were left empty are not in it. */
  readonly taak: Readonly<Record<string, number>>
  readonly gehuisvest: Readonly<Record<string, number>>
}

export interface ReadForm {
  readonly name: string
  readonly decisionYear: number
  readonly gemeenten: readonly ReadGemeente[]
  readonly values: Readonly<Partial<Record<AskedId, Setting>>>
}

const [FIRST_YEAR, LAST_YEAR] = [2022, 2040]
/** Codes for gemeenten without one of the CBS, which gives none from 9901 on. */
const PLACE_HOLDER = 9901
const LONGEST_BODY = 60
const LONGEST_SOURCE = 200

type Say = (field: string, message: string) => void

/** @returns what was read; numbers that could not be read are left out, and stand in `problems` */
export function readForm(form: OwnRegionForm): { readonly read: ReadForm; readonly problems: readonly FormProblem[] } {
  const problems: FormProblem[] = []
  const sayIn = (step: Step): Say => (field, message) => void problems.push({ step, field, message })
  const name = form.name.trim()
  if (name === '' || name.length > limits.name) sayIn('gemeenten')(fieldOf.name, problemTexts.name(name.length, limits.name))
  const decisionYear = typedNumber(form.decisionYear)
  const year = decisionYear !== null && Number.isInteger(decisionYear) && decisionYear >= FIRST_YEAR && decisionYear <= LAST_YEAR ? decisionYear : null
  if (year === null) sayIn('gemeenten')(fieldOf.decisionYear, problemTexts.year(form.decisionYear, FIRST_YEAR, LAST_YEAR))
  if (form.gemeenten.length < 1 || form.gemeenten.length > limits.gemeenten) sayIn('gemeenten')(fieldOf.name, problemTexts.gemeenten(form.gemeenten.length, limits.gemeenten))
  const halfYears = year === null ? [] : halfYearsBefore(year)
  const gemeenten = form.gemeenten.map((gemeente, index) => readGemeente(gemeente, index, halfYears, sayIn))
  repeatedIn(form.gemeenten, gemeenten, sayIn('gemeenten'))
  readTexts(form, sayIn)
  return { read: { name, decisionYear: year ?? FIRST_YEAR, gemeenten, values: readValues(form, sayIn) }, problems }
}

function readGemeente(typed: FormGemeente, index: number, halfYears: readonly string[], sayIn: (step: Step) => Say): ReadGemeente {
  const say = sayIn('gemeenten')
  const name = typed.name.trim()
  const who = name === '' ? problemTexts.unnamed(index + 1) : name
  if (name === '' || name.length > limits.name) say(fieldOf.gemeente(typed.key, 'naam'), problemTexts.gemeenteName(index + 1, name.length, limits.name))
  const code = typed.code.trim().toUpperCase()
  if (code !== '' && !/^(GM)?\d{4}$/.test(code)) say(fieldOf.gemeente(typed.key, 'code'), problemTexts.code(who, typed.code))
  const deelregio = typed.deelregio.trim()
  if (deelregio.length > limits.name) say(fieldOf.gemeente(typed.key, 'deelregio'), problemTexts.tooLong(problemTexts.deelregioOf(who), deelregio.length, limits.name))
  const count = (what: 'inwoners' | 'gezinsmigranten', most: number, least: number, whole: boolean): number | null => {
    const value = typedNumber(typed[what])
    if (typed[what].trim() === '') return null
    if (value !== null && value >= least && value <= most && (!whole || Number.isInteger(value))) return value
    say(fieldOf.gemeente(typed.key, what), problemTexts.count(who, what, typed[what], least, most))
    return null
  }
  return {
    name, code: code === '' ? `GM${PLACE_HOLDER + index}` : code.length === 4 ? `GM${code}` : code, deelregio: deelregio === '' ? 'regio' : deelregio,
    inwoners: count('inwoners', 2_000_000, 1, true), gezinsmigranten: count('gezinsmigranten', 1500, 0, false),
    taak: halves(typed, typed.taak, halfYears, who, sayIn('taakstelling')),
    gehuisvest: halves(typed, typed.gehuisvest, halfYears, problemTexts.housedOf(who), sayIn('taakstelling')),
  }
}

function halves({ key }: FormGemeente, typed: Readonly<Record<string, string>>, halfYears: readonly string[], who: string, say: Say): Readonly<Record<string, number>> {
  return Object.fromEntries(halfYears.flatMap((halfYear) => {
    const text = typed[halfYear] ?? ''
    if (text.trim() === '') return []
    const value = typedNumber(text)
    if (value !== null && value >= 0 && value <= MOST_IN_HALF_YEAR) return [[halfYear, value] as const]
    say(fieldOf.taak(key, halfYear), problemTexts.persons(who, halfYear, text, MOST_IN_HALF_YEAR))
    return []
  }))
}

function repeatedIn(typed: readonly FormGemeente[], read: readonly ReadGemeente[], say: Say): void {
  read.forEach(({ name, code }, index) => {
    const earlier = read.slice(0, index)
    const key = typed[index]!.key
    if (name !== '' && earlier.some((other) => other.name.toLowerCase() === name.toLowerCase())) say(fieldOf.gemeente(key, 'naam'), problemTexts.nameTwice(name))
    if (earlier.some((other) => other.code === code)) say(fieldOf.gemeente(key, 'code'), problemTexts.codeTwice(name, code))
  })
}

function readTexts(form: OwnRegionForm, sayIn: (step: Step) => Say): void {
  for (const body of bodies) {
    const { length } = form.bodies[body].trim()
    if (length > LONGEST_BODY) sayIn('teams')(fieldOf.body(body), problemTexts.tooLong(problemTexts.body[body], length, LONGEST_BODY))
  }
  for (const step of sourcedSteps) {
    const length = Math.max(form.sources[step].document.trim().length, form.sources[step].place.trim().length)
    if (length > LONGEST_SOURCE) sayIn(step)(fieldOf.source(step), problemTexts.tooLong(problemTexts.source, length, LONGEST_SOURCE))
  }
}

function readValues(form: OwnRegionForm, sayIn: (step: Step) => Say): ReadForm['values'] {
  const entries = (Object.keys(askedIn) as Exclude<SourcedStep, 'taakstelling'>[]).flatMap((step) => askedIn[step].flatMap((id): readonly (readonly [AskedId, Setting])[] => {
    const text = form.values[id] ?? ''
    if (text.trim() === '') return []
    const setting = settingOf(id, text)
    if (setting !== null) return [[id, setting]]
    sayIn(step)(id, problemTexts.value(id, text))
    return []
  }))
  const values: ReadForm['values'] = Object.fromEntries(entries)
  checkGroups(values, sayIn('contracten'))
  return values
}

/** A choice is one of its options; what the region is given is one number; anything else may be a range. */
function settingOf(id: AskedId, text: string): Setting | null {
  const spec = parameters[id]
  if (spec.options !== undefined) return spec.options[Number(text)] === undefined ? null : Number(text)
  const entry = readEntry(text, shownUnit(spec.unit).factor, spec.range)
  if (!entry.ok || (spec.role === 'context' && typeof entry.setting !== 'number')) return null
  return entry.setting
}

function checkGroups(values: ReadForm['values'], say: Say): void {
  const [low, high] = [values['groepen.minimum'], values['groepen.maximum']].map((setting) => (setting === undefined || typeof setting === 'number' ? setting : null))
  if (low === null || high === null) {
    say('groepen.minimum', problemTexts.groupRange)
    return
  }
  const [least, most] = [low ?? middle('groepen.minimum'), high ?? middle('groepen.maximum')]
  if (least > most) say('groepen.minimum', problemTexts.groups(least, most))
}

function middle(id: 'groepen.minimum' | 'groepen.maximum'): number {
  const { baseline } = parameters[id]
  return baseline.kind === 'fixed' ? baseline.value : baseline.low
}
