import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { followFutures } from '../../analysis/followed/follow.ts'
import type { Followed } from '../../analysis/followed/follow.ts'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'
import { defaultMoney } from '../../model/money.ts'
import type { Report } from '../../report/blocks.ts'
import type { FileKind, MadeFile } from '../../report/file-kinds.ts'
import type { ReportInput } from '../../report/input.ts'
import { canonicalJson } from '../../experiment/plan.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { Tracer } from '../chain/create-traced.ts'
import type { DocumentShelf } from '../documents/documents.ts'
import type { StressFound } from '../stress/create-stress.ts'
import type { StressShelf } from '../stress/stress-shelf.ts'
import type { Draft } from '../draft/draft.ts'
import { choicesOf } from './report-choices.ts'
import { openingWeighing } from '../weighing/weighing.ts'

export type * from '../../report/blocks.ts'
export { numbered } from '../../report/blocks.ts'
export type { FileKind, MadeFile } from '../../report/file-kinds.ts'
export { csvKinds, csvNames } from '../../report/file-kinds.ts'

export interface PdfFile {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missing: number
}

/** Builds a report and writes it as PDF somewhere: on a thread in the page, at once in a test. */
export interface ReportMaker {
  build(input: ReportInput): Promise<Report>
  pdf(report: Report): Promise<PdfFile>
  /** Numbers or a text of the same run, as a file. */
  file(input: ReportInput, kind: FileKind): Promise<MadeFile>
}

export type ReportStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'building' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }

export interface ReportModel {
  /** Newest report; of an earlier choice for a moment after a change. */
  readonly report: Accessor<Report | null>
  readonly status: Accessor<ReportStatus>
  /** The report of what is chosen now, as a file. @throws what the maker throws */
  readonly pdf: () => Promise<PdfFile>
  /** Something else to take along, of what is chosen now. @throws what the maker throws */
  readonly file: (kind: FileKind) => Promise<MadeFile>
  readonly retry: () => void
}

export interface ReportOptions {
  readonly draft: Accessor<Draft>
  readonly shown: Accessor<ShownRun | null>
  readonly mca2019Of: (regionId: string) => Mca2019 | null
  readonly documents: DocumentShelf
  readonly maker: ReportMaker
  /** Address that opens the draft, or null where there is none. */
  readonly linkOf: (draft: Draft) => Promise<string | null>
  /** ISO date. */
  readonly today: () => string
  /** What the stress cards did, by the key of their plan. */
  readonly stress: StressShelf
  /** Follows the futures that the report tells. */
  readonly tracer: Tracer
}

/** A hand that types a name need not see every letter in the preview. */
export const PREVIEW_REST_MS = 400

/** The report of a whole run, built again when the draft's choices change. Never starts a run. */
export function createReport({ draft, shown, mca2019Of, documents, maker, linkOf, today, stress, tracer }: ReportOptions): ReportModel {
  const [report, setReport] = createSignal<Report | null>(null)
  const [status, setStatus] = createSignal<ReportStatus>({ kind: 'waiting' })
  const [attempt, setAttempt] = createSignal(0)
  const whole = createMemo(() => {
    const run = shown()
    return run?.complete && run.results.bookYears > 0 && run.plan.region.id === draft().region.id ? run : null
  })
  const played = createMemo(() => stress.of(whole()?.key ?? ''))
  const followedOf = createFollowing(tracer)
  const inputOf = async (run: ShownRun): Promise<ReportInput> => {
    const now = draft()
    const [method, glossary, validation, link, followed] = await Promise.all([documents.method(), documents.glossary(), documents.validation(), linkOf(now), followedOf(now, run)])
    return reportInput(now, run, mca2019Of(now.region.id), { method, glossary, validation }, { link, date: today(), stress: stress.of(run.key), followed })
  }

  async function build(run: ShownRun, signal: { aborted: boolean }): Promise<void> {
    try {
      const input = await inputOf(run)
      if (signal.aborted) return
      const made = await maker.build(input)
      if (signal.aborted) return
      setReport(made)
      setStatus({ kind: 'ready' })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  createEffect(on([whole, draft, attempt, played], ([run]) => {
    if (run === null) return void setStatus({ kind: 'waiting' })
    const signal = { aborted: false }
    setStatus({ kind: 'building' })
    const timer = setTimeout(() => void build(run, signal), report() === null ? 0 : PREVIEW_REST_MS)
    onCleanup(() => {
      signal.aborted = true
      clearTimeout(timer)
    })
  }))

  return {
    report, status,
    retry: () => setAttempt(attempt() + 1),
    async pdf() {
      const run = whole()
      if (run === null) throw new Error('createReport: there is no whole run')
      const now = report()
      return maker.pdf(status().kind === 'ready' && now !== null ? now : await maker.build(await inputOf(run)))
    },
    async file(kind) {
      const run = whole()
      if (run === null) throw new Error('createReport: there is no whole run')
      return maker.file(await inputOf(run), kind)
    },
  }
}

/** What stands in a report besides its run. */
export interface FoundBeside {
  readonly link: string | null
  /** ISO date. */
  readonly date: string
  readonly stress: StressFound | null
  readonly followed: readonly Followed[]
}

/** Follows the futures of a draft where its report tells them. The newest are kept: a name on the cover follows nobody anew. */
function createFollowing(tracer: Tracer): (draft: Draft, run: ShownRun) => Promise<readonly Followed[]> {
  let kept: { readonly key: string; readonly followed: readonly Followed[] } = { key: '', followed: [] }
  return async (draft, { key, plan, results }) => {
    const { sections, followed: wishes = [] } = choicesOf(draft)
    if (wishes.length === 0 || !sections.includes('toekomsten')) return []
    const asked = `${key}/${results.completed}/${canonicalJson(wishes)}`
    if (kept.key !== asked) kept = { key: asked, followed: (await followFutures(plan, results.completed, wishes, tracer, { aborted: false }))! }
    return kept.followed
  }
}

/** A draft and its run as a report needs them. */
function reportInput(draft: Draft, run: ShownRun, mca2019: Mca2019 | null, documents: ReportInput['documents'], found: FoundBeside): ReportInput {
  const { region, scenarios, adjustments, settings, view, money } = draft
  const weighing = draft.mca ?? openingWeighing(mca2019, scenarios.map(({ id }) => id))
  return {
    region, scenarios, adjustments, plan: run.plan, planKey: run.key, results: run.results,
    compared: view.compared, baseline: view.baseline, measure: view.measure, onlyPoolsAndTeams: settings.onlyPoolsAndTeams,
    money: money ?? defaultMoney, weighing: { ...weighing, mca2019 }, choices: choicesOf(draft), documents, ...found,
  }
}
