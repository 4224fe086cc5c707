import { assume } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

/** From today to a new organisation. Each scenario has its own values. */
export const overgang = {
  'overgang.weken': {
    role: 'assumption', theme: 'overgang', label: 'Duur van de overgang',
    explanation: 'Weken tussen het besluit en het moment waarop de nieuwe organisatie werkt. Tot dan geldt de organisatie van nu.',
    unit: 'weken', range: [0, 130], step: 1, baseline: { kind: 'triangular', low: 0, mode: 13, high: 26 },
    evidence: [
      assume('Geen document noemt een duur. Dertien weken past bij weinig verandering; een scenario met een nieuw team neemt een eigen waarde van een half tot twee jaar.',
        { source: 'westfriesland-2019', locator: 'regel 1732-1752', quote: 'Er is op dit moment geen regionaal inburgeringsteam met het beschreven […] takenpakket' }),
    ],
  },
  'overgang.kosten': {
    role: 'assumption', theme: 'overgang', label: 'Eenmalige kosten van de overgang',
    explanation: 'Geld dat de overgang eenmalig kost, zoals een projectleider, juridisch werk en systemen. Het wordt verdeeld over de duur van de overgang.',
    unit: 'euro', range: [0, 800000], step: 1000, baseline: { kind: 'triangular', low: 10000, mode: 25000, high: 50000 },
    evidence: [
      assume('Het rapport over Westfriesland noemt geen bedragen. 25.000 euro is een kwart fte voor een jaar; een nieuw team vraagt een orde van grootte meer en heeft een eigen waarde per scenario.',
        { source: 'westfriesland-2019', locator: 'regel 1839-1847', quote: 'Het takenpakket van De GR WerkSaam wordt uitgebreid met de VOI' }),
    ],
  },
  'overgang.capaciteitsverlies': {
    role: 'assumption', theme: 'overgang', label: 'Verlies van capaciteit',
    explanation: 'Deel van de capaciteit van de teams dat tijdens de overgang wegvalt, tot dertien weken na de start.',
    unit: 'aandeel', range: [0, 0.3], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0, high: 0.05 },
    evidence: [
      assume("Overleg, verhuizen en inwerken kosten tijd, maar niemand heeft dat gemeten. Nul voor wie weinig verandert, tot 20% in scenario’s met een nieuw team; daarom per scenario een eigen waarde.",
        { source: 'westfriesland-2019', locator: 'regel 1361-1371', quote: 'In het opplusscenario bouwen de gemeenten voort op de uitvoering zoals die op dit […] moment gestalte heeft gekregen' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
