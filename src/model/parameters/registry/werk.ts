import { assume } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

/** Work or education three years after the start of the term. */
export const werk = {
  'werk.onderwijs': {
    role: 'assumption', theme: 'werk', label: 'Werk of opleiding na onderwijsroute',
    explanation: 'Kans op werk of opleiding drie jaar na de start voor wie de onderwijsroute afrondt.',
    unit: 'aandeel', range: [0.4, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.7, mode: 0.85, high: 0.95 },
    evidence: [
      assume('Werk of opleiding na drie jaar is in geen document per leerroute geteld; de eerste groepen waren nog niet zo ver. De route leidt naar een opleiding, dus een hoge kans ligt voor de hand: 85%, van 70% tot 95%.',
        { source: 'vlaardingen-2024', locator: 'regel 603-604', quote: 'Het percentage statushouders dat een opleiding volgt of werk heeft, 3 jaren na de start van de uitkering (doel: 80%)' }),
    ],
  },
  'werk.b1': {
    role: 'assumption', theme: 'werk', label: 'Werk of opleiding na B1',
    explanation: 'Kans op werk of opleiding drie jaar na de start voor wie de B1-route volgt.',
    unit: 'aandeel', range: [0.1, 0.9], step: 0.01, baseline: { kind: 'triangular', low: 0.3, mode: 0.5, high: 0.7 },
    evidence: [
      assume('Werk of opleiding na drie jaar is in geen document per leerroute geteld; de eerste groepen waren nog niet zo ver. Het doel van 80% in Vlaardingen is een wens, geen telling. De helft als midden, 30% tot 70% als marge.',
        { source: 'vlaardingen-2024', locator: 'regel 603-604', quote: 'Het percentage statushouders dat een opleiding volgt of werk heeft, 3 jaren na de start van de uitkering (doel: 80%)' }),
    ],
  },
  'werk.z': {
    role: 'assumption', theme: 'werk', label: 'Werk of opleiding in de Z-route',
    explanation: 'Kans op werk of opleiding drie jaar na de start voor wie de Z-route volgt.',
    unit: 'aandeel', range: [0.02, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.08, mode: 0.2, high: 0.4 },
    evidence: [
      assume('Werk of opleiding na drie jaar is in geen document per leerroute geteld; de eerste groepen waren nog niet zo ver. In Leidschendam-Voorburg vonden 23 van 249 begeleide mensen betaald werk (9%), over alle routes en nog geen drie jaar ver. Voor Z 20%, met 8% tot 40% als marge.',
        { source: 'wvolv-2025', locator: 'regel 3564-3565', quote: 'Daarvan hebben 23 personen daadwerkelijk werk gekregen' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
