import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { ParameterSpec } from '../../model/parameters/parameter.ts'
import { joinNames } from '../compare/compare-screen.ts'
import type { Pair } from '../compare/compare.ts'
import { FIRM_REPLICATIONS, NBSP, formatChance, formatNumber, formatOutcome, formatSize, isNoughtWhenWritten } from '../format.ts'
import { shownUnit, valueText } from '../levers.ts'
import { measureOf } from '../measures.ts'

/** Sentences about what the choice depends on. */
export const uncertaintyTexts = {
  heading: 'Onzekerheid',
  tornadoSubtitle: (label: string) => `${label}: verschil bij de lage en de hoge waarde van elke aanname (1 van de 10 toekomsten lager, 1 van de 10 hoger). Licht: laag; donker: hoog; streep: simulatiefout.`,
  flips: 'Wanneer valt de keuze anders uit?',
  noFlips: 'Voor geen enkele onzekere waarde is er een omslagpunt binnen haar bereik.',
  noInfluence: 'Geen enkele onzekere waarde maakt in deze toekomsten verschil dat boven het toeval uitkomt.',
  silent: (count: number) => `Geen invloed die boven het toeval uitkomt: ${formatNumber(count)} andere onzekere waarden`,
  worth: 'Zoek dit uit voordat er wordt besloten',
  nothingWorth: 'Er is niets dat het uitzoeken waard is: geen enkele onzekere waarde op zichzelf verandert de keuze.',
  noneTold: 'Van geen enkele onzekere waarde is zeker dat uitzoeken iets oplevert.',
  worthNote: 'Achter ± staat de simulatiefout: de helft van het 95%-interval.',
  regret: 'Hoeveel spijt per scenario',
  regretExplain: 'Spijt is het verschil met het scenario dat in dezelfde toekomst het beste was. Nul is: in die toekomst was geen ander beter.',
  regretShared: 'Zijn er meer even goed, dan tellen ze allemaal als het beste.',
  regretNone: 'Bij deze maat is niet te zeggen wat beter is. Kies een andere maat om spijt te zien.',
  columns: { doubt: 'Onzekere waarde', low: 'Lage waarde', high: 'Hoge waarde', atLow: 'Verschil bij laag', atHigh: 'Verschil bij hoog', share: 'Deel van de twijfel', strength: 'Onderbouwing' },
  regretColumns: { scenario: 'Scenario', mean: 'Gemiddelde spijt', p90: 'In 9 van de 10 toekomsten hoogstens', best: 'Het beste in' },
  tooFew: (least: number) => `Hiervoor zijn ten minste ${formatNumber(least)} toekomsten nodig. Zodra ze er zijn, staat hier waar de keuze van afhangt.`,
  samePair: 'Kies twee verschillende scenario’s.',
  none: 'Zodra de toekomsten zijn doorgerekend, staat hier waar de keuze van afhangt.',
} as const

/** The answer in one sentence: does any single doubt turn the choice? */
export function uncertaintyHeadline(names: Pair, outcome: OutcomeId, mean: number, halfWidth: number, flips: number, unsure: number): string {
  const measure = measureOf(outcome)
  const subject = measure.noun === null ? (word: string, name: string, other: string) => `${name} blijft gemiddeld ${word} dan ${other}` : (word: string, name: string, other: string) => `${upper(measure.noun!)} blijft bij ${name} gemiddeld ${word} dan bij ${other}`
  if (Math.abs(mean) <= halfWidth) return `${names.first} en ${names.second} verschillen hier gemiddeld niet meer dan de simulatiefout.`
  const sentence = mean < 0 ? subject(measure.lower, names.first, names.second) : subject(measure.higher, names.first, names.second)
  if (flips > 0) return `${sentence}, behalve bij ${flips === 1 ? 'één onzekere waarde' : `${formatNumber(flips)} onzekere waarden`} voorbij een omslagpunt`
  if (unsure > 0) return `${sentence}; bij ${unsure === 1 ? 'één onzekere waarde' : `${formatNumber(unsure)} onzekere waarden`} komt het verschil in de buurt van nul`
  return `${sentence} bij elke redelijke waarde van elke aanname apart`
}

/**
 * `Van de twijfel over dit verschil hangt 44% aan aannames en 12% aan waarden uit documenten. De rest is toeval, …`; where nothing can be
 * told from chance there are no percentages.
 */
export function sharesSentence(assumed: number, sourced: number, about = 'dit verschil'): string {
  if (assumed <= 0 && sourced <= 0) return `De twijfel over ${about} is niet zichtbaar aan één waarde toe te schrijven: het is toeval, wie er komt en wanneer, of te klein om te zien.`
  return `Van de twijfel over ${about} hangt ${partWords(assumed)} aan aannames en ${partWords(sourced)} aan waarden uit documenten. De rest is toeval, wie er komt en wanneer, of te klein om te zien.`
}

function partWords(share: number): string {
  if (share <= 0) return 'zichtbaar niets'
  return share < 0.005 ? 'minder dan 1%' : formatOutcome('aandeel', Math.round(share * 100) / 100)
}

export function tornadoTitle(labels: readonly string[]): string {
  if (labels.length === 0) return 'Geen enkele onzekere waarde weegt zichtbaar'
  if (labels.length === 1) return `${upper(labels[0]!)} weegt het zwaarst`
  return `${upper(labels[0]!)} en ${lower(labels[1]!)} wegen het zwaarst`
}

/** A difference that can be below nought: its size and which way, in the words of the measure. */
export function differenceWords(outcome: OutcomeId, names: Pair, difference: number): string {
  const measure = measureOf(outcome)
  return `${names.first} ${formatSize(outcomes[outcome].unit, difference)} ${difference < 0 ? measure.lower : measure.higher}`
}

/** Values of a parameter at one end; two scenarios of which each has its own range give two values. */
export function valuesWords(spec: Pick<ParameterSpec, 'unit' | 'options' | 'step'>, values: readonly number[]): string {
  if (spec.options) return values.map((value) => spec.options![Math.round(value)] ?? String(value)).join(' / ')
  const { suffix } = shownUnit(spec.unit)
  const short = values.map((value) => valueText(readable(value), spec.unit)).join(' / ')
  return suffix === '' ? short : suffix.startsWith('%') ? `${short}${suffix}` : `${short}${NBSP}${suffix}`
}

/** The figures alone and what they are in; the names of a choice, and a percentage, are never without. */
export function bareValues(spec: Pick<ParameterSpec, 'unit' | 'options' | 'step'>, ends: readonly (readonly number[])[]): { readonly figures: readonly string[]; readonly unit: string } {
  const { suffix } = shownUnit(spec.unit)
  if (spec.options || suffix === '' || suffix.startsWith('%')) return { figures: ends.map((values) => valuesWords(spec, values)), unit: '' }
  return { figures: ends.map((values) => values.map((value) => valueText(readable(value), spec.unit)).join(' / ')), unit: suffix }
}

/** Two significant figures: an end of a range has no more meaning. */
function readable(value: number): number {
  return Number(value.toPrecision(2))
}

/** The side of a flip point in words. */
export function flipSentence(spec: ParameterSpec, outcome: OutcomeId, names: Pair, values: readonly number[], firstIsLowerBelow: boolean): { readonly title: string; readonly body: string } {
  const measure = measureOf(outcome)
  const [below, above] = firstIsLowerBelow ? [measure.lower, measure.higher] : [measure.higher, measure.lower]
  return {
    title: `${spec.label}: rond ${valuesWords(spec, values)}`,
    body: `Daaronder is ${names.first} gemiddeld ${below} dan ${names.second}, daarboven ${above}.`,
  }
}

export function noFlipSentence(labels: readonly string[]): string {
  return `Geen omslagpunt binnen het bereik: ${labels.map(lower).join(', ')}.`
}

/** Under the answer that nothing turns the choice: which doubts were tried. */
export function lookedAtSentence(labels: readonly string[]): string {
  return `Gekeken is naar wat boven het toeval uitkomt: ${labels.map(lower).join(', ')}.`
}

export function unsureSentence(labels: readonly string[]): string {
  return `Dicht bij nul, maar met deze toekomsten niet te zeggen: ${labels.map(lower).join(', ')}.`
}

/** What it is worth to find out one doubt. */
export interface Worth {
  /** In the unit of the outcome, with half its 95% simulation interval. */
  readonly worth: number
  readonly error: number
  /** Share of the futures in which it changes the choice, with half its 95% simulation interval. */
  readonly changes: number
  readonly changesError: number
}

/** `Uren per overdracht: dat uitzoeken verandert de keuze in 23 van de 100 toekomsten (± 6); verwachte opbrengst € 120 (± € 40) per inburgeraar.` */
export function worthSentence(spec: ParameterSpec, outcome: OutcomeId, { worth, error, changes, changesError }: Worth, futures: number): string {
  // In tenths a chance is written round; its error stays in hundredths.
  const points = Math.max(1, Math.round(changesError * 100))
  const noise = futures < FIRM_REPLICATIONS ? `±${NBSP}${points} van de${NBSP}100` : `±${NBSP}${points}`
  return `${spec.label}: dat uitzoeken verandert de keuze in ${formatChance(changes, futures)} toekomsten (${noise}); verwachte opbrengst ${withError(outcome, worth, error)}${measureOf(outcome).per}.`
}

/** `€ 120 (± € 40)`; an error is never written as nought. */
function withError(outcome: OutcomeId, worth: number, error: number): string {
  const { unit } = outcomes[outcome]
  const size = (value: number): string => (isNoughtWhenWritten(unit, value) ? 'vrijwel niets' : formatSize(unit, value))
  return `${size(worth)} (±${NBSP}${size(error)})`
}

/** Which worths are in no order; empty where all can be told apart. */
export function worthTiesSentence(ties: readonly (readonly string[])[]): string {
  if (ties.length === 0) return ''
  return `Binnen de simulatiefout even veel waard, en dus zonder volgorde: ${ties.map((labels) => joinNames(labels.map(lower))).join('; ')}.`
}

/** Doubts that may change the choice, of which the worth cannot be told from nought. */
export function worthUnsureSentence(labels: readonly string[]): string {
  if (labels.length === 0) return ''
  return `Met deze toekomsten niet van nul te onderscheiden: ${labels.map(lower).join(', ')}.`
}

/** @param names of the pair, where no heading says between whom the choice is */
export function worthOfAllSentence(outcome: OutcomeId, { worth, error }: Pick<Worth, 'worth' | 'error'>, names?: Pair): string {
  const start = `Alles vooraf weten, ook het toeval, zou${names === undefined ? '' : ` bij de keuze tussen ${names.first} en ${names.second}`}`
  if (isNoughtWhenWritten(outcomes[outcome].unit, worth)) return `${start} vrijwel niets schelen: bijna altijd is hetzelfde van de twee het beste.`
  return `${start} gemiddeld ${withError(outcome, worth, error)}${measureOf(outcome).per} schelen. Meer kan onderzoek nooit opleveren.`
}

/** How far from the best; nought is a word. */
export function regretWords(outcome: OutcomeId, regret: number): string {
  const { unit } = outcomes[outcome]
  return isNoughtWhenWritten(unit, regret) ? 'vrijwel geen' : formatSize(unit, regret)
}

export function bestWords(best: number, error: number, futures: number): string {
  const base = futures < FIRM_REPLICATIONS ? 10 : 100
  return `${formatChance(best, futures)} ±${NBSP}${Math.max(1, Math.ceil(error * base))}`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
