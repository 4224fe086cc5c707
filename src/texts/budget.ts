import type { BookLineId } from '../model/books.ts'
import { bookLines } from '../model/books.ts'
import type { Distribution, Evidence, Setting } from '../model/parameters/parameter.ts'
import { isSourceId, sources } from '../model/parameters/sources.ts'
import { chanceFigure, formatBand, formatChance, formatNumber, formatOutcome, isNoughtWhenWritten, NBSP } from './format.ts'

/** All that the screen Budget says. */

export const budgetTexts = {
  heading: 'Budget',
  scenario: 'Scenario',
  baseline: 'Vergeleken met',
  scope: 'Voor wie',
  region: 'de hele regio',
  policies: (on: number, all: number): string => `Beleidswijzigingen (${on} van ${all} aan)`,
  policiesWhy: 'Wat hier verandert, rekent met dezelfde toekomsten: er wordt niets opnieuw gesimuleerd.',
  reset: 'Alles terug naar de regels van nu',
  source: 'Bron',
  range: 'Een getal of een bereik, zoals 1,5-4.',
  wrong: (low: string, high: string): string => `Dit kan niet. Geef een getal of een bereik van ${low} tot ${high}.`,
  changedPolicy: (label: string, on: boolean): string => `${label} ${on ? 'aan' : 'uit'}`,
  changedNumber: (label: string): string => `${label} aangepast`,
  changedKey: (label: string): string => `Verdeelsleutel: ${label}`,
  changedInwoners: (name: string): string => `Inwoners van ${name}`,
  inwonersTitle: (known: number, all: number): string => `Inwoners per gemeente (${known} van ${all} bekend)`,
  inwonersWhy: 'Alleen voor de sleutel naar inwoners. De stukken van deze regio geven ze niet altijd; vul dan de cijfers van het CBS in. Er wordt niets opnieuw gesimuleerd.',
  inwonersWrong: 'Geef een geheel aantal van 1 tot 2.000.000, of laat het leeg.',
  none: 'Zodra de eerste toekomsten zijn doorgerekend, staat hier het geld per jaar en per gemeente.',
  /** The futures are there; what they cost by year and gemeente is being added up. */
  counting: (futures: number): string => `De toekomsten zijn doorgerekend. Het geld per jaar en per gemeente wordt nu opgeteld, over ${formatNumber(futures)} toekomsten.`,
  tile: 'De tegel “Binnen budget” van Vergelijken kijkt naar de regio, over alle jaren samen, met de regels van nu en prijzen van 2025. Zo begint Budget ook. Wat terug moet naar het Rijk telt niet mee als tekort, maar gaat wel van de reserve af.',
  tileSame: 'Dezelfde kans staat op de tegel “Binnen budget” van Vergelijken.',
  tileOther: (chance: string): string => `Op de tegel “Binnen budget” van Vergelijken staat ${chance}: die rekent voor de hele regio, met de regels van nu.`,
  noise: (chance: number, reserve: number, shortfall: number): string => `Rekenruis: ±${NBSP}${noisePoints(chance)} op de kans, ±${NBSP}${formatOutcome('euro', reserve)} op de reserve${Number.isFinite(shortfall) ? ` en ±${NBSP}${formatOutcome('euro', shortfall)} op het tekort` : ''}.`,
  prices: (isCurrent: boolean): string => (isCurrent ? 'prijzen van het jaar zelf' : 'prijzen van 2025'),
  dotsShort: (count: number): string => `${count} met een tekort`,
  dotsOver: (count: number): string => `${count} zonder tekort`,
  dotsSubtitle: (years: string): string => `Saldo over ${years} samen, met de reserve bij het begin. Elke stip is 1 van de 100 toekomsten.`,
  reserveSubtitle: (prices: string): string => `Reserve aan het eind van elk jaar, na wat terug moet; ${prices}. Banden: licht 8 van de 10 toekomsten, donker 5 van de 10.`,
  saldoSubtitle: (prices: string): string => `Baten min lasten van elk jaar; ${prices}. Banden: licht 8 van de 10 toekomsten, donker 5 van de 10.`,
  balanceSubtitle: (prices: string): string => `Middelste toekomst per begrotingsjaar; ${prices}. Links de baten naar bron, rechts de lasten met band: 8 van de 10 toekomsten.`,
  fallSubtitle: (prices: string, error: number): string => `Gemiddeld saldo over alle jaren samen; ${prices}. Naar rechts is gunstiger. Rekenruis op het verschil: ±${NBSP}${formatOutcome('euro', error)}.`,
  chanceCaption: 'Reserve in duizend euro. Kans van de 100 dat de baten tot en met dat jaar de lasten dekken. Donkerder is hoger; het getal telt.',
  chanceNoise: (chance: number): string => `Achter ± staat de rekenruis: het 95%-bereik van de simulatie. Op een kans is die hoogstens ±${NBSP}${noisePoints(chance)}.`,
  scenariosTitle: 'Alle scenario’s naast elkaar',
  scenariosCaption: 'Duizend euro, over alle jaren samen, voor dezelfde keuze hierboven. Onder het saldo staan 8 van de 10 toekomsten; achter ± staat de rekenruis.',
  linesTitle: 'Baten naar bron en lasten naar post, per jaar',
  linesCaption: 'Duizend euro. Middelste toekomst, met 8 van de 10 toekomsten eronder. Middelste waarden tellen niet precies op; in elke toekomst apart wel.',
  otherLines: (count: number): string => `${count} andere posten`,
  noughtLines: (names: string): string => `Overal nul bij deze keuze, en daarom niet in de tabel: ${names}.`,
  insideTitle: 'Wat er in elke post zit',
  lastYear: (year: number): string => `In ${year} staan er twee afrekeningen: die van het jaar ervoor, en die van ${year} zelf, omdat het daarna ophoudt. Daarom wijkt dat jaar af van de andere.`,
  timingTitle: 'Wanneer het geld komt',
  timing: 'Het Rijk betaalt in het jaar zelf een voorschot op een deel van de taakstelling. Een jaar later wordt vastgesteld hoeveel mensen er werkelijk kwamen; dan volgt de afrekening, die ook onder nul kan liggen. De tweede en derde termijn volgen in het eerste en tweede jaar na de huisvesting. Wat van de SPUK overblijft mag mee naar het volgende jaar tot 100% van de bijdrage van dat jaar; de rest gaat bij de afrekening terug.',
  keysTitle: 'Wie betaalt wat, bij elke verdeelsleutel',
  keysCaption: 'Duizend euro, gemiddeld per jaar. De sleutels verdelen dezelfde lasten; de som is steeds gelijk. De wijzer toont dit en schrijft niets voor.',
  keysNoise: 'Achter ± staat de rekenruis.',
  keyMissing: 'niet te berekenen: niet van elke gemeente zijn inwoners bekend',
  key: 'Verdeelsleutel',
  keyWaits: 'inwoners (eerst invullen)',
  alone: 'Alleen',
  gemeente: 'Gemeente',
  year: 'Jaar',
  reserve90: 'Reserve voor 90%',
  regionTotal: 'Samen',
  share: 'Betaalt nu',
  within: 'Binnen budget',
  saldoTotal: 'Saldo samen',
  shortfall: 'Gemiddeld tekort',
  noShortfall: 'geen tekort',
  terug: 'Terug naar het Rijk',
  reserves: 'Reserve voor 80 / 90 / 95%',
  baten: 'Baten',
  lasten: 'Lasten',
  saldo: 'Saldo',
  reserve: 'Reserve',
  total: 'Totaal',
  check: (checked: number, failed: number, futures: number): string => (failed === 0
    ? `Dubbele boekhouding: ${formatNumber(checked)} optellingen kloppen, in alle ${formatNumber(futures)} toekomsten. Posten tellen op tot totalen, gemeenten tot de regio en jaren tot de hele periode.`
    : `Dubbele boekhouding: ${formatNumber(failed)} van de ${formatNumber(checked)} optellingen kloppen niet. Gebruik deze cijfers niet.`),
  ownPeople: 'De posten staan naar de eigen inburgeraars van de gemeente; het totaal volgt de gekozen sleutel.',
  coalitionStart: (count: number): string => `Reken alle ${count} samenwerkingen door`,
  coalitionStop: 'Stop',
  coalitionTitle: 'Samen of alleen',
  coalitionWhy: 'Elke groep van gemeenten wordt gesimuleerd alsof zij het samen doet, en elke gemeente alleen: dezelfde inwoners, dezelfde toekomsten. Grote groepen delen teams en lesgroepen.',
  coalitionProgress: (done: number, all: number): string => `${done} van de ${all} samenwerkingen`,
  coalitionSharper: (done: number, all: number): string => `Dit wordt nog scherper: ${done} van de ${all} samenwerkingen in meer toekomsten`,
  coalitionRow: 'Per jaar, duizend euro, met de rekenruis',
  coalitionAlone: 'Lasten alleen',
  coalitionSaldo: 'Saldo alleen',
  coalitionShapley: 'Naar bijdrage (Shapley)',
  coalitionKey: 'Bij de gekozen sleutel',
  coalitionGain: 'Voordeel van samen, bij de sleutel',
  coalitionLeaves: 'Rest betaalt meer als deze weggaat',
  coalitionNote: (futures: number): string => `${futures} toekomsten, dezelfde voor elke groep; prijzen van 2025 en de regels van nu. De rekenruis is het 95%-bereik van de simulatie. De kosten van de overgang zijn naar taakstelling verdeeld (aanname).`,
  coalitionBaten: (more: string): string => `Baten gaan met de gemeente mee; apart ontvangen de gemeenten samen ${more} meer, door begonnen onderwijsroutes.`,
  coalitionStable: 'Geen groep van gemeenten is volgens deze toekomsten goedkoper uit door zich af te scheiden.',
  coalitionUnstable: (count: number, example: string, gain: string): string => `${count === 1 ? 'Eén groep is' : `${count} groepen zijn`} bij deze sleutel goedkoper uit apart; het meest scheelt het voor ${example}: ${gain} per jaar.`,
  coalitionNoise: 'Verschillen kleiner dan de rekenruis tellen niet mee; bij zo veel groepen kan een enkele er bij toeval boven uitkomen.',
  coalitionMany: 'Bij meer dan zeven gemeenten zijn er te veel samenwerkingen om door te rekenen.',
  coalitionFailed: 'Het doorrekenen is gestopt door een fout.',
} as const

const shortLines: Readonly<Partial<Record<BookLineId, string>>> = {
  'lasten.les-deelnemer': 'Les, deelnemers', 'lasten.les-groep': 'Les, groepen', 'lasten.staart': 'Boven contract', 'lasten.z-participatie': 'Participatie Z',
  'lasten.begeleiding': 'Begeleiding', 'lasten.toets': 'Toets', 'lasten.afronding': 'Kleine teams',
}

/** The name of a line where there is little room. */
export function shortLine(id: BookLineId): string {
  return shortLines[id] ?? bookLines[id].label
}

/** What the figures on an axis are in: `€ mln`. */
export function axisIn(unit: string): string {
  return unit === '' ? '' : ` As in ${unit}.`
}

export function budgetHeadline(name: string, scope: string, chance: number, replications: number, lastYear: number): string {
  return `In ${formatChance(chance, replications)} toekomsten blijft ${scope} bij ${name} tot en met ${lastYear} binnen budget`
}

export function reserveSentence(needed: number, certainty: number): string {
  const sure = formatNumber(certainty * 100)
  return needed < 1 ? `Voor zekerheid in ${sure} van de 100 toekomsten is geen extra reserve nodig.` : `Voor zekerheid in ${sure} van de 100 toekomsten is ${formatOutcome('euro', needed)} extra reserve nodig.`
}

export function shortfallSentence(shortfall: number): string {
  return Number.isFinite(shortfall) ? `Is er een tekort, dan is dat gemiddeld ${formatOutcome('euro', shortfall)} over alle jaren samen.` : 'Er is geen toekomst met een tekort.'
}

export function dotsTitle(chance: number, replications: number): string {
  return `${capital(formatChance(1 - chance, replications))} toekomsten eindigen met een tekort`
}

export function reserveTitle(p50: number, year: number): string {
  if (isNoughtWhenWritten('euro', p50)) return `In de middelste toekomst is de reserve eind ${year} ongeveer op`
  return p50 < 0 ? `In de middelste toekomst is er eind ${year} ${formatOutcome('euro', -p50)} tekort` : `In de middelste toekomst is er eind ${year} ${formatOutcome('euro', p50)} over`
}

export function balanceTitle(baten: number, lasten: number): string {
  const share = lasten > 0 ? baten / lasten : 1
  return share >= 0.995 && share <= 1.005 ? 'De baten dekken meestal de lasten, zonder veel over' : share > 1 ? `De baten zijn meestal ${formatOutcome('aandeel', share - 1)} hoger dan de lasten` : `De baten dekken meestal ${formatOutcome('aandeel', share)} van de lasten`
}

/** Half a simulation interval of a chance, in futures out of 100: never written as nought. */
function noisePoints(error: number): string {
  return formatNumber(Math.max(1, Math.round(error * 100)))
}

/** The simulation error under a figure in thousands. */
export function thousandsNoise(error: number): string {
  return Number.isFinite(error) ? `±${NBSP}${thousands(error)}` : ''
}

/** Whole thousands, for a table in thousands of euro. */
export function thousands(euro: number): string {
  return formatNumber(Math.round(euro / 1000))
}

export function thousandsBand(low: number, high: number): string {
  const [from, to] = [thousands(low), thousands(high)]
  return from === to ? from : `${from} tot ${to}`
}

export function saldoTitle(years: readonly number[], saldo: readonly { readonly p50: number }[]): string {
  const short = years.filter((_, index) => saldo[index]!.p50 < 0)
  if (short.length === 0) return 'In geen enkel jaar liggen de lasten meestal boven de baten'
  if (short.length === years.length) return 'In elk jaar liggen de lasten meestal boven de baten'
  if (short.length === 1) return `Alleen in ${short[0]} liggen de lasten meestal boven de baten`
  return `In ${short.length} van de ${years.length} jaren liggen de lasten meestal boven de baten`
}

/** @param error half the simulation interval of the difference: within it neither is said to be better */
export function fallTitle(first: string, second: string, difference: number, error: number): string {
  if (first === second) return 'Kies een ander scenario om het verschil te zien'
  if (isNoughtWhenWritten('euro', difference) || Math.abs(difference) <= error) return `${first} en ${second} komen gemiddeld ongeveer gelijk uit`
  return `${first} komt gemiddeld ${formatOutcome('euro', Math.abs(difference))} ${difference > 0 ? 'gunstiger' : 'ongunstiger'} uit dan ${second}`
}

interface TitledChance {
  readonly chance: number
  /** Half its 95% simulation interval. */
  readonly error: number
}

type Named = TitledChance & { readonly name: string }

/** Names the highest and the lowest only where they lie further apart than simulation alone can put them. */
export function chanceTitle(region: { readonly chance: number }, gemeenten: readonly Named[]): string {
  const sorted = [...gemeenten].sort((a, b) => b.chance - a.chance)
  const [best, worst] = [sorted[0], sorted.at(-1)]
  const whole = chanceFigure(region.chance)
  if (!best || !worst || best === worst) return `De kans binnen budget is ${whole} van de${NBSP}100`
  if (Math.round(best.chance * 100) === Math.round(worst.chance * 100)) return `De kans binnen budget is in de hele regio ${whole} van de${NBSP}100`
  if (best.chance - worst.chance <= Math.hypot(best.error, worst.error)) return `De kans binnen budget is in elke gemeente ${/^\d/.test(whole) ? 'ongeveer ' : ''}${whole} van de${NBSP}100`
  const near = (end: TitledChance): readonly Named[] => gemeenten.filter((one) => Math.abs(one.chance - end.chance) <= Math.hypot(one.error, end.error))
  const [low, high] = [near(worst), near(best)]
  if (low.some((one) => high.includes(one))) return `De kans binnen budget loopt per gemeente van ${chanceFigure(worst.chance)} tot ${chanceFigure(best.chance)}`
  return `De kans binnen budget loopt van ${endWords(low)} tot ${endWords(high)}`
}

/** `minder dan 1 in Voorschoten en Wassenaar`: gemeenten that simulation cannot tell apart share their end of the range. */
function endWords(gemeenten: readonly Named[]): string {
  const figures = new Set(gemeenten.map(({ chance }) => chanceFigure(chance)))
  const figure = chanceFigure(gemeenten.reduce((sum, { chance }) => sum + chance, 0) / gemeenten.length)
  const about = figures.size > 1 && /^\d/.test(figure) ? 'ongeveer ' : ''
  const where = gemeenten.length > 2 ? `${formatNumber(gemeenten.length)} gemeenten` : gemeenten.map(({ name }) => name).join(' en ')
  return `${about}${figure} in ${where}`
}

/** Where a rule comes from, in one line. */
export function evidenceText({ source, locator, quote, reason }: Evidence): string {
  const from = isSourceId(source) && source !== 'geen' ? `${sources[source].author}, ${sources[source].year}${locator === '' ? '' : `, ${locator}`}` : 'Aanname'
  return [quote === '' ? `${from}.` : `${from}: “${quote}”.`, reason ?? ''].filter((part) => part !== '').join(' ')
}

/** `2,1%`, `2028` or `€ 500 dzd` for a switch; a doubt as its range. */
export function moneySettingText(unit: string, setting: Setting): string {
  const distribution: Distribution = typeof setting === 'number' ? { kind: 'fixed', value: setting } : setting
  const one = (value: number): string => (unit === 'jaar' ? String(value) : unit === 'aandeel' ? `${trimmed(value * 100)}%` : formatOutcome('euro', value))
  if (distribution.kind === 'fixed') return one(distribution.value)
  if (unit === 'aandeel') return `${trimmed(distribution.low * 100)} tot ${trimmed(distribution.high * 100)}%`
  return unit === 'jaar' ? `${distribution.low} tot ${distribution.high}` : formatBand('euro', distribution.low, distribution.high)
}

/** As it is typed: per cent for a share, whole euros, with a decimal comma. */
export function moneyEntryText(unit: string, setting: Setting): string {
  const factor = unit === 'aandeel' ? 100 : 1
  if (typeof setting === 'number') return trimmed(setting * factor)
  if (setting.kind === 'fixed') return trimmed(setting.value * factor)
  return `${trimmed(setting.low * factor)}-${trimmed(setting.high * factor)}`
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
