import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

/** Who comes: the taakstelling, the dwellings and who lives in them. */
export const instroom = {
  'instroom.taakstelling': {
    role: 'context', theme: 'instroom', label: 'Taakstelling per jaar',
    explanation: 'Aantal mensen met een verblijfsvergunning dat de regio per jaar een woning moet geven. Hieruit volgt hoeveel statushouders beginnen met inburgeren.',
    unit: 'personen per jaar', range: [10, 6000], step: 1, baseline: { kind: 'fixed', value: 376 },
    evidence: [
      cite('wvolv-2025', 'regel 1119', 'naar 15.0007°! te huisvesten statushouders', 'redelijk',
        'De landelijke taakstelling van een half jaar in 2025 is 15.000 (in de tekst staat een voetnootteken achter het getal). Westfriesland had in 2019 1,25% van het landelijke totaal: 1,25% van 15.000 is 187,5 per half jaar, dus 375 à 376 per jaar. Een andere regio geeft haar eigen getal.'),
      cite('westfriesland-2019', 'regel 713-717', 'Het landelijk totaal voor 2019 […] is 12.000', 'sterk',
        '150 van de 12.000 is 1,25%: het aandeel van Westfriesland in 2019.'),
    ],
  },
  'instroom.gezinsmigranten': {
    role: 'context', theme: 'instroom', label: 'Gezinsmigranten per jaar',
    explanation: 'Aantal nieuwe gezinsmigranten per jaar dat moet inburgeren. Zij vullen groepen en caseload, maar betalen hun taallessen zelf.',
    unit: 'personen per jaar', range: [0, 1500], step: 1, baseline: { kind: 'fixed', value: 126 },
    evidence: [
      assume('Voor Westfriesland is geen telling gevonden. Bij 376 personen taakstelling beginnen naar schatting 120 tot 190 statushouders per jaar, met 157 rond het midden; 0,8 keer 157 is 126. Elders liep de verhouding uiteen: 279 op 259 in Leidschendam-Voorburg, Voorschoten en Wassenaar, 617 op 752 in Rotterdam, 106 op 194 in Vlaardingen. Daarom een brede schuif.',
        { source: 'rotterdam-a', locator: 'regel 668-673', quote: 'In totaal zijn er 752 statushouders en 617 gezins- en overige migranten in 2022 gestart met inburgeren onder de nieuwe wet' }),
    ],
  },
  'instroom.vroege-start': {
    role: 'lever', theme: 'instroom', label: 'Vroege start in de opvang',
    explanation: 'Deel van de statushouders bij wie de brede intake al in het azc begint, vóór de verhuizing. Dat haalt werk naar voren en verkort de tijd tot het PIP.',
    unit: 'aandeel', range: [0, 0.6], step: 0.05, baseline: { kind: 'fixed', value: 0 },
    zones: [{ label: 'geen', from: 0 }, { label: 'enkelen', from: 0.05 }, { label: 'velen', from: 0.35 }],
    evidence: [
      assume('Nul is het uitgangspunt, omdat in Westfriesland geen vaste werkwijze voor intake in de opvang is beschreven. Oegstgeest doet het voor een deel van de mensen, Leidschendam-Voorburg, Voorschoten en Wassenaar doen het niet. De helft of meer is nergens gezien; 0,6 is de bovenkant van de schuif.',
        { source: 'wvolv-2025', locator: 'regel 1833-1834, 2135-2136, 2255-2256' }),
    ],
  },
  'instroom.volatiliteit': {
    role: 'assumption', theme: 'instroom', label: 'Schommeling van de taakstelling',
    explanation: 'Hoe sterk de taakstelling van jaar tot jaar op en neer gaat. Een hogere waarde geeft meer piekjaren en meer dalen.',
    unit: 'factor', range: [0.2, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.2, mode: 0.45, high: 0.6 },
    evidence: [
      assume('De taakstelling van Westfriesland daalde in drie jaar van 535 naar 150; die van Leidschendam-Voorburg ging in zes jaar van 52 naar 169. Zulke sprongen passen bij een spreiding rond 0,45. Twee korte reeksen zeggen weinig, dus loopt de marge van 0,2 tot 0,6.',
        { source: 'westfriesland-2019', locator: 'regel 711-715', quote: 'gaat het in 2019 om 150 […] mensen, waarvan er 50 aan Hoorn gekoppeld worden' }),
    ],
  },
  'instroom.samenhang': {
    role: 'assumption', theme: 'instroom', label: 'Samenhang tussen jaren',
    explanation: 'Hoe sterk een hoog of laag jaar doorwerkt in het volgende jaar. Bij een hoge waarde duren pieken en dalen langer.',
    unit: 'factor', range: [0.4, 0.95], step: 0.01, baseline: { kind: 'triangular', low: 0.6, mode: 0.8, high: 0.95 },
    evidence: [
      assume('De reeks van Leidschendam-Voorburg (52, 52, 107, 103, 169, 156) blijft na een sprong meestal hoog. Zes jaren zijn te kort om de samenhang te schatten; daarom loopt de marge van 0,6 tot 0,95.',
        { source: 'wvolv-2025', locator: 'regel 1151-1156', quote: '2019 22 52 74 84' }),
    ],
  },
  'instroom.realisatie': {
    role: 'assumption', theme: 'instroom', label: 'Woningen ten opzichte van de taak',
    explanation: 'Deel van de taakstelling waarvoor in een half jaar woningen vrijkomen. Wat niet lukt, telt mee als achterstand.',
    unit: 'aandeel', range: [0.4, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.55, mode: 0.75, high: 0.95 },
    evidence: [
      cite('wvolv-2025', 'regel 1155', '2023 7 169 176 88', 'redelijk',
        'Leidschendam-Voorburg huisvestte in 2023 88 van de 176 en in 2019 84 van de 74. In vier gemeenten samen werden van 2022 tot oktober 2024 620 mensen gehuisvest bij een taakstelling van 868: 71%. Voor Westfriesland is geen telling gevonden.'),
    ],
  },
  'instroom.woningruis': {
    role: 'assumption', theme: 'instroom', label: 'Toeval in vrije woningen',
    explanation: 'Hoe sterk het aantal vrije woningen per half jaar door toeval schommelt. Meer toeval geeft golven in de instroom.',
    unit: 'factor', range: [0, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.1, mode: 0.3, high: 0.5 },
    evidence: [
      assume('Per half jaar zijn geen tellingen gevonden. De jaarcijfers van vier gemeenten lopen van 37 tot 131 in één gemeente; een spreiding van 0,3 past daarbij, en 0,1 tot 0,5 is mogelijk.',
        { source: 'wvolv-2025', locator: 'regel 1152-1156', quote: '2022 23 103 126 131' }),
    ],
  },
  'instroom.inhaal': {
    role: 'assumption', theme: 'instroom', label: 'Inhalen van achterstand',
    explanation: 'Deel van de achterstand in de huisvesting dat per half jaar extra wordt ingelopen.',
    unit: 'aandeel', range: [0, 0.2], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.05, high: 0.1 },
    evidence: [
      assume('Geen document noemt een tempo van inhalen. In oktober 2024 stond in vier gemeenten samen een achterstand van 280 personen open, dus snel gaat het niet: 0 tot 10% per half jaar.',
        { source: 'wvolv-2025', locator: 'regel 1421', quote: 'In totaal ging het om 280 personen' }),
    ],
  },
  'instroom.wachttijd-woning': {
    role: 'assumption', theme: 'instroom', label: 'Wachttijd op een woning',
    explanation: 'Gemiddeld aantal weken tussen de koppeling aan de gemeente en de verhuizing. Het bepaalt hoe vroeg iemand op zijn vroegst vóór de verhuizing kan beginnen, niet hoeveel mensen er komen.',
    unit: 'weken', range: [12, 130], step: 1, baseline: { kind: 'triangular', low: 26, mode: 60, high: 104 },
    onlyWhen: { parameter: 'instroom.vroege-start', values: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6], reason: 'Niemand begint vroeg, dus iedereen begint bij de inschrijving.' },
    evidence: [
      cite('wvolv-2025', 'regel 1363-1364', 'wachten statushouders gemiddeld 22 maanden op een huis', 'zwak',
        '22 maanden (95 weken) is de opgave van Leidschendam-Voorburg in 2024. Landelijk noemt hetzelfde rapport zes maanden tot meer dan een jaar (26 weken en meer). Het midden van 60 weken ligt daartussen; voor Westfriesland is geen cijfer gevonden.'),
      cite('wvolv-2025', 'regel 1080', 'Dit kan soms wel zes maanden tot meer dan een jaar duren', 'zwak'),
    ],
  },
  'instroom.alleenstaand': {
    role: 'assumption', theme: 'instroom', label: 'Alleenstaanden',
    explanation: 'Deel van de gehuisveste huishoudens dat uit één persoon bestaat. Meer alleenstaanden betekent meer inburgeraars per gehuisveste persoon.',
    unit: 'aandeel', range: [0.2, 0.95], step: 0.01, baseline: { kind: 'triangular', low: 0.35, mode: 0.5, high: 0.65 },
    evidence: [
      assume('Geen telling van huishoudens gevonden; Rotterdam noemt voor 2022 een richting, en een aantal beginners waar meer alleenstaanden bij horen. Met de helft alleenstaand en gezinnen van gemiddeld 4,3 personen komt ongeveer de helft van de gehuisveste mensen uit op inburgeringsplichtig, zoals Westfriesland opgeeft.',
        { source: 'rotterdam-a', locator: 'regel 5172-5176', quote: 'voornamelijk alleenstaande statushouders instroomden in Rotterdam' }),
    ],
  },
  'instroom.plichtig': {
    role: 'assumption', theme: 'instroom', label: 'Volwassenen die moeten inburgeren',
    explanation: 'Deel van de gehuisveste volwassenen dat inburgeringsplichtig is. De rest is vrijgesteld of heeft de plicht al gedaan.',
    unit: 'aandeel', range: [0.7, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.8, mode: 0.9, high: 0.97 },
    evidence: [
      assume('Afgeleid: met dit aandeel en de gekozen huishoudens is 51% van de gehuisveste personen inburgeringsplichtig. Dat past bij "ongeveer de helft" in Westfriesland. In vier andere gemeenten was het 38% tot 65%; het aandeel onder volwassenen zelf staat nergens.',
        { source: 'westfriesland-2019', locator: 'regel 735', quote: 'Van deze 150 personen is ongeveer de helft volwassen en inburgering plichtig' }),
    ],
  },
  'instroom.jong': {
    role: 'assumption', theme: 'instroom', label: 'Statushouders van 18 tot 27 jaar',
    explanation: 'Deel van de volwassen statushouders dat jonger is dan 27. Zij gaan vaker naar de onderwijsroute.',
    unit: 'aandeel', range: [0.15, 0.5], step: 0.01, baseline: { kind: 'triangular', low: 0.25, mode: 0.33, high: 0.42 },
    evidence: [
      cite('wvolv-2025', 'tabel 5.7-5.9, regel 1903', "Stat.usho'uders 1 11 10 22", 'redelijk',
        'In Leidschendam-Voorburg, Voorschoten en Wassenaar waren 87 van de 258 statushouders 18 tot 27 jaar: 34% (2022-2024). De geciteerde rij is die van de mannen in Leidschendam-Voorburg.'),
    ],
  },
  'instroom.oud': {
    role: 'assumption', theme: 'instroom', label: 'Statushouders van 50 jaar en ouder',
    explanation: 'Deel van de volwassen statushouders dat 50 jaar of ouder is. Zij gaan vaker naar de Z-route.',
    unit: 'aandeel', range: [0.03, 0.25], step: 0.01, baseline: { kind: 'triangular', low: 0.06, mode: 0.11, high: 0.18 },
    evidence: [
      cite('wvolv-2025', 'tabel 5.7-5.9, regel 1914', 'Statushouders 2 4 4 10', 'zwak',
        'In Leidschendam-Voorburg, Voorschoten en Wassenaar waren 24 van de 258 statushouders 50 jaar of ouder: 9%. Het model neemt 11% als midden, omdat het om kleine aantallen gaat; de marge van 6% tot 18% bevat de telling. De geciteerde rij is die van de vrouwen in Leidschendam-Voorburg.'),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
