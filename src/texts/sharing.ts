/** Sentences about giving a session to somebody else, and about what came from somebody else. */

const NBSP = '\u00a0'
const number = new Intl.NumberFormat('nl-NL')

export const sharingTexts = {
  title: 'Delen',
  explain: 'De link bevat de hele sessie: regio, scenario’s, wijzigingen, weging en momenten. Er gaat niets naar een server; alles staat in het adres zelf. Wie de link opent, krijgt een eigen kopie.',
  personal: 'Zet geen namen of andere gegevens van inburgeraars in notities: wie de link heeft, kan ze lezen.',
  field: 'Link naar deze sessie',
  length: (characters: number) => `${number.format(characters)}${NBSP}tekens`,
  making: 'De link wordt gemaakt…',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyFailed: 'Kopiëren kan hier niet. Kies het veld met de link en kopieer met Ctrl+C.',
  tooLong: (characters: number, most: number) => `Deze sessie past niet in een link: die wordt ${number.format(characters)}${NBSP}tekens lang, en boven ${number.format(most)}${NBSP}tekens breken mail- en chatprogramma’s een link af. Geef de sessie daarom als bestand.`,
  noCompression: 'Deze browser kan geen link maken. Geef de sessie als bestand.',
  notMade: 'De link kon niet worden gemaakt, omdat de bestanden van de regio niet konden worden opgehaald. Geef de sessie als bestand.',
  file: 'Bewaar als bestand',
  fileHint: 'Een bestand bevat hetzelfde en kan elke lengte hebben. Openen kan met ‘Open bestand’ of door het op de pagina te slepen.',
  localOnly: 'Deze pagina staat als bestand op dit apparaat. De link werkt alleen waar dit bestand op dezelfde plek staat; stuur anders het bestand mee.',
  qrTitle: 'QR-code van de link naar deze sessie',
  qrHint: 'Scan de code met een telefoon of tablet om deze sessie daar te openen.',
  qrTooLong: 'De link is te lang voor een QR-code die een telefoon goed leest. Kopieer de link of geef het bestand.',
  linkDamaged: 'De link is beschadigd of niet volledig. Controleer of hij helemaal is gekopieerd, of vraag om het bestand.',
  linkCut: 'Het einde van de link ontbreekt. Wat daarin stond, is weggelaten.',
  linkTooNew: 'De link is gemaakt met een nieuwere versie van deze wijzer. Ververs de pagina, of vraag om het bestand.',
  linkRegion: (file: string) => `De regio van deze link (${file}) komt niet met deze versie van de wijzer mee. Vraag om het bestand: daar staat de hele regio in.`,
} as const

/** What is told after something from elsewhere was opened. */
export const openedTexts = {
  heading: (name: string, dropped: number) => dropped === 0 ? `${name} is geopend` : `${name} is deels geopend`,
  dropped: (count: number) => count === 1 ? 'Eén onderdeel klopte niet en is weggelaten. De rest is overgenomen.' : `${count} onderdelen klopten niet en zijn weggelaten. De rest is overgenomen.`,
  which: 'Toon wat is weggelaten',
  sameModel: (version: string) => `Gemaakt met dezelfde modelversie (${version}): dezelfde instellingen geven dezelfde getallen.`,
  otherModel: (then: string, now: string) => `Gemaakt met modelversie ${then}; deze pagina rekent met ${now}. Dezelfde instellingen kunnen nu andere getallen geven. In de lijst van wijzigingen staat wat er in het model veranderde.`,
  newerModel: (then: string, now: string) => `Gemaakt met de nieuwere modelversie ${then}; deze pagina rekent met ${now}. Dezelfde instellingen kunnen hier andere getallen geven. Open dit in een nieuwere versie van de Scenariowijzer om de getallen van toen te zien.`,
  unknownModel: (now: string) => `Er staat niet bij met welke modelversie dit is gemaakt; deze pagina rekent met ${now}.`,
  otherBase: 'De gegevens van deze regio zijn sinds deze link bijgewerkt. De wijzigingen uit de link zijn op de nieuwe gegevens gelegd; de getallen kunnen anders zijn.',
  undo: 'Terug naar de sessie van daarvoor',
} as const
