import type { SpukAmounts } from './rules.ts'

/**
 * The rules of the SPUK inburgering for one gemeente. A year is a column with one number for each future: the rules run through
 * memory in order, which makes a switch fast.
 */
export type Column = ArrayLike<number>
export type Columns = readonly Column[]
type Filled = readonly Float64Array[]

/** What is paid by year and what for. Euro; an afrekening below nought is paid back. */
export interface SpukFlow {
  /** Advance for the cohort of the year, on the taakstelling. */
  readonly voorschot: Filled
  readonly termijn2: Filled
  readonly termijn3: Filled
  readonly gezinsmigranten: Filled
  /** Settlement of the advance of the year before on realised persons; in the last year also its own. */
  readonly afrekening: Filled
}

/** What a right to a grant follows from, by year, oldest first. */
export interface SpukRight {
  readonly statushouders: Columns
  readonly gezinsmigranten: Columns
  /** Amounts by year. */
  readonly amounts: readonly Readonly<Record<keyof SpukAmounts, Column>>[]
  /** What remains of the grant by year: 0.9 after a cut of 10%. */
  readonly kept: Columns
}

export interface SpukCase extends SpukRight {
  /** Persons to house. */
  readonly taakstelling: Columns
  /** Share of the taakstelling on which the advance is paid. */
  readonly advanceShare: Column
}

/** Numbers by year of one future as columns: for a case by hand, and for counts that are no simulation. */
export function inOneFuture(values: ArrayLike<number>): Columns {
  return Array.from(values, (value) => [value])
}

/** As `inOneFuture`, for what a right follows from. */
export function rightInOneFuture(statushouders: ArrayLike<number>, gezinsmigranten: ArrayLike<number>, amounts: readonly SpukAmounts[], kept: ArrayLike<number> = amounts.map(() => 1)): SpukRight {
  return {
    statushouders: inOneFuture(statushouders), gezinsmigranten: inOneFuture(gezinsmigranten), kept: inOneFuture(kept),
    amounts: amounts.map(({ first, second, third, gezinsmigrant }) => ({ first: [first], second: [second], third: [third], gezinsmigrant: [gezinsmigrant] })),
  }
}

export function createColumns(years: number, futures: number): Filled {
  return Array.from({ length: years }, () => new Float64Array(futures))
}

function createSpukFlow({ taakstelling, advanceShare }: SpukCase): SpukFlow {
  const row = (): Filled => createColumns(taakstelling.length, advanceShare.length)
  return { voorschot: row(), termijn2: row(), termijn3: row(), gezinsmigranten: row(), afrekening: row() }
}

/**
 * The cohort is the year of housing. What is kept belongs to the budget year in which the right arose, so the settlement of a
 * year follows the rules of that year.
 * @param from first year that is asked for: the flow begins there
 */
export function spukFlow(spuk: SpukCase, from = 0, into: SpukFlow = createSpukFlow(spuk)): SpukFlow {
  const { statushouders, gezinsmigranten, amounts, kept } = spuk
  const last = kept.length - 1
  for (let year = from; year <= last; year++) {
    const { second, third, gezinsmigrant } = amounts[year]!
    product(into.termijn2[year - from]!, statushouders[year - 1] ?? null, second, kept[year]!)
    product(into.termijn3[year - from]!, statushouders[year - 2] ?? null, third, kept[year]!)
    product(into.gezinsmigranten[year - from]!, gezinsmigranten[year]!, gezinsmigrant, kept[year]!)
    payAdvance(spuk, year, into.voorschot[year - from]!)
    if (year === 0) into.afrekening[0]!.fill(0)
    else settle(spuk, year - 1, into.afrekening[year - from]!, false)
  }
  if (last >= from) settle(spuk, last, into.afrekening[last - from]!, true)
  return into
}

function payAdvance({ taakstelling, amounts, kept, advanceShare }: SpukCase, year: number, voorschot: Float64Array): void {
  const [first, wanted, keep] = [amounts[year]!.first, taakstelling[year]!, kept[year]!]
  for (let r = 0; r < voorschot.length; r++) voorschot[r] = first[r]! * advanceShare[r]! * wanted[r]! * keep[r]!
}

/** Realised persons of a year minus the advance on them. That of the last year comes on top of that of the year before. */
function settle({ taakstelling, statushouders, amounts, kept, advanceShare }: SpukCase, year: number, afrekening: Float64Array, isOnTop: boolean): void {
  const [first, wanted, housed, keep] = [amounts[year]!.first, taakstelling[year]!, statushouders[year]!, kept[year]!]
  for (let r = 0; r < afrekening.length; r++) {
    const unsettled = first[r]! * housed[r]! * keep[r]! - first[r]! * advanceShare[r]! * wanted[r]! * keep[r]!
    afrekening[r] = isOnTop ? afrekening[r]! + unsettled : unsettled
  }
}

/** @param count null for nobody */
function product(into: Float64Array, count: Column | null, amount: Column, kept: Column): void {
  if (count === null) into.fill(0)
  else for (let r = 0; r < into.length; r++) into[r] = count[r]! * amount[r]! * kept[r]!
}

/**
 * What a gemeente has a right to in each year, whenever it is paid: on realised persons.
 * @param from first year that is asked for
 */
export function spukGranted({ statushouders, gezinsmigranten, amounts, kept }: SpukRight, from = 0, into: Filled = createColumns(kept.length - from, kept[0]?.length ?? 0)): Filled {
  const nobody = new Float32Array(into[0]?.length ?? 0)
  for (const [index, column] of into.entries()) {
    const year = from + index
    const { first, second, third, gezinsmigrant } = amounts[year]!
    const [housed, lastYear, yearBefore, joined, keep] = [statushouders[year]!, statushouders[year - 1] ?? nobody, statushouders[year - 2] ?? nobody, gezinsmigranten[year]!, kept[year]!]
    for (let r = 0; r < column.length; r++) {
      column[r] = (first[r]! * housed[r]! + second[r]! * lastYear[r]! + third[r]! * yearBefore[r]! + gezinsmigrant[r]! * joined[r]!) * keep[r]!
    }
  }
  return into
}

export interface Reclaim {
  /** By year. */
  readonly granted: Columns
  readonly spent: Columns
  readonly mostOfGrant: number
  /** How many years the grant is earmarked, by future. */
  readonly years: Column
}

/**
 * What goes back to the Rijk: unspent grant is carried over up to the grant of the year, the rest is reclaimed at the settlement a
 * year later. A shortage is paid by the gemeente and is not made up from later years. The last year is settled at once.
 * @returns euro to be paid back by year
 */
export function reclaim({ granted, spent, mostOfGrant, years }: Reclaim, into: Filled = createColumns(granted.length, years.length)): Filled {
  const carried = new Float64Array(years.length)
  for (const column of into) column.fill(0)
  for (const [year, column] of granted.entries()) {
    const used = spent[year]!
    for (let r = 0; r < carried.length; r++) {
      if (year >= years[r]!) continue
      const left = carried[r]! + column[r]! - used[r]!
      const most = mostOfGrant * column[r]!
      carried[r] = left > most ? most : Math.max(0, left)
      if (left > most) into[Math.min(years[r]! - 1, year + 1)]![r]! += left - most
    }
  }
  return into
}
