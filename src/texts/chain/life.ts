import { formatNumber, NBSP } from '../format.ts'

/** Sentences about one invented person. Weeks count from the inschrijving. */

const doelgroepNames = ['statushouder', 'gezinsmigrant'] as const
const leeftijdNames = ['18 tot en met 27 jaar', '28 tot en met 49 jaar', '50 jaar of ouder'] as const
const profielNames = ['leert langzaam', 'leert gemiddeld', 'leert snel', 'leert eerst lezen en schrijven'] as const
const leerrouteNames = ['B1-route', 'onderwijsroute', 'Z-route'] as const
const niveauNames: readonly (readonly string[])[] = [['A1', 'A2', 'B1'], [''], ['de eerste 400 uur', 'de tweede 400 uur']]
const afspraakNames = ['Het eerste gesprek van de brede intake', 'Het vervolggesprek', 'De leerbaarheidstoets'] as const

/** Words for the traits, by the numbers of the model. */
export const traitNames = { doelgroep: doelgroepNames, leeftijd: leeftijdNames, profiel: profielNames, leerroute: leerrouteNames } as const

/** Names of plants: no gender, no origin, and no link with anybody. */
const names = ['Aster', 'Brem', 'Ceder', 'Dille', 'Es', 'Framboos', 'Gember', 'Hazel', 'Iris', 'Jasmijn', 'Klaver', 'Linde', 'Mirre', 'Netel', 'Olm', 'Peterselie', 'Rozemarijn', 'Salie', 'Tijm', 'Varen', 'Wilg', 'Zegge'] as const

/** The same person number always has the same name. */
export function inventedName(person: number): string {
  return names[person % names.length]!
}

export const lifeTexts = {
  heading: 'Eén persoon volgen',
  intro: 'Een verzonnen persoon, gekozen uit alle toekomsten. Kies voor wie; de goede, gewone en slechte toekomst horen bij drie verschillende mensen van deze soort.',
  type: 'Voor wie',
  any: { doelgroep: 'alle doelgroepen', leeftijd: 'alle leeftijden', profiel: 'elk leertempo', leerroute: 'alle leerroutes', gemeente: 'alle gemeenten' },
  labels: { doelgroep: 'Doelgroep', leeftijd: 'Leeftijd', profiel: 'Leertempo', leerroute: 'Leerroute', gemeente: 'Gemeente' },
  future: 'Toekomst',
  futures: { goed: 'Goede toekomst', gewoon: 'Gewone toekomst', slecht: 'Slechte toekomst' },
  futureMeaning: {
    goed: 'Van elke 10 mensen van deze soort zijn er 9 later klaar.',
    gewoon: 'De ene helft van deze soort is eerder klaar, de andere later.',
    slecht: 'Van elke 10 mensen van deze soort zijn er 9 eerder klaar.',
  },
  tooFew: (count: number, least: number) => `Er zijn ${formatNumber(count)} mensen van deze soort in de gevolgde toekomsten. Dat is te weinig om een goede en een slechte toekomst te tonen (ten minste ${least}). Kies een bredere soort.`,
  noYears: 'Er zijn te weinig jaren doorgerekend om mensen vier jaar te volgen. Kies meer jaren bij Alle schuiven, onder Rekenen.',
  comparable: (count: number, finished: number, left: number) => `${formatNumber(count)} mensen van deze soort zijn te vergelijken; ${formatNumber(finished * 100)} van elke 100 ronden af in de jaren die zijn doorgerekend. ${formatNumber(left)} anderen vertrokken en tellen niet mee.`,
  walking: 'Stap voor stap',
  previous: 'Vorige',
  next: 'Volgende',
  play: 'Afspelen',
  pause: 'Stoppen',
  still: 'Afspelen staat uit: dit apparaat vraagt om minder beweging. Gebruik Vorige en Volgende.',
  step: (at: number, all: number) => `Gebeurtenis ${at} van ${all}`,
  timelineSubtitle: 'Maanden sinds de inschrijving. Vol: er gebeurt iets. Hol: wachten. Stippellijn: einde van de termijn van drie jaar.',
  timelineTable: 'Weken per stap sinds de inschrijving',
  others: (name: string) => `Dezelfde ${name}, in dezelfde toekomst, bij elk scenario. Eén persoon zegt niets over welk scenario sneller is`,
  loading: 'De persoon wordt gevolgd.',
  total: 'Totaal',
} as const

/** Short words on the timeline, in the order of `Stand`. */
export const standNames: readonly string[] = [
  'intake', 'wacht op consulent', 'startklas', 'wacht op startklas', 'aanmelding', 'wacht op groep', 'wacht op schooljaar', 'wacht op groep',
  'les B1', 'onderwijsroute', 'les Z', 'wacht op volgend niveau', 'wacht op volgend niveau', 'wacht op besluit', 'examen', 'afronding', 'wacht op module',
]

export function personSentence(person: { readonly name: string; readonly doelgroep: number; readonly leeftijd: number; readonly profiel: number; readonly gemeente: string; readonly year: number; readonly kinderopvang: boolean; readonly gezondheid: boolean; readonly werk: boolean }): string {
  const more = [person.kinderopvang ? 'heeft kinderopvang nodig' : '', person.gezondheid ? 'heeft een probleem met de gezondheid' : '', person.werk ? 'werkt naast de lessen' : ''].filter((part) => part !== '')
  const facts = [doelgroepNames[person.doelgroep]!, leeftijdNames[person.leeftijd]!, `woont in ${person.gemeente} sinds ${person.year}`, profielNames[person.profiel]!, ...more]
  return `${person.name} (verzonnen): ${facts.join(', ')}.`
}

const weeks = (count: number): string => (count === 1 ? `1${NBSP}week` : `${formatNumber(count)}${NBSP}weken`)
const people = (count: number): string => (count === 1 ? '1 persoon' : `${formatNumber(count)} mensen`)
const waitedFor = (count: number, what: string): string => (count > 0 ? ` Wachtte ${weeks(count)} op ${what}.` : '')
const queueBefore = (before: number): string => (before > 0 ? ` Er ${before === 1 ? 'ging 1 taak' : `gingen ${formatNumber(before)} taken`} voor.` : '')
const niveau = (leerroute: number, level: number): string => niveauNames[leerroute]![level] ?? ''

/** Weeks by cause and what the waiting list looked like. */
export interface WaitWords {
  readonly weeks: number
  readonly teKlein: number
  readonly docent: number
  readonly moment: number
  readonly school: number
  readonly most: number
  readonly minimum: number
}

/** `Wachtte 14 weken: 12 weken te weinig mensen op de lijst (een groep begint met 8), 2 weken geen startmoment.` Empty without a wait. */
export function waitSentence(wait: WaitWords): string {
  if (wait.weeks === 0) return ''
  if (wait.school === wait.weeks) return ` Wachtte ${weeks(wait.weeks)} tot de opleiding begon.`
  const causes = [
    wait.teKlein > 0 ? `${weeks(wait.teKlein)} te weinig mensen op de lijst (een groep begint met ${formatNumber(wait.minimum)})` : '',
    wait.docent > 0 ? `${weeks(wait.docent)} geen docent` : '',
    wait.moment > 0 ? `${weeks(wait.moment)} geen startmoment` : '',
  ].filter((part) => part !== '')
  return ` Wachtte ${weeks(wait.weeks)}: ${causes.join(', ')}. Hoogstens ${people(wait.most)} op de lijst.`
}

/** One sentence for each kind of event. */
export const eventSentences = {
  'inschrijving': (sinceKoppeling: number) => (sinceKoppeling > 0 ? `Ingeschreven in de gemeente, ${weeks(sinceKoppeling)} na de koppeling. De brede intake begint.` : 'Ingeschreven in de gemeente. De brede intake begint.'),
  'afspraak': (stap: number, waited: number, before: number) => `${afspraakNames[stap]!} is geweest.${waitedFor(waited, 'een consulent')}${waited > 0 ? queueBefore(before) : ''}`,
  'niet-gekomen': (keer: number) => (keer >= 3 ? 'Voor de derde keer niet gekomen. De gemeente stelt het PIP zelf vast.' : `Niet gekomen (${keer === 1 ? 'eerste' : 'tweede'} keer). Er komt een nieuwe uitnodiging.`),
  'startklas': (waited: number) => `De startklas begint.${waitedFor(waited, 'de startklas')}`,
  'startklas-klaar': () => 'De startklas is klaar.',
  'pip': (soort: number, leerroute: number, waited: number, before: number) => `${soort === 1 ? 'Een voorlopig PIP' : 'Het PIP'} is vastgesteld: ${leerrouteNames[leerroute]!}. De termijn van drie jaar begint.${waitedFor(waited, 'een consulent')}${waited > 0 ? queueBefore(before) : ''}`,
  'pip-definitief': (leerroute: number) => `Het PIP is nu definitief: ${leerrouteNames[leerroute]!}.`,
  'wachtlijst': (leerroute: number, level: number, count: number, minimum: number) => `Op de wachtlijst voor de ${leerrouteNames[leerroute]!}, ${niveau(leerroute, level)}: ${people(count)} op de lijst, een groep begint met ${formatNumber(minimum)}.`,
  'wacht-schooljaar': () => 'Aangemeld voor de onderwijsroute. Die begint met het schooljaar.',
  'les': (leerroute: number, level: number, size: number, isNew: boolean, isOwnSchool: boolean, wait: WaitWords) => `${leerroute === 1 ? 'De onderwijsroute begint.' : isOwnSchool ? `Eerste les op een zelf gekozen school, ${niveau(leerroute, level)}.` : `Eerste les ${leerrouteNames[leerroute]!}, ${niveau(leerroute, level)}: ${isNew ? `een nieuwe groep van ${formatNumber(size)}` : `een plaats in een lopende groep, nu met ${formatNumber(size)}`}.`}${waitSentence(wait)}`,
  'niveau-klaar': (leerroute: number, level: number) => `${capital(niveau(leerroute, level))} is klaar. Leert langzamer verder in de oude groep tot er plaats is.`,
  'niveau': (leerroute: number, level: number, size: number, wait: WaitWords) => `Begint met ${niveau(leerroute, level)}${size > 0 ? `, in een groep van ${formatNumber(size)}` : ''}.${waitSentence(wait)}`,
  'wissel': (from: number, leerroute: number) => `De leerroute past niet: van de ${leerrouteNames[from]!} naar de ${leerrouteNames[leerroute]!}. Het PIP is herzien.`,
  'afgeschaald': () => 'B1 is niet haalbaar binnen de termijn. Gaat verder voor A2.',
  'besluit-gevraagd': () => 'De 800 uur van het contract zijn op. Een consulent beslist of de lessen doorgaan.',
  'besluit': (waited: number) => `De lessen gaan door.${waitedFor(waited, 'het besluit')}`,
  'examen': () => 'De lessen zijn klaar. Nu de examens.',
  'gezakt': (keer: number) => `Een examen is niet gehaald (${keer === 1 ? 'eerste' : `${keer}e`} keer). Er volgt een nieuwe poging.`,
  'lessen-klaar': (leerroute: number) => (leerroute === 2 ? 'De lessen zijn klaar.' : leerroute === 1 ? 'Het diploma of de examens zijn gehaald.' : 'De examens zijn gehaald.'),
  'pvt-klaar': () => 'Het participatieverklaringstraject (PVT) is klaar.',
  'map-klaar': () => 'De module arbeidsmarkt en participatie (MAP) is klaar.',
  'participatie-klaar': () => 'De 800 uur participatie zijn gemaakt.',
  'organisatie': () => 'De nieuwe organisatie begint.',
  'termijn': (verlengd: boolean) => (verlengd ? 'De termijn van drie jaar is om. Er is verlenging.' : 'De termijn van drie jaar is om, zonder verlenging.'),
  'afgerond': (sincePip: number) => `Ingeburgerd, ${weeks(sincePip)} na het PIP: ${sincePip <= 156 ? 'op tijd' : 'na de termijn'}.`,
  'vertrokken': () => 'Verhuisd of ontheven: de weg eindigt hier.',
  'over-termijn': () => 'Een jaar na de termijn stopt de begeleiding. Niet afgerond.',
  'bezig': () => 'Nog bezig als de doorgerekende jaren om zijn.',
} as const

/** `Week 9`; for the first, what it counts from. */
export function weekLabel(week: number): string {
  return `Week ${formatNumber(week)}`
}

export function lifeTitle(name: string, scenario: string, weekCount: number, waited: number, ending: string): string {
  const how = ending === 'afgerond' ? `is ${name} na ${formatNumber(weekCount / (52 / 12))} maanden klaar` : ending === 'bezig' ? `is ${name} aan het einde nog bezig` : ending === 'vertrokken' ? `vertrekt ${name} na ${formatNumber(weekCount / (52 / 12))} maanden` : `rondt ${name} niet af`
  return `${scenario}: in deze toekomst ${how}; ${weeks(waited)} daarvan waren wachten`
}

export function threeTitle(good: string, ordinary: string, bad: string, scenario: string): string {
  return `${scenario}: ${good} in een goede toekomst, ${ordinary} in een gewone, ${bad} in een slechte`
}

/** `41 maanden`, `niet afgerond`. */
export function durationText(weekCount: number, isFinished: boolean): string {
  return isFinished ? `${formatNumber(weekCount / (52 / 12))}${NBSP}maanden` : 'niet afgerond'
}

/** One person in several scenarios. `weeks` is null where the way was not finished. */
export function pairedTitle(name: string, first: string, firstWeeks: number | null, others: readonly { readonly name: string; readonly weeks: number | null }[]): string {
  const own = `${name} bij ${first}: ${firstWeeks === null ? 'niet afgerond' : `${durationText(firstWeeks, true)} (${weeks(firstWeeks)})`}`
  // Three times the same word is one word.
  if (others.length > 1 && others.every((other) => other.weeks === firstWeeks)) return `${own}; bij de andere scenario’s ${firstWeeks === null ? 'ook niet' : 'even lang'}`
  const parts = others.map((other) => {
    if (other.weeks === null) return `${other.name} niet afgerond`
    if (firstWeeks === null) return `${other.name} ${weeks(other.weeks)}`
    const difference = other.weeks - firstWeeks
    return difference === 0 ? `${other.name} even lang` : `${other.name} ${weeks(Math.abs(difference))} ${difference > 0 ? 'langer' : 'korter'}`
  })
  return `${own}; bij ${parts.join(', ')}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
