import { MODEL_NAME, MODEL_VERSION } from '../model/version.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Diagnostic } from '../scenario-file/diagnostic.ts'
import { isDiagnostics } from '../scenario-file/diagnostic.ts'
import { parseBytes, parseText } from '../scenario-file/parse.ts'
import { serialise } from '../scenario-file/serialise.ts'
import type { ParsedFile } from '../scenario-file/session.ts'
import type { Draft } from './draft.ts'
import { startDraft } from './draft.ts'
import { keptWeighing, weighingFrom } from './weighing/kept-weighing.ts'

export type { Diagnostic } from '../scenario-file/diagnostic.ts'

/** A draft as the text of a session file. What is looked at (the compared pair) is not in it: it changes no number. */
export function sessionText(draft: Draft): string {
  const { seed, replications, horizonYears } = draft.settings
  return serialise({
    kind: 'session',
    session: {
      model: { name: MODEL_NAME, version: MODEL_VERSION },
      region: draft.region, scenarios: draft.scenarios, adjustments: draft.adjustments,
      settings: { seed, replications, horizonYears },
      ...(draft.money && { money: draft.money }),
      ...(draft.mca && { mca: keptWeighing(draft.mca) }),
    },
  })
}

/** What a file makes of the page: a session takes its place, a region or scenario is fitted into what is there. */
export type Opened =
  | { readonly ok: true; readonly draft: Draft }
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
      const { region, scenarios, adjustments, settings, mca, money } = answer.session
      const weighing = mca && weighingFrom(mca, region.name)
      if (weighing !== undefined && isDiagnostics(weighing)) return { ok: false, problems: weighing }
      const fresh = startDraft(region, scenarios)
      return { ok: true, draft: { ...fresh, adjustments, settings: { ...fresh.settings, ...settings }, ...(weighing && { mca: weighing }), ...(money && { money }) } }
    }
    case 'region': return now === null ? withoutDraft() : { ok: true, draft: startDraft(answer.region, now.scenarios) }
    case 'scenario': return now === null ? withoutDraft() : { ok: true, draft: withScenario(now, answer.scenario) }
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
