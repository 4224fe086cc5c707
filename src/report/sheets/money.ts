import { evaluateAll } from '../../analysis/money/evaluate.ts'
import type { MoneyScope } from '../../analysis/money/ledger.ts'
import { lastIds, moneySourceIds, moneySources } from '../../analysis/money/ledger.ts'
import { lineBands, sourceBands, unpaidBands } from '../../analysis/money/by-source.ts'
import { moneyOutlook } from '../../analysis/money/outlook.ts'
import type { Band, MoneyOutlook } from '../../analysis/money/outlook.ts'
import { payersByKey } from '../../analysis/money/payers.ts'
import { chanceHalfWidth } from '../../analysis/precision.ts'
import { bookLines } from '../../model/books.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import type { Facts } from '../facts.ts'
import { finished, moneyRequest } from '../money-facts.ts'
import type { MoneyMeanRows } from './money-means.ts'
import { moneyMeanRows } from './money-means.ts'
import type { Line, ScenarioSheets, ScopeMoney } from './money-scopes.ts'
import { keysSheet, standingsSheet } from './money-standing.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, words } from './sheet.ts'

const { columns, names, about, sides } = sheetTexts
const quantiles = ['p10', 'p50', 'p90'] as const

export type MoneySheetId = 'geld-per-jaar' | 'binnen-budget' | 'saldo-en-reserve' | 'verdeelsleutels'

/** Four sheets of one computation: what comes in and goes out a year, whether it is enough, what is short, and who pays. */
export function moneySheets(facts: Facts): Readonly<Record<MoneySheetId, Sheet>> {
  const { plan } = facts.input
  const request = moneyRequest(facts.input)
  const scopes: readonly { readonly scope: MoneyScope; readonly name: string }[] = [{ scope: 'regio', name: sheetTexts.region }, ...plan.gemeenten.map(({ name }, scope) => ({ scope, name }))]
  const byScenario = plan.scenarios.map((_, scenario): ScenarioSheets => {
    const ledger = evaluateAll(request, scenario)
    const money = scopes.map(({ scope, name }): ScopeMoney => {
      const outlook = moneyOutlook(ledger, scope)
      return { name, outlook, lines: linesOf(outlook, moneyMeanRows(ledger, scope), sourceBands(ledger, scope), lineBands(ledger, scope), unpaidBands(ledger, scope)) }
    })
    return { scopes: money, keys: finished(payersByKey(request, ledger)) }
  })
  return {
    'geld-per-jaar': linesSheet(facts, byScenario), 'binnen-budget': chancesSheet(facts, byScenario),
    'saldo-en-reserve': standingsSheet(facts, byScenario), verdeelsleutels: keysSheet(facts, byScenario, request.choices.key),
  }
}

function linesOf(outlook: MoneyOutlook, means: MoneyMeanRows, sources: ReadonlyMap<string, readonly Band[]>, lasten: ReadonlyMap<string, readonly Band[]>, unpaid: readonly Band[]): readonly Line[] {
  return [
    ...moneySourceIds.map((id) => ({ side: sides.baten, label: moneySources[id].label, bands: sources.get(id)!, means: means.sources.get(id)! })),
    { side: sides.baten, label: sheetTexts.batenTotal, bands: outlook.baten, means: means.baten },
    ...lastIds.map((id) => ({ side: sides.lasten, label: bookLines[id].label, bands: lasten.get(id)!, means: means.lines.get(id)! })),
    { side: sides.lasten, label: sheetTexts.lastenTotal, bands: outlook.lasten, means: means.lasten },
    { side: sides.saldo, label: sheetTexts.saldo, bands: outlook.saldo, means: means.saldo },
    { side: sides.terug, label: sheetTexts.terug, bands: outlook.terug, means: means.terug },
    { side: sides.reserve, label: sheetTexts.reserve, bands: outlook.reserve, means: means.reserve },
    { side: sides.buiten, label: sheetTexts.unpaid, bands: unpaid, means: means.unpaid },
  ]
}

function linesSheet({ input: { plan } }: Facts, byScenario: readonly ScenarioSheets[]): Sheet {
  const { scopes } = byScenario[0]!
  return {
    id: 'geld-per-jaar', name: names.geld, about: about.geld, fixedColumns: 4,
    columns: [column(columns.year, 8), column(columns.gemeente, 22), column(columns.side, 18), column(columns.line, 40), ...plan.scenarios.flatMap(({ name }) => [columns.average, ...quantiles].map((what) => column(`${name} ${what}`, 17)))],
    rows: scopes[0]!.outlook.years.flatMap((year, at) => scopes.flatMap(({ name, lines }, scope) => lines.map(({ side, label }, place): SheetCell[] => [
      figure(year, 'jaar'), words(name), words(side), words(label),
      ...byScenario.flatMap((own) => {
        const { means, bands } = own.scopes[scope]!.lines[place]!
        return [means[at]!, ...quantiles.map((quantile) => bands[at]![quantile])].map((amount) => figure(amount, 'euro'))
      }),
    ]))),
  }
}

function chancesSheet({ input: { plan } }: Facts, byScenario: readonly ScenarioSheets[]): Sheet {
  const { scopes } = byScenario[0]!
  return {
    id: 'binnen-budget', name: names.binnen, about: about.binnen, fixedColumns: 2,
    columns: [column(columns.year, 8), column(columns.gemeente, 22), ...plan.scenarios.flatMap(({ name }) => [column(`${name} ${columns.chance}`, 20), column(`${name} ${columns.chanceError}`, 24)])],
    rows: scopes[0]!.outlook.years.flatMap((year, at) => scopes.map(({ name }, scope): SheetCell[] => [
      figure(year, 'jaar'), words(name),
      ...byScenario.flatMap((own) => {
        const { within, replications } = own.scopes[scope]!.outlook
        return [figure(within[at]!, 'procent'), figure(chanceHalfWidth(within[at]!, replications), 'procent')]
      }),
    ])),
  }
}
