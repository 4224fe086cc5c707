import { formatSize, isNoughtWhenWritten } from './format.ts'
import type { DisplayUnit } from './format.ts'
import type { Measure } from './measures.ts'
import type { Pair } from './compare/compare.ts'

/** Sentences about why two scenarios differ. */

/** Beside a part that is smaller than its simulation error. */
export const noiseWords = 'binnen de ruis'

/**
 * `Van het verschil van gemiddeld € 0,9 mln per jaar tussen Integratie en Opplus rust € 0,6 mln op aannames.`
 * It is the mean, because parts of a median do not add up to it. With parts that work against each other the parts add up to more than the difference, so then shares are told.
 * @param total first − second
 * @param parts sum of the sizes of all parts
 * @param assumed sum of the sizes of the parts that rest on aannames
 */
export function effectsTitle(pair: Pair, measure: Measure, unit: DisplayUnit, total: number, parts: number, assumed: number): string {
  if (!Number.isFinite(total)) return `Hoeveel ${pair.first} en ${pair.second} verschillen is in deze jaren niet te meten.`
  if (parts === 0 || isNoughtWhenWritten(unit, parts)) return `Tussen ${pair.first} en ${pair.second} is er geen verschil om te verklaren.`
  const rests = restsOn(unit, parts, assumed)
  if (isNoughtWhenWritten(unit, total)) return `${pair.first} en ${pair.second} verschillen per saldo vrijwel niet; ${rests}.`
  const opposed = parts > Math.abs(total) * 1.02
  if (opposed) return `${pair.first} en ${pair.second} verschillen gemiddeld ${formatSize(unit, total)}${measure.per}; sommige oorzaken werken tegen elkaar in. ${upper(rests)}.`
  if (isNoughtWhenWritten(unit, assumed)) return `Van het verschil van gemiddeld ${formatSize(unit, total)}${measure.per} tussen ${pair.first} en ${pair.second} rust vrijwel niets op aannames.`
  if (formatSize(unit, assumed) === formatSize(unit, total)) return `Het hele verschil van gemiddeld ${formatSize(unit, total)}${measure.per} tussen ${pair.first} en ${pair.second} rust op aannames.`
  return `Van het verschil van gemiddeld ${formatSize(unit, total)}${measure.per} tussen ${pair.first} en ${pair.second} rust ${formatSize(unit, assumed)} op aannames.`
}

function restsOn(unit: DisplayUnit, parts: number, assumed: number): string {
  if (isNoughtWhenWritten(unit, assumed)) return 'vrijwel niets van de oorzaken rust op aannames'
  if (formatSize(unit, assumed) === formatSize(unit, parts)) return `alle oorzaken samen (${formatSize(unit, parts)}) rusten op aannames`
  return `van alle oorzaken samen (${formatSize(unit, parts)}) rust ${formatSize(unit, assumed)} op aannames`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
