import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { shownUnit, valueText } from '../levers.ts'

const number = (value: number) => value.toLocaleString('nl-NL')
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** Sentences about a form of an own region: the place, what stands there, and what is allowed. */
export const problemTexts = {
  name: (found: number, most: number) => found === 0 ? `Naam van de regio: er staat niets; nodig is een naam van 1 tot en met ${most} tekens.` : `Naam van de regio: ${found} tekens; toegestaan zijn er hoogstens ${most}.`,
  year: (found: string, low: number, high: number) => `Eerste jaar na het besluit: “${short(found)}”; toegestaan is een jaar van ${low} tot en met ${high}.`,
  gemeenten: (found: number, most: number) => `Gemeenten: ${found}; toegestaan zijn er 1 tot en met ${most}.`,
  unnamed: (place: number) => `gemeente ${place}`,
  gemeenteName: (place: number, found: number, most: number) => found === 0 ? `Gemeente ${place}: er staat geen naam; nodig is een naam, of haal de gemeente weg.` : `Gemeente ${place}: de naam heeft ${found} tekens; toegestaan zijn er hoogstens ${most}.`,
  nameTwice: (name: string) => `${name} staat er twee keer; toegestaan is elke gemeente één keer.`,
  code: (who: string, found: string) => `${who}, CBS-code: “${short(found)}”; toegestaan zijn vier cijfers, zoals 0405. Leeg mag ook.`,
  codeTwice: (who: string, code: string) => `${who}, CBS-code: ${code} heeft een andere gemeente ook; toegestaan is elke code één keer.`,
  deelregioOf: (who: string) => `${who}, deelregio`,
  housedOf: (who: string) => `${who}, gehuisvest`,
  tooLong: (what: string, found: number, most: number) => `${what}: ${found} tekens; toegestaan zijn er hoogstens ${most}.`,
  count: (who: string, what: string, found: string, low: number, high: number) => `${who}, ${what}: “${short(found)}”; toegestaan is een getal van ${number(low)} tot en met ${number(high)}. Leeg mag ook.`,
  persons: (who: string, halfYear: string, found: string, most: number) => `${who}, ${halfYear}: “${short(found)}”; toegestaan is een getal van 0 tot en met ${number(most)} personen.`,
  body: { uitvoerder: 'Wie voert de wet uit', begeleider: 'Wie begeleidt', taalscholen: 'Wie geeft les' },
  source: 'Bron',
  value: (id: ParameterId, found: string) => `${parameters[id].label}: “${short(found)}”; toegestaan is ${allowed(id)}. Leeg mag ook.`,
  groups: (least: number, most: number) => `Minimum voor een groep: ${number(least)}, en het maximum is ${number(most)}; toegestaan is een minimum dat niet groter is dan het maximum.`,
  groupRange: 'Minimum en maximum voor een groep: toegestaan is één getal, geen bereik.',
  noTaakstelling: (from: number, to: number) => `Taakstelling: er staat niets; nodig is minstens één halfjaar tussen ${from} en ${to} voor elke gemeente.`,
  missingYear: (who: string, year: number) => `${who === '' ? 'Een gemeente zonder naam' : who}, ${year}: er staat niets, maar andere gemeenten hebben een getal. Nodig is minstens één halfjaar van ${year}; 0 mag.`,
  total: (found: number, year: number, low: number, high: number) => `Taakstelling van alle gemeenten samen in ${year}: ${number(found)} personen; toegestaan is ${number(low)} tot en met ${number(high)}.`,
  steep: (year: number, level: number, most: number) => `Taakstelling in ${year}: meer dan ${most} keer die van ${level}; toegestaan is hoogstens ${most} keer.`,
  gezinsmigranten: (sum: number, found: number) => `Gezinsmigranten per jaar: ${number(found)} voor de regio, maar de gemeenten zijn samen ${number(sum)}; toegestaan is dezelfde som, of een leeg veld bij de regio.`,
  gezinsmigrantenMost: (sum: number, most: number) => `Gezinsmigranten per jaar: de gemeenten zijn samen ${number(sum)}; toegestaan is hoogstens ${number(most)}.`,
} as const

/** `40 tot en met 100%`, or a choice by its options. */
function allowed(id: ParameterId): string {
  const { range: [low, high], unit, options, role } = parameters[id]
  if (options !== undefined) return options.join(', ')
  const suffix = shownUnit(unit).suffix
  const bounds = `${valueText(low, unit)} tot en met ${valueText(high, unit)}${suffix.startsWith('%') ? '' : ' '}${suffix}`.trim()
  return role === 'context' ? `één getal van ${bounds}` : `een getal of bereik van ${bounds}`
}
