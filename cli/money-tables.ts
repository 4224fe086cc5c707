import { checkMoney } from '../src/analysis/money/check.ts'
import { evaluateAll } from '../src/analysis/money/evaluate.ts'
import { cellAt, countAt, countIds, lastIds, moneySourceIds, moneySources } from '../src/analysis/money/ledger.ts'
import type { MoneyLedger } from '../src/analysis/money/ledger.ts'
import { lineBands, sourceBands, unpaidBands } from '../src/analysis/money/by-source.ts'
import { certainties, moneyOutlook } from '../src/analysis/money/outlook.ts'
import type { Band, MoneyOutlook } from '../src/analysis/money/outlook.ts'
import { payersByKey } from '../src/analysis/money/payers.ts'
import type { Results } from '../src/experiment/results.ts'
import { bookLines } from '../src/model/books.ts'
import type { MoneyChoices } from '../src/model/money.ts'
import { defaultMoney } from '../src/model/money.ts'
import type { Plan } from '../src/model/plan.ts'

/** What the money needs besides the results. */
export interface MoneyBasis {
  readonly plan: Plan
  /** Of the session; as the rules come where it has none. */
  readonly choices: MoneyChoices
  /** By gemeente; null where one is not known. */
  readonly inwoners: readonly number[] | null
}

export function moneyBasis(plan: Plan, money: MoneyChoices | undefined, gemeenten: readonly { readonly inwoners?: number }[]): MoneyBasis {
  const inwoners = gemeenten.map((gemeente) => gemeente.inwoners)
  const known = inwoners.every((count) => count !== undefined) ? inwoners : null
  const choices = money ?? defaultMoney
  return { plan, inwoners: known, choices: choices.key === 'inwoners' && known === null ? { ...choices, key: defaultMoney.key } : choices }
}

/** The file for the money beside that of the outcomes: `uit.csv` has `uit-geld.csv`. */
export function moneyPath(matrix: string): string {
  return matrix.replace(/(\.[a-z0-9]+)?$/i, (extension) => `-geld${extension}`)
}

/** Yearly tables for the document of a run: the region and every gemeente, per scenario. Euro. */
export function moneyTables(results: Results, basis: MoneyBasis): object {
  const { plan, choices } = basis
  const byScenario = plan.scenarios.map(({ id }, scenario) => {
    const ledger = evaluateAll({ ...basis, results }, scenario)
    return [id, {
      region: scopeTables(ledger, 'regio'),
      gemeenten: plan.gemeenten.map(({ code, name }, g) => ({ code, name, ...scopeTables(ledger, g) })),
      keys: keyTables(results, basis, ledger),
      check: checkMoney(ledger, results, choices),
    }] as const
  })
  return { choices, certainties, sources: labels(moneySourceIds, moneySources), lines: labels(lastIds, bookLines), byScenario: Object.fromEntries(byScenario) }
}

function labels<Id extends string>(ids: readonly Id[], specs: Readonly<Record<Id, { readonly label: string }>>): object {
  return Object.fromEntries(ids.map((id) => [id, specs[id].label]))
}

function scopeTables(ledger: MoneyLedger, scope: number | 'regio'): object {
  const { totals: _, scope: __, replications: ___, shortfall, ...outlook }: MoneyOutlook = moneyOutlook(ledger, scope)
  return { ...outlook, shortfall: Number.isFinite(shortfall) ? shortfall : null, bySource: byId(sourceBands(ledger, scope)), byLine: byId(lineBands(ledger, scope)), unpaid: unpaidBands(ledger, scope) }
}

function byId(bands: ReadonlyMap<string, readonly Band[]>): object {
  return Object.fromEntries(bands)
}

function keyTables(results: Results, basis: MoneyBasis, ledger: MoneyLedger): object {
  const steps = payersByKey({ ...basis, results }, ledger)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return Object.fromEntries(step.value.map(({ key, paid }) => [key, paid]))
}

/**
 * Every future, scenario, year, source or line and gemeente on a line of its own, for a spreadsheet in Dutch. Every amount is
 * rounded to a cent. Futures have the numbers that the screens give them, from 1.
 */
export function* moneyCsv(results: Results, basis: MoneyBasis): Generator<string> {
  const { plan } = basis
  yield `\uFEFF${['toekomst', 'scenario', 'jaar', 'kant', 'post', ...plan.gemeenten.map(({ name }) => name)].join(';')}\r\n`
  for (const [scenario, { id }] of plan.scenarios.entries()) {
    const ledger = evaluateAll({ ...basis, results }, scenario)
    for (let r = 0; r < results.completed; r++) {
      for (const [year, calendar] of ledger.years.entries()) {
        const line = (side: string, post: string, values: Float64Array | Float32Array, row = 0, rows = 1, factor = 1): string =>
          csvLine([r + 1, id, calendar, side, post], ledger, values, cellAt(ledger, year, row, rows) + r, factor)
        const price = ledger.factor[year * ledger.replications + r]!
        yield [
          ...moneySourceIds.map((source, row) => line('baten', source, ledger.baten, row, moneySourceIds.length)),
          ...lastIds.map((last, row) => line('lasten', last, ledger.lasten, row, lastIds.length, price)),
          csvLine([r + 1, id, calendar, 'buiten', 'aantal.onbetaald'], ledger, ledger.counts, cellAt(ledger, ledger.bookYears - ledger.years.length + year, countAt['aantal.onbetaald'], countIds.length) + r, price),
          line('betaald', 'sleutel', ledger.betaald),
          line('terug', 'rijk', ledger.terug),
        ].join('')
      }
    }
  }
}

function csvLine(start: readonly (string | number)[], { gemeenten, replications }: MoneyLedger, values: Float64Array | Float32Array, at: number, factor: number): string {
  const amounts = Array.from({ length: gemeenten }, (_, g) => (values[at + g * replications]! * factor).toFixed(2).replace('.', ','))
  return `${[...start, ...amounts].join(';')}\r\n`
}
