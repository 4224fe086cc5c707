import type { OutcomeId } from '../model/outcomes.ts'
import { outcomes } from '../model/outcomes.ts'
import type { Pair } from './compare/compare.ts'
import { joinNames } from './compare/compare-screen.ts'
import { NBSP, formatChance, formatNumber, formatOutcome } from './format.ts'
import { measureOf } from './measures.ts'

/** Words on the screen in front of a room. */
export const presentTexts = {
  next: 'Volgende', previous: 'Vorige', leave: 'Stoppen met presenteren', leaveShort: 'Stoppen', more: 'Meer',
  place: (at: number, all: number) => `${at} van ${all}`,
  controls: 'Bediening van de presentatie',
  predict: 'Eerst voorspellen', reveal: 'Toon het antwoord',
  clock: 'Klok', slides: 'Dia’s kiezen', refresh: 'Nieuwe cijfers ophalen',
  stale: 'De instellingen zijn intussen gewijzigd. Deze cijfers horen bij de instellingen van toen.',
  waiting: 'De toekomsten worden doorgerekend.',
  waitingFor: (name: string) => `De toekomsten van moment ${name} worden doorgerekend. Verder bladeren kan: wat al is berekend blijft.`,
  ofMoment: (name: string) => `moment ${name}`,
  gone: (name: string) => `Het moment ${name} is er niet meer`,
  goneHint: 'Deze dia liet de cijfers van dat moment zien. De dia kan verder met de cijfers van nu, of worden weggehaald.',
  toNow: 'Toon de cijfers van nu',
  numbers: 'Cijfers', numbersOf: (name: string) => `Cijfers van ${name}`, ofNow: 'zoals het nu staat',
  goneShort: (name: string) => `${name} (er niet meer)`,
  momentsHint: 'Een dia staat stil op een moment: bewaar er een onder Momenten en kies het hier.',
  dots: (first: string, second: string) => `Elk teken is 1 van de 100 toekomsten. Gevuld: ${first} beter. Open: ${second} beter.`,
  dotsEqual: (first: string, second: string) => `Elk teken is 1 van de 100 toekomsten. Gevuld: ${first} beter. Open: ${second} beter of gelijk.`,
  orEqual: 'of gelijk',
  doubts: (label: string) => `${label}: het verschil bij de lage (licht) en de hoge waarde (donker) van elke aanname.`,
  noDoubts: (first: string, second: string) => `Waar het verschil tussen ${first} en ${second} van afhangt is nog niet te zeggen`,
  noDoubtsWhy: (least: number) => `Daarvoor zijn ten minste ${formatNumber(least)}${NBSP}toekomsten nodig waarin beide een uitkomst hebben.`,
  note: 'Eigen zin voor deze dia', noteHint: 'Leeg: de zin die bij de cijfers hoort.',
  up: (name: string) => `${name} eerder`, down: (name: string) => `${name} later`, remove: (name: string) => `${name} weghalen`,
  add: 'Dia toevoegen', addWhat: 'Welke boodschap', addMeasure: 'Over', addButton: 'Toevoegen',
  changed: 'Dia’s gewijzigd', standard: 'Terug naar de standaarddia’s',
  band: 'Band: 8 van de 10 toekomsten. Teken: middelste toekomst.',
  chances: 'Kans, met de simulatiefout.',
} as const

/** What a slide tells of, in the list of slides. */
export const slideNames: Readonly<Record<string, string>> = {
  vergelijken: 'Verschil tussen twee scenario’s', budget: 'Binnen budget', keten: 'Wachten door de tijd', groepen: 'Groepen onder het minimum', caseload: 'Caseload per fte',
  onzekerheid: 'Waar het van afhangt', rapport: 'Waar de cijfers vandaan komen',
}

export function slideName(screen: string, measure: OutcomeId | undefined): string {
  const name = slideNames[screen] ?? screen
  return measure === undefined ? name : `${name}: ${measureOf(measure).label}`
}

/** Asked before the answer is shown. */
export function questionOf(screen: string, names: Pair, outcome: OutcomeId): string {
  const measure = measureOf(outcome)
  switch (screen) {
    case 'vergelijken': return measure.noun === null ? `In hoeveel van de 100 toekomsten is ${names.first} ${measure.lower} dan ${names.second}?` : `In hoeveel van de 100 toekomsten is ${measure.noun} bij ${names.first} ${measure.lower} dan bij ${names.second}?`
    case 'onzekerheid': return `Waar hangt het verschil tussen ${names.first} en ${names.second} het meest van af?`
    default: return `Welk scenario doet het hier het beste: ${outcomes[outcome].label}?`
  }
}

/** A scenario with its value, for the sentence over all of them. */
export interface NamedValue {
  readonly name: string
  readonly value: number
}

/** Whether the simulation cannot tell the scenarios at these two places apart. */
export type Alike = (one: number, other: number) => boolean

/** `Wachten op een groep: van 6,2 weken bij Integratie en Synthese tot 8,8 weken bij Opplus`: none before another that it may equal. */
export function figuresHeadline(outcome: OutcomeId, values: readonly NamedValue[], alike: Alike): string {
  const { unit, label } = outcomes[outcome]
  const ends = endsOf(values, alike, (value) => formatOutcome(unit, value))
  if (ends === null) return `${label}: niemand geteld`
  if (ends.isNoise) return `${label}: verschil binnen de ruis, rond ${ends.low.written}`
  if (ends.low.written === ends.high.written) return `${label}: overal ongeveer ${ends.low.written}`
  return `${label}: van ${ends.low.written} bij ${ends.low.names} tot ${ends.high.written} bij ${ends.high.names}`
}

export function chanceHeadline(values: readonly NamedValue[], futures: number, alike: Alike): string {
  const ends = endsOf(values, alike, (value) => formatChance(value, futures))
  if (ends === null) return 'Binnen budget: niemand geteld'
  if (ends.isNoise || ends.low.written === ends.high.written) return `Alle scenario’s blijven ongeveer even vaak binnen budget: ${ends.low.written} toekomsten`
  return `Binnen budget: van ${ends.low.written} toekomsten bij ${ends.low.names} tot ${ends.high.written} bij ${ends.high.names}`
}

interface End {
  readonly written: string
  readonly names: string
}

/** Lowest and highest, each with all that are written the same or cannot be told from it; null where nothing was counted. */
function endsOf(values: readonly NamedValue[], alike: Alike, written: (value: number) => string): { readonly low: End; readonly high: End; readonly isNoise: boolean } | null {
  const places = values.flatMap(({ value }, place) => (Number.isFinite(value) ? [place] : []))
  const [first] = places
  if (first === undefined) return null
  const lowest = places.reduce((a, b) => (values[b]!.value < values[a]!.value ? b : a), first)
  const highest = places.reduce((a, b) => (values[b]!.value > values[a]!.value ? b : a), first)
  const isNoise = places.every((one) => places.every((other) => one === other || alike(one, other)))
  const end = (at: number, against: number): End => {
    const text = written(values[at]!.value)
    const isWith = (place: number): boolean => place === at || (place !== against && (written(values[place]!.value) === text || (alike(place, at) && !alike(place, against))))
    return { written: text, names: joinNames(places.filter(isWith).map((place) => values[place]!.name)) }
  }
  return { low: end(lowest, highest), high: end(highest, lowest), isNoise }
}

/** The last slide: everything that lets somebody see the same numbers again. */
export function sourceWords(region: string, years: string, futures: number, seed: string, key: string, version: string): readonly string[] {
  return [
    `${region}, ${years}: ${formatNumber(futures)}${NBSP}mogelijke toekomsten, in elk scenario met dezelfde mensen.`,
    'Elke waarde heeft een bron, of heet een aanname met een ruim bereik. Alle bronnen staan onder Onderbouwing.',
    `Zaad ${seed}, kenmerk ${key.slice(0, 8)}, modelversie ${version}. Met deze drie en het bestand rekent iedereen dezelfde getallen na.`,
  ]
}
