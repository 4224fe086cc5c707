import type { DisplayUnit, Scale } from '../format.ts'
import { NBSP, formatNumber, onScale } from '../format.ts'

/** Sentences about a future that somebody chose to tell, in the report and where it is chosen. */

const weeks = (count: number): string => (count === 1 ? `1${NBSP}week` : `${formatNumber(count)}${NBSP}weken`)
const countWord = (count: number): string => ['Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf'][count - 2] ?? formatNumber(count)
const outOf100 = (share: number): string => {
  const count = Math.round(share * 100)
  return share > 0 && count === 0 ? 'minder dan 1' : share < 1 && count === 100 ? 'meer dan 99' : String(count)
}

export const followedTexts = {
  title: (count: number): string => (count === 1 ? 'Een toekomst op de voet gevolgd: een voorbeeld, geen voorspelling' : `${countWord(count)} toekomsten op de voet gevolgd: voorbeelden, geen voorspelling`),
  example: 'Eén toekomst is een voorbeeld en geen voorspelling. Zij laat zien hoe het kan gaan. Hoe waarschijnlijk iets is, zeggen alle toekomsten samen; die staan in de andere onderdelen.',
  heading: (future: number, scenario: string, what: string): string => `Toekomst ${formatNumber(future)} bij ${scenario}: ${what}`,
  groupsIn: (year: number): string => `de groepen van ${year}`,
  facts: { plan: 'Kenmerk', seed: 'Zaad', future: 'Toekomst', scenario: 'Scenario', person: 'Persoon', year: 'Jaar' },
  numberOf: (future: number, all: number): string => `nummer ${formatNumber(future)} van ${formatNumber(all)}`,
  personNumber: (person: number, name: string): string => `nummer ${formatNumber(person)} van deze toekomst, hier ${name} genoemd`,
  otherPlan: (shown: string, now: string): string => `Let op: deze toekomst is gekozen bij andere instellingen (kenmerk ${shown.slice(0, 8)}). Hier staat hoe dezelfde toekomst loopt met de instellingen van dit rapport (kenmerk ${now.slice(0, 8)}). De mensen en het toeval kunnen dezelfde zijn; het verloop hoeft dat niet te zijn.`,
  storyTitle: 'Wat er gebeurt, in volgorde',
  storyNote: (year: number, week: number): string => `Weken sinds de inschrijving in de gemeente, in week ${week} van ${year}. Een jaar telt hier 52 weken.`,
  groupsNote: (year: number): string => `Weken van ${year}; een jaar telt hier 52 weken. Niveau en minimum zijn die bij het begin van de groep. Wachten: van de eerste deelnemers, tot hun groep begon.`,
  columns: { week: 'Week', what: 'Wat er gebeurt', group: 'Groep', outcome: 'Maat' },
  week: (week: number): string => `Week ${formatNumber(week)}`,
  laterUnder: (count: number): string => (count === 0 ? 'Er komt in dat jaar geen groep onder het minimum die groot genoeg begon.' : `${count === 1 ? 'Eén keer komt' : `${formatNumber(count)} keer komt`} in dat jaar een groep onder het minimum die eerst groot genoeg was.`),
  noFacts: 'In dit jaar begint geen groep, en komt er geen onder het minimum.',
  typicalTitle: 'Hoe gewoon was deze toekomst?',
  typicalTable: 'De zes maten van Vergelijken in deze toekomst',
  typicalNote: (others: number, error: number): string => `Wat de maat in deze toekomst was, en daaronder in hoeveel van de 100 andere toekomsten zij lager en hoger was; wat ontbreekt, is gelijk. Er zijn ${formatNumber(others)} andere; de simulatiefout van zo’n aantal is hoogstens ±${NBSP}${formatNumber(error)}.`,
  sameTable: (future: number): string => `De maten van toekomst ${formatNumber(future)} staan hierboven.`,
  tooFew: 'Er is geen andere toekomst om deze mee te vergelijken.',
  yes: 'ja',
  no: 'nee',
} as const

/** Why a chosen future cannot be told, with what was asked. */
export const followProblems = {
  toekomst: (future: number, all: number): string => `Toekomst ${formatNumber(future)} is niet doorgerekend: dit rapport heeft er ${formatNumber(all)}.`,
  scenario: (scenario: string): string => `Het scenario “${scenario}”, waarin deze toekomst is gekozen, is er niet meer.`,
  persoon: (person: number, future: number, people: readonly [number, number] | undefined): string => `Persoon ${formatNumber(person)} van toekomst ${formatNumber(future)} is niet te volgen. Te volgen is wie zich vanaf twee jaar na het besluit inschrijft, en daarna nog vier jaar wordt doorgerekend: ${people === undefined ? 'hier is dat niemand; reken meer jaren door' : `hier persoon ${formatNumber(people[0])} tot en met ${formatNumber(people[1])}`}.`,
  jaar: (year: number, from: number, to: number): string => `Het jaar ${year} is niet doorgerekend: toegestaan is ${from} tot en met ${to}.`,
} as const

/** `Een groep begint met 9 deelnemers; langste wacht 14 weken.` */
export function groupSentence(kind: 'begint' | 'onder-minimum', size: number, minimum: number, longest: number | null, count: number): string {
  if (kind === 'onder-minimum') return `${count === 1 ? 'Een groep komt' : `${formatNumber(count)} groepen komen`} onder het minimum van ${formatNumber(minimum)}.`
  const small = size < minimum ? `, onder het minimum van ${formatNumber(minimum)}` : ''
  const waited = longest === null ? '' : longest === 0 ? '; niemand had gewacht' : `; langste wacht ${weeks(longest)}`
  return `Een groep begint met ${size === 1 ? '1 deelnemer' : `${formatNumber(size)} deelnemers`}${small}${waited}.`
}

/** Where a person stands among the others. Shares 0 to 1. */
export function peersSentence(name: string, people: number, futures: number, sooner: number, alike: number, error: number, isFinished: boolean): string {
  const among = `Van de ${formatNumber(people)} mensen die in ${futures === 1 ? 'één toekomst' : `de eerste ${formatNumber(futures)} toekomsten`} te volgen zijn en niet vertrekken`
  if (Number.isNaN(sooner)) return `${name} vertrekt voor het einde, en wordt daarom niet met anderen vergeleken.`
  const noise = Number.isFinite(error) ? ` (±${NBSP}${formatNumber(Math.max(1, error * 100))})` : ''
  const same = Math.round(alike * 100) < 1 ? '' : `; ${outOf100(alike)} ${isFinished ? `${Math.round(alike * 100) === 1 ? 'is' : 'zijn'} even lang bezig als ${name}` : `${Math.round(alike * 100) === 1 ? 'rondt' : 'ronden'} ook niet af`}`
  return `${among}, ${Math.round(sooner * 100) === 1 ? 'is' : 'zijn'} er ${outOf100(sooner)} van elke 100 eerder klaar dan ${name}${noise}${same}.`
}

/** `3,4 weken`, as the others of its row; of a chance, which is yes or no in one future. */
export function futureValue(scale: Scale, unit: DisplayUnit, value: number): string {
  return unit === 'kans' ? (value > 0.5 ? followedTexts.yes : followedTexts.no) : onScale(scale, value)
}

/** `lager in 34, hoger in 66`; of a chance, how often it is yes. Shares 0 to 1. */
export function placeWords(unit: DisplayUnit, value: number, lower: number, equal: number, higher: number): string {
  if (unit === 'kans') return `ja in ${outOf100(value > 0.5 ? equal : higher)} van de${NBSP}100`
  return equal === 1 ? 'in elke toekomst gelijk' : `lager in ${outOf100(lower)}, hoger in ${outOf100(higher)}`
}

const YES_OR_NO = 'Binnen budget telt hier niet mee: dat is in één toekomst ja of nee.'

/**
 * On how many of the measures the future lies in the middle eight of ten, and where it does not.
 * @param unusual `beyond` is the share of the other futures that are lower, or higher, 0 to 1
 */
export function typicalSentence(scenario: string, usual: number, of: number, unusual: readonly { readonly label: string; readonly isHigh: boolean; readonly beyond: number }[]): string {
  if (of === 0) return ''
  const measures = `de ${formatNumber(of)} maten`
  if (usual === of) return `Bij ${scenario} is deze toekomst op ${of === 1 ? 'deze maat' : `elk van ${measures}`} gewoon: zij ligt tussen de grenzen waarbinnen 8 van de 10 toekomsten vallen. ${YES_OR_NO}`
  if (of === 1) return `Bij ${scenario} is deze toekomst op deze maat niet gewoon: zij ligt buiten de grenzen waarbinnen 8 van de 10 toekomsten vallen. ${YES_OR_NO}`
  const where = unusual.map(({ label, isHigh, beyond }) => `“${label}” (${isHigh ? 'hoger' : 'lager'} dan in ${outOf100(beyond)} van de${NBSP}100 andere)`).join(', ')
  return `Bij ${scenario} is deze toekomst op ${usual === 0 ? 'geen' : formatNumber(usual)} van ${measures} gewoon. Buiten 8 van de 10 toekomsten ${unusual.length === 1 ? 'ligt' : 'liggen'}: ${where}. ${YES_OR_NO}`
}

/** In the command line, and in a list: `417`, `417 · opplus · persoon 63`. */
export function followedLabel(future: number, scenario: string, person: number | undefined, year: number | undefined): string {
  const what = person !== undefined ? `persoon ${formatNumber(person)}` : year !== undefined ? `groepen van ${year}` : 'groepen'
  return `Toekomst ${formatNumber(future)}, ${scenario}, ${what}`
}

/** Where it is chosen. */
export const followTexts = {
  add: 'Zet in het rapport',
  addOf: (label: string): string => `Zet in het rapport: ${label}`,
  remove: 'Haal uit het rapport',
  removeOf: (label: string): string => `Haal uit het rapport: ${label}`,
  added: (label: string): string => `${label} in het rapport`,
  removed: (label: string): string => `${label} uit het rapport`,
  full: (most: number): string => `Het rapport heeft er al ${formatNumber(most)}; meer past er niet in.`,
  list: 'Gevolgde toekomsten in het rapport',
  none: 'Een toekomst die op Keten of Groepen is getoond, komt in het rapport met de knop “Zet in het rapport” daar.',
} as const
