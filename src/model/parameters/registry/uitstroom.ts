import type { ParameterSpec } from '../parameter.ts'

export const uitstroom = {
  'uitstroom.verlenging': {
    role: 'assumption', theme: 'lessen',
    label: 'Krijgt verlenging',
    explanation: 'Deel van wie na drie jaar niet klaar is en eenmaal zes maanden verlenging krijgt, omdat er genoeg inzet was of omdat het niet te verwijten is.',
    unit: 'aandeel', range: [0, 1], step: 0.05,
    baseline: { kind: 'triangular', low: 0.3, mode: 0.6, high: 0.9 },
    evidence: [{
      source: 'wvolv-2025', locator: 'regel 2466-2467', quote: 'in deze situatie is hooguit eenmalig verlenging mogelijk van zes maanden', strength: 'aanname',
      reason: 'De duur van de verlenging staat in de bron, het deel dat haar krijgt niet. De eerste cohorten van de wet waren bij het onderzoek nog geen drie jaar onderweg; daarom een heel ruime marge.',
    }],
  },
  'instroom.vroege-weken': {
    role: 'assumption', theme: 'instroom',
    label: 'Voorsprong bij vroege start',
    explanation: 'Aantal weken dat de brede intake vóór de inschrijving begint voor wie in de opvang vroeg start.',
    unit: 'weken', range: [2, 26], step: 1,
    baseline: { kind: 'triangular', low: 4, mode: 8, high: 20 },
    onlyWhen: { parameter: 'instroom.vroege-start', values: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6], reason: 'Niemand begint vroeg: het aandeel vroege start staat op 0.' },
    evidence: [{
      source: 'wvolv-2025', locator: 'regel 2135-2136', quote: '', strength: 'aanname',
      reason: 'Oegstgeest laat mensen in de opvanglocatie beginnen, maar noemt geen aantal weken. De ondergrens is een maand, de bovengrens bijna een half jaar.',
    }],
  },
} as const satisfies Record<string, ParameterSpec>
