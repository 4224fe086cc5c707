import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { noAdjustments } from '../model/scenario.ts'
import { checkPlan } from '../scenario-file/plan-rules.ts'
import { shellTexts } from '../texts/shell.ts'
import type { Draft } from './draft/draft.ts'
import { defaultSettings, startDraft } from './draft/draft.ts'
import { changedParameters } from './levers/levers.ts'
import { isOwnRegionId } from './regions/own-region-id.ts'
import { openedNotice } from './session/opened-notice.ts'
import type { OpenedNotice } from './session/opened-notice.ts'
import { resetPointOf, standardOf } from './draft/reset-points.ts'
import type { ResetPoint, ResetPoints } from './draft/reset-points.ts'
import { openBytes, rescueBytes, rescueText, sessionText } from './session/session-file.ts'
import type { Diagnostic, Rescued } from './session/session-file.ts'
import { canCompress } from './sharing/deflate.ts'
import type { Unpacked } from './sharing/link.ts'
import { emptyLibrary } from './sharing/region-library.ts'
import type { RegionLibrary } from './sharing/region-library.ts'
import type { BadFile, ShippedRegion } from './regions/shipped-regions.ts'
import { dropFormer, formerSessions, keepFormer } from './session/former-sessions.ts'
import type { FormerSession } from './session/former-sessions.ts'
import { keepSession, keptSession } from './session/storage.ts'
import type { KeepResult, Store } from './session/storage.ts'
import { createWorkspace } from './workspace.ts'
import type { Workspace } from './workspace.ts'

export type { Diagnostic } from './session/session-file.ts'

/** A session that this browser kept from an earlier visit. */
export interface Resumable {
  readonly draft: Draft
  /** Milliseconds since 1970. */
  readonly savedAt: number | null
}

export interface FileProblem {
  readonly name: string
  readonly problems: readonly Diagnostic[]
  /** What can be opened without the parts that are wrong; absent where too little is left. */
  readonly rest?: Rescued
}

/** What the page is about, around the one draft. */
export interface Shell {
  readonly workspace: Workspace
  /** What the browser keeps for this page; `null` where it refuses. */
  readonly store: Store | null
  readonly library: RegionLibrary
  readonly regions: readonly ShippedRegion[]
  readonly badFiles: readonly BadFile[]
  readonly resumable: Resumable | null
  /** Sessions with work in them that another one took the place of, newest first. */
  readonly former: Accessor<readonly FormerSession[]>
  /** The kept session could not be read; its text is still in the browser. */
  readonly unreadable: readonly Diagnostic[]
  readonly points: Accessor<ResetPoints>
  readonly fileProblem: Accessor<FileProblem | null>
  /** What is to be told of what was opened last. */
  readonly opened: Accessor<OpenedNotice | null>
  /** For a file that could not even be read from disk. */
  reportFile(name: string, message: string): void
  dismissFileProblem(): void
  dismissOpened(): void
  chooseRegion(shipped: ShippedRegion, label: string): void
  /** @returns true if the file is open now; otherwise `fileProblem` says what is wrong with it */
  openFile(name: string, bytes: Uint8Array, label: string): boolean
  /** Opens what is right in a file that was refused. */
  openRest(label: string): void
  /** Goes on with a session of `former`; the one that is open now takes its place there. */
  openFormer(session: FormerSession, label: string): boolean
  /** As `openFile`, for what stands behind `s=` in the address. What does not fit is left out and told in `opened`. */
  openLink(packed: string): Promise<boolean>
  /** Text for a file; from now on this is what `saved` means. */
  fileText(): string
  /** Keeps the draft in the browser. */
  keep(now: number): KeepResult
}

/** @throws RangeError if no region ships with the page: then there is nothing to show */
export function createShell(shipped: { readonly regions: readonly ShippedRegion[]; readonly bad: readonly BadFile[] }, store: Store | null, library: RegionLibrary = emptyLibrary): Shell {
  const [first] = shipped.regions
  if (!first) throw new RangeError('createShell: no region could be read')
  const kept = restore(store)
  const workspace = createWorkspace(kept.resumable?.draft ?? startDraft(first.region, first.scenarios), (draft) => checkPlan(draft).map(({ message }) => message))
  const reference = createReference(workspace, shipped.regions)
  const [fileProblem, setFileProblem] = createSignal<FileProblem | null>(null)
  const [opened, setOpened] = createSignal<OpenedNotice | null>(kept.notice)
  const [former, setFormer] = createSignal(formerSessions(store))
  const replace = (label: string, draft: Draft, isSaved: boolean): void => {
    const before = workspace.draft()
    if (isWork(before, reference.points().standard)) setFormer(keepFormer(store, { name: before.region.name, changed: changedParameters(before).length, text: sessionText(before) }))
    workspace.change(label, () => draft)
    reference.begin(draft, isSaved)
  }
  const openRescued = (label: string, rescued: Rescued, isSaved: boolean, notice: OpenedNotice | null): void => {
    replace(label, rescued.draft, isSaved)
    setFileProblem(null)
    setOpened(notice)
  }
  return {
    workspace, store, library, regions: shipped.regions, badFiles: shipped.bad, points: reference.points, fileProblem, opened,
    resumable: kept.resumable, unreadable: kept.unreadable, former,
    reportFile: (name, message) => void setFileProblem({ name, problems: [{ path: [], pathText: '', code: 'unreadable', message }] }),
    dismissFileProblem: () => void setFileProblem(null),
    dismissOpened: () => void setOpened(null),
    chooseRegion(chosen, label) {
      setOpened(null)
      if (!isUntouched(workspace.draft(), chosen)) replace(label, startDraft(chosen.region, chosen.scenarios), false)
    },
    openFile(name, bytes, label) {
      const answer = openBytes(bytes, workspace.draft())
      setOpened(null)
      if (answer.ok) {
        const whole = { draft: answer.draft, dropped: [], model: answer.model }
        openRescued(label, whole, true, openedNotice(name, whole, false))
      } else {
        const rest = rescueBytes(bytes)
        setFileProblem({ name, problems: answer.problems, ...(!('problems' in rest) && { rest }) })
      }
      return answer.ok
    },
    openRest(label) {
      const problem = fileProblem()
      if (problem?.rest) openRescued(label, problem.rest, false, openedNotice(problem.name, problem.rest, false))
    },
    openFormer(session, label) {
      const answer = rescueText(session.text)
      if ('problems' in answer) setFileProblem({ name: session.name, problems: answer.problems })
      else {
        openRescued(label, answer, false, openedNotice(shellTexts.keptSession, answer, false))
        setFormer(dropFormer(store, session))
      }
      return !('problems' in answer)
    },
    async openLink(packed) {
      const answer = await unpacked(packed, library)
      if (answer.ok) openRescued(shellTexts.link.opened, answer, false, openedNotice(shellTexts.link.name, answer, answer.isOtherBase, true))
      else setFileProblem({ name: shellTexts.link.name, problems: answer.problems })
      return answer.ok
    },
    fileText() {
      reference.save()
      return sessionText(workspace.draft())
    },
    keep(now) {
      const session = { text: sessionText(workspace.draft()), savedAt: now }
      let result = keepSession(store, session)
      // What is open goes before what was: the oldest of those makes room.
      for (const oldest of [...former()].reverse()) {
        if (result !== 'full') break
        setFormer(dropFormer(store, oldest))
        result = keepSession(store, session)
      }
      return result
    },
  }
}

/** Where resets go. They belong to their region: after undo to another region only the files as they came are left. */
function createReference(workspace: Workspace, regions: readonly ShippedRegion[]): { readonly points: Accessor<ResetPoints>; begin(draft: Draft, isSaved: boolean): void; save(): void } {
  // Of a region that is not on the page nobody knows here how its scenarios came: then those of the file are the standard.
  const standard = (draft: Draft): ResetPoint => standardOf(regions.find(({ region }) => region.id === draft.region.id) ?? draft)
  const pointsOf = (draft: Draft, saved: ResetPoint | null) => ({ region: draft.region, standard: standard(draft), saved, start: resetPointOf(draft) })
  const [reference, setReference] = createSignal(pointsOf(workspace.draft(), null))
  const points = (): ResetPoints => {
    const { region, ...known } = reference()
    const draft = workspace.draft()
    return draft.region === region ? known : { standard: standard(draft), saved: null, start: standard(draft) }
  }
  return {
    points,
    begin: (draft, isSaved) => void setReference(pointsOf(draft, isSaved ? resetPointOf(draft) : null)),
    save: () => void setReference({ region: workspace.draft().region, ...points(), saved: resetPointOf(workspace.draft()) }),
  }
}

/** Reading links is fetched with the first link: most people come without one. */
async function unpacked(packed: string, library: RegionLibrary): Promise<Unpacked> {
  const problem = (message: string) => ({ ok: false, problems: [{ path: [], pathText: '', code: 'link', message }] }) as const
  if (!canCompress()) return problem(shellTexts.link.noDecompression)
  try {
    const { unpackLink } = await import('./sharing/link.ts')
    return await unpackLink(packed, library)
  } catch (error) {
    // Only fetching can fail here; whoever looks into it finds why.
    console.warn(error)
    return problem(shellTexts.link.notFetched)
  }
}

/** Somebody did something in it, or made its region: nothing brings that back by itself. */
function isWork(draft: Draft, { scenarios }: ResetPoint): boolean {
  return isOwnRegionId(draft.region.id) || sessionText(draft) !== sessionText(startDraft(draft.region, scenarios))
}

/** Beginning with what is already there is no change, and nothing to undo. */
function isUntouched(draft: Draft, shipped: ShippedRegion): boolean {
  const { region, scenarios, adjustments, settings, view: _, ...more } = draft
  return region === shipped.region && scenarios === shipped.scenarios && adjustments === noAdjustments && settings === defaultSettings && Object.keys(more).length === 0
}

function restore(store: Store | null): Pick<Shell, 'resumable' | 'unreadable'> & { readonly notice: OpenedNotice | null } {
  const kept = keptSession(store)
  if (kept === null) return { resumable: null, unreadable: [], notice: null }
  const rescued = rescueText(kept.text)
  if ('problems' in rescued) return { resumable: null, unreadable: rescued.problems, notice: null }
  return { resumable: { draft: rescued.draft, savedAt: kept.savedAt }, unreadable: [], notice: openedNotice(shellTexts.keptSession, rescued, false) }
}
