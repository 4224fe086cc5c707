import { formatNumber } from '../format.ts'

/** Own quarterly counts beside the futures. */

/** Fewer quarters than this say nothing about how often a band holds. */
export const LEAST_QUARTERS = 8

export const ownCountsTexts = {
  title: 'Eigen cijfers naast de uitkomsten',
  lead: 'Plak kwartaalcijfers van de eigen regio. De wijzer laat zien hoe vaak de werkelijkheid in de band van 8 van de 10 toekomsten viel. De cijfers blijven op dit apparaat en worden niet bewaard.',
  label: 'Kwartaalcijfers (CSV)',
  hint: 'Kolommen: kwartaal; reeks; aantal, en als het moet gemeente. Puntkomma, komma of tab tussen de kolommen. Geen persoonsgegevens.',
  example: 'kwartaal;reeks;aantal\n2027-K1;caseload;412\n2027-K2;caseload;420',
  file: 'Of kies een bestand',
  clear: 'Leegmaken',
  scenario: 'Naast de toekomsten van',
  knownSeries: 'Reeksen die vergeleken kunnen worden',
  noRun: 'Er zijn nog geen uitkomsten. Zodra er 30 toekomsten zijn, verschijnt de vergelijking.',
  problems: (count: number) => (count === 1 ? 'Er is niets vergeleken. Eerst dit oplossen:' : `Er is niets vergeleken. Eerst deze ${formatNumber(count)} dingen oplossen:`),
  columns: ['Kwartaal', 'Geteld', 'Middelste toekomst', '8 van de 10 toekomsten', 'Oordeel'] as const,
  inside: 'in de band',
  above: 'boven de band',
  below: 'onder de band',
  noBand: 'geen cijfer in het model',
} as const

/** What is wrong with a table: always the line and the column, what was found and what is allowed. Personal values are never repeated. */
export const ownCountsProblems = {
  tooLarge: (most: number) => `De tabel is te groot; toegestaan zijn hoogstens ${formatNumber(most)} tekens.`,
  noRows: 'Onder de koppen staan geen regels. Nodig is per kwartaal en reeks een regel.',
  personalColumn: (column: number) => `Regel 1, kolom ${column}: de kop lijkt over personen te gaan. Haal de kolom uit de tabel; toegestaan zijn alleen aantallen per kwartaal.`,
  personalValue: (line: number, column: number) => `Regel ${line}, kolom ${column}: dit lijkt een gegeven van een persoon (een nummer, datum of adres). Haal het uit de tabel; toegestaan zijn alleen aantallen per kwartaal.`,
  missingColumn: (name: string) => `Regel 1: de kolom “${name}” ontbreekt. Nodig zijn kwartaal, reeks en aantal; gemeente mag. De eerste regel is die met de koppen.`,
  unknownColumn: (column: number, head: string) => `Regel 1, kolom ${column}: “${short(head)}” is geen bekende kolom. Toegestaan zijn kwartaal, gemeente, reeks en aantal.`,
  columnTwice: (column: number, head: string) => `Regel 1, kolom ${column}: “${short(head)}” staat er twee keer. Toegestaan is één keer.`,
  cells: (line: number, found: number, wanted: number) => `Regel ${line}: ${found} cellen; toegestaan zijn er ${wanted}, zoveel als er koppen zijn.`,
  noQuarter: (line: number, column: number, found: string) => `Regel ${line}, kolom ${column} (kwartaal): “${short(found)}”; toegestaan is een jaar met een kwartaal van 1 tot en met 4, zoals 2027-K1.`,
  noSeries: (line: number, column: number, found: string, meant: string | undefined, known: readonly string[]) =>
    `Regel ${line}, kolom ${column} (reeks): “${short(found)}” is onbekend${meant === undefined ? `; toegestaan zijn ${known.join(', ')}.` : `; is “${meant}” bedoeld?`}`,
  noNumber: (line: number, column: number, found: string) => `Regel ${line}, kolom ${column} (aantal): “${short(found)}”; toegestaan is een getal van 0 of meer, zoals 12 of 12,5.`,
  noGemeente: (line: number, column: number, found: string, known: readonly string[]) => `Regel ${line}, kolom ${column} (gemeente): “${short(found)}” hoort niet bij deze regio; toegestaan zijn ${known.join(', ')}.`,
  noSum: (line: number, series: string) => `Regel ${line}: “${series}” is een gemiddelde en kan niet over gemeenten worden opgeteld. Geef het voor de hele regio, zonder gemeente.`,
  twice: (line: number, before: number) => `Regel ${line}: dit kwartaal en deze reeks staan ook op regel ${before}. Toegestaan is één keer.`,
  incomplete: (quarter: string, series: string, missing: readonly string[]) => `${quarter}, ${series}: ${missing.join(', ')} ontbreekt. De wijzer vergelijkt met de regio als geheel; geef alle gemeenten, of één regel zonder gemeente.`,
} as const

export function outsideRun(quarters: readonly string[], first: string, last: string): string {
  return `Niet vergeleken: ${quarters.join(', ')}. De uitkomsten lopen van ${first} tot en met ${last}.`
}

/** How often it came out, against eight in ten. */
export function ownCountsSentence(series: string, inside: number, all: number, fit: 'te-weinig' | 'past' | 'te-vaak-buiten' | 'altijd-binnen'): string {
  const counted = all === 1 ? `${series}: het ene kwartaal ligt ${inside === 1 ? 'in' : 'buiten'} de band` : `${series}: ${inside} van de ${all} kwartalen in de band`
  switch (fit) {
    case 'te-weinig': return `${counted}. Dat is te weinig om te beoordelen: nodig zijn ${LEAST_QUARTERS} kwartalen.`
    case 'past': return `${counted}. Verwacht zijn er ongeveer ${formatNumber(all * 0.8)}; dat past bij elkaar.`
    case 'te-vaak-buiten': return `${counted}. Verwacht zijn er ongeveer ${formatNumber(all * 0.8)}: de werkelijkheid valt vaker buiten de band dan het model denkt.`
    case 'altijd-binnen': return `${counted}. Verwacht zijn er ongeveer ${formatNumber(all * 0.8)}: de band is hier eerder te breed dan te smal.`
  }
}

/** Below a sentence that judges. */
export const neighboursNote = 'Kwartalen na elkaar lijken op elkaar, dus dit is een grove toets.'

export function ownCountsChart(series: string, unit: string): { readonly subtitle: string; readonly description: string } {
  return {
    subtitle: `${series}${unit === '' ? '' : `, ${unit}`}; band: 8 van de 10 toekomsten, lijn: middelste toekomst; rondje: geteld, in de band; ruit: geteld, erbuiten`,
    description: 'De tabel ernaast geeft elk kwartaal met het getelde aantal en de band.',
  }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
