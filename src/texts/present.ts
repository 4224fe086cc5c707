import type { OutcomeId } from '../model/outcomes.ts'
import { outcomes } from '../model/outcomes.ts'
import type { Pair } from './compare.ts'
import { NBSP, formatBand, formatChance, formatNumber, formatOutcome } from './format.ts'
import { measureOf } from './measures.ts'

/** Words on the screen in front of a room. */
export const presentTexts = {
  heading: 'Presenteren',
  next: 'Volgende', previous: 'Vorige', leave: 'Stoppen met presenteren',
  place: (at: number, all: number) => `${at} van ${all}`,
  controls: 'Bediening van de presentatie',
  predict: 'Eerst voorspellen', reveal: 'Toon het antwoord',
  clock: 'Klok', slides: 'Dia’s kiezen', refresh: 'Nieuwe cijfers ophalen',
  frozen: 'De cijfers staan stil zolang er wordt gepresenteerd.',
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
  keys: 'Pijltjes, spatie of een klikker bladeren; Esc stopt.',
  dots: (first: string, second: string) => `Elk teken is 1 van de 100 toekomsten. Gevuld: ${first} beter. Open: ${second} beter.`,
  equal: 'gelijk',
  note: 'Eigen zin voor deze dia', noteHint: 'Leeg: de zin die bij de cijfers hoort.',
  up: (name: string) => `${name} eerder`, down: (name: string) => `${name} later`, remove: (name: string) => `${name} weghalen`,
  add: 'Dia toevoegen', addWhat: 'Welke boodschap', addMeasure: 'Over', addButton: 'Toevoegen',
  changed: 'Dia’s gewijzigd', standard: 'Terug naar de standaarddia’s',
  band: 'Band: 8 van de 10 toekomsten. Teken: middelste toekomst.',
  chances: 'Kans, met de simulatiefout.',
  close: 'Samengevat',
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

/** `Wachten op een groep: Opplus 8,8 weken, Integratie 6,2 weken`, without an order where the difference is noise. */
export function figuresHeadline(outcome: OutcomeId, values: readonly { readonly name: string; readonly value: number }[], isNoise: boolean): string {
  const { unit, label } = outcomes[outcome]
  const finite = values.filter(({ value }) => Number.isFinite(value))
  if (finite.length === 0) return `${label}: niemand geteld`
  const low = finite.reduce((a, b) => (b.value < a.value ? b : a))
  const high = finite.reduce((a, b) => (b.value > a.value ? b : a))
  if (isNoise) return `${label}: verschil binnen de ruis, rond ${formatOutcome(unit, low.value)}`
  return `${label}: van ${formatOutcome(unit, low.value)} bij ${low.name} tot ${formatOutcome(unit, high.value)} bij ${high.name}`
}

export function chanceHeadline(values: readonly { readonly name: string; readonly value: number }[], futures: number, isNoise: boolean): string {
  const high = values.reduce((a, b) => (b.value > a.value ? b : a))
  const low = values.reduce((a, b) => (b.value < a.value ? b : a))
  if (isNoise) return `Alle scenario’s blijven ongeveer even vaak binnen budget: ${formatChance(low.value, futures)} toekomsten`
  return `Binnen budget: van ${formatChance(low.value, futures)} toekomsten bij ${low.name} tot ${formatChance(high.value, futures)} bij ${high.name}`
}

export function bandOf(outcome: OutcomeId, p10: number, p90: number): string {
  return formatBand(outcomes[outcome].unit, p10, p90)
}

/** The last slide: everything that lets somebody see the same numbers again. */
export function sourceWords(region: string, years: string, futures: number, seed: string, key: string, version: string): readonly string[] {
  return [
    `${region}, ${years}: ${formatNumber(futures)}${NBSP}mogelijke toekomsten, in elk scenario met dezelfde mensen.`,
    'Elke waarde heeft een bron, of heet een aanname met een ruim bereik. Alle bronnen staan onder Onderbouwing.',
    `Zaad ${seed}, kenmerk ${key.slice(0, 8)}, modelversie ${version}. Met deze drie rekent iedereen dezelfde getallen na.`,
  ]
}
