import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const geenStartklas = 'Er is geen startklas in dit scenario.'

/** The startklas: a class of some weeks that helps to choose a leerroute. */
export const startklas = {
  'startklas.moment': {
    role: 'lever', theme: 'startklas', label: 'Startklas',
    explanation: 'Of er een startklas is, en of die vóór of na het PIP komt. Vóór het PIP helpt zij bij de keuze van de leerroute, maar kan het wachten op een startmoment tijd kosten.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['geen', 'vóór het PIP', 'na het PIP'],
    evidence: [
      cite('wvolv-2025', 'regel 1860', 'Vanaf januari 2024 is voor statushouders de Startklas toegevoegd', 'redelijk',
        'In Leidschendam-Voorburg, Voorschoten en Wassenaar ligt de startklas vóór het PIP, in Leiden en Oegstgeest de startgroep erna. Voor Westfriesland beschrijft het rapport van 2019 geen startklas; daarom staat de knop op geen.'),
    ],
  },
  'startklas.per-jaar': {
    role: 'lever', theme: 'startklas', label: 'Startklassen per jaar',
    explanation: 'Aantal keren per jaar dat een startklas begint. Minder vaak starten betekent langer wachten op de volgende klas.',
    unit: 'keer per jaar', range: [2, 26], step: 1, baseline: { kind: 'fixed', value: 6 },
    zones: [{ label: 'weinig', from: 2 }, { label: 'gewoon', from: 5 }, { label: 'veel', from: 9 }],
    onlyWhen: { parameter: 'startklas.moment', values: [1, 2], reason: geenStartklas },
    evidence: [
      cite('wvolv-2025', 'regel 1874', 'Er zijn in 2024 zes startklassen georganiseerd', 'redelijk',
        'Telling van Leidschendam-Voorburg, Voorschoten en Wassenaar samen in 2024.'),
    ],
  },
  'startklas.weken': {
    role: 'lever', theme: 'startklas', label: 'Duur van de startklas',
    explanation: 'Aantal weken dat een startklas duurt. Een lange startklas vóór het PIP past niet altijd in de tien weken tot het PIP.',
    unit: 'weken', range: [2, 13], step: 1, baseline: { kind: 'fixed', value: 6 },
    zones: [{ label: 'kort', from: 2 }, { label: 'gewoon', from: 5 }, { label: 'lang', from: 9 }],
    onlyWhen: { parameter: 'startklas.moment', values: [1, 2], reason: geenStartklas },
    evidence: [
      cite('wvolv-2025', 'regel 1866', 'De Startklas duurt zes weken en wordt gecoordineerd door Echt Nederlands', 'redelijk',
        'Contract van Leidschendam-Voorburg, Voorschoten en Wassenaar. De Taalstart in Amsterdam duurt ook zes weken.'),
      cite('rotterdam-a', 'regel 3661-3666', 'vier dagdelen in de week gedurende zes weken', 'redelijk'),
    ],
  },
  'startklas.minimum': {
    role: 'lever', theme: 'startklas', label: 'Minimum voor een startklas',
    explanation: 'Het kleinste aantal deelnemers waarmee een startklas begint. Zijn er te weinig mensen, dan wachten zij op het volgende startmoment.',
    unit: 'personen', range: [2, 12], step: 1, baseline: { kind: 'fixed', value: 6 },
    zones: [{ label: 'klein', from: 2 }, { label: 'gewoon', from: 5 }, { label: 'groot', from: 9 }],
    onlyWhen: { parameter: 'startklas.moment', values: [1, 2], reason: geenStartklas },
    evidence: [
      assume('Geen document noemt een minimum. Zes is de helft van een volle groep van twaalf; de schuif loopt van 2 (bijna altijd starten) tot 12 (alleen vol starten).',
        { source: 'wvolv-2025', locator: 'regel 1999-2002' }),
    ],
  },
  'startklas.maximum': {
    role: 'lever', theme: 'startklas', label: 'Maximum voor een startklas',
    explanation: 'Het grootste aantal deelnemers in een startklas. Zijn er meer mensen, dan beginnen er meer klassen tegelijk; wie met te weinig overblijft wacht.',
    unit: 'personen', range: [8, 25], step: 1, baseline: { kind: 'fixed', value: 15 },
    zones: [{ label: 'klein', from: 8 }, { label: 'gewoon', from: 12 }, { label: 'groot', from: 18 }],
    onlyWhen: { parameter: 'startklas.moment', values: [1, 2], reason: geenStartklas },
    evidence: [
      assume('Geen document noemt een maximum; de twaalf van een taalgroep gaat over een ander contract. In Leidschendam-Voorburg, Voorschoten en Wassenaar waren er in 2024 zes startklassen en 97 nieuwe statushouders: gemiddeld hoogstens 16 per klas als iedereen ging. Vijftien is daarop gekozen; de schuif loopt van 8 tot 25.',
        { source: 'wvolv-2025', locator: 'regel 1874, 1918-1945', quote: 'Er zijn in 2024 zes startklassen georganiseerd' }),
    ],
  },
  'startklas.effect-voor': {
    role: 'assumption', theme: 'startklas', label: 'Effect vóór het PIP',
    explanation: 'Deel van de verkeerde keuzes voor een leerroute dat een startklas vóór het PIP voorkomt.',
    unit: 'aandeel', range: [0, 0.8], step: 0.01, baseline: { kind: 'triangular', low: 0.1, mode: 0.4, high: 0.6 },
    onlyWhen: { parameter: 'startklas.moment', values: [1], reason: 'Er is geen startklas vóór het PIP in dit scenario.' },
    evidence: [
      assume('Het rapport zegt dat een startklas verkeerde plaatsing voorkomt, maar niet hoe vaak. 40% is een voorzichtig midden; van bijna niets (10%) tot meer dan de helft (60%) is mogelijk.',
        { source: 'wvolv-2025', locator: 'regel 2285, 4782-4783' }),
    ],
  },
  'startklas.effect-na': {
    role: 'assumption', theme: 'startklas', label: 'Effect na het PIP',
    explanation: 'Deel van de verkeerde keuzes voor een leerroute dat een startklas na het PIP voorkomt.',
    unit: 'aandeel', range: [0, 0.4], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.1, high: 0.2 },
    onlyWhen: { parameter: 'startklas.moment', values: [2], reason: 'Er is geen startklas na het PIP in dit scenario.' },
    evidence: [
      assume('Volgens het rapport werkt de volgorde in Leiden, PIP eerst en dan de startgroep, minder goed, omdat de startgroep het PIP niet meer kan voeden. Hoeveel minder staat er niet: 0% tot 20%.',
        { source: 'wvolv-2025', locator: 'regel 138, 2285-2286' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
