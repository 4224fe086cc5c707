import { fanOf } from '../../analysis/timeline.ts'
import { SERIES_MONTHS_BEFORE, series, seriesIds } from '../../model/series.ts'
import { sheetTexts, unitInWords } from '../../texts/report/sheets.ts'
import type { Facts } from '../facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, shapeOf, words } from './sheet.ts'

const { columns, names, about } = sheetTexts
const quantiles = ['p10', 'p50', 'p90'] as const

/** A row for each month of each series. */
export function seriesSheet({ input: { plan, results } }: Facts): Sheet {
  return {
    id: 'reeksen', name: names.reeksen, about: about.reeksen, fixedColumns: 3,
    columns: [
      column(columns.series, 26), column(columns.month, 10), column(columns.unit, 10), column(columns.code, 16),
      ...plan.scenarios.flatMap(({ name }) => quantiles.map((quantile) => column(`${name} ${quantile}`, 17))),
    ],
    rows: seriesIds.flatMap((id) => {
      const { label, unit } = series[id]
      const fans = plan.scenarios.map((_, scenario) => fanOf(results, scenario, id))
      return Array.from({ length: results.months }, (_, month): SheetCell[] => [
        words(label), words(monthName(plan.region.decisionYear, month)), words(unitInWords(unit)), words(id),
        ...fans.flatMap((fan) => quantiles.map((quantile) => figure(fan[quantile][month]!, shapeOf(unit)))),
      ])
    }),
  }
}

/** `2027-01` for the first month after the decision. */
function monthName(decisionYear: number, month: number): string {
  const since = month - SERIES_MONTHS_BEFORE
  const year = decisionYear + Math.floor(since / 12)
  return `${year}-${String(((since % 12) + 12) % 12 + 1).padStart(2, '0')}`
}
