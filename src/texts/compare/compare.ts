import { NBSP, formatChance, formatSize, formatSizes, isNoughtWhenWritten, unitOnce } from '../format.ts'
import type { DisplayUnit } from '../format.ts'
import type { Measure } from '../measures.ts'

/** Sentences that set two scenarios side by side in the same simulated futures. Pure: all facts come in as arguments. */

export interface Pair {
  /** Name of the first scenario: the sentence is about this one. */
  readonly first: string
  readonly second: string
}

/** `In 83 van de 100 toekomsten`; a future more or less is one word. */
function inFutures(chance: number, replications: number): string {
  return `In ${formatChance(chance, replications)} toekomsten`
}

/** What one scenario is beside the other: `is Integratie goedkoper dan Opplus`. */
function is(pair: Pair, measure: Measure, word: string): string {
  return measure.noun === null
    ? `is ${pair.first} ${word} dan ${pair.second}`
    : `is ${measure.noun} bij ${pair.first} ${word} dan bij ${pair.second}`
}

/**
 * The quotable sentence, in the direction that occurs most: `In 83 van de 100 toekomsten is Integratie goedkoper dan Opplus.`
 * @param chanceLower share of futures in which the first has the lower value
 * @param chanceHigher share in which it has the higher value
 */
export function headline(pair: Pair, measure: Measure, chanceLower: number, chanceHigher: number, replications: number): string {
  const isLower = chanceLower >= chanceHigher
  const word = isLower ? measure.lower : measure.higher
  return `${inFutures(isLower ? chanceLower : chanceHigher, replications)} ${is(pair, measure, word)}.`
}

/** Futures in which nothing differs, added where they are a part that counts. */
export function equalFutures(chanceEqual: number, replications: number): string {
  return `${inFutures(chanceEqual, replications)} is er geen verschil.`
}

/**
 * `Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen € 0,1 mln duurder en € 0,9 mln goedkoper.`
 * @param p50 median of first − second; p10 and p90 likewise
 */
export function sizeSentence(measure: Measure, unit: DisplayUnit, p10: number, p50: number, p90: number, headlineLower: boolean): string {
  const range = rangeInWords(measure, unit, p10, p90)
  if (isNoughtWhenWritten(unit, p50)) return `Meestal scheelt dat vrijwel niets; ${range}.`
  const contrary = p50 < 0 !== headlineLower
  const word = contrary ? ` (${p50 < 0 ? measure.lower : measure.higher})` : ''
  return `Meestal scheelt dat ${formatSize(unit, p50)}${measure.per}${word}; ${range}.`
}

function rangeInWords(measure: Measure, unit: DisplayUnit, p10: number, p90: number): string {
  const [lowSize, highSize] = formatSizes(unit, [p10, p90])
  const [low, high] = [end(measure, unit, p10, lowSize!), end(measure, unit, p90, highSize!)]
  const span = `in 8 van de${NBSP}10`
  if (low.text === high.text) return low.word === '' ? `${span} geen verschil` : `${span} ${low.text}`
  if (low.word === high.word) return Math.abs(p10) < Math.abs(p90) ? `${span} tussen ${unitOnce(low.amount, high.amount)} en ${high.text}` : `${span} tussen ${unitOnce(high.amount, low.amount)} en ${low.text}`
  // The unfavourable end first would need a value judgement; the smaller end first reads best.
  return Math.abs(p10) < Math.abs(p90) ? `${span} tussen ${low.text} en ${high.text}` : `${span} tussen ${high.text} en ${low.text}`
}

interface End {
  readonly text: string
  readonly amount: string
  readonly word: string
}

function end(measure: Measure, unit: DisplayUnit, difference: number, amount: string): End {
  if (isNoughtWhenWritten(unit, difference)) return { text: 'geen verschil', amount: 'geen verschil', word: '' }
  const word = shortWord(difference < 0 ? measure.lower : measure.higher)
  return { text: `${amount} ${word}`, amount, word }
}

/** `goedkoper per inburgeraar` is `goedkoper` once the sentence before has said per whom. */
function shortWord(word: string): string {
  return word.split(' ')[0]!
}

/** The mean paired difference is smaller than what the simulation can see. */
export function noiseSentence(pair: Pair): string {
  return `Het verschil tussen ${pair.first} en ${pair.second} valt binnen de ruis van de simulatie: geen rangorde.`
}

/** How large the noise is: `Gemiddeld scheelt het € 12 dzd per jaar, met een simulatiefout van € 20 dzd.` */
export function noiseSize(measure: Measure, unit: DisplayUnit, mean: number, halfWidth: number): string {
  const error = isNoughtWhenWritten(unit, halfWidth) ? 'even weinig' : formatSize(unit, halfWidth)
  if (isNoughtWhenWritten(unit, mean)) return `Gemiddeld scheelt het vrijwel niets, met een simulatiefout van ${error}.`
  return `Gemiddeld scheelt het ${formatSize(unit, mean)}${measure.per}, met een simulatiefout van ${error}.`
}

/** In every future the same value: no noise, no effect. */
export function equalSentence(pair: Pair, measure: Measure): string {
  return measure.noun === null
    ? `In alle toekomsten kosten ${pair.first} en ${pair.second} evenveel: de keuze maakt geen verschil.`
    : `In alle toekomsten is ${measure.noun} bij ${pair.first} en ${pair.second} gelijk: de keuze maakt geen verschil.`
}

/** Says that overlapping bands are not noise. */
export const overlapSentence = 'De banden overlappen, maar in dezelfde toekomst naast elkaar gelegd is het verschil duidelijk.'

/** Where there is one scenario, or the same one twice. */
export const sameScenarioSentence = 'Met twee verschillende scenario’s staat hier de vergelijking.'

export function tooFewSentence(pair: Pair, replications: number): string {
  return `Nog te weinig toekomsten (${replications}) om ${pair.first} en ${pair.second} te vergelijken.`
}

export function noCountSentence(pair: Pair, measure: Measure): string {
  return `Er is geen toekomst waarin “${measure.label}” bij ${pair.first} en ${pair.second} allebei te meten is.`
}

/**
 * Within budget is yes or no, so most futures are the same for both: say who is within alone.
 * `In 27 van de 100 toekomsten blijft alleen Integratie binnen budget, in 3 van de 100 alleen Opplus.`
 */
export function budgetHeadline(pair: Pair, onlyFirst: number, onlySecond: number, replications: number): string {
  const [most, least, mostName, leastName] = onlyFirst >= onlySecond
    ? [onlyFirst, onlySecond, pair.first, pair.second] as const
    : [onlySecond, onlyFirst, pair.second, pair.first] as const
  return `${inFutures(most, replications)} blijft alleen ${mostName} binnen budget, in ${formatChance(least, replications)} alleen ${leastName}.`
}

export function budgetSize(pair: Pair, first: number, second: number, replications: number): string {
  return `Binnen budget: ${pair.first} in ${formatChance(first, replications)}, ${pair.second} in ${formatChance(second, replications)}.`
}

/** Gains and costs of the first scenario over all figures on the screen. Whether they outweigh each other is not for a sum to say. */
export function tradeOffSentence(pair: Pair, labels: { readonly better: readonly string[]; readonly worse: readonly string[]; readonly unclear: readonly string[] }): string {
  const list = (names: readonly string[]): string => (names.length === 0 ? 'niets' : names.join(', '))
  const unclear = labels.unclear.length === 0 ? '' : ` Geen duidelijk verschil: ${list(labels.unclear)}.`
  return `${pair.first} naast ${pair.second}. Beter: ${list(labels.better)}. Slechter: ${list(labels.worse)}.${unclear}`
}
