import { NBSP, formatBand, formatNumber, formatOutcome } from './format.ts'
import type { DisplayUnit } from './format.ts'
import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'

/** All that the screen Caseload says. */

export const teamTexts = {
  intake: 'Intaketeam',
  region: 'Regionaal team',
  team: (members: string): string => `Team ${members}`,
} as const

interface Band {
  readonly mean: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

export const caseloadTexts = {
  heading: (region: string): string => `Caseload: ${region}`,
  scenario: 'Scenario',
  team: 'Team',
  none: 'Zodra de eerste toekomsten zijn doorgerekend, staan hier de teams.',
  coming: 'Hier komt hoe druk elk team het heeft, per maand, naast de norm.',
  following: (done: number, all: number): string => `Toekomsten worden gevolgd: ${formatNumber(done)} van de ${formatNumber(all)}.`,
  norm: 'norm',
  employed: 'in dienst',
  needed: 'nodig',
  perFte: 'personen per fte',
  heatLegend: 'Maanden boven de norm, van de 100:',
  loadSubtitle: 'Mensen per fte in dienst, meer (+) of minder (−) dan de norm, per maand. Lijn: middelste toekomst; band: 8 van de 10 toekomsten. Zonder lijn is het team er nog niet.',
  fteSubtitle: 'Fte in dienst (lijn met band) en fte nodig (streep), middelste toekomst per maand. Nodig: het grootste van wat de norm vraagt en wat de uren vragen. De formatie volgt met vertraging, in hele contracten. Bij de overgang kost het overdragen van dossiers tijdelijk extra uren.',
  heatTitleNone: 'Geen team heeft een norm per consulent',
  heatSubtitle: (futures: number): string => `Van elke 100 maanden in dat jaar, over ${formatNumber(futures)} toekomsten. Het intaketeam heeft geen norm per consulent. Een streep: het team is er dan nog niet.`,
  tableTitle: 'De teams in cijfers',
  tableCaption: (since: string): string => `Middelste toekomst, of waar het er staat gemiddeld, met tussen haakjes 8 van de 10 toekomsten. Geteld ${since}.`,
  columns: ['Team', 'Mensen', 'Fte in dienst', 'Fte nodig', 'Fte vacant', 'Norm per fte', 'Maanden boven de norm (gemiddeld)', 'Wacht op intake-uren'],
  steps: (step: string, minimum: string, up: string, down: string): string => `Een team groeit en krimpt in stappen van ${step} fte en is minstens ${minimum} fte. Uitbreiden duurt ${up} weken, verkleinen ${down} weken. Elke toekomst trekt een waarde uit deze bereiken.`,
  stepLevers: 'Naar de schuiven van de formatie',
  leversHeading: 'De schuiven van teams en formatie',
  leversScope: (scenario: string): string => `De schuiven gelden hier voor ${scenario}. Sluiten brengt terug naar de teams.`,
  vacancyTitleIdle: 'Wat doen vacatures?',
  vacancyWhy: 'Rekent dit scenario opnieuw door met een ander verloop, in dezelfde toekomsten. Een plek die vrijkomt is 16 weken leeg; in die tijd blijft werk liggen. De norm telt plaatsen, ook als ze leeg zijn; daarom verandert het aantal maanden boven de norm er weinig door.',
  vacancyStart: (futures: number): string => `Reken door met ${formatNumber(futures)} toekomsten`,
  vacancyChoice: 'Verloop per jaar',
  vacancyProgress: (done: number, all: number): string => `${formatNumber(done)} van de ${formatNumber(all)} toekomsten zijn doorgerekend.`,
  vacancySubtitle: (futures: number): string => `Gemiddelde van ${formatNumber(futures)} toekomsten: open rondje zoals het nu is ingesteld, dicht rondje met dit verloop. Verschil in dezelfde toekomsten, met de simulatiefout (95%).`,
  vacancyColumns: ['Wat', 'Nu', 'Met dit verloop', 'Verschil', 'Oordeel'],
  noise: 'binnen de ruis',
  equal: 'geen verschil',
} as const

/** The answer of the screen. */
export function caseloadHeadline(scenario: string, over: Band, norm: string): string {
  if (Number.isNaN(over.mean)) return `${scenario}: er zijn geen teams met een norm`
  if (over.p90 <= 0) return `De teams van ${scenario} blijven in elke toekomst op of onder de norm van ${norm} mensen per fte`
  return `De teams van ${scenario} zitten gemiddeld ${formatOutcome('aandeel', over.mean)} van de maanden boven de norm van ${norm} mensen per fte`
}

export function caseloadBand(over: Band, shortage: Band, futures: number): string {
  const first = `Over ${formatNumber(futures)} toekomsten; in 8 van de 10 is het ${formatBand('aandeel', over.p10, over.p90)}.`
  const size = formatOutcome('fte', Math.abs(shortage.p50))
  const band = shortageBand(shortage)
  if (Math.abs(shortage.p50) < 0.05) return `${first} Meestal is er ongeveer zoveel fte in dienst als nodig (${band}).`
  // In a month that is not over the norm, what is short is short of hours.
  const why = shortage.p50 > 0 && over.mean < 0.5 ? ' Nodig telt ook de uren van het werk; die vragen hier meer dan de norm.' : ''
  return `${first} Meestal is er ${size} ${shortage.p50 > 0 ? 'minder in dienst dan nodig' : 'meer in dienst dan nodig'} (${band}).${why}`
}

/** Fte that are written as more than nought. */
const WRITTEN = 0.05

/** `in 8 van de 10 toekomsten van 0,4 fte over tot 2,7 fte tekort`: nobody counts with a shortage below nought. */
function shortageBand({ p10, p90 }: Pick<Band, 'p10' | 'p90'>): string {
  const span = 'in 8 van de 10 toekomsten'
  if (p10 > -WRITTEN) return `tekort ${span}: ${formatBand('fte', Math.max(0, p10), p90)}`
  if (p90 < WRITTEN) return `over ${span}: ${formatBand('fte', Math.max(0, -p90), -p10)}`
  return `${span} van ${formatOutcome('fte', -p10)} over tot ${formatOutcome('fte', p90)} tekort`
}

/** Why the line of the norm lies higher than the lever says. */
export function normNote(norm: string, without: number): string {
  return `De norm van ${norm} rekent de intake mee. Een team zonder intake wordt begroot op ${formatNumber(without)} mensen per fte; dat is hier de norm.`
}

export function teamTitle(name: string, load: Pick<Band, 'p50'>, norm: number, over: Pick<Band, 'mean'>): string {
  return `${name}: meestal ${formatNumber(load.p50)} mensen per fte bij een norm van ${formatNumber(norm)}; gemiddeld ${formatOutcome('aandeel', over.mean)} van de maanden erboven`
}

/** @param shortage fte needed and not there */
export function fteTitle(name: string, fte: Band, shortage: Band): string {
  const size = formatOutcome('fte', Math.abs(shortage.p50))
  const words = Math.abs(shortage.p50) < 0.05 ? 'ongeveer zoveel als nodig' : `${size} ${shortage.p50 > 0 ? 'minder' : 'meer'} dan nodig`
  return `${name}: meestal ${formatOutcome('fte', fte.p50)} in dienst, ${words}`
}

/** @param highest name of the team that is over it most, or null where the simulation cannot tell */
export function heatTitle(rows: readonly { readonly name: string; readonly over: number }[], highest: string | null): string {
  const told = rows.filter(({ over }) => !Number.isNaN(over))
  const [first] = told
  if (first === undefined) return caseloadTexts.heatTitleNone
  if (told.length === 1) return `${first.name} zit ${formatNumber(first.over * 100)} van de 100 maanden boven de norm`
  const most = told.find(({ name }) => name === highest)
  if (most !== undefined) return `${most.name} zit het vaakst boven de norm: ${formatNumber(most.over * 100)} van de 100 maanden`
  const shares = told.map(({ over }) => over * 100)
  const [low, high] = [formatNumber(Math.min(...shares)), formatNumber(Math.max(...shares))]
  return `De teams zitten ${low === high ? low : `${low} tot ${high}`} van de 100 maanden boven de norm; het verschil valt binnen de ruis`
}

export function vacancyTitle(turnover: number, talks: { readonly kind: 'effect' | 'ruis' | 'gelijk'; readonly mean: number }, pip: { readonly kind: 'effect' | 'ruis' | 'gelijk'; readonly mean: number }): string {
  const told = [said('gesprekken op tijd', talks), said('PIP’s binnen 10 weken', pip)]
  return `Met een verloop van ${formatOutcome('aandeel', turnover)} per jaar: ${told.join(' en ')}`
}

function said(what: string, { kind, mean }: { readonly kind: 'effect' | 'ruis' | 'gelijk'; readonly mean: number }): string {
  if (kind === 'gelijk') return `evenveel ${what}`
  if (kind === 'ruis') return `${what} binnen de ruis gelijk`
  return `${formatNumber(Math.abs(mean) * 100, Math.abs(mean) < 0.0095 ? 1 : 0)} procentpunt ${mean < 0 ? 'minder' : 'meer'} ${what}`
}

export const turnoverOptions = (value: number): string => (value === 0 ? 'geen verloop' : `${formatOutcome('aandeel', value)}${NBSP}per jaar`)

export function outcomeLabel(id: OutcomeId): string {
  return outcomes[id].label
}

/** A difference with its sign and simulation error, in the unit of the outcome. */
export function signedDifference(unit: DisplayUnit, mean: number, halfWidth: number): string {
  const factor = unit === 'aandeel' ? 100 : 1
  const word = unit === 'aandeel' ? 'procentpunt' : unit
  const decimals = Math.max(Math.abs(mean), halfWidth) * factor < 9.95 ? 1 : 0
  const sign = mean * factor >= 0.05 ? '+' : ''
  return `${sign}${formatNumber(mean * factor, decimals)} ± ${formatNumber(halfWidth * factor, decimals)}${NBSP}${word}`
}
