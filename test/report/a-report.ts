import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { planKey } from '../../src/experiment/plan.ts'
import { run } from '../../src/experiment/run.ts'
import type { PdfFonts } from '../../src/export/pdf/paper.ts'
import { defaultMoney } from '../../src/model/money.ts'
import type { Region, Scenario } from '../../src/model/scenario.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
import { defaultReportChoices } from '../../src/report/choices.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { openingReportWeighing } from '../../src/report/opening-weighing.ts'
import type { Mca2019 } from '../../src/analysis/mca/published-2019.ts'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText } from '../../src/scenario-file/parse.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

function parsed(path: string) {
  const answer = parseText(text(path))
  if (isDiagnostics(answer)) throw new Error(`${path} cannot be read`)
  return answer
}

/** Westfriesland with its four scenarios: seven gemeenten, ten years, few futures. */
export async function aReportInput(replications = 36): Promise<ReportInput> {
  const region = (parsed('scenarios/westfriesland/regio.json') as { readonly region: Region }).region
  const scenarios = ['opplus', 'integratie', 'uitbesteding', 'synthese'].map((name) => (parsed(`scenarios/westfriesland/${name}.json`) as { readonly scenario: Scenario }).scenario)
  const plan = makePlan({ region, scenarios, adjustments: noAdjustments, seed: '4711', horizonYears: 10 })
  const end = await run(plan, createLocalExecutor(), { replications })
  if (end.kind !== 'complete') throw new Error('the run did not end')
  const mca = JSON.parse(text('scenarios/westfriesland/mca-2019.json')) as Mca2019
  return {
    region, scenarios, adjustments: noAdjustments, plan, planKey: planKey(plan), results: end.results,
    compared: 'integratie', baseline: 'opplus', measure: 'kosten.per-inburgeraar', onlyPoolsAndTeams: false, money: defaultMoney,
    weighing: openingReportWeighing(mca, scenarios.map(({ id }) => id)), choices: defaultReportChoices, date: '2026-03-14', link: 'https://voorbeeld.nl/#rapport?s=1.abc',
    documents: { method: text('docs/model.md'), glossary: text('docs/begrippen.md'), validation: text('docs/validatie.md') }, stress: null, followed: [],
  }
}

export function someFonts(): PdfFonts {
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(`${root}src/ui/styles/fonts/${name}`))
  return { regular: read('fira-sans-400.woff'), bold: read('fira-sans-600.woff'), italic: read('fira-sans-400-italic.woff') }
}
