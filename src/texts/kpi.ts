import type { OutcomeSpec } from '../model/outcomes.ts'
import { chanceWord } from './chance-words.ts'
import { FIRM_REPLICATIONS, NBSP, formatBand, formatChance, formatOutcome, isNoughtWhenWritten } from './format.ts'
import type { DisplayUnit } from './format.ts'
import { shareInWords } from './shares.ts'

/** The sentence of a tile has one line at every width. */
export const TILE_LENGTH = 28

/** `In 17 van de 100 op norm`, below a thousand futures `Zo’n 2 van de 10 op norm`: a chance of something, short enough for one line of a tile at 1280 px. */
export function chanceTile(chance: number, replications: number, what: string): string {
  if (!Number.isFinite(chance)) return 'Geen cijfer'
  const base = replications < FIRM_REPLICATIONS ? 10 : 100
  const count = Math.round(chance * base)
  if (count <= 0) return `Vrijwel nooit ${what}`
  if (count >= base) return `Vrijwel altijd ${what}`
  return base === 10 ? `Zo’n ${count} van de${NBSP}10 ${what}` : `In ${count} van de${NBSP}100 ${what}`
}

/** Share of the group weeks under the minimum, as a natural frequency. */
export function smallGroupsTile(share: number): string {
  const words = shareInWords(share)
  if (words !== null) return `${words} te klein`
  if (!Number.isFinite(share)) return 'Geen groepen'
  if (share <= 0) return 'Nooit te klein'
  return share < 0.5 ? 'Bijna nooit te klein' : 'Bijna altijd te klein'
}

export function finishedTile(share: number): string {
  const words = shareInWords(share)
  if (words !== null) return `${words} op tijd`
  if (!Number.isFinite(share)) return 'Niemand te volgen'
  if (share <= 0) return 'Niemand op tijd'
  return share < 0.5 ? 'Bijna niemand op tijd' : 'Bijna iedereen op tijd'
}

/** A share sits on a threshold of three years, so the duration stands beside it. */
export function durationTile(months: number): string {
  return Number.isFinite(months) ? `Meestal na ${formatOutcome('maanden', months)}` : 'Nog niemand klaar'
}

export function provisionalPipTile(share: number): string {
  return Number.isFinite(share) ? `Met voorlopig PIP: ${formatOutcome('aandeel', share)}` : 'Voorlopig PIP onbekend'
}

/** @param share of people, in the middle future */
export function waitTile(share: number): string {
  return Number.isFinite(share) ? `${formatOutcome('aandeel', share)} binnen 13${NBSP}weken` : 'Nog niemand begonnen'
}

/** Under the name of a row that has no words of its own. */
export const countsOfUnit: Readonly<Record<OutcomeSpec['unit'], string>> = {
  aandeel: 'deel', weken: 'weken', maanden: 'maanden', personen: 'personen', fte: 'fte', euro: 'euro', aantal: 'aantal', kans: 'kans', minuten: 'minuten',
}

export const baselineTile = 'Uitgangspunt'
export const noiseTile = 'Binnen de ruis'
export const equalTile = 'Maakt geen verschil'
export const emptyTile = 'Niemand geteld'
export const tooFewTile = 'Nog te weinig toekomsten'

/** @param chanceLower share of futures in which it is cheaper than the baseline */
export function costTile(chanceLower: number, chanceHigher: number, replications: number): string {
  return chanceLower >= chanceHigher ? chanceTile(chanceLower, replications, 'goedkoper') : chanceTile(chanceHigher, replications, 'duurder')
}

/** A chance within budget says nothing about how far off. @param balanceShare saldo as a part of the lasten, 0.08 or −0.08 */
export function balanceTile(balanceShare: number): string {
  if (!Number.isFinite(balanceShare)) return 'Saldo onbekend'
  if (Math.round(Math.abs(balanceShare) * 1000) === 0) return 'Komt precies uit'
  const size = formatOutcome('aandeel', Math.abs(balanceShare))
  return balanceShare < 0 ? `Tekort ${size} van de lasten` : `Over: ${size} van de lasten`
}

/** Stands under `10 van de 100`: what makes it 80. @param amount eigen bijdrage a year with which it is enough in 80 of 100 futures */
export function contributionTile(amount: number): string {
  if (!Number.isFinite(amount)) return 'Bijdrage onbekend'
  return isNoughtWhenWritten('euro', amount) ? '80 ook zonder extra geld' : `80 met ${formatOutcome('euro', amount)} extra/jaar`
}

/** The cell read aloud: who, what, the middle future and the band. */
export function spokenBand(name: string, label: string, unit: DisplayUnit, p10: number, p50: number, p90: number): string {
  return `${name}, ${label}: in de middelste toekomst ${formatOutcome(unit, p50)}; in 8 van de 10 toekomsten ${formatBand(unit, p10, p90)}.`
}

export function spokenNorm(chance: number, replications: number, norm: string): string {
  return `De ${norm} wordt gehaald in ${formatChance(chance, replications)} toekomsten.`
}

export function spokenBudget(name: string, chance: number, halfWidth: number, replications: number, balanceShare: number, contribution: number): string {
  const first = `${name} blijft in ${formatChance(chance, replications)} toekomsten binnen budget: ${chanceWord(chance)} (simulatiefout ${halfWidth} van de 100).`
  const second = !Number.isFinite(balanceShare) ? '' : ` In de middelste toekomst is er ${balanceShare < 0 ? 'een tekort' : 'een overschot'} van ${formatOutcome('aandeel', Math.abs(balanceShare))} van de lasten.`
  const third = !Number.isFinite(contribution) ? '' : isNoughtWhenWritten('euro', contribution)
    ? ' Zonder eigen bijdrage lukt het al in 80 van de 100 toekomsten.'
    : ` Een eigen bijdrage van ${formatOutcome('euro', contribution)} per jaar is genoeg in 80 van de 100 toekomsten.`
  return first + second + third
}

export function spokenEmpty(name: string, label: string): string {
  return `${name}, ${label}: in geen enkele toekomst is iemand geteld.`
}
