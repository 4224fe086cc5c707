import { certainties } from '../../analysis/money/outlook.ts'
import { moments, quantile } from '../../analysis/summary.ts'
import type { MoneyKeyId } from '../../model/money.ts'
import { moneyKeys } from '../../model/money.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import type { Facts } from '../facts.ts'
import type { ScenarioSheets } from './money-scopes.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, words } from './sheet.ts'

const { columns, names, about } = sheetTexts

/** How the horizon ends: the table with all scenarios on Budget, for every gemeente too. */
export function standingsSheet({ input: { plan } }: Facts, byScenario: readonly ScenarioSheets[]): Sheet {
  const withError = (name: string, width: number) => [column(name, width), column(`± ${name.charAt(0).toLowerCase()}${name.slice(1)}`, width + 4)]
  return {
    id: 'saldo-en-reserve', name: names.standing, about: about.standing, fixedColumns: 2,
    columns: [
      column(columns.gemeente, 22), column(columns.scenario, 16), ...withError(columns.within, 16),
      ...[columns.average, 'p10', 'p50', 'p90'].map((what) => column(`${columns.balance} ${what}`, 19)), ...withError(columns.shortfall, 19),
      ...certainties.flatMap((certainty) => withError(sheetTexts.reserveFor(certainty * 100), 18)), ...withError(columns.back, 20),
    ],
    rows: byScenario[0]!.scopes.flatMap(({ name }, scope) => byScenario.map(({ scopes }, scenario): SheetCell[] => {
      const { within, withinError, totals, shortfall, shortfallError, reserveNeeded, reserveError, meanBack, backError } = scopes[scope]!.outlook
      const euros = (...amounts: readonly number[]): SheetCell[] => amounts.map((amount) => figure(amount, 'euro'))
      return [
        words(name), words(plan.scenarios[scenario]!.name), figure(within.at(-1) ?? Number.NaN, 'procent'), figure(withinError, 'procent'),
        ...euros(moments(totals).mean, ...[0.1, 0.5, 0.9].map((share) => quantile(totals, share)), shortfall, shortfallError),
        ...certainties.flatMap((_, at) => euros(reserveNeeded[at]!, reserveError[at]!)), ...euros(meanBack, backError),
      ]
    })),
  }
}

/** Who pays under which key, for every scenario; a key that cannot be applied here has no rows. */
export function keysSheet({ input: { plan } }: Facts, byScenario: readonly ScenarioSheets[], chosen: MoneyKeyId): Sheet {
  return {
    id: 'verdeelsleutels', name: names.keys, about: about.keys, fixedColumns: 3,
    columns: [column(columns.scenario, 16), column(columns.key, 24), column(columns.gemeente, 22), column(columns.perYear, 22), column(`± ${columns.perYear.toLowerCase()}`, 26), column(columns.part, 14), column(columns.chosen, 12)],
    rows: byScenario.flatMap(({ keys }, scenario) => keys.flatMap(({ key, paid, errors, totalError }) => {
      if (paid === null || errors === null) return []
      const all = paid.reduce((sum, amount) => sum + amount, 0)
      const row = (name: string, amount: number, error: number): SheetCell[] => [
        words(plan.scenarios[scenario]!.name), words(moneyKeys[key].label), words(name), figure(amount, 'euro'), figure(error, 'euro'), figure(all > 0 ? amount / all : Number.NaN, 'procent'),
        words(key === chosen ? sheetTexts.isChosen : sheetTexts.notChosen),
      ]
      return [row(sheetTexts.region, all, totalError), ...paid.map((amount, g) => row(plan.gemeenten[g]!.name, amount, errors[g]!))]
    })),
  }
}
