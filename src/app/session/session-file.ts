import { MODEL_NAME, MODEL_VERSION } from '../../model/version.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import { isDiagnostics } from '../../scenario-file/diagnostic.ts'
import { limits } from '../../scenario-file/limits.ts'
import { parseBytes, parseText } from '../../scenario-file/parse.ts'
import { readJson } from '../../scenario-file/read-json.ts'
import { salvage } from '../../scenario-file/salvage.ts'
import { serialise } from '../../scenario-file/serialise.ts'
import { decodeUtf8 } from '../../scenario-file/utf8.ts'
import type { ParsedFile, Session } from '../../scenario-file/session.ts'
import type { Draft, Proposal } from '../draft/draft.ts'
import { defaultSettings, startDraft } from '../draft/draft.ts'
import { keptMoment, keptSettings, momentFrom, settingsFrom } from '../moments/kept-moments.ts'
import { keptWeighing, weighingFrom } from '../weighing/kept-weighing.ts'

export type { Diagnostic } from '../../scenario-file/diagnostic.ts'
export { placeInWords } from '../../scenario-file/place-words.ts'

/** A draft as a session: all of it. */
export function sessionOf(draft: Draft): Session {
  const { region, scenarios, adjustments, settings, view, mca, money, report, presentation, pinned, reasons, moments } = draft
  return {
    model: { name: MODEL_NAME, version: MODEL_VERSION },
    region, scenarios, adjustments, settings: keptSettings(settings),
    ...(money && { money }),
    ...(mca && { mca: keptWeighing(mca) }),
    view,
    ...(report && { report }),
    ...(presentation && { presentation }),
    ...(pinned && { pinned }),
    ...(reasons && { reasons }),
    ...(moments && { moments: moments.map((moment) => keptMoment(moment, draft)) }),
  }
}

export function sessionText(draft: Draft): string {
  return serialise({ kind: 'session', session: sessionOf(draft) })
}

/** @returns every reason why not, for what only the page knows: whether the criteria of a weighing exist */
export function draftOf(session: Session): Draft | readonly Diagnostic[] {
  const { region, scenarios, adjustments, settings, mca, money, report, presentation, pinned, reasons } = session
  const weighing = mca && weighingFrom(mca, region.name)
  if (weighing !== undefined && isDiagnostics(weighing)) return weighing
  const proposal: Proposal = {
    region, scenarios, adjustments, settings: settingsFrom(settings), view: session.view ?? startDraft(region, scenarios).view,
    ...(weighing && { mca: weighing }), ...(money && { money }),
  }
  const moments = session.moments?.map((kept) => momentFrom(kept, proposal))
  const problems = moments?.flatMap((answer) => (isDiagnostics(answer) ? answer : [])) ?? []
  if (problems.length > 0) return problems
  return {
    ...proposal,
    ...(report && { report }), ...(presentation && { presentation }), ...(pinned && { pinned }), ...(reasons && { reasons }),
    ...(moments && { moments: moments.flatMap((answer) => (isDiagnostics(answer) ? [] : [answer])) }),
  }
}

/** A session of which some parts may have been left out. */
export interface Rescued {
  readonly draft: Draft
  /** Why each part was left out; empty where all of it is there. */
  readonly dropped: readonly Diagnostic[]
  /** Version of the model it was made with. */
  readonly model: string
}

/** As much as can be read of a session that is old or damaged. @param value what was in a file or link, read as JSON */
export function rescue(value: unknown): Rescued | { readonly problems: readonly Diagnostic[] } {
  const salvaged = salvage(value, keptSettings(defaultSettings))
  if (isDiagnostics(salvaged)) return { problems: salvaged }
  const { session, dropped } = salvaged
  const model = session.model.version
  const draft = draftOf(session)
  if (!isDiagnostics(draft)) return { draft, dropped, model }
  // Only the criteria of a weighing can be unknown here: the proposals are whole without them.
  const { mca: _, moments, ...rest } = session
  const kept = moments?.filter(({ mca }) => mca === null || mca === undefined)
  const without = draftOf({ ...rest, ...(kept && { moments: kept }) })
  return isDiagnostics(without) ? { problems: without } : { draft: without, dropped: [...dropped, ...draft], model }
}

/** As `rescue`, for the text of a file. */
export function rescueText(text: string): Rescued | { readonly problems: readonly Diagnostic[] } {
  const read = readJson(text)
  return 'problems' in read ? rescue(read.value) : { problems: [read] }
}

/** As `rescueText`, for a file from disk. */
export function rescueBytes(bytes: Uint8Array): Rescued | { readonly problems: readonly Diagnostic[] } {
  const decoded = bytes.length > limits.bytes ? null : decodeUtf8(bytes)
  return decoded !== null && 'text' in decoded ? rescueText(decoded.text) : { problems: [] }
}

/** What a file makes of the page: a session takes its place, a region or scenario is fitted into what is there. */
export type Opened =
  | { readonly ok: true; readonly draft: Draft; /** Version of the model it was made with. */ readonly model: string }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] }

/** @param now the draft on the page, or `null` before there is one */
export function openText(text: string, now: Draft | null): Opened {
  return opened(parseText(text), now)
}

/** As `openText`, for a file from disk: it also judges the encoding and the size. */
export function openBytes(bytes: Uint8Array, now: Draft | null): Opened {
  return opened(parseBytes(bytes), now)
}

function opened(answer: ParsedFile | readonly Diagnostic[], now: Draft | null): Opened {
  if (isDiagnostics(answer)) return { ok: false, problems: answer }
  switch (answer.kind) {
    case 'session': {
      const draft = draftOf(answer.session)
      return isDiagnostics(draft) ? { ok: false, problems: draft } : { ok: true, draft, model: answer.session.model.version }
    }
    case 'region': return now === null ? withoutDraft() : { ok: true, draft: startDraft(answer.region, now.scenarios), model: MODEL_VERSION }
    case 'scenario': return now === null ? withoutDraft() : { ok: true, draft: withScenario(now, answer.scenario), model: MODEL_VERSION }
  }
}

function withoutDraft(): Opened {
  const message = 'Dit bestand is een deel van een sessie. Kies eerst een regio en open het dan opnieuw.'
  return { ok: false, problems: [{ path: [], pathText: '', code: 'part-without-session', message }] }
}

/** A scenario with a known id takes the place of the old one; another one is added at the end. */
function withScenario(draft: Draft, scenario: Scenario): Draft {
  const known = draft.scenarios.some((other) => other.id === scenario.id)
  const scenarios = known ? draft.scenarios.map((other) => (other.id === scenario.id ? scenario : other)) : [...draft.scenarios, scenario]
  return { ...draft, scenarios }
}
