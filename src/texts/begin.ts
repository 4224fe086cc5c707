const number = new Intl.NumberFormat('nl-NL')

const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** @param time milliseconds since 1970 */
export function momentText(time: number | null): string | null {
  return time === null ? null : moment.format(time)
}

const NBSP = '\u00a0'

export const beginTexts = {
  title: 'Hoe organiseert de regio de inburgering?',
  lead: 'Vier organisatievormen, duizend mogelijke toekomsten, één eerlijke vergelijking op wachttijd, groepen en budget.',
  choose: 'Kies een regio',
  begin: (name: string) => `Begin met ${name}`,
  /** Names that the name of the region does not say already. */
  names: (region: string, gemeenten: readonly string[]) => gemeenten.every((name) => region.includes(name)) ? '' : gemeenten.join(', '),
  facts: (gemeenten: number, taakstelling: number) =>
    `${gemeenten}${NBSP}${gemeenten === 1 ? 'gemeente' : 'gemeenten'} · taakstelling ${number.format(taakstelling)} per jaar`,
  strengthOf: 'Gegevens:',
  badRegion: (file: string) => `Het meegeleverde bestand ${file} klopt niet en is overgeslagen.`,
  reading: 'Bezig met openen…',
  badFiles: (name: string, files: readonly string[]) => `De regio ${name} kan niet open: ${files.join(', ') || 'een bestand'} klopt niet.`,
  notRead: (name: string) => `De regio ${name} kon niet worden opgehaald. Controleer de verbinding en kies de regio opnieuw.`,
  city: 'G40-gemeente',
  cityHint: (count: number) => `${count} steden met antwoorden van 2018, van vóór de wet van 2021. Zoek op naam of instrument, zoals “duale trajecten”`,
  cityExample: 'zoals Zaanstad',
  cityInstruments: (named: string) => `Instrumenten: ${named}.`,
  cityBegin: 'Begin met deze stad',
  cityUnknown: 'Geen stad met deze naam of dit instrument. Kies er een uit de lijst onder het veld, of zoek op een ander woord.',
  /** @param isCity it is one of the cities as well */
  cityInRegion: (gemeente: string, region: string, isCity: boolean) => isCity ? `${gemeente} staat ook hierboven, bij de regio ${region}, met nieuwere stukken.` : `${gemeente} staat hierboven, bij de regio ${region}.`,
  cityMany: (count: number) => count === 1 ? '1 stad gevonden' : `${count} steden gevonden`,
  about: 'Over deze cijfers',
  notice: { label: 'Over de cijfers van deze regio',
    oldFigures: (name: string, year: string) => `${name} · cijfers van${NBSP}${year}`,
    /** The warning of the region itself, where its explanation begins with one. */
    heading: (name: string, toelichting: string) => /^Let op: .*?[.](?= |$)/.exec(toelichting)?.[0].replace('Let op: dit', `Let op, ${name}: dit`) ?? `De cijfers van ${name} zijn voor een deel aannames.`, more: 'Lees waar ze vandaan komen', read: 'Gelezen' },
  resume: 'Ga verder',
  resumeOpen: 'Laatste sessie openen',
  resumeFacts: (when: string | null, changed: number) =>
    [...(when === null ? ['nu open'] : [when]), changed === 0 ? 'niets gewijzigd' : changed === 1 ? '1 schuif gewijzigd' : `${changed} schuiven gewijzigd`].join(' · '),
  former: 'Eerder op dit apparaat',
  formerHint: 'Hier kwam een andere regio of een ander bestand voor in de plaats.',
  formerFacts: (changed: number) => changed === 0 ? 'geen schuif gewijzigd' : changed === 1 ? '1 schuif gewijzigd' : `${number.format(changed)} schuiven gewijzigd`,
  formerOpened: (name: string) => `Verder met ${name}`,
  nothingToResume: 'Nog geen sessie op dit apparaat. Wat hier verandert blijft na sluiten bewaard in deze browser.',
  fromOthers: 'Van een ander gekregen',
  openFile: 'Bestand openen',
  openHint: 'of sleep het op deze pagina',
  pasteLink: 'Of plak een link',
  pasteOpen: 'Link openen',
  pasteWrong: 'Dit is geen link van de Scenariowijzer: er staat geen sessie in. Neem de hele link over, ook het deel achter het teken #.',
  promise: 'Alles gebeurt op dit apparaat. Er gaat niets over het netwerk en er zijn geen persoonsgegevens nodig. Werkt ook zonder wifi.',
  scenarios: 'De vier organisatievormen',
} as const
