import type { Moment, Period, Quantity } from '../../../experiment/backtest/quantity.ts'
import { Doelgroep, Leerroute } from '../../../model/population.ts'
import { cite } from '../../../model/parameters/cite.ts'
import type { Observation } from '../observation.ts'

/** Leidschendam-Voorburg, Voorschoten and Wassenaar, 2022-2024. */

const { Statushouder, Gezinsmigrant } = Doelgroep
type Observed = (typeof Doelgroep)[keyof typeof Doelgroep]
const { B1, Onderwijs, Z } = Leerroute
const PLACE = 'Leidschendam-Voorburg, Voorschoten, Wassenaar'
/** The register of leerroutes was read on 25 February 2025. */
const READ: Moment = [2025, 3]
const ALL: Period = { from: [2022, 1], until: [2025, 1] }
const TO_NOVEMBER: Period = { from: [2022, 1], until: [2024, 12] }
const inYear = (year: number): Period => ({ from: [year, 1], until: [year + 1, 1] })

const LV = { code: 'GM1916', name: 'Leidschendam-Voorburg' }
const V = { code: 'GM0626', name: 'Voorschoten' }
const W = { code: 'GM0629', name: 'Wassenaar' }

const base = { test: 'lvvw', place: PLACE, unit: 'personen', yearly: false } as const

/** Why a count in this region can lie outside the band, by subject. */
const because = {
  pip: 'Volgens de tabellen van de leerroutes waren er eind 2024 al meer mensen met een leerroute begonnen dan er PIP’s zijn geteld, en zonder PIP kan dat niet: de telling van PIP’s is kennelijk niet volledig. Het onderzoek noemt de registratie zelf onbetrouwbaar.',
  timing: 'Het model verdeelt nieuwe dossiers gelijk over het jaar. In Leidschendam-Voorburg waren eind 2023 van 92 statushouders met een dossier er al 87 begonnen: zij kwamen vroeger in het jaar, of begonnen sneller dan het model denkt.',
  mix: 'De gemeenten verschilden: de Z-route 58% in Wassenaar, 26% in Leidschendam-Voorburg en 18% in Voorschoten. Elke gemeente heeft in het model haar eigen deel.',
  startklas: 'Hoeveel mensen er in een startklas zaten is niet geteld. Met zes klassen voor bijna honderd mensen zaten er meer dan twaalf in, of ging niet iedereen.',
  formatie: 'Het team begeleidde ook mensen van de oude wet (in augustus 2024 nog 124 in Leidschendam-Voorburg) en bouwde de uitvoering op. Het model telt alleen mensen van de nieuwe wet.',
  klaar: 'Eindtijden liggen dicht op de grens van het jaar: enkele weken eerder of later verschuift veel mensen.',
  switches: 'Wisselingen zijn zeldzaam; een paar meer of minder is toeval.',
} as const

function pips(gemeente: { readonly code: string; readonly name: string }, observed: number, line: string, quote: string): Observation {
  return {
    ...base, id: `pip-${gemeente.code}`, place: gemeente.name, label: 'PIP’s vastgesteld, januari 2022 tot en met november 2024', observed,
    quantity: { kind: 'pip', period: TO_NOVEMBER, whom: { gemeente: gemeente.code } }, evidence: cite('wvolv-2025', line, quote, 'sterk'), explanation: because.pip,
  }
}

interface RouteCount {
  readonly key: string
  readonly name: string
  readonly whom: Quantity['whom']
  readonly years: readonly [number, number, number]
  readonly line: string
  readonly quote: string
}

/** All margins of tables 6.12 to 6.14. These are the sums over the three gemeenten; who sits exams at A2 counts with the route. */
const routeCounts: readonly RouteCount[] = [
  { key: 'b1-statushouder', name: 'statushouders B1-route', whom: { doelgroep: Statushouder, route: B1 }, years: [17, 56, 48], line: 'tabel 6.12-6.14, regel 2578', quote: 'Statushouders 13 35 27 4 79' },
  { key: 'onderwijs-statushouder', name: 'statushouders onderwijsroute', whom: { doelgroep: Statushouder, route: Onderwijs }, years: [3, 25, 19], line: 'tabel 6.12-6.14, regel 2580', quote: 'Statushouders 2 18 8 1 29' },
  { key: 'z-statushouder', name: 'statushouders Z-route', whom: { doelgroep: Statushouder, route: Z }, years: [11, 26, 34], line: 'tabel 6.12-6.14, regel 2582', quote: 'Statushouders 3 15 18 - 36' },
  { key: 'b1-gezinsmigrant', name: 'gezinsmigranten B1-route', whom: { doelgroep: Gezinsmigrant, route: B1 }, years: [32, 95, 108], line: 'tabel 6.12-6.14, regel 2577', quote: 'B1 Gezinsmigranten 23 64 76 6 169' },
  { key: 'onderwijs-gezinsmigrant', name: 'gezinsmigranten onderwijsroute', whom: { doelgroep: Gezinsmigrant, route: Onderwijs }, years: [1, 0, 1], line: 'tabel 6.12-6.14, regel 2579', quote: 'Onderwijsroute Gezinsmigranten - - 1 - 1' },
  { key: 'z-gezinsmigrant', name: 'gezinsmigranten Z-route', whom: { doelgroep: Gezinsmigrant, route: Z }, years: [1, 6, 5], line: 'tabel 6.12-6.14, regel 2581', quote: '~-route Gezinsmigranten - 5 3 - 8' },
]

const startsByYear: readonly Observation[] = routeCounts.flatMap(({ key, name, whom, years, line, quote }) => years.map((observed, index): Observation => ({
  ...base, id: `start-${key}-${2022 + index}`, label: `Begonnen in ${2022 + index}: ${name}`, observed,
  quantity: { kind: 'start', period: inYear(2022 + index), whom: whom!, seen: READ }, evidence: cite('wvolv-2025', line, quote, 'sterk'), explanation: because.timing, fitted: true,
})))

/** The rows of totals: by gemeente and doelgroep. Where the cells of a year add up to another number than is printed, the cells are followed. */
const totals: readonly (readonly [gemeente: typeof LV, doelgroep: Observed, years: readonly [number, number, number], line: string, quote: string])[] = [
  [LV, Statushouder, [18, 69, 55], 'tabel 6.12, regel 2587', 'Statushouders 18 69 55 5 147'],
  [LV, Gezinsmigrant, [23, 71, 80], 'tabel 6.12, regel 2585', 'Gezinsmigranten 23 71 79 6 179'],
  [V, Statushouder, [7, 20, 32], 'tabel 6.13, regel 2613', 'Statushouders 7 20 32 1 60'],
  [V, Gezinsmigrant, [4, 11, 15], 'tabel 6.13, regel 2612', 'Totaal Gezinsmigranten 4 11 15 - 30'],
  [W, Statushouder, [6, 18, 14], 'tabel 6.14, regel 2640', 'Statushouders 6 18 15 39'],
  [W, Gezinsmigrant, [7, 19, 19], 'tabel 6.14, regel 2639', 'Totaal Gezinsmigranten 6 19 19 44'],
]

const startsInTotal: readonly Observation[] = totals.flatMap(([{ code, name: place }, doelgroep, years, line, quote]) => years.map((observed, index): Observation => ({
  ...base, place, id: `start-${code}-${doelgroep === Statushouder ? 'statushouder' : 'gezinsmigrant'}-${2022 + index}`, observed,
  label: `Begonnen in ${2022 + index}: alle ${doelgroep === Statushouder ? 'statushouders' : 'gezinsmigranten'}`,
  quantity: { kind: 'start', period: inYear(2022 + index), whom: { gemeente: code, doelgroep }, seen: READ }, evidence: cite('wvolv-2025', line, quote, 'sterk'), explanation: because.timing,
})))

/** All routes, gemeenten and doelgroepen: 65, 208 and 215 by the cells. */
const startsAll: readonly Observation[] = [65, 208, 215].map((observed, index): Observation => ({
  ...base, id: `start-${2022 + index}`, label: `Begonnen in ${2022 + index}: iedereen`, observed, yearly: true,
  quantity: { kind: 'start', period: inYear(2022 + index), seen: READ }, evidence: cite('wvolv-2025', 'tabel 6.12-6.14, regel 2585-2640', 'Statushouders 18 69 55 5 147', 'sterk', 'De geciteerde rij is die van de statushouders in Leidschendam-Voorburg; de som is over alle rijen.'), explanation: because.timing,
}))

/** Over three years by gemeente, in the order of `routeCounts`. */
const byGemeente: readonly (readonly [gemeente: typeof LV, counts: readonly number[], line: string, quote: string])[] = [
  [LV, [76, 28, 38, 165, 1, 8], 'tabel 6.12, regel 2587', 'Statushouders 18 69 55 5 147'],
  [V, [32, 16, 11, 29, 0, 1], 'tabel 6.13, regel 2613', 'Statushouders 7 20 32 1 60'],
  [W, [13, 3, 22, 41, 1, 3], 'tabel 6.14, regel 2640', 'Statushouders 6 18 15 39'],
]

const startsByGemeente: readonly Observation[] = byGemeente.flatMap(([{ code, name: place }, counts, line, quote]) => routeCounts.map(({ key, name, whom }, index): Observation => ({
  ...base, place, id: `start-${key}-${code}`, label: `Begonnen in 2022-2024: ${name}`, observed: counts[index]!,
  quantity: { kind: 'start', period: ALL, whom: { ...whom, gemeente: code }, seen: READ }, evidence: cite('wvolv-2025', line, quote, 'sterk'), explanation: code === LV.code ? because.timing : because.mix, fitted: true,
})))

const formatie: readonly Observation[] = [268467, 610584, 677193].map((observed, index): Observation => ({
  ...base, id: `formatie-${2022 + index}`, label: `Formatie in ${2022 + index}, gelezen als het team van de drie`, observed, unit: 'euro', yearly: true,
  quantity: { kind: 'formatie', period: inYear(2022 + index) }, evidence: cite('wvolv-2025', 'regel 4544', '268.467 610.584 677.193', 'redelijk'),
  counted: 'De post van Leidschendam-Voorburg, gelezen als de kosten van het hele team: Voorschoten en Wassenaar betalen daaraan mee. Als hun bijdragen er bovenop komen, is de afstand groter. Model: prijzen van 2025.', explanation: because.formatie,
}))

export const lvvwObservations: readonly Observation[] = [
  pips(LV, 283, 'regel 1981', 'Leidschendam-Voorburg 283'), pips(V, 84, 'regel 1982', "'Voorschoten 84"), pips(W, 83, 'regel 1983', 'Wassenaar 83 \\'),
  {
    ...base, id: 'pip-op-tijd', label: 'PIP binnen tien weken, 2022-2024', observed: [0.75, 1], unit: 'aandeel', quantity: { kind: 'pip-op-tijd', period: { from: [2022, 1], until: [2024, 9] }, seen: [2024, 12] },
    evidence: cite('wvolv-2025', 'regel 1986', 'tien weken, over het algemeen wordt gehaald', 'zwak'),
    counted: '‘Over het algemeen’ is gelezen als meer dan drie van de vier (aanname); het onderzoek geeft geen percentage, want de registratie was niet betrouwbaar.', explanation: 'Gezinsmigranten missen vaker een afspraak en zijn later; het onderzoek telt de termijn niet.',
  },
  ...startsAll, ...startsByYear, ...startsInTotal, ...startsByGemeente,
  { ...base, id: 'startklassen-2024', label: 'Startklassen in 2024', observed: 6, unit: 'klassen', yearly: true, quantity: { kind: 'startklassen', period: inYear(2024) }, evidence: cite('wvolv-2025', 'regel 1874', 'Er zijn in 2024 zes startklassen georganiseerd', 'sterk'), counted: 'Het maximum van een startklas in het model (15) is op deze telling en het aantal nieuwe statushouders gekozen.', fitted: true, explanation: because.startklas },
  ...formatie,
  { ...base, id: 'uitstroom', label: 'Klaar tot en met eind 2024', observed: 26, quantity: { kind: 'afgerond', period: ALL }, evidence: cite('wvolv-2025', 'tabel 6.15, regel 2662-2663', 'van de 56 inburgeraars die in 2022 zijn in gestroomd er op dit moment al 26 zijn uitgestroomd', 'redelijk'), counted: 'Uitgestroomd uit de leerroutes in 2023 en 2024; of alle examens gehaald zijn staat er niet. De 24 van de B1-route zijn gebruikt om de weken tot het examen te ijken.', fitted: true, explanation: because.klaar },
  { ...base, id: 'gewisseld-statushouder', label: 'Van leerroute gewisseld, statushouders', observed: 8, quantity: { kind: 'gewisseld', period: { from: [2022, 1], until: READ }, whom: { doelgroep: Statushouder } }, evidence: cite('wvolv-2025', 'regel 2589-2643', 'Drie statushouders die aanvankelijk in de B1l-route waren ingestroomd', 'sterk'), explanation: because.switches },
  { ...base, id: 'gewisseld-gezinsmigrant', label: 'Van leerroute gewisseld, gezinsmigranten', observed: 3, quantity: { kind: 'gewisseld', period: { from: [2022, 1], until: READ }, whom: { doelgroep: Gezinsmigrant } }, evidence: cite('wvolv-2025', 'regel 2591-2645', 'Van de gezinsmigranten is een persoon van de Z-route naar de Bl-route overgestapt', 'sterk'), explanation: because.switches },
]
