import { joinNames } from '../compare/compare-screen.ts'
import { formatNumber } from '../format.ts'

/** Sentences of the decision note that stand nowhere else. Each says only what was counted. */
export const noteTexts = {
  title: (region: string): string => `Besluitnota: inburgering in ${region}`,
  openTitle: 'Er is nog geen keuze vastgelegd',
  open: 'In deze stand is nog geen keuze vastgelegd. Deze nota legt daarom naast elkaar wat is gevonden, en stelt niets voor.',
  chosenAlso: (chosen: string): string => `Met deze weging staat ${chosen} bovenaan; de keuze volgt de weging.`,
  chosenOther: (chosen: string, advice: string): string => `Met deze weging staat ${advice} bovenaan. De keuze voor ${chosen} rust dus op andere gronden dan de weging alleen.`,
  chosenUnranked: (chosen: string): string => `De weging wijst geen scenario als eerste aan. De keuze voor ${chosen} rust dus op andere gronden dan de weging alleen.`,
  reasons: 'Wat de toekomsten zeggen',
  reasonsIntro: 'Elke zin vergelijkt twee scenario’s in dezelfde mogelijke toekomsten. Waar het verschil binnen de simulatiefout valt, staat er geen rangorde.',
  beside: (first: string, second: string): string => `${first} naast ${second}`,
  weights: 'Gewichten per gemeente of partij',
  weightsNote: 'Deel van het gewicht. Bij grenzen of een volgorde: het midden van wat is opgegeven.',
  together: 'Samen',
  minority: 'Wat een minderheid vindt',
  minorityNone: 'Geen gemeente of partij heeft een weging waarin een ander scenario bovenaan staat.',
  minorityOpen: (parties: readonly string[], scenario: string): string => `In de weging van ${joinNames(parties)} staat ${scenario} bovenaan.`,
  minorityOne: 'Er is één weging; een minderheid is daarin niet te zien.',
  minorityUnranked: (parties: readonly string[]): string => `In de weging van ${joinNames(parties)} staat geen enkel scenario alleen bovenaan.`,
  conditions: 'Voorwaarden',
  conditionsNone: 'Er zijn geen voorwaarden opgeschreven.',
  flips: 'Welke waarde zou de keuze veranderen',
  flipsIntro: (first: string, second: string, measure: string): string => `Gekeken is naar ${first} naast ${second}, op de maat “${measure}”, en naar één onzekere waarde tegelijk.`,
  flipsTooFew: (least: number, have: number): string => `Voor omslagpunten zijn ten minste ${formatNumber(least)} toekomsten nodig; hier zijn er ${formatNumber(have)}.`,
  flipsSame: 'Er is maar één scenario, dus er valt niets te vergelijken.',
  silent: 'Geen enkele onzekere waarde heeft hier een invloed die van toeval te onderscheiden is.',
  sources: 'Waar dit op rust',
  weighing: 'Wat de weging zegt',
  sourceListHere: 'De documenten staan bij de bronnen achteraan; elk getal met zijn plaats en citaat staat bij “Aannames en bronnen”.',
  sourceList: 'De documenten staan bij de bronnen achteraan; elk getal met zijn plaats en citaat staat in het rapport onder “Aannames en bronnen”, en in de spreadsheet op het blad Invoer.',
} as const
