import type { SpukAmounts } from './rules.ts'

/** SPUK inburgering of one gemeente over the years, by what it is paid for. Euro; an afrekening below nought is paid back. */
export interface SpukFlow {
  /** Advance for the cohort of the year, on the taakstelling. */
  readonly voorschot: Float64Array
  readonly termijn2: Float64Array
  readonly termijn3: Float64Array
  readonly gezinsmigranten: Float64Array
  /** Settlement of the advance of the year before on realised persons; in the last year also its own. */
  readonly afrekening: Float64Array
}

export interface SpukCase {
  /** By year, oldest first: persons to house, statushouders housed, gezinsmigranten registered. */
  readonly taakstelling: ArrayLike<number>
  readonly statushouders: ArrayLike<number>
  readonly gezinsmigranten: ArrayLike<number>
  /** Share of the taakstelling on which the advance is paid. */
  readonly advanceShare: number
  /** Amounts by year. */
  readonly amounts: readonly SpukAmounts[]
  /** What remains of the grant by year: 0.9 after a cut of 10%. */
  readonly kept: ArrayLike<number>
}

export function createSpukFlow(years: number): SpukFlow {
  const row = (): Float64Array => new Float64Array(years)
  return { voorschot: row(), termijn2: row(), termijn3: row(), gezinsmigranten: row(), afrekening: row() }
}

/**
 * The cohort is the year of housing. What is kept belongs to the budget year in which the right arose, so the settlement of a
 * year follows the rules of that year.
 */
export function spukFlow({ taakstelling, statushouders, gezinsmigranten, advanceShare, amounts, kept }: SpukCase, into = createSpukFlow(taakstelling.length)): SpukFlow {
  const years = taakstelling.length
  let unsettled = 0
  for (let year = 0; year < years; year++) {
    const { first, second, third, gezinsmigrant } = amounts[year]!
    const keep = kept[year]!
    const advance = first * advanceShare * taakstelling[year]! * keep
    into.voorschot[year] = advance
    into.termijn2[year] = year >= 1 ? statushouders[year - 1]! * second * keep : 0
    into.termijn3[year] = year >= 2 ? statushouders[year - 2]! * third * keep : 0
    into.gezinsmigranten[year] = gezinsmigranten[year]! * gezinsmigrant * keep
    into.afrekening[year] = unsettled
    unsettled = first * statushouders[year]! * keep - advance
  }
  if (years > 0) into.afrekening[years - 1]! += unsettled
  return into
}

/** What a gemeente has a right to in each year, whenever it is paid: on realised persons. */
export function spukGranted({ statushouders, gezinsmigranten, amounts, kept }: Omit<SpukCase, 'taakstelling' | 'advanceShare'>, into: Float64Array = new Float64Array(statushouders.length)): Float64Array {
  for (let year = 0; year < statushouders.length; year++) {
    const { first, second, third, gezinsmigrant } = amounts[year]!
    const lastYear = year >= 1 ? statushouders[year - 1]! : 0
    const yearBefore = year >= 2 ? statushouders[year - 2]! : 0
    into[year] = (first * statushouders[year]! + second * lastYear + third * yearBefore + gezinsmigrant * gezinsmigranten[year]!) * kept[year]!
  }
  return into
}

/**
 * What goes back to the Rijk: unspent grant is carried over up to the grant of the year, the rest is reclaimed at the settlement a
 * year later. A shortage is paid by the gemeente and is not made up from later years. The last year is settled at once.
 * @param years how many years the grant is earmarked
 * @returns euro to be paid back by year
 */
export function reclaim(granted: ArrayLike<number>, spent: ArrayLike<number>, mostOfGrant: number, years = granted.length, into: Float64Array = new Float64Array(granted.length)): Float64Array {
  into.fill(0)
  let carried = 0
  for (let year = 0; year < years; year++) {
    carried = Math.max(0, carried + granted[year]! - spent[year]!)
    const most = mostOfGrant * granted[year]!
    if (carried > most) {
      into[Math.min(years - 1, year + 1)]! += carried - most
      carried = most
    }
  }
  return into
}
