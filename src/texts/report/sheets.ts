import type { OutcomeSpec } from '../../model/outcomes.ts'

/** Words of the files that people take along: sheets, CSV, pictures, the decision note. */
export const sheetTexts = {
  names: {
    samenvatting: 'Samenvatting', resultaten: 'Resultaten', verschillen: 'Verschillen', geld: 'Geld per jaar', binnen: 'Binnen budget', standing: 'Saldo en reserve', keys: 'Verdeelsleutels',
    personen: 'Personen per jaar', invoer: 'Invoer', weging: 'Weging', reeksen: 'Reeksen',
  },
  about: {
    samenvatting: 'Waar dit bestand vandaan komt, en hoe het na te rekenen is.',
    resultaten: 'Elke maat van elk scenario over alle toekomsten. Standaardfout: van het gemiddelde. De simulatiefout elders is 1,96 keer zo groot, de helft van het 95%-interval.',
    verschillen: 'Elk paar scenario’s in dezelfde toekomsten: het eerste min het tweede. Bij “binnen de ruis” is er geen rangorde.',
    geld: 'Baten naar bron en lasten naar post, per jaar en gemeente, in euro. Gemiddelden tellen op: posten tot het totaal, gemeenten tot de regio. De p50 is de middelste toekomst, en die tellen niet op. Posten staan naar eigen inburgeraars, de totalen van een gemeente naar de gekozen sleutel.',
    binnen: 'Kans dat tot en met dat jaar niet meer is uitgegeven dan er binnenkwam, met de helft van het 95%-interval van de simulatie.',
    standing: 'Hoe de jaren samen eindigen, zoals de tabel van alle scenario’s op Budget. Achter ± staat de helft van het 95%-interval van de simulatie. Een leeg tekort: in geen toekomst is er een.',
    keys: 'Wie per jaar gemiddeld wat betaalt bij elke verdeelsleutel. De som is bij elke sleutel gelijk. Een sleutel die hier niet te berekenen is, staat er niet.',
    personen: 'Gesimuleerde aantallen per jaar en gemeente. Minder dan 5 staat als <5.',
    invoer: 'Elk getal waarmee is gerekend, per scenario, met sterkte en bron. Bij een bereik trekt elke toekomst een waarde daaruit.',
    weging: 'Criteria met gewichten per gemeente of partij en punten per scenario; onderaan de totalen.',
    reeksen: 'Maand voor maand, vanaf twaalf maanden voor het besluit.',
  },
  reserveFor: (certainty: number): string => `Reserve voor ${certainty}%`, isChosen: 'ja', notChosen: 'nee',
  weightsAgain: 'Gewichten, om weer in te lezen', everyFuture: 'Elke toekomst op een regel',
  region: 'de regio',
  program: 'Scenariowijzer Inburgering',
  facts: {
    program: 'Programma', region: 'Regio', scenarios: 'Scenario’s', pair: 'Vergeleken paar', date: 'Datum', author: 'Opgesteld door', organisation: 'Organisatie', concept: 'Status', isConcept: 'concept',
    model: 'Versie van het model', file: 'Versie van het bestand', key: 'Kenmerk', seed: 'Zaad', futures: 'Aantal toekomsten', error: 'Simulatiefout van een kans (95%), in toekomsten van de 100',
    money: 'Geldregels', checks: 'Dubbele boekhouding', link: 'Link die deze stand opent', equalised: 'Let op',
  },
  sheets: 'Bladen', warnings: 'Wat deze cijfers niet zijn', sources: 'Bronnen',
  columns: {
    name: 'Naam', value: 'Waarde', measure: 'Maat', code: 'Code', unit: 'Eenheid', scenario: 'Scenario', futures: 'Toekomsten', without: 'Zonder cijfer', mean: 'Gemiddelde', sd: 'Standaardafwijking', error: 'Standaardfout',
    definition: 'Omschrijving', first: 'Eerste', second: 'Tweede', difference: 'Gemiddeld verschil', firstLower: 'Eerste lager', equal: 'Gelijk', secondLower: 'Tweede lager', verdict: 'Oordeel',
    year: 'Jaar', side: 'Kant', line: 'Post', gemeente: 'Gemeente', theme: 'Onderwerp', role: 'Soort', strength: 'Sterkte', appliesTo: 'Geldt voor', source: 'Bron', aboutRegion: 'Document gaat over', place: 'Plaats', quote: 'Citaat', reason: 'Toelichting', more: 'Andere bronnen',
    changed: 'Gewijzigd', low: 'laag', middle: 'midden', high: 'hoog', criterion: 'Criterium', cluster: 'Cluster', from: 'Punten uit', weight: 'Gewicht', together: 'samen', points: 'Punten', series: 'Reeks', month: 'Maand', chance: 'kans', chanceError: '± (95%)', average: 'gemiddeld',
    within: 'Binnen budget', balance: 'Saldo samen', shortfall: 'Gemiddeld tekort', back: 'Terug naar het Rijk', key: 'Verdeelsleutel', perYear: 'Gemiddeld per jaar', part: 'Deel', chosen: 'Gekozen',
  },
  sides: { baten: 'baten', lasten: 'lasten', saldo: 'saldo', terug: 'terug naar het Rijk', reserve: 'reserve', buiten: 'buiten de lasten' },
  batenTotal: 'Alle baten', lastenTotal: 'Alle lasten', saldo: 'Saldo van het jaar, vóór terugbetaling', terug: 'Niet besteed en terug', reserve: 'Reserve aan het eind van het jaar', unpaid: 'Uren boven het contract die niemand betaalt',
  roles: { lever: 'keuze', assumption: 'aanname of bereik', context: 'gegeven van de regio' },
  allScenarios: 'alle scenario’s',
  notChanged: 'nee', changedAll: 'ja, voor alle scenario’s', changedFor: (names: string): string => `ja, voor ${names}`,
  choice: (options: readonly string[]): string => `keuze: ${options.map((label, value) => `${value} = ${label}`).join(', ')}`,
  totals: 'Totaal, punten van 1 tot 3', place: 'Plaats', firstPlace: 'Bovenaan, deel van de wegingen', notWeighed: 'Er valt nog niets te wegen.', notRanked: (from: number, to: number): string => `${from}–${to} (geen rangorde)`,
} as const

export const verdictWords = { verschil: 'verschil', ruis: 'binnen de ruis, geen rangorde', gelijk: 'in elke toekomst gelijk', 'te-weinig': 'te weinig toekomsten', 'geen-cijfer': 'geen cijfer' } as const

const unitWords: Readonly<Record<OutcomeSpec['unit'], string>> = {
  aandeel: 'aandeel (0 tot 1)', kans: 'kans (0 tot 1)', euro: 'euro', weken: 'weken', maanden: 'maanden', minuten: 'minuten', personen: 'personen', fte: 'fte', aantal: 'aantal',
}

export function unitInWords(unit: OutcomeSpec['unit']): string {
  return unitWords[unit]
}
