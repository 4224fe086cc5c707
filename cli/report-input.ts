import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { measuredFrom } from '../src/analysis/mca/kept-criteria.ts'
import type { Followed } from '../src/analysis/followed/follow.ts'
import type { StressFound } from '../src/analysis/stress/play.ts'
import type { DecisionRecord } from '../src/analysis/mca/decision-record.ts'
import { planKey } from '../src/experiment/plan.ts'
import type { Results } from '../src/experiment/results.ts'
import type { PdfFonts } from '../src/export/pdf/paper.ts'
import { defaultMoney } from '../src/model/money.ts'
import type { Plan } from '../src/model/plan.ts'
import { defaultReportChoices } from '../src/report/choices.ts'
import type { ReportDocuments, ReportInput, ReportWeighing } from '../src/report/input.ts'
import { openingReportWeighing } from '../src/report/opening-weighing.ts'
import type { KeptFollowed } from '../src/scenario-file/report-choices.ts'
import type { KeptDecision } from '../src/scenario-file/weighing.ts'
import { tableOf } from './commands/mca.ts'
import type { Answer, Loaded } from './load.ts'
import { isProblems } from './load.ts'

/** What somebody asked of a report besides its run. */
export interface ReportRequest {
  /** Ids of sections; of the session, or all of them, where absent. */
  readonly sections?: readonly string[]
  /** ISO date. */
  readonly date: string
  readonly link: string | null
  /** What the command was given: a region or a file. */
  readonly target: string
  /** What the stress cards did; null where they were not asked for. */
  readonly stress: StressFound | null
  /** Futures that are told: those of the command, or of the session. */
  readonly follow: readonly KeptFollowed[]
  readonly followed: readonly Followed[]
}

/** A run and what belongs to it, as a report needs it. */
export function reportInput(root: string, loaded: Loaded, plan: Plan, results: Results, weighing: ReportWeighing, request: ReportRequest): ReportInput {
  const { region, scenarios, adjustments, view, money, report, settings } = loaded
  const choices = { ...(report ?? defaultReportChoices), followed: request.follow }
  return {
    region, scenarios, adjustments, plan, results, weighing, planKey: planKey(plan),
    compared: view?.compared ?? (scenarios[1] ?? scenarios[0]!).id, baseline: view?.baseline ?? scenarios[0]!.id, measure: view?.measure ?? 'kosten.per-inburgeraar',
    onlyPoolsAndTeams: settings.onlyPoolsAndTeams === true,
    money: money ?? defaultMoney,
    choices: request.sections === undefined ? choices : { ...choices, sections: request.sections },
    date: request.date, link: request.link, target: request.target.endsWith('.json') ? basename(request.target) : request.target, documents: documentsOf(root), stress: request.stress, followed: request.followed,
  }
}

/** What the session weighed, or the table of 2019. */
export function weighingOf(root: string, { region, scenarios, mca }: Loaded): Answer<ReportWeighing> {
  const table = tableOf(root, region.id)
  if (table !== null && isProblems(table)) return table
  const opening = openingReportWeighing(table, scenarios.map(({ id }) => id))
  if (mca === undefined) return opening
  const criteria = measuredFrom(mca.criteria)
  const decision = mca.decision === null ? null : decisionFrom(mca.decision, region.name)
  if (criteria.value === null || decision?.criteria === null) return { problems: criteria.diagnostics.map(({ message }) => message) }
  return { criteria: criteria.value, parties: mca.parties, aggregation: mca.aggregation, filling: mca.filling, decision, mca2019: table }
}

function decisionFrom({ parties, criteria, ...rest }: KeptDecision, region: string): DecisionRecord | null {
  const measured = measuredFrom(criteria)
  return measured.value === null ? null : { ...rest, region, criteria: measured.value, weightSets: parties }
}

function documentsOf(root: string): ReportDocuments {
  const read = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')
  return { method: read('model.md'), glossary: read('begrippen.md'), validation: read('validatie.md') }
}

/** The fonts of the page. */
export function pdfFonts(root: string): PdfFonts {
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'src', 'ui', 'styles', 'fonts', name)))
  return { regular: read('fira-sans-400.woff'), bold: read('fira-sans-600.woff'), italic: read('fira-sans-400-italic.woff') }
}
