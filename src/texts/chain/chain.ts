import { formatNumber, NBSP } from '../format.ts'

/** Fixed words of Keten. */
export const chainTexts = {
  heading: 'De weg van instroom tot afronding',
  none: 'Zodra de eerste toekomsten zijn doorgerekend, staan hier de stappen van de keten.',
  scenario: 'Scenario',
  beside: 'Vergelijken met',
  besideNone: 'geen ander scenario',
  cohort: 'Begonnen in',
  year: 'Stand aan het eind van',
  tracing: (done: number, all: number) => `De mensen worden gevolgd: ${formatNumber(done)} van de ${formatNumber(all)} toekomsten`,
  failed: 'De mensen konden niet worden gevolgd. Er is niets verloren.',
  again: 'Opnieuw proberen',
  detail: 'Technische melding',
  flowSubtitle: 'Mensen die in één jaar beginnen, gevolgd tot het einde: gemiddelde van de toekomsten. Weken: middelste toekomst. Tussen haakjes 8 van de 10.',
  flowLegend: 'Hoe breder een hol blok, hoe langer het wachten. Hoogte: mensen.',
  flowShort: (year: number, horizon: number) => `Wie in ${year} begint, is maar tot eind ${horizon} te volgen. Een deel is dan nog bezig.`,
  barsSubtitle: 'Mensen aan het eind van het jaar, middelste toekomst. Vol: iemand wordt geholpen. Hol: iemand wacht. Streepje: 8 van de 10 toekomsten.',
  barsTable: 'Mensen per stap aan het eind van het jaar, met tussen haakjes 8 van de 10 toekomsten',
  stage: 'Stap',
  people: 'Mensen',
  waiting: 'Wachten per persoon',
  helped: 'Bezig per persoon',
  queue: 'wacht',
  total: 'Samen',
  howTitle: 'Hoe is dit geteld?',
  how: [
    'Een jaar is het jaar van inschrijving in de BRP. Wie in dat jaar begint, wordt gevolgd tot het einde, of tot de doorgerekende jaren om zijn.',
    'De leerroute is de laatst gekozen leerroute. Wie wisselt, staat dus bij de nieuwe.',
    'Wachten bij de intake is wachten op uren van een consulent. Tijd tussen twee geplande afspraken is geen wachten.',
    'Wachten bij de lessen is wachten op een plaats in het volgende niveau; het leren gaat dan langzamer door in de oude groep.',
    'Wie een school buiten de gemeente om kiest, staat op geen wachtlijst en gaat meteen naar de lessen.',
    'Op tijd is binnen drie jaar na het PIP. Een jaar na die termijn stopt de begeleiding.',
    'Vergelijken telt anders, en heeft daarom andere getallen. Wie vertrekt, telt daar niet mee bij afronden. Het wachten op een groep loopt daar van het PIP tot de eerste les, in de B1-route en de Z-route.',
    'Er worden minder toekomsten gevolgd dan gerekend, omdat volgen meer tijd kost. De mensen zijn dezelfde als in de andere schermen.',
  ],
  waits: (weeks: string) => `wacht ${weeks}`,
  narrow: 'Op een breder scherm staat hier ook de stroom van één jaar, van begin tot einde.',
} as const

/** What the stages are called, in the order of `Knoop`. */
export const knoopNames: readonly string[] = [
  'Statushouders', 'Gezinsmigranten', 'Brede intake', 'Startklas', 'PIP', 'Startklas',
  'Wacht op groep B1', 'Wacht op schooljaar', 'Wacht op groep Z', 'B1-route', 'Onderwijsroute', 'Z-route', 'Afronding',
  'Op tijd afgerond', 'Na verlenging', 'Later afgerond', 'Begeleiding gestopt', 'Vertrokken', 'Nog bezig',
]

/** As above, for a label under the head of its column. */
export const knoopLabels: readonly string[] = knoopNames.map((name) => ({ 'Wacht op groep B1': 'Groep B1', 'Wacht op schooljaar': 'Schooljaar', 'Wacht op groep Z': 'Groep Z' })[name] ?? name)

/** Heads of the columns of the flow. */
export const columnNames = ['Instroom', 'Brede intake', 'Startklas', 'PIP', 'Startklas', 'Wachten', 'Lessen', 'Afronding', 'Einde'] as const

/** Stages of the bars. */
export const stageNames = {
  intake: 'Brede intake', startklas: 'Startklas', aanmelding: 'Aanmelding bij de school', b1: 'B1-route', onderwijs: 'Onderwijsroute', z: 'Z-route', afronding: 'Examen en afronding',
} as const
export type StageId = keyof typeof stageNames

const week = (weeks: number): string => (Math.round(weeks) === 1 ? `1${NBSP}week` : `${formatNumber(weeks)}${NBSP}weken`)

/** `6 weken`; half weeks where it is short. */
export function weeksText(weeks: number): string {
  if (!Number.isFinite(weeks)) return 'niemand'
  return weeks > 0 && weeks < 9.95 && Math.abs(weeks - Math.round(weeks)) >= 0.05 ? `${formatNumber(weeks, 1)}${NBSP}weken` : week(weeks)
}

/** `272 (231–318)`; one number where the futures agree. */
export function peopleText(mean: number, low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)]
  const middle = mean > 0 && mean < 0.5 ? 'minder dan 1' : formatNumber(mean)
  if (to === '0') return middle
  return from === to && from === middle ? middle : `${middle} (${from}–${to})`
}

export function weeksBandText(mean: number, low: number, high: number): string {
  if (!Number.isFinite(mean)) return 'niemand'
  const [from, to] = [formatNumber(low), formatNumber(high)]
  return from === to ? weeksText(mean) : `${weeksText(mean)} (${from}–${to})`
}

/** The screen's answer. `share` 0 to 1. */
/** @param until last year of the futures where not everybody can be followed to the end; then how many finish in time is not known yet */
export function chainHeadline(scenario: string, year: number, inTime: number, wait: number, until: number | null): string {
  const finished = formatNumber(inTime * 100)
  const says = until === null ? `beginnen ronden er ${finished} op tijd af` : `beginnen zijn er eind ${until} ${finished} klaar; hoeveel op tijd klaar komen is dan nog niet te zeggen`
  return `${scenario}: van elke 100 mensen die in ${year} ${says}; wachten op een groep duurt meestal ${weeksText(wait)}`
}

/** The band of the headline. Shares 0 to 1. @param until as for the headline */
export function chainBand(low: number, high: number, until: number | null): string {
  const [from, to] = [formatNumber(low * 100), formatNumber(high * 100)]
  const range = from === to ? from : `${from} tot ${to}`
  return until === null ? `In 8 van de 10 toekomsten ronden er ${range} van de 100 op tijd af; wie vertrekt, telt mee.` : `In 8 van de 10 toekomsten zijn er dan ${range} van de 100 klaar; wie vertrekt, telt mee.`
}

export function chainBeside(scenario: string, inTime: number, wait: number, isNoise: boolean): string {
  const says = `Bij ${scenario} zijn dat er ${formatNumber(inTime * 100)}, met ${weeksText(wait)} wachten.`
  return isNoise ? `${says} Het verschil in afronden valt binnen de ruis: geen rangorde.` : says
}

export function flowTitle(scenario: string, people: number, year: number, inTime: number, until: number | null): string {
  const finished = until === null ? `${formatNumber(inTime)} ronden op tijd af` : `eind ${until} zijn er ${formatNumber(inTime)} klaar`
  return `${scenario}: ${formatNumber(people)} mensen beginnen in ${year}, ${finished}`
}

export function barsTitle(year: number, scenario: string, all: number, waiting: number): string {
  return `Eind ${year} zijn er bij ${scenario} meestal ${formatNumber(all)} mensen in de keten; ${formatNumber(waiting)} van hen wachten`
}

export function barsDescription(parts: readonly { readonly stage: string; readonly people: number; readonly waiting: number }[]): string {
  return parts.map(({ stage, people, waiting }) => `${stage} ${formatNumber(people)}${waiting >= 0.5 ? `, van wie ${formatNumber(waiting)} wachten` : ''}`).join('; ')
}

/** Source of a drawing of traced futures. */
export function tracedSource(futures: number, seed: string, key: string): string {
  return `${formatNumber(futures)}${NBSP}toekomsten gevolgd · zaad${NBSP}${seed} · kenmerk${NBSP}${key.slice(0, 8)}${NBSP}· personen zijn verzonnen`
}
