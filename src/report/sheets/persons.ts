import { countIds } from '../../analysis/money/ledger.ts'
import { bandOf } from '../../analysis/money/bands.ts'
import { horizonYears } from '../../analysis/money/evaluate.ts'
import { bookColumn } from '../../experiment/results.ts'
import { bookLines } from '../../model/books.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import type { Facts } from '../facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, personsCell, words, figure } from './sheet.ts'

const { columns, names, about } = sheetTexts
const quantiles = ['p10', 'p50', 'p90'] as const
const counted = countIds.filter((id) => bookLines[id].unit !== 'euro')

/** Who came and how many were in guidance, by year and gemeente. Small counts stay unnamed. */
export function personsSheet({ input: { plan, results } }: Facts): Sheet {
  const before = plan.history.length
  return {
    id: 'personen-per-jaar', name: names.personen, about: about.personen, fixedColumns: 3,
    columns: [column(columns.year, 8), column(columns.gemeente, 22), column(columns.line, 28), column(columns.unit, 14), ...plan.scenarios.flatMap(({ name }) => quantiles.map((quantile) => column(`${name} ${quantile}`, 17)))],
    rows: horizonYears(plan).flatMap((year, at) => plan.gemeenten.flatMap(({ name }, gemeente) => counted.map((id): SheetCell[] => [
      figure(year, 'jaar'), words(name), words(bookLines[id].label), words(bookLines[id].unit),
      ...plan.scenarios.flatMap((_, scenario) => {
        const band = bandOf(bookColumn(results, scenario, before + at, id, gemeente))
        return quantiles.map((quantile) => personsCell(band[quantile]))
      }),
    ]))),
  }
}
