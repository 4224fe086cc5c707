import type { McaDiagnostic } from './diagnostic.ts'
import { caution, problem } from './diagnostic.ts'
import type { Checked } from './diagnostic.ts'
import type { Criterion } from './criterion.ts'
import { clusterIds, clusterLabels } from './criterion.ts'
import type { Elicitation, Preference, WeightSet } from './weight-set.ts'
import { PERCENT_TENTHS } from './percentages.ts'

/**
 * What a party said as weights over the criteria. Wrong entries are named one by one; the set is null only when nothing
 * usable can be made of it, and the entry itself is never changed.
 */
export function preferenceOf(set: WeightSet, criteria: readonly Criterion[]): Checked<Preference> {
  const elicitation = set.elicitation
  switch (elicitation.kind) {
    case 'punten': return exactFrom(set.party, criteria, elicitation.points, { value: HIGHEST_POINTS, written: String(HIGHEST_POINTS) })
    case 'procent': return fromPercent(set.party, criteria, elicitation.tenths)
    case 'swing': return fromSwing(set.party, criteria, elicitation)
    case 'grenzen': return fromBounds(set.party, criteria, elicitation.bounds)
    case 'volgorde': return fromOrder(set.party, criteria, elicitation.order)
  }
}

/** As in 2019: a weight of 1, 2 or 3. */
const HIGHEST_POINTS = 3

/** The highest weight that may be given, and how a person writes it. */
interface Highest {
  readonly value: number
  readonly written: string
}

/** Entries that are no usable weight, each with its own sentence. */
function checkEntries(party: string, criteria: readonly Criterion[], entries: Readonly<Record<string, number>>, highest: Highest): McaDiagnostic[] {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const found: McaDiagnostic[] = []
  for (const [id, weight] of Object.entries(entries)) {
    const label = known.get(id)?.label ?? id
    if (!known.has(id)) found.push(caution('criterium-onbekend', party, `${party}: het criterium “${id}” staat niet in de lijst; dit gewicht telt niet mee.`))
    else if (!Number.isFinite(weight)) found.push(problem('geen-getal', party, `${party}: het gewicht van ${label} is geen getal.`))
    else if (weight < 0) found.push(problem('negatief', party, `${party}: het gewicht van ${label} is negatief; een gewicht is nul of hoger.`))
    else if (weight > highest.value) found.push(problem('te-hoog', party, `${party}: het gewicht van ${label} is hoger dan ${highest.written}.`))
  }
  for (const criterion of criteria) {
    if (!(criterion.id in entries)) found.push(problem('criterium-ontbreekt', party, `${party}: voor ${criterion.label} is geen gewicht gegeven.`))
  }
  return found
}

function hasErrors(diagnostics: readonly McaDiagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'fout')
}

function exactFrom(party: string, criteria: readonly Criterion[], entries: Readonly<Record<string, number>>, highest: Highest): Checked<Preference> {
  const diagnostics = checkEntries(party, criteria, entries, highest)
  if (hasErrors(diagnostics)) return { value: null, diagnostics }
  const weights = Float64Array.from(criteria, (criterion) => entries[criterion.id]!)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum <= 0) return { value: null, diagnostics: [...diagnostics, allZero(party)] }
  return { value: { kind: 'exact', weights: weights.map((weight) => weight / sum) }, diagnostics }
}

function allZero(party: string): McaDiagnostic {
  return problem('alles-nul', party, `${party}: alle gewichten zijn nul. Geef ten minste één criterium gewicht.`)
}

function fromPercent(party: string, criteria: readonly Criterion[], tenths: Readonly<Record<string, number>>): Checked<Preference> {
  const exact = exactFrom(party, criteria, tenths, { value: PERCENT_TENTHS, written: '100%' })
  const sum = criteria.reduce((total, criterion) => total + (tenths[criterion.id] ?? 0), 0)
  if (exact.value === null || sum === PERCENT_TENTHS) return exact
  const shown = (sum / 10).toFixed(1).replace('.', ',')
  const warning = caution('som-klopt-niet', party, `${party}: de procenten van deze criteria tellen op tot ${shown}%. Er is naar verhouding gerekend.`)
  return { value: exact.value, diagnostics: [...exact.diagnostics, warning] }
}

function fromSwing(party: string, criteria: readonly Criterion[], swing: Extract<Elicitation, { kind: 'swing' }>): Checked<Preference> {
  const diagnostics = checkEntries(party, criteria, swing.criteria, { value: 100, written: '100' })
  for (const cluster of clusterIds) {
    const weight = swing.clusters[cluster]
    const valid = Number.isFinite(weight) && weight >= 0 && weight <= 100
    if (!valid) diagnostics.push(problem(weight < 0 ? 'negatief' : 'geen-getal', party, `${party}: het gewicht van het cluster ${clusterLabels[cluster]} is geen getal van 0 tot 100.`))
  }
  if (hasErrors(diagnostics)) return { value: null, diagnostics }
  const weights = swingWeights(criteria, swing)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum <= 0) return { value: null, diagnostics: [...diagnostics, allZero(party)] }
  return { value: { kind: 'exact', weights: weights.map((weight) => weight / sum) }, diagnostics }
}

/** Weight of a cluster, dealt over its criteria in proportion to their swings within it. */
function swingWeights(criteria: readonly Criterion[], swing: Extract<Elicitation, { kind: 'swing' }>): Float64Array {
  const within = new Map<string, number>()
  for (const criterion of criteria) within.set(criterion.cluster, (within.get(criterion.cluster) ?? 0) + swing.criteria[criterion.id]!)
  return Float64Array.from(criteria, (criterion) => {
    const total = within.get(criterion.cluster)!
    return total > 0 ? (swing.clusters[criterion.cluster] * swing.criteria[criterion.id]!) / total : 0
  })
}

function fromBounds(party: string, criteria: readonly Criterion[], bounds: Readonly<Record<string, readonly [number, number]>>): Checked<Preference> {
  const lows = Object.fromEntries(Object.entries(bounds).map(([id, [low]]) => [id, low]))
  const highs = Object.fromEntries(Object.entries(bounds).map(([id, [, high]]) => [id, high]))
  const whole: Highest = { value: 1, written: '100%' }
  const diagnostics = [...checkEntries(party, criteria, lows, whole), ...checkEntries(party, criteria, highs, whole).filter((d) => d.code === 'te-hoog' || d.code === 'geen-getal')]
  if (hasErrors(diagnostics)) return { value: null, diagnostics }
  const low = Float64Array.from(criteria, (criterion) => lows[criterion.id]!)
  const high = Float64Array.from(criteria, (criterion) => highs[criterion.id]!)
  const crossed = criteria.find((_, index) => low[index]! > high[index]!)
  if (crossed !== undefined) {
    return { value: null, diagnostics: [...diagnostics, problem('grenzen-onmogelijk', party, `${party}: bij ${crossed.label} ligt de ondergrens boven de bovengrens.`)] }
  }
  const sum = (bound: Float64Array): number => bound.reduce((total, weight) => total + weight, 0)
  if (sum(low) > 1 + 1e-9) return { value: null, diagnostics: [...diagnostics, problem('grenzen-onmogelijk', party, `${party}: de ondergrenzen zijn samen meer dan 100%; geen enkele weging past.`)] }
  if (sum(high) < 1 - 1e-9) return { value: null, diagnostics: [...diagnostics, problem('grenzen-onmogelijk', party, `${party}: de bovengrenzen zijn samen minder dan 100%; geen enkele weging past.`)] }
  return { value: { kind: 'bounds', low, high }, diagnostics }
}

function fromOrder(party: string, criteria: readonly Criterion[], order: readonly (readonly string[])[]): Checked<Preference> {
  const index = new Map(criteria.map((criterion, at) => [criterion.id, at]))
  const diagnostics: McaDiagnostic[] = []
  const seen = new Set<string>()
  for (const id of order.flat()) {
    if (!index.has(id)) diagnostics.push(caution('criterium-onbekend', party, `${party}: het criterium “${id}” staat niet in de lijst en telt niet mee in de volgorde.`))
    else if (seen.has(id)) diagnostics.push(problem('criterium-dubbel', party, `${party}: ${criteria[index.get(id)!]!.label} staat tweemaal in de volgorde.`))
    seen.add(id)
  }
  const absent = criteria.filter((criterion) => !seen.has(criterion.id))
  if (absent.length > 0) diagnostics.push(problem('volgorde-onvolledig', party, `${party}: in de volgorde ontbreekt ${absent.map((criterion) => criterion.label).join(', ')}.`))
  if (hasErrors(diagnostics)) return { value: null, diagnostics }
  const groups = order.map((group) => group.flatMap((id) => index.get(id) ?? [])).filter((group) => group.length > 0)
  return { value: { kind: 'order', groups }, diagnostics }
}
