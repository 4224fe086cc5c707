import { evaluateAll } from '../../analysis/money/evaluate.ts'
import type { MoneyScope } from '../../analysis/money/ledger.ts'
import { lastIds, moneySourceIds, moneySources } from '../../analysis/money/ledger.ts'
import { lineBands, moneyOutlook, sourceBands, unpaidBands } from '../../analysis/money/outlook.ts'
import type { Band, MoneyOutlook } from '../../analysis/money/outlook.ts'
import { bookLines } from '../../model/books.ts'
import { sheetTexts } from '../../texts/exports.ts'
import type { Facts } from '../facts.ts'
import { moneyRequest } from '../money-facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, words } from './sheet.ts'

const { columns, names, about, sides } = sheetTexts
const quantiles = ['p10', 'p50', 'p90'] as const

interface Line {
  readonly side: string
  readonly label: string
  /** By year. */
  readonly bands: readonly Band[]
}

/** The money of one scenario: the region first, then its gemeenten. */
interface ScopeMoney {
  readonly name: string
  readonly lines: readonly Line[]
  readonly outlook: MoneyOutlook
}

/** Two sheets of one computation: what comes in and goes out a year, and the chance that it is enough. */
export function moneySheets(facts: Facts): readonly [lines: Sheet, chances: Sheet] {
  const { plan } = facts.input
  const request = moneyRequest(facts.input)
  const scopes: readonly { readonly scope: MoneyScope; readonly name: string }[] = [{ scope: 'regio', name: sheetTexts.region }, ...plan.gemeenten.map(({ name }, scope) => ({ scope, name }))]
  const byScenario = plan.scenarios.map((_, scenario) => {
    const ledger = evaluateAll(request, scenario)
    return scopes.map(({ scope, name }): ScopeMoney => {
      const outlook = moneyOutlook(ledger, scope)
      return { name, outlook, lines: linesOf(outlook, sourceBands(ledger, scope), lineBands(ledger, scope), unpaidBands(ledger, scope)) }
    })
  })
  return [linesSheet(facts, byScenario), chancesSheet(facts, byScenario)]
}

function linesOf(outlook: MoneyOutlook, sources: ReadonlyMap<string, readonly Band[]>, lasten: ReadonlyMap<string, readonly Band[]>, unpaid: readonly Band[]): readonly Line[] {
  return [
    ...moneySourceIds.map((id) => ({ side: sides.baten, label: moneySources[id].label, bands: sources.get(id)! })),
    { side: sides.baten, label: sheetTexts.batenTotal, bands: outlook.baten },
    ...lastIds.map((id) => ({ side: sides.lasten, label: bookLines[id].label, bands: lasten.get(id)! })),
    { side: sides.lasten, label: sheetTexts.lastenTotal, bands: outlook.lasten },
    { side: sides.saldo, label: sheetTexts.saldo, bands: outlook.saldo },
    { side: sides.terug, label: sheetTexts.terug, bands: outlook.terug },
    { side: sides.reserve, label: sheetTexts.reserve, bands: outlook.reserve },
    { side: sides.buiten, label: sheetTexts.unpaid, bands: unpaid },
  ]
}

type ByScenario = readonly (readonly ScopeMoney[])[]

function linesSheet({ input: { plan } }: Facts, byScenario: ByScenario): Sheet {
  const scopes = byScenario[0]!
  return {
    id: 'geld-per-jaar', name: names.geld, about: about.geld, fixedColumns: 4,
    columns: [column(columns.year, 8), column(columns.gemeente, 22), column(columns.side, 18), column(columns.line, 40), ...plan.scenarios.flatMap(({ name }) => quantiles.map((quantile) => column(`${name} ${quantile}`, 17)))],
    rows: scopes[0]!.outlook.years.flatMap((year, at) => scopes.flatMap(({ name, lines }, scope) => lines.map(({ side, label }, line): SheetCell[] => [
      figure(year, 'jaar'), words(name), words(side), words(label),
      ...byScenario.flatMap((own) => quantiles.map((quantile) => figure(own[scope]!.lines[line]!.bands[at]![quantile], 'euro'))),
    ]))),
  }
}

function chancesSheet({ input: { plan } }: Facts, byScenario: ByScenario): Sheet {
  const scopes = byScenario[0]!
  const { years } = scopes[0]!.outlook
  return {
    id: 'binnen-budget', name: names.binnen, about: about.binnen, fixedColumns: 2,
    columns: [
      column(columns.year, 8), column(columns.gemeente, 22),
      ...plan.scenarios.map(({ name }) => column(`${name} ${columns.chance}`, 20)), ...plan.scenarios.flatMap(({ name }) => [column(`${name} ${columns.chanceError}`, 26), column(`${name} ${columns.reserve}`, 40)]),
    ],
    // Error and reserve belong to the whole horizon, so they stand in its last year.
    rows: years.flatMap((year, at) => scopes.map(({ name }, scope): SheetCell[] => [
      figure(year, 'jaar'), words(name),
      ...byScenario.map((own) => figure(own[scope]!.outlook.within[at]!, 'procent')),
      ...byScenario.flatMap((own) => (at < years.length - 1 ? [words(''), words('')] : [figure(own[scope]!.outlook.withinError, 'procent'), figure(own[scope]!.outlook.reserveNeeded[1]!, 'euro')])),
    ])),
  }
}
