import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { outcomeIds } from '../model/outcomes.ts'
import type { Adjustments } from '../model/scenario.ts'
import { noAdjustments } from '../model/scenario.ts'
import { checkPlan } from '../scenario-file/plan-rules.ts'
import type { Draft, View } from './draft.ts'
import { defaultSettings, startDraft } from './draft.ts'
import { openBytes, openText, sessionText } from './session-file.ts'
import type { Diagnostic } from './session-file.ts'
import type { BadFile, ShippedRegion } from './shipped-regions.ts'
import { keepSession, keptSession } from './storage.ts'
import type { KeepResult, Store } from './storage.ts'
import { createWorkspace } from './workspace.ts'
import type { Workspace } from './workspace.ts'

export type { Diagnostic } from './session-file.ts'

/** A session that this browser kept from an earlier visit. */
export interface Resumable {
  readonly draft: Draft
  /** Milliseconds since 1970. */
  readonly savedAt: number | null
}

/** Moments to which the levers can go back. */
export interface ReferencePoints {
  readonly standard: Adjustments
  /** As last written to or read from a file. */
  readonly saved: Adjustments | null
  /** As they were when the page opened or the region was chosen. */
  readonly start: Adjustments
}

export interface FileProblem {
  readonly name: string
  readonly problems: readonly Diagnostic[]
}

/** What the page is about, around the one draft. */
export interface Shell {
  readonly workspace: Workspace
  /** What the browser keeps for this page; `null` where it refuses. */
  readonly store: Store | null
  readonly regions: readonly ShippedRegion[]
  readonly badFiles: readonly BadFile[]
  readonly resumable: Resumable | null
  /** The kept session could not be read; its text is still in the browser. */
  readonly unreadable: readonly Diagnostic[]
  readonly points: Accessor<ReferencePoints>
  readonly fileProblem: Accessor<FileProblem | null>
  /** For a file that could not even be read from disk. */
  reportFile(name: string, message: string): void
  dismissFileProblem(): void
  chooseRegion(shipped: ShippedRegion, label: string): void
  /** @returns true if the file is open now; otherwise `fileProblem` says what is wrong with it */
  openFile(name: string, bytes: Uint8Array, label: string): boolean
  /** Text for a file; from now on this is what `saved` means. */
  fileText(): string
  /** Keeps the draft in the browser. */
  keep(now: number): KeepResult
}

/** @throws RangeError if no region ships with the page: then there is nothing to show */
export function createShell(shipped: { readonly regions: readonly ShippedRegion[]; readonly bad: readonly BadFile[] }, store: Store | null): Shell {
  const [first] = shipped.regions
  if (!first) throw new RangeError('createShell: no region could be read')
  const kept = restore(store)
  const workspace = createWorkspace(kept.resumable?.draft ?? startDraft(first.region, first.scenarios), (draft) => checkPlan(draft).map(({ message }) => message))
  const begin = (): Adjustments => workspace.draft().adjustments
  const [reference, setReference] = createSignal({ region: workspace.draft().region, saved: null as Adjustments | null, start: begin() })
  // A moment belongs to its region: after undo to another region only the files as they came are left.
  const points = (): ReferencePoints => {
    const { region, saved, start } = reference()
    return workspace.draft().region === region ? { standard: noAdjustments, saved, start } : { standard: noAdjustments, saved: null, start: noAdjustments }
  }
  const [fileProblem, setFileProblem] = createSignal<FileProblem | null>(null)
  const replace = (label: string, draft: Draft, saved: Adjustments | null): void => {
    workspace.change(label, () => draft)
    setReference({ region: draft.region, saved, start: draft.adjustments })
  }
  return {
    workspace, store, regions: shipped.regions, badFiles: shipped.bad, points, fileProblem, ...kept,
    reportFile: (name, message) => void setFileProblem({ name, problems: [{ path: [], pathText: '', code: 'unreadable', message }] }),
    dismissFileProblem: () => void setFileProblem(null),
    chooseRegion(chosen, label) {
      if (!isUntouched(workspace.draft(), chosen)) replace(label, startDraft(chosen.region, chosen.scenarios), null)
    },
    openFile(name, bytes, label) {
      const opened = openBytes(bytes, workspace.draft())
      setFileProblem(opened.ok ? null : { name, problems: opened.problems })
      if (opened.ok) replace(label, opened.draft, opened.draft.adjustments)
      return opened.ok
    },
    fileText() {
      setReference({ region: workspace.draft().region, saved: begin(), start: points().start })
      return sessionText(workspace.draft())
    },
    keep: (now) => keepSession(store, { text: sessionText(workspace.draft()), savedAt: now, view: workspace.draft().view }),
  }
}

/** Beginning with what is already there is no change, and nothing to undo. */
function isUntouched(draft: Draft, shipped: ShippedRegion): boolean {
  return draft.region === shipped.region && draft.scenarios === shipped.scenarios && draft.adjustments === noAdjustments && draft.settings === defaultSettings && draft.mca === undefined && draft.money === undefined
}

function restore(store: Store | null): Pick<Shell, 'resumable' | 'unreadable'> {
  const kept = keptSession(store)
  if (kept === null) return { resumable: null, unreadable: [] }
  const opened = openText(kept.text, null)
  if (!opened.ok) return { resumable: null, unreadable: opened.problems }
  return { resumable: { draft: withView(opened.draft, kept.view), savedAt: kept.savedAt }, unreadable: [] }
}

/** A view of scenarios or measures that are no longer there is not used. */
function withView(draft: Draft, view: View | null): Draft {
  if (view === null || !outcomeIds.includes(view.measure)) return draft
  const known = (id: string): boolean => draft.scenarios.some((scenario) => scenario.id === id)
  return known(view.compared) && known(view.baseline) && view.compared !== view.baseline ? { ...draft, view } : draft
}
