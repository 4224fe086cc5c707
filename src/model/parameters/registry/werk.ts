import type { ParameterSpec } from '../parameter.ts'

export const werk = {
  'werk.onderwijs': {
    role: 'assumption', theme: 'werk',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'aandeel', range: [0.4, 1], step: 0.01,
    baseline: { kind: 'triangular', low: 0.7, mode: 0.85, high: 0.95 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
  'werk.b1': {
    role: 'assumption', theme: 'werk',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'aandeel', range: [0.1, 0.9], step: 0.01,
    baseline: { kind: 'triangular', low: 0.3, mode: 0.5, high: 0.7 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
  'werk.z': {
    role: 'assumption', theme: 'werk',
    label: 'NOG TE SCHRIJVEN',
    explanation: 'NOG TE SCHRIJVEN',
    unit: 'aandeel', range: [0.02, 0.6], step: 0.01,
    baseline: { kind: 'triangular', low: 0.08, mode: 0.2, high: 0.4 },
    evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'NOG TE SCHRIJVEN' }],
  },
} as const satisfies Record<string, ParameterSpec>
