import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import { chanceHigher, pairedDifference } from '../../analysis/difference.ts'
import type { PairedDifference } from '../../analysis/difference.ts'
import { isEqual, isNoise } from '../../analysis/noise.ts'
import { summarise } from '../../analysis/summary.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { outcomeIds, outcomes } from '../../model/outcomes.ts'
import { sheetTexts, unitInWords, verdictWords } from '../../texts/report/sheets.ts'
import type { Facts } from '../facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, shapeOf, words } from './sheet.ts'

const { columns, names, about } = sheetTexts
const quantiles = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const
const ends = ['p05', 'p10', 'p50', 'p90', 'p95'] as const

/** A row for each outcome of each scenario. */
export function resultsSheet({ input: { plan, results } }: Facts): Sheet {
  return {
    id: 'resultaten', name: names.resultaten, about: about.resultaten, fixedColumns: 1,
    columns: [
      column(columns.measure, 38), column(columns.code, 28), column(columns.unit, 18), column(columns.scenario, 16), column(columns.futures, 13), column(columns.without, 13),
      column(columns.mean, 14), column(columns.sd, 18), column(columns.error, 14), ...quantiles.map((name) => column(name, 13)), column(columns.definition, 80, true),
    ],
    rows: outcomeIds.flatMap((id) => plan.scenarios.map(({ name }, scenario): SheetCell[] => {
      const { label, unit, definition } = outcomes[id]
      const found = summarise(outcomeColumn(results, scenario, id))
      const shape = shapeOf(unit)
      return [
        words(label), words(id), words(unitInWords(unit)), words(name), figure(found.n, 'heel'), figure(found.missing, 'heel'),
        figure(found.mean, shape), figure(found.sd, shape), figure(found.monteCarloError, finer(shape)), ...quantiles.map((quantile) => figure(found[quantile], shape)), words(definition),
      ]
    })),
  }
}

/** An error is small beside what it belongs to. */
function finer(shape: ReturnType<typeof shapeOf>): ReturnType<typeof shapeOf> {
  return shape === 'een' ? 'twee' : shape
}

/** A row for each outcome of each pair, in the order of the plan. */
export function differencesSheet({ input: { plan, results } }: Facts): Sheet {
  const pairs = plan.scenarios.flatMap((_, a) => plan.scenarios.slice(a + 1).map((__, offset) => [a, a + 1 + offset] as const))
  return {
    id: 'verschillen', name: names.verschillen, about: about.verschillen, fixedColumns: 3,
    columns: [
      column(columns.first, 16), column(columns.second, 16), column(columns.measure, 38), column(columns.code, 28), column(columns.unit, 18), column(columns.futures, 13), column(columns.difference, 18), column(columns.error, 14),
      ...ends.map((name) => column(name, 13)), column(columns.firstLower, 13), column(columns.equal, 10), column(columns.secondLower, 13), column(columns.verdict, 30),
    ],
    rows: pairs.flatMap(([a, b]) => outcomeIds.map((id): SheetCell[] => {
      const { label, unit } = outcomes[id]
      const found = pairedDifference(outcomeColumn(results, a, id), outcomeColumn(results, b, id))
      const shape = shapeOf(unit)
      return [
        words(plan.scenarios[a]!.name), words(plan.scenarios[b]!.name), words(label), words(id), words(unitInWords(unit)), figure(found.n, 'heel'), figure(found.mean, shape), figure(found.monteCarloError, finer(shape)),
        ...ends.map((quantile) => figure(found[quantile], shape)), figure(found.chanceLower, 'procent'), figure(found.chanceEqual, 'procent'), figure(found.n === 0 ? Number.NaN : chanceHigher(found), 'procent'), words(verdictWords[verdictOf(found)]),
      ]
    })),
  }
}

/** As the comparison on the screen. */
function verdictOf(difference: PairedDifference): keyof typeof verdictWords {
  if (difference.n === 0) return 'geen-cijfer'
  if (difference.n < LEAST_REPLICATIONS) return 'te-weinig'
  if (isEqual(difference)) return 'gelijk'
  return isNoise(difference) ? 'ruis' : 'verschil'
}
