import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

/** Maatschappelijke begeleiding and the modules PVT and MAP. */
export const begeleiding = {
  'modules.samen': {
    role: 'lever', theme: 'begeleiding', label: 'PVT en MAP',
    explanation: 'Of de participatieverklaring (PVT) en de arbeidsmodule (MAP) apart of in één aanbod worden gegeven. Samen vult groepen sneller en kan goedkoper zijn.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['PVT en MAP apart', 'PVT en MAP in één aanbod'],
    evidence: [
      cite('westfriesland-2019', 'regel 1687-1689', 'PVT en MAP worden zo […] mogelijk geïntegreerd in één aanbod aan de inburgeraar', 'redelijk',
        'Apart is de gewone gang van zaken in 2019; samen hoort bij het integratie- en het synthesescenario van Westfriesland.'),
    ],
  },
  'modules.minimum': {
    role: 'lever', theme: 'begeleiding', label: 'Minimum voor PVT of MAP',
    explanation: 'Het kleinste aantal deelnemers voor een groep van de participatieverklaring of de arbeidsmodule.',
    unit: 'personen', range: [3, 15], step: 1, baseline: { kind: 'fixed', value: 8 },
    zones: [{ label: 'klein', from: 3 }, { label: 'gewoon', from: 7 }, { label: 'groot', from: 11 }],
    evidence: [
      assume('Geen document noemt een minimum. In Rotterdam rondden 47 mensen in twee groepen de PVT af, dus groepen kunnen groot zijn. Acht is gelijk aan het minimum voor een lesgroep; de schuif loopt van 3 tot 15.',
        { source: 'rotterdam-b', locator: 'regel 10970-10973', quote: 'twee groepen (in totaal 47 deelnemers) het PVT afgerond' }),
    ],
  },
  'begeleiding.duur': {
    role: 'lever', theme: 'begeleiding', label: 'Duur maatschappelijke begeleiding',
    explanation: 'Aantal weken dat een statushouder maatschappelijke begeleiding krijgt. Langer kost meer; wat het mensen oplevert rekent het model niet.',
    unit: 'weken', range: [26, 104], step: 1, baseline: { kind: 'fixed', value: 65 },
    zones: [{ label: 'kort', from: 26 }, { label: 'gewoon', from: 52 }, { label: 'lang', from: 79 }],
    evidence: [
      cite('wvolv-2025', 'regel 4173-4174', 'Statushouders krijgen gedurende een jaar maatschappelijke begeleiding van vrijwilligers', 'redelijk',
        'Oegstgeest: een jaar. Leidschendam-Voorburg, Voorschoten en Wassenaar: anderhalf jaar. 65 weken ligt midden tussen 52 en 78.'),
      cite('wvolv-2025', 'regel 3984-3985', 'De individuele begeleiding duurt 1,5 jaar daarna mogen de statushouders nog een jaar op spreekuur komen', 'redelijk'),
      cite('westfriesland-2019', 'regel 1470-1474', 'Deze professionals begeleiden de inburgeraar […] gedurende het eerste jaar', 'redelijk',
        'Hoorn, 2019.'),
    ],
  },
  'begeleiding.vorm': {
    role: 'lever', theme: 'begeleiding', label: 'Wie begeleidt',
    explanation: 'Wie de maatschappelijke begeleiding doet: eigen professionals, professionals met vrijwillige mentoren, of een ingekochte partij. De vorm werkt door in de kosten.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['professionals', 'professionals met mentoren', 'ingekocht'],
    evidence: [
      cite('westfriesland-2019', 'regel 1470-1497', 'De gemeente Hoorn werkt met professionals die […] bij de gemeenten in dienst zijn', 'redelijk',
        "Professionals is de vorm van Hoorn in 2019; de andere vormen horen bij de scenario’s van hetzelfde rapport."),
    ],
  },
  'begeleiding.mentor-besparing': {
    role: 'assumption', theme: 'begeleiding', label: 'Besparing door mentoren',
    explanation: 'Deel van de kosten van de begeleiding dat vrijwillige mentoren besparen.',
    unit: 'aandeel', range: [0, 0.5], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.15, high: 0.35 },
    onlyWhen: { parameter: 'begeleiding.vorm', values: [1], reason: 'Er werken geen mentoren mee in dit scenario.' },
    evidence: [
      assume('Mentoren nemen taken over, maar moeten ook worden geworven en begeleid. Het rapport noemt geen bedrag: van niets tot 35%, met 15% als midden.',
        { source: 'westfriesland-2019', locator: 'regel 1655-1679', quote: 'waarbij vrijwilligers ingezet worden in een mentorrol' }),
    ],
  },
  'begeleiding.inkoop-verschil': {
    role: 'assumption', theme: 'begeleiding', label: 'Prijsverschil bij inkoop',
    explanation: 'Hoeveel duurder (of goedkoper) ingekochte begeleiding is dan begeleiding door eigen mensen.',
    unit: 'aandeel', range: [-0.3, 0.3], step: 0.01, baseline: { kind: 'triangular', low: -0.2, mode: 0, high: 0.2 },
    onlyWhen: { parameter: 'begeleiding.vorm', values: [2], reason: 'De begeleiding is in dit scenario niet ingekocht.' },
    evidence: [
      assume('Het rapport laat open of inkoop goedkoper is. Daarom nul als midden, en 20% goedkoper tot 20% duurder als marge.',
        { source: 'westfriesland-2019', locator: 'regel 1803-1807', quote: 'De maatschappelijke begeleiding voert de GR […] WerkSaam zelf uit of koopt de GR WerkSaam in bij een externe partij' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>
