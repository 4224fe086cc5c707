import { EN_DASH, NBSP, formatNumber, formatOutcome } from './format.ts'

/** All that the screen Groepen says. */

export const poolTexts = {
  soorten: { b1: 'B1-route', z: 'Z-route', onderwijs: 'Onderwijsroute', startklas: 'Startklas' },
  /** By route, in order. */
  levels: { b1: [`A0${EN_DASH}A1`, `A1${EN_DASH}A2`, `A2${EN_DASH}B1`], z: ['eerste 400 uur', 'tweede 400 uur'], onderwijs: [''], startklas: [''] },
  region: 'hele regio',
  nobody: 'niemand',
  andOthers: (first: string, others: number): string => `${first} en ${formatNumber(others)} andere`,
  avond: 'avond',
  aanbieder: (number: number): string => `aanbieder${NBSP}${number}`,
} as const

export const causeTexts = {
  'te-klein': { label: 'Te weinig mensen voor een groep', short: 'te weinig mensen', because: 'er te weinig mensen voor een groep zijn' },
  'docent': { label: 'Geen docent', short: 'geen docent', because: 'er geen docent is' },
  'moment': { label: 'Volgende startmoment', short: 'startmoment', because: 'het volgende startmoment nog moet komen' },
  'schoolstart': { label: 'Start van het schooljaar', short: 'schooljaar', because: 'het schooljaar nog moet beginnen' },
  'aanmelding': { label: 'Aanmelding bij de school', short: 'aanmelding', because: 'de school de aanmelding nog verwerkt' },
  'startklas': { label: 'Eerst een startklas', short: 'startklas', because: 'eerst een startklas volgt' },
} as const

export const futureTexts = { goed: 'Goede toekomst', middelste: 'Middelste toekomst', slecht: 'Slechte toekomst' } as const

export const groupsTexts = {
  heading: (region: string): string => `Groepen: ${region}`,
  scenario: 'Scenario',
  year: 'Jaar',
  pool: 'Groepen van',
  allPools: 'alle routes en gemeenten',
  scrolls: 'Tekening van de groepen, schuift binnen dit kader',
  running: 'Toon ook groepen die al liepen',
  future: 'Toekomst',
  better: 'Iets beter',
  worse: 'Iets slechter',
  none: 'Zodra de eerste toekomsten zijn doorgerekend, staan hier de groepen.',
  following: (done: number, all: number): string => (all > 1 ? `Toekomsten worden gevolgd: ${formatNumber(done)} van de ${formatNumber(all)}.` : 'De toekomst wordt gevolgd.'),
  /** Before there is anything to show: what will stand here. */
  sizesComing: 'Hier komt hoe groot de groepen zijn.',
  waitingComing: 'Hier komt waarom mensen wachten.',
  failed: 'Het volgen van deze toekomst is niet gelukt. De instellingen zijn niet verloren.',
  again: 'Opnieuw',
  stop: 'Stop',
  detail: 'Technische melding',
  stale: (reason: string): string => `Wat hieronder staat, hoort nog bij de vorige instellingen. ${reason}`.trim(),
  /** Who stands where in the order. */
  ranked: (kind: string, rank: number, of: number, weeks: number): string =>
    `${kind}: plaats ${formatNumber(rank)} in de rij van ${formatNumber(of)} toekomsten, van kort naar lang wachten op een groep (hier gemiddeld ${formatOutcome('weken', weeks)}).`,
  between: 'Een toekomst daartussen',
  source: (replication: number, all: number, seed: string, key: string): string =>
    `Toekomst nummer ${formatNumber(replication)} (van ${formatNumber(all)}) · zaad${NBSP}${seed} · kenmerk${NBSP}${key.slice(0, 8)}${NBSP}· personen zijn verzonnen`,
  followedSource: (futures: number, seed: string, key: string): string => `${formatNumber(futures)}${NBSP}toekomsten gevolgd · zaad${NBSP}${seed} · kenmerk${NBSP}${key.slice(0, 8)}`,
  calendarSubtitle: 'Balk: van de eerste tot de laatste les. Blokjes: plaatsen bij het begin, gevuld of vrij. Stip: iemand die wacht.',
  legendSeat: 'bezette plaats',
  legendMinimum: (minimum: string): string => `minimum (${minimum})`,
  legendFree: 'vrije plaats',
  legendUnder: 'onder het minimum, vanaf het begin (rand om de hele balk) of later, doordat mensen klaar zijn of vertrekken',
  legendWait: 'iemand wacht sinds dan',
  underMinimum: 'onder minimum',
  emptyCalendar: 'In deze periode begint hier geen groep.',
  causesHint: 'Naar de schuiven achter een reden:',
  leversFor: (cause: string): string => `Wat hieraan te veranderen is: ${cause.toLowerCase()}`,
  leversScope: (scenario: string): string => `De schuiven gelden hier voor ${scenario}, en voor alle scenario’s waar de wereld zelf verandert. Sluiten brengt terug naar de groepen.`,
  mapTitleIdle: 'Welk minimum en welke langste wacht passen hier?',
  mapWhy: 'Rekent elk paar van minimum en langste wacht door, voor dit scenario en in dezelfde toekomsten. De schuiven blijven staan tot een vak wordt gekozen.',
  mapStart: (cells: number, futures: number): string => `Reken ${formatNumber(cells)} vakken door, met ${formatNumber(futures)} toekomsten elk`,
  mapProgress: (done: number, all: number): string => `Elk vak is doorgerekend in ${formatNumber(done)} van de ${formatNumber(all)} toekomsten.`,
  mapX: 'Minimum voor een groep (personen)',
  mapY: 'Langste wacht (weken)',
  mapNorm: 'Op tijd is',
  mapNorms: { 'les.binnen-4-weken': `binnen 4${NBSP}weken`, 'les.binnen-8-weken': `binnen 8${NBSP}weken`, 'les.binnen-13-weken': `binnen 13${NBSP}weken` },
  mapHint: 'Kies een vak: beide schuiven gaan mee, en dat is ongedaan te maken. Met de pijltjestoetsen van vak naar vak.',
  mapNow: 'nu ingesteld',
  mapToday: 'vandaag',
  mapCost: 'lijn: kosten per inburgeraar',
  mapLegend: 'Op tijd, van de 100:',
  mapStale: 'Deze kaart hoort bij andere instellingen dan nu. Reken opnieuw voor de instellingen van nu.',
  mapOther: 'Opnieuw rekenen',
  mapChosen: (minimum: number, wait: number, scenario: string): string => `Minimum ${minimum} en langste wacht ${wait} weken (${scenario})`,
  thresholdIdle: 'Vanaf hoeveel nieuwkomers werkt dit?',
  thresholdWhy: 'Rekent dit scenario door bij een kleinere en een grotere taakstelling, steeds in dezelfde toekomsten. Gezinsmigranten gaan in dezelfde verhouding mee. Het verleden blijft zoals het was.',
  thresholdStart: (levels: number, futures: number): string => `Zoek de omslag: ${formatNumber(levels)} niveaus, ${formatNumber(futures)} toekomsten elk`,
  thresholdProgress: (done: number, all: number): string => `Niveau ${formatNumber(done + 1)} van ${formatNumber(all)} wordt doorgerekend.`,
  thresholdQuestion: 'Vraag',
} as const

/** The head of the screen: the share in time over all futures. */
export function groupsHeadline(minimum: string, share: number): string {
  return `Met een minimum van ${minimum} beginnen gemiddeld ${formatNumber(share * 100)} van de 100 mensen binnen 13${NBSP}weken met de les`
}

/** Since when is counted: two years after the decision, or of a short plan half of its years. */
export function countedSince(horizonYears: number): string {
  const years = ['', 'een half jaar', 'een jaar', 'anderhalf jaar'][horizonYears] ?? 'twee jaar'
  return `vanaf ${years} na het besluit`
}

/** Of which scenario, and how sure, in the same people out of 100 as the headline. @param low and high shares, 0 to 1 */
export function headBand(scenario: string, error: string, low: number, high: number, futures: number, horizonYears: number): string {
  const [from, to] = [formatNumber(low * 100), formatNumber(high * 100)]
  return `${scenario}, gemiddeld over ${formatNumber(futures)} toekomsten (simulatiefout ±${NBSP}${error}); in 8 van de 10 toekomsten zijn het er ${from === to ? from : `${from} tot ${to}`}. Geteld vanaf het PIP, in B1- en Z-route, ${countedSince(horizonYears)}.`
}

/**
 * `In 2029 beginnen 49 groepen: 1 begint te klein, 20 worden het later`.
 * @param later groups that begin large enough and come under the minimum in the time that is drawn
 */
export function calendarTitle(period: string, starts: number, under: number, later: number): string {
  if (starts === 0) return `In ${period} begint hier geen enkele groep`
  if (starts === 1) return `In ${period} begint één groep, en die is ${under === 1 ? 'te klein' : later === 1 ? 'pas later te klein' : 'groot genoeg'}`
  const begin = `In ${period} beginnen ${formatNumber(starts)} groepen`
  if (under === starts) return `${begin}, allemaal te klein`
  if (later === 0) return `${begin}, ${under === 0 ? 'geen daarvan' : `${formatNumber(under)} daarvan`} te klein`
  const small = under === 0 ? 'geen begint' : under === 1 ? '1 begint' : `${formatNumber(under)} beginnen`
  return `${begin}: ${small} te klein, ${later === 1 ? '1 wordt' : `${formatNumber(later)} worden`} het later`
}

export function calendarCount(groups: number): string {
  return groups === 1 ? `1${NBSP}groep` : `${formatNumber(groups)}${NBSP}groepen`
}

/** `Groepen tellen meestal 12 mensen; 16% van de groepsweken ligt onder het minimum van 8 (in 8 van de 10 toekomsten 12–21%)`. */
export function sizesTitle(mode: number, minimum: string, under: string, band: string): string {
  return `Groepen tellen meestal ${formatNumber(mode)} mensen; ${under} van de groepsweken ligt onder het minimum van ${minimum} (in 8 van de 10 toekomsten ${band})`
}

export function sizesSubtitle(futures: number, horizonYears: number): string {
  return `Deel van alle weken dat een taalgroep les heeft, naar het aantal mensen in de groep. Balk: middelste van ${formatNumber(futures)} toekomsten; streep: 8 van de 10 toekomsten. Geteld ${countedSince(horizonYears)}.`
}

export function waitingTitle(all: string, shares: readonly { readonly because: string; readonly outOfTen: number }[]): string {
  const first = `Gemiddeld wachten ${all} mensen tegelijk op les`
  const told = shares.filter(({ outOfTen }) => outOfTen >= 1).slice(0, 2).map(({ because, outOfTen }) => `${formatNumber(outOfTen)} van de${NBSP}10 omdat ${because}`)
  return told.length === 0 ? first : `${first}; ${told.join(', ')}`
}

export function waitingSubtitle(futures: number, horizonYears: number): string {
  return `Mensen met een PIP en zonder les, gemiddeld op elk moment ${countedSince(horizonYears)}, naar de reden in die week. Balk: middelste van ${formatNumber(futures)} toekomsten; streep: 8 van de 10 toekomsten.`
}

interface Effect {
  readonly kind: 'ruis' | 'hoger' | 'lager'
}

/** What a higher minimum does, without more than the simulation can see. */
export function mapTitle(time: Effect, money: Effect): string {
  const saves = money.kind === 'lager' ? 'bespaart geld' : money.kind === 'hoger' ? 'kost geld' : null
  const takes = time.kind === 'lager' ? 'kost tijd' : time.kind === 'hoger' ? 'brengt mensen eerder in de les' : null
  if (saves !== null && takes !== null) return `Een hoger minimum ${saves} en ${takes}`
  if (saves !== null) return `Een hoger minimum ${saves}; het effect op de tijd valt binnen de ruis`
  if (takes !== null) return `Een hoger minimum ${takes}; het effect op de kosten valt binnen de ruis`
  return 'Het minimum maakt hier geen verschil dat boven de ruis uitkomt'
}

export function mapSubtitle(norm: string, futures: number, error: string): string {
  return `Deel dat ${norm} na het PIP les heeft, van de 100 (simulatiefout van een vak hoogstens ${error}). ${formatNumber(futures)} toekomsten in elk vak, in alle vakken dezelfde: verschillen tussen vakken zijn daardoor scherper.`
}

export function mapCell(minimum: number, wait: number, share: string, cost: string): string {
  return `Minimum ${minimum}, langste wacht ${wait} weken: ${share} op tijd, ${cost} per inburgeraar`
}

export function mapImpossible(minimum: number): string {
  return `Minimum ${minimum} kan niet: het is hoger dan het maximum van een groep`
}

export const thresholdQuestions = {
  tijd: { label: '9 van de 10 mensen binnen 13 weken in de les', yes: 'beginnen minstens 9 van de 10 mensen binnen 13 weken', no: 'beginnen minder dan 9 van de 10 mensen binnen 13 weken' },
  vol: { label: '8 van de 10 groepsweken groot genoeg', yes: 'zijn minstens 8 van de 10 groepsweken groot genoeg', no: 'zijn minder dan 8 van de 10 groepsweken groot genoeg' },
  lokaal: { label: 'Z-groepen in de eigen gemeente', yes: 'beginnen met Z-groepen per gemeente minstens 9 van de 10 mensen binnen 13 weken', no: 'beginnen met Z-groepen per gemeente minder dan 9 van de 10 mensen binnen 13 weken' },
} as const
export type ThresholdQuestion = keyof typeof thresholdQuestions

export interface CrossingWords {
  readonly way: 'op' | 'neer'
  /** Newcomers a year at the crossing, and at both ends of the stretch in which the simulation cannot tell. */
  readonly newcomers: number
  readonly low: number
  readonly high: number
  /** Taakstelling that belongs to it. */
  readonly level: number
}

export function thresholdSentence(question: ThresholdQuestion, crossings: readonly CrossingWords[]): string {
  const { yes, no } = thresholdQuestions[question]
  const about = ({ newcomers, level }: CrossingWords): string => `ongeveer ${rounded(newcomers)} nieuwkomers per jaar (taakstelling ${rounded(level)})`
  const [first, second] = crossings
  if (first === undefined) return ''
  if (second !== undefined && first.way === 'op' && second.way === 'neer') return `Tussen ${about(first)} en ${about(second)} ${yes}`
  return first.way === 'op' ? `Vanaf ${about(first)} ${yes}` : `Vanaf ${about(first)} ${no}`
}

/** Rounded to what a search over ten levels can say. */
function rounded(value: number): string {
  const step = value < 100 ? 5 : value < 1000 ? 10 : 50
  return formatNumber(Math.round(value / step) * step)
}

export function thresholdUnsure({ low, high }: CrossingWords): string {
  return `Tussen ${rounded(low)} en ${rounded(high)} nieuwkomers is niet te zeggen waar de omslag precies ligt.`
}

/** Why more people can wait longer. */
export function thresholdTeachers(few: number, fewShare: number, many: number, manyShare: number): string {
  return `Bij ${rounded(few)} nieuwkomers kan ${formatOutcome('aandeel', fewShare)} van de groepen met genoeg mensen niet beginnen omdat er geen docent is, bij ${rounded(many)} is dat ${formatOutcome('aandeel', manyShare)}: het aantal docenten groeit niet zo snel mee.`
}

export function noThreshold(question: ThresholdQuestion, kind: 'altijd' | 'nooit' | 'ruis', low: number, high: number): string {
  const range = `van ${rounded(low)} tot ${rounded(high)} nieuwkomers per jaar`
  if (kind === 'ruis') return `Er is geen omslagpunt te vinden: ${range} blijft het verschil met de grens binnen de ruis`
  return `Er is geen omslagpunt: op elk niveau ${range} ${thresholdQuestions[question][kind === 'altijd' ? 'yes' : 'no']}`
}

export const thresholdWords = {
  axisFrom: (share: string): string => `De as begint bij ${share}.`,
  subtitle: (futures: number): string => `Per niveau het gemiddelde van ${formatNumber(futures)} toekomsten, met de simulatiefout (95%). Stippellijn: de grens van de vraag.`,
  x: 'Nieuwkomers per jaar (statushouders en gezinsmigranten)',
  columns: ['Taakstelling', 'Nieuwkomers per jaar', 'Op tijd of groot genoeg', 'Simulatiefout'],
  bound: 'grens',
  now: 'nu',
} as const
