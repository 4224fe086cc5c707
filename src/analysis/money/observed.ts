import { cite } from '../../model/parameters/cite.ts'

/** What four gemeenten really received and spent, for a back-test. Euro; null where the report has no figure (p.m. or blank). */

export type ObservedLine = 'leerroutes' | 'begeleiding' | 'pvt' | 'participatie' | 'formatie'
type Amounts = readonly [y2022: number | null, y2023: number | null, y2024: number | null]

export interface ObservedGemeente {
  readonly name: string
  readonly lasten: Readonly<Record<ObservedLine, Amounts>>
  /** G10, G13 and JenV A38 together. */
  readonly spuk: Amounts
  readonly gemeentefonds: Amounts
  /** Dossiers opened by year; null where only a total is known. */
  readonly statushouders: Amounts
  readonly gezinsmigranten: Amounts
}

/** Order of columns in the source: 2022 and 2023 realised, 2024 budgeted (Voorschoten realised). Blank cells were placed by column totals. */
export const observedYears = [2022, 2023, 2024] as const

export const observedMoney: Readonly<Record<string, ObservedGemeente>> = {
  GM0579: {
    name: 'Oegstgeest', spuk: [182680, 303023, 570005], gemeentefonds: [104742, 119111, 94180],
    lasten: { leerroutes: [96681, 166711, 240316], begeleiding: [30810, 27016, 65512], pvt: [null, null, null], participatie: [null, null, null], formatie: [194243, 313004, 323757] },
    statushouders: [null, null, null], gezinsmigranten: [null, null, null],
  },
  GM1916: {
    name: 'Leidschendam-Voorburg', spuk: [413971, 880930, 1696540], gemeentefonds: [364869, 461645, 346896],
    lasten: { leerroutes: [88514, 441503, 1627201], begeleiding: [null, null, 294860], pvt: [null, 12376, 30245], participatie: [null, null, null], formatie: [268467, 610584, 677193] },
    statushouders: [24, 68, 57], gezinsmigranten: [38, 78, 80],
  },
  GM0626: {
    name: 'Voorschoten', spuk: [100352, 299448, 557591], gemeentefonds: [109020, 118981, 99347],
    lasten: { leerroutes: [4300, 28800, 535000], begeleiding: [null, 60600, 61500], pvt: [10700, 4000, 5700], participatie: [null, 37400, 131200], formatie: [112000, 127300, 146000] },
    statushouders: [8, 32, 26], gezinsmigranten: [6, 15, 15],
  },
  GM0629: {
    name: 'Wassenaar', spuk: [104017, 319730, 589625], gemeentefonds: [120887, 143663, 105832],
    lasten: { leerroutes: [10834, 83610, 20000], begeleiding: [50544, 54100, 105124], pvt: [3132, 3672, 10783], participatie: [2240, 5133, 72668], formatie: [124920, 134443, 140000] },
    statushouders: [9, 20, 14], gezinsmigranten: [7, 24, 16],
  },
}

/** Totals as printed under the tables. The cells of 2023 add up to 27,016 more: the begeleiding of Oegstgeest was left out. */
export const printedTotals = {
  lasten: [997385, 2083236, 4487059], baten: [1500538, 2646530, 4060017],
  evidence: cite('wvolv-2025', 'regel 4550 en 4587', 'Kosten totaal 997.385 2.083.236 4.487.059', 'sterk'),
} as const
