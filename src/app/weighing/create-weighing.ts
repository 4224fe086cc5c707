import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { partiesOf } from '../../analysis/mca/aggregation.ts'
import { WEIGHT_SAMPLES } from '../../analysis/mca/analysis.ts'
import type { McaAnalysis, McaInput } from '../../analysis/mca/analysis.ts'
import type { Checked, McaDiagnostic } from '../../analysis/mca/diagnostic.ts'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'
import { partyId } from '../../analysis/mca/read-weights-csv.ts'
import { mcaSentences } from '../../analysis/mca/sentences.ts'
import type { McaSentences } from '../../analysis/mca/sentences.ts'
import type { Results } from '../../experiment/results.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { Draft } from '../draft/draft.ts'
import { openingWeighing } from './weighing.ts'
import type { Weighing } from './weighing.ts'
import type { Workspace } from '../workspace.ts'

/** Analyses a weighing somewhere: on a thread in the page, at once in a test. */
export interface Weigher {
  analyse(input: McaInput): Promise<Checked<McaAnalysis>>
}

/** What stands on the screen: always of one weighing. */
export interface Weighed {
  readonly input: McaInput
  /** Null where nothing can be compared; the diagnostics say why. */
  readonly analysis: McaAnalysis | null
  readonly sentences: McaSentences | null
  readonly diagnostics: readonly McaDiagnostic[]
  /** Weight vectors drawn. */
  readonly samples: number
}

export type WeighingStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  /** Some criterion reads the simulation, and that is not done. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly detail: string }

export interface WeighingModel {
  readonly weighing: Accessor<Weighing>
  readonly mca2019: Accessor<Mca2019 | null>
  readonly weighed: Accessor<Weighed | null>
  readonly status: Accessor<WeighingStatus>
  readonly change: (label: string, next: (weighing: Weighing) => Weighing, mergeKey?: string) => void
  /** Back to the table of 2019. */
  readonly reset: (label: string) => void
  readonly retry: () => void
  readonly nameOf: (scenarioId: string) => string
  /** Place on the screen, for mark and colour. */
  readonly placeOf: (scenarioId: string) => number
}

/** A first answer that redraws while a hand still moves; the full number of weighings follows once it rests. */
export const QUICK_SAMPLES = 1000
export const REST_MS = 150

export interface WeighingOptions {
  readonly workspace: Workspace
  /** The shared run of the page. Weighing starts none. */
  readonly shown: Accessor<ShownRun | null>
  readonly mca2019Of: (regionId: string) => Mca2019 | null
  readonly weigher: Weigher
}

export function createWeighing({ workspace, shown, mca2019Of, weigher }: WeighingOptions): WeighingModel {
  const mca2019 = createMemo(() => mca2019Of(workspace.draft().region.id))
  const scenarios = createMemo(() => workspace.draft().scenarios)
  const opening = createMemo(() => openingWeighing(mca2019(), scenarios().map((scenario) => scenario.id)))
  const weighing = createMemo(() => workspace.draft().mca ?? opening())
  const [weighed, setWeighed] = createSignal<Weighed | null>(null)
  const [status, setStatus] = createSignal<WeighingStatus>({ kind: 'working' })
  const [attempt, setAttempt] = createSignal(0)
  const nameOf = (id: string): string => workspace.draft().scenarios.find((scenario) => scenario.id === id)?.name ?? id
  // A run that is under way says nothing yet: until it is done the last whole one stays, and the screen says so.
  const whole = createMemo<WholeRun | null>((before) => {
    const run = shown()
    if (run === null || !run.complete || run.results === before?.of) return before
    return { of: run.results, regionId: run.plan.region.id, results: lean(run.results) }
  }, null)
  const results = (): Results | null => (whole()?.regionId === workspace.draft().region.id ? whole()!.results : null)
  const input = createMemo((): McaInput | null => inputOf(workspace.draft(), weighing(), results()), null, { equals: sameInput })

  async function analyse(asked: McaInput, samples: number, signal: { aborted: boolean }): Promise<void> {
    try {
      const { value, diagnostics } = await weigher.analyse({ ...asked, weightSamples: samples })
      if (signal.aborted) return
      setWeighed({ input: asked, analysis: value, sentences: value && mcaSentences(value, asked.criteria, nameOf), diagnostics, samples })
      if (samples === WEIGHT_SAMPLES) setStatus({ kind: 'ready' })
    } catch (error) {
      if (!signal.aborted) setStatus({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  createEffect(on([input, attempt], ([asked]) => {
    if (asked === null) return void setStatus({ kind: 'waiting' })
    const signal = { aborted: false }
    setStatus({ kind: 'working' })
    void analyse(asked, QUICK_SAMPLES, signal)
    const timer = setTimeout(() => void analyse(asked, WEIGHT_SAMPLES, signal), REST_MS)
    onCleanup(() => {
      signal.aborted = true
      clearTimeout(timer)
    })
  }))

  return {
    weighing, mca2019, weighed, status, nameOf,
    placeOf: (id) => Math.max(0, workspace.draft().scenarios.findIndex((scenario) => scenario.id === id)),
    change(label, next, mergeKey) {
      workspace.change(label, (draft) => {
        const before = draft.mca ?? opening()
        const after = next(before)
        return after === before ? draft : { ...draft, mca: after }
      }, mergeKey === undefined ? {} : { mergeKey })
    },
    reset(label) {
      workspace.change(label, ({ mca, ...draft }) => (mca === undefined ? { ...draft } : draft))
    },
    retry: () => setAttempt(attempt() + 1),
  }
}

interface WholeRun {
  readonly of: Results
  readonly regionId: string
  readonly results: Results
}

/** Null while a criterion waits for the simulation. */
function inputOf(draft: Draft, weighing: Weighing, results: Results | null): McaInput | null {
  const needsRun = weighing.criteria.some((measured) => measured.measure.kind === 'simulated')
  if (needsRun && results === null) return null
  return {
    criteria: weighing.criteria,
    scenarios: draft.scenarios.map(({ id, name }) => ({ id, name })),
    results: needsRun ? results : null,
    parties: partiesOf(weighing.parties, draft.region.gemeenten, partyId),
    aggregation: weighing.aggregation,
    seed: draft.settings.seed,
  }
}

/** Another seat at the table, another slider of the simulation: neither changes the question. */
function sameInput(a: McaInput | null, b: McaInput | null): boolean {
  if (a === null || b === null) return a === b
  const sameSets = a.parties.length === b.parties.length && a.parties.every((party, index) => party.set === b.parties[index]!.set && party.size.caseload === b.parties[index]!.size.caseload && party.size.inwoners === b.parties[index]!.size.inwoners)
  const sameNames = a.scenarios.length === b.scenarios.length && a.scenarios.every((scenario, index) => scenario.id === b.scenarios[index]!.id && scenario.name === b.scenarios[index]!.name)
  return sameSets && sameNames && a.criteria === b.criteria && a.results === b.results && a.aggregation === b.aggregation && a.seed === b.seed
}

/** Without what a weighing never reads: months and books are most of a run, and would be copied to the thread each time. */
function lean(results: Results): Results {
  const used = results.completed * results.scenarioIds.length * outcomeIds.length
  return { ...results, outcomes: results.outcomes.slice(0, used), series: new Float32Array(0), books: new Float32Array(0) }
}
