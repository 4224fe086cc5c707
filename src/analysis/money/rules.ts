import { cite } from '../../model/parameters/cite.ts'
import type { Evidence } from '../../model/parameters/parameter.ts'

/** What the Rijk pays, as dated facts. Euro of the budget year itself. */

/** SPUK inburgering (G10) in one budget year. */
export interface SpukAmounts {
  /** Per statushouder housed in the budget year, one year before it, and two years before it. */
  readonly first: number
  readonly second: number
  readonly third: number
  /** Per gezinsmigrant of the budget year, once. */
  readonly gezinsmigrant: number
}

export const PRICE_YEAR = 2025
const FIRST_RULE_YEAR = 2022
/** From 2024 to 2025: 8,870.51 to 9,154.91. */
const KNOWN_INDEX = 9154.91 / 8870.51 - 1

interface KnownYear {
  readonly amounts: SpukAmounts
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

const known: Readonly<Record<number, KnownYear>> = {
  2024: {
    amounts: { first: 8870.51, second: 4491.54, third: 1122.89, gezinsmigrant: 672.66 },
    evidence: [cite('wvolv-2025', 'regel 4454-4457', "Cohort '24: €8.870,51", 'sterk', 'Tweede termijn 4.491,54 (cohort 2023), derde 1.122,89 (cohort 2022), gezinsmigrant 672,66. Het begrotingsjaar volgt uit de kolommen.')],
  },
  2025: {
    amounts: { first: 9154.91, second: 4635.54, third: 1158.89, gezinsmigrant: 694.23 },
    evidence: [cite('wvolv-2025', 'regel 4454-4457', "Cohort '25: €9.154,91", 'sterk', 'Tweede termijn 4.635,54 (cohort 2024), derde 1.158,89 (cohort 2023), gezinsmigrant 694,23.')],
  },
}

/** What the SPUK of a budget year follows from: the amounts, and how often the index of later years is on them. */
export function spukGround(year: number): { readonly amounts: SpukAmounts; readonly grownYears: number } {
  const found = known[year]
  if (found) return { amounts: found.amounts, grownYears: 0 }
  if (year > PRICE_YEAR) return { amounts: known[PRICE_YEAR]!.amounts, grownYears: year - PRICE_YEAR }
  return { amounts: grown(known[2024]!.amounts, (1 + KNOWN_INDEX) ** (year - 2024)), grownYears: 0 }
}

/**
 * SPUK inburgering of a budget year: known, or from the nearest known year by the index.
 * @param index growth a year after 2025; before 2024 the known growth is taken back
 */
export function spukAmounts(year: number, index: number): SpukAmounts {
  const { amounts, grownYears } = spukGround(year)
  return grownYears === 0 ? amounts : grown(amounts, (1 + index) ** grownYears)
}

function grown({ first, second, third, gezinsmigrant }: SpukAmounts, factor: number): SpukAmounts {
  return { first: first * factor, second: second * factor, third: third * factor, gezinsmigrant: gezinsmigrant * factor }
}

/** A grant may be carried over up to this share of what was granted for the year; the rest goes back. */
export const carryOver = {
  mostOfGrant: 1,
  evidence: cite('wvolv-2025', 'regel 4476 en 4965-4966', 'het niet-bestede bedrag tot maximaal 100% van het voor dat jaar toegekende inburgeringsbudget reserveren', 'redelijk', 'Een regel van Divosa; Wassenaar betaalde over 2022 en 2023 terug (regel 4702).'),
} as const

/** Gemeentefonds for inburgering by CBS code and year, 2022 to 2026; 2024 to 2026 are provisional. Integratie-uitkering in 2022. */
export const gemeentefonds: Readonly<Record<string, { readonly name: string; readonly byYear: Readonly<Record<number, number>>; readonly evidence: Evidence }>> = {
  GM0579: fund('Oegstgeest', [104742, 119111, 94180, 88517, 86981], 'regel 4576', 'Oegstgeest 104.742 119.111 94.180 88.517 86.981'),
  GM1916: fund('Leidschendam-Voorburg', [364869, 461645, 346896, 315759, 311024], 'regel 4577', '364.869 461.645 346.896 315.759 311.024'),
  GM0626: fund('Voorschoten', [109020, 118981, 99347, 91894, 90310], 'regel 4579', 'Voorschoten 109.020 118.981 99.347 91.894 90.310'),
  GM0629: fund('Wassenaar', [120887, 143663, 105832, 99296, 97668], 'regel 4580', 'Wassenaar 120.887 143.663 105.832 99.296 97.668'),
}

function fund(name: string, amounts: readonly number[], locator: string, quote: string) {
  return { name, byYear: Object.fromEntries(amounts.map((amount, index) => [FIRST_RULE_YEAR + index, amount])), evidence: cite('wvolv-2025', locator, quote, 'sterk') }
}
