import { compounded } from './drawn.ts'
import type { BudgetName } from './drawn.ts'
import type { Work } from './request.ts'
import type { CountId, MoneySourceId } from './ledger.ts'
import { cellAt, countColumn, moneySourceIds, sourceAt } from './ledger.ts'
import type { SpukAmounts } from './rules.ts'
import { PRICE_YEAR, spukAmounts, spukGround } from './rules.ts'
import type { Columns, SpukFlow } from './spuk.ts'
import { spukFlow, spukGranted } from './spuk.ts'

export const priceYear = spukAmounts(PRICE_YEAR, 0)

type AmountId = keyof SpukAmounts
/** The setting of a region's own amount. */
const settingOf = { first: 'spuk-jaar1', second: 'spuk-jaar2', third: 'spuk-jaar3', gezinsmigrant: 'spuk-gezinsmigrant' } as const satisfies Record<AmountId, BudgetName>

/** SPUK for statushouders and gezinsmigranten, and the right to it, of every gemeente in every future. */
export function* fillSpuk(work: Work): Generator<undefined> {
  const { ledger, ledger: { bookYears, replications }, before, draws: { budget } } = work
  const bookYear = Array.from({ length: bookYears }, (_, year) => year)
  const amounts = amountsOf(work, bookYear)
  const kept = keptOf(work, bookYear)
  yield
  for (let g = 0; g < ledger.gemeenten; g++) {
    const counted = (id: CountId): Columns => bookYear.map((year) => countColumn(ledger, id, year, g))
    const right = { statushouders: counted('aantal.statushouders'), gezinsmigranten: counted('aantal.gezinsmigranten'), amounts, kept }
    const place = (values: Float64Array, row = 0, rows = 1): readonly Float64Array[] => ledger.years.map((_, year) => {
      const from = cellAt(ledger, year, row, rows) + g * replications
      return values.subarray(from, from + replications)
    })
    const source = (id: MoneySourceId): readonly Float64Array[] => place(ledger.baten, sourceAt[id], moneySourceIds.length)
    const into: SpukFlow = { voorschot: source('voorschot'), termijn2: source('termijn2'), termijn3: source('termijn3'), gezinsmigranten: source('gezinsmigranten'), afrekening: source('afrekening') }
    spukFlow({ ...right, taakstelling: counted('aantal.taakstelling'), advanceShare: budget['voorschot-aandeel'] }, before, into)
    spukGranted(right, before, place(ledger.recht))
    yield
  }
}

/** Amounts of every year of the books by future, in the prices that were chosen. A region's own amounts keep their ratio to the known ones of 2025. */
function amountsOf({ firstYear, draws: { budget, chosen, on } }: Work, years: readonly number[]): readonly Readonly<Record<AmountId, Float64Array>>[] {
  const column = (id: AmountId, amount: number, power: Float64Array): Float64Array => {
    const own = budget[settingOf[id]]
    const into = new Float64Array(own.length)
    for (let r = 0; r < into.length; r++) into[r] = amount * power[r]! * (own[r]! / priceYear[id])
    return into
  }
  const inPricesOf = ({ amounts, grownYears }: ReturnType<typeof spukGround>) => {
    const power = compounded(chosen['index.baten'], grownYears)
    return { first: column('first', amounts.first, power), second: column('second', amounts.second, power), third: column('third', amounts.third, power), gezinsmigrant: column('gezinsmigrant', amounts.gezinsmigrant, power) }
  }
  if (on.index) return years.map((year) => inPricesOf(spukGround(firstYear + year)))
  const always = inPricesOf({ amounts: priceYear, grownYears: 0 })
  return years.map(() => always)
}

/** What a cut and prestatiebekostiging leave of the grant of every year, by future. */
function keptOf({ firstYear, draws: { chosen, on } }: Work, years: readonly number[]): readonly Float64Array[] {
  const [cutFrom, cut, heldFrom, held] = [chosen['korting.vanaf'], chosen['korting.aandeel'], chosen['prestatie.vanaf'], chosen['prestatie.aandeel']]
  const whole = new Float64Array(cut.length).fill(1)
  if (!on.korting && !on.prestatie) return years.map(() => whole)
  return years.map((index) => {
    const [year, column] = [firstYear + index, new Float64Array(cut.length)]
    for (let r = 0; r < column.length; r++) column[r] = (on.korting && year >= cutFrom[r]! ? 1 - cut[r]! : 1) * (on.prestatie && year >= heldFrom[r]! ? 1 - held[r]! : 1)
    return column
  })
}
