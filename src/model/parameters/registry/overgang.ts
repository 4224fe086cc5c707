import type { ParameterSpec } from '../parameter.ts'

export const overgang = {
  'overgang.weken': {
    role: 'assumption', theme: 'overgang',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'weken', range: [0, 130], step: 1,
    baseline: { kind: 'triangular', low: 0, mode: 13, high: 26 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
  'overgang.kosten': {
    role: 'assumption', theme: 'overgang',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'euro', range: [0, 800000], step: 1000,
    baseline: { kind: 'triangular', low: 10000, mode: 25000, high: 50000 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
  'overgang.capaciteitsverlies': {
    role: 'assumption', theme: 'overgang',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'aandeel', range: [0, 0.3], step: 0.01,
    baseline: { kind: 'triangular', low: 0, mode: 0, high: 0.05 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
} as const satisfies Record<string, ParameterSpec>
