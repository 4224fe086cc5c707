import type { Setting } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { AssumptionId, LeverId } from '../../model/parameters/registry.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { AssumptionOverride, Region, RegionalContext } from '../../model/scenario.ts'
import { fileTexts } from '../../texts/own-region/file.ts'
import { settingWithUnit } from '../../texts/levers.ts'
import { problemTexts } from '../../texts/own-region/problems.ts'
import { ownRegionId } from '../regions/own-region-id.ts'
import { ownEvidence } from './evidence.ts'
import type { AskedId, FormProblem, OwnRegionForm, SourcedStep } from './form.ts'
import { askedIds, askedIn, fieldOf } from './form.ts'
import type { Level } from './level.ts'
import type { ReadForm } from './read-form.ts'

/** Statushouders who begin a year for one person of the taakstelling, and gezinsmigranten for one of them: as for Westfriesland. */
const STARTERS = 0.75 * 0.51
const GEZINSMIGRANTEN = 0.8
/** Doubt around a realisation that was counted over few half-years. */
const REALISATION_MARGIN = 0.2

export function buildRegion(form: OwnRegionForm, read: ReadForm, level: Level): Region {
  return {
    id: idOf(read.name), name: read.name,
    toelichting: fileTexts.toelichting(read, level, form.bodies, form.sources.taakstelling.document.trim(), unanswered(form, read).map((id) => parameters[id].label)),
    gemeenten: read.gemeenten.map(({ name, code, deelregio, inwoners, gezinsmigranten }, index) => ({
      code, name, taakstelling: level.parts[index]!, deelregio, ...(gezinsmigranten !== null && { gezinsmigranten }), ...(inwoners !== null && { inwoners }),
    })),
    decisionYear: read.decisionYear,
    history: historyOf(form, level),
    context: { 'instroom.taakstelling': taakstellingOf(form, level), 'instroom.gezinsmigranten': gezinsmigrantenOf(form, read, level) },
    assumptions: assumptionsOf(form, read),
    huidig: { levers: leversOf(read), assumptions: {} },
  }
}

/** Never the name of a region that comes along: facts of that one are not facts of this one. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50).replace(/-+$/, '')
  return ownRegionId(plain)
}

/** Questions that nothing in the form answers, so that a general value holds. */
export function unanswered(form: OwnRegionForm, read: ReadForm): readonly AskedId[] {
  const derived: readonly AskedId[] = [
    ...(sumOf(read.gemeenten.map(({ gezinsmigranten }) => gezinsmigranten)) === null ? [] : ['instroom.gezinsmigranten'] as const),
    ...(realisationOf(form, read) === null ? [] : ['instroom.realisatie'] as const),
  ]
  return askedIds.filter((id) => read.values[id] === undefined && !derived.includes(id))
}

function historyOf({ sources }: OwnRegionForm, { year, total, history }: Level): Region['history'] {
  const given = history.filter((one) => one.given)
  const guessed = history.filter((one) => !one.given)
  const own = ownEvidence(sources.taakstelling, given.map((one) => `${one.year}: ${fileTexts.number(one.factor * total)}`).join('; '), fileTexts.historyReason(year))
  return {
    factors: history.map(({ factor }) => factor),
    evidence: guessed.length === 0 ? [own] : [own, { source: 'wvolv-2025', locator: 'regel 1155-1156', quote: '2023 7 169 176 88', strength: 'aanname', reason: fileTexts.shapeReason(guessed.map((one) => one.year)) }],
  }
}

function taakstellingOf({ sources }: OwnRegionForm, { year, total, doubled }: Level): RegionalContext {
  const range = sliderRange('instroom.taakstelling', 0.4 * total, 2 * total)
  const zones = [{ label: 'krimp', from: range[0] }, { label: `huidig (${year}: ${fileTexts.number(total)})`, from: Math.round(0.75 * total) }, { label: 'groei', from: Math.round(1.3 * total) }]
  return {
    value: total, range, zones: zones.filter(({ from }, index) => from <= range[1] && (index === 0 || from > zones[index - 1]!.from)),
    evidence: [ownEvidence(sources.taakstelling, fileTexts.number(total), fileTexts.levelReason(year, doubled))],
  }
}

function gezinsmigrantenOf({ sources }: OwnRegionForm, { values, gemeenten }: ReadForm, { total }: Level): RegionalContext {
  const typed = values['instroom.gezinsmigranten']
  const sum = sumOf(gemeenten.map(({ gezinsmigranten }) => gezinsmigranten))
  const own = typeof typed === 'number' ? typed : sum
  const value = own ?? Math.min(parameters['instroom.gezinsmigranten'].range[1], Math.round(total * STARTERS * GEZINSMIGRANTEN))
  return {
    value, range: sliderRange('instroom.gezinsmigranten', Math.min(value, 0.3 * value), Math.max(20, 2 * value)),
    evidence: own === null
      ? [{ source: 'vlaardingen-2024', locator: 'regel 952-953', quote: 'Op 1 januari 2022 waren er in Vlaardingen 300 actieve inburgeraars, waarvan 194 statushouders en 106 gezinsmigranten', strength: 'aanname', reason: fileTexts.gezinsmigrantenReason }]
      : [ownEvidence(sources.instroom, fileTexts.number(own), fileTexts.filledIn)],
  }
}

/** Null unless every gemeente gave a number. */
function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : Number((sum + part).toPrecision(12))), 0 as number | null)
}

/** Where the parts and the region say something else about gezinsmigranten. */
export function gezinsmigrantenProblems({ values, gemeenten }: ReadForm): readonly FormProblem[] {
  const sum = sumOf(gemeenten.map(({ gezinsmigranten }) => gezinsmigranten))
  const typed = values['instroom.gezinsmigranten']
  const most = parameters['instroom.gezinsmigranten'].range[1]
  if (sum === null) return []
  const say = (message: string): readonly FormProblem[] => [{ step: 'instroom', field: fieldOf.parameter('instroom.gezinsmigranten'), message }]
  if (typed === undefined) return sum > most ? say(problemTexts.gezinsmigrantenMost(sum, most)) : []
  return typeof typed === 'number' && Math.abs(sum - typed) > typed * 0.005 ? say(problemTexts.gezinsmigranten(sum, typed)) : []
}

function sliderRange(id: 'instroom.taakstelling' | 'instroom.gezinsmigranten', low: number, high: number): readonly [number, number] {
  const [least, most] = parameters[id].range
  return [Math.max(least, Math.floor(low)), Math.min(most, Math.ceil(high))]
}

function assumptionsOf(form: OwnRegionForm, read: ReadForm): Region['assumptions'] {
  const asked = (Object.keys(askedIn) as Exclude<SourcedStep, 'taakstelling'>[]).flatMap((step) => askedIn[step].flatMap((id): readonly (readonly [AskedId, AssumptionOverride])[] => {
    const setting = read.values[id]
    return setting === undefined || parameters[id].role !== 'assumption' ? [] : [[id, { setting, evidence: [ownEvidence(form.sources[step], shown(id, setting), fileTexts.filledIn)] }]]
  }))
  const housed = read.values['instroom.realisatie'] === undefined ? realisationOf(form, read) : null
  return { ...(housed && { 'instroom.realisatie': housed }), ...Object.fromEntries(asked) } as Readonly<Partial<Record<AssumptionId, AssumptionOverride>>>
}

/** Housed over to be housed, where at least two half-years give both; null without. */
function realisationOf({ sources }: OwnRegionForm, { gemeenten }: ReadForm): AssumptionOverride | null {
  const both = gemeenten.flatMap(({ taak, gehuisvest }) => Object.entries(gehuisvest).flatMap(([halfYear, housed]) => (taak[halfYear] === undefined ? [] : [{ halfYear, housed, task: taak[halfYear] }])))
  const [housed, task] = [both.reduce((sum, one) => sum + one.housed, 0), both.reduce((sum, one) => sum + one.task, 0)]
  if (task === 0 || new Set(both.map(({ halfYear }) => halfYear)).size < 2) return null
  const [least, most] = parameters['instroom.realisatie'].range
  const within = (value: number): number => Math.round(Math.min(most, Math.max(least, value)) * 100) / 100
  const share = housed / task
  return {
    setting: { kind: 'triangular', low: within(share - REALISATION_MARGIN), mode: within(share), high: within(share + REALISATION_MARGIN) },
    evidence: [ownEvidence(sources.taakstelling, fileTexts.housedOf(housed, task), fileTexts.realisationReason(housed, task, REALISATION_MARGIN))],
  }
}

/** What was filled in about today's organisation. */
export function leversOf({ values }: ReadForm): Readonly<Partial<Record<LeverId, Setting>>> {
  return Object.fromEntries(askedIds.filter((id) => parameters[id].role === 'lever' && values[id] !== undefined).map((id) => [id, values[id]!]))
}

/** A setting in the words of the form, as the quote of its evidence. */
export function shown(id: AskedId, setting: Setting): string {
  return `${parameters[id].label}: ${settingWithUnit(toDistribution(setting), parameters[id])}`
}

