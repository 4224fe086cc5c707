import { assume, cite } from './parameters/cite.ts'
import type { Evidence, Setting, Unit } from './parameters/parameter.ts'

/** What a person may ask about the rules of the money. None of it is part of the plan: it is applied to the books afterwards. */

export interface MoneyPolicy {
  /** Dutch, at most 40 characters. */
  readonly label: string
  /** Dutch: what changes when it is on. */
  readonly explanation: string
  readonly numbers: readonly MoneyNumberId[]
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

export interface MoneyNumber {
  readonly label: string
  readonly explanation: string
  readonly unit: Unit
  readonly range: readonly [min: number, max: number]
  readonly step: number
  readonly baseline: Setting
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

export const moneyNumbers: Readonly<Record<MoneyNumberId, MoneyNumber>> = {
  'index.lasten': {
    label: 'Lasten stijgen', explanation: 'Stijging van lonen en prijzen per jaar, vanaf 2025.',
    unit: 'aandeel', range: [-0.02, 0.1], step: 0.001, baseline: { kind: 'triangular', low: 0.015, mode: 0.025, high: 0.04 },
    evidence: [assume('Geen document geeft een verwachting. Lonen en prijzen stijgen meestal iets sneller dan 2% per jaar; 1,5% tot 4% is ruim.')],
  },
  'index.baten': {
    label: 'Rijksbijdrage stijgt', explanation: 'Stijging van de bedragen van het Rijk per jaar, na 2025.',
    unit: 'aandeel', range: [-0.05, 0.1], step: 0.001, baseline: { kind: 'triangular', low: 0, mode: 0.021, high: 0.0321 },
    evidence: [assume('De bedragen stegen van 2024 naar 2025 met 3,21% (8.870,51 naar 9.154,91). Dat is de bovengrens; geen stijging is de ondergrens.',
      { source: 'wvolv-2025', locator: 'regel 4454', quote: "Cohort '24: €8.870,51" })],
  },
  'korting.vanaf': {
    label: 'Vanaf begrotingsjaar', explanation: 'Eerste jaar waarin de SPUK in het gemeentefonds zit.',
    unit: 'jaar', range: [2026, 2045], step: 1, baseline: 2028,
    evidence: [assume('Het document noemt het plan zonder jaartal; 2028 is een jaar na de start van een besluit in 2027.', { source: 'wvolv-2025', locator: 'regel 4498', quote: 'met een budgetkorting van 10%' })],
  },
  'korting.aandeel': {
    label: 'Korting', explanation: 'Deel van de SPUK inburgering dat wegvalt bij de overgang.',
    unit: 'aandeel', range: [0, 0.5], step: 0.01, baseline: 0.1,
    evidence: [cite('wvolv-2025', 'regel 4498', 'met een budgetkorting van 10%', 'redelijk')],
  },
  'prestatie.vanaf': {
    label: 'Vanaf begrotingsjaar', explanation: 'Eerste jaar met prestatiebekostiging.',
    unit: 'jaar', range: [2026, 2045], step: 1, baseline: 2028,
    evidence: [assume('Het plan is na 2025; een jaar staat er niet bij.', { source: 'wvolv-2025', locator: 'regel 4498-4499', quote: 'is het plan om na 2025 prestatiebekostiging in te voeren' })],
  },
  'prestatie.aandeel': {
    label: 'Ingehouden deel', explanation: 'Deel van de SPUK inburgering dat alleen nog via afgeronde trajecten binnenkomt.',
    unit: 'aandeel', range: [0, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.05, mode: 0.1, high: 0.25 },
    evidence: [assume('Geen document noemt een deel. Een tiende is het uitgangspunt; een twintigste tot een kwart is de marge.', { source: 'wvolv-2025', locator: 'regel 4498-4499', quote: 'prestatiebekostiging' })],
  },
  'prestatie.bedrag': {
    label: 'Bedrag per afgerond traject', explanation: 'Wat het Rijk betaalt voor elk traject dat is afgerond.',
    unit: 'euro', range: [0, 15000], step: 50, baseline: { kind: 'triangular', low: 750, mode: 1500, high: 3750 },
    evidence: [assume('Geen document noemt een bedrag. Een tiende van de drie termijnen samen (14.949 euro in 2025) is 1.495 euro; de marge past bij het ingehouden deel.', { source: 'wvolv-2025', locator: 'regel 4454-4456' })],
  },
  'onderwijsroute.tot': {
    label: 'Laatste jaar', explanation: 'Laatste begrotingsjaar met geld voor de onderwijsroute.',
    unit: 'jaar', range: [2025, 2045], step: 1, baseline: 2029,
    evidence: [cite('wvolv-2025', 'regel 4486-4487', 'middelen beschikbaar gesteld voor de periode 2026 tot en met 2029', 'sterk')],
  },
  'eigen.bedrag': {
    label: 'Eigen middelen per jaar', explanation: 'Wat de gemeenten samen elk jaar bijleggen, boven op de eigen bijdrage uit de instellingen.',
    unit: 'euro per jaar', range: [0, 10_000_000], step: 10_000, baseline: 500_000,
    evidence: [assume('Een bedrag om mee te proberen: geen document noemt wat gemeenten bijleggen.', { source: 'wvolv-2025', locator: 'regel 4703-4704' })],
  },
  'aanvullend.bedrag': {
    label: 'Aanvullend per jaar', explanation: 'Geld uit de Participatiewet of andere potten, voor de regio samen.',
    unit: 'euro per jaar', range: [0, 10_000_000], step: 10_000, baseline: { kind: 'uniform', low: 0, high: 500_000 },
    evidence: [assume('54% van de gemeenten zet aanvullende middelen in; hoeveel staat er niet. Daarom een brede marge vanaf nul.', { source: 'wvolv-2025', locator: 'regel 4703-4704', quote: 'dat 54% van de Nederlandse gemeenten aanvullende financiering inzet' })],
  },
  'sleutel.vast': {
    label: 'Vast deel van de lasten', explanation: 'Deel dat naar taakstelling wordt verdeeld; de rest volgt het gebruik.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: 0.3,
    evidence: [assume('Geen document noemt een verhouding. 30% vast ligt in de buurt van het aandeel van de formatie in de lasten.')],
  },
}

export type MoneyNumberId = 'index.lasten' | 'index.baten' | 'korting.vanaf' | 'korting.aandeel' | 'prestatie.vanaf' | 'prestatie.aandeel' | 'prestatie.bedrag'
  | 'onderwijsroute.tot' | 'eigen.bedrag' | 'aanvullend.bedrag' | 'sleutel.vast'
export const moneyNumberIds = Object.keys(moneyNumbers) as readonly MoneyNumberId[]

/** Each is off until a person turns it on; then its numbers apply. */
export const moneyPolicies: Readonly<Record<MoneyPolicyId, MoneyPolicy>> = {
  index: {
    label: 'Prijzen stijgen', explanation: 'Reken in prijzen van het jaar zelf. Uit: alles in prijzen van 2025.', numbers: ['index.lasten', 'index.baten'],
    evidence: [cite('wvolv-2025', 'regel 4454', "Cohort '25: €9.154,91", 'sterk', 'De bedragen van 2024 en 2025 zijn bekend; latere jaren volgen de index.')],
  },
  korting: {
    label: 'SPUK naar het gemeentefonds', explanation: 'De SPUK inburgering gaat op in het gemeentefonds, met een korting. Terugbetalen is er dan niet meer bij.', numbers: ['korting.vanaf', 'korting.aandeel'],
    evidence: [cite('wvolv-2025', 'regel 4498', 'met een budgetkorting van 10%', 'redelijk', 'Een plan van het Rijk; het jaar staat er niet bij.')],
  },
  prestatie: {
    label: 'Prestatiebekostiging', explanation: 'Een deel van de SPUK komt pas binnen als trajecten zijn afgerond.', numbers: ['prestatie.vanaf', 'prestatie.aandeel', 'prestatie.bedrag'],
    evidence: [cite('wvolv-2025', 'regel 4498-4499', 'is het plan om na 2025 prestatiebekostiging in te voeren', 'zwak', 'Een plan zonder deel of bedrag.')],
  },
  onderwijsroute: {
    label: 'Onderwijsroute stopt', explanation: 'Na het laatste jaar is er geen geld van het Rijk meer voor de onderwijsroute; de kosten lopen door.', numbers: ['onderwijsroute.tot'],
    evidence: [cite('wvolv-2025', 'regel 4486-4487', 'middelen beschikbaar gesteld voor de periode 2026 tot en met 2029', 'sterk', 'Uit: de middelen lopen na 2029 door (aanname).')],
  },
  eigen: {
    label: 'Eigen middelen', explanation: 'De gemeenten leggen elk jaar zelf een bedrag bij, verdeeld naar taakstelling.', numbers: ['eigen.bedrag'],
    evidence: [cite('wvolv-2025', 'regel 4703-4704', 'dat 54% van de Nederlandse gemeenten aanvullende financiering inzet', 'redelijk')],
  },
  aanvullend: {
    label: 'Aanvullende middelen', explanation: 'Geld uit de Participatiewet of andere potten, verdeeld naar taakstelling.', numbers: ['aanvullend.bedrag'],
    evidence: [cite('wvolv-2025', 'regel 4703-4704', 'dat 54% van de Nederlandse gemeenten aanvullende financiering inzet', 'redelijk')],
  },
}

export type MoneyPolicyId = 'index' | 'korting' | 'prestatie' | 'onderwijsroute' | 'eigen' | 'aanvullend'
export const moneyPolicyIds = Object.keys(moneyPolicies) as readonly MoneyPolicyId[]

/** How the lasten of the region are divided over the gemeenten. */
export const moneyKeys = {
  gebruik: { label: 'eigen inburgeraars', explanation: 'Elke gemeente betaalt wat voor haar eigen inburgeraars is uitgegeven.' },
  personen: { label: 'werkelijke aantallen', explanation: 'Naar persoonsjaren in begeleiding.' },
  taakstelling: { label: 'taakstelling', explanation: 'Naar het aantal te huisvesten personen in dat jaar.' },
  inwoners: { label: 'inwoners', explanation: 'Naar het aantal inwoners.' },
  vast: { label: 'vast deel en gebruik', explanation: 'Een vast deel naar taakstelling, de rest naar eigen inburgeraars.' },
  gelijk: { label: 'gelijke delen', explanation: 'Elke gemeente evenveel.' },
} as const satisfies Record<string, { readonly label: string; readonly explanation: string }>

export type MoneyKeyId = keyof typeof moneyKeys
export const moneyKeyIds = Object.keys(moneyKeys) as readonly MoneyKeyId[]

/** What was chosen; a number that is absent has its baseline. */
export interface MoneyChoices {
  readonly on: readonly MoneyPolicyId[]
  readonly numbers: Readonly<Partial<Record<MoneyNumberId, Setting>>>
  readonly key: MoneyKeyId
}

/** As the model itself counts: prices of 2025, today's rules, each gemeente its own people. */
export const defaultMoney: MoneyChoices = { on: [], numbers: {}, key: 'gebruik' }
